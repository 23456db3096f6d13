/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejeiei
$ ejeiei
' , kfgfff
' -a bhhfij
' -i Zgegqf
' <n> mffgee
' <own> kfgfff
' mcgghd
'connection mggefc
'connection refused' mhgefc
'connection timed kgffgf
's <service> fjfgka
's ? lfgfff
's dleYmh
's inside ikfgde
's own goffjY
, <client> lffejb
, <far> seeffa
, <gateway> ocgfef
, <host> kdhZik
, <n> jecgih
, <outside> oYhbpa
, <own> eobhcg
, <public> hdfmef
, <server> gejhgf
, <service> mclefd
, <zone> ggdhna
, a kggffe
, ack kfffff
, all oidjba
, allowed lhffdf
, although kefgff
, am nfZgig
, and cheeas
, any cnfZlh
, anything gegekf
, are kedcdn
, as hoecee
, blocked mggdge
, but lfgfee
, by eqeXgj
, can pWgdoc
, cfgflh
, change jfgggf
, coming qebefh
, connection lfggfd
, correct ngedch
, could cgfhnc
, curl rgfYge
, customer fejebn
, do mcdali
, does fVbnll
, don't hchlfe
, dport ubdcic
, dst qcgdff
, e iekege
, established bgggki
, everything icjcjf
, explain ffhffj
, first dfiifg
, for fhange
, from lnedeb
, given lgfcbl
, help rgchgZ
, how mfibdg
, i lhggdd
, i'm pifdeb
, id jggfff
, if fsghcZ
, in ncfgeh
, inside avfdde
, is hedffl
, isn't mgfged
, it keidYn
, it's hfdefm
, item noecbc
, its iggbgk
, just keglbe
, kindly pgedgd
, length kggffe
, line hhdebp
, lip jfggff
, list gidjge
, my meffff
, need hhhied
, never kgffeh
, no tmfZba
, not fmhegc
, nothing oeffgc
, ok qfffeb
, on nlgbeb
, one klgdga
, only fpalfZ
, open kneaee
, options jggggf
, or nXfkjd
, our ucZcgi
, outlook jgggfe
, over ngegee
, permitted mffhcf
, ping feghel
, plain kfffeh
, please kgZjhe
, pls mefdei
, port lflncU
, possible mdefgf
, quick jbkleb
, reachable sdddee
, right pekZdg
, rip jfggff
, rst fffffk
, same odffic
, say fflgee
, seq kggffe
, session jfggff
, should ofgfdc
, so mggigY
, sorry phgfZd
, source sbfdgd
, step ngfgec
, still kdfZdq
, straight ikidgc
, syn kgffef
, target ncffgg
, tcp sdeeec
, that nbecfm
, the ffahgm
, then jdeijd
, they lYfjej
, thoughts gdffgl
, thunderbird kfffff
, thx fmeYdn
, ticket hidcXt
, to didleh
, udp oefgce
, user ogfggZ
, we ndeaco
, what ibjhhd
, whats lffeeh
, when lgfifc
, where iXenhi
, whereas nfgfdd
, which aaqlef
, while ofeegc
, who fedanl
, why nfgcbk
, will jfgcjf
, win kfgffe
, with bflkfe
, works ngeedg
, would fdggqa
, yes gaqifb
, yet mhggeb
, you kffcfi
, you're heeddq
, 不 gngefd
, 中 iegmeb
, 为 nZijWl
, 之 kjfcnY
, 人 jgffgg
, 什 nfeeef
, 今 efffbp
, 从 kdemia
, 他 lfegfe
, 会 kZiigf
, 但 kffgfe
, 你 ccgcgt
, 出 pcdief
, 分 fileed
, 列 dkjghb
, 到 vggada
, 加 egggoa
, 包 jlcgdg
, 只 fgfgdl
, 周 gldeej
, 咋 jfgfff
, 哪 feehoc
, 啥 jgggff
, 回 mffege
, 在 legfhd
, 地 mfgdfg
, 它 lbdfdn
, 密 jggfff
, 对 mfiegb
, 帮 jZgggk
, 怎 hfefYq
, 急 deeefq
, 想 rffgcb
, 我 ieikfb
, 报 hlgdgd
, 按 rYgggd
, 提 meffff
, 收 nefgee
, 改 kfgfic
, 放 leggef
, 新 gffgdl
, 明 efgegl
, 昨 ogegga
, 是 hegfdl
, 最 pgfdcf
, 正 mfggee
, 求 jgfgge
, 没 ldgcdl
, 浏 kgffff
, 源 lffgeg
, 然 nhgeed
, 现 leffkb
, 用 kefgck
, 目 lkgebe
, 直 lgfgfc
, 看 hcfeen
, 端 ocefff
, 第 ddehkj
, 结 oefech
, 给 gjeedk
, 网 nffggc
, 能 jgggic
, 行 uaebfh
, 要 mfbled
, 规 lggdfg
, 说 lggffd
, 请 jWjjfi
, 谁 hegcjh
, 谢 jgcedn
, 走 nffeee
, 跟 jgffeh
, 过 lfgfef
, 还 jngdiX
, 这 gfedji
, 连 qggcec
, 通 vcgZha
, 那 lcejdg
, 都 hkabmf
, 麻 kihdgd
-> <client> offged
-> <far> tefecc
-> <gateway> sdfgeb
-> <host> rfhcfZ
-> <outside> jefemc
-> <own> nYhaki
-> <zone> vaghba
-> lbgdkh
-a dffehn
-a forward effeji
-a input efffhk
-a postrouting efeecr
-d <host> dggfii
-d <own> fegegl
-d dfgdkj
-i , jgggWo
-i <outside> cffdnh
-i <zone> biffjj
-i Zgfekm
-i forward deegdp
-i like ffggej
-i on leffbl
-i prerouting gggedl
-j accept fffefm
-j accept' bhhfij
-j defehn
-j drop ffdgmf
-j log fgggek
-j masquerade efedmi
-j reject dfegji
-j snat deggkh
-j tcpmss fffffk
-m conntrack gffehj
-m efgeij
-m limit fgggej
-m udp ffggfj
-o <outside> ciddhm
-o <zone> fggglc
-o cheekj
-p dfgejj
-p udp eggeem
-s <far> ffgfZq
-s <zone> dffgij
-s dfeghk
-w gfffle
-w net gfffle
: $ hegedn
: ' jfgfgf
: -a ffgdhk
: : qfffeb
: <client> 1ehgYU
: <far> rfgfcc
: <gateway> jiffff
: <host> ilfahe
: <n> gWfigp
: <outside> scdfdf
: <own> klbidc
: <service> sZgafi
: <zone> vbffcb
: a qZfgjb
: any ifheoZ
: can kehfci
: connect legggd
: connection lffffe
: could qbdggf
: curl jfgggf
: dgghig
: do vcceha
: does gbceqh
: drop kggggd
: errno jfggff
: from cmhegf
: github gYiZht
: in ncgfff
: ip jfggff
: iptables ggfeek
: ipv lgfgcg
: is nhefhZ
: martian mefgee
: may ldeffi
: nc lcggff
: net mfeekb
: no obffgf
: open rcedff
: outlook megege
: please fjkffd
: port hhcmfd
: postfix kggggd
: reachable mjdagg
: relay keggge
: src waedhZ
: tcp nffeee
: the ojfecb
: timed mdgfff
: to ffhkgd
: trace lgffdg
: udp lgfgef
: unable jegggg
: user mfghed
: we kdflfc
: what igfjja
: which Zdtlcc
: who cwfbfc
: why nchffe
: would eggene
: 从 hZfmei
: 我 ielhec
: 无 kffffg
: 能 fkgfff
; does pdcghe
; kdfghf
; the lgdjfb
; what cfhghi
<- tZdbfj
<- what dhfeij
<client> $ oiYdke
<client> , nflZcg
<client> -> lffcmc
<client> : jfggff
<client> <client> ngffed
<client> <far> mggedf
<client> <host> nffefe
<client> <n> qgdeed
<client> <own> regfgZ
<client> <service> peffec
<client> ? kacpkZ
<client> able ocdeif
<client> and ufgfdX
<client> be jdfhhg
<client> can tffaha
<client> can't sYgfhc
<client> cant nffegd
<client> curl jgffgg
<client> dst lffffe
<client> for rbfeeg
<client> from nfggbf
<client> get tcgcmV
<client> gets offefd
<client> has kkggcd
<client> i kgffge
<client> in iefenb
<client> instead dgefoe
<client> is mclbgf
<client> it kfffff
<client> just mcfghe
<client> must lgffef
<client> oaifge
<client> on kadcho
<client> open wdhfcX
<client> opens qfgYgf
<client> or eZhqib
<client> ping mfffgc
<client> port qdgcgd
<client> r lfgffe
<client> reach ibadpj
<client> s kfgffe
<client> says kggfgd
<client> sends lffeff
<client> should qeeicc
<client> sport kfffff
<client> still jfehkb
<client> talk hahhqX
<client> tcp leggeg
<client> then egfgke
<client> to qdfbma
<client> towards pefegd
<client> use fgmefe
<client> wants pfdcff
<client> when qfecef
<client> who nmeagc
<client> 上 mhejea
<client> 到 nZgdhj
<client> 去 phcefd
<client> 发 ogfedf
<client> 吗 mfgged
<client> 就 fggfmc
<client> 打 mgffja
<client> 用 kgfeff
<client> 的 tddfdd
<client> 能 mejbgg
<client> 要 mffefg
<client> 访 kZfgfl
<client> 走 mfffdg
<client> 还 Zgggpe
<client> 这 pjiZeb
<client> 连 yagheW
<far> $ ldeglb
<far> , qekdcc
<far> -> sgffdZ
<far> -j fffgkf
<far> -p ffggbm
<far> : kggggd
<far> <far> jggggd
<far> <n> reffec
<far> <own> mgfffd
<far> <service> qghbeb
<far> ? eXhglk
<far> a ohgfcd
<far> able reciga
<far> allowed nfggdd
<far> and pggZef
<far> can wYgefb
<far> connects mggcgf
<far> does mgggdd
<far> dst kfggff
<far> for rffcce
<far> from kdeifg
<far> get pcecfj
<far> gets mfgefd
<far> is pfgfdd
<far> make lgggcg
<far> on ichail
<far> over ighhja
<far> port 2dgddT
<far> qZfeie
<far> r megfdg
<far> reach odefjc
<far> s jgffgf
<far> says lggggc
<far> see kfgfic
<far> sport kggfff
<far> still afghoe
<far> tcp ppdcab
<far> through nfegde
<far> to sggaha
<far> udp tfffeY
<far> wants lfgfcg
<far> with jgdgei
<far> 不 mffgee
<far> 会 khdfhf
<far> 到 pfgega
<far> 发 ogfddf
<far> 吗 cgggnd
<far> 的 keggib
<far> 能 thehaZ
<far> 要 tcegec
<far> 访 wegZcd
<far> 还 bhghle
<far> 通 tbdfdf
<gateway> $ kjdide
<gateway> 's jlfgiX
<gateway> , pjagde
<gateway> -> oehhhX
<gateway> : keffid
<gateway> <gateway> kkchde
<gateway> <n> cbhhcs
<gateway> ? mdbghh
<gateway> allowed negigZ
<gateway> as lckgcf
<gateway> at iahcki
<gateway> be infgcc
<gateway> box kgjahd
<gateway> config gZgggo
<gateway> do phffdc
<gateway> does jfffje
<gateway> doing lfffgd
<gateway> drop pfghca
<gateway> from rccfkb
<gateway> is sefadg
<gateway> itself oiggeY
<gateway> last bekkeh
<gateway> let rhhedZ
<gateway> lets ngggfa
<gateway> mefcfj
<gateway> on fjcbjj
<gateway> ping shYfgd
<gateway> shows kggggd
<gateway> to seicfa
<gateway> why pefehc
<gateway> 上 ffZogi
<gateway> 丢 mffgfd
<gateway> 之 jddbil
<gateway> 会 kgffff
<gateway> 吗 jfffie
<gateway> 拦 peggfa
<gateway> 挡 ngggfa
<gateway> 放 lfgeff
<gateway> 本 rdicec
<gateway> 的 hnfecg
<gateway> 自 nhffiZ
<gateway> 规 jdhfei
<gateway> 这 obgggc
<host> $ libqeW
<host> 's hcgckj
<host> , jidbek
<host> -> udhadd
<host> -a ggggsV
<host> -j ffggje
<host> -o fgggje
<host> : dodgjb
<host> <- rbgeef
<host> <client> pffdee
<host> <far> mfgfdf
<host> <host> ljamcb
<host> <n> tehgcY
<host> <server> mohabc
<host> <service> megdjb
<host> ? igfqkQ
<host> able scfdfc
<host> allowed ldgfff
<host> and hegjak
<host> are ZZYyii
<host> at eiebfo
<host> besides ntcaXf
<host> box jfgnca
<host> by jcffcn
<host> can tbgdhZ
<host> can't kfgege
<host> deliver lgggdf
<host> direct kfffff
<host> directly lcgelc
<host> dnat eggfkf
<host> do hdZmhi
<host> dst jgffff
<host> echo ogfeec
<host> for laegek
<host> from sXddjg
<host> get yYifeY
<host> has jcfefl
<host> have jXkobf
<host> host giZjfj
<host> in fffgjf
<host> ip ldfffg
<host> is lUecko
<host> itself oZmeed
<host> jfckff
<host> just jfggeg
<host> machine kgclfd
<host> needs mffhfc
<host> ok mffghb
<host> on hjhUki
<host> open kdfdek
<host> or jcglZj
<host> out mbffkd
<host> over nZfdgk
<host> pls pfhYgg
<host> port toiWgU
<host> published dYfuge
<host> reach tcfggY
<host> reachable jmZlfb
<host> rules eZhfll
<host> s jggfff
<host> see ofgbgf
<host> sends kgfeff
<host> server jldfcg
<host> server's kkcied
<host> sport kfffff
<host> still gffdkh
<host> talk vehedY
<host> tcp igdaim
<host> the iggfdi
<host> through sdecci
<host> to vYjfcb
<host> what bodelc
<host> will igfglb
<host> with ogfdlY
<host> would fhgfna
<host> 一 ifUrgf
<host> 上 mmcdcf
<host> 不 shhYga
<host> 主 rcgfce
<host> 了 egffkf
<host> 会 kfcgjf
<host> 出 jehdhg
<host> 到 qeiZhb
<host> 发 gdelgg
<host> 吗 pYgehg
<host> 对 ciUsig
<host> 就 nefgfd
<host> 往 ocgchf
<host> 映 gdZpif
<host> 有 ndamia
<host> 的 gkfhee
<host> 能 vZfbla
<host> 自 mfffef
<host> 行 kggffe
<host> 要 kghfef
<host> 还 jgblgd
<host> 这 feYojg
<host> 通 nfgdfe
<host> 那 rgfdbd
<n> $ jlfXZq
<n> , khffib
<n> -> mXgXft
<n> -i bhhecq
<n> -m fgggbm
<n> -p fggffj
<n> -s defghl
<n> : hceifk
<n> <- mdgdjc
<n> <client> mfgfia
<n> <gateway> nggffb
<n> <host> pdgcff
<n> <n> fXgegs
<n> <outside> pafleb
<n> <own> pcefhe
<n> <server> pffffb
<n> <service> glfege
<n> <zone> ndhefe
<n> ? lkcbdi
<n> a kfggfe
<n> aa mffgfe
<n> ab mgffdf
<n> against jgcfek
<n> allowed fagfgp
<n> am idehcm
<n> and idfcng
<n> any lcfdld
<n> anywhere emgafi
<n> as mfffjb
<n> assured kfffff
<n> at knfXjb
<n> be jfhgZk
<n> before cegffn
<n> by gffdlf
<n> bytes jfgfff
<n> can kjhehb
<n> ccc legfge
<n> change gfdfYs
<n> close mffefe
<n> connection pggfeb
<n> days nkgddc
<n> directly uehgeV
<n> dnat cdgfim
<n> do dfffgl
<n> does ofdYkh
<n> dport kfffff
<n> drop bhehfm
<n> e jfgfff
<n> end fqejdZ
<n> established kfffff
<n> example kggggc
<n> failed kfffge
<n> for pXebli
<n> forward fdeelj
<n> from qWckhf
<n> g mbgfgh
<n> get ddbjct
<n> ggebik
<n> goes dgfhle
<n> has bkffZq
<n> i gkckib
<n> in hchelg
<n> ip ggggje
<n> is hediig
<n> last dfgeeo
<n> len jgggge
<n> look ggffek
<n> mail kfggfe
<n> mark jgffff
<n> milliseconds nggeec
<n> min cgfeli
<n> minutes lffcif
<n> ms jfhgch
<n> no nffffd
<n> of nbblYm
<n> off gngcff
<n> ok rYfegg
<n> on gkkehZ
<n> only lfgggd
<n> open moWrcV
<n> or fnadjg
<n> packet jgggge
<n> please jcedcp
<n> pls rafjYg
<n> port mcakdi
<n> postfix kggggd
<n> proto lffgfe
<n> published skbecb
<n> quic ubdYgh
<n> reach Wbkdew
<n> reachable epedfe
<n> received jgggff
<n> relay qefced
<n> rule dffgme
<n> s ddefdr
<n> safe gegdgl
<n> says hfffdk
<n> secs jffggf
<n> since pffgfY
<n> so efgflf
<n> src jgggff
<n> tcp klgjeW
<n> that's jggggf
<n> the gfffgj
<n> through pjceec
<n> to cbfWpq
<n> towards lhfedg
<n> trying jegggg
<n> udp qehcgb
<n> unreplied jfffgf
<n> use kfffff
<n> were edhgkh
<n> what keeeek
<n> when aehgng
<n> which aahqje
<n> who gcgogc
<n> why igggdh
<n> will pgfedc
<n> with blegld
<n> would ldgfid
<n> wtf ffgffj
<n> x kgfffe
<n> you odhegd
<n> 一 lfffge
<n> 不 uafica
<n> 为 pihaYj
<n> 了 ZsegkZ
<n> 会 eekkee
<n> 到 ebXqcp
<n> 发 nefggc
<n> 口 hclmbd
<n> 吗 tagblZ
<n> 和 oefdic
<n> 对 Yqdefk
<n> 就 ngggec
<n> 应 heamgg
<n> 打 ugeThh
<n> 收 ndgeff
<n> 改 bedflm
<n> 放 kggfef
<n> 映 hVYqjl
<n> 是 igZmmZ
<n> 最 qcebfg
<n> 有 nqaceb
<n> 没 jfggff
<n> 点 hgfddn
<n> 的 cYehgs
<n> 看 ffggfj
<n> 端 nkZYih
<n> 能 fZgdet
<n> 行 cfgfmi
<n> 被 mgffgd
<n> 走 qfgdfc
<n> 转 Mnfukc
<n> 连 lbfgdk
<n> 通 pXfZhn
<n> 那 fegfkf
<n> 都 cugVif
<outside> $ qeebcj
<outside> ' Zgegqf
<outside> , oZjdjc
<outside> -> uYfZhg
<outside> -d ffgchk
<outside> -j feeeim
<outside> -p dggeji
<outside> : uceZgg
<outside> <far> pffccg
<outside> <host> pdbekd
<outside> <n> mdefjc
<outside> <outside> udgYfe
<outside> <service> lXeojc
<outside> ? oeeifc
<outside> accept bgegoe
<outside> access skbZgd
<outside> and wZhWdj
<outside> at migbff
<outside> but pdggfb
<outside> can nimbfY
<outside> connects tdfdiX
<outside> could qdfjbc
<outside> does nefYod
<outside> for mYclie
<outside> from fgfgkf
<outside> get oWkqcY
<outside> gets gobmcc
<outside> hit fmbgfg
<outside> in hnbhbh
<outside> ip kgfgdg
<outside> is gihgdg
<outside> it scedjZ
<outside> jcihic
<outside> off bfgeog
<outside> oif jggfff
<outside> ok pffhaf
<outside> on dZljgh
<outside> open xecZde
<outside> out gffgle
<outside> ping tcfYgg
<outside> reach gjlgcc
<outside> right nbklba
<outside> side enfgee
<outside> still dpceoY
<outside> tcp nccfih
<outside> that lkcYdm
<outside> the qbdfgf
<outside> then aggfpe
<outside> through nWnleb
<outside> to rQgeim
<outside> udp qbgefd
<outside> who vWedgf
<outside> with gbkoZg
<outside> 上 mdgbek
<outside> 不 ifffje
<outside> 了 kdlenV
<outside> 出 kfaekh
<outside> 到 oXdfqc
<outside> 去 gcghqa
<outside> 发 iThpgh
<outside> 可 wYigfX
<outside> 吗 vZggiX
<outside> 客 lYedng
<outside> 就 jgffgf
<outside> 开 hhkiae
<outside> 打 ocfgdf
<outside> 收 pbffhc
<outside> 是 igfgcj
<outside> 来 jiYned
<outside> 正 rbggcf
<outside> 用 jdflgd
<outside> 的 lajglZ
<outside> 直 weYecf
<outside> 能 xchocP
<outside> 访 pjamkR
<outside> 走 nchefg
<outside> 还 Xhffrf
<outside> 进 iakhfg
<outside> 连 rcYgif
<outside> 那 ncbgld
<outside> 都 hldgee
<own> $ nlagcd
<own> ' kfgffe
<own> , iihlYd
<own> : legied
<own> ; jfgggd
<own> <client> mffffe
<own> <far> kfgfff
<own> <n> kqggeV
<own> <own> lffffe
<own> <service> hogYjd
<own> ? jnZfka
<own> actually gleide
<own> after hhefmb
<own> and bpbjbk
<own> answer lkfcgc
<own> as nedhfe
<own> at iZfjld
<own> be rmfbcZ
<own> come qcidgd
<own> coming phcYig
<own> curl jgfgff
<own> do hehmcd
<own> does jidkeb
<own> doesn't ogfdfd
<own> dport nbghff
<own> dst mfffff
<own> end mbhjde
<own> ends Tfioih
<own> failed lffeff
<own> for mYbhen
<own> forwarded rhZldY
<own> from renSoW
<own> get siYjba
<own> gets affjne
<own> go lidkcd
<own> goes nbfkgc
<own> i mggfec
<own> if fhfgmc
<own> in ucfffa
<own> into kfgffg
<own> is ljbnba
<own> jhdghe
<own> just pffgdd
<own> land ecgpdg
<own> never kqfXdf
<own> not uYfghb
<own> ok fpfbka
<own> on liZffi
<own> once affgpg
<own> open niXocc
<own> opens qcgffb
<own> or lfdgla
<own> over jichka
<own> please hnffce
<own> pls jdhmfa
<own> port mYehfk
<own> prot fmhehc
<own> reachable mnbbfe
<own> refused ldfggg
<own> s kggffe
<own> smpt imfdfd
<own> sport kfffff
<own> start dgfgnd
<own> still Xhffrf
<own> survive Zhggrb
<own> tcp mdemjX
<own> that hjYlge
<own> the tefefZ
<own> then ffgfke
<own> timed jgfgff
<own> to lccYok
<own> usable fmedgf
<own> was jfggff
<own> what hcflge
<own> when kmdeia
<own> where vUicfg
<own> which wegXdd
<own> while mefgdg
<own> who emfmad
<own> why lgfgfe
<own> with hhbghk
<own> work nicZoZ
<own> works jjfcgf
<own> 一 qfffeb
<own> 上 apWqfd
<own> 为 wgehdU
<own> 会 qfeZlc
<own> 发 fVfthe
<own> 后 Zfinhe
<own> 吗 gkYdfo
<own> 对 gbfngg
<own> 就 igffnY
<own> 打 lfegeg
<own> 报 kfffgf
<own> 映 RVg1jj
<own> 是 jffgid
<own> 最 haescf
<own> 有 mgbkde
<own> 的 kfghdf
<own> 端 jodghY
<own> 能 oafgoX
<own> 行 lffgfd
<own> 走 nffgfc
<own> 超 jgfgfg
<own> 转 qLfjoh
<own> 还 dZhekn
<own> 这 ajdlcl
<own> 通 jkhblX
<public> $ mhdffe
<public> , kckidd
<public> : fejkee
<public> <own> kcjhgc
<public> ? hmdeic
<public> and bdfpgh
<public> lekjdY
<public> of rbZreZ
<public> on tddfgb
<public> 上 eefshY
<server> $ idjifd
<server> , jdclff
<server> : jggegf
<server> <host> nggdgd
<server> <own> mfffge
<server> ? epcecj
<server> at jgeggg
<server> has lfgfge
<server> ihkhYg
<server> is lfelfb
<server> 地 qcefef
<server> 填 mefffe
<server> 是 kgggge
<server> 有 hQiqkf
<server> 的 jaWogl
<server> 自 mcfggf
<server> 要 qcgdgd
<service> $ pfdlfY
<service> , phnYfX
<service> : kkiVie
<service> ; kefggf
<service> <host> sgjceY
<service> <n> jhdnaf
<service> <own> jmfhcb
<service> <server> tbedfe
<service> ? gkkfhY
<service> against nhgahc
<service> anywhere fogeha
<service> at ljcgfd
<service> connect jfgegf
<service> dnat fffgjg
<service> does mfffge
<service> exposure frhchY
<service> for ddcdmn
<service> forward acgckq
<service> from jgeglY
<service> in geefen
<service> into qfgdfc
<service> is kjdeff
<service> just kdgggf
<service> mkebib
<service> of ilcboa
<service> ok jeggjc
<service> on kjYkic
<service> open inegeb
<service> out nZdije
<service> over ipgXff
<service> pointing echdeq
<service> port Xgolfc
<service> queries lffgef
<service> query mggfcg
<service> reachable qeiZhc
<service> session emfege
<service> sites chehme
<service> straight kfgdgg
<service> tcp ljfchd
<service> through hnhfdb
<service> to jebimc
<service> udp qbgeff
<service> via egehle
<service> 一 lfffff
<service> 为 kgfgfe
<service> 了 fggfjf
<service> 会 qgfeec
<service> 到 rgfYfe
<service> 吗 rTcblm
<service> 填 odggcg
<service> 收 nddhfg
<service> 是 ftdbhb
<service> 有 diemdg
<service> 登 hjfgee
<service> 的 enccke
<service> 能 lfffgd
<service> 行 hfgeke
<service> 走 iWgohg
<service> 连 jffgff
<service> 通 gchcgo
<service> 都 npeUeg
<zone> $ nbekee
<zone> 's lckcff
<zone> , nkkeaa
<zone> -> lbefkf
<zone> -d cggfhk
<zone> -j egfgkh
<zone> -m fgggkc
<zone> -o ciffjh
<zone> -p fffgnb
<zone> : sckZed
<zone> <client> qeffec
<zone> <host> lgffff
<zone> <n> pehdfd
<zone> <outside> mhdgee
<zone> <own> uXgghb
<zone> <service> sYdghe
<zone> <zone> ojgfac
<zone> ? hlehlX
<zone> able mZlffe
<zone> actually hcmegg
<zone> allowed rVrfeZ
<zone> and kmZfge
<zone> are ncfgfe
<zone> at rbffcg
<zone> be tcZhja
<zone> box jgfgff
<zone> browse pfffga
<zone> can egmkjV
<zone> can't pceegf
<zone> cannot rWgggg
<zone> cant qchfea
<zone> client oeggdd
<zone> clients nfcdlb
<zone> connects lfgdfg
<zone> directly lecggg
<zone> dnat Zghesd
<zone> even safhec
<zone> folks pgfbff
<zone> for leiaoZ
<zone> from irgYed
<zone> get uYlcfa
<zone> gets pYmafg
<zone> gives meggdg
<zone> go qfefdd
<zone> going Yffgqf
<zone> has vagfYf
<zone> have rWffjd
<zone> hit rYhggc
<zone> hosts qdeecg
<zone> i gjfffg
<zone> in jfggff
<zone> into mdfeeh
<zone> ip jggfeg
<zone> is nhgbfe
<zone> lan pfghfa
<zone> laptop refeZg
<zone> last kgfgef
<zone> lose ehfbpe
<zone> machines nkagfc
<zone> make affgng
<zone> neichd
<zone> network odggfc
<zone> oif jggffg
<zone> on wadchc
<zone> open safegd
<zone> out neegff
<zone> pc rfdefc
<zone> pcs pchcnY
<zone> people mcdhnY
<zone> ping ofgfga
<zone> ppl keggfg
<zone> reach pWmYnc
<zone> rules aXehvh
<zone> say wcfecb
<zone> says jgggge
<zone> see kcffmc
<zone> segment kcjhfd
<zone> shows oeffce
<zone> side iehelc
<zone> still eaielj
<zone> subnet qfYhgd
<zone> talk ucgfca
<zone> the obfbkf
<zone> then egggke
<zone> to oVadmn
<zone> towards tbebhc
<zone> use rdkeeZ
<zone> user jalfgg
<zone> users eijfjc
<zone> who kdfgjc
<zone> with mgdeeg
<zone> 上 udfeea
<zone> 下 ocffge
<zone> 为 6bcicR
<zone> 之 rdghcc
<zone> 也 Yqgekc
<zone> 出 ldjfgc
<zone> 到 nZhflc
<zone> 去 pcgeib
<zone> 发 jggfeg
<zone> 可 kcfibk
<zone> 吗 nZgggg
<zone> 和 ijfgde
<zone> 打 mfggfc
<zone> 收 mcggff
<zone> 是 fffgkf
<zone> 有 lffgff
<zone> 用 qdeehb
<zone> 电 kffgge
<zone> 的 pghcdd
<zone> 直 oeggbf
<zone> 网 jdgggg
<zone> 能 khleeZ
<zone> 访 0WhjlO
<zone> 走 ihggib
<zone> 还 dgggkf
<zone> 这 uffgcY
<zone> 进 yaagcd
<zone> 连 hogfkU
<zone> 通 mgghhX
<zone> 那 lkfhgX
<zone> 都 gfndfd
<zone> 里 iikage
? <n> jmhedb
? <outside> llecfd
? <own> kfelga
? <service> pcedfh
? <zone> ehffnc
? ? mjegaf
? asking gjgakg
? example rhgfdY
? i glhheb
? i'm maeggh
? in jgggge
? is meffff
? it clgZgl
? it's ldchcl
? kernel kgggfe
? need rghZgb
? tcp lgfffe
? thank mgfbfh
? thanks qgeZff
? the heZude
? they heffnc
? udp jjgffb
? want mjfffa
? we jfdmgc
? 不 gmgdgd
? 列 ggWsge
? 回 qfgggY
? 怎 gfeffl
? 我 maiicg
? 有 ldgdfh
? 给 hieagm
? 谢 mfefge
^ -a ffffQ0
^ -i jabgdq
^ <client> sbeddh
^ <far> vegbea
^ <gateway> mhegcf
^ <host> phalbc
^ <n> jifkZh
^ <outside> vZklWZ
^ <own> nrZjaY
^ <public> gialeg
^ <server> scgchb
^ <service> wkhdWa
^ <zone> tihdcX
^ a jXfikg
^ acme gagfdq
^ add bdafrk
^ after ichdsZ
^ all pbklXd
^ am sbefee
^ an lkecbi
^ and pcdZfk
^ any oibhZg
^ anybody hjicef
^ anyone dpdaek
^ anything kfbpbd
^ are qccZdo
^ as jglfdc
^ assume gegdtY
^ audit gqfggX
^ auditor cohffd
^ backup kchbfl
^ before glghed
^ behind qeddfe
^ can rTbdcu
^ captured jgggff
^ change leffna
^ check lmeecd
^ chg gdffpc
^ client peeejZ
^ connection rbhbge
^ conntrack lgfffd
^ could laeecp
^ curl nffffd
^ customer madjck
^ dear meegfe
^ dev ggejgg
^ did gedddq
^ dmesg kffgff
^ dnat aeesff
^ do pdapZd
^ does njahai
^ dovecot jfggff
^ drop eggemf
^ dump icasfc
^ ejeiei
^ enumerate gjejfd
^ everyone dqgfga
^ everything dciudb
^ explain jfgfWq
^ exposure bmfocb
^ for ioiadd
^ forward jfhdnZ
^ found hgffcm
^ foxmail lffffe
^ from ohkaZg
^ git nffeef
^ github gefebp
^ give ehjkdc
^ good hcgfjh
^ got qcgffb
^ hairpin rdefed
^ hello icjgck
^ help lbhXfp
^ hey imeaej
^ hi jbgfel
^ how fgdddq
^ hypothetically ideaoi
^ i kdflgc
^ i'm hceiig
^ icmp rddfee
^ if idhfpY
^ in iahidk
^ inc pfeegb
^ infra gdhfdm
^ input egfgne
^ inventory Zhcnih
^ ip iffdpa
^ iptables gffcqc
^ ipv vfdebc
^ is oibkVi
^ it kaefdp
^ it's kdgbgk
^ its dfffeo
^ just iefden
^ kernel jggfff
^ kindly fcYjes
^ l fZgehp
^ line gbfcgq
^ list bohlfY
^ mail heWmhk
^ maillog kfffff
^ masquerade ghdeme
^ may qcfdgd
^ monitoring lgfffe
^ morning ncgcej
^ my pdcdif
^ nc ijgdhd
^ need miemdX
^ net ggffnb
^ netops ffggfj
^ new kfebdn
^ nft dhfhdm
^ nginx offbhe
^ nmap ocgdfg
^ no jdecik
^ nobody hlemdZ
^ not nbckge
^ nov jffggf
^ of gdpcge
^ ok mfZdeo
^ on ngffde
^ once fegdne
^ one kjcfge
^ openssl lgfggd
^ our ljdWjh
^ outbound mdgfff
^ outlook lefffg
^ pci YwhbjZ
^ ping ofefdf
^ pinging jgffff
^ planning eghfnc
^ please Ybhfmm
^ pls cgedcs
^ plz udgebd
^ port grZleZ
^ postfix offefd
^ pr cffdhp
^ printer mcgfdi
^ proposal ggffmd
^ proposed ggggwR
^ quick jgfbnc
^ reachability enidgc
^ restart dfgffm
^ review gcgfdo
^ root odhgbg
^ say Zghfqd
^ security mijdgZ
^ seeing jfggff
^ seen fgpagf
^ should ifdgje
^ show dhkmbd
^ since oeehdd
^ sitting gelfff
^ so gmfefe
^ somebody idbkhh
^ someone dedldn
^ sorry kbemfe
^ src rafggc
^ still fZgcet
^ suppose dggerb
^ swaks nefged
^ swap fbhfrb
^ sysctl fefene
^ tcp ilgdgd
^ tcpdump kggffe
^ tell pfgZgf
^ thanks gdgbfp
^ the mceohW
^ thinking dffdqd
^ thoughts ffgffk
^ three ffegco
^ thunderbird negdge
^ thx gdgbfp
^ ticket ngggdd
^ to pdblec
^ trace offfee
^ traffic jbdmfg
^ trying kjfgfb
^ udp plhXec
^ under ZefqmZ
^ usage hbgbeq
^ user mfgffd
^ users nfffgc
^ vlan pdfcbk
^ walk teeegZ
^ wat kaekhf
^ we lkdbmZ
^ we're ddgifl
^ what ehkcif
^ what's Zaosbe
^ whats jXipbg
^ when gfgedm
^ where oafoeZ
^ which iodhda
^ who Xtdcco
^ who's cqegdf
^ whos frebhc
^ why igeccn
^ wich cilkdc
^ will nfdkcd
^ with chfesZ
^ without achhyW
^ would hdfbof
^ 上 kdhfei
^ 中 hdedgo
^ 为 qcgdbi
^ 今 ffgbcs
^ 从 qWmgbg
^ 你 geedfo
^ 值 lggggc
^ 假 dfghqY
^ 公 fYknfg
^ 内 qddlfY
^ 列 fjcofb
^ 删 Yegfre
^ 加 Zdeiph
^ 去 bffgog
^ 发 keXnfg
^ 同 ogggfZ
^ 哪 WycmdZ
^ 在 jegeck
^ 大 kfgdfh
^ 如 Zfhgoe
^ 安 fijffd
^ 审 phhZdf
^ 客 odfged
^ 对 iStegh
^ 帮 fldaik
^ 怎 fdedfq
^ 您 kdcnef
^ 想 fmdjjY
^ 我 hgiebk
^ 打 Ybdjol
^ 把 eecgog
^ 抓 jggfge
^ 按 hgfeld
^ 昨 ffgfdn
^ 有 heclgh
^ 测 kfffff
^ 现 ibhkal
^ 用 rdgagd
^ 目 miWlff
^ 看 ddedet
^ 站 dekkhd
^ 端 ibWrhh
^ 第 gefefn
^ 等 fnefef
^ 给 edfehn
^ 网 dfgdep
^ 老 meggfd
^ 能 fbgbfs
^ 要 dfhfpb
^ 规 bfffXx
^ 解 hfeeZr
^ 请 pkggdX
^ 谁 g0hcdT
^ 财 eeefep
^ 辛 gegefk
^ 这 gfgdaq
^ 邮 ncfadn
^ 都 hmhVhi
^ 领 dgjiff
^ 麻 iegbfm
a <service> kffgff
a <zone> neggec
a ? rhhgdX
a box pigcfa
a client iclcjd
a colleague qbfbna
a connection jkcide
a customer fngdge
a dnat dmahoa
a forward dcekgl
a guest qfgebc
a host yagSgh
a ihhfhd
a ip jgfffg
a junior ggffcm
a lady mfffgd
a laptop jfifee
a list ceijej
a look ddgefp
a machine nZffej
a minute lgfegf
a new iigicf
a non ddiiej
a packet rffcbg
a partner ucegea
a pc eYqhge
a phone pbgcgg
a printer kefgff
a reset lgfgef
a rule ehdhco
a second feehjh
a session pbhgce
a syn ledjgd
a table cihkdf
a tcp pgecdg
a ticket ldgfbk
a timeout nffegd
a user ffjfff
a vendor gdfhek
a way mlfbfc
a working Vrggif
a workstation pcdfgf
a yes ijkeea
ab kggfef
able gnnXed
able to gnnXed
about <service> fleoda
about gmamaf
about to hcbkjh
above ecgcvb
accept $ gefefl
accept , aggfmh
accept -a gfegrZ
accept <- gfffgj
accept ? jbfelg
accept Xifdoj
accept at ffgffk
accept can Ydfgln
accept do hgfeel
accept does agehng
accept for adgefs
accept from bggfjj
accept in hggbcp
accept instead cggfoe
accept to cfggod
accept what dhgfpc
accept would fgfgoa
accept 之 bhggod
accept 会 gdffmf
accept 删 egfhmd
accept 的 agfhgl
accept 这 fgfgdl
accept' bhhfij
accepted lkgcce
accepts kdfemc
access $ lhjagd
access <host> kodfdc
access <outside> ffficl
access <own> ffgffk
access ? jbncff
access denied mfgche
access lplTcf
access to gijZhg
accessible $ Wthchf
accessible iphXib
accounting caghfq
acess kofbdd
ack <n> kffgff
ack kfggff
acme <gateway> adhfbs
acme ddheas
acme example mfhegc
across mhedbh
actually bjkkbe
actually do fgedYu
actually end lpeYee
actually get hekefg
actually let hfbhbp
actually use gcmdgh
add -a ggghnY
add dYeatm
add the cdfitZ
add this fggg0N
added , egfhke
added -a fgggpX
added gdfboi
added the fggddo
adding -a ggggma
adding Yfifua
address $ kagegk
address , hbkiff
address <host> lfgbkd
address <own> geelhe
address ? ljejeY
address do pfeegb
address does nfgfgb
address ieioXe
adds efecin
admin kdggXo
adress <own> sbfgcd
adress pcgedf
advise odgcgf
advise whether odgcgf
after <n> kggfff
after connect ngggbf
after hbffmg
after that ehfgoZ
after the ihffZn
afternoon ifkjfY
afterwards ? gchhob
afterwards edghpb
again $ behego
again , cfgeep
again qXfcdn
against <far> rgggeY
against <own> ieemee
against gbehdn
agent rghbfa
ago gdhlff
aimed at kaflef
aimed kaflef
alerts kfgfff
all $ mhgXkd
all , hlfdeh
all ? nbblmZ
all can fngdfe
all dnat djdnee
all gkgniU
all is ccnpdb
all of kZgocf
all port hcengf
all services Zfmocf
all sources goeagg
all the gjrebZ
allow ieebil
allow 的 nffgeb
allowed ? vZffdd
allowed ingYdj
allowed into jmaggd
allowed or sdffbe
allowed out ofhgae
allowed to emjYek
already ? mefbZp
already kdfblg
also Xgcdjt
although jffggf
am $ hgggal
am , mcdhdk
am i lefdhh
am iagidl
an <outside> mZtafc
an <service> mgehed
an <zone> qbhdib
an answer jlfcff
an attacker gcmlec
an idkkWj
an inventory dejngb
an old ffgddo
and <n> jgdapd
and <service> lggfde
and <zone> kkbdgg
and back udfeea
and by gjigee
and does pdfeYl
and from jwaefX
and gets jgfffg
and he ggggcl
and how igcdfm
and i nfgcdg
and if bfenmb
and is pbgfdg
and it rgfdag
and jfdghg
and my ogeegc
and not nfgfce
and nothing gffejh
and on jiZicl
and port mbfmgZ
and ports ddeogg
and since mgfeef
and the oeehhb
and then mfhedf
and under jffcfk
and want uahaeg
and wants gffZhp
and what fgfYnj
and when fdgcbu
and which fkhffe
and who gldbel
and why hchbeo
and with fhhgla
and would agdejo
anna jfgfgf
answer $ sbefgc
answer : rcbfhe
answer <service> sgYdff
answer ? pejbdd
answer come pehgdb
answer from lkddja
answer lfjadj
answered by mgggcf
answered nehfee
answering peefee
answers mXgpfb
any $ kkgdce
any address bqgfib
any chance kdggfg
any difference geggoa
any dnat ddgngf
any effect gehdnc
any hjcinZ
any host gmgeee
any idea dnedcl
any machine hnfZhf
any more hhhhja
any port vhaeea
any reason sedecg
any rule pdgecg
any side ehgfmc
any traffic sdheYh
any way naehif
anybody , fogcgd
anybody XyiZfd
anybody able Zsfefg
anybody at Yuceif
anybody on qdcdhe
anyone ? afgnnY
anyone Srfgme
anyone able evedfZ
anyone at gpdceg
anything $ cndgfg
anything , kjejbc
anything ? dTguek
anything at gjajeh
anything behind eleghe
anything break icgdqb
anything fmZpeb
anything for kbhemd
anything forwarded ihgjfc
anything in oWihhe
anything natted dcfqid
anything on ijYmic
anything published hVhphe
anything stop pfgeag
anything stopping nchcgg
anything that pYcfjj
anything to cXdrem
anywhere $ qWgjgd
anywhere , bjeldi
anywhere ? dkeqad
anywhere behind fmgbhf
anywhere eobnad
anywhere on cqfahg
anywhere through goffhZ
apart from flkicZ
apart ikkjbY
app tZgdeg
append -a efggnd
append eeggsX
apply fgfgpa
approval hegebn
approve it ffhcgl
approve kcfdjg
approved Zbfbgy
approved by bhcdet
approved the hahbgp
apt wdgccb
arbitrary hcmfge
are <zone> pUdgof
are able dodgfe
are egkldc
are exposed Zjmlde
are forwarded dVcvih
are getting dmhehd
are in clfdih
are not boefbk
are open bWppef
are permitted btgXhg
are stuck lcgfgg
are they odeccl
are usable dfmegf
are we ackjem
are you ffecgo
arrive ? fggdod
arrive at qgcdfe
arrive pcfdkb
arrives kgdjed
arriving jZfmgf
arriving on ncdhff
as <n> hdfdmg
as a ggmhce
as far klgbee
as it olbdfd
as seen obkdfd
as the kighhY
as they negefe
as things uaghgY
as well jidYil
asap , cehags
asap dfhahp
ask ? eeXrfj
ask dfcifn
ask you geeagp
asked hdgiie
asking $ ljiYbj
asking for jleehb
asking jpaeib
asks : fnffhc
asks for elhefg
asks locgZe
asset gacrge
assume qdfegc
assured kfffff
assured mark kfffff
at <client> leifgb
at <far> teedcd
at <gateway> dgelhf
at <host> oeheha
at <n> dagfjo
at <own> kidkce
at <service> mkgZgd
at ? dcmieh
at all kgfimV
at github bgfffn
at igehhd
at line ageccw
at my kbeegl
at the ehedij
at you heddat
atm $ cefohe
atm cefohe
attacker nckica
attacker on cdmnbf
attempts in jffggf
attempts jffggf
audit $ bgikhf
audit : pdedhe
audit fnigeZ
audit item gkfegf
audit question cpefic
auditor asks fpcdgg
auditor ikefdh
auditor is enflXg
auditor wants fjhdhe
auditors flZmhd
auth attempts jffggf
auth jffggf
authentication $ kfgfff
authentication odhefd
authentication when kgfgge
authentication' nfffee
away , Yfgfoi
away cbgerh
back $ gmgicc
back , lfgggd
back ? ifkdhd
back from oedfff
back jdhbhk
back through mfgfef
back to nfgddh
backend lXdtce
backup <n> Zfhggn
backup diaeZw
bad ceeffp
bank bhhcfo
banner qcggde
be able nXfijf
be forwarded kiffdf
be gjcfle
be let obfgdg
be open emckia
be reached fogaeh
be so lefgbk
because lffcfi
because of Zocgek
become jffgmZ
becomes accept afgfrd
becomes drop Zdghpg
becomes mcedle
becomes of pceegf
been gUhhlk
before $ hdeedn
before , mefecj
before fjfeej
before i ekfefi
before it fegdYt
before line fgggoZ
before the geffdm
before we leeiia
behaviour ifffjd
behind <own> lXcwfa
behind it kbglfd
behind lbgwaW
behind that dbfqge
behind the okebde
behind this dqhWhg
being eiflia
believe hcemge
belong ffdinc
below iefdmd
besides <outside> drddff
besides <service> Unihig
besides dmfnda
best gcgdfn
between <n> edhffl
between <zone> nVhfhi
between giffYo
bit qbdbdl
blame pgggae
blast jidgka
blast radius jidgka
block idfcfo
blocked , qhedha
blocked ? nbecfm
blocked tYgacl
blocking qghagc
blocks rhfedb
board : ijfghb
board cjfclf
bob example jfggge
bob jfggge
boss jildcd
bot $ ggfdgl
bot , gfeffl
bot fbheep
both bqeeid
bottom egfekg
bounce ogedef
bounces rgdhdZ
box $ eiekaj
box , dibkgi
box <client> ehfocf
box <host> ieekfe
box ? higgib
box and hffdgk
box answers rbeifb
box at mcggge
box behind moface
box besides dchohd
box do jdgjdf
box in fegfij
box is hdgjhf
box itself obfegg
box jeelee
box on joefea
box or segZbi
branch nceebm
break ? gegend
break anything efgeem
break ddicoh
break if fggfpY
breaks $ hefbta
breaks ? ffgfke
breaks ggfeqZ
breaks if ggffmc
breaks when ggffnb
bridge oeffee
broken again efgegl
broken jbfcdp
browse nfggdd
browser sdgcce
browsing iffgkc
build idheej
building ldgdcl
but my jgggge
but nbdidi
but not gefffl
but the idgkee
by <client> mdgdie
by <host> ffkegf
by <own> sedchb
by <public> jamZgi
by <service> kigdfe
by its hiejdf
by jgiekZ
by step pgfgeb
by the qebedj
by which ocghec
by whom fpeebg
bypass uggfaa
bytes kfgeal
c : jggfff
c jffgff
cab mfbemc
cable fdgfgl
call $ iegefj
call oYfceo
calls ffdhme
came icefcq
can <client> jYjclh
can <far> rfgbhZ
can <gateway> ofggfa
can <host> pcidkX
can <outside> rbjfdb
can <own> lpfdad
can <service> bofbfk
can <zone> sTlejc
can a rceege
can access mlechZ
can anybody imbehe
can anything qYeghf
can be dpfcff
can emhaei
can get tocaeW
can hit jnlegT
can i hccgik
can it aembgn
can not qjccec
can open fpnYeb
can people rYfehe
can ping jmcbhg
can ppl tdfcbf
can reach gtggdW
can somebody pZmbee
can someone hidfcl
can talk dniclZ
can the fZenem
can they oYhcme
can u gdfagp
can use klaeoY
can you hYjlbk
can't <zone> tdhhhT
can't connect nfggga
can't get frcgfc
can't open mffefg
can't pjcdee
can't pull lfgfgd
cannot connect negefe
cannot open oagdhh
cannot xYhZge
cant <client> negegd
cant <zone> leggge
cant get rbifeb
cant i khgcfg
cant sYhidd
capture oeffde
catch rbcbbp
cause ndffge
cc kgggfe
ccc <n> legfge
ccc legfge
cert ibdcet
cert on dfgdgm
certificate gggbdp
certificate on fegcfo
chain ? ifggid
chain gdffjh
chance kdggfg
change $ jceeen
change ? fcgbjn
change anything ffgfkf
change for cgcgjk
change gceagr
change to gfgfek
changed hdhcfn
changed line geggdk
changed the gdgbfo
changes ? ggfekg
changes gfgfqZ
changes if hfffjf
changing fchdmg
channel idfeem
check $ lggfgc
check : kjhefc
check hkdejd
check whether oegegc
check 一 ribqZV
checked jffggg
chg <n> hcedog
chg hcedog
ci ngegfb
ci runner ogfffb
claims hZflfi
clamp fffffk
clamp mss fffffk
client : helchf
client <client> peffga
client address nhhbgd
client at ibfekh
client connect kfgggd
client in oefged
client ip ofgddf
client to nffefe
client wagYff
client's kbhkhc
clients get kkdgfc
clients irbaic
clone ohcfee
close mefefg
close src mffefe
closed ncfbfk
cn mjgbch
code nfgbgf
colleague oYfinX
colleagues ogggcc
com : feffcp
com <far> jggggd
com <n> sggffW
com eeffcp
come back lfhgha
come from pgeedd
come hjeYlg
come in nbiald
comes back neffee
comes from vbhWhe
comes gmbfhf
comes in hpaiVl
comes up jdgdmd
coming from odlYge
coming in ocgjdb
coming rbjfeb
comment meffcj
commit gfggpX
complain nlfafc
complaining llfYgf
complains lfgggc
complete fgeogb
compliance Whklam
conect ondafb
conect to nndbfb
conection lfggdf
config <n> fcgefn
config Zcikfn
configured ocgjfa
confirm that pddfdh
confirm whether jffgff
confirm xhhXca
confirm 一 jkeegd
connect : jfgfff
connect <own> mfgegd
connect ? jigfee
connect from lgggfd
connect jjgeee
connect to jlgcfd
connected kgggfe
connected to kgggfe
connecting ogheec
connecting to mghdee
connection after jfffff
connection from qdffbg
connection ofgefc
connection refused scgega
connection timed kfggfe
connection to mnecfa
connection was jfggfe
connections into mhcfge
connections piZhga
connections to idemef
connectivity hdgfmc
connects legjed
connects to kdfkee
conntrack ctstate gffehj
conntrack table hfgdgk
conntrack 正 jgggff
conntrack 里 nggfec
consequence fgffkf
consequences ? fefdtb
consequences eefcub
contractor ddigne
core dbgcgs
correct ? ndeeei
correct ncfeei
could <client> dgjejf
could <zone> Sgggyb
could a pffddf
could i gdekhf
could lcgdnc
could not jfggfd
could reach Vjfklf
could somebody mbefdk
could someone medfdj
could still gbggne
could you cfhgkf
counter jfgacp
cpu dfdbgr
cron nhffdd
cross pfhced
cross the rdiddc
ctstate dfgeli
ctstate dnat dfgdng
ctstate new ggggcl
ctstate related gfgfek
curl : mffffe
curl <host> nffffe
curl <own> pehcbg
curl qfgfbe
customer at nfgffc
customer is dficfn
customer lceial
customer's gphagd
cut oddcle
d <n> jfgffg
daddr <client> lfffeg
daddr <own> mffegd
daddr kfffff
dangerous ahgdds
data qhfcag
day fdgfgm
days gZdmfl
db hcbbev
dead ? lgfege
dead for mdgfee
dear leegfe
decides tegcec
default lefcje
deferred gdfdgn
delete -a gcggob
delete eehhqZ
delete line hdigoX
delete the ahffpe
deleted cdghrb
deletes dbfftc
deleting bchfse
deliver outbound qdgdhc
deliver to qhgbiZ
deliver vdhZiY
delivering meheef
delivering to meheef
delivers seediZ
delivers to oefdka
delivery mggdeg
denied vbiZfb
department hgfgck
deploy odfcdj
desk <client> mgffee
desk in jgggff
desk jejgfd
desks jgfgge
desktop nhdidd
destination <client> bgfgjj
destination <host> efgeji
destination effgji
destroy lfffmY
dev <outside> ogehcd
dev <zone> lffgff
dev kefhhe
dial qdfbhf
dialled lhgfee
did fedido
did the Zahnfl
did we glYnde
die ? fihWre
die qbeiha
dies $ nffeff
dies ofedhd
difference $ gfgegj
difference ? fdggoa
difference gegfoa
different gfeeji
dig 0eciZX
direct , jffgff
direct lgfflX
directly $ tedagd
directly , lfgeff
directly ? mfhhlV
directly on qegefb
directly pbgdkb
directly to receef
dmesg is kffgff
dmesg jffgff
dmesg 里 kgfgge
dmz dZdad2
dnat $ pdgZYp
dnat , fWhlhk
dnat -j gffdkg
dnat accept bfhdqe
dnat bafrna
dnat before hgdebp
dnat for Zlgoga
dnat rule gchgke
dnat so kefgid
dnat target mhajef
dnat 到 jdfjic
dnat 去 dfgflf
dnat 吗 tXgegf
dnat 的 ffgijc
dnat 那 Yfgesg
dnated feepcf
dnated to cegqfc
dnats $ hcaoif
dnats hYcwha
do $ idecYt
do , ggfcbq
do <outside> mZhogY
do <service> mfgggc
do <zone> lbfgjf
do ? geeZhr
do for ifcdjj
do i kZfgij
do in gggdem
do jddjck
do packets ocffhd
do the mchcdk
do they mbfheh
do to kffacp
do we hlhnaX
do with uhdcea
do you hYhcfr
doc cpekZh
docker kggeff
does $ kefgcj
does , leecob
does -a ifbdZu
does <client> kXrbmY
does <far> kbeitV
does <gateway> zZgdda
does <host> mefcjf
does <n> uVcifg
does <outside> jfgcrX
does <own> okdecd
does <service> ejZmbl
does <zone> hijZgh
does a jndffb
does anything iiegjb
does dfhjeh
does he rbedgg
does inbound bZglqe
does it bjcgjj
does its kggfef
does line egffdn
does mail tgdddb
does my mZaeho
does not fndich
does our dZcjax
does ping tddhfZ
does port gafqef
does that pWfjge
does the nagddl
does this kfebem
does traffic rdibfd
doesn't kldbck
doesn't work dceffq
doesnt jntXYb
doing ? fggcgk
doing gddhcp
don't get kdefdl
don't maikXi
dont fmgdka
dovecot : jfggff
dovecot jfggff
down fdddhq
draft jfhgkZ
drop , gggckh
drop ? nceZsZ
drop and afggpe
drop gghZpe
drop line dhghrX
drop or scchcg
drop the fgfgkf
drop would Vefdwg
drop 为 lgffeg
drop 了 kgfffg
drop 吗 kggfgd
drop 掉 jgbhhg
drop 的 kfffdi
drop 这 gggfje
dropped $ lefgge
dropped ? tfgWfe
dropped or oegcff
dropped pegZei
dropping dfffne
dropping it rfeega
dropping the gegfke
drops odffff
dst <client> kfffff
dst <far> oegffc
dst <host> jggfff
dst <own> lffffe
dst lffffe
due Ysfeal
dumb hkgfcg
dumb question hkhfbg
dump edioec
during gdeeli
e , pefffc
e <host> qcegee
e g iekege
e jkfcfe
e mail kfgdgf
e udp pahdfg
each knYice
each of flckdf
each published glfbgg
earth does meffdh
earth lkfedc
eaten sfeZbk
eating kfedfk
eats ueeddb
echo rdgbef
echo request nfgcge
edge <n> faeefs
edge fw gdggfk
edge gcgffn
edge rules fefecq
edited gbggco
edited the gbggco
effect ? hfefnd
effect eYhfse
effects ggefnc
egress rehdgZ
eli <n> gfggUu
eli gfggUu
else ggdioZ
email gdgffl
end kibkiZ
end of gdecll
end up lkckhW
ends  Ygdifr
ends 0 Ygdifr
ends 1 Ymiiai
ends 2 reefag
ends 3 phfaff
ends 4 iehhmZ
ends 5 fhggsU
ends 6 igffpX
ends 7 ggfgoY
ends 8 igggmZ
ends <- cheehm
ends <client> XconXn
ends <client><client> xgfdbZ
ends <client><client><gateway> pgfeeb
ends <client><client><own> neggde
ends <client><client><zone> pffdcg
ends <client><far> mfdfid
ends <client><far><far> jgggff
ends <client><far><gateway> nggfed
ends <client><far><zone> lgfgdg
ends <client><gateway> qXignX
ends <client><gateway><gateway> ldfhgf
ends <client><host> vahdhY
ends <client><host><client> oggeed
ends <client><host><gateway> ofgdfc
ends <client><host><host> pehgcc
ends <client><host><own> qbgfgb
ends <client><host><public> tfddbf
ends <client><host><zone> kffgge
ends <client><outside> tgahkT
ends <client><own> qbgedg
ends <client><own><client> offeed
ends <client><own><gateway> tffefZ
ends <client><own><host> pfgcgc
ends <client><own><outside> kggggc
ends <client><own><own> kfffff
ends <client><own><server> tcebff
ends <client><own><zone> ejegkd
ends <client><public><own> pgeddf
ends <client><server><own> mffgfd
ends <client><zone> jYcmfl
ends <client><zone><gateway> ubhagc
ends <far> kaimbg
ends <far><client> uaggcc
ends <far><far> veefbb
ends <far><far><own> Zgggta
ends <far><gateway> feeeep
ends <far><host> wbhceb
ends <far><outside> ibdmdj
ends <far><outside><own> ohgbdg
ends <far><own> wahZfd
ends <far><own><gateway> ogggdb
ends <far><own><host> pfgded
ends <far><own><outside> tgfXef
ends <far><zone> rbffed
ends <gateway> Ymcfdr
ends <gateway><client> qegggY
ends <gateway><client><own> nggfed
ends <gateway><far> oefggb
ends <gateway><gateway> dmfgfg
ends <gateway><host> zYgheW
ends <gateway><outside> nekcah
ends <gateway><own> oeebfh
ends <gateway><own><host> tYiZdi
ends <gateway><zone> qWefjf
ends <host> bkYmdm
ends <host><client> tbibgb
ends <host><client><gateway> jggfge
ends <host><client><own> pgfZhe
ends <host><far> pdhdha
ends <host><far><far> lgggfd
ends <host><far><gateway> qggefZ
ends <host><far><own> hfiYlg
ends <host><gateway> ffblel
ends <host><host> nfdmhW
ends <host><host><client> ldgcih
ends <host><host><far> jgggfe
ends <host><host><gateway> tfhddZ
ends <host><host><outside> mefdgg
ends <host><host><own> pbgfdg
ends <host><host><zone> nbffje
ends <host><outside> lldjbb
ends <host><outside><gateway> lgffef
ends <host><outside><own> fghcpb
ends <host><own> tTihfe
ends <host><own><public> scgeed
ends <host><public> pYdmhb
ends <host><public><own> rbichb
ends <host><server> Yqiael
ends <host><server><outside> qddegd
ends <host><zone> hjamdf
ends <host><zone><client> lffgef
ends <host><zone><own> ldgfkc
ends <outside> mUkjgg
ends <outside><client> neadcn
ends <outside><client><far> dhghld
ends <outside><client><own> gcgene
ends <outside><far> tefbee
ends <outside><far><own> pgfede
ends <outside><gateway> nimacc
ends <outside><host> khihcc
ends <outside><host><gateway> oefggc
ends <outside><host><own> ecerfd
ends <outside><host><public> ofedeg
ends <outside><outside><own> vdgZlV
ends <outside><own> kjephS
ends <outside><own><gateway> lcfnaf
ends <outside><own><host> ieeidj
ends <outside><zone> vaeffc
ends <outside><zone><far> kgfgfe
ends <outside><zone><outside> fgfgld
ends <outside><zone><own> egghnb
ends <outside><zone><public> fgfejg
ends <own> hjWkfj
ends <own><-<client> qZhffe
ends <own><client> jehYpd
ends <own><client><outside> jgffgf
ends <own><client><own> uffeeY
ends <own><far> ugeceb
ends <own><gateway> jcfffl
ends <own><host> begjcp
ends <own><host><client> nfgbge
ends <own><host><far> hbiima
ends <own><host><outside> dfffmg
ends <own><outside> njljYW
ends <own><own> icfegk
ends <own><own><client> jfgggf
ends <own><own><own> lefffg
ends <own><public> ZUgtim
ends <own><server> Yafyhc
ends <own><zone> pYagmg
ends <own><zone><outside> fvbgad
ends <public> eqcifc
ends <public><host> WZnuhc
ends <public><own> gibnee
ends <server> fdYphi
ends <server><gateway> kfffgf
ends <server><own> naeohY
ends <server><own><client> jffffg
ends <zone> hgsVeg
ends <zone><client> ochfdf
ends <zone><client><client> jefgfg
ends <zone><client><far> fgfgrW
ends <zone><client><gateway> mgfgde
ends <zone><client><host> ngffdf
ends <zone><client><outside> ghefoa
ends <zone><client><own> mgfgde
ends <zone><far> hgbgii
ends <zone><gateway> hYgine
ends <zone><gateway><gateway> tacifd
ends <zone><host> uWeecl
ends <zone><host><client> ffggpa
ends <zone><host><gateway> lfghkW
ends <zone><host><host> pccddl
ends <zone><host><own> jcdekh
ends <zone><host><public> sZjcdf
ends <zone><host><zone> mcgeoY
ends <zone><outside> tecafg
ends <zone><outside><- gdfhek
ends <zone><outside><client> kefgnZ
ends <zone><outside><gateway> odgffd
ends <zone><outside><own> jcfgao
ends <zone><outside><zone> fgfhmb
ends <zone><own> sjecad
ends <zone><own><client> nffffd
ends <zone><own><gateway> pbfggd
ends <zone><own><host> gjgahi
ends <zone><own><outside> oifggX
ends <zone><own><own> gfggjd
ends <zone><own><server> ngghea
ends <zone><own><zone> fmefqU
ends <zone><public><own> xVegef
ends <zone><server><host> lfffge
ends <zone><server><own> keffgf
ends <zone><zone> tfdefa
ends <zone><zone><client> jggghd
ends <zone><zone><gateway> meffgd
ends <zone><zone><host> pXfeih
ends <zone><zone><outside> obfgka
ends <zone><zone><own> kkaflb
ends <zone><zone><zone> fgggnZ
ends mehmbc
ends up ldgmcc
english ? Yfgdax
english fehedo
english please fgffcm
enough cfcklf
enough for ZhhgwU
enters mgffbg
entries ggekge
entry dXfqfk
enumerate ekikeb
enumerate every fiiied
enumerate the fkhgfd
erp egbffr
errno <n> jfggff
errno lfgfff
error : nfgffd
error <n> megfff
error lfgffe
error number lfffge
esmtp oefgec
establish pcgcff
established -j gfgfek
established rule egfgoc
established src kfffff
established 那 fhgeke
eth <n> ebgefq
eth ebgefq
even cross ofhcfd
even emcfdj
even touch kgheff
evening $ cfffjk
evening cfgdjm
ever hehfdl
every dnat hbfofe
every dngmYe
every minute kggffe
every network Zugahe
every port iYcugc
every service dlieef
every source hlgchd
every zone fpebhe
everybody oocYcg
everyone ergbbi
everyone who elgfge
everything feojcc
everything that cqfhfc
everything we hUjjfm
evidence jjefef
exactly ? Zkggap
exactly apfbcm
example , naihcf
example com hechhk
example jegecm
example net kggggd
example org mggfcf
exim idgZhn
expect kffadn
expected ? ragegd
expected to sXegfg
expected uZfdfe
expire ? eegdgo
expire begdgp
expires agfees
explain -a aghddq
explain : gggeel
explain ? mfggfc
explain it bggfcr
explain l edgggm
explain like bfgecs
explain line Ygfgct
explain me mhheWk
explain mefeSt
explain please nggfXj
explain pls gggfdl
explain the kghgYj
explain to gffeem
explain why mdgggd
explain 一 gefeYt
expose Xkrkbb
expose to dOmuei
exposed komjaS
exposed on hohjeV
exposed to kjmeba
exposes dekofb
exposure bmgiee
exposure check fkgegg
exposure of bkelak
eyes fgeden
fail fmabjj
failed : mdffff
failed lffffe
failed to lfffge
far as klgbee
far lmZfef
fate xddVmZ
fault ? qdgede
fault qdgedd
feels degdgp
fetch lcfdgj
fetch mail jcdegl
fetches kgffgf
file , fhgZki
file cchigk
file does ggeblg
filter : jgffjc
filter fhegmc
filtered vcddce
find cfgogd
find its ngefee
finding pfbbcm
fine $ sceegc
fine , lgffgc
fine <outside> kgfgff
fine ? rachff
fine neffgd
fine on jgggge
firewall kkdkcb
first kfggYl
first time cgggdo
five $ ffhdcp
five ecgeds
fix Xebevi
flip hgffjf
flip the ffeelf
flipping hdfeqb
floor jfedem
flow mdfdcl
folks hgejak
follow eofcdh
for $ iigaWt
for , gffeVw
for : ghddZs
for <client> jcejma
for <far> legkdd
for <host> hggldd
for <n> kgdlbf
for <outside> picYld
for <own> jbbmjf
for <service> lXemla
for <zone> fagbko
for ? hgfbaq
for a qagdgf
for each infXgh
for edgjje
for every hrdYgf
for her ieffdl
for it qctVgY
for me Xmlcao
for port cdgejm
for snat gbgfpc
for somebody kekafg
for that hbbhkl
for the hhijZg
for them mdlffa
for this ggdkck
for tonight gefguV
for us gceeog
for which bpeehf
for whom Vugeic
forever kggfgd
form irfWgd
fortigate cgdbcw
fortigate in dfgbgq
forward $ ggejhe
forward , leggge
forward -i fffflf
forward -m gffdji
forward <n> cgfcio
forward ? dgfflg
forward ZZgnqd
forward for WZhpbr
forward gets dggfkf
forward is ehdfne
forward last hchcat
forward on dbhrhc
forward packet jggffg
forward policy mggghZ
forward rule ehffld
forward that sdcefe
forward to edflkd
forward were bfhgra
forward 到 ibcscg
forward 的 idfhma
forward 里 gfgekf
forward 默 eeffpc
forward's ffgfnc
forward's policy egfemf
forwarded $ pXcmgf
forwarded , fdeqhb
forwarded ? dldqeZ
forwarded anywhere lhgifY
forwarded ifdsdY
forwarded or lggege
forwarded to mgcoeY
forwarding fednjc
forwardings dfbogh
forwards $ hbergc
forwards banvgW
forwards on feapgg
forwards pls hcgngd
forwards point gafogf
found hgffbm
found in hgffcl
found this ifgfck
foxmail kfffff
foxmail 报 lfffge
foxmail 收 kffgff
friday $ Zbiheq
friday ? gdggel
friday dfecmk
from <client> tcgded
from <far> xbhZbf
from <gateway> taghdb
from <host> tdheZf
from <n> veZgfb
from <outside> hdkkZh
from <own> hcgghi
from <service> iakjfd
from <zone> mejbjb
from a hedqce
from an khfbgf
from anywhere Ypbchm
from conntrack ieffjf
from hhicfh
from line agfgpe
from my kffffg
from talking qehcbg
from the gihdfi
from their qZfgff
from there nYiddk
from unknown lggggd
from where W0cffc
from which bzcahb
full jZmZfm
full list aiphdd
full of kgggfe
fw <n> gdggfk
fw config fcgfgl
fw iigZfl
fw rules ebgffp
fwd icgjei
g $ cggegl
g kajffg
gateway ? lifhce
gateway config eegecq
gateway lfegdh
gateway rules cghfgk
gateways <n> gdhedn
gateways gdhedn
gave me mfdema
gave mfdema
get <service> dlebrZ
get a rbhclZ
get an mfdfgd
get anywhere vcfXge
get at fkoeea
get dkjfhe
get forwarded pgXlde
get in jmbddi
get into kocZff
get nothing lgeffe
get out jdcfji
get the kfggef
get there ihedfj
get through nicffd
get thru zZjUff
get to dlmeah
gets <n> kgffff
gets a kkffec
gets ckdike
gets in mpfZbe
gets nothing pggeeb
gets out nmdeaf
gets there cnhZhi
gets through fshadd
gets to elfZkg
getting jkgkca
git meggde
git push ngeeff
github com gehfcn
github gfhfbn
give ehklda
give me dhkmdb
given hchhjd
given that mgfbbl
gives ? mffdfg
gives mfffef
gmail <service> jggggd
gmail jggggd
go $ kldfed
go , ifggjc
go ? Ydgtge
go mbfkdf
go out jeefjf
go through wheegT
go thru kfffgf
go to jgecjg
goes away ffeeqd
goes in bhfdva
goes qXglmT
goes to dchloa
going eZekil
going on mhfeef
going out hfffjg
going to qciclZ
going via mgefdg
gone , egfelg
gone eeffnf
good ? pefdhc
good for ghdbat
good hYhcin
good morning mdedej
google com jggggd
google jggggd
got a ijhdfd
got exposed admihh
got iiilab
got this ndfehe
grep mggefd
guest jbecer
guest wifi fcddfs
guy kedici
guys pgfffZ
gw $ miliaX
gw , lccjlb
gw : tdfcce
gw ? mgiggY
gw dcfgfo
gw line hciblh
gw rules ehhcem
gw 的 jahcil
gw 第 ggheVt
h ofgfec
had ieefmc
hairpin ? paebZq
hairpin nat qZgdfh
hairpin obgcjd
hairpin or qffece
half jggfgf
hand ehlldZ
handed fgYqdh
handover jbhfck
handshake lkedee
hang wZiifW
hanging Ubqoff
hangs , kdggfg
hangs on heekgf
hangs rchgcd
hapens segbfb
happen jfdfkf
happens if ffgend
happens oehYmb
happens to qfgYic
hardening dffenh
has <own> lfefff
has a kigcgd
has access dqfeha
has been gafjem
has ioeafe
has it Wlgdoh
has line gfggcl
has the gegdgl
has to nhgfaf
have <outside> wjZYhc
have a ehbidm
have access dfqagg
have anything eZgrjb
have been iZlibk
have dikjeb
have exposed Pamtfl
have no jbfjej
have the efehgm
have to hgjeka
have we eSnqdh
he is mgggcd
he thgadc
he wants dlfggf
health check odgeef
health odgeef
healthcheck nfffgd
healthy ? lgfffe
healthy lgfffe
hell icffjh
hello , mdghcg
hello icjgck
hello team efjjhc
help $ ncfddk
help kbfcjj
helpdesk uegbaf
her mail jggfge
her mbgedk
here $ jbmgdf
here : kdfdcn
here ? mdenfa
here fbkkbj
here what fffedn
hey , rZefeg
hey bot geekgh
hey imeaej
hi , mdgeeg
hi all kfhgef
hi jbgfel
hi team lgfgfd
him ? reggfZ
him in lgfffd
him oYgadq
his pdgffc
hit <host> qefdhb
hit <own> pmfeeW
hit <service> gofZie
hit knicZd
hit merge fgffel
hit port fkgfff
hit tcp cogcgg
hit the gjfdej
hits pggZdh
hitting <own> iehekd
hitting nZdcof
hold kfdjeg
home oegheb
hook vdffad
hop nheedf
hope hadpYn
host $ fibogd
host , jmlddY
host <client> lajcmc
host <own> mdgfgf
host ? pmejdU
host in pbeich
host on ldeief
host paiidc
hosts in pcjcee
hosts on mbfeld
hosts slehbV
hour ieffnb
how come ljeddg
how do degcer
how does sacfhd
how kfecYq
how many eehdeo
how much bZeffw
how should efhegk
human iggmXg
human words iggmYg
hypothetically ideaoi
i <service> ldgkcd
i add egggrX
i am odhgag
i append dgggmd
i approve ldfcfk
i ask jfebfn
i be kgfffg
i believe hcemge
i can gahlgf
i checked lfefff
i delete hbhhnc
i do gdhlbi
i don't obfcbn
i drop fhhioW
i e lldegb
i even hffWhp
i figigd
i get mZjlbd
i got kffccl
i have cgilgc
i hit fgffel
i inherited ecjjfh
i know migdah
i land kegkcf
i mean jjfjea
i merge effffn
i moved mefeff
i need glfifc
i only qedZdl
i paste aeefph
i ping ofggec
i put bmfbra
i read klbWcq
i remove heeera
i right udgffY
i run qdddkc
i see lfficf
i set jffdig
i should gffkgf
i sit lfladf
i still bdghoe
i take egghmc
i think cjgoea
i took ggggmb
i use mafYds
i want hlgakc
i was ogaZap
i would lghdgd
i'd like ifffje
i'd nbfeje
i'd rather qYgefh
i'm <outside> ogfede
i'm a Xgkmeh
i'm lbgjhc
i'm new lgfZdm
i'm on neffef
i'm sitting pffbdg
i'm the ncffei
i've ighghd
icmp echo xbfbde
icmp pbhahg
id <n> jgggff
id a jfgfff
id jgggff
idea $ cmdedm
idea ? qcfhed
idea gleahi
ideas ? keggff
ideas ndgfef
if <zone> mcfegg
if a hlecid
if any ekgeei
if forward dggeqb
if heagsb
if i fegjna
if i'm qfgfcd
if input bffhne
if ip dfgeme
if it obhXgk
if line Zffhtb
if so chfped
if somebody gedkke
if someone keffie
if that ofhcee
if the jcffsY
if this gfhdqY
if we cffgnf
if you kfggef
if 我 Xhghrc
im jefggh
impact ? hfferY
impact ehfesX
in $ klfcgc
in , lehhha
in <n> idgckh
in <outside> lfffge
in <zone> pfgfcd
in ? lieeka
in a hkifZh
in an dfhcgn
in ehhgdj
in english jcdgbp
in forward dhefne
in from dapjch
in human iggmXg
in it daffnk
in its odeeYo
in l jggggd
in line ffdegn
in mail gggfbn
in my lbencf
in on lhbdke
in our hgdbqd
in place dfgfne
in plain fggdcn
in the fcdkem
in their kehcfh
in there gjedbn
in to ajelei
in words hdfeYt
in writing goeefd
inbound <service> jfccmh
inbound iWenig
inbound mail fgfele
inc <n> gfggcl
inc gfggcl
incident ogbfal
incoming <server> jgggff
infra eegdep
infra fw gbgegn
infra gateway dghfgk
inherited ecjjeh
inherited this ecjjeh
initiate inecgd
inner gXhqge
inner router lgffge
input -i egfgkg
input -s ffgfZq
input dffcqf
input policy dbhgpd
input to Yeggsd
input 默 egggje
insert cgggpb
inside address ndfefg
inside kfjmZb
insists sifafa
instead hdfZse
instead of hcfdpd
interface jeeghh
intern kdffdk
internal address ocgege
internal ip kcekff
internal machine keejee
internal qXimcb
internal server eZhojd
into <client> lccikd
into <gateway> hkdgka
into <host> kkgdde
into <own> nhdbgg
into <zone> noiZdZ
into omgYed
into the mifcgd
inventory dcitdb
inventory of ddjqeb
involved mfffff
io : jgggfe
io jgggfe
ip $ qdigdY
ip , sedhdb
ip <client> lggffe
ip <far> mgffed
ip <host> jfggff
ip <own> mffffe
ip ? gcedbv
ip does sdffdc
ip forward cfgcva
ip is lfghde
ip kfcgmc
ip 上 fcgmeg
ip 是 offefe
iptables -a efgeqb
iptables -i ffefkh
iptables <n> hZhdfp
iptables ecgdnh
ipv <n> kegfoX
ipv kegfoX
is $ ngdjdc
is : hfffjf
is <client> ocakff
is <far> ocfhhc
is <gateway> rfebdg
is <host> glYmfe
is <n> lmakcb
is <own> yeZgfZ
is <service> kxafbX
is <zone> nZkbke
is ? qXhdhg
is a ocfcek
is able eulYfX
is accept egegmd
is anybody arcdgh
is anyone hmgdhb
is anything lhfohT
is asking ikegde
is at ogfffb
is behind aegnhf
is blocked rifdca
is dcgjhj
is dead sfffdZ
is exposed podgZY
is fine reefga
is forwarded cfetec
is from jffggf
is full kgggfe
is going edgmfg
is in dhdgkh
is it idgedn
is line idcdau
is not nhdcic
is ok rcbied
is on kdgcbp
is our hYnZgn
is port smVjeY
is published bcdtfg
is reachable ciqbfe
is removed egfgld
is right hddnjb
is sending jfggeg
is set fgggjf
is slow dfdeeq
is stuck legbfi
is that hkcpbc
is the kbcccu
is there inenXa
is this odeecj
is to gggcme
is waiting cfegng
is what sdedfe
is wrong jgffff
isn't vfcbed
iso fjgjfc
isolated from ofefgc
isolated qfdfed
isp pfheaf
issue oeefef
it $ khfdYo
it , cngjcf
it : ifffam
it ? idgndd
it answer sicdae
it at fjfdcl
it back ebgegp
it be kfgbke
it break ddgdlk
it by giekgc
it can't kefggg
it cjgjch
it connects kfiZjf
it correct qbgdhc
it do fegalj
it does kbdbjm
it end qgeiac
it for fhjkZf
it get zXgbZh
it go lcghZm
it goes pmabbh
it hangs sfcaeg
it has kdgbel
it in bhelfi
it is hfeleg
it land iieraZ
it let qdddal
it make khggee
it mean kffcdm
it never nffffd
it not ocgfhc
it on sihbZd
it only ebgqib
it open ddeVix
it opens jeddfl
it our jgfgge
it out mgggga
it pass negbfg
it permitted pefchc
it possible rfhbfb
it reachable affbir
it says jhgZel
it talks lfgege
it tell nffcge
it that nbenaf
it the ddgZft
it there bgfego
it times jggggd
it to lldYej
it us oegeef
it work eoYbep
it worked kfgfge
it works kgfgfe
it's broken fdgdgn
it's lafebo
it's the odgffd
item <n> gpcged
item gpcged
its -i Zgggof
its <host> ncfejd
its <service> lgfgfd
its mbghhe
its own rggZdf
its private hidjdf
its scans jfffff
its way kgfgef
itself $ ildbfi
itself , nbjcff
itself : nffgag
itself ? hkmcce
itself able tdckca
itself get sbehhY
itself open pVheih
itself pikYgZ
itself reach vdhcgX
itself talk sbgggZ
java lgfffd
java net lgfffd
jenkins Xcdhhu
job oZhdhg
job on phgdeb
jump fccddv
junior jffgdk
just fine lffffe
just hangs meggfd
just hofdcf
just spins pfffdd
k <n> idgffj
k qZiWco
keep jhfgic
keeps ucedfd
kill bkeeod
kim mgfffd
kind hdgbeo
kind of ggffel
kindly confirm kfeggg
kindly eaejfo
kindly tell rdcdgf
kinds gfffgk
kinds of gfffgk
know from dogdfe
know ghekZk
know if mefeeg
know whether qegahe
known fbfpgf
l <n> ehhafo
l gghafn
l google jggggd
label leffeh
label printer jefffi
lady leeefj
lan pfghfa
land $ Yfiqfe
land ? tiegaZ
land egZuiY
land on glZlib
lands jZhjcj
lands on qZendb
language gggfcl
laptop , sgeabg
laptop <client> qbgfgc
laptop at meefge
laptop in qfffbf
laptop on hfjfgf
laptop rchgbe
laptops megggc
last friday geggek
last gZhecr
last night begffo
last reboot fgfgej
last thursday ebhgbr
last tuesday hYhfcr
last week hYihfk
lead cebqhf
leave qghafc
left epdXbp
leg <gateway> ikggde
leg nhegdd
length <n> kggffe
length kggffe
let <client> hfggpX
let <zone> jefgkc
let him pfgffa
let in jlhaeg
let it qggfeY
let me pegZfh
let njgckX
let that kgfgcg
let through sbfgZi
let's cgffnf
let's say cgffnf
lets <zone> tZgefd
lets it meffeg
lets qkegdX
letting mdebgk
lgtm ddhbbv
like i'm eggfem
like jgagih
like that mfgcge
like the fgfgfj
like to ideije
limit <n> fgggej
limit fgggej
limit limit fgggej
line , cgfhoc
line <n> Xdgarp
line Yagbum
lines <n> bahdsh
lines bahdsh
link gdeehm
lip <host> jfggff
lip jfggff
list $ ckkkda
list all ffhkgd
list dljndX
list every fkejgc
list everyone epfZif
list everything YnmnbZ
list of efgmeg
list pls hdjigd
list port hdelff
list the flfggf
list them emeggf
list 给 bmclgf
lives on segdec
lives rdfefc
ln <n> gcgcfp
ln gcgcfp
load nebZgm
loads knfafe
local qdhcgc
locally seiZed
lock Wfggsg
log , jggggf
log in gkecfj
log kffggd
log log fgggek
log prefix fgggek
logged in wdhacb
logged wdhbca
login : jfggff
login igedgj
logs lggcgg
lol $ ecdpei
lol gYdldp
longer vbeZlb
look $ degddq
look at eigedk
look eigdcn
look over gegggj
looks bbhdeu
lookups vdghYc
loop pehecf
loopback qchcee
lose dgfdpg
loses ddgeua
loses its bfgeof
loss mggdee
lost connection jfffff
lost kfffff
lot tffgac
mac hdgffk
machine $ adcpih
machine , kdgjdg
machine ? aheoie
machine is oddide
machine lcepea
machine sits Rchyhf
machines nYkleb
made kbhmeb
mail address mdfegf
mail client kffgff
mail example fdchfo
mail from iZeeho
mail gw icfghi
mail is kegffg
mail over qZgfge
mail queue cdgegp
mail server lfhege
mail through eefgen
mail via kfgffe
mailbox eagdet
maillog kgffff
maillog on kfffff
mails wdfbZh
maintenance degeng
maintenance window degfki
make it vfhZcd
make mYgcqb
make sense igggcj
makes glgfee
manage mccegk
manager rdYbem
many eehfem
many messages ffffgk
many packets ffggek
many thanks fgdlhe
mapped slYfda
mar <n> kggffd
mar kggffd
mark <n> jfffff
mark jfffff
martian mefgee
martian source mefgee
masquerade $ gffene
masquerade , dcgglj
masquerade <- ggggbl
masquerade Wffeth
masquerade do hhdcZs
masquerade for gbdfmi
masquerade in efdedr
masquerade line chehpa
masquerade on Xfehrf
masquerade rule eegdki
masquerade 删 efggmd
masquerade 去 Uidhsg
masquerade 这 gfffek
masquerade 那 cgfgnf
masqueraded rggZdg
match ocdebn
match since gggegj
matched ffgffj
matched since ffggfj
matrix hnfage
matter emfWpe
matters uegdad
may gqgYbj
may open eqgagd
me $ jhkYdj
me , hffden
me -a fhgali
me : gggmZi
me ? mggZfj
me a nhebdi
me all ibdtdb
me djiicg
me every hiekbg
me for nmfcaf
me if qeicdd
me please lZhodd
me pls pefddf
me the gfijkZ
me this kffeZo
me through lffdei
me what Ydgndm
me whether qefcfe
me which efemfg
me why kfgffe
mean $ ckfjeg
mean jieibf
meaning ? hffecm
meaning gffeXt
means gffjXp
meant ckchek
meeting ffeffl
merge $ fefffm
merge ? gegdem
merge fdgdjk
merge it bffefp
message oZgdfi
messages are iffegj
messages fbhego
midnight $ dfffgm
midnight ? fffgfk
midnight effffm
migration efdmej
milliseconds $ oggeec
milliseconds nggeec
min -j fgggej
min cgfeli
mind rcgcgd
minute kggeff
minutes lfecjg
missing jggeoX
moment ? dcbkeq
moment gfffel
monday $ ffeggk
monday and ngfefe
monday ghfeek
monitor kffffg
monitor trace jfgffg
monitoring probe mggfbg
monitoring qdhdhb
month hcggfl
more fncjhb
morning $ kefefj
morning , kdfbgk
morning all ocfcck
morning kbfbeo
most fdgeeo
move fehfob
moved the phggca
moved to kghgfc
moving fZhfoh
moving line ggggke
moving the efgfnc
ms jfhgch
mss <n> jggggf
mss jggfgf
mss to fffffk
much bYeeop
must authentication odhegd
must authentication' nfffee
must qdgdfc
mx <n> mggggb
mx example kgfgff
mx jbeaer
mx of fdgbgp
mx record ffdeeo
mx 记 eefdgo
my box lgfegf
my colleague iffgcj
my desk ldjgec
my laptop qdegfc
my mail pfgggY
my pbhgZj
my pc pgfage
my phone kfggfe
myself ehghlc
myself out dgfgkg
n $ ikfeff
n djdnfd
name cjkbek
names mffgee
nas ffgffk
nat , lffide
nat -a eggdaq
nat -i gggedl
nat jcclgg
nat table fgfdbp
nated fmifed
natted lZeoed
natted to abgqif
nc : ncgffg
nc lkhfbc
nc vz klhfbd
need <service> rggdea
need a ifZkfl
need an ghclge
need it ehkjce
need jlfiYg
need one oecdie
need the Zhkidj
need this dnfdhf
need to fhejfg
needed ndcWtd
needs <service> jfggff
needs ociedf
needs to ngfffc
net : mfgffd
net <far> lgggfd
net fegcmg
net gateways gfgedm
net ipv dfgfod
netops edge gegefk
netops gdhfem
nets crfagg
network jledfe
network that Zugahe
networks are dpchge
networks awfXhe
networks can dogcff
networks get bredgf
networks have dtdcib
never an pgfffa
never get mdeghe
never lfgjdb
never seen hgeebp
new -j ggggcl
new ehbiem
new here gfgadq
new in jggdfh
new on fddheo
new tcp mfgfgc
newly idfdrb
next hop ngeedf
next pfdckb
nft monitor jffffg
nginx offbhd
nginx on nffdhd
ni <zone> jgggff
ni jgggff
night $ fefdgn
night ? gefdfo
night ddgffp
nmap ocgdfg
no $ nfoXha
no , pddcfi
no -i fffgel
no : likZfc
no <n> lideff
no <outside> qcefja
no ? ogbiib
no answer kffgfe
no auth jffggf
no go nfbehf
no idea igdgYq
no ikmYbh
no mail ecggcp
no matter erhZfd
no nat mggeee
no route ncfegf
no syn ngfffd
no trouble tYeihZ
no vpn mdgfge
nobody in nnfbeZ
nobody kmbiaf
nobody on flemea
noc mdedfj
node tabgff
non ediiej
non technical ddjiej
none , hgfgbl
none jagkhe
none of pdfdff
noon glgaej
normal ? mfeffg
normal qcfdge
not $ fafojd
not ? lahhgh
not able ocegge
not be qbgdfe
not connect jfggfe
not from sabgff
not mfchci
not open phchdb
not the kggegf
not via kggeff
not working efgdfm
note hdgffj
nothing , jhfccl
nothing back kgffff
nothing else adeklh
nothing from pfgefb
nothing in kffffg
nothing on naffgg
nothing rcghgY
nov <n> jffgff
nov jffgff
now $ eZljhg
now , gbgcjl
now : jgggge
now ? jcciel
now mYdeep
number : lfffge
number kefddl
o jefejf
of <client> yfgYcb
of <host> ihejhb
of <n> defelj
of <outside> jqdebc
of <own> nhZoZf
of <public> lbcndh
of <service> anhbpa
of <zone> occchi
of Yilghg
of a pgdcdi
of adding ggfgoZ
of all celhgf
of dnats fdenfg
of drop cggfoe
of dropping ffdfqd
of everything dcpjfd
of flipping idfepb
of forward iffeld
of input ecfflk
of ipv kffgff
of it dkflcg
of line ggdfkg
of lines egfglf
of mail fchcgo
of my ejgfei
of our Yijifh
of ours gcjpbc
of port knXjec
of questions gfeefm
of removing ggegmb
of sources fmdfhf
of stuff gfeffk
of swapping gfffkf
of that ofedge
of the dhkigc
of them fdglal
of these pebgdh
of things fffffk
of this jfefei
of us ekjkad
off from pbdcle
off lheemY
off line Wgggqg
off the egggke
officer kbcbfr
oif <zone> jggffg
oif jggffg
ok ? pcdeej
ok lhdXij
ok or peefee
ok then ggggpX
ok 吗 hfffna
old nZgmce
old runbook ffhddp
on $ mnebce
on <client> oghfdb
on <far> lcehla
on <gateway> kmfbgc
on <host> kcfgcl
on <n> pfcgha
on <outside> maijce
on <own> igeofa
on <public> gelhia
on <service> jnddmX
on <zone> qhggeY
on ? tXgeeg
on a jdfgej
on any hlfcgf
on anything gjejgb
on call ebgbev
on dev mefgee
on earth lkfedc
on friday feffhk
on gfgjeh
on here kfeelc
on it odgdic
on its nefcgf
on line hheYgo
on mail mcjfkY
on monday fqfage
on my lfgfdg
on our ijkecd
on port eieZer
on tcp mpehcV
on that ngfddg
on the cjejbk
on this eejngZ
on thursday idcflg
on top agggnf
on udp oaepbc
on what eaflfl
on whatever eoeege
on which hkWqhZ
once dbeppZ
once i kdgcle
once the ffgene
one $ iZhgem
one , gjffal
one : uafbmY
one ? scdYhj
one actually gfffel
one for mfedbl
one nfdfXn
one of olbZdi
one sentence jchlgb
ones Xkmegh
ones does gfjffg
only $ pdfegd
only ever jefebm
only ipdgXi
only syns ogfffb
only the rWeklX
only this kfggge
onto jZdqgc
open $ nkhhZa
open <host> mdahld
open <n> agccon
open <own> khefjc
open <service> ljhQjk
open ? skZjaa
open a njcdee
open an gjfegg
open connections oeggfc
open dkjgfd
open for vffYfb
open from gakogb
open or obfegg
open port XilWax
open tcp elecfk
open the neehgd
open to ftkgaW
opened <own> kfgffe
opened hibgek
opening <own> mefcgg
opening rcgaeg
opens <own> ihgcan
opens <service> megdfg
opens fine pefege
opens ocgdgf
opens up hgfejf
openssl idgbgl
openssl s kfggge
operation offfce
ops mbgfgh
options jggggf
options mss jggggf
or <gateway> megeff
or <host> kgfffg
or are mfgffd
or closed obfegg
or did mkbogT
or do qefdfc
or does iYflke
or dropped nffefe
or ikgede
or is hWfole
or just kpaaZm
or no lWnhgc
or not oYbhkh
or on dmgnac
or only mmbdgb
or the lggfdf
or theirs lfffff
or what ubbcfh
order hffbmh
org mfgfcf
other fhchhi
others iifakf
our <gateway> nffffd
our <host> gjjocW
our <outside> nocbcd
our <server> kclieb
our <service> oYlWdp
our box rdhdfb
our cekfgj
our monitoring lffgdf
our mx hiakeh
our own ofegcf
our partner sbbgid
our public rYjbff
our published gbpcie
our services fciofc
our side iekdgf
ours ? tdebef
ours gcjpdc
out $ rZhceh
out , kigZek
out <n> megged
out ? jcgcji
out after nggeec
out at ogffcd
out from nachjf
out line ahghne
out odeakf
out of fkhZpb
out on gmffdf
out src ofeffc
out the eceilh
out there sbofaZ
out to oiaYji
out' jfgfgg
outbound <service> schdha
outbound ? ibefhk
outbound delivery mggdeg
outbound to kgggfe
outbound vbgafd
outgoing <service> jfgejd
outgoing mail rdgdec
outgoing rfhdfa
outlook cannot lfgege
outlook error ldggff
outlook in kffgff
outlook jeggfh
outlook on lfffgf
outlook 报 obfggf
output fahhmf
outside sfdgeb
over : jfgfgf
over <n> pddeck
over <public> mffdgf
over <service> pfgdga
over kgfbdl
over to pffdcg
over udp ingYkb
own <service> gmbemb
own jjhchc
own shell pchdef
p <n> ncgeeh
p ncgeeh
packages from mgffed
packages mgffed
packet $ pffecf
packet ? lfgbfj
packet for khfdeg
packet from ufcbfd
packet leflag
packet loss jgggge
packets has ffggfj
packets hit ifffej
packets njibWj
packets transmitted jgggff
page $ qZbgck
page qbeebj
pair kfecdm
partner example kggfge
partner lcecfm
partner's mgfefe
pass $ nfgdhb
pass ? leffeg
pass uegbaf
passed xZegdb
passes oefeaj
passing wedZhb
password gffceo
paste aeefph
patch cefefq
path picbYl
pc <client> pggcde
pc nZkfee
pci kkiagb
pcs qchdlX
pentest oeicee
people <outside> jbdhme
people are pfggcc
people imhYnY
people in nefeef
people on uhiYcc
per hmeagg
permit fjecen
permitted ? qcfefe
permitted logafb
permitted to imfagf
person edjndd
phone <outside> mfeffe
phone mefffe
phone on pbgcgg
phones tddhfZ
phrase eddceu
pick ijfdal
pick up ijhfgb
ping <client> mgegfd
ping <far> jgcghf
ping <gateway> ljegha
ping <host> ohgdeb
ping <own> uagdga
ping from ngegdf
ping the infZhe
ping to ogefbf
ping vdgcea
ping 不 mfggfd
ping 到 arffff
ping 得 legfge
ping 通 lfffff
pingable yceafb
pinging <client> kfffgf
pinging <host> meefhd
pinging qefcfe
pings <own> sahbge
pings ydebcc
place ffhfnb
plain <service> jZfphb
plain english dghdfm
plain iYdmbn
plain words hggcel
plan deeksX
plan to cgghmc
planning egffoc
planning to egffpc
please $ emdhdh
please , hgdjdj
please : fbhkdl
please agffjl
please confirm lbffej
please enumerate Zkkjfd
please explain idfeZq
please open YieeW0
please walk pgdhdc
pls $ jgfncb
pls , ieZlfj
pls : oegdbi
pls chdnck
pls check gahbfs
pls open hbfcct
plugged hZkeel
plugged into iamhge
plz $ kdehcj
plz ndfgbj
pmtu fffffk
point aeemfl
point at Ybetej
point of hclaaq
point to egdjek
pointed at jffehf
pointed jffehf
pointing aafkkl
pointing at ZZiofl
pointing to fdgffm
points lXdrfd
policy ? mggdef
policy accept jkdYme
policy becomes aeggpe
policy drop kggfdg
policy fggepa
policy forward ehdglf
policy goes Yggdqg
policy is ofdehd
policy of ahfgqd
policy to Wggfse
policy was ahggqb
policy were gfggje
poll sYicid
poller ndggee
polls kggfef
pops jfffgf
pops up jfffgf
port $ jldhdf
port , gclneb
port : negfdf
port <n> gijcdj
port ? gpfXke
port efgleg
port forward bagrhf
port forwarded hdaugc
port forwarding cfdqge
port forwards fZdwhb
portal kcfkgd
ports $ effmge
ports <n> luddcY
ports ? hlhfbg
ports YikpiW
ports are ekenec
ports do idZpeh
ports end cchmhg
ports of hSjmii
position hidcgl
possible ? obffgf
possible from oggced
possible sjgaea
possible with ogfgdb
post jmecbi
postfix <service> kgggge
postfix lagbgl
postfix on ebhdho
postfix smtpd lggggd
postfix 日 nffged
postmortem ifeidj
postrouting -o feeclk
postrouting dfeemi
ppl lhgceg
pr <n> ffgdbq
pr eehcgo
prefix fgggek
prerouting -d dehfkh
prerouting -i ffgehj
prerouting <n> gggedl
prerouting idfefl
present gffjge
print nefffd
print to mdfgdg
printer <n> ffgfel
printer at ogffdd
printer jdfefk
printers jahdeo
private address jibjfe
private ip mnfZfd
private pfflba
probe at nggbfg
probe pggeZg
problem ? ffggke
problem negbhf
prod edefcs
properly mggcgf
proposal fgfgjf
proposed fghhpW
proposes ahgfsa
proposes to fgggoZ
prot <n> nmddgY
prot nmddgY
proto jggfff
proto tcp jfggff
proto udp jgggge
protocol : lffgef
protocol kffgdf
protocol tcp jfggfg
provide ckhndc
provider pbdbem
public ip pggaff
public lXkpfY
public mail mdfegf
public ports cceseh
publish $ glegfd
publish , eikgee
publish ? djpcbg
publish fhjrfT
publish to Wbomei
publish 了 cUexie
published YeothU
published on ihemce
published ports cZqkff
published service incahh
published services ddtZid
published stuff gaofff
published things dfqYhg
published to fXfqej
pull lcgdfi
purpose ? feggZq
purpose gfgfZp
purpose of gfgfdl
push necdjh
pushes vhgagW
put -a gffgrW
put a cgefkj
put gdfcmi
put in fggfld
put it ndgZel
put this fhffgj
q <n> fiejfe
q fiejfe
quarterly cjgnec
queries vehaZf
query iifeic
question , kkfcbi
question : ljdddf
question miebeg
questionnaire anjjeb
questions can gffffl
questions do ggfffj
questions gegbep
queue , jffggf
queue is ncgcan
queue mdhadl
quic pYfnfZ
quick hgijjW
quick one jfdqZe
r , kfgfff
radius jidgka
ran it oegfcf
ran neggbf
random ddjrcd
ransomware ipZeff
rather ragfkZ
rcpt kfggge
reach $ jcuceZ
reach <client> oedgcg
reach <far> jdeekg
reach <gateway> bnfhhe
reach <host> kkdYdm
reach <own> kgXbkn
reach <public> xagbiX
reach <service> ekaefm
reach <zone> nedfkb
reach ? Ycprbd
reach dfkcgl
reach it dqcdhe
reach itself leiegd
reach of gfmbgg
reach port hqcgeb
reach the oiabfi
reach 到 lleaff
reachability cphcff
reachable $ Vxhakb
reachable ? mgfZfk
reachable by aodlee
reachable for qcieec
reachable from misTeb
reachable lplVbd
reachable now ffgbhm
reachable on engdja
reached enfZih
reaches <own> hmhdkW
reaches mpZYhg
read mkcXel
read their mdegdi
reading fefedn
reads kfeegg
real acfsdi
real client qggbed
really lgfhcf
reason ? qfedfd
reason wbdach
reboot lfffge
received , jgggff
received jgggff
record fbfdes
record of gedffo
recv jgggff
recv src jgggff
red ebgdcu
redirect qdeadk
refused $ rcgefc
refused , refefa
refused <own> mkfbee
refused on sYfedj
refused rcgegb
refused' mhgefc
regards , lggged
regards kgggfe
register amhjee
registry ogfeec
reject ndeehf
reject reject geefcp
reject with ffefgk
related , bgggki
related bggfik
relay access pdhcgc
relay its kgfffg
relay rchdgc
release hjddjf
reload agfhbr
remembers fdedfq
remote seehea
remove -a ggfgpZ
remove aghhtW
remove line hghhoW
remove the dggfme
remove 掉 feggke
removed bcghsc
removed from dgfgpb
removing -i ggefnb
removing dgfgmd
removing the fgffjf
replies from jffeif
replies qeggae
reply , lgfefe
reply come shfgbZ
reply jfggge
report $ fjeiff
report hjdghe
reports hlejfb
request , jggfff
request kdgchi
requests jggffg
reset $ ggggdk
reset ? lffgdg
reset iehcfl
resets kfffff
resolve fgggkd
resolve names nffgde
resolver sdfhfZ
resolves jfggeg
response seeedd
rest fldiib
restart dfefgo
restart postfix cfgehn
return path pcefge
return tbfecf
return traffic ngffbe
review : iifanc
review ihifch
review 一 fdffcp
reviewer kfgcif
right $ rcgffc
right ? jdlfde
right kdhgbj
right now Yajjfp
rip <client> kffggf
rip <far> jfggff
risk ajhffk
rn lalcfg
room pggZZk
root cause ndffhd
root qcgebi
route leffid
route to ncfejd
routed ogegce
router lgffge
routes pmacee
rp filter gibepd
rp gibepd
rst , mfffge
rst ? negdff
rst kffffg
rst syn fffffk
rule $ feebkm
rule , fceeni
rule ? rccaZq
rule decides rfecfc
rule eXhaqm
rule for igffjd
rule in hdggcn
rule ip dfdgki
rule is leegid
rule last gfggcm
rule lets sZheed
rule matched fffgfj
rule that jefehg
rule 是 bgjnWl
rule 的 Zhhhem
rules $ jfffje
rules , eggfcn
rules : ZfgXfy
rules <n> dfgfjj
rules ? ggfdcp
rules as jkgede
rules file hggdap
rules iddcfp
rules line eggebp
rules to leggeg
ruleset ? jfggff
ruleset kgffdi
ruleset last geggfj
run jdeclh
run on kefgfg
run out effffm
runbook , fgffdm
runbook gfgfcm
runner <client> ogfffb
runner kcgffj
running naedfm
runs oagdcl
runs on pchehc
s , oggecf
s client kfggge
s hfggdj
safe gfgdem
safe to gfgdem
same mbgcfk
same subnet kfgggd
same thing heggcm
saved gffcfn
saved my gffcfn
say <client> jfjiaf
say gfgYoh
say no ndXYok
say the afehlj
say we Yfhhnh
says : mgggdd
says <service> nfffee
says connection mefeff
says mechfg
scan ihiddh
scan to lcgfdi
scanner at wddbde
scanner kgfidf
scans by lfgffd
scans kgfffe
scans to kgfffe
scope eklibb
screenshot mfgdge
script gcedmk
sec efiffk
second bcecjr
seconds gfffcn
secs : jffggf
secs jffggf
section fjgegf
secure idadfr
security ljggfa
see $ tdeaef
see <zone> ucdgbf
see ? fbjhgi
see it rjekZY
see jkgegc
see the hjgffe
see when nefeff
seeing fffffl
seen by nfhcff
seen from kcqagd
seen lamcdj
seen on jgfgfg
sees pfgcgc
segment nfkbfd
segments UyjakZ
send its jgffff
send mail kgggfd
send out rggeeY
send scans nggffb
send through mffgia
send vWhahf
sender khfehc
sending nfgfkX
sending through lgeggd
sends a lggffe
sends it mfgggc
sends its mffeff
sends nggcef
sends the lfffef
sends through kffggf
sends to rgfcce
sense jgfgci
sent hdhiak
sent me ajfdhm
sent src jgffgf
sentence jchlgb
seq <n> kgggfe
seq kgggfe
server $ nheieb
server , dkgdZo
server <host> epecgf
server <own> kehjdc
server ? igbmef
server at phhbgb
server be jfffna
server by rceafh
server for efheel
server get pegchb
server is mYikiZ
server itself gohdgZ
server ldcmai
server on ijdegg
server over hmgcgd
server reach sdhciZ
server reachable qlWblb
server see lfgeff
server to tdfffa
server 的 iggigd
server's <service> kkcged
server's kkcied
service , hlecgg
service cjjmcb
service we glgagg
services , gflfdg
services YbsnhZ
services are dUolig
services can gZnggh
services do eqehcd
services does haqdge
services of eakrce
services that Zcmneg
services we fcmife
services work eflegg
services would eghekf
session k jggggd
session pfgced
session to ocgege
sessions jffffh
set idhcme
set the ahhfnf
set to iegfmb
set up ibekdj
sets dggfmf
sets net dggfmf
setting nedcqY
settings kfffeg
share qdlgZb
she ieehej
sheet $ gddphc
sheet fgdqgb
shell sbhfdd
shift hdgldg
shop fcfelk
should <service> jfggff
should be meffhe
should i kceddn
should it rcgfhZ
should rbefYm
should that tYfege
should the jeeglb
show ighkeb
show me nlYaig
show up nefamc
shows <n> fefdfo
shows ebgggn
shows this mgfgfd
shut ? obcggg
shut hmfcge
side $ apahjg
side ? idkhai
side dikeie
side effects ggefnc
since <n> raghdd
since midnight effffm
since monday fcffgn
since obgeZm
since the oghfbd
since then lgfgdf
since this kegdgh
since yesterday fffegk
sit in vhgXec
sit oUmgge
sit on ifmbff
site qbgdeh
sites ehehkd
sits at mgfffe
sits behind ldflfc
sits in pagdgg
sits on jggegf
sits safhec
sitting at hfkfff
sitting behind bfepgf
sitting in pcdefi
sitting on nakidb
sitting qajjfZ
slide kfaffl
slow Yddchw
slow since begegp
slow today cehdgo
smpt oncebc
smtpd <n> lggggd
smtpd lggggd
snat degglg
snat to aehgnh
so : nagfgg
so ? mdfegg
so dkYihk
so i qdfeai
so it lZgfld
so kind lefgbk
so slow cdffhp
so that fZZhmn
so the rghffX
so which jeggfg
so who emfgfe
soc ogdefe
socket kgggdf
some ZmhlZh
somebody in mflZfe
somebody jVlkic
somebody on pcidee
somebody out pggddd
somebody sets Ygggog
somebody sitting medefh
someone <outside> jbgoeb
someone explain fgfeXs
someone ihdfdk
someone on rdddfe
someone out gndlea
someone sets dggfmf
something ? Zgesfd
something ibdobj
something to obfeeh
somewhere flglda
sorry , pcfdhf
sorry pcflcc
sorry to ochgga
sort geeefn
sort of geeefn
source <gateway> cfhgrY
source <host> obgggc
source <own> bdggim
source address rbfdbj
source ip rdffdd
source joeWdk
source that auechd
source zone aofgfg
sources are bvgfhV
sources c3cYhZ
sources can erfaff
sources for eqgbgd
sources that gnfbgg
spam lZcair
speak jkfcak
spf fefbfq
spf record fegceq
spins forever kggfgd
spins ogffde
sport <n> jfffff
sport jfffff
src <client> lffffe
src <far> kfggff
src <host> kgffff
src <own> mfffff
src lffffe
ssl pegffc
staff rgdffb
stand tZghgZ
stands eddqge
start oheede
start working dgfgnd
started lXgefn
starts leghde
state ekfgbk
status qadeck
step , jfggge
step by pgfgeb
step ogfgeb
still <service> acghpg
still arrive cgggmf
still be afggog
still broken edgbgo
still browse hfdijd
still get dehitV
still gjhVnf
still have kbdfsa
still open gVedno
still reach gdkebm
still work hekfdh
still works lcednc
stop mfcblf
stop working gfcemh
stopped qcecdj
stopping sahage
stops mdgehe
straight into ndgeeg
straight refafe
straight to mghefd
stranger lcgmcf
strict fhbeoe
strip -i afectg
strip bfedsf
stuck at dgeecs
stuck kegdfh
stuck like kggfgf
stuff $ gclaen
stuff can gfgffj
stuff gancfl
stuff we gdlegg
submit hodofU
subnet lcecgm
succeed kXfhkh
suppose dggera
suppose i eefgne
suppose line eafgpg
suppose somebody cfgfoe
suppose the bgfhod
suppose we bfgfra
supposed jfeedk
supposed to jfeedk
sure vdibae
survive ? dfdgpe
survive dfggqa
swaks qegfcd
swap <n> fbhfrb
swap biiatb
swap lines bfhgpc
swapping gfhboe
swears gdbmmc
switch oeecck
syn $ mgffdf
syn , kfffeh
syn -j fffffk
syn ack kgggef
syn from jegkde
syn lggfdf
syn recv jgggff
syn sent lfefff
syn that neefhf
syn trace kfffeg
syn 这 kggggd
sync nfggec
syns ngfffc
syntax cchbir
sysctl -w gfffle
sysctl bfffrd
sysctl net affgrd
system Zehqgf
table bhfnZl
take -i efgemg
take a dfgfeo
take eihXog
take out Yhhgpd
take the ceggpe
taken hbfcre
taken out ahfbsg
takes ddgdni
taking fgggqX
talk <service> isehcX
talk jkeaif
talk to jhfaig
talking sfgdiW
talking to nfgeoW
talks oegegc
talks to negegc
target gejmce
tcp $ miZhgd
tcp , lhhmaZ
tcp : kmbbgf
tcp <client> rdgdbf
tcp <n> llgkbX
tcp ? hmeijX
tcp closed pegdef
tcp failed nbffff
tcp from ygbaga
tcp hkghdd
tcp ip cfhcds
tcp port jjejfZ
tcp reset ggggdl
tcp tcp jfffeg
tcpdump jgfffg
tcpdump ni jgggff
tcpdump on jgggge
tcpmss clamp fffffk
tcpmss fffffk
team , fgjifc
team iYkkdg
technical ddiicm
teh <host> lZoleX
teh <zone> obfihc
teh mYoleW
tell egbrcf
tell me jgcmde
tell the lcfkee
tell us oYeefl
telling kfffff
telling me kfffff
tells mggggb
test kbljeb
than dmdhfg
thank kcfncd
thank you kcfncd
thanks $ ffemge
thanks , gdgcfo
thanks kbdhfj
that $ lYemci
that , hdedjl
that <client> legfgf
that <host> iegldd
that <own> ckakej
that <zone> laickf
that ? kTilhh
that a rafcfg
that are gfindc
that arrives ndefhf
that be nfgcgf
that can hseYic
that could kldVlg
that even nfgdfd
that get qmfYdc
that gets bsdcfh
that go pgfebf
that hghigb
that in feeklc
that is gpfgbe
that it mgffcg
that let jeffkd
that lets gqdkeX
that matters nfgcci
that may csfaie
that nobody godahg
that on fnfbgf
that one gffgcm
that open tddZie
that packet fefodf
that pass kggeef
that the rcehed
that through lgegcg
that traffic pdhcfd
that us oggbhd
that was mdgcfh
that we bfkmdf
that work hnecgd
that's pgfdfd
thats regcgb
the -i fgffkg
the <gateway> ldggch
the <host> mfclbe
the <n> gcgfod
the <outside> jalneY
the <server> ubgZgf
the <service> eiehkd
the <zone> ijddmb
the access hnfahe
the address beemjg
the answer qfgfea
the asset gacrge
the audit rZgicd
the auditors boalff
the backup cegfhm
the bot ffjjgc
the box scgbkZ
the bridge pdhbfg
the browser lggfdf
the certificate difddo
the chain ieefle
the change ifgedk
the client jdekff
the complete hfgnfb
the connection negfee
the conntrack hfgdgj
the cpu gfddgm
the ctstate fchepd
the current gjedek
the customer lchmfZ
the desk nfdfch
the dnat fdfkgi
the end Xbhone
the fbgdlj
the file cefifm
the firewall gkdkdd
the fix bhefpe
the forward hcgckj
the full dkZpee
the gateway pcdgge
the guest hedfem
the hairpin hegesY
the hell jeffek
the impact ghgelc
the incident kgcici
the inner kgfffd
the input cgggnd
the inside daerhe
the internal hejkdc
the inventory fehlfe
the iso Zmihge
the last cehehl
the line mdZbph
the list dkhief
the log kgfggd
the machine sahZgg
the mail edhceq
the masquerade bfegmi
the migration efdncj
the moment gfffel
the move qdgfag
the mx ecfefq
the nat ckecbq
the network ohedcg
the networks engbgg
the new gdcjem
the old tbffgb
the one jdejbk
the order eggfkg
the other jaeeil
the others dgehih
the outgoing ffehle
the packet nhgYeh
the packets iffcfk
the patch cefefq
the pci khhcgd
the people fgggkd
the point hhecaq
the policy kgffhd
the port hcdkje
the postmortem ffdjcm
the printer gjdcem
the printers nggfgb
the private rfcdfe
the public lemdfb
the published dhrbkY
the purpose gggeek
the queue jehcbn
the real fhekgd
the reason mdddek
the related egfgne
the replies pdggde
the reply igghhc
the reset jfggfg
the rest gmejec
the return qdffec
the right igfcgj
the risk blghgg
the rules nffdeg
the ruleset kfeeej
the same ibhdbr
the scanner hkfZgi
the second jfgcbn
the services dZphgf
the sources fnfdfe
the stuff gdlegg
the switch mdgfeg
the syn lggfee
the team hdgkff
the things heocfe
the three eedgli
the tls fbhchp
the user hkgefe
the very hfggjd
the way pfiade
the weekend fgeeen
the whole eleliX
the wifi gffegk
the wiki kcdmdh
the yearly ikfcgf
the zones cvfbha
their <service> jddgle
their nbdbjk
theirs ? lfffff
theirs lfffff
them $ gkbkeg
them , hfgffj
them ? peiedd
them lgfeeg
then $ ffgfjf
then ? YgghyW
then be fgfgjf
then get Yfeftf
then kdggoY
then reach fggglc
there $ ilfaie
there , pZjeee
there ? lekZif
there a fWfoel
there and okebfb
there any mgglca
there anybody cmefhg
there anyone bufeed
there anything pWiheg
there for ejgdcn
there is hbgmff
there kifjdb
there's bmficj
there's no jfeecm
these jcbknb
these rules lffgfe
these two fgggna
they are megbgg
they come mffffd
they get jceceo
they jVhido
they see pcffgd
they use mcffla
they're mdfdfj
thing $ gjehff
thing , Wflggm
thing ? cnfiee
thing bmhdej
things abpcbs
things can geffgk
things may fffffj
things stand uaghgY
things we geocfe
think Zkekdl
thinking efgepd
thinking of efgepd
third qffgdb
this $ peegbg
this , fgfgfk
this : gefhbn
this <gateway> Zdmlcj
this ? kfegnY
this bot agecfs
this box flffbk
this channel fffffl
this do ggfdWu
this for fmfdZn
this from geeedp
this gateway gihhde
this in ideeij
this is nfeehd
this let ifdfaq
this morning jdgdgj
this one adhfds
this rule ffeelh
this tell nffefd
this telling ogefgc
this thing ekhefg
this week ohgefa
those cmhccl
though odfgfd
thought dccikl
thoughts ? jceefl
thoughts hffeel
thoughts on ffgffk
three <host> dfgcof
three dcdghp
three of kggfff
through $ mfedei
through <host> kgffeg
through <own> ieffdk
through <public> kaeoee
through ? 1ffXac
through fhjeak
through line effgXt
through mail kiigfZ
through the nfccfj
through this jojbbc
through to igffjd
through us jggfff
throw geeefn
thru <own> ndghfc
thru ? lfgejc
thru or kfffgf
thru pmcXff
thru the ffedfn
thru this fqgcee
thunderbird can't nggegb
thunderbird in kgfgff
thunderbird on kfggff
thunderbird rZgjea
thursday ? echgbr
thursday ggbfkh
thx $ cifjbl
thx , gegcfn
thx dhgiam
ticket : kjhegb
ticket <n> mfhbeh
ticket qggbZi
till gegfgk
time <n> jgggdh
time here begggn
time negibd
time out njibgZ
timed nffffd
timed out nffffd
timed out' jgffgf
timeout $ sggefY
timeout , offffc
timeout <n> kfggef
timeout wcgfeX
timeout 了 lffggc
times ocheic
times out pchfec
tls cert fdgdfn
tls certificate fdgcgo
tls ebhafs
to $ hWnkeh
to <client> hiYkje
to <far> oeebgg
to <gateway> lieXpb
to <host> lebhgi
to <n> lfdYmi
to <outside> iejfhd
to <own> hffcki
to <public> oZejhd
to <server> tefbgb
to <service> jgdlbh
to <zone> pdeghc
to ? Uoubha
to a mefeci
to accept cggepd
to access kgiefd
to add pZaepf
to address nbfffg
to an kgfdfh
to any jmifXe
to anybody bqeehe
to anyone aiergb
to anything dtjcfX
to append gdggsX
to ask ifeffj
to be gkdfdj
to browse kffgge
to connect jkgfce
to delete aggdqf
to deliver sbeggb
to destination dfgeji
to do pfffga
to drop Wfgfud
to establish jkfggb
to fcfhji
to fetch idgghg
to get hjlZdh
to gmail jggggd
to go iffflc
to hand gclief
to have ndffjc
to hit jnechb
to host ldfggf
to initiate jjfffd
to insert bgggoe
to it glhceg
to its njdbdg
to itself rehbga
to know fielbg
to mail tlXdga
to me igegal
to merge gfgdem
to mx mgfggc
to open mejZhf
to other qbfffe
to our jbifgh
to ping gnfejZ
to pmtu fffffk
to port opcZfb
to print mdfgge
to pull ljgcee
to push jeffje
to put efeflh
to reach fjfflc
to relay nfefgd
to remote qbhgga
to resolve nffgcg
to run kcghhf
to see ffgkch
to send mbgdfj
to set ffgele
to something Zgeted
to source aehgnh
to start ijdffg
to submit negfia
to take efgdof
to talk gmibdg
to tcp nkeaee
to teh qeamhY
to the jcgfif
to this fffffl
to traffic gfebim
to understand igggdi
to us mffeef
to use agglgg
to what caduei
to which jcened
to work ocggeg
to you ieeadr
today $ fefeji
today , ldeefi
today ? jfdXfq
today dZfckt
told kZemgf
told me oYgehh
tomorrow fZfgkl
tonight , hfgbkh
tonight kcbdmh
tonight's gffclh
tonight's window eegfki
too , baclnj
too ? phcXem
too ffhbjj
took gbfhem
took the eceien
top ffffmc
top of fgfgke
touch mcgeck
touch the jgggff
touched gbgffn
touched the gbggfm
toward <far> mggedg
toward pffecf
towards <far> knddfc
towards <host> gjfegf
towards <outside> jeeden
towards <own> jWgpib
towards <zone> pdcZjg
towards jkbddk
trace : ngfgbf
trace <client> tdgZgd
trace <far> sffdfb
trace for reefgb
trace pffedd
trace tcp odgedg
traffic ? igfabr
traffic from negdge
traffic lgblfb
traffic to jaemgf
translate fgggao
translated secgfb
transmitted , jgggff
transmitted jgggff
travel sfgegY
tried oahhdf
tries kcgndc
trouble odfghc
true ? zXddcg
true lomXgX
try kegecj
trying lgggde
trying to njfhbb
ttl jggfeg
tuesday agccol
twice nffgfc
two hbdgmh
type <own> kfgefg
type oZgdfi
typed obgchf
u icfZfq
udp $ clhfid
udp , vZfgeb
udp -m fffffj
udp <n> mjffcd
udp ? qeegce
udp dport eggeem
udp from leggcg
udp klehae
udp port qgchiY
udp spt jgggge
unable lffcgh
unable to lffcgh
under iZaqhg
under which ffeiek
understand hdgcas
unknown <client> kgggef
unknown <far> jfffff
unknown <gateway> rfgffZ
unknown kfgghd
unlike ndfffg
unreachable qfefZh
unreplied jfffgf
unreplied src jfffgf
until gcfehl
until it ogfdee
until the uchegW
up $ obfcjf
up , mjfdkX
up ? fifjch
up as hdgeoc
up at kggggd
up for gbglXo
up in kkeddh
up ldcihg
up on hjflea
up there pdeffe
up to ifedfm
up with nggcfe
update kfgeck
updates from kfgfff
updates qfeceg
upstream qgfafe
urgent $ fdgcep
urgent fdgcep
us $ fjhiZi
us , hdhfdm
us ? idjafl
us gdhekf
us or qegdde
usable ahreef
usage $ hdgdfn
usage ? hbgbfp
usage hbgbeq
use $ fbqbhh
use <n> maflfc
use <own> hpWfqW
use <public> reeZlb
use <service> qlcajZ
use ? gdndgf
use jdmchd
use the ihcdhj
use this gbfZhs
used elemea
used to mldcee
user at mgggfb
user in ffjgff
user ldhgef
user on mffefe
user 用 jgfgfg
users in peefgc
users jiidja
users on nefgfc
uses lfhdkb
using <public> lggfdg
v <n> ifjhcf
v ifjhcf
vendor hWgkdo
verdict for qfhddd
verdict phhcfb
very fefejj
very same kfffef
via <host> jfhfff
via <own> iffgkc
via <public> nfgddg
via <service> 3XeWhd
via uWfiec
visible from mcjgha
visible mcjgha
vlan <n> mcgcel
vlan ncfcdm
vpn nXfbcs
vz <own> klgfbd
vz klhfbd
w o ihggib
wait tebifa
waiting $ cfdgng
waiting efdgng
walk lffdei
walk me kffdej
want gkffmY
want to ikgbka
wants <service> qecfeg
wants a clkdef
wants hmfdgc
wants it didleg
wants the ihggjb
wants to hjfgfe
ward nggdhc
warehouse Zdhcft
was accept ahggrb
was hZfdgp
was it hchfem
was refused jfggfe
wat lZdkhf
way ? ldfijb
way back kflbfd
way does uaeffd
way for segWfg
way out sdhcec
way qiecea
way to mcfggf
we YhknlX
we add fgghoZ
we are apeZpd
we delete bgfgqc
we drop mcfbnd
we expose Ykrjbc
we flip hgffjf
we forward iZjmfd
we get mcddmd
we got eZlnee
we have kWlpcc
we moved uhfgZZ
we need gdghYq
we only gnZjaj
we plan dgghmc
we publish khijfY
we put gdfgra
we remove fgffsW
we set fggfkg
we take ceggoe
we'd egigqW
we're cehgfm
webmail mdfeeh
webmail on lggffc
website odfbgh
websites sedffb
week , cflkdg
week ? hbgfbq
week and lfggef
week lXhhdk
weekend hbecin
well ? imdddh
well iieYik
went bfffnh
went to dgfgkg
were accept cgggkf
were fefcof
were the cecfmk
what $ fmenZd
what ? lcdhhf
what about soccaa
what all Zenibl
what are dhimcf
what bcljif
what becomes pceegf
what breaks gggeqZ
what can Wfnnch
what changes ggfele
what dies fffeqb
what do ggjghc
what does dhmfVo
what exactly clfdcn
what gives lffeeg
what happens igfcmc
what have Uakufi
what if Zdfarm
what is iZlnVk
what it hhgakg
what kind ggffel
what kinds gffffk
what line ggfdgk
what of femggd
what on gfefZq
what opens ggfeke
what ports cmekfe
what published ddreef
what services gphecd
what sits XZgvhg
what sort geeefn
what source rfffea
what stops lffehe
what the hjdkcg
what this ndfZbq
what would ceggne
what's behind ceevhZ
what's exposed Wbrnib
what's fWkpaj
what's going mhedff
what's it jffffi
what's line lhbUgs
what's on ghdaeq
what's published ceanem
what's that gggedl
what's the kfbafp
whatever hmgdfd
whats forwarded dgglge
whats kXiobg
whats the kfcXhp
whatsoever cshbhb
when <client> mfffef
when <far> mfgcff
when <host> seceib
when <zone> qdggea
when ? dbieat
when a lfefgf
when does effffm
when he jfgfjd
when i jXhmmZ
when it teiYhc
when nZgali
when our lfdfhe
when sending kgfgfd
when the mkgdeb
when they oefeef
when we dcghod
whenever sffZgd
where $ lrebcb
where ? rZdmbd
where do pbikdZ
where does jiembb
where in Ydfnji
where is nudVdc
where ngcpfW
whereas nfgfdd
whether <zone> kfgefe
whether a nddfgg
whether hosts jefhff
whether the qfgdfa
whether wXgbef
which <public> acdvgd
which address nmbdgb
which are fkeife
which box bbeuff
which dmijae
which inside tdheae
which internal obeigd
which machine adftgd
which networks cudaid
which of clflfb
which ones dgmggd
which ports bbomfc
which public fbeqdg
which published fatcff
which rule ucgecc
which rules pefdhd
which segments Zyiafa
which server peckfb
which services dbloee
which source ohgcgb
which sources eqgbhc
which way qbefff
which zones evcbhb
while lfffff
who YwdYkf
who added fggddo
who all fogfha
who answers kZfnfd
who approved hahbgp
who can XxigdZ
who changed gdhcfn
who could cgegsa
who edited gcgfem
who gets dreZmb
who has kkgdde
who is foggdc
who loses fcghtY
who reaches eqbbgh
who sends kfggff
who touched gbggfm
who'd feedre
who's able bufcfc
who's allowed dpghgZ
who's brfgee
whoever fmdbfl
whole <outside> cmipdX
whole eleliX
whom ? fsgafd
whom arfkdc
whos frebhc
whose fkecfl
why $ leffci
why <client> sXgghc
why ? ifdcfm
why can't nbgfgg
why cant lfgggd
why did ddhddr
why do maefap
why does kqfdda
why has bgggfm
why is mbegbm
why nbgcao
why the ndgggc
why would jgggeg
wich cilkdc
wifi eddbeu
wiki jefidi
will <client> qgeega
will <gateway> lgfffe
will <zone> fffgjf
will be ecfjme
will it vhebYf
will kehhlZ
will that lfghmV
will the qgheae
win <n> kfgffe
win kfgffe
window , jihibd
window ? gfgfel
window hfggjf
with -i ffehmd
with <client> ehdglf
with <host> mfghfc
with <n> teeebe
with <own> jgembd
with <service> mdddel
with Zehjkh
with it qfccnY
with my eghpZf
with tcp ggggdl
with the fgghjd
with these kffflZ
with this daigrc
within kdkbdi
without hdgesY
without the iigdlb
wont wdfefX
word ffffel
words $ ggfldf
words for ghgdfk
words gefkci
words please fdekdl
work $ nfhaei
work , vfXhfa
work ? llhbcf
work for rZqVja
work from emeccm
work kimVdi
work or qegbeg
work with jgdahl
work 吗 egfhle
worked kfgffe
worker pdhegb
working ? kfcdkf
working nhcbif
works $ dkldic
works ? iefdnc
works fine jgfgff
works from ldlfed
works odfZhh
works or nfegfd
workstation meefff
worry joeZgd
would -a chgctZ
would <client> dgghmb
would <far> jfhZod
would <gateway> lVhinc
would <host> fgggkd
would <outside> ceggng
would <service> egfgjg
would <zone> gefgnb
would a hcfhlf
would adding cfifpc
would an sgacdh
would be ahdknd
would break fgggqX
would change fgggoZ
would ebgZxe
would it ecefkl
would like kfejgc
would removing Wggftd
would stop fgcflh
would that odhhmT
would the kggghb
would you eefebs
write ohfadi
writing dpagfi
wrong ? kgggdf
wrong mdfeej
wtf does gghgan
wtf jfggZl
wy oefbfh
x <n> kffffe
x kgfffe
y lifdee
y n ikfeff
year jffgdi
yearly ikfcgf
yes jgndgZ
yes no ogiceb
yes or igmgeb
yesterday ? dfggfl
yesterday ieffdl
yet ? ccgbhr
yet qYgbcn
you $ gcekej
you , hfedbq
you ? fffefn
you be kgeddj
you check mfffZj
you do jaYYix
you explain hgfedk
you good ffecgo
you have dggifj
you kindly jffggf
you lYhffk
you look fgfefl
you make kgfgge
you must odhegd
you restart gedfdp
you saved gggegj
you take dfgefn
you tell Zfepgh
you understand hbedeq
you walk dgggbo
you're a heeddq
you're edigdm
your lbfbne
zone jtdceZ
zone that foebgf
zone 可 csdchf
zones can glhehb
zones get arieha
zones gwcZgc
zones have cpahhg
一 aiihgh
一 下 eiiidf
一 个 gagflh
一 份 fhgjfd
一 共 gdjmga
一 句 pffffa
一 台 jjhdgc
一 堆 kgggfe
一 条 agfhng
一 步 mgbehf
一 直 nffgec
一 行 ggeeaq
三 bejalj
三 条 ddhiqY
上 $ ffgnde
上 , mbfcfk
上 -a fgggje
上 -i ehghla
上 <host> qofYeZ
上 <n> efgfjh
上 <outside> nfffgd
上 <own> fqedch
上 <service> nehddg
上 <zone> iXijrX
上 ? flghbg
上 curl jggffe
上 iebhkg
上 一 gejjah
上 不 zZefeZ
上 了 Tdhrgl
上 到 hmecgg
上 去 jcfefk
上 发 hXbvhd
上 吗 lZZndl
上 执 jgggfe
上 映 ZUgzie
上 是 gfgffj
上 有 dtaWli
上 的 ofhhbd
上 看 lggcgf
上 线 fegflg
上 网 scbggc
上 这 gggfmb
上 都 hbcmgh
上 面 jUgqgg
下 $ iagjgg
下 , fgdgem
下 -a heeffl
下 : ifekdg
下 <client> tchafd
下 <gateway> fcifem
下 <host> fjavbZ
下 <own> foahff
下 <zone> regahc
下 ghihbh
下 infra dbgffq
下 mail fcgffn
下 是 mggggb
下 来 kclddi
下 这 gfggam
下 面 kegfoY
不 $ qbdigd
不 ? neegge
不 jgdakj
不 上 fmeddk
不 了 pbehdg
不 会 lajfhf
不 到 ijffcg
不 对 jeffcl
不 开 sffgdY
不 懂 fggfXr
不 放 ncgfff
不 是 efdgik
不 管 brichb
不 能 uVefeh
不 行 nfeghb
不 要 kdghge
不 走 qffddf
不 通 lfgbfi
不 限 Zpgehe
东 edkkee
东 西 edkkee
丢 ? jegggf
丢 offeee
丢 了 mgfgdd
丢 包 cgfegn
丢 弃 lffgef
丢 掉 ueecde
丢 的 lgggfd
两 echemh
个 $ fedkif
个 , kggggd
个 : kgggef
个 <public> Sodlfl
个 fjecfl
个 ip kcglcg
个 port deWsjg
个 pr ffgfgj
个 例 ffffgk
个 包 kggeff
个 口 gcmdck
个 地 kegndb
个 改 fegfdn
个 是 lgfgee
个 服 cllddg
个 机 eeeegp
个 清 ckfkgd
个 端 ijjgcd
个 网 ilfiea
中 jbfhan
中 午 hcgbgp
中 哪 lgffgc
为 iYefmj
为 什 gbefmi
为 啥 sYgfbh
主 lhcied
主 动 mifdef
主 机 fhemdd
么 $ hbmheg
么 , gfdfeo
么 <client> sgefdZ
么 <zone> 1VhjaX
么 ? pbhdeh
么 gbjfgj
么 一 lgffee
么 不 jeehao
么 作 fgggcl
么 原 gffgfk
么 变 ggggkb
么 回 kgfgff
么 处 ngfcfg
么 影 gegejg
么 意 hgfgbl
么 打 ogehfa
么 时 gfgfel
么 服 hfamhf
么 样 cglckf
么 没 fgdgod
么 用 fffffl
么 的 ggfffj
么 端 daXvih
么 被 lgfffe
么 解 kffgff
么 走 uffaec
么 进 wgdecZ
么 连 rXfcaq
么 问 ffdffn
之 ecfgli
之 后 cffgli
之 间 pefged
也 fhednf
也 加 dfgfod
书 kdecfm
了 $ oghdce
了 , idddep
了 : lefggf
了 <gateway> ggffcn
了 <host> gYcpfj
了 <n> chdkkf
了 <outside> jmgbfd
了 <own> lgdafk
了 <zone> frXdhh
了 ? Tjjbln
了 dfgjhh
了 一 pffgfa
了 三 ffkbfj
了 之 fgfeem
了 什 dZlmhd
了 以 ggegqY
了 会 ieedmg
了 信 rcghda
了 几 ddlnga
了 吗 gfggkd
了 吧 dgfenf
了 哪 eehmge
了 啥 Ymilcf
了 多 effggk
了 怎 defafs
了 没 ibbien
了 网 mffghb
了 邮 jgggfe
事 $ jgfgff
事 ijegfe
事 发 egggfj
事 在 mgggde
事 用 jffgff
事 能 lefgge
事 说 jeggfg
互 ldfgid
些 $ fgdlff
些 , giZkhg
些 Xkmlfc
些 port elbjgg
些 source bueZid
些 zone cqddhf
些 东 fbkjhe
些 什 fXmjfj
些 区 hncdhf
些 口 YqiiiX
些 地 fhmcff
些 对 edmdhh
些 服 fdengf
些 来 cmffhf
些 流 bfeejm
些 端 fdjkge
些 网 eudZic
些 问 fffffk
交 icflff
交 接 deiifi
人 mgnbZg
人 怎 eeeego
人 用 feelhg
人 能 jhhdgf
人 话 ggfgVs
人 连 kglfZf
什 fbjhgj
什 么 fbjhgj
今 gedejl
今 天 fecfdr
今 晚 jdgdme
从 <client> qggdcd
从 <far> phgafe
从 <gateway> pcjega
从 <host> kfefhg
从 <outside> jeiocZ
从 <zone> qYlfjX
从 mbkhec
他 kedfej
他 们 lfffge
以 <service> fkgfge
以 access fhffcm
以 hhdali
以 reach fofdff
以 上 haggen
以 到 brdeid
以 后 ichdqa
以 直 hkggfd
以 访 hlhala
以 连 eogbhd
们 <host> modZgc
们 <zone> lgffgd
们 majide
们 哪 adiqfe
们 对 eehmfd
们 的 nfehed
件 $ ecjegk
件 <service> jfggfg
件 mgdejb
件 到 fhembh
件 吗 ocdhff
件 第 bfffbt
件 里 fghfXq
任 imhddc
任 何 eofdeg
任 意 fkgfgd
份 , efcpge
份 fhgjfd
会 drop kgdhff
会 ffhjla
会 不 lajfhf
会 些 hecceq
会 做 rhdedd
会 到 lWZnjh
会 受 dgfgkg
会 回 nfdccl
会 好 jffgic
会 干 gffefm
会 影 gdfdni
会 怎 mdjdjZ
会 有 ifgflb
会 经 tfeXfg
会 被 icilcf
会 走 naZnhf
会 转 fscfdd
会 通 fgggtU
传 , lfffge
传 kgffge
但 kfggff
住 mffgef
体 ffefen
何 eofdeg
作 fgggXq
作 用 fgggXq
你 edecip
你 会 hgecdp
你 好 geddep
你 能 gfeeen
你 都 fdbddw
佬 fdgfgl
例 fffffk
例 子 fffffk
保 giejee
保 检 ijcfgg
保 测 hjgeeg
信 $ kffedj
信 , nfgcff
信 <n> mcfdif
信 <service> jffffg
信 ? nfffee
信 pdfche
信 吗 lcffhf
信 被 kgffff
信 走 ngcfgf
修 defepf
修 复 defepf
候 gdgdhm
候 源 mffeeg
值 jcgdfm
值 班 jcgdfm
假 dfghqY
假 如 bgghqb
假 设 jdffmd
做 ecbtff
做 了 hbaqif
做 什 ggfbeo
做 端 edeofg
停 rdffdd
儿 ioicae
允 hlddif
允 许 hlddif
先 ifgfkd
入 hffglb
全 giijce
全 组 lmbdgd
全 部 hbllcd
公 hgjgfc
公 司 jlhced
公 网 fXllgf
共 gcllhZ
共 做 gfYugb
共 发 fdjigf
共 开 gdligc
共 映 gdgpha
关 kgheka
关 系 kfggef
具 fgefYs
具 体 fgefYs
内 ijejai
内 核 iaggfl
内 网 kfemgZ
内 部 ipehgW
再 fgfglc
再 加 ffeemf
写 -i hhddhj
写 ljfcbj
写 的 nffgee
决 ihhdlZ
况 $ jgffff
准 kffgjb
凌 rfggfY
凌 晨 rfggfY
几 iWmifg
几 个 fXoggi
几 条 ifekef
出 <outside> jiedgf
出 nbhjfb
出 去 kZkkgb
出 发 Xcpfij
出 口 jgffhe
出 得 lbeflf
出 所 ficihg
出 来 gVmnff
分 fkjfah
分 别 fkkgeb
分 析 ngfgfb
划 fffgoc
列 djfkee
列 一 ejhlec
列 出 cigpfa
则 $ mfechg
则 , iiciib
则 : gfffZr
则 ? iZhkfg
则 kdffgi
则 上 mgfcff
则 什 ggffdk
则 啥 ffggWs
则 应 fgggej
则 拦 lfefgf
则 放 pgefce
则 文 bggghk
则 是 gghcWu
则 的 laegek
刚 gefffk
删 cdhgwW
删 了 ahghmf
删 掉 gdgend
删 除 egfgnc
别 digdkf
别 是 geanfi
别 的 nkckXf
到 $ fndefg
到 , gsYefg
到 <client> jkedlZ
到 <far> regfeZ
到 <gateway> pggefa
到 <host> mdbghh
到 <n> dccmdo
到 <outside> fXjiki
到 <own> mdffnZ
到 <server> lfffff
到 <zone> ohcgga
到 ? gpfcgc
到 forward cihdqb
到 ip kgffff
到 一 kfffdi
到 了 qidhdZ
到 什 fekejd
到 任 flgfgd
到 内 pWhlhb
到 吗 hrcdec
到 哪 jYmkgb
到 底 jjhaak
到 得 jqfaga
到 我 befljg
到 的 ochfcg
到 谁 flbnag
到 达 lqdWhc
到 这 lggffe
到 邮 fheleg
制 $ obgdfh
制 ocgdgg
刷 jgfggf
刷 了 jgggge
前 akefii
前 对 jZgleh
办 gfdhfl
加 -a hcghsW
加 Zgedsh
加 一 agfhpf
加 上 cehhoc
加 了 eghglc
加 完 egggob
务 $ ecjkge
务 , eeilfe
务 ? fbgohd
务 cajkfk
务 里 ffkeff
动 kgfbig
动 去 mfgeef
动 往 jfgfgg
动 连 ljfcef
助 $ hbgeen
助 hbgefn
包 , kggege
包 : lgffdg
包 lfgdeg
包 会 wadbff
包 到 qgdbdg
包 怎 mffhgb
包 是 leeggf
包 最 jgakdi
包 看 jfgfge
包 走 odeffg
化 $ cgfglf
化 ehgflc
匹 ogcfee
匹 配 ogcfee
区 gnccmc
区 别 hahenf
区 域 hocdgf
午 cdhZev
午 吃 gegefk
半 kefbel
半 夜 ldgfeh
单 $ cjlhkX
单 : fjgfff
单 gjgicf
卡 kehdgh
卡 在 ldggff
印 hdgcdo
印 机 iegdem
却 jgfgff
原 lffgff
原 因 lffgff
去 $ glZiei
去 , ckcild
去 <far> kfgfff
去 <host> sebblb
去 <own> lbfeke
去 <zone> safdff
去 ? hjhffd
去 jdlged
去 不 mffedf
去 了 saZjef
去 吗 tcfadg
去 掉 afffre
去 的 cblmhd
去 连 kegfie
又 hegcfn
反 nefdff
反 应 mgfefe
反 映 rcgbff
发 , abnfme
发 <service> lggeef
发 jdiiha
发 件 lgefff
发 信 mfgbhf
发 到 rkaZhc
发 布 chkked
发 往 phgbbg
发 给 ibiqda
发 邮 ghgjee
取 lcgbfl
受 dgggkg
受 影 dgggkg
变 kegfkb
变 化 ehgflc
变 更 gegfjf
口 $ qffldW
口 , fimfZh
口 <n> kmeehZ
口 ? rUlljU
口 dijifd
口 不 qgdgfb
口 为 kcdgbo
口 会 jpbcch
口 出 idfihg
口 发 ljgdde
口 吗 uHUmdz
口 映 qadjfd
口 是 odakgc
口 有 shZddh
口 的 aigina
口 能 tZggcf
口 谁 dicedq
口 走 qfecfe
口 转 iddndg
口 连 sdhdfa
口 通 ssgXaX
口 都 qohWbc
句 mfffch
句 啥 fgggej
只 mecfhe
只 有 mfgffe
只 看 mdffgf
可 jneaci
可 以 jmecci
可 达 lieeee
台 $ Yectgg
台 <client> ueefea
台 <gateway> iaflgg
台 <host> fYfohh
台 <server> ZmYkhk
台 ? aYesjg
台 ggeodd
台 了 rZcohY
台 内 elbmfe
台 对 heZnhg
台 打 kefdfk
台 有 bagrhe
台 机 jdglfb
台 电 lgfgef
号 ibgegl
司 jlhced
吃 gfgefk
吃 啥 gfgffj
各 mheegd
合 bkebbs
合 吗 feggfk
合 并 bdfggq
同 rdegde
同 一 shfhcZ
同 事 pdegee
名 kebedp
后 , ecgirY
后 <outside> efgfkg
后 <zone> cffhji
后 hXfmlf
后 会 fgclhf
后 到 lfakff
后 是 wUhefe
后 源 ogeecg
后 落 hdanfi
后 转 rYcgdj
后 面 Wfgqie
向 hoecdh
吗 $ rYccmf
吗 , oiebdg
吗 ? flefak
吗 hfdeil
否 naheje
吧 $ pafhch
吧 ? gfekjb
吧 kcgkdg
启 ffggel
呀 $ icdjej
呀 icdjfj
告 keeled
告 警 lgggde
呗 $ ddfego
呗 gcfegn
呢 qdfgiY
周 midbbl
命 ngfccj
命 中 ohgdbg
咋 kfffjd
咋 回 jfgfff
和 <n> offcjc
和 <zone> lefgef
和 lgfcpX
和 第 eeffil
响 $ fcgfmh
响 ? hehgtT
响 gifblf
响 什 ifecjj
响 到 ibefof
响 吗 efghvU
响 谁 hdhenc
哪 $ lgedgg
哪 ghmjeY
哪 一 qgaegf
哪 个 jlbZhj
哪 些 Ykmkfc
哪 儿 hoicbe
哪 几 iWlkgf
哪 台 igdogZ
哪 条 vefabe
哪 里 nYlckc
啊 $ kafnfd
啊 , ggfdfm
啊 mZfmbh
啥 $ ikejcd
啥 , deffZv
啥 <zone> kgggfd
啥 ? hdfeen
啥 jfbeki
啥 不 jfggff
啥 原 jgggef
啥 意 hfggbm
啦 feffgl
嘛 gffejh
嘛 用 gggfao
嘛 的 gffejh
器 $ qdcefh
器 , bjhjff
器 <client> nefege
器 <service> nefeff
器 ? ajXtei
器 iigidd
器 上 nefffd
器 了 libjbf
器 人 eeedgq
器 是 kcldgf
器 的 UuZkif
器 能 nbhYem
器 访 ubedde
器 都 ephZgg
回 , jgfgff
回 : jgggef
回 mefegf
回 事 jgfgff
回 包 jffghd
回 应 oggaff
回 来 nffggb
回 流 jffgie
回 的 mffegd
回 程 lfegge
回 答 fffffk
因 ? peggeb
因 lffgff
圈 , kgegff
圈 lffffe
在 <client> rfhfdZ
在 <gateway> kgckib
在 <outside> qfggda
在 <zone> ociefd
在 forward egggfj
在 jahain
在 trying kdfggg
在 一 hgQyhc
在 公 hdhmhZ
在 哪 fgdgem
在 多 eegegl
在 对 cannhb
在 的 nefffd
在 都 Xnqjbb
在 问 ppbdgW
地 iekgfd
地 址 leejee
地 方 bkndee
址 , pffbeg
址 <own> kfgffg
址 leejee
址 变 nfeeeg
址 是 ocbijd
坑 hehedl
域 hmbcgi
域 可 gmeege
域 名 iefcgl
堂 gfgfgj
堆 jffgff
堆 这 lgfgfd
填 <own> offcfe
填 lgffff
填 的 lfffff
填 表 bpgefg
处 offbeg
处 理 ngfbfg
备 ckhbme
复 gdfXpk
外 jhlfeb
外 一 gajkff
外 发 hjjagf
外 开 hdjjee
外 映 hYP2ig
外 网 kffgff
外 都 hXnjef
外 面 qfgaeg
多 dcgdgr
多 少 dcfdfr
夜 ldggeg
够 dnjckZ
够 得 enjded
大 jegfbk
大 佬 fdgfgl
天 hedgdn
天 晚 ffgffk
太 kcfgei
失 ogggcd
失 败 ogggcd
好 $ hdgdhk
好 , gedkfh
好 ddfegp
好 了 afhfkj
好 吗 jffgic
好 好 uZeicd
好 的 ubfhcb
如 Xfggsd
如 input dgggkg
如 masquerade egdgmg
如 加 gfggkd
如 把 dgggkg
如 果 Zghgoe
子 $ fdfifj
子 feckgk
学 iekdgf
它 sdbfak
安 gjldcf
安 全 gjldcf
完 <zone> gggglb
完 bghgoc
完 以 ffggjf
定 jffdkd
实 hffgdk
审 一 fbgggn
审 计 hjfhed
客 mffdhe
客 户 kggcie
家 dhfoed
宽 efgegm
密 iegdfj
密 码 iegdfj
对 <outside> nelhZd
对 gjlhhX
对 吧 sfeebe
对 哪 fncehf
对 外 fhlgec
对 方 qdddff
对 端 oegcfg
对 谁 ZvhVif
对 调 dffeqd
封 kdcgdm
射 $ icdpfd
射 , hfanhf
射 ? fnkafd
射 fdhlff
射 了 eidnhc
射 出 ebjlhe
射 列 gdcsed
射 到 kfhebi
少 ? ddgdhp
少 dcfdfr
就 efgfnc
就 不 vhfhZX
就 可 leeggf
就 好 gggglb
就 收 ilehec
就 是 rffgbb
就 正 jgfgeg
就 没 mgffdf
就 能 bggglf
就 通 feggnd
工 ngfggb
工 单 ngeggb
己 mggegc
己 去 teeeec
己 往 mffegf
己 的 ikbgeh
己 能 qchgfb
己 访 pcfhde
己 连 jdgfig
已 beligh
已 经 fegeij
布 chkked
布 了 ejdlee
布 出 dhlegf
布 到 idlmbc
布 的 egmegd
师 oaggge
带 ffgdgl
帮 hegahn
帮 助 hbgeen
帮 忙 mcgddk
帮 我 cgahlk
帮 看 gbgffm
常 $ kfggeg
常 , ndegef
常 吗 gfggje
干 什 gfffco
干 啥 gfgffj
干 嘛 gffejh
并 bdfggq
序 gdfgnd
应 , ogfeed
应 cafmem
应 吗 mgdcjf
应 该 idekei
底 jjhbak
底 能 leigfd
底 通 qYgigc
度 , fdkhgf
度 bdilej
建 dgghke
开 , nffffc
开 <host> nceeje
开 <own> sgcgcd
开 <service> jgfgfg
开 fgkibg
开 了 Yenkfg
开 放 ijihda
开 着 fqdcic
弃 lffgef
弹 jfffgf
弹 窗 jfffgf
录 <gateway> hjfgff
录 ejeedn
影 gifblf
影 响 gifblf
往 <far> jghfff
往 <host> oggfae
往 <outside> kgfeff
往 <own> mgfbgg
往 tegYgd
往 外 rbfbie
径 ncefgf
得 dngdjb
得 上 hfgajj
得 了 ikhVhj
得 到 fqfbge
得 去 hlfeee
得 开 jgfcle
得 来 qhdZgg
得 着 enjded
得 通 nXflfe
志 : kgfgfe
志 jggcfj
忘 fffffk
忘 了 fffffk
忙 mcgddk
忙 review effgcp
忙 分 nggggZ
忙 看 kegiee
忙 解 hgggdj
快 gagfgn
态 ffgffj
怎 jeicfi
怎 么 ffjcfl
怎 样 sddfia
思 $ hfggcl
思 , ggfgYp
思 -a ffgfdl
思 : hgggcl
思 ? jgfgge
思 hgfgZo
急 $ edfefp
急 ddfefq
您 kdcnef
您 好 kdcnef
想 <service> pZggfe
想 jieifb
想 加 egfgtV
想 用 ldfggf
想 确 jiehdf
意 gigfXo
意 思 hgfgZo
慢 , dfggfl
慢 cfggfm
懂 $ egfddq
懂 , ggggcl
懂 : ggggVr
懂 gfgfZp
成 <client> dgegme
成 <n> Ygfgqf
成 accept aefftc
成 efgeod
成 strict fhbeoe
成 人 gfggbm
成 什 rgdebg
成 转 effflg
我 eahjjh
我 一 jbcpgd
我 们 maijde
我 在 nlhgcY
我 想 lfgggd
我 打 fgggkc
我 把 gfcbml
我 要 bgjigh
我 这 ffjdfj
户 jeeijc
户 反 pfgbff
户 在 nffedf
户 打 nhcjcb
户 用 kggdgg
户 端 mggdfe
户 访 kefmdb
户 连 ffekie
房 jeegfi
所 fjenbe
所 有 ejendc
手 hjggfe
手 机 hjgffe
才 bfhgcp
打 <host> jemdfe
打 <own> neZmee
打 echfkj
打 不 tfggdX
打 到 ggbnic
打 印 hdgcdo
打 开 iggcjf
打 得 iifckd
打 算 bhheqb
执 jgggge
执 行 jgggge
扫 kpdWhe
把 -a ggggkc
把 <client> abehdv
把 <n> Yciaop
把 <own> begiqc
把 <zone> gdddkl
把 Ycgcoo
把 input dgggkf
把 masquerade dgggmf
把 所 iefpeb
把 第 dgffoc
抓 jggfge
抓 到 lggffe
抓 包 jggfge
抓 的 jgggff
投 offfee
护 hfgchi
报 <n> jfgfgf
报 connection ikhdhc
报 khcigc
报 错 kgffff
拉 mcdgdl
拒 ndfffe
拒 绝 ocffff
拦 $ ldhdhf
拦 tefahb
拦 了 rdfhfZ
拦 吗 kegggf
拦 的 jfggge
拿 nefdcj
挂 becpdl
挂 了 gWfmfn
指 fmdgdg
指 到 idfjfg
按 jiegja
按 现 jkdgfd
按 规 tZghgZ
挡 mdkefb
挡 掉 lgfeeg
挡 的 ngeegd
挪 gfgdob
挪 到 gfgdob
换 cfffmi
换 成 eegenf
据 nffdff
据 包 nggcff
掉 $ pfdeZk
掉 , efhgpZ
掉 -a fdhhld
掉 <n> hagguX
掉 fdgesa
掉 line bgfgqd
掉 masquerade Xgfgqf
掉 会 hffdlf
掉 吗 nggddg
掉 的 dgffmf
掉 第 dhehlf
掉 还 pgbddi
排 hdhZfp
接 <server> lefegf
接 <service> mdfgff
接 legbig
接 口 ogfffc
接 在 qfdgde
接 打 gdkbkg
接 文 bdijfj
接 被 ndgege
接 访 oifefa
接 超 odgefe
接 连 kbfdlf
控 jgggge
提 示 jfggff
提 问 gfdfeo
插 fgfgjf
摸 sbckeb
收 <host> kggggd
收 <service> gdgglf
收 信 leffhe
收 到 kfcfke
收 邮 mdfgfg
改 dbgemk
改 了 dYgecw
改 动 fegfdn
改 完 ahggmf
改 成 ffgene
改 的 gegfdn
放 $ lsagab
放 ? gohbfe
放 ofgfed
放 不 ncgfff
放 了 gYjlfg
放 吗 rdgbfg
放 在 jedgdk
放 没 jfggge
放 的 dfmifd
放 行 legehf
故 fjfeei
效 mffejb
教 kbfjeh
教 一 kcfkff
数 lgfdfg
数 据 ngfdef
整 gmdemZ
文 kdfegh
文 件 eejdii
文 档 egblcl
料 flcfhf
断 fcfcjn
断 了 feedim
新 jdgcem
新 人 effgem
新 来 ggfgdl
方 jflckY
方 能 dtVgfh
无 mfggcg
无 法 mdffff
日 jggcfj
日 志 jggcfj
早 gbcger
时 $ ocgfge
时 , kfghfd
时 lbgdhi
时 候 gdgdhm
明 hbfffm
明 什 lgfgfd
明 天 dfgefo
明 明 lfggfd
映 fdhlff
映 射 fdhlff
昨 fdgfdo
昨 天 ieffek
昨 晚 eZicet
是 <client> kejdge
是 <far> nffeee
是 <gateway> jfggge
是 <host> mgggdd
是 <own> leggeg
是 allow nffgeb
是 drop pcgicd
是 forward feilfe
是 hairpin nfggec
是 jcgcik
是 不 cgegil
是 丢 qcfgfc
是 什 iifgWm
是 删 chghnb
是 加 fgggje
是 发 dfWtgh
是 否 ldfffg
是 哪 hgcigh
是 啥 hcfjWr
是 在 igfgjb
是 好 ohggcb
是 就 dgghkf
是 怎 qdffed
是 我 gheejg
是 把 dgggle
是 放 igggjb
是 没 fehekg
是 给 Tghflp
是 被 nfggec
是 谁 kegccm
是 转 abdsif
是 这 feggek
是 通 offffc
晚 degfhl
晚 上 ffgffk
晨 rfggfY
更 mdffid
最 haekhi
最 后 jaemkb
最 终 kahlcg
月 gYeghp
有 $ hZemhh
有 ckbljd
有 rule kcgjgd
有 syn kfgfff
有 个 rlgbcZ
有 人 mmbbdh
有 什 cghejj
有 做 edfpge
有 关 kfggef
有 台 neffef
有 哪 dohfga
有 啥 hbhfmf
有 回 kghcgf
有 坑 hehedl
有 多 bhdghm
有 对 rgYhee
有 影 deheqd
有 放 ibhdlf
有 映 akfqcd
有 没 fmalef
有 端 dYfrie
有 被 lddieh
有 谁 foghjV
有 这 lgfgee
有 问 jXhdgo
有 限 ncgdfh
有 风 fdgegm
服 edkkgd
服 务 edkkgd
期 cffefp
本 sehcea
本 机 qfhcec
机 <client> qefgeb
机 jihhdd
机 上 dcideq
机 器 jigidc
机 房 kedgfi
机 用 mfggfd
机 的 ekfefi
机 能 pdeghb
机 访 lcggdi
机 连 taecfg
材 flcfhf
材 料 flcfhf
条 , ggggnY
条 -a fhhhqU
条 <n> fggfld
条 accept jgegla
条 conntrack kgggfe
条 eggelf
条 rule ieecdq
条 什 dgfgZs
条 啥 gfggcm
条 日 lggggb
条 是 hggfOz
条 没 dggfSx
条 端 ggcqfa
条 规 geejej
条 路 nefffe
来 $ Yndnef
来 ? lrcaec
来 ekmdfd
来 了 ffggje
来 吗 qbfegf
来 回 tYcegg
来 源 grddga
来 的 haimdg
来 看 dgfkei
来 这 kgggdg
板 jffgfh
析 $ kffgef
析 jffefi
果 $ mhZekg
果 <n> cghgle
果 hfgcme
果 remove gdhgke
果 删 ggegtV
果 加 dehhxS
果 把 defhgk
查 khhblb
查 一 mldgdb
查 要 ijcfgg
标 Zmfdmf
标 是 jlfede
样 $ hcicne
样 ? lhfhkV
样 hdicmd
核 jbhgdk
桌 ldgegg
桌 面 ldgegg
档 egblcl
检 iidegg
检 查 iidfgg
楼 hbgfen
次 gegffk
次 都 shffbb
步 mgbehf
段 , oidica
段 <zone> dnfgef
段 kldafh
段 可 bqchic
段 能 gmcahi
段 连 gngcfe
比 lfegeg
比 如 mfegef
求 fhegcn
求 解 kffgYl
没 $ qdcbfj
没 ? gcgafr
没 jgdidg
没 了 bgfgrb
没 写 hhedgj
没 反 kgffff
没 放 kffgge
没 有 dkbmge
没 看 hggfdj
没 错 jggfff
没 问 rhgWge
法 ldffei
法 连 kfffff
流 hdegkh
流 量 ibefij
测 kigefd
测 评 hjgeeg
测 试 kgffff
浏 jgffff
浏 览 jgffff
清 hjegef
清 单 gkhkgY
源 $ esdZhg
源 fqdfha
源 地 ngdeff
满 ecgego
满 了 ecgego
点 iZdjbq
烦 hhcfel
烦 列 fkbihf
烦 帮 Yegdgt
烦 看 kffbgh
然 rbgeee
然 后 mggffc
状 ffgffj
状 态 ffgffj
现 heiddk
现 在 ebjfen
班 iccifl
理 mifbff
生 jdjdei
用 $ hbbhfp
用 , gadlgk
用 <host> mefhfe
用 <outside> kgfgdg
用 <own> jegghe
用 <public> qgfffZ
用 <service> kefihc
用 ? fefefm
用 foxmail jffggf
用 hfffdl
用 到 dfmchh
用 哪 fdtYgg
用 啊 efddgq
用 得 WnwVfe
用 户 nbflfc
用 的 hfgfWs
电 ndgged
电 脑 ndfgfe
略 改 ffggjf
病 omgYhZ
登 ijfgdg
登 录 hjffeg
白 pgfYZo
的 $ pbdiSr
的 , lmfXic
的 -i fdfghk
的 : mgggVl
的 <client> qfegfZ
的 <gateway> eegfen
的 <host> ndgffe
的 <own> ldfggf
的 <service> oafgfg
的 ? dmkgUk
的 bfhggk
的 client ofegfc
的 dnat lhegkY
的 effect ggfgVs
的 foxmail nfedef
的 ip ffehle
的 line gggeZo
的 masquerade Ygghsb
的 outlook lfggfe
的 pc kffgfg
的 port bldqfb
的 tcp nhfdgd
的 traffic rceacl
的 udp nkfdfb
的 user fYfigp
的 人 lbrffX
的 信 kfffgf
的 包 lffgfd
的 同 qZhhfc
的 吗 oeijca
的 吧 mgfdff
的 哪 eZnkgf
的 地 ligeia
的 打 jgfgff
的 日 jgggge
的 时 ngfdfe
的 是 ibhmfd
的 服 fboggf
的 机 lkdddg
的 来 hpbfgd
的 流 lafhnb
的 源 mdbhjd
的 用 nbggge
的 电 ocfgge
的 目 cggdng
的 端 gahoch
的 网 aqfied
的 规 nbgbfk
的 角 dekkhd
的 话 dgffpb
的 那 fendna
的 锅 lfggee
的 默 jgcglc
监 jgggge
监 控 jgggge
盘 iYdhho
目 kjeche
目 前 angieg
目 标 Zmfdmf
目 的 qdhadi
直 jdgfhf
直 timed scegfb
直 timeout mfffge
直 刷 jgfgff
直 接 jehdjf
直 没 kgffff
直 超 lgfgee
直 转 mffffe
直 连 kfgggd
直 重 jgggge
看 , aejlei
看 : jfgfff
看 leejZj
看 一 odfgdf
看 下 kdgeei
看 不 gggfXq
看 懂 gggeek
看 看 jegich
真 hceffn
着 $ anpXhe
着 ihmbch
码 lfgecj
码 忘 fffffk
确 kifgee
确 认 kifgee
碰 hqiafZ
示 connection jfggfg
示 jfggfg
种 gcfikf
程 pfggeb
程 桌 ldgegg
窗 jffeje
窗 口 egffkg
站 iciieg
站 在 dekkhd
端 <client> pbdfgg
端 <far> ofgafg
端 fhhjfc
端 口 ehhjfd
端 是 jggfff
第 <n> eeffik
第 eeffik
等 giejee
等 保 giejee
答 lddefj
答 哪 fffffk
算 $ eofgdf
算 angemc
算 把 dhgcne
管 lshWea
管 哪 gkgege
管 是 epiZeg
管 理 ngehec
管 目 hmgecf
箱 dfgffm
箱 密 fffffk
系 mfggfc
系 吗 kfggee
线 fdcimg
组 lmacgg
终 jbhldg
经 keehfg
经 过 kfehff
结 pdefef
结 果 ogdefe
绕 pfdgec
绕 过 nhbhfe
给 <zone> eegfpc
给 gZfnfh
给 个 kjhaff
给 几 fgffgj
给 哪 obdkfe
给 我 jhWqai
给 谁 eaevbg
络 fjfdfj
绝 $ ocgegf
绝 , kgfgfe
绝 ocffff
网 <far> lggcff
网 ip hfekfg
网 phdcgd
网 上 fcllfc
网 不 ndcghf
网 关 jhhefe
网 吗 rbchhc
网 哪 mVhoib
网 地 kfgfff
网 映 fZlkeg
网 机 glZkge
网 段 jldagh
网 络 fjfdfj
网 走 ncefhg
置 $ gcgfgl
置 ? fefefm
置 aegejm
翻 gfggbm
翻 译 gfggbm
老 kdfffh
老 是 nfeggb
老 板 jffgfg
能 <service> gjffhe
能 access eecdhq
能 cijYli
能 ping lfffge
能 reach mndWfg
能 上 pcdgic
能 不 uVeffh
能 主 nhfddf
能 从 hkafif
能 做 hgeceo
能 出 ubahee
能 到 dpheah
能 合 ffggfj
能 否 kcggmZ
能 回 jeeffj
能 帮 ihadgm
能 干 gfegfl
能 往 leffhe
能 打 jlkcgY
能 收 ledgje
能 用 kelbeg
能 直 kcfgje
能 访 cmjcdi
能 进 ascfhf
能 连 biefgm
能 通 bcekil
脑 ndfgfe
脑 打 jgfgge
脑 能 ocfggc
自 rfjahZ
自 己 mggegc
自 身 ogfgfb
苦 gegefl
苦 了 gfgdfl
落 deaole
落 到 feaklg
行 $ ieeefl
行 , jffdkf
行 <zone> fhffme
行 ? mfgeef
行 fcfemh
行 不 leegid
行 为 eedfdr
行 了 reeede
行 什 gggfdk
行 会 hgcgke
行 删 dgfgnd
行 吗 legfgf
行 和 edffil
行 啥 gegffk
行 对 dffeqd
行 干 hegdaq
行 挪 gehdle
行 是 hhhgVp
行 有 hchcXu
行 没 jgeegi
行 的 eefckl
行 还 lfegff
补 jfeelc
表 $ gjejee
表 : bpgefg
表 cjbklc
被 <gateway> offgfa
被 drop kgffge
被 forward lidkZg
被 nbhlbc
被 丢 kffgff
被 哪 kfffgf
被 拒 ocfefe
被 拦 ufcWhg
被 挡 lbmbeh
被 改 qgdfec
被 放 odeeff
被 转 dcerff
装 nfgdZj
西 edkkee
要 ihffid
要 不 jeggge
要 写 mihdec
要 填 cogefg
要 是 afjepc
要 求 gjgdfg
要 用 micmca
要 调 rbgagg
要 过 uafhbd
要 连 nefege
见 nZfdfm
规 jhdefh
规 则 kdffgi
览 jgffff
览 器 jgffff
角 bdjkej
角 度 bdjkej
解 $ kgfggd
解 ffhfbm
解 析 iefdgk
解 释 geigal
警 mfgfde
计 gjehgd
计 要 gjehff
订 hdfcep
认 ihfgid
认 一 kifeef
认 策 fgggkd
让 gadidq
议 cfhhkf
记 fcdgfq
记 录 fcgcgp
讲 mefbhi
讲 讲 cggflg
许 hlddif
论 jbefmf
设 jheekc
设 成 fhdgmd
访 fiibfk
访 问 fiibfk
证 hdfchn
证 书 hdechn
评 gigjhb
评 要 hjgeeg
译 gfggbm
译 成 gfggbm
试 ngfefe
话 $ kffhdg
话 , dhgfqa
话 : gffgcm
话 fgfgkf
询 lgggcf
该 gdeidm
该 怎 gecffo
该 是 lggefe
该 通 mfhbgf
误 kfffff
说 <service> kdgggf
说 qbcfdj
说 明 kcegfj
请 fgildd
请 列 Vbojij
请 教 kcfkff
请 求 gddjem
请 问 omgheU
谁 $ ifalma
谁 ? lfehic
谁 ZsZjfg
谁 可 hohahb
谁 回 mfgegd
谁 开 ZwhVif
谁 改 gegfdn
谁 来 lcddfn
谁 能 bqefic
谁 进 gobbhg
谁 连 bwhabe
调 mcfcob
谢 $ ididcm
谢 ididbn
谢 谢 ididbn
财 eeffep
财 务 eeffep
败 ogggcd
账 gkdggg
账 号 effgfk
贴 fffkgf
走 $ pgebfg
走 <n> odeefg
走 <own> megghb
走 <public> hbegki
走 <service> ofeegd
走 ? wfeceY
走 hairpin pggcfc
走 kdgkde
走 不 megggd
走 公 kffgfg
走 到 khZnef
走 哪 peeffc
走 得 kXgmgg
走 的 qeeefd
起 ggfgel
起 什 ggggbm
起 来 kgffff
超 qcgegc
超 时 qcgegc
跟 <gateway> kfggef
跟 hehbZt
路 $ ldffgg
路 oegefe
路 径 ncefgf
跳 tegaee
身 offhfa
转 jgcikb
转 到 hjbkib
转 发 idbjmd
转 圈 lffffe
转 给 oXfhhg
辛 gegefl
辛 苦 gegefl
边 <client> oefged
边 <service> jfgfge
边 ldheam
边 放 nbggge
边 的 fgggcm
边 能 kegdej
达 mieefe
过 <gateway> rYheci
过 khbibi
过 了 gfgffj
过 去 fkffcj
过 哪 ifdkff
过 得 odgged
过 来 ogdibe
过 网 gjgfff
还 cdhelj
还 work egfgke
还 是 lhdgbj
还 有 ildaYq
还 能 bgghlf
还 行 cgfgnd
还 通 cahdko
这 eeeigk
这 一 jffgkb
这 个 fgehgj
这 么 mefcej
这 句 ggggdk
这 台 effjej
这 是 kgfgfe
这 样 chgdof
这 行 gggfbm
这 边 kcjdfi
进 fnefgd
进 得 jncafg
进 来 eoeggc
远 ldgegg
远 程 ldgegg
连 <client> rgfheX
连 <far> lfgdff
连 <host> mkfefa
连 <outside> jegdif
连 <own> fWkgik
连 <public> tcedbh
连 <zone> ldefje
连 ? hshbfY
连 dlicfi
连 上 heglcg
连 不 hmeddg
连 到 kkfYdk
连 得 hjgbcl
连 我 kmdbef
连 接 sZgdge
退 , jgffgg
退 jgfgff
退 信 jgfgff
退 回 jgfgef
送 jialch
送 到 jialch
通 $ gffago
通 , tjfcfV
通 <client> lgfgee
通 <far> lffffg
通 <gateway> lffgfe
通 <host> mfffgc
通 <own> kchcle
通 ? 0Yfdea
通 glfhbg
通 不 mhfcff
通 么 tcaehd
通 了 gbhajn
通 吗 gnfdeg
通 吧 jdcpgb
通 的 ngfffd
通 过 hlgffa
通 还 wdfhdW
遍 lglbdf
那 hfefmc
那 三 cgggmd
那 个 gjdZik
那 台 lgefci
那 条 ffgemd
那 种 ibejmc
那 行 dgggle
那 边 mceffi
邮 ngdffd
邮 件 ohdgfb
邮 箱 dfgffm
部 fhjfci
都 ckmnhT
都 不 lafhna
都 会 heeaer
都 在 mgfefd
都 映 hUnkhg
都 有 difkge
都 没 offfgc
都 算 enfgef
都 能 hmsXca
配 jfefek
配 的 mffgee
配 置 ffgffj
释 geigal
释 一 ifefbn
释 下 fggfek
里 $ balfjl
里 <service> lefgdf
里 ? cekoag
里 lehdhe
里 一 jgfgff
里 刷 jgggge
里 加 fhggkc
里 有 kfgjec
里 的 hciggi
里 看 dgggap
里 要 lggggb
里 面 Wfkogf
重 ffgeel
重 传 kgffge
重 启 ffggel
重 置 ffgffk
量 $ kfddhj
量 ? aggfep
量 ibefij
链 tfeeae
锅 lfggee
锅 吗 kfggfe
错 $ jggfff
错 <n> jggggd
错 nfgdfe
错 误 kfffff
问 $ eieeem
问 : kejhbg
问 <client> 0fdhfR
问 <far> tefciZ
问 <gateway> lhggga
问 <host> ljbfdg
问 <n> skfadZ
问 <outside> pacohY
问 <own> hjZcjj
问 <public> rcdfee
问 <zone> jnbhag
问 ? ghegek
问 fhiaem
问 一 refggY
问 下 gehden
问 不 jedgdm
问 从 odffhd
问 你 fgZffq
问 到 ehlkdb
问 哪 eXuaif
问 得 hiZeeo
问 我 jfjbgg
问 的 mhfceg
问 题 idgbhm
间 lefkfa
限 crebjc
限 制 ocgdgg
除 eofjea
除 了 fodjec
险 $ gcgegn
险 fdgegm
障 ibgcfn
需 fkekgc
需 要 fkekgc
靠 mfdhcg
面 , Zmgfhh
面 iZcpma
面 是 XZfwgg
面 的 dgflhe
页 nfeddh
页 面 mfdedi
顺 kdhane
领 dgjiff
领 导 dgjiff
题 $ mceefj
题 ? ndefff
题 idgbhm
题 吗 ifghdh
风 fdgegm
风 险 fdgegm
食 gfgfgj
食 堂 gfgfgj
马 lfgege
马 上 lfgege
麻 hhcfel
麻 烦 hhcfel
默 ffggkd
默 认 ffggkd
`;
export const WAY_WEIGHTS = `
' , ck
' <n> you jd
's <service> dj
's own kc
, <A> , ma
, <A> kc
, <A> to kc
, <A> 出 jd
, <B> , kc
, <B> port lb
, <gateway> ma
, <gateway> 这 jd
, <n> $ ma
, <n> , ck
, <n> and jd
, <n> dj
, <n> tcp ma
, <server> lb
, <service> <n> jd
, <service> ? lb
, allowed ? lb
, allowed or dj
, although kc
, and does kc
, and kc
, and the jd
, any jd
, any port jd
, blocked ma
, can <A> jd
, can jd
, coming dj
, connection kc
, could kc
, do jd
, does <A> lb
, does <service> lb
, does <zone> jd
, dst <B> kc
, dst nZ
, given ck
, how kc
, i e ma
, i mean dj
, i'm dj
, is <A> ma
, is nZ
, is this jd
, it's kc
, its jd
, just kc
, kindly kc
, lip kc
, my jd
, never lb
, on the lb
, our lb
, permitted jd
, plain <service> bl
, plain dj
, please jd
, port <n> bl
, port am
, right ? jd
, right jd
, rip kc
, same jd
, session k jd
, session kc
, target kc
, tcp <n> nZ
, tcp oY
, they ck
, udp <n> kc
, udp jd
, we kc
, what does jd
, what is jd
, when nZ
, where lb
, whereas kc
, while jd
, who kc
, why kc
, will it kc
, will jd
, would <A> jd
, would kc
, yes or kc
, 为 啥 lb
, 从 <A> jd
, 从 <B> dj
, 会 jd
, 但 dj
, 加 jd
, 发 jd
, 可 ck
, 咋 jd
, 回 kc
, 回 包 jd
, 地 ck
, 地 址 ck
, 客 ck
, 客 户 ck
, 对 kc
, 对 方 kc
, 想 jd
, 按 jd
, 提 kc
, 提 示 kc
, 收 lb
, 是 不 kc
, 有 jd
, 没 有 jd
, 浏 jd
, 浏 览 jd
, 源 ck
, 目 jd
, 能 kc
, 行 lb
, 要 kc
, 规 jd
, 规 则 jd
, 请 jd
, 请 问 jd
, 走 lb
, 连 <B> lb
, 连 jd
, 连 的 jd
, 那 kc
-> <B> $ jd
-> <B> , ma
-> <B> <service> lb
-> <B> ma
-> <B> ok lb
-> <B> port jd
-> <B> tcp jd
-> <own> dj
-a input oY
-d <A> -p dj
-d <A> bl
-i <A> -o kc
-i <A> kc
-i <zone> -d dj
-j accept does kc
-j drop , jd
-o <A> -j ck
-o <B> -j jd
-o <B> jd
-o <outside> -j kc
-o <zone> -p kc
-o <zone> kc
-s <A> ma
: -a postrouting lb
: <A> to oY
: <A> 上 ma
: <A> 到 kc
: <service> : bl
: <service> <n> kc
: <service> kc
: <service> login jd
: can nZ
: connection refused jd
: could kc
: curl jd
: do kc
: does lb
: errno <n> dj
: errno dj
: input jd
: ipv <n> Zn
: ipv Zn
: postfix ck
: postfix smtpd ck
: src <A> jd
: src jd
: the kc
: user <A> lb
: user kc
: what jd
<A> ' dj
<A> 's own lb
<A> , <server> kc
<A> , does kc
<A> , dst nZ
<A> , is lb
<A> , port bl
<A> , 想 jd
<A> , 端 bl
<A> , 要 kc
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -j ck
<A> -o <B> jd
<A> -o kc
<A> -p dj
<A> -p tcp dj
<A> : <n> kc
<A> : connection Zn
<A> : curl lb
<A> <B> $ kc
<A> <B> <n> lb
<A> <B> <service> ma
<A> <B> echo jd
<A> <B> tcp jd
<A> <n> <B> kc
<A> <n> from bl
<A> <n> on Xp
<A> <own> : dj
<A> <own> ck
<A> <server> jd
<A> <server> 要 kc
<A> <service> jd
<A> <service> to lb
<A> <service> 到 kc
<A> able jd
<A> able to jd
<A> allowed jd
<A> allowed to jd
<A> and <B> ma
<A> and nZ
<A> and want jd
<A> be able kc
<A> be ck
<A> box nZ
<A> browse lb
<A> can kc
<A> can open kc
<A> can't pX
<A> cannot lb
<A> cant kc
<A> client ma
<A> clients kc
<A> connect jd
<A> connects ma
<A> connects to ma
<A> curl lb
<A> from <B> ck
<A> from a dj
<A> from ck
<A> from my ck
<A> from talking kc
<A> get <service> jd
<A> get jd
<A> get to kc
<A> gets jd
<A> going kc
<A> going to kc
<A> has kc
<A> has to kc
<A> have kc
<A> hit jd
<A> hitting <B> lb
<A> hitting lb
<A> hosts kc
<A> i ma
<A> itself get jd
<A> keeps kc
<A> lan kc
<A> laptop jd
<A> logs jd
<A> lose <B> kc
<A> lose kc
<A> make it kc
<A> make kc
<A> must nZ
<A> needs jd
<A> needs to jd
<A> on <B> ck
<A> on dj
<A> open <B> jd
<A> open <service> kc
<A> opening <B> lb
<A> opening kc
<A> opens <service> jd
<A> out dj
<A> out to jd
<A> pcs lb
<A> permitted jd
<A> ping <B> lb
<A> ping kc
<A> pings <B> kc
<A> pings kc
<A> port <n> ck
<A> port ck
<A> reach <B> kc
<A> reach <service> jd
<A> reach kc
<A> reachable Yo
<A> reachable for am
<A> reachable from ck
<A> reports kc
<A> s , jd
<A> s jd
<A> say jd
<A> says <B> lb
<A> says <service> jd
<A> see when dj
<A> server to kc
<A> should jd
<A> side kc
<A> still open jd
<A> still reach jd
<A> talk ma
<A> talk to lb
<A> talking kc
<A> talking to kc
<A> the kc
<A> then get jd
<A> to <B> kc
<A> to our kc
<A> to the jd
<A> towards <B> jd
<A> towards jd
<A> trying <own> ck
<A> trying ck
<A> udp <n> jd
<A> udp jd
<A> use lb
<A> user jd
<A> wants <service> kc
<A> wants jd
<A> who kc
<A> work ck
<A> 上 <B> kc
<A> 上 ping jd
<A> 主 kc
<A> 主 动 jd
<A> 出 <B> lb
<A> 出 jd
<A> 到 <B> jd
<A> 到 <zone> lb
<A> 到 lb
<A> 去 jd
<A> 可 kc
<A> 可 以 kc
<A> 往 <B> kc
<A> 往 kc
<A> 往 外 jd
<A> 想 kc
<A> 打 <B> jd
<A> 打 不 jd
<A> 收 不 jd
<A> 是 lb
<A> 电 kc
<A> 电 脑 kc
<A> 的 <n> bl
<A> 的 <service> ck
<A> 的 client jd
<A> 的 user kc
<A> 的 人 jd
<A> 的 机 kc
<A> 的 用 jd
<A> 直 lb
<A> 直 接 lb
<A> 能 <service> kc
<A> 能 ping jd
<A> 能 主 ma
<A> 要 oY
<A> 走 <public> jd
<A> 过 jd
<A> 连 <B> jd
<A> 连 kc
<A> 那 台 lb
<B> , <gateway> lb
<B> , <service> jd
<B> , any jd
<B> , do jd
<B> , does kc
<B> , dport jd
<B> , from ma
<B> , is jd
<B> , not kc
<B> , plain bl
<B> , port ma
<B> , possible dj
<B> , tcp kc
<B> , udp kc
<B> , while kc
<B> , yes kc
<B> , 为 jd
<B> , 会 lb
<B> , 回 jd
<B> , 是 dj
<B> , 端 kc
<B> -j accept jd
<B> -j jd
<B> : connection jd
<B> ; jd
<B> <n> $ nZ
<B> <n> , jd
<B> <n> ? lb
<B> <n> tcp lb
<B> <n> udp kc
<B> <n> 端 lb
<B> <own> : kc
<B> <server> jd
<B> <service> $ kc
<B> <service> , nZ
<B> <service> ? lb
<B> <service> jd
<B> <service> ok jd
<B> <zone> am
<B> ? $ jd
<B> accept ma
<B> access ? lb
<B> access lb
<B> after kc
<B> afterwards jd
<B> as ma
<B> at all kc
<B> at kc
<B> be dj
<B> box $ ma
<B> box jd
<B> by <service> kc
<B> connects ck
<B> directly lb
<B> directly on kc
<B> does it jd
<B> does lb
<B> does the lb
<B> dport <n> lb
<B> dport lb
<B> dropped ma
<B> echo jd
<B> echo request jd
<B> expected dj
<B> for <service> lb
<B> for kc
<B> from jd
<B> get kc
<B> gets jd
<B> gets nothing dj
<B> i Yo
<B> icmp lb
<B> if kc
<B> into kc
<B> is dj
<B> it lb
<B> itself $ dj
<B> just spins kc
<B> lan oY
<B> make it kc
<B> make kc
<B> not nZ
<B> ok ? jd
<B> ok ma
<B> on <n> lb
<B> on oY
<B> on port jd
<B> on udp ma
<B> or ma
<B> over <service> nZ
<B> over oY
<B> over udp jd
<B> port <n> ma
<B> port ma
<B> server , lb
<B> server on kc
<B> server's lb
<B> should be lb
<B> should jd
<B> since kc
<B> survive jd
<B> tcp <n> jd
<B> tcp jd
<B> then ? jd
<B> timed out jd
<B> to am
<B> udp <n> kc
<B> udp kc
<B> what does oY
<B> which kc
<B> will kc
<B> will that kc
<B> with jd
<B> works ? lb
<B> works ma
<B> would dj
<B> y ck
<B> y n ck
<B> 上 的 kc
<B> 为 jd
<B> 为 什 kc
<B> 么 $ kc
<B> 么 kc
<B> 之 jd
<B> 之 间 jd
<B> 了 lb
<B> 会 不 kc
<B> 会 好 jd
<B> 会 走 jd
<B> 发 信 jd
<B> 可 kc
<B> 吗 $ jd
<B> 吗 , kc
<B> 吗 ? jd
<B> 吗 jd
<B> 就 ck
<B> 开 bl
<B> 打 不 jd
<B> 报 jd
<B> 收 <service> jd
<B> 是 jd
<B> 是 不 jd
<B> 有 jd
<B> 的 <n> ma
<B> 的 kc
<B> 的 tcp jd
<B> 直 ck
<B> 端 lb
<B> 端 口 jd
<B> 能 连 Yo
<B> 行 ma
<B> 行 不 lb
<B> 访 am
<B> 访 问 am
<B> 走 jd
<B> 超 kc
<B> 超 时 kc
<B> 还 行 jd
<B> 这 个 lb
<B> 通 jd
<B> 通 吗 jd
<B> 那 bl
<client> $ ck
<far> r , lb
<far> r lb
<gateway> , jd
<gateway> <B> kc
<gateway> be lb
<gateway> does kc
<gateway> let it lb
<gateway> or ma
<gateway> to blame kc
<gateway> to nZ
<gateway> 会 kc
<gateway> 吗 kc
<gateway> 有 jd
<gateway> 的 jd
<gateway> 的 问 jd
<gateway> 这 边 jd
<host> 's nZ
<host> , kc
<host> <A> s jd
<host> <B> s ck
<host> <n> bl
<host> ? $ kc
<host> ? dj
<host> box <A> jd
<host> from nZ
<host> host kc
<host> is am
<host> on kc
<host> see kc
<host> server on jd
<host> server's jd
<host> to kc
<host> 就 jd
<host> 的 <n> kc
<host> 的 kc
<n> , <A> jd
<n> , or lb
<n> , seq jd
<n> , what lb
<n> , will jd
<n> , 帮 lb
<n> , 我 ck
<n> , 能 jd
<n> , 通 jd
<n> -j masquerade jd
<n> : does lb
<n> : no bl
<n> : to dj
<n> : user lb
<n> <B> lb
<n> <n> , jd
<n> <n> x jd
<n> ? ? jd
<n> aa jd
<n> am kc
<n> and kc
<n> at kc
<n> can kc
<n> do jd
<n> does that lb
<n> does the lb
<n> forward nZ
<n> from <A> jd
<n> from <B> ck
<n> g kc
<n> get dj
<n> in <outside> jd
<n> in kc
<n> ip <host> kc
<n> ip <own> jd
<n> is that jd
<n> lost lb
<n> no kc
<n> of <A> Zn
<n> of <B> ma
<n> on <A> Vr
<n> on <B> pX
<n> on lb
<n> on the jd
<n> or jd
<n> proto udp lb
<n> s ma
<n> so ck
<n> tcp $ dj
<n> tcp , kc
<n> tcp from lb
<n> that's kc
<n> the kc
<n> to <A> bl
<n> to <B> nZ
<n> to ma
<n> towards kc
<n> udp , kc
<n> udp ? jd
<n> 为 什 jd
<n> 到 <B> ma
<n> 到 lb
<n> 发 jd
<n> 发 信 jd
<n> 吗 ? lb
<n> 吗 lb
<n> 和 <n> jd
<n> 和 jd
<n> 就 jd
<n> 的 dnat jd
<n> 的 jd
<n> 能 jd
<n> 行 不 lb
<n> 走 jd
<outside> , ck
<outside> -d <A> dj
<outside> -j accept kc
<outside> -j kc
<outside> <A> qW
<outside> does jd
<outside> in lb
<outside> is kc
<outside> it's fine kc
<outside> it's kc
<outside> on the kc
<outside> out <zone> jd
<outside> 上 ma
<outside> 的 kc
<outside> 访 kc
<outside> 访 问 kc
<own> $ lb
<own> <far> jd
<own> 吗 $ jd
<public> <B> $ jd
<public> <B> jd
<public> <B> on kc
<public> ? jd
<server> $ kc
<server> , kc
<server> <B> , jd
<server> is <B> jd
<server> is lb
<server> 写 jd
<server> 写 的 jd
<server> 地 jd
<server> 地 址 jd
<server> 是 <B> kc
<server> 是 kc
<server> 要 kc
<service> , <n> nZ
<service> : jd
<service> <A> <n> am
<service> <A> dj
<service> <B> <n> lb
<service> <B> kc
<service> <host> kc
<service> <n> from kc
<service> <n> on ck
<service> <n> to jd
<service> ? $ kc
<service> ? jd
<service> dnat kc
<service> from <A> kc
<service> from jd
<service> from the lb
<service> into the kc
<service> just ck
<service> login : jd
<service> login jd
<service> lookups jd
<service> on <A> bl
<service> on <B> jd
<service> on <n> kc
<service> on the Xp
<service> out oY
<service> query lb
<service> sites jd
<service> to <A> bl
<service> to <B> oY
<service> to kc
<service> udp <n> lb
<service> udp ck
<service> via <B> lb
<service> via kc
<service> 会 jd
<service> 到 <B> jd
<service> 到 jd
<service> 吗 ? lb
<service> 吗 jd
<service> 填 jd
<service> 填 的 jd
<service> 登 lb
<service> 行 kc
<service> 行 不 kc
<zone> , <A> jd
<zone> , dj
<zone> -> kc
<zone> -d <A> dj
<zone> -d ck
<zone> -p kc
<zone> -p tcp kc
<zone> : <n> kc
<zone> : kc
<zone> and jd
<zone> can jd
<zone> i kc
<zone> i see lb
<zone> in jd
<zone> src <A> jd
<zone> src jd
<zone> to kc
<zone> 上 lb
<zone> 上 抓 kc
<zone> 也 jd
<zone> 就 kc
<zone> 里 jd
<zone> 里 的 jd
? -a jd
? -a prerouting jd
? <A> lb
? <n> : dj
? <n> ck
? ? $ kc
? ? kc
? udp <n> jd
? we kc
? 回 am
L , <A> <client><far> ma
L , <A> <outside><host> jd
L , can <outside><own> jd
L , does <client><far> kc
L , does <far><own> ma
L , does <outside><own> kc
L , the <zone><own> lb
L , would <client><own> jd
L , would <zone><own> kc
L -a ck
L -a forward <zone><zone> jd
L -a postrouting <zone><own> ma
L -a prerouting <outside><own> jd
L -d <host> <zone><own> ma
L -d bl
L -i <A> <outside><own> lb
L -i <A> <zone><own> jd
L -i <A> <zone><zone> jd
L -i <outside> <own><zone> ck
L -j masquerade <client><own> jd
L -m kc
L -o <outside> <client><far> kc
L -o <zone> <host><client> ck
L -s <zone> <client><far> ma
L -s <zone> <zone><own> ma
L : -a <zone><own> lb
L : <A> <client><own> jd
L : <A> <far><own> jd
L : <A> <zone><zone> lb
L : <n> <client><client> jd
L : <n> <client><far> kc
L : <n> <client><host> jd
L : <n> <client><own> kc
L : <n> <host><client> am
L : <n> <own><client> ck
L : connect <host><client> bl
L : connect <own><client> ck
L : ip <client><own> jd
L : tcp <far><own> jd
L ; lb
L <A> 's <gateway><far> lb
L <A> 's <gateway><own> kc
L <A> , <client><client> ck
L <A> , <client><host> kc
L <A> , <client><own> kc
L <A> , <far><host> lb
L <A> , <far><own> rV
L <A> , <outside><host> kc
L <A> , <outside><own> nZ
L <A> , <own><outside> dj
L <A> , <own><zone> ck
L <A> , <zone><host> kc
L <A> , <zone><own> kc
L <A> -> <client><client> jd
L <A> -> <client><far> lb
L <A> -> <host><far> ma
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> dj
L <A> -d <outside><own> jd
L <A> -d <zone><host> jd
L <A> -o <zone><zone> jd
L <A> : <zone><own> jd
L <A> <B> <client><client> lb
L <A> <B> <client><far> kc
L <A> <B> <client><host> kc
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <B> <host><client> jd
L <A> <B> <zone><own> lb
L <A> <n> <own><zone> dj
L <A> <own> <own><client> dj
L <A> <server> <host><outside> jd
L <A> <service> <client><gateway> lb
L <A> <service> <outside><gateway> jd
L <A> <service> <zone><gateway> jd
L <A> <zone> <zone><own> jd
L <A> and <client><client> jd
L <A> and <client><own> kc
L <A> and <zone><host> lb
L <A> and <zone><zone> jd
L <A> box <host><outside> ma
L <A> can <client><own> jd
L <A> can't <client><own> jd
L <A> clients <zone><own> kc
L <A> connects <far><own> jd
L <A> dst <client><client> jd
L <A> for <outside><own> jd
L <A> for <zone><own> oY
L <A> from <client><client> dj
L <A> from <far><zone> ck
L <A> from <gateway><client> dj
L <A> from <host><client> ck
L <A> from <host><outside> am
L <A> from <host><zone> Wq
L <A> from <own><client> dj
L <A> from <own><outside> bl
L <A> get <zone><far> jd
L <A> gets <client><own> jd
L <A> gets <far><own> lb
L <A> host <host><far> jd
L <A> is <far><own> lb
L <A> is <zone><own> kc
L <A> itself <gateway><host> jd
L <A> itself <gateway><outside> ck
L <A> last <zone><own> ma
L <A> needs <host><far> kc
L <A> network <zone><own> jd
L <A> on <outside><own> ma
L <A> out <zone><outside> kc
L <A> s <client><own> jd
L <A> say <zone><own> kc
L <A> server <host><host> kc
L <A> server <host><own> lb
L <A> server <host><public> jd
L <A> still <client><far> kc
L <A> still <far><own> lb
L <A> still <outside><host> kc
L <A> still <zone><outside> jd
L <A> to <client><client> lb
L <A> to <client><far> jd
L <A> to <far><host> oY
L <A> to <gateway><far> ma
L <A> to <host><client> ma
L <A> to <host><far> jd
L <A> to <host><host> jd
L <A> to <host><outside> lb
L <A> to <outside><gateway> lb
L <A> to <outside><host> lb
L <A> to <zone><client> kc
L <A> to <zone><outside> ma
L <A> 上 <zone><outside> kc
L <A> 出 <zone><outside> jd
L <A> 到 <client><client> jd
L <A> 到 <client><host> jd
L <A> 到 <outside><host> kc
L <A> 往 <host><outside> jd
L <A> 本 <gateway><far> nZ
L <A> 本 <gateway><host> jd
L <A> 本 <gateway><own> jd
L <A> 的 <client><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <outside><own> kc
L <A> 的 <own><outside> ck
L <A> 的 <zone><client> nZ
L <A> 的 <zone><far> oY
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> lb
L <A> 自 <gateway><client> lb
L <A> 自 <gateway><far> kc
L <A> 自 <gateway><own> jd
L <A> 自 <host><outside> jd
L <A> 访 <client><own> jd
L <A> 访 <outside><own> jd
L <A> 这 <zone><own> kc
L <client> , <outside><own> lb
L <client> ma
L <far> ck
L <host> , <client><own> jd
L <host> <A> <client><own> jd
L <n> , <client><far> kc
L <n> , <client><own> ma
L <n> , <far><own> kc
L <n> , <outside><own> jd
L <n> , <zone><outside> kc
L <n> : <client><client> kc
L <n> : <client><far> jd
L <n> : <client><host> jd
L <n> : <client><own> nZ
L <n> : <far><own> jd
L <n> : <host><client> am
L <n> <n> <client><client> kc
L <n> <n> <client><far> kc
L <n> <n> <client><host> kc
L <n> <n> <far><own> jd
L <n> <n> <host><client> ck
L <n> <zone> <client><host> kc
L <n> and <client><own> lb
L <n> established <client><own> kc
L <n> established <far><own> jd
L <n> from <outside><host> kc
L <n> from <outside><own> jd
L <n> ip <client><client> lb
L <n> ip <client><far> kc
L <n> ip <client><own> jd
L <n> ip <far><own> jd
L <n> ip <host><client> ck
L <n> of <own><outside> am
L <n> on <host><outside> Zn
L <n> on <own><outside> am
L <n> on <own><zone> bl
L <n> rule <zone><own> jd
L <n> tcp <far><own> jd
L <n> you <own><zone> am
L <outside> am
L <server> <A> <own><client> ck
L <service> <n> <client><host> nZ
L <service> <n> <host><outside> Zn
L <service> <n> <outside><host> lb
L <service> <n> <outside><own> lb
L <service> <n> <zone><own> kc
L <service> from <host><far> kc
L <service> on <gateway><outside> ck
L <service> on <host><outside> Yo
L <service> on <own><outside> ck
L <service> to <own><outside> ck
L <zone> , <client><host> jd
L <zone> , <zone><own> ma
L <zone> -d <own><client> ck
L <zone> -d <zone><own> ma
L <zone> -o <host><client> ck
L <zone> : <client><own> jd
L <zone> <A> <client><own> jd
L <zone> <A> <zone><own> lb
L <zone> bl
L <zone> i <client><own> jd
L <zone> in <client><host> kc
L ? tcp <far><own> jd
L ^ <A> <client><client> kc
L ^ <A> <client><far> kc
L ^ <A> <client><gateway> lb
L ^ <A> <far><host> oY
L ^ <A> <far><own> jd
L ^ <A> <gateway><client> nZ
L ^ <A> <gateway><far> nZ
L ^ <A> <gateway><host> jd
L ^ <A> <gateway><own> kc
L ^ <A> <host><client> kc
L ^ <A> <host><far> kc
L ^ <A> <host><own> jd
L ^ <A> <host><public> lb
L ^ <A> <host><zone> dj
L ^ <A> <outside><gateway> jd
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> jd
L ^ <A> <own><client> Yo
L ^ <A> <own><outside> Zn
L ^ <A> <own><zone> bl
L ^ <A> <server><own> jd
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> lb
L ^ <A> <zone><gateway> jd
L ^ <A> <zone><outside> jd
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> lb
L ^ <A> <zone><zone> oY
L ^ <host> <host><far> jd
L ^ <n> <client><client> qW
L ^ <n> <client><host> lb
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> nZ
L ^ <service> <client><gateway> pX
L ^ <service> <client><host> jd
L ^ <service> <far><own> ma
L ^ <service> <gateway><zone> ck
L ^ <service> <host><client> bl
L ^ <service> <host><zone> dj
L ^ <service> <outside><gateway> ma
L ^ <service> <outside><host> lb
L ^ <service> <outside><own> kc
L ^ <service> <own><zone> dj
L ^ <service> <zone><far> lb
L ^ <service> <zone><own> kc
L ^ <zone> <client><far> jd
L ^ <zone> <client><host> lb
L ^ <zone> <client><own> jd
L ^ <zone> <zone><own> jd
L ^ a <far><own> kc
L ^ a <zone><host> jd
L ^ can <host><far> jd
L ^ can <host><public> jd
L ^ can <outside><own> jd
L ^ can <zone><zone> lb
L ^ could <outside><host> jd
L ^ curl <own><zone> dj
L ^ customer <far><own> lb
L ^ dmesg <client><host> kc
L ^ do <zone><outside> kc
L ^ do <zone><own> kc
L ^ does <client><own> jd
L ^ does <far><own> nZ
L ^ does <gateway><far> kc
L ^ does <host><far> jd
L ^ does <host><outside> lb
L ^ does <host><own> oY
L ^ does <outside><own> jd
L ^ does <own><zone> ck
L ^ does <zone><zone> ma
L ^ hairpin <zone><own> kc
L ^ hey <zone><own> jd
L ^ i <client><host> jd
L ^ i <client><own> ma
L ^ i <zone><host> lb
L ^ if <client><own> jd
L ^ if <far><own> ma
L ^ if <outside><own> kc
L ^ if <zone><outside> lb
L ^ if <zone><own> jd
L ^ is <client><own> kc
L ^ is <far><zone> bl
L ^ is <gateway><outside> ck
L ^ is <host><outside> ck
L ^ is <outside><own> lb
L ^ is <own><zone> bl
L ^ is <zone><zone> lb
L ^ my <client><own> lb
L ^ our <client><own> kc
L ^ our <far><own> kc
L ^ outlook <client><own> jd
L ^ outlook <own><client> dj
L ^ ping <client><far> jd
L ^ ping <client><host> kc
L ^ ping <zone><host> lb
L ^ postfix <host><far> kc
L ^ say <zone><own> ma
L ^ tcp <far><own> jd
L ^ tcpdump <far><own> kc
L ^ the <client><own> kc
L ^ the <host><host> jd
L ^ thunderbird <client><own> jd
L ^ user <client><own> jd
L ^ we <far><own> kc
L ^ we <zone><own> kc
L ^ what <client><host> jd
L ^ what <far><own> kc
L ^ what <outside><own> jd
L ^ what <own><outside> am
L ^ what <zone><far> jd
L ^ what <zone><host> jd
L ^ what <zone><own> jd
L ^ when <far><own> kc
L ^ why <client><host> ma
L ^ why <client><own> jd
L ^ why <own><zone> Zn
L ^ would <client><own> lb
L ^ would <outside><own> kc
L ^ would <own><zone> dj
L ^ would <zone><own> jd
L ^ 从 <far><own> jd
L ^ 假 <outside><own> ma
L ^ 假 <zone><outside> kc
L ^ 假 <zone><own> jd
L ^ 帮 <client><own> ma
L ^ 我 <client><host> jd
L ^ 抓 <client><own> jd
L ^ 抓 <far><own> jd
L ^ 要 <zone><outside> jd
L a <A> <zone><own> lb
L a client <zone><own> kc
L a host <outside><host> jd
L able kc
L accept kc
L access bl
L address am
L after jd
L an pX
L and lb
L and the <client><own> lb
L any jd
L anybody lb
L are <A> <zone><zone> jd
L are lb
L arriving nZ
L as ck
L assume lb
L at <A> <client><host> lb
L at <A> <client><own> jd
L at <A> <far><own> lb
L attacker ma
L audit lb
L auditor jd
L back ma
L backup nZ
L be lb
L before jd
L boss kc
L box jd
L branch ma
L but lb
L by lb
L can <A> <gateway><host> jd
L can <A> <host><far> jd
L can <A> <zone><zone> lb
L can i <gateway><zone> Zn
L can kc
L can the <host><far> lb
L chg jd
L ci kc
L claims kc
L client dj
L clients kc
L come jd
L comes kc
L coming lb
L confirm lb
L connect dj
L connect to <host><client> dj
L connect to <own><far> dj
L connect to <own><zone> dj
L connection jd
L connection refused <client><own> kc
L connection refused <own><client> am
L conntrack -l <far><own> kc
L could somebody <outside><host> jd
L curl am
L customer dj
L dead kc
L default ma
L delete lb
L deleted kc
L desk <A> <client><own> jd
L desk kc
L dev jd
L dig am
L dmesg ck
L do jd
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <client><own> jd
L does <A> <far><own> lb
L does <A> <host><far> dj
L does <A> <zone><own> jd
L does <A> <zone><zone> kc
L does inbound <outside><own> jd
L don't kc
L dovecot kc
L drop , <gateway><zone> ck
L drop line <outside><own> lb
L e jd
L echo kc
L error Zn
L established jd
L established src <client><own> kc
L established src <far><own> jd
L evidence kc
L example Wq
L explain kc
L floor jd
L for <A> <client><own> jd
L for <A> <far><own> kc
L for the <outside><zone> kc
L forward -i <zone><zone> jd
L forward -s <zone><outside> kc
L forward policy <zone><zone> jd
L from <A> <client><client> nZ
L from <A> <far><host> ma
L from <A> <host><client> pX
L from <A> <host><far> kc
L from <A> <outside><gateway> jd
L from <A> <outside><host> lb
L from <A> <outside><own> jd
L from <A> <zone><client> kc
L from <A> <zone><outside> jd
L from <A> <zone><zone> kc
L from ma
L from my <client><own> jd
L g kc
L get bl
L gone jd
L good jd
L guest jd
L have lb
L hello jd
L helpdesk ck
L hey , <zone><own> kc
L hi jd
L home lb
L host <A> <client><client> Yo
L host <A> <host><client> ck
L host on <outside><host> jd
L how come <zone><own> kc
L hypothetically jd
L i add <zone><own> kc
L i bl
L i'd jd
L icmp kc
L if i <client><own> ma
L if i <outside><own> nZ
L if i <zone><outside> lb
L if i <zone><own> jd
L if we <zone><outside> jd
L if we <zone><own> jd
L in <A> <zone><gateway> kc
L in <A> <zone><own> jd
L in <A> <zone><zone> kc
L in kc
L in the <client><own> kc
L input policy <gateway><zone> ck
L input policy <zone><gateway> jd
L instead of <zone><host> jd
L into dj
L ip <A> <client><client> nZ
L ip <A> <client><far> kc
L ip <A> <client><host> jd
L ip <A> <client><own> jd
L ip <A> <far><own> lb
L ip <A> <host><client> dj
L ip <host> <client><own> jd
L iptables kc
L is <A> <client><host> jd
L is <A> <client><own> ma
L is <A> <far><own> ma
L is <A> <host><outside> lb
L is <A> <own><zone> bl
L is <A> <zone><outside> ma
L is <A> <zone><zone> lb
L is <service> <gateway><outside> am
L is <service> <host><outside> bl
L is <service> <own><outside> dj
L it's jd
L its kc
L itself ma
L just lb
L laptop jd
L laptop on <zone><own> jd
L leave ma
L let <A> <client><own> lb
L let jd
L let's jd
L lets jd
L like kc
L line <n> <client><far> kc
L line <n> <outside><own> kc
L line <n> <zone><outside> lb
L line <n> <zone><own> kc
L line ck
L log ck
L logged kc
L lookups kc
L machine kc
L machines kc
L mar <n> <far><host> am
L masquerade , <zone><outside> jd
L may nZ
L monitor kc
L monitoring kc
L morning jd
L moved ck
L must authentication <own><zone> am
L must jd
L my desk <client><own> jd
L my laptop <client><own> jd
L my laptop <zone><own> jd
L my lb
L nc ck
L need pX
L never ck
L new jd
L no kc
L normal jd
L of <A> <own><outside> am
L of the <zone><own> jd
L off jd
L on <A> <client><host> jd
L on <A> <client><own> lb
L on <A> <host><outside> Zn
L on <A> <host><own> ma
L on <A> <outside><host> kc
L on <A> <outside><own> kc
L on <A> <outside><zone> nZ
L on <A> <own><outside> am
L on <A> <own><zone> Yo
L on <A> <zone><outside> jd
L on <A> <zone><own> jd
L on <zone> <client><host> lb
L on <zone> <client><own> jd
L on a <zone><own> kc
L on the <host><outside> ck
L on the <host><own> lb
L on the <zone><own> kc
L one jd
L only kc
L open ma
L our monitoring <far><own> lb
L out jd
L out of <client><own> jd
L out of <gateway><zone> ck
L outgoing nZ
L outlook ma
L packets lb
L path kc
L pc nZ
L people in <zone><own> jd
L ping <A> <host><client> dj
L ping dj
L ping from <client><host> jd
L ping from <zone><gateway> jd
L ping from <zone><own> kc
L pinging ck
L plain ck
L possible lb
L postfix on <host><far> kc
L postrouting -s <zone><own> ma
L ppl lb
L prerouting -i <outside><own> jd
L print jd
L printer <A> <client><host> jd
L printer ck
L printers lb
L probe jd
L proposed lb
L put jd
L question kc
L queue lb
L quick kc
L reject jd
L replies kc
L request kc
L rest am
L review kc
L right lb
L route jd
L rules jd
L runner kc
L runs kc
L same jd
L says ck
L scanner jd
L seen on <client><own> kc
L send bl
L shows jd
L side jd
L since lb
L sitting kc
L snat to <host><far> ma
L so ma
L some lb
L somebody on <outside><host> jd
L someone <A> <outside><own> kc
L someone jd
L someone on <outside><host> kc
L source <own> <host><far> ma
L src <A> <client><client> jd
L state jd
L stop kc
L stuck kc
L suppose lb
L taken jd
L teh lb
L test kc
L the <A> <gateway><far> jd
L the <A> <gateway><host> jd
L the <A> <gateway><own> lb
L the <A> <gateway><zone> am
L the <A> <host><own> kc
L the <A> <host><public> kc
L the <A> <zone><outside> jd
L the <host> <far><own> ma
L the <host> <host><outside> lb
L the <host> <host><own> kc
L the <host> <zone><own> nZ
L the <zone> <zone><own> lb
L the masquerade <client><far> ma
L the masquerade <host><far> kc
L then jd
L there ma
L thunderbird on <client><own> jd
L thunderbird on <zone><own> jd
L thursday kc
L time kc
L timeout ma
L times kc
L to <A> <client><own> lb
L to <A> <far><zone> Wq
L to <A> <gateway><zone> am
L to <A> <host><client> bl
L to <A> <own><outside> Zn
L to <A> <zone><own> kc
L to <server> <own><client> am
L to a <far><own> jd
L to connect <own><zone> ck
L to host <client><client> dj
L to source <host><far> ma
L tonight jd
L too lb
L took jd
L trace <A> <far><own> jd
L two jd
L udp <n> <outside><own> jd
L udp <n> <own><outside> am
L up jd
L user jd
L user on <client><own> jd
L verdict for <far><own> kc
L verdict kc
L vz ck
L wat kc
L way does <client><own> jd
L we moved <zone><own> lb
L were lb
L what if <outside><own> jd
L what if <zone><own> kc
L what would <zone><host> jd
L what's ma
L whats kc
L when <A> <far><own> ma
L when <A> <zone><own> jd
L where jd
L while Zn
L who jd
L why does <own><zone> Zn
L why does <zone><own> lb
L wifi kc
L will jd
L worker kc
L would <A> <far><own> lb
L would <A> <host><far> ma
L would <A> <zone><outside> lb
L would <A> <zone><own> jd
L would <A> <zone><zone> lb
L would adding <client><own> nZ
L yes jd
L you kc
L you must <own><zone> am
L 一 dj
L 一 下 <client><own> kc
L 一 条 <client><own> jd
L 一 条 <outside><own> jd
L 一 条 <zone><outside> kc
L 一 条 <zone><own> kc
L 上 <A> <zone><own> jd
L 上 jd
L 下 <A> <client><own> jd
L 个 kc
L 为 jd
L 从 <A> <far><own> jd
L 从 <A> <outside><gateway> jd
L 从 jd
L 假 如 <zone><outside> kc
L 假 如 <zone><own> jd
L 再 jd
L 出 lb
L 出 口 <far><own> kc
L 到 <A> <client><own> ma
L 到 ip <client><own> jd
L 到 这 <client><client> kc
L 加 一 <client><own> jd
L 加 一 <outside><own> jd
L 加 一 <zone><outside> kc
L 加 一 <zone><own> kc
L 包 看 <client><own> jd
L 单 jd
L 去 掉 <client><far> jd
L 发 信 <client><own> jd
L 口 nZ
L 回 lb
L 在 <A> <outside><own> kc
L 在 <zone> <client><own> jd
L 外 kc
L 如 果 <zone><outside> kc
L 完 jd
L 审 jd
L 客 户 <far><own> kc
L 您 jd
L 我 jd
L 我 在 <client><host> jd
L 房 jd
L 手 机 <zone><own> ma
L 打 ck
L 按 jd
L 时 jd
L 是 <A> <client><own> kc
L 有 kc
L 机 kc
L 条 -a <outside><own> jd
L 来 kc
L 果 jd
L 段 kc
L 没 jd
L 测 jd
L 点 kc
L 现 jd
L 生 ma
L 用 dj
L 电 jd
L 的 am
L 看 到 <client><client> kc
L 网 <A> <far><own> jd
L 脑 jd
L 要 kc
L 要 是 <zone><outside> jd
L 计 jd
L 边 lb
L 这 个 <client><client> kc
L 连 am
L 那 kc
L 都 jd
L 里 dj
L 里 有 <client><own> kc
L 问 <A> <zone><own> jd
M ' ck
M 'connection jd
M 's own <gateway><far> lb
M 's own <gateway><own> kc
M , <B> <client><host> jd
M , <B> <own><outside> bl
M , <B> <zone><own> jd
M , <service> <outside><own> kc
M , <zone> <zone><own> kc
M , bl
M , 我 <own><client> ck
M -> <B> <client><client> jd
M -> <B> <client><far> lb
M -> <B> <host><far> kc
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> dj
M -> nZ
M -a ck
M -d <B> <outside><own> jd
M -d <B> <zone><own> jd
M -j ck
M -m dj
M -m tcp <host><client> ck
M -p dj
M : <n> <own><client> am
M : connect <own><zone> ck
M : connection <client><client> am
M : connection <host><client> dj
M : connection <own><zone> dj
M : unable <own><client> dj
M <B> $ <client><client> jd
M <B> $ <client><far> ma
M <B> $ <client><own> ma
M <B> $ <far><own> nZ
M <B> $ <far><zone> am
M <B> $ <gateway><far> kc
M <B> $ <gateway><own> kc
M <B> $ <host><client> dj
M <B> $ <host><far> ma
M <B> $ <host><own> nZ
M <B> $ <host><zone> Yo
M <B> $ <outside><host> kc
M <B> $ <outside><own> kc
M <B> $ <own><client> dj
M <B> $ <own><far> bl
M <B> $ <own><zone> ck
M <B> $ <server><own> kc
M <B> $ <zone><far> lb
M <B> $ <zone><gateway> kc
M <B> $ <zone><host> ma
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><zone> nZ
M <B> , <client><host> lb
M <B> , <client><own> qW
M <B> , <far><client> bl
M <B> , <far><host> nZ
M <B> , <far><own> ma
M <B> , <gateway><client> dj
M <B> , <gateway><far> ma
M <B> , <gateway><host> kc
M <B> , <gateway><zone> bl
M <B> , <host><client> dj
M <B> , <outside><host> ma
M <B> , <outside><own> ma
M <B> , <own><client> dj
M <B> , <own><outside> ck
M <B> , <own><zone> bl
M <B> , <zone><far> lb
M <B> , <zone><gateway> kc
M <B> , <zone><host> kc
M <B> , <zone><outside> kc
M <B> , <zone><own> kc
M <B> -> <own><client> ck
M <B> -j <zone><zone> jd
M <B> -p <outside><own> jd
M <B> -p <zone><own> jd
M <B> : <client><own> kc
M <B> : <host><far> lb
M <B> : <outside><host> kc
M <B> : <zone><zone> jd
M <B> <n> <client><own> kc
M <B> <n> <zone><outside> jd
M <B> <own> <client><own> kc
M <B> <own> <host><own> lb
M <B> <service> <client><own> jd
M <B> <service> <host><host> jd
M <B> <service> <zone><outside> kc
M <B> <service> <zone><own> jd
M <B> <service> <zone><zone> lb
M <B> ? <client><far> kc
M <B> ? <client><host> jd
M <B> ? <far><own> pX
M <B> ? <gateway><far> jd
M <B> ? <gateway><host> kc
M <B> ? <gateway><outside> Zn
M <B> ? <gateway><zone> bl
M <B> ? <host><client> jd
M <B> ? <host><far> kc
M <B> ? <host><host> lb
M <B> ? <outside><host> lb
M <B> ? <outside><own> lb
M <B> ? <outside><zone> nZ
M <B> ? <own><client> am
M <B> ? <own><outside> dj
M <B> ? <own><zone> am
M <B> ? <zone><client> jd
M <B> ? <zone><gateway> jd
M <B> ? <zone><outside> kc
M <B> ? <zone><own> kc
M <B> ? <zone><public> lb
M <B> ? <zone><zone> jd
M <B> and <client><own> jd
M <B> at <zone><zone> kc
M <B> be <far><own> kc
M <B> come <zone><own> kc
M <B> directly <outside><host> jd
M <B> does <zone><own> jd
M <B> dport <far><own> lb
M <B> i <client><own> kc
M <B> is <far><own> kc
M <B> is <zone><host> lb
M <B> just <client><own> kc
M <B> just <zone><own> ma
M <B> lan <zone><zone> oY
M <B> ok <zone><outside> jd
M <B> on <client><client> kc
M <B> on <client><far> lb
M <B> on <client><own> jd
M <B> on <gateway><far> lb
M <B> on <host><outside> oY
M <B> on <host><own> jd
M <B> on <host><public> jd
M <B> on <zone><zone> jd
M <B> or <zone><own> kc
M <B> port <client><far> ma
M <B> port <client><host> jd
M <B> port <far><host> nZ
M <B> port <host><far> qW
M <B> port <outside><host> lb
M <B> port <outside><own> lb
M <B> s <client><far> lb
M <B> s <client><host> lb
M <B> s <client><own> jd
M <B> s <far><own> lb
M <B> s <host><client> bl
M <B> s <own><client> ck
M <B> server <client><host> jd
M <B> sport <far><own> jd
M <B> sport <host><far> lb
M <B> still <outside><own> kc
M <B> tcp <client><client> kc
M <B> tcp <client><far> ma
M <B> then <zone><own> jd
M <B> through <zone><outside> jd
M <B> udp <host><far> kc
M <B> what <zone><own> jd
M <B> when <zone><own> lb
M <B> 为 <zone><own> jd
M <B> 之 <zone><zone> jd
M <B> 会 <zone><own> jd
M <B> 发 <client><own> kc
M <B> 吗 <host><outside> ma
M <B> 就 <client><own> lb
M <B> 就 <zone><own> kc
M <B> 报 <client><own> jd
M <B> 的 <client><client> kc
M <B> 的 <client><gateway> lb
M <B> 的 <far><own> kc
M <B> 能 <client><own> jd
M <B> 超 <zone><own> jd
M <host> , <own><outside> am
M <host> <B> <own><client> ck
M <host> server <client><host> kc
M <n> , <client><own> lb
M <n> , <own><client> dj
M <n> , <own><zone> bl
M <n> : <client><own> jd
M <n> : <host><gateway> ck
M <n> : <host><own> lb
M <n> : <own><client> dj
M <n> : <own><zone> dj
M <n> <n> <client><own> kc
M <n> <n> <own><client> Xp
M <n> ck
M <n> example <host><far> ma
M <n> from <client><own> kc
M <n> from <own><zone> dj
M <n> ms <host><client> Yo
M <n> on <client><own> kc
M <n> on <host><outside> kc
M <n> on <own><client> dj
M <n> on <zone><own> jd
M <own> ck
M <public> <B> <host><own> jd
M <server> nZ
M <service> <B> <client><own> kc
M <service> <B> <gateway><host> lb
M <service> <n> <client><host> jd
M <service> <n> <client><own> kc
M <service> <n> <far><own> kc
M <service> <n> <host><far> nZ
M <service> <n> <outside><host> lb
M <service> <n> <zone><host> jd
M <service> <n> <zone><own> jd
M <service> into <outside><gateway> kc
M <service> kc
M <service> on <far><own> jd
M <service> on <outside><own> jd
M <service> to <host><host> jd
M <service> to <zone><host> jd
M <service> 登 <zone><gateway> lb
M <zone> jd
M ? ck
M a connection <outside><zone> ma
M able kc
M able to <host><host> jd
M able to <zone><client> jd
M able to <zone><zone> jd
M access lb
M account jd
M ack kc
M adress <B> <zone><own> jd
M adress jd
M against nZ
M aimed kc
M allowed nZ
M an kc
M and <B> <zone><zone> jd
M answer am
M any ma
M arbitrary nZ
M arrive lb
M asking kc
M at <B> <far><own> lb
M at <B> <outside><host> lb
M at <B> <zone><far> jd
M at <B> <zone><own> kc
M be able <client><host> kc
M browse ma
M by jd
M c jd
M can lb
M can't ma
M cannot kc
M cant kc
M client ck
M com kc
M come lb
M complains kc
M conect to <zone><own> jd
M connect : <own><client> dj
M connect to <client><host> lb
M connect to <far><own> kc
M connect to <host><far> nZ
M connect to <host><own> lb
M connection refused <client><own> kc
M connection refused <own><zone> ck
M connection refused <zone><own> lb
M connection timed <client><client> bl
M connection timed <host><client> dj
M connection to <zone><own> kc
M connects lb
M connects to <far><own> jd
M could ma
M curl <B> <gateway><own> kc
M curl lb
M customer ck
M deliver oY
M delivers ma
M denied kc
M desk <B> <own><client> bl
M desk ck
M dialled kc
M directly kc
M do jd
M does ck
M dport <n> <own><far> Wq
M dst <B> <client><client> jd
M example net <host><far> kc
M fetch lb
M for <B> <far><own> lb
M for <B> <outside><own> ma
M for <B> <own><outside> ck
M for <B> <own><zone> dj
M for <B> <zone><own> oY
M for bl
M forward ck
M from <B> <client><far> lb
M from <B> <client><own> nZ
M from <B> <far><client> Us
M from <B> <far><zone> dj
M from <B> <gateway><far> kc
M from <B> <gateway><outside> bl
M from <B> <gateway><zone> ck
M from <B> <host><far> ma
M from <B> <host><zone> Xp
M from <B> <own><far> Zn
M from <B> <own><outside> dj
M from <B> <own><zone> dj
M from <B> <zone><own> kc
M from <B> <zone><zone> lb
M from my <own><client> bl
M from the <own><outside> Yo
M from unknown <host><gateway> Zn
M get at <outside><host> jd
M get out <host><outside> ma
M get to <host><far> lb
M get to <outside><own> lb
M get to <zone><zone> lb
M gets lb
M github lb
M go jd
M going lb
M has jd
M have pX
M he ma
M hit jd
M host : <own><client> dj
M hosts kc
M i lb
M i'm ck
M im Yo
M in <B> <own><zone> bl
M in dj
M initiate ma
M inner jd
M inside jd
M into <B> <outside><zone> lb
M into <B> <zone><zone> jd
M into qW
M ip <B> <own><client> Zn
M ip <host> <own><client> ck
M is <B> <own><client> am
M is bl
M its jd
M itself jd
M just bl
M keeps lb
M lan kc
M leg kc
M let ck
M logs jd
M lose jd
M mail kc
M maillog Zn
M make jd
M may kc
M monday jd
M monitoring dj
M must oY
M mx <n> <host><far> lb
M mx nZ
M my am
M my desk <own><client> bl
M needs jd
M needs to <host><far> jd
M net <B> <host><far> kc
M not ck
M nothing jd
M on <B> <client><outside> lb
M on <B> <client><own> kc
M on <B> <far><own> lb
M on <B> <host><outside> jd
M on <B> <outside><host> kc
M on <B> <outside><own> oY
M on <B> <own><client> dj
M on <B> <own><zone> bl
M on <B> <zone><outside> nZ
M on <B> <zone><own> jd
M on <outside> <outside><own> ma
M on the <zone><host> kc
M one kc
M onto nZ
M open <B> <client><own> jd
M open <B> <outside><own> kc
M open <B> <zone><own> jd
M open the <zone><own> kc
M opening <B> <client><own> kc
M opening kc
M opens <B> <zone><own> kc
M out on <zone><outside> kc
M out to <host><outside> rV
M out' jd
M outbound ma
M outgoing jd
M over <service> <far><own> jd
M own ma
M packages jd
M packets bl
M page kc
M pcs lb
M permitted nZ
M ping <B> <gateway><client> lb
M ping kc
M pingable am
M pinging ma
M pings ma
M plain nZ
M pointed lb
M port <n> <client><client> am
M port <n> <client><own> jd
M port <n> <far><own> kc
M port <n> <host><client> am
M port <n> <host><outside> ma
M portal kc
M postfix <service> <client><own> jd
M postfix <service> <host><far> nZ
M postfix smtpd <host><gateway> ck
M prerouting dj
M print kc
M provider jd
M pull lb
M push kc
M query kc
M ran ck
M reach <B> <client><client> nZ
M reach <B> <zone><zone> ma
M reach kc
M reachable Wq
M reachable from <host><outside> Yo
M reached Zn
M refused' kc
M relay ma
M remote host <own><client> dj
M reports kc
M request jd
M router jd
M run ck
M run on <own><client> dj
M s , <client><own> jd
M s ma
M say lb
M says jd
M scan kc
M scan to <client><host> kc
M scans jd
M see <B> <zone><zone> lb
M see am
M seen dj
M sees lb
M sends lb
M sends through <zone><own> jd
M sent Zn
M server <B> <client><host> jd
M session kc
M she jd
M should kc
M since then <zone><own> ma
M site jd
M sites jd
M sits ck
M smtpd <n> <host><gateway> ck
M smtpd ck
M so nZ
M something kc
M source Xp
M spins jd
M still get <client><far> lb
M still get <far><own> nZ
M still get <outside><own> kc
M still get <zone><far> kc
M straight kc
M submit kc
M supposed lb
M sync kc
M talk lb
M talking lb
M target kc
M tcp -m <host><client> ck
M teh <B> <zone><host> kc
M teh lb
M that's Zn
M the <B> <client><host> kc
M the <B> <gateway><host> jd
M the <B> <outside><host> ma
M the <B> <own><outside> Yo
M the <B> <zone><gateway> kc
M the <B> <zone><zone> lb
M the <gateway> <zone><gateway> jd
M the <host> <client><host> kc
M the <host> <zone><own> jd
M the dj
M they kc
M time jd
M timed out <client><client> bl
M timed out <host><client> dj
M to <B> <client><client> kc
M to <B> <client><far> jd
M to <B> <client><gateway> ma
M to <B> <client><outside> lb
M to <B> <far><host> nZ
M to <B> <far><own> jd
M to <B> <gateway><far> lb
M to <B> <gateway><host> kc
M to <B> <gateway><own> jd
M to <B> <host><client> qW
M to <B> <host><far> pX
M to <B> <host><outside> jd
M to <B> <host><own> ma
M to <B> <host><public> jd
M to <B> <outside><client> jd
M to <B> <outside><gateway> lb
M to <B> <outside><host> kc
M to <B> <outside><zone> kc
M to <B> <zone><client> kc
M to <B> <zone><outside> jd
M to <own> <own><client> ck
M to <public> <host><own> kc
M to kc
M to mx <host><far> kc
M to open <zone><own> jd
M to port <host><outside> kc
M to remote <own><client> dj
M to the <client><host> jd
M to the <client><own> jd
M to the <outside><host> ma
M to the <zone><gateway> kc
M to use <client><own> kc
M toward ma
M towards <B> <zone><own> ma
M towards ma
M traffic kc
M trying <own> <own><zone> bl
M type jd
M typed Xp
M unable to <own><client> dj
M under oY
M unknown <B> <host><gateway> Zn
M unknown ck
M updates from <host><far> nZ
M updates lb
M use <B> <client><own> jd
M use kc
M user jd
M uses ma
M via <B> <client><own> kc
M via <B> <zone><own> jd
M via jd
M vpn jd
M wants lb
M wants to <client><host> jd
M we lb
M website kc
M what dj
M when bl
M which lb
M wifi kc
M with ma
M work bl
M 一 lb
M 上 <B> <host><outside> lb
M 下 kc
M 不 kc
M 主 动 <host><client> kc
M 之 kc
M 事 打 <zone><own> jd
M 从 ck
M 们 nZ
M 再 kc
M 写 jd
M 出 <B> <zone><outside> lb
M 出 kc
M 到 <B> <client><client> lb
M 到 <B> <client><gateway> jd
M 到 <B> <client><host> jd
M 到 <B> <gateway><host> jd
M 到 <B> <outside><host> jd
M 到 <B> <zone><client> lb
M 到 <B> <zone><far> jd
M 到 jd
M 动 jd
M 印 jd
M 去 <B> <zone><far> lb
M 去 <B> <zone><zone> kc
M 去 ma
M 反 jd
M 口 dj
M 可 jd
M 否 kc
M 器 jd
M 在 <B> <own><zone> bl
M 在 ck
M 地 址 <outside><own> kc
M 填 ma
M 填 的 <client><own> lb
M 外 jd
M 对 am
M 己 连 <host><own> kc
M 底 jd
M 开 <B> <outside><own> jd
M 往 <B> <host><outside> jd
M 往 kc
M 得 jd
M 想 lb
M 我 dj
M 我 们 <outside><own> ma
M 户 kc
M 手 kc
M 打 <B> <outside><host> jd
M 打 jd
M 打 开 <client><own> jd
M 打 开 <outside><own> jd
M 打 开 <zone><own> jd
M 投 kc
M 接 连 <client><host> jd
M 映 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 是 <B> <zone><host> jd
M 有 bl
M 本 机 <gateway><far> nZ
M 本 机 <gateway><host> jd
M 本 机 <gateway><own> jd
M 机 <B> <own><client> ck
M 样 dj
M 段 jd
M 没 Yo
M 源 ck
M 用 <service> <outside><own> kc
M 电 脑 <own><client> am
M 登 lb
M 的 client <zone><own> jd
M 的 user <zone><own> kc
M 的 人 <zone><own> jd
M 的 同 <zone><host> jd
M 目 jd
M 直 接 <outside><gateway> jd
M 给 jd
M 能 <service> <outside><gateway> kc
M 能 ma
M 能 上 <host><outside> lb
M 能 打 <zone><own> lb
M 自 己 <gateway><client> lb
M 自 己 <gateway><far> kc
M 被 Zn
M 要 kc
M 访 问 <client><own> jd
M 访 问 <gateway><own> kc
M 访 问 <host><outside> lb
M 访 问 <host><own> jd
M 访 问 <zone><zone> jd
M 说 kc
M 走 lb
M 转 ck
M 这 ck
M 进 lb
M 连 <B> <client><client> kc
M 连 <B> <host><own> jd
M 连 kc
M 连 接 <client><own> jd
M 邮 件 <outside><own> jd
M 配 jd
M 配 的 <zone><own> kc
M 里 lb
M 问 <B> <client><own> jd
M 问 <B> <gateway><own> kc
M 问 <B> <host><outside> lb
M 问 <B> <host><own> lb
M 问 <B> <zone><zone> jd
M 面 kc
M 题 ck
M 馈 jd
R , <gateway> <zone><host> jd
R , <gateway> <zone><outside> jd
R , <n> <client><host> kc
R , <outside> <client><own> jd
R , <outside> <zone><own> kc
R , <service> <zone><host> jd
R , ack <host><client> ck
R , ack <own><client> dj
R , allowed <zone><zone> oY
R , although <zone><own> lb
R , and <client><own> jd
R , and <far><own> kc
R , any <zone><zone> jd
R , but <zone><own> jd
R , ck
R , does <far><own> kc
R , does <host><far> lb
R , does <zone><host> jd
R , does <zone><own> jd
R , i <outside><host> kc
R , is <host><far> lb
R , is <zone><host> lb
R , is <zone><zone> kc
R , length <client><client> nZ
R , length <client><far> kc
R , length <client><host> jd
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> ck
R , options <client><host> jd
R , options <far><own> jd
R , or <client><own> kc
R , or <zone><outside> jd
R , or <zone><own> kc
R , port <client><own> jd
R , port <zone><own> kc
R , seq <client><client> nZ
R , seq <client><far> kc
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> ck
R , seq <own><client> dj
R , time <client><host> jd
R , will <client><client> jd
R , win <client><far> lb
R , win <client><host> lb
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> ck
R , works <zone><own> lb
R , 为 <client><own> lb
R , 为 <zone><own> kc
R , 会 <far><own> lb
R , 会 <zone><own> kc
R , 出 <host><far> jd
R , 包 <far><own> lb
R , 帮 <client><own> lb
R , 是 <outside><own> jd
R , 端 <client><own> jd
R -i jd
R -j dnat <outside><own> jd
R -m tcp <outside><own> jd
R -p tcp <outside><own> jd
R : <n> <client><own> lb
R : <n> <far><own> kc
R : connection <client><own> jd
R : connection <host><far> ma
R : connection <host><own> ma
R : connection <zone><own> jd
R <client> $ <own><- bl
R <far> dst <host><far> lb
R <far> sport <far><own> jd
R <gateway> ? <zone><own> jd
R <gateway> or <client><own> kc
R <host> $ <client><own> kc
R <host> $ <outside><own> jd
R <host> $ <zone><own> jd
R <host> , <outside><own> jd
R <host> dst <far><own> jd
R <host> server <far><own> nZ
R <n> $ <client><client> kc
R <n> $ <client><own> kc
R <n> $ <far><host> kc
R <n> $ <host><client> ck
R <n> $ <outside><host> jd
R <n> $ <outside><own> ma
R <n> $ <own><client> ck
R <n> $ <own><far> ck
R <n> , <client><client> ma
R <n> , <client><far> kc
R <n> , <client><host> jd
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> , <gateway><host> kc
R <n> , <host><client> ck
R <n> , <host><outside> lb
R <n> , <outside><host> lb
R <n> , <own><client> dj
R <n> , <zone><client> nZ
R <n> , <zone><far> jd
R <n> , <zone><host> jd
R <n> , <zone><zone> ma
R <n> -j <outside><own> jd
R <n> : <client><own> jd
R <n> : <far><own> jd
R <n> : <zone><own> ma
R <n> <n> <client><own> jd
R <n> <n> <host><client> ck
R <n> ? <client><far> ma
R <n> ? <client><own> kc
R <n> ? <far><host> ck
R <n> ? <host><zone> kc
R <n> ? <outside><own> kc
R <n> ? <zone><host> kc
R <n> ? <zone><own> jd
R <n> assured <client><own> jd
R <n> assured <far><own> jd
R <n> dport <far><own> jd
R <n> dport <host><far> lb
R <n> failed <client><own> ma
R <n> g <zone><own> ma
R <n> ip <client><far> jd
R <n> ip <far><own> jd
R <n> ms <client><host> jd
R <n> packets <client><host> jd
R <n> proto <client><client> kc
R <n> proto <client><host> jd
R <n> proto <far><own> jd
R <n> src <far><own> jd
R <n> tcp <far><host> lb
R <n> tcp <far><own> lb
R <n> tcp <host><client> ma
R <n> tcp <host><far> nZ
R <n> tcp <zone><host> kc
R <n> tcp <zone><own> kc
R <n> tcp <zone><zone> lb
R <n> udp <client><far> jd
R <n> udp <host><far> kc
R <n> use <far><own> jd
R <n> what <far><own> jd
R <n> you <zone><own> jd
R <n> 一 <client><own> kc
R <n> 不 <zone><own> kc
R <n> 端 <host><outside> kc
R <n> 这 <far><own> jd
R <outside> dj
R <outside> it <zone><own> nZ
R <own> <far> <far><own> jd
R <own> port <client><own> ma
R <own> sport <host><far> lb
R <public> , <outside><host> kc
R <server> jd
R <service> $ <client><own> jd
R <service> $ <host><host> kc
R <service> $ <zone><own> jd
R <service> , <host><host> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> kc
R <service> ? <zone><host> kc
R <service> on <zone><own> kc
R <service> 吗 <outside><host> jd
R <zone> $ <client><own> jd
R <zone> dj
R <zone> to <zone><host> jd
R ? $ <client><far> ma
R ? $ <client><gateway> kc
R ? $ <client><host> kc
R ? $ <client><outside> nZ
R ? $ <client><own> oY
R ? $ <far><client> bl
R ? $ <far><own> kc
R ? $ <far><zone> ck
R ? $ <gateway><far> ma
R ? $ <gateway><host> ma
R ? $ <gateway><own> kc
R ? $ <gateway><zone> ck
R ? $ <host><far> kc
R ? $ <host><gateway> am
R ? $ <host><own> rV
R ? $ <host><public> jd
R ? $ <host><zone> ck
R ? $ <outside><gateway> jd
R ? $ <outside><own> ma
R ? $ <own><client> am
R ? $ <own><far> ck
R ? $ <own><outside> bl
R ? $ <own><zone> ck
R ? $ <zone><client> lb
R ? $ <zone><far> ma
R ? $ <zone><gateway> jd
R ? $ <zone><host> kc
R ? $ <zone><outside> ma
R ? $ <zone><own> jd
R ? $ <zone><public> kc
R ? $ <zone><zone> kc
R ? -a <zone><own> jd
R ? ? <client><own> jd
R ? ? <far><own> jd
R ? ? <zone><own> nZ
R a kc
R aa jd
R able bl
R accept , <zone><outside> jd
R ack <n> <host><client> ck
R ack <n> <own><client> dj
R again kc
R all ? <zone><outside> jd
R all ? <zone><zone> nZ
R allowed ? <zone><zone> oY
R already kc
R although jd
R am kc
R and ck
R answer ma
R any kc
R anything kc
R anywhere ? <outside><own> kc
R anywhere ck
R are ma
R arrive dj
R as lb
R assured mark <client><own> jd
R assured mark <far><own> jd
R at all <zone><zone> ma
R back $ <client><own> kc
R back to <client><own> kc
R becomes jd
R been ck
R blame kc
R by ma
R bypass jd
R change jd
R check jd
R com kc
R come back <client><own> lb
R come back <zone><own> jd
R comes lb
R coming lb
R connect : <client><own> kc
R connect to <client><own> kc
R connection refused <client><own> jd
R connection timed <client><own> jd
R connection timed <host><far> ma
R connection timed <zone><own> jd
R connections ck
R connects ck
R could jd
R data lb
R dead kc
R deliver dj
R destination <host> <outside><own> jd
R destination kc
R dev <zone> <host><client> dj
R die lb
R directly , <outside><host> jd
R directly jd
R dnat to <outside><own> jd
R do ma
R does dj
R does it <far><own> lb
R does it <host><far> kc
R does it <outside><own> kc
R does it <zone><own> nZ
R does the <host><far> ma
R does the <zone><own> jd
R does this <client><own> jd
R don't lb
R down kc
R dport <n> <far><own> jd
R dport <n> <host><far> lb
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop nZ
R dropped kc
R dst <far> <far><own> jd
R dst <own> <host><far> lb
R e lb
R each kc
R eats jd
R echo jd
R entry jd
R err kc
R errno dj
R even kc
R everything kc
R failed : <client><own> lb
R failed jd
R failed to <client><own> jd
R filtered nZ
R find jd
R fine $ <zone><own> lb
R fine jd
R firewall jd
R first kc
R flow dj
R for oY
R forwarded jd
R g kc
R get ck
R give jd
R go kc
R goes lb
R got kc
R hangs jd
R have jd
R healthy kc
R hit jd
R hop lb
R i e <outside><host> kc
R if jd
R in lb
R in the <client><host> kc
R inner dj
R internal jd
R involved kc
R ip <own> <far><own> jd
R ip lb
R is fine <zone><own> kc
R is it <client><far> jd
R is it <client><host> jd
R is it <client><own> jd
R is it <far><own> jd
R is it <host><far> nZ
R is it <outside><own> nZ
R is it <zone><own> jd
R is that <client><host> jd
R is that <host><far> kc
R isolated nZ
R it ? <own><outside> Yo
R it ? <zone><own> jd
R it is <client><own> kc
R it is <zone><own> nZ
R its ma
R just hangs <own><client> dj
R just spins <client><own> kc
R know kc
R lan oY
R land am
R land on <outside><own> lb
R leave nZ
R length <n> <client><client> lb
R length <n> <client><far> kc
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R let it <host><far> kc
R let ma
R lets jd
R like jd
R line lb
R load lb
R loads lb
R log ck
R looks jd
R loop kc
R mail gw <zone><host> jd
R mail gw <zone><own> jd
R make it <far><own> kc
R mark <n> <far><own> jd
R masquerade kc
R masqueraded ma
R match jd
R mean kc
R monday kc
R move jd
R ms $ <client><host> jd
R mss <n> <client><host> jd
R mss <n> <far><own> jd
R my kc
R my phone <own><client> ck
R nat jd
R need ck
R night jd
R no kc
R nobody lb
R none jd
R normal ? <far><own> kc
R not ? <client><own> lb
R not ? <zone><own> jd
R ok ? <zone><outside> kc
R on <n> <client><client> dj
R on <n> <client><far> kc
R on <n> <client><own> kc
R on <n> <host><own> jd
R on <outside> <far><own> kc
R on <service> <zone><host> jd
R on dj
R on port <host><far> kc
R on port <host><outside> ma
R on port <outside><host> kc
R on the <client><host> kc
R on the <outside><own> lb
R once jd
R options mss <client><host> jd
R options mss <far><own> jd
R or dropped <zone><host> kc
R or is <zone><own> kc
R or no <zone><zone> ma
R or not <client><own> jd
R or not <outside><gateway> nZ
R or not <zone><own> jd
R or not <zone><zone> jd
R org ck
R other dj
R our jd
R our side <far><own> jd
R ours jd
R out $ <client><own> kc
R out $ <zone><own> jd
R out is <host><far> lb
R outbound kc
R outgoing lb
R outlook ck
R over oY
R own jd
R packet kc
R page jd
R pass kc
R password jd
R path jd
R ping kc
R port <n> <client><far> ma
R port <n> <client><host> jd
R port <n> <far><own> kc
R port <n> <host><far> oY
R port <n> <host><own> kc
R port <n> <outside><host> lb
R port <n> <outside><own> lb
R port <n> <zone><host> kc
R port <n> <zone><own> jd
R postfix kc
R print dj
R printer ma
R proto tcp <client><client> jd
R public jd
R r , <own><client> dj
R rather ck
R reach kc
R reachable lb
R real client <far><own> kc
R return jd
R right lb
R routed oY
R router dj
R rst , <client><own> kc
R rule kc
R s , <client><far> lb
R s , <client><host> lb
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> bl
R s , <own><client> am
R see jd
R see the <far><own> kc
R seq <n> <client><far> kc
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><host> lb
R seq <n> <far><own> kc
R seq <n> <host><client> ck
R seq <n> <own><client> dj
R server's lb
R session jd
R set lb
R she kc
R should kc
R since jd
R sits am
R so ck
R so who <client><own> kc
R source lb
R sport <n> <host><far> lb
R src <far> <host><far> lb
R src <host> <far><own> jd
R state jd
R stop kc
R stuck jd
R subnet ma
R supposed kc
R survive lb
R syn ack <far><own> kc
R talk lb
R tcp $ <zone><host> lb
R tcp -m <outside><own> jd
R tcp <n> <client><client> kc
R tcp <n> <client><far> kc
R tcp <n> <host><outside> ma
R tcp <n> <zone><client> kc
R tcp dport <outside><own> jd
R tcp jd
R the <gateway> <client><client> kc
R the <gateway> <far><own> jd
R the <gateway> <zone><own> jd
R the <host> <far><own> kc
R the box <far><own> ma
R the box <outside><own> jd
R the real <far><own> kc
R the reply <client><own> jd
R the return <zone><own> kc
R the same <client><own> kc
R theirs jd
R them dj
R there jd
R they ma
R thing jd
R this kc
R those kc
R three kc
R time <n> <client><host> jd
R timed kc
R timed out <client><host> lb
R timed out <client><own> kc
R timed out <far><own> jd
R timed out <host><far> ma
R to <host> <host><client> Xp
R to <own> <own><zone> ck
R to <own> <zone><own> lb
R to am
R to destination <outside><own> jd
R too kc
R traffic jd
R trouble jd
R true jd
R trying <own> <client><own> jd
R trying jd
R ttl <n> <client><far> kc
R udp <n> <client><gateway> kc
R udp <n> <host><far> kc
R up kc
R us dj
R use <n> <far><own> jd
R way dj
R we lb
R week jd
R what does <client><own> jd
R what happens <zone><own> jd
R what is <zone><own> lb
R when the <zone><own> nZ
R where lb
R who is <client><own> jd
R why $ <client><own> jd
R why ? <zone><own> jd
R why jd
R win <n> <client><far> lb
R win <n> <client><host> lb
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> ck
R with lb
R without jd
R work ? <zone><own> ma
R would kc
R yet ck
R you must <zone><own> jd
R 上 dj
R 下 ck
R 不 开 <zone><own> kc
R 不 行 <client><own> ma
R 不 行 <gateway><host> kc
R 不 行 <zone><own> kc
R 不 通 <zone><zone> lb
R 为 dj
R 为 什 <client><client> jd
R 为 什 <client><own> kc
R 为 什 <zone><own> kc
R 么 $ <zone><own> jd
R 么 ? <zone><own> kc
R 么 不 <zone><own> jd
R 之 kc
R 之 间 <zone><zone> jd
R 了 $ <client><own> kc
R 了 $ <far><own> kc
R 了 $ <zone><host> jd
R 了 $ <zone><own> lb
R 了 , <zone><own> lb
R 了 吗 <zone><own> kc
R 些 jd
R 什 么 <client><client> jd
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <zone><host> kc
R 什 么 <zone><outside> nZ
R 什 么 <zone><own> jd
R 从 jd
R 以 jd
R 件 jd
R 会 怎 <outside><own> jd
R 会 被 <client><far> lb
R 但 lb
R 信 <n> <host><outside> kc
R 全 kc
R 写 jd
R 出 lb
R 出 去 <client><far> jd
R 出 得 <host><outside> lb
R 分 kc
R 到 <host> <client><own> jd
R 到 <host> <gateway><own> jd
R 到 dj
R 到 了 <far><own> kc
R 到 哪 <zone><own> jd
R 原 因 <client><own> kc
R 去 吗 <host><outside> lb
R 发 信 <client><own> jd
R 发 信 <host><outside> jd
R 口 , <host><outside> jd
R 口 <n> <client><own> jd
R 可 kc
R 同 ck
R 吗 $ <gateway><client> lb
R 吗 $ <host><far> jd
R 吗 $ <host><outside> jd
R 吗 $ <host><own> ma
R 吗 $ <outside><gateway> jd
R 吗 $ <own><outside> am
R 吗 $ <zone><client> jd
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> jd
R 吗 , <outside><own> kc
R 吗 , <zone><outside> kc
R 吗 ? <client><far> ma
R 吗 ? <gateway><own> jd
R 吗 ? <outside><host> lb
R 吗 ? <zone><outside> lb
R 吗 ? <zone><zone> jd
R 否 kc
R 呢 lb
R 咋 jd
R 和 kc
R 响 kc
R 哪 里 <zone><own> jd
R 啊 kc
R 回 jd
R 处 jd
R 好 吗 <zone><own> jd
R 好 的 <zone><own> jd
R 定 ma
R 客 ck
R 就 ck
R 就 没 <zone><own> kc
R 就 能 <own><outside> am
R 就 能 <zone><own> jd
R 开 <service> <zone><own> kc
R 影 kc
R 得 去 <host><outside> lb
R 忙 jd
R 怎 么 <client><host> jd
R 我 bl
R 户 ck
R 打 不 <zone><own> kc
R 扫 jd
R 抓 kc
R 拒 jd
R 收 <service> <zone><own> jd
R 放 行 <client><far> jd
R 放 行 <far><own> lb
R 放 行 <host><outside> kc
R 放 行 <zone><outside> jd
R 放 行 <zone><zone> jd
R 文 jd
R 断 kc
R 方 jd
R 时 , <client><own> jd
R 时 jd
R 是 谁 <client><own> jd
R 本 机 <outside><own> jd
R 条 dj
R 条 规 <client><host> jd
R 条 规 <outside><own> jd
R 正 常 <client><own> jd
R 没 jd
R 然 后 <client><own> jd
R 理 jd
R 生 jd
R 的 <n> <client><client> kc
R 的 <n> <far><own> kc
R 的 <service> <zone><outside> kc
R 的 ? <client><host> jd
R 的 lb
R 的 tcp <far><own> jd
R 直 超 <client><own> jd
R 端 口 <client><host> jd
R 端 口 <host><outside> kc
R 绕 jd
R 给 kc
R 网 kc
R 老 lb
R 能 通 <client><own> jd
R 能 通 <outside><own> jd
R 行 $ <gateway><host> kc
R 行 $ <zone><own> jd
R 行 不 <gateway><host> kc
R 行 吗 <client><far> kc
R 被 kc
R 要 dj
R 见 kc
R 规 则 <zone><outside> lb
R 解 ck
R 访 dj
R 走 到 <zone><own> jd
R 走 哪 <client><own> jd
R 跑 ck
R 这 是 <far><own> jd
R 这 条 <far><own> jd
R 进 dj
R 通 jd
R 通 不 <zone><zone> lb
R 通 了 <zone><own> ma
R 邮 jd
R 间 jd
R 题 jd
R 马 上 <client><own> kc
^ -a jd
^ <A> -> jd
^ <A> <B> ma
^ <A> <n> kc
^ <A> <server> jd
^ <A> <service> dj
^ <A> from bl
^ <A> gets kc
^ <A> itself rV
^ <A> kc
^ <A> out jd
^ <A> server kc
^ <A> talking kc
^ <A> to nZ
^ <A> 主 kc
^ <A> 到 lb
^ <A> 可 kc
^ <A> 往 kc
^ <A> 收 jd
^ <A> 走 kc
^ <A> 过 kc
^ <A> 进 jd
^ <A> 那 lb
^ <host> kc
^ <service> <A> dj
^ <service> from kc
^ <service> to am
^ <zone> <A> kc
^ <zone> pc jd
^ <zone> 上 lb
^ after kc
^ and oY
^ any kc
^ are <A> jd
^ assume kc
^ change kc
^ connection kc
^ connection refused kc
^ could a lb
^ could kc
^ curl <A> Zn
^ dmesg ck
^ do <A> jd
^ do jd
^ do the lb
^ does <service> lb
^ does anything jd
^ does lb
^ dovecot : jd
^ dovecot jd
^ for kc
^ for the jd
^ from pX
^ from the ma
^ good jd
^ hairpin lb
^ hello jd
^ hi , jd
^ hi jd
^ hypothetically jd
^ i Zn
^ i would kc
^ i'm sitting kc
^ if a kc
^ if i ck
^ if i'm lb
^ in kc
^ ip <A> ma
^ ip ma
^ is it jd
^ is port am
^ is there kc
^ may nZ
^ morning jd
^ nc ck
^ nc vz bl
^ need kc
^ new jd
^ nginx on jd
^ no jd
^ not kc
^ on <A> kc
^ on <zone> kc
^ on ma
^ on the kc
^ once the lb
^ one of jd
^ our monitoring lb
^ outbound ma
^ ping <A> Zn
^ ping from jd
^ postfix on kc
^ proposed lb
^ say the jd
^ since ma
^ so lb
^ someone jd
^ sorry jd
^ src <A> kc
^ src kc
^ suppose lb
^ tcpdump ni jd
^ tell jd
^ tell me jd
^ the <A> lb
^ the nZ
^ trace <A> jd
^ trying to kc
^ walk jd
^ walk me jd
^ wat kc
^ we have jd
^ whats kc
^ when <A> jd
^ which source dj
^ which way jd
^ why can't jd
^ why is jd
^ with kc
^ would <A> jd
^ would an kc
^ would it kc
^ 从 <A> jd
^ 从 jd
^ 加 一 jd
^ 同 jd
^ 同 事 jd
^ 在 jd
^ 如 jd
^ 如 果 jd
^ 审 jd
^ 审 计 jd
^ 您 jd
^ 您 好 jd
^ 我 们 jd
^ 我 在 jd
^ 按 jd
^ 有 kc
a <A> ma
a <B> ck
a connection lb
a customer at jd
a host jd
a host on jd
a machine kc
a printer dj
a session kc
a session to kc
a tcp jd
a workstation lb
able to hit kc
able to open kc
able to ping kc
accept can jd
accept does kc
access <B> lb
access ? $ lb
access ? lb
access to <B> kc
access to kc
ack from ma
address <B> kc
address does dj
adress <B> jd
against <B> , jd
against <B> oY
aimed at <B> kc
aimed at kc
all $ jd
allowed ? $ kc
allowed ? kc
allowed or dj
allowed out ma
allowed out to lb
allowed to jd
am i right jd
an <A> ma
an <service> kc
an answer from jd
an attacker ma
and <B> , jd
and <B> ma
and <service> lb
and back ? kc
and back lb
and does kc
and not jd
and port <n> kc
and port kc
and since lb
and since then lb
and want jd
and want to lb
and what nZ
and which jd
answer : kc
answer from <B> kc
answer from kc
answered by ck
any port $ kc
any port kc
any reason am
any way lb
anything stop kc
anywhere ? $ kc
append -a forward jd
append -a jd
are they jd
arrive at kc
arriving on lb
as the jd
as things jd
as things stand jd
asking $ lb
at <A> says kc
at <B> ? jd
at <B> port nZ
at <host> nZ
at all $ jd
at all , jd
at the <host> ck
at the kc
authentication $ dj
authentication , 客 lb
away , kc
back ? $ kc
back ? kc
back from <B> jd
back from jd
back through us jd
be forwarded ma
before the jd
between <A> and lb
between <A> lb
box $ jd
box , kc
box <A> jd
box is ck
browse <B> kc
by <A> kc
by <service> , lb
by <service> kc
by the jd
can <A> go jd
can <A> lb
can <A> open ma
can <A> ping lb
can <A> reach jd
can <A> still kc
can <A> then kc
can <A> use jd
can anybody jd
can anything lb
can open kc
can ppl kc
can the lb
can they lb
can't <A> jd
cannot connect kc
cannot connect to kc
cant <A> kc
check : kc
ci runner <A> kc
ci runner kc
client <A> ma
come <A> jd
come back ? jd
come from jd
comes back jd
coming from <A> lb
coming from <B> am
coming in dj
confirm that jd
confirm whether jd
connect <B> ma
connect ? $ jd
connect ? jd
connect to <A> ck
connect to <B> nZ
connect to <host> kc
connecting to <B> kc
connection from <A> kc
connection from kc
connection refused $ kc
connection to <B> lb
connections into jd
connects to <B> lb
correct ? $ jd
correct ? jd
could <A> still jd
could a host lb
could a lb
could i kc
could somebody kc
curl <A> dj
curl <B> lb
customer at <A> jd
customer at jd
dead for lb
delete line <n> kc
delete line kc
delete the kc
deliver outbound ma
delivering to kc
delivers to <B> ma
desk <A> jd
desk <B> bl
destination <host> $ jd
dev <outside> $ Zn
dev <outside> Zn
dialled <B> kc
dig <A> am
directly , jd
directly on jd
do i land ma
do packets kc
do the kc
do they kc
do we kc
do with ma
does <A> reach kc
does <B> am
does <host> nZ
does <host> see kc
does <service> <n> jd
does <service> lb
does <zone> jd
does a jd
does anything stop jd
does he lb
does it end jd
does it land kc
does its lb
does our lb
does that nZ
does the answer kc
does the reply kc
does the return oY
does this dj
does this tell dj
dovecot : <service> kc
dovecot : kc
dport <n> $ jd
dpt <n> len jd
drop , <A> jd
drop line <n> dj
drop line dj
drop the masquerade kc
drop 吗 jd
drop 的 kc
dropped ? $ jd
dropped ? jd
dropped or ma
dst <B> , lb
e <A> lb
e <A> to lb
e g kc
e udp <n> kc
e udp kc
echo request , kc
echo request kc
ends up jd
err connection jd
err connection timed jd
errno <n> dj
error : ck
error <n> x jd
established src <A> jd
ever comes nZ
example com lb
example net <B> kc
expected to kc
explain ? $ dj
explain ? dj
fine $ jd
fine , kc
fine ? $ kc
fine ? kc
fine on dj
first <client> ma
first <own> Tt
first <server> lb
first <zone> pX
for <A> to jd
for <B> , ma
for <B> port nZ
for <zone> jd
for that kc
for the audit jd
for them ? ma
forward -i <A> jd
forward chain jd
forward is jd
forward policy to lb
forward rule ma
forward that kc
forwarded ? $ jd
forwarded ? jd
forwarded anywhere kc
from <A> , lb
from <A> for lb
from <A> kc
from <A> to jd
from <B> $ dj
from <B> , ck
from <B> : ck
from <zone> kc
from a <B> dj
from an <B> ck
from an ck
from my dj
from talking kc
from the <A> nZ
from the <B> dj
from the box jd
from the ma
from there ? kc
from there ma
from unknown <B> ck
get an answer jd
get an jd
get at <B> kc
get at ma
get into <B> lb
get into lb
get out ? ma
get there ? kc
get there kc
get through ? kc
get thru kc
get to <B> jd
get to kc
gets a kc
gets out kc
gets to kc
go ? $ jd
go ? jd
go out lb
go to jd
going on jd
going to jd
gone , kc
good ? $ jd
good ? jd
got a ma
gw ? $ jd
gw ? jd
gw let jd
hairpin <A> lb
happens to <A> kc
has to jd
have <B> access kc
have <B> nZ
have a jd
here $ jd
here , dj
hi , jd
hit <B> jd
hit <B> on jd
hit <service> ma
hit the kc
host <A> port bl
host on <A> jd
host on jd
hosts on nZ
how come <A> jd
how does <A> kc
how does jd
i am jd
i delete kc
i delete line kc
i don't kc
i drop dj
i drop line dj
i e <A> lb
i e ma
i e udp kc
i have jd
i have to kc
i land ma
i land on ma
i mean lb
i need ck
i ping <A> bl
i ping bl
i right jd
i run ck
i was ck
i would kc
i'd like lb
i'd like to lb
i'm <A> jd
icmp echo kc
if <A> kc
if a lb
if i delete lb
if i dj
if i drop dj
if i'm lb
if it jd
if line <n> kc
if line kc
if somebody ck
if someone lb
if that lb
if the jd
if you kc
in $ jd
in , jd
in <A> , lb
in <A> and jd
in <A> be jd
in <A> kc
in <A> network jd
in <A> to kc
in <B> $ Zn
in <n> kc
in <zone> , ma
in from <B> ck
in from ck
in it jd
in its lb
in on <A> ma
in the lb
in the rules kc
inbound <service> jd
inc <n> jd
instead of jd
internal address kc
into <A> dj
into <B> , kc
into <B> qW
into the <B> kc
ip $ jd
ip <B> am
ip <host> <A> jd
ip <host> <B> ck
ip <host> kc
ip <own> <far> jd
ip <own> jd
iptables -a lb
is <A> able kc
is <A> allowed kc
is <A> reachable Zn
is <B> $ dj
is <B> , ck
is <gateway> kc
is <gateway> to kc
is <service> on bl
is <service> to Zn
is ? ma
is blocked dj
is configured kc
is dead lb
is from dj
is it possible kc
is not kc
is ok ck
is on lb
is port <n> dj
is port dj
is set kc
is set to kc
is stuck lb
is the <A> jd
is there kc
is to jd
isolated from lb
it $ nZ
it be ma
it does kc
it end jd
it end up jd
it for Zn
it get there kc
it get through jd
it is fine dj
it is kc
it just kc
it land jd
it not ma
it on dj
it opens lb
it out lb
it pass ? ck
it pass dj
it possible kc
it that kc
it the ck
it thru ma
it to jd
it to the jd
it's fine jd
its -i lb
its <service> lb
itself get jd
itself reach <B> kc
itself reach kc
k <n> kc
kindly confirm kc
kindly confirm whether lb
kinds <client><far> ma
kinds <client><gateway> kc
kinds <client><host> lb
kinds <client><outside> lb
kinds <client><own> oY
kinds <client><zone> dj
kinds <far><client> am
kinds <far><own> nZ
kinds <far><zone> Zn
kinds <gateway><far> oY
kinds <gateway><host> lb
kinds <gateway><outside> ck
kinds <gateway><own> kc
kinds <gateway><zone> am
kinds <host><host> kc
kinds <host><own> jd
kinds <host><public> ma
kinds <host><zone> Zn
kinds <outside><client> jd
kinds <outside><gateway> jd
kinds <outside><own> nZ
kinds <own><- dj
kinds <own><client> Yo
kinds <own><far> Yo
kinds <own><gateway> ck
kinds <own><host> Zn
kinds <own><outside> am
kinds <own><zone> am
kinds <server><own> lb
kinds <zone><client> kc
kinds <zone><far> ma
kinds <zone><gateway> lb
kinds <zone><host> oY
kinds <zone><outside> nZ
kinds <zone><own> jd
kinds <zone><public> lb
kinds <zone><zone> lb
know whether kc
laptop <A> nZ
len <n> proto jd
length <n> ip oY
length <n> that's kc
let <A> kc
let it ? kc
let it oY
let through ? kc
let through lb
let's say jd
lets <A> jd
lets <A> out jd
lets it jd
like that lb
like to kc
like to know kc
line <n> ? jd
lives on bl
log , ck
lose <B> kc
machine is dj
mail client ma
mail from <B> jd
mail from jd
mail gw ? kc
mail gw let jd
mail through <B> kc
maillog on ck
make it kc
masquerade , <A> jd
masquerade , jd
masquerade on kc
masquerade rule kc
me , kc
me ? $ jd
must authentication $ dj
must authentication' jd
my box dj
my desk <A> jd
my desk <B> bl
my desk in dj
my mail ma
nc vz <A> bl
need one jd
needs <service> lb
needs to jd
net <B> : kc
net <B> kc
never get jd
next hop lb
nginx on <A> jd
nginx on jd
ni <zone> : kc
no -i kc
no ? $ kc
no ? kc
no trouble jd
no vpn kc
nobody in <A> jd
nobody in jd
nobody on <A> jd
nobody on jd
normal ? $ jd
not be ck
not from jd
nothing in kc
of <B> $ ck
of <B> ? ma
of <B> jd
of <host> lb
of the <host> jd
off from ma
ok or kc
ok or not jd
on <A> from bl
on <A> get jd
on <A> lb
on <A> reachable am
on <A> wants lb
on <A> who lb
on <B> $ bl
on <B> ? ma
on <B> or jd
on <B> udp lb
on <B> when lb
on <n> dj
on <n> udp kc
on <outside> jd
on <zone> and jd
on <zone> i kc
on a <A> lb
on a <B> am
on dev <outside> Zn
on its kc
on monday jd
on our side ck
once the nZ
one , jd
one of the kc
onto <B> nZ
open <B> $ jd
open <B> , jd
open <B> ? kc
open <B> kc
open <service> kc
open <service> on jd
open connections kc
open tcp <n> kc
open tcp kc
open the <host> jd
open to <B> dj
opening <B> kc
opens <service> kc
or are kc
or are they kc
or dropped $ jd
or dropped jd
or is it ma
or is jd
or no $ jd
or no ? kc
or no jd
or the <host> kc
or theirs ? jd
or theirs jd
our <A> ma
our <service> lb
our box lb
our monitoring probe kc
our own nZ
out $ jd
out <zone> src jd
out and lb
out is jd
out of <zone> dj
out of bl
out on <B> jd
out on <outside> kc
out on kc
out src <A> lb
out src lb
out there kc
out to <B> kc
out to kc
outbound delivery kc
outgoing <service> lb
outlook error <n> jd
outlook error jd
over <n> g dj
over <service> <n> kc
over <service> from ma
over <service> lb
over to lb
own shell kc
packages from jd
packet $ ma
packet for bl
partner example jd
pass $ kc
pc <A> ma
people <A> jd
people are jd
people in <A> jd
pick up kc
ping <A> am
ping <A> from bl
ping <B> , lb
ping <B> ? kc
ping <B> lb
ping <B> 能 jd
ping from <A> jd
ping from jd
pinging <A> ck
pinging <A> from dj
pinging <B> ma
pings <B> ma
please , kc
pls : lb
pointed at <B> lb
pointed at kc
policy ? $ ma
policy ? ma
policy drop jd
policy to accept lb
port $ kc
port <n> $ kc
port <n> dj
port <n> does ma
port <n> is nZ
port <n> on jd
port <n> to jd
possible from bl
postfix on <A> kc
postfix on jd
postfix smtpd <n> ck
postfix smtpd ck
postrouting -o <outside> jd
prerouting -i <A> jd
printer <A> jd
printer at <A> ck
printer at ck
probe at ck
proto udp jd
proto udp spt jd
public ip lb
question : lb
quick one kc
reach <B> at jd
reach <B> kc
reach <B> on jd
reach <B> port jd
reach the kc
reachable for am
reachable from <B> am
reachable from am
real client Zn
reason ? $ kc
reason ? kc
refused $ kc
refused on <B> kc
refused on kc
relay its jd
reply , jd
request , id jd
request , kc
return path oY
right ? $ oY
right ? oY
route to kc
rule decides kc
rule is kc
rule lets jd
run on <B> dj
run on dj
runner <A> kc
sackok , length jd
say <A> jd
say <B> nZ
say the jd
says <B> lb
says <n> kc
says <service> jd
scan to mail jd
second <- Yo
second <host> ma
second <outside> ck
second <own> ma
second <public> nZ
second <zone> Yo
see $ kc
see <B> pX
see it kc
see when bl
seen on <zone> bl
seen on ck
send out lb
sends it bl
sends its jd
sends to <B> lb
sends to ma
seq <n> $ kc
server at kc
server be dj
server itself lb
server on <service> jd
server on jd
server reachable Yo
server see dj
server see the ck
server to kc
session k <n> jd
session k jd
session to <B> kc
session to kc
set to <service> jd
set up kc
should <service> lb
should it be jd
should it jd
side ? $ kc
side ? kc
since <n> am kc
since <n> lb
since monday jd
since the kc
since then kc
sits behind bl
sits on jd
smtpd <n> : ck
smtpd <n> ck
so : jd
so <A> jd
so i kc
so it lb
somebody in <A> jd
somebody in jd
somebody on <A> ma
somebody out jd
someone <A> kc
someone on <A> jd
someone on jd
source <own> jd
src <A> , lb
still be able kc
still get jd
still get out kc
still get to kc
still open kc
still reach <B> lb
still reach lb
straight into <B> jd
straight into jd
strip -i <outside> jd
strip -i jd
supposed to be lb
supposed to lb
syn $ jd
syn , jd
syn ack from ma
syn ack jd
talk to <B> nZ
talk to lb
talk to the jd
talking to <B> kc
talking to kc
tcp $ dj
tcp , kc
tcp <A> kc
tcp <n> , lb
tcp <n> ? jd
tcp from <A> lb
tcp from lb
teh <A> kc
teh <B> lb
tell us dj
that $ ma
that <A> nZ
that ? $ kc
that ? kc
that arrives ma
that go lb
that let lb
that lets dj
that on bl
that pass lb
that traffic kc
that us ? jd
that work ? ck
that work jd
the <A> , kc
the <A> box ma
the <A> kc
the <B> ? bl
the <B> box ma
the <B> server's lb
the <gateway> $ lb
the <gateway> ? kc
the <gateway> kc
the <host> host kc
the <host> server's jd
the <n> jd
the <outside> lb
the <service> <n> jd
the <service> dnat kc
the <service> jd
the answer come jd
the answer jd
the audit : dj
the audit jd
the connection to ck
the dnat ma
the forward chain jd
the hairpin ck
the internal lb
the line lb
the masquerade rule kc
the other ck
the public jd
the real ck
the real client ck
the replies jd
the reply kc
the reset ? kc
the reset jd
the rest dj
the rules ? ck
the three jd
the way kc
theirs ? $ jd
theirs ? jd
then $ kc
there $ kc
there ? $ kc
there ? kc
there is lb
they see kc
things stand jd
this : jd
this <gateway> kc
this ? $ lb
this ? lb
this is from ck
this on <zone> kc
this tell dj
this tell us dj
through ? $ kc
through ? kc
through us jd
thru $ lb
thru ? $ jd
thru or jd
thunderbird on jd
ticket <n> : lb
timed out $ kc
timed out is jd
timeout , kc
timeout <n> dj
timeout 了 kc
times out on jd
to <A> , dj
to <A> -> jd
to <A> <own> ck
to <A> bl
to <B> : jd
to <B> <n> jd
to <B> <own> kc
to <B> directly jd
to <B> does nZ
to <B> dropped kc
to <B> get kc
to <B> is ma
to <B> itself kc
to <B> jd
to <B> make kc
to <B> ok lb
to <B> on nZ
to <B> or kc
to <B> port jd
to <B> should nZ
to <B> still kc
to <B> then jd
to <B> udp jd
to <B> which jd
to <B> work lb
to <host> dj
to <n> on jd
to <public> <B> kc
to <service> <n> jd
to accept , jd
to accept lb
to add -a jd
to anything ma
to blame kc
to hit <B> jd
to hit jd
to host <A> bl
to it dj
to it on dj
to know kc
to know whether kc
to mail jd
to me jd
to open <B> jd
to open <service> kc
to other jd
to our lb
to port <n> jd
to port jd
to print jd
to push kc
to resolve kc
to resolve names kc
to source <own> jd
to submit jd
to teh lb
to the <A> ck
to the <B> jd
to the <service> kc
to the <zone> jd
to us lb
today ? $ jd
told me ck
tonight , ma
too , kc
toward <B> ma
towards <B> lb
towards <B> on kc
trace : kc
trace <A> <B> jd
trace <A> jd
trace <A> to kc
trace tcp kc
traffic from <A> jd
traffic from jd
true ? $ jd
trying to ma
type <B> into kc
type <B> jd
udp <n> , lb
udp <n> ? lb
udp ? jd
udp spt <n> jd
udp spt jd
unknown <B> ck
up ? $ ma
up ? ma
updates from <B> lb
updates from nZ
use <B> jd
use <public> lb
user <A> lb
user at <A> jd
user at jd
verdict for <A> jd
verdict for kc
via <B> , jd
via <B> kc
vz <A> <n> bl
vz <A> bl
walk me jd
wants <B> oY
wants <service> lb
way does jd
way out kc
we have a jd
we moved dj
we put kc
what about ma
what does this dj
what if the ma
what if we kc
what's going jd
what's going on jd
when <A> connects lb
when <A> kc
when <B> ck
when it jd
where does it lb
where does jd
whether <A> jd
whether the kc
which rule decides kc
which rule kc
which rule lets jd
who answers lb
why $ jd
why <A> lb
why can't <A> jd
why cant <A> kc
why does <A> jd
why does it lb
why is it kc
why would lb
will <gateway> jd
will it kc
will that kc
with <A> jd
with <B> lb
with <n> ck
with a jd
with it ? jd
work $ ma
work or oY
works ? $ lb
works ? ma
would <A> lose kc
would <A> reach jd
would <service> jd
would an kc
would it kc
would like jd
would that jd
would the lb
would you jd
wrong ? kc
yes no $ bl
yes no kc
yes or jd
yes or no jd
you must authentication' jd
you please jd
一 条 <n> kc
一 直 timeout jd
三 次 jd
上 $ lb
上 <A> jd
上 <B> $ jd
上 <B> <n> ma
上 <B> jd
上 <B> 吗 kc
上 curl <B> jd
上 curl jd
上 ping <B> jd
上 ping jd
上 不 jd
上 抓 jd
上 抓 包 kc
上 跑 的 dj
下 <A> -> kc
下 来 kc
不 $ kc
不 ? jd
不 了 <B> kc
不 了 kc
不 开 , lb
不 放 ? jd
不 是 <gateway> jd
不 能 ping jd
不 能 通 kc
不 行 ? jd
不 通 ? jd
丢 吗 $ jd
丢 吗 lb
个 : in kc
个 是 jd
为 啥 jd
主 动 jd
主 动 往 kc
主 动 连 jd
么 处 kc
么 处 理 kc
么 打 kc
么 样 $ jd
么 走 ? jd
么 连 jd
么 连 不 jd
之 后 <A> jd
之 间 jd
也 加 jd
也 加 一 jd
了 吗 $ lb
了 没 $ jd
了 没 jd
事 <A> ma
事 发 jd
事 打 jd
事 说 jd
人 连 <B> jd
人 连 jd
什 么 $ jd
什 么 连 jd
从 <A> jd
从 <A> 到 jd
从 <A> 直 lb
从 <B> bl
以 后 dj
以 直 kc
以 直 接 kc
们 <B> lb
会 变 jd
会 变 成 jd
会 放 kc
会 有 什 lb
会 经 jd
会 经 过 jd
会 被 drop kc
会 被 kc
会 被 丢 jd
会 转 到 jd
信 <n> jd
信 <n> 端 kc
关 系 吗 jd
出 <B> lb
出 去 kc
出 得 lb
出 得 去 lb
则 ? jd
则 拦 jd
则 放 行 jd
到 $ kc
到 <B> $ jd
到 <B> , lb
到 <B> <n> lb
到 <B> <server> jd
到 <B> 不 jd
到 <B> 会 jd
到 <B> 的 ma
到 <B> 能 jd
到 <B> 行 nZ
到 <gateway> lb
到 <host> , dj
到 <host> kc
到 <zone> ma
到 <zone> 的 ma
到 ip <A> jd
到 ip jd
到 syn jd
到 一 jd
到 得 kc
到 得 了 kc
到 的 源 jd
到 这 个 jd
到 邮 kc
刷 这 jd
刷 这 个 jd
动 往 kc
动 连 jd
包 , jd
包 : lb
印 机 <B> jd
去 <B> jd
去 不 jd
去 掉 masquerade jd
去 连 <B> jd
去 连 lb
反 映 kc
发 <service> jd
发 信 <n> jd
发 往 <B> lb
发 往 kc
口 , 会 jd
口 <n> $ lb
口 <n> , dj
口 <n> dj
口 会 被 jd
口 的 dnat jd
口 连 lb
口 通 kc
口 通 不 lb
可 以 jd
可 以 直 kc
台 电 jd
台 电 脑 jd
同 事 <A> ma
同 事 发 jd
同 事 打 jd
同 事 说 jd
后 会 jd
后 就 kc
后 就 没 kc
吧 $ jd
和 <n> jd
哪 些 jd
器 <service> jd
器 能 kc
回 包 , kc
回 包 lb
在 <A> , kc
在 <A> kc
在 <A> 上 kc
在 <A> 本 jd
在 <zone> jd
在 forward kc
在 哪 条 kc
地 址 <A> ck
地 址 会 jd
址 <A> , bl
址 <A> bl
址 会 jd
址 会 变 kc
处 理 jd
外 网 kc
外 面 kc
好 , 请 jd
好 吗 $ kc
如 果 jd
审 计 jd
对 <B> Zn
对 <B> 开 am
对 吧 $ jd
对 吧 jd
对 端 kc
就 没 kc
就 没 问 kc
己 去 kc
己 能 kc
己 能 上 pX
己 能 不 jd
己 连 kc
开 , lb
开 <B> $ jd
开 <B> , jd
开 <B> jd
开 <service> jd
影 响 jd
往 <B> kc
往 <B> 发 jd
往 <B> 的 lb
得 了 kc
得 到 jd
得 去 吗 kc
得 开 <B> jd
志 : in jd
怎 么 处 kc
怎 样 $ jd
您 好 , jd
您 好 jd
想 <service> jd
成 drop , jd
成 什 kc
成 什 么 kc
我 们 <B> lb
我 在 <B> dj
我 看 jd
户 端 里 kc
打 <B> kc
打 开 <host> jd
把 -a dj
报 connection timed jd
拦 了 jd
拦 吗 jd
挡 的 jd
接 打 <B> jd
收 <B> jd
收 到 kc
放 ? $ jd
放 ? jd
放 了 lb
放 行 $ jd
放 行 jd
放 行 的 jd
映 射 kc
是 <B> 的 jd
是 <gateway> 的 jd
是 加 一 jd
是 就 能 kc
是 谁 ck
有 $ jd
有 个 jd
有 什 lb
有 什 么 lb
有 回 包 kc
有 放 ma
有 放 行 jd
有 问 jd
有 问 题 jd
本 机 上 jd
本 机 访 kc
本 机 连 jd
机 上 kc
机 器 <service> jd
机 器 能 kc
机 房 kc
机 访 kc
机 访 问 kc
机 连 <B> lb
机 连 lb
条 -a postrouting jd
条 -a prerouting jd
条 <n> kc
条 <n> 的 jd
条 rule kc
来 , kc
来 吗 ck
果 把 masquerade jd
样 $ jd
次 都 jd
没 $ kc
没 了 lb
没 有 $ jd
没 有 jd
没 有 回 jd
没 问 ck
没 问 题 ck
流 量 jd
测 试 jd
用 <B> 收 jd
电 脑 <A> kc
的 : jd
的 <B> , jd
的 <n> ? jd
的 <n> dj
的 <n> tcp jd
的 <n> udp lb
的 <n> 吗 lb
的 <service> <n> dj
的 <service> 吗 jd
的 client jd
的 dnat jd
的 laptop lb
的 masquerade , jd
的 masquerade lb
的 outlook lb
的 pc jd
的 user kc
的 人 连 jd
的 信 kc
的 包 jd
的 吗 ? kc
的 是 <B> kc
的 是 哪 jd
的 用 jd
的 用 户 jd
的 规 dj
的 规 则 dj
直 timeout , jd
直 timeout jd
直 刷 这 jd
看 到 ip jd
看 到 syn jd
看 到 的 jd
端 口 <n> dj
端 口 dj
端 口 连 lb
端 口 通 kc
端 里 kc
系 吗 jd
经 过 哪 jd
给 <zone> kc
网 <A> kc
网 段 kc
老 是 kc
老 板 jd
能 上 <B> jd
能 主 kc
能 主 动 kc
能 往 <B> jd
能 往 jd
能 用 <service> kc
能 用 ck
脑 <A> kc
自 己 去 kc
自 己 能 kc
自 己 连 kc
行 <A> kc
行 ? jd
行 了 jd
行 了 吗 kc
行 没 jd
被 drop jd
被 drop 吗 lb
被 丢 jd
被 丢 了 jd
被 丢 吗 lb
被 挡 jd
要 写 kc
要 连 ma
规 则 ? jd
规 则 拦 jd
解 析 kc
走 <B> kc
走 <n> jd
走 <service> jd
走 ? $ jd
走 ? jd
走 不 jd
走 不 走 kc
起 来 jd
跑 的 dj
边 <A> lb
过 <B> jd
过 <gateway> jd
过 哪 jd
过 哪 些 jd
返 回 jd
还 是 jd
还 是 被 jd
这 一 dj
这 台 机 ma
这 样 jd
连 <B> , kc
连 <B> jd
连 <B> 行 jd
连 <zone> kc
连 到 <B> jd
连 到 jd
连 的 jd
连 的 是 jd
通 , jd
通 <B> 吗 jd
通 ? $ jd
通 ? jd
通 吗 $ jd
通 过 <B> jd
那 个 jd
那 台 lb
那 边 <A> lb
那 边 jd
都 不 kc
都 没 jd
里 填 jd
里 填 的 jd
里 看 jd
里 看 到 jd
问 <B> $ jd
问 <B> , kc
问 <B> <n> lb
问 <B> 一 jd
问 <B> 为 kc
问 <B> 走 jd
问 <B> 还 jd
问 题 , ck
问 题 ? kc
问 题 dj
面 的 jd
题 , ck
题 ? kc
`;
