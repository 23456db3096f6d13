/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ekfhcj
$ ekfhcj
' , mfggee
' <n> qfffec
' <own> mfggee
' jefena
'connection mfgfed
'connection refused' lfgege
'connection timed kfggee
's <service> gheekf
's ehhalh
's own dmcejg
, <client> jffgib
, <far> mffgmX
, <gateway> ofggfb
, <host> iegfjd
, <n> iXgdjn
, <outside> rXicmZ
, <own> dpbfcj
, <server> nfggfb
, <service> sYhadk
, <zone> hbghob
, ack jgggff
, all ilajfd
, allowed seehZd
, and ahecet
, any hiedih
, but pghgca
, can oZdbmh
, cgiclg
, connection peghda
, could befipd
, do ncdghg
, does kXgblm
, dst pcffde
, established ggfdhj
, everything aekdgm
, for kdYohe
, from kifhec
, how ldlgce
, i jlflab
, i'm mcfcek
, if klghfX
, in igffdj
, is jkZgdk
, it legedj
, it's ffgfek
, length jgggfe
, lip jfggff
, need nZkiha
, never oefeef
, new jggfgf
, no nmccfb
, ok qchgfb
, on siedcb
, or ghcllY
, plain nefgee
, please hjXjjf
, port oegjea
, possible mffgee
, right kfjddg
, rip jfggff
, same kgffge
, seq jgggff
, session jfggff
, should qehheY
, so nlfedZ
, sorry ocggfc
, source qbeggd
, tcp tcfhfY
, that ecfffp
, the mcfabq
, then jcelff
, they gdejdl
, thoughts gffffk
, udp kgegdg
, what lcdfkg
, what's giifXm
, where eefike
, which ccqmeb
, who hgdWlo
, why mdffeg
, will jefgjd
, win jgggff
, works racbem
, would jdhelc
, yes qdfgfc
, 一 pcgegf
, 不 mfehee
, 为 uXhhfa
, 什 qfchec
, 从 eZbqoc
, 会 iajehi
, 但 lfggdf
, 出 kfffff
, 到 xZhaeb
, 包 leekfb
, 发 mgfggb
, 回 negffc
, 对 jdlegd
, 帮 dehdhn
, 怎 ggdffl
, 急 hcfffm
, 我 nbhhfc
, 提 mggggb
, 收 lgegfe
, 昨 nffgga
, 是 oegfbf
, 最 kggedg
, 有 cYkYlq
, 没 lgfege
, 源 qgfgae
, 目 kggeff
, 端 leggff
, 结 peddfg
, 给 fkdhfg
, 网 ohefec
, 能 pdhfdd
, 要 ldcigg
, 说 jfggff
, 谁 kcfejh
, 走 mffgfd
, 还 flgche
, 这 ghgejd
, 连 pgggda
, 通 6afdbV
, 重 meffdg
, 麻 iicchj
-> <client> vffeeX
-> <far> vggfeT
-> <host> 1ehbgR
-> <outside> ohghnP
-> <own> iZgZkn
-> <zone> wfhdcW
-> iYddmm
-a bffehn
-a forward effeki
-a input fcghhk
-a postrouting dfefdq
-d <own> eegeij
-d ffhcoe
-i <outside> bdffqh
-i <zone> dgffji
-i affekm
-i forward geeghk
-i prerouting edhcdq
-j accept fffehk
-j bffejl
-j drop fcegjk
-j masquerade efeeli
-j snat cehgfm
-l , jgggff
-l jgggff
-m conntrack dggekh
-m efgejh
-o <outside> chdekk
-o <zone> fgggje
-o cheelj
-p efgfhj
-p tcp efgfhj
-s <zone> cfehij
-s cffhji
: -a cfffkj
: : effgfl
: <client> rggfbb
: <far> mggfbg
: <host> pegfce
: <n> fZfhfo
: <outside> rddefe
: <own> ndejec
: <service> wXgYdj
: <zone> whhfaW
: a jccdfq
: can fgjcdm
: connect jcgggg
: could qXhhdf
: curl nfgggb
: do taabhi
: does ichbmf
: errno kgggfd
: fdifke
: from dphcfe
: inet ggfffj
: io ggfffj
: ip mfffef
: ipv lgfgdg
: is gfbfng
: martian mffhee
: no legfge
: open xddbdd
: relay jfggge
: socket ggfffj
: tcp kggfef
: the peffed
: trying qgggfX
: user neggec
: what ocdfjd
: which blmbff
: would ghhilX
; does iceglg
; idggkd
; the kfffge
<- wTgbej
<- what hgedel
<client> $ mbgiff
<client> , odlcdc
<client> -> oeedhe
<client> : tgfggV
<client> <host> nffffc
<client> <n> mdggfe
<client> <own> neggfd
<client> <service> rdfgbe
<client> ? pedoaa
<client> and odhddf
<client> can't rWiehe
<client> cant lbgbgm
<client> dst kffgff
<client> from ofghae
<client> get mWjaqe
<client> has lgggee
<client> i lfggee
<client> is qffefb
<client> ochdjb
<client> on iadcip
<client> open tedidZ
<client> opens lggfgd
<client> ping xeegdV
<client> port mfggfe
<client> r kgggfe
<client> reach icddhm
<client> s jffgff
<client> says kgggfd
<client> sends lfgeff
<client> sport lfffff
<client> still jfdhkc
<client> tcp pcefef
<client> then ffghje
<client> to peidlV
<client> towards odgbid
<client> wants nfggce
<client> 上 mfggfc
<client> 到 rWfhid
<client> 去 rbZghf
<client> 发 ngfcfe
<client> 的 nffffc
<client> 能 leeegg
<client> 访 mXfgem
<client> 这 pgicec
<client> 连 pgghca
<far> $ ndfdgf
<far> , ocjfbf
<far> -> jfhhhb
<far> : nggfga
<far> <n> kfggfe
<far> <own> nffeff
<far> ? bbbflq
<far> allowed sgfhaZ
<far> connects kggeff
<far> dst jgggff
<far> for offedg
<far> from segefZ
<far> get xagZef
<far> make refgYf
<far> on nZgena
<far> over hgghjc
<far> pZfemc
<far> port reggeZ
<far> see fgggje
<far> sport jgggff
<far> still agggod
<far> to rffcaf
<far> udp ogfgfZ
<far> 到 pffagf
<far> 吗 giiimU
<far> 的 ocffjb
<far> 访 oefceg
<gateway> $ gddkel
<gateway> 's gkdfjc
<gateway> , mcbjei
<gateway> -> mdfgff
<gateway> : mffeff
<gateway> <n> cefffp
<gateway> ? mcaiif
<gateway> itself udhfgW
<gateway> last bekmcg
<gateway> let oghagd
<gateway> obheak
<gateway> or nhffed
<gateway> to nefdef
<gateway> 上 idZkih
<gateway> 吗 ldgfge
<gateway> 放 mfggfd
<gateway> 本 nfichb
<gateway> 现 ffffgk
<gateway> 的 hfdgcm
<gateway> 自 pffggZ
<host> $ nhYobc
<host> 's gcffhm
<host> , keefbn
<host> -> pfhdfb
<host> -a ggggpX
<host> -j hfihmY
<host> -p ffggfj
<host> : bnbmhd
<host> <client> nefdff
<host> <host> hjclfc
<host> <n> wfhedV
<host> <server> priUdZ
<host> <service> meielX
<host> ? bedqjd
<host> at kdddcp
<host> box mmheba
<host> by qbhfcf
<host> can't nehdgd
<host> directly kdegoa
<host> dst kfffff
<host> from tXfied
<host> has kYgegm
<host> have kZlkfb
<host> host mfYffl
<host> is hYbkng
<host> itself lbmdef
<host> jgckee
<host> machine oYckhg
<host> on lfiebh
<host> or idgoeb
<host> over pdfggb
<host> port mnhZjX
<host> postfix mgggfc
<host> r kfgffg
<host> reach rdgdha
<host> reachable lhYihg
<host> s jfgfff
<host> see rffadg
<host> server midgde
<host> server's kjcjec
<host> tcp hcghle
<host> to pchbhe
<host> will ggggma
<host> with pedcla
<host> 上 njaege
<host> 主 nehgdc
<host> 会 lfefhe
<host> 发 ladnfe
<host> 吗 megcgg
<host> 对 elZnib
<host> 往 kfefgf
<host> 的 imeddg
<host> 能 kYffoe
<host> 自 jfffhf
<host> 这 dicldj
<host> 那 enhajc
<n> $ nigVek
<n> , jlcfgd
<n> -> ddhfbr
<n> -i cffgfm
<n> -m fgfgek
<n> : obhadm
<n> <- megffe
<n> <client> mffffd
<n> <gateway> kfgfge
<n> <host> odfchf
<n> <n> jYibeq
<n> <outside> qdeeee
<n> <own> rcfheb
<n> <server> negffd
<n> <zone> ndghfc
<n> ? jgehhe
<n> after kgfffe
<n> allowed gbedfq
<n> and hfefek
<n> assured kgggff
<n> at mmhcda
<n> be eeghfj
<n> before eehfel
<n> ccc negffd
<n> connect gchgfk
<n> connection lggged
<n> dnat ceferd
<n> does nchbmb
<n> dport kfffff
<n> e jfggff
<n> end gofgdc
<n> established kgggff
<n> f jgggff
<n> failed mgffgb
<n> for oacflf
<n> from mdhlfY
<n> g lffgfe
<n> get mXiZfq
<n> gjdYhm
<n> in kdfeld
<n> ip gggfkd
<n> is hacmjf
<n> mail lgggee
<n> mark kfffff
<n> minutes lcgdje
<n> of qcXfgk
<n> ok kZghcm
<n> on dniidb
<n> packet lgfegf
<n> please mdhbao
<n> port chdlcl
<n> proto jgfgff
<n> quic megeff
<n> relay vegfcZ
<n> rule bbgflm
<n> s jdebep
<n> safe gegffk
<n> src jgggff
<n> syn jgfgff
<n> tcp plegaa
<n> the gfgfjf
<n> this igfgjd
<n> to fdbZpm
<n> towards gjffgf
<n> udp udffae
<n> unreplied kfffff
<n> use kfffff
<n> what nedfbj
<n> who fcipeb
<n> will mgggee
<n> you odicdf
<n> 一 jfgggf
<n> 不 sYeigd
<n> 会 gfmcdh
<n> 到 hXapco
<n> 口 ffkbfj
<n> 合 iedcep
<n> 吗 kabeog
<n> 和 nkfdfa
<n> 报 lggggb
<n> 是 clZnZm
<n> 有 fjbhej
<n> 的 dcgYnp
<n> 端 kmXfhf
<n> 能 cdjcct
<n> 行 ddfekl
<n> 走 saidfc
<n> 转 SieqrZ
<n> 这 jfggeg
<n> 连 xbghgT
<n> 通 qafeck
<n> 那 efgfme
<outside> $ iWjejk
<outside> , lfjdja
<outside> -> uYfbjc
<outside> -d ffgdhl
<outside> -j ceeekl
<outside> : tcdffc
<outside> <service> nTfljf
<outside> ? peZjhc
<outside> accept egfhmb
<outside> access redegb
<outside> and ydfabd
<outside> at sbhcfd
<outside> can iklgdY
<outside> for jZdrcg
<outside> from ddffua
<outside> get pYhmbc
<outside> is aeiigk
<outside> it mefejb
<outside> kfkegc
<outside> off geefmf
<outside> on fcmfkb
<outside> out bfgisY
<outside> ping refage
<outside> reach fklhbc
<outside> still ecgfpe
<outside> through sfkhZY
<outside> to pSkhgf
<outside> 到 nYdnjb
<outside> 去 dcfgog
<outside> 发 oaaicn
<outside> 吗 vacbhf
<outside> 客 tYhZgg
<outside> 用 qegded
<outside> 的 jdijfc
<outside> 能 idjpYc
<outside> 访 pgaofW
<outside> 还 djggje
<own> $ qgcede
<own> ' pgggcb
<own> , jifbei
<own> : gdendh
<own> <client> kgfgfe
<own> <n> ophffQ
<own> <own> lgfgfd
<own> <service> rqfZgT
<own> ? ipZfhb
<own> after effgkf
<own> and fmeihb
<own> answer oqeZeY
<own> as qefefc
<own> at hdecng
<own> be lmgdgY
<own> come mdhggc
<own> does qdcckd
<own> dst jffgff
<own> end ngegfc
<own> error fgeffk
<own> failed ogfddf
<own> for rchWhh
<own> forwarded xccffa
<own> from sgeYlZ
<own> get hjdqfX
<own> gets Yegnih
<own> if ifffkd
<own> in jfgffe
<own> into qZggfe
<own> is hmdkdb
<own> just odfgcf
<own> kjcghd
<own> ok dofbhg
<own> on gjYpef
<own> open rgckdY
<own> or gcddio
<own> over ogcied
<own> port iVfign
<own> prot klfcfd
<own> reachable nmdbdd
<own> refused negggc
<own> s jgggfe
<own> smpt fjeZgo
<own> sport kfffff
<own> tcp legpiT
<own> the negdge
<own> then cdhahp
<own> to gWfXmt
<own> what jaenhf
<own> when kmdffa
<own> why kfgfge
<own> with iZghlf
<own> work jhcVko
<own> 一 ofggga
<own> 上 gqTkgf
<own> 为 fgegfj
<own> 会 nffckb
<own> 发 eWgpmc
<own> 后 XYithg
<own> 吗 hdbeim
<own> 就 ddgbnl
<own> 报 lfgfgd
<own> 收 hgggkb
<own> 有 nhZmcd
<own> 的 iigcei
<own> 端 lsXghY
<own> 能 jhiiiX
<own> 走 ofggga
<own> 超 kfffff
<own> 这 alblcl
<own> 通 emeble
<public> $ faedgt
<public> , lalidd
<public> <own> wahdea
<public> ? imcbje
<public> and gcflgf
<public> jffnaf
<public> on tchchZ
<server> $ dclceo
<server> <own> pcggga
<server> ? anbefn
<server> iiffbj
<server> 写 kegfgd
<server> 填 kfggfe
<server> 的 biafet
<server> 自 kfffgf
<service> $ nafZjk
<service> , nhoceX
<service> : mdhfgd
<service> ; kefggf
<service> <host> ychcfW
<service> <n> hlekad
<service> <own> kohiZX
<service> <server> qedffc
<service> ? rmeegS
<service> at tmeccW
<service> dnat fefekh
<service> from hZfknb
<service> into lfgacm
<service> is jdgdel
<service> llddjZ
<service> login jfggff
<service> of knddlX
<service> ok meggkY
<service> on ghcilc
<service> over gshZcd
<service> port ekfneZ
<service> session jjfagg
<service> to neidpT
<service> udp ohcfcg
<service> 为 wegggR
<service> 了 dgggle
<service> 会 qffgfZ
<service> 到 rcgaic
<service> 吗 6YebkQ
<service> 收 mfehfc
<service> 能 ofggfa
<service> 连 lggggb
<service> 通 kXkYdr
<zone> $ fbXkip
<zone> , tlifXW
<zone> -> labfki
<zone> -j ggdgmc
<zone> -o eheegl
<zone> : wZmbgX
<zone> <client> ofgggZ
<zone> <n> ldghfe
<zone> <own> uVhfja
<zone> <service> uWhfja
<zone> <zone> uafghZ
<zone> ? fZeili
<zone> able lQkhgm
<zone> actually henahf
<zone> allowed kdmeec
<zone> and jobdja
<zone> at ogfbge
<zone> can flbmnU
<zone> can't pdggfc
<zone> cannot iUfiio
<zone> clients caebgx
<zone> directly qecfgc
<zone> dnat cghfpc
<zone> for mdiVnf
<zone> from jbdagr
<zone> get qYlZif
<zone> gets uamafZ
<zone> has uefgZd
<zone> have lcbffm
<zone> hit tbhheY
<zone> i jfggff
<zone> ifhagj
<zone> in hehfkd
<zone> ip jggfff
<zone> is kbmcgf
<zone> laptop qfeede
<zone> machines pcegef
<zone> oif jggfff
<zone> on 0adjfU
<zone> open tbggjV
<zone> out mfegfe
<zone> pc pfffdd
<zone> people rfdffb
<zone> ping lZfhdl
<zone> reach qPlcpc
<zone> rules cgghrY
<zone> say idZhfn
<zone> shows pdgfed
<zone> still edeein
<zone> talk ygdicT
<zone> then fggfke
<zone> to sUZepg
<zone> use ncmdfa
<zone> user YZkfgs
<zone> users Viffiq
<zone> who lefghd
<zone> 上 sffagc
<zone> 下 pghcgb
<zone> 为 kcefhj
<zone> 之 qdggfa
<zone> 也 cbgdmm
<zone> 出 jbpage
<zone> 到 rUhhnX
<zone> 去 jfffnY
<zone> 就 hgggid
<zone> 打 qefgfZ
<zone> 收 ldggge
<zone> 用 hbdgjj
<zone> 电 lfgggc
<zone> 的 jbdgmf
<zone> 直 pegfec
<zone> 能 mglbfb
<zone> 访 lReijm
<zone> 还 ffgfjg
<zone> 这 oajgfb
<zone> 进 pefggb
<zone> 连 gjdehg
<zone> 那 laaloa
<zone> 都 abqfjf
<zone> 里 mfnZgc
? $ fefeij
? -a dhgcmh
? <n> lkggca
? ? yifZba
? i kmdeee
? need jkgefc
? tcp lgfffe
? udp qdfgce
? 列 gjXlhh
? 怎 ggeffk
? 给 jgfdgg
^ -a gefeTz
^ -i gdfgcp
^ <client> pchbal
^ <far> sfgfbb
^ <gateway> pddhdf
^ <host> phYldc
^ <n> qgfaeg
^ <outside> sYfkZh
^ <own> ppZlZX
^ <server> nfgbge
^ <service> vgadWj
^ <zone> oibeWn
^ a hbgofe
^ acme geffel
^ after kceasd
^ an fkeief
^ and oaechk
^ any idfncf
^ anyone ckcfen
^ anything hiemaf
^ are tWcccq
^ assume jdefme
^ audit ctfjdY
^ auditor foegfc
^ can tTYebv
^ check sliccV
^ connection ocddfk
^ conntrack kgfgff
^ could sXdbbr
^ curl ogfffa
^ dmesg jgfgff
^ dnat bgdudd
^ do lhfobX
^ does jgejWm
^ dovecot jfggff
^ ekfhcj
^ everything bgjmed
^ explain lffdXq
^ exposure dnembd
^ first dedfgp
^ for ggjfbi
^ forward mfgfja
^ found jfffbl
^ from pfaacp
^ give eejoZg
^ good bdmkdi
^ got jgfgff
^ hairpin pfgage
^ hello sZgdak
^ help jcgbdq
^ hey oedice
^ hi lbfgdl
^ how hhcccr
^ i lajjbh
^ i'm neiehZ
^ icmp scceef
^ if efggnd
^ in kfffbl
^ input hdfeod
^ iptables gegdkg
^ ipv pefgcc
^ is ooaiXd
^ it's gegdgl
^ line gcgfbp
^ list dkjneX
^ mail ifWiil
^ maillog jgggff
^ mar kggffd
^ morning pbedfk
^ my safddg
^ nc hkgfgd
^ need sbcfef
^ new hfedgl
^ nginx lffege
^ nmap ndhgee
^ no kdfjmY
^ of gepecg
^ on qichca
^ once fggcod
^ openssl kgggge
^ our gmacfl
^ outlook lfffgd
^ ping pfgfdb
^ planning agherd
^ please jXcjli
^ pls ekfeXq
^ port hYeofi
^ postfix kffffg
^ pr ffgfek
^ printer lcfffi
^ ran pfgggY
^ restart hcgdgn
^ say gfgfmd
^ seeing jffgff
^ seen ffkfff
^ should qfegaf
^ show hjjmXc
^ sitting efpbgf
^ somebody effedo
^ someone icedjk
^ src sZfiec
^ suppose fefdrb
^ swaks qffhfZ
^ tcp imgbfe
^ tcpdump jfggff
^ tell nkfVhg
^ the pViled
^ thinking dgffsa
^ three dbeidq
^ thunderbird nfgggb
^ ticket ocfhfc
^ to nZfmfc
^ trace qfffcd
^ trying egeffm
^ udp mffgdg
^ user mffgfd
^ users mebgei
^ vlan effdep
^ walk seggdZ
^ we okceiX
^ what einfga
^ what's gdftZe
^ whats nViqdb
^ when ichafo
^ where mhfpYZ
^ which jocfXj
^ who escaan
^ why ldcddo
^ will leffgf
^ with fgggpY
^ without Yahhwb
^ would hcfaqg
^ 为 ubfffZ
^ 今 geffbo
^ 从 mTmhdi
^ 你 gfcgfm
^ 假 cgghqZ
^ 公 jallcc
^ 内 kggfef
^ 删 jdZemj
^ 加 dghhnZ
^ 发 igYpgc
^ 同 rfggfY
^ 哪 iobdff
^ 在 keggff
^ 如 deggpc
^ 客 pcffdg
^ 对 gaqdgg
^ 帮 gkdhef
^ 怎 hfedfl
^ 我 ldcicj
^ 把 dbekne
^ 抓 jggfge
^ 昨 dfgfgm
^ 现 jejkdb
^ 站 dclihf
^ 第 fefeji
^ 网 gfgfdm
^ 要 dehgme
^ 解 gggeYp
^ 请 megkdb
^ 谁 gzhaZZ
^ 财 dechgo
^ 这 gfciem
^ 那 jadeeq
^ 邮 lffcej
^ 麻 lhdbfj
a <n> jgggff
a <service> jecdbq
a <zone> ofgheb
a box odfgfe
a client efkfhf
a connection ipamba
a dnat ccgdpi
a hjjdef
a host sZfbhg
a laptop mZkhfd
a look hagfgm
a minute lgffeg
a packet kceldg
a partner rdegdd
a ping gfggje
a reset lgggde
a syn lgegff
a tcp rheadg
a working dtdchc
able cqkZfe
able to cpkZff
about glddje
about to icfemf
accept , Uhhgrf
accept <- hgedfm
accept ? lZcenh
accept bffemj
accept instead eggflf
accept what eggbqd
accept would fgggna
access <own> biffen
access ? pckbde
access denied mfhegd
access gljXej
access to kkibjX
account jggfgf
ack <n> jgggff
ack jgggef
acme <gateway> ceeffq
acme deffeq
acme example mfhefd
actually eglgVo
actually use gcmfge
add -a cgggob
add icfcwZ
add the egfgnb
added -a fgggpY
added gcgfqc
adding -a ggggtT
adding edierZ
address <own> kfggfe
address ? elfmeb
address does mffeff
address nceofY
after <n> lgfffe
after connect jgggdf
after hahdpe
after that effhke
afterwards ecgimf
again jZgfen
against nbfYij
all $ qjddec
all , nlhWee
all ? pZfmmT
all can eplbgb
all hkfseT
all of kYhoed
all port hafngf
all the geildd
allowed ? wffhbX
allowed jjjaeg
allowed or scgfZf
allowed to edlafn
already jafagp
am i saZffj
am pYigai
an <service> uceWke
an <zone> rbhdfc
an answer jmdeia
an ggjlfZ
and <n> ekebbq
and <zone> jjddid
and back tghaeb
and does vcfaai
and from itagfY
and hkZnde
and it pfheec
and on hlWlgf
and ports gcflgf
and the kddijd
and then reheae
and which glgiea
answer $ mdfegg
answer : ndchhd
answer ? ikpYeb
answer come nggfbf
answer from hndcla
answer khjXcl
answered tagffb
answers iXfpjc
any dnat fdfogd
any idea ekecel
any meakjc
any port wZgciZ
any way offbff
anybody a2gbeX
anyone ? Yifnkd
anyone Tlgkod
anything at dagohf
anything forwarded fmfgee
anything gjasfZ
anything in kegmeZ
anything on endkec
anywhere ? eieodc
anywhere dqfmaa
apart from gmlidW
apart gmlidW
app rchYck
append fgectZ
approve fdghgj
are able eqfcgc
are eemkbg
are forwarded faarig
are usable ffkffg
arrive hehcmd
arriving on mddkcg
arriving pcejcd
as eglkeb
as seen kckbgg
as well gjgdie
ask lddbeo
ask you egedep
asking pkegXf
asks kneddd
assume jdefme
assured kgggff
assured mark kgggff
at <client> ldiiga
at <far> pfgfdc
at <host> gdgomW
at <n> hghfdj
at <own> jkhaoX
at acme fdgfgm
at all lkcjhX
at ifaclk
at the hfYein
audit $ bjglfe
audit : vegVid
audit erhkaY
auditor gqfhWg
auditors hkdjee
auth jfggff
authentication $ feeefn
authentication , kggggd
authentication mehddg
authentication' jfggff
back $ kffgfe
back ? jhghfc
back mbgdig
back through nefgdf
back to lgffef
backup iecdau
banner oefged
be able jYhlid
be let jfggef
be lgdhfe
be reached imfcef
because jgggkb
becomes of nefeeg
becomes sagfgb
been cXkgkl
before hleddj
before i elhcdj
before the leffgg
behind <own> WZczif
behind kYisdZ
behind the vmccaZ
being jdhlfb
besides <outside> dsbgfd
besides Yuchch
between <n> fdgfgl
between mdgcfj
block negege
blocked ? qffecd
blocked sYfacm
board cjggif
boss gmodab
bot , fffjfg
bot gagigl
bounce redgec
bounces qYfedj
box $ jZljbg
box , eXdllk
box <client> hefjff
box ? kYfpgc
box in jfggge
box is eZgrhc
box itself lfffgf
box jejide
branch heghkc
break fceekm
breaks ? ggfgrW
breaks fffcta
breaks if hefdpd
breaks when hebfpd
broken again gdgffl
broken ccfedu
browse sddejY
browser tahfdc
but not rWfggg
but vVhifb
by <client> mgibhd
by <host> Zdkffo
by <own> magegj
by <public> ndgefe
by <service> meggee
by kfhgjY
by the pdgfcf
by whom gveaeb
bypass tcideZ
c : kggfff
c jggfff
call idhaeo
can <client> eYkYkq
can <gateway> rdghgW
can <host> qdhdkX
can <outside> ndkWld
can <own> iogdfZ
can <zone> rSmgbi
can a ncfegg
can fnlWdj
can get omdehW
can hit ijlegY
can i mcddcn
can not mffcfi
can open comffX
can people sZdhhc
can reach koedbe
can someone ijbiXn
can talk dkgfid
can the kXgffn
can use ipbblb
can you lcehXp
can't <zone> pXfhgg
can't get gmdbfk
can't open legfff
can't pkbfZf
cannot connect lfgffe
cannot iUghho
cannot reach hedfgl
cant <zone> pfehfa
cant oZgafm
capture rdffbf
carry kefffh
ccc <n> negffd
ccc negffd
cert dbeegs
cert on eefdfp
certificate dfgYfs
certificate on dZhbhs
change $ mfeegf
change ? haefim
change for Zgegph
change kZeaip
changed fbefni
changed the edefgo
changes fdeeyV
check enadij
check 一 kkbogV
chg <n> ggggma
chg ggggma
client : ffkfhf
client address lfgffe
client connect kgggge
client tckacd
clients Yoeadr
closed maeaer
code jfffff
colleague naggei
com : effgdn
com hgfcdn
come back iggghd
come khhbie
comes from lggcgg
comes in indeZj
comes jmddbi
coming from qdnbcb
coming in kefhjb
coming qalgda
conect klcadl
conect to klcadl
config Zcglgn
configured kffgff
confirm zbgYec
connect <own> ogggfZ
connect ? fceegp
connect from ngggcd
connect kgcdel
connect to khhedf
connecting ieggdj
connecting to hfgfdj
connection after jgggef
connection qegfdd
connection refused tZicfd
connection timed jfgggf
connection to gpcmcY
connection was kfffge
connections into jkfdfe
connections jeblfg
connections to hddkej
connects mdfied
connects to jdfjeg
conntrack -l jgggff
conntrack ctstate dggekh
conntrack gggbki
conntrack table hfdeen
conntrack 里 jgggff
consequences ? bgfewX
consequences bgfewX
corp heffgj
correct uWdhef
could <client> dfjemd
could <zone> ceghrZ
could a mfffcg
could i hedjkd
could lZfdqb
could not nggffb
could somebody jYfjcm
could you cXkikj
cpu eedcgq
cpu load fgdfgm
cron ngfgde
ctstate cggemh
ctstate dnat cfgdnh
ctstate related hfffbn
curl : ogfgga
curl <own> rdhfYf
curl sfggba
customer at kfggff
customer tXhffd
cut ldecle
daddr <client> jfffff
daddr <own> mgfggc
daddr lgggfc
day eddcgs
days heefgk
db fagfgo
dead jggZme
decides peffdf
default fceZmp
deferred connect lgegfe
deferred edgehm
delete -a gdggqZ
delete cehhuX
delete line hefgnb
delete the Xhggtb
deleted feggnb
deleting efhfoc
deliver nahfhe
deliver outbound mdgegf
deliver to qagfgd
delivers kfebkg
delivers to gfgfkf
denied uahfhX
desk <client> nefffe
desk in jfggfg
desk kfifgc
desktop ofgheb
destination <host> dfgejj
destination efgejj
dev <outside> kffgef
dev <zone> pffgdc
dev mffhee
dialled ngfgec
did cfcjfn
did the dfhedn
did we cjelff
die ? qgeZid
die ofgcfe
difference jeefjf
dig uefiZb
directly ? igegje
directly oefZnb
dmesg is kffgff
dmesg jgfgff
dnat , gcggkf
dnat -j cggdlh
dnat accept dehdta
dnat cZdtlb
dnat for fcgjje
dnat rule dehglg
dnat to ecghii
dnat 删 ffgfpZ
dnat 去 efgfkf
dnat 的 bfgepd
dnats hXbtie
do $ cgfebs
do ? fgddZu
do i fXhofh
do packets qfeefc
do pceiXl
do the pefagg
do they hcfiej
do we ilhkbZ
do you bbihdq
does -a hfYect
does <client> hXnanf
does <far> fWepsY
does <gateway> ybdddc
does <host> qWffhh
does <own> jkZZep
does <service> ieZodh
does <zone> fkjXgi
does a hmdeic
does anything iXfiki
does ffekej
does it kiicdf
does line hgdfXt
does that vUhXhl
does the ogdhed
does this jcfbWx
does traffic sfgegX
doing fdgfbq
don't qdkYak
dovecot : jfggff
dovecot jfggff
down lYhYes
drop $ jgegck
drop , kffeje
drop hegdqa
drop the fffgnb
dropped ? wdhYed
dropped odgZej
dropping ggdfmd
drops peegdd
dst <client> lfffff
dst <far> kgggff
dst <host> kffgff
dst <own> offgfc
dst nffgfc
e : jfggff
e hjjgeb
e ip jfffff
e udp tcfach
each obeled
earth kgdgdi
eating gggcgk
echo pefdfe
echo request mfgdge
edge edhefo
edge fw dfggfm
else hbdetc
end mfegef
end up mffhed
ends  Yfbigs
ends 0 Yfbigs
ends 1 Tmklci
ends 2 rdfhbc
ends 3 pheded
ends 4 geginZ
ends 5 cheaxb
ends 6 ifgftT
ends 7 ghihnV
ends 8 ifggka
ends <- hgeddn
ends <client> aUnlcq
ends <client><client> ueedeb
ends <client><client><gateway> oeedge
ends <client><client><own> ubfhca
ends <client><far> jhgdkb
ends <client><far><far> jgfgff
ends <client><gateway><own> ldehla
ends <client><host> qccbhi
ends <client><host><gateway> sfgffY
ends <client><host><host> ggeeen
ends <client><host><own> tahgcb
ends <client><own> sagfec
ends <client><own><gateway> mggfgc
ends <client><own><host> dfgegn
ends <client><own><outside> jgggfe
ends <client><own><server> offfed
ends <client><own><zone> lcfgjb
ends <client><server><own> odggga
ends <far> ddipag
ends <far><client> rdeedg
ends <far><host> vchcbd
ends <far><own> zVhahc
ends <far><own><gateway> pgegcc
ends <far><own><host> ndhffe
ends <far><own><outside> mgegcg
ends <far><zone> qfegdc
ends <gateway> cbfeft
ends <gateway><client> veedgX
ends <gateway><client><own> pgggea
ends <gateway><far> ogfgiX
ends <gateway><host> sccggb
ends <gateway><own> nhfahe
ends <gateway><own><host> nehbfg
ends <gateway><zone> egdgdo
ends <host> YmWmfo
ends <host><client> qbgcgd
ends <host><client><own> pggfae
ends <host><client><zone> ogfgfa
ends <host><far> zahfdW
ends <host><far><far> ogffga
ends <host><far><gateway> ofgefc
ends <host><far><own> efiYpg
ends <host><gateway> edZlgm
ends <host><host> sdemfW
ends <host><host><client> jgggff
ends <host><host><far> kfgeff
ends <host><host><gateway> uciegW
ends <host><host><own> rdgdbg
ends <host><outside> mkhpZT
ends <host><own> zYiaec
ends <host><public> sWglgZ
ends <host><public><own> taiefa
ends <host><server> aojcfi
ends <host><zone> jmcobX
ends <host><zone><own> feggmd
ends <outside> iMkhkq
ends <outside><client> wddYdh
ends <outside><client><far> fgfgje
ends <outside><client><own> hcfglg
ends <outside><far><own> sffYge
ends <outside><host> nhlfhT
ends <outside><host><own> gdfofe
ends <outside><outside><own> scgXnb
ends <outside><own> qhhlgP
ends <outside><own><host> oeebfj
ends <outside><zone> rWdekh
ends <outside><zone><far> igfgjc
ends <outside><zone><own> fdggod
ends <own> iiWlgh
ends <own><-<client> odhdge
ends <own><client> mccgjf
ends <own><client><outside> ofefdf
ends <own><far> qbdgeg
ends <own><gateway> qZgfgf
ends <own><host> bgfjap
ends <own><host><client> lggZZp
ends <own><outside> pkbgcc
ends <own><own><own> qefedf
ends <own><public> dZbohm
ends <own><zone> qWfZkk
ends <own><zone><zone> ndgggc
ends <public><host> fWkrgd
ends <server> cYckgr
ends <server><own> vWdneZ
ends <server><own><client> jfgfgf
ends <zone> gWsXgm
ends <zone><client> kdkgfb
ends <zone><client><far> hhehma
ends <zone><client><host> kgffff
ends <zone><client><own> mgghec
ends <zone><far> ifcfgj
ends <zone><gateway> nfdgic
ends <zone><gateway><own> wcggcZ
ends <zone><host> sXchgf
ends <zone><host><client> bdgdnk
ends <zone><host><gateway> lfgfge
ends <zone><host><public> pYifeg
ends <zone><host><zone> cgggme
ends <zone><outside> saadgi
ends <zone><outside><client> iffhnX
ends <zone><outside><zone> chghuV
ends <zone><own> obddem
ends <zone><own><client> kffgfe
ends <zone><own><gateway> ofggfZ
ends <zone><own><host> kggbhg
ends <zone><own><outside> kkedbj
ends <zone><own><zone> bkgfnb
ends <zone><public><own> sVgihb
ends <zone><server><own> kfgggd
ends <zone><zone> xWdefg
ends <zone><zone><client> kfgghc
ends <zone><zone><host> jbgfig
ends <zone><zone><own> jlfcpV
ends <zone><zone><zone> dlfgmZ
ends igglbe
ends up hghlcd
english gggfZo
enough fZgonZ
entry hggnae
enumerate bkkmbc
erp fccfhp
errno <n> kgggfd
errno kgggfd
error : qgggeY
error <n> negfed
error connecting ggfffj
error ifaahp
esmtp nfghcd
established -j hfffbn
established src kgggff
even eodlXh
evening jbeefm
ever hggbem
every cohldZ
every zone cneehf
everybody vifUde
everyone gsfacf
everything cfnkcd
everything that aokicd
everything we gXinfg
exactly cidfgm
example , lbhidf
example com jgdhfg
example obihcf
expected qaefhe
expected to oYfhgg
expire ? gdgfdn
expire cdhfep
explain line efhfdn
explain pggdTn
explain 一 fgggbn
expose ffojfX
expose to fegnfd
exposed on fnbkfc
exposed ooghYY
exposed to lligVf
exposes ealqec
exposure Ztfmaa
exposure of dmcmde
f <n> jggfff
f jggfff
fail ildcje
failed : ndgggd
failed nffffc
failed to ngffgb
far ldZlei
feels hbfahq
fetch ocedif
file , ggeffk
file cejggk
filter forward jggfff
find kgegeg
fine $ nefhec
fine obggfe
first mgefdh
fix bXedxj
folks qhdZeh
for $ eicdau
for <client> hbeknb
for <far> oedgeg
for <host> maikcd
for <n> mdfahj
for <outside> wafXjd
for <own> fhbkmb
for <service> occkgc
for <zone> jaeakn
for ? ehfabt
for a lfkgbd
for fbgjnc
for me bojZXo
for the ffinVk
for them idkdck
for us kfcZmh
form hmedge
forward -i efffkh
forward -m dggeki
forward -s Zhghii
forward <n> bfgbln
forward cagllg
forward packet jggfff
forward policy lfgeib
forward to efbmnb
forward 默 bggglg
forward's jgeboc
forwarded ? elfmea
forwarded anywhere bjfnee
forwarded mgZuaY
forwarded to ngbncb
forwards bbhvgc
forwards on fedoge
found ehfcYt
found this eifcas
foxmail jfggff
foxmail 报 jfgfff
friday eafdnl
from <client> oehejZ
from <far> udfcde
from <gateway> sdgehZ
from <host> rggbbf
from <outside> jjhijV
from <own> jhfcfi
from <service> jXmled
from <zone> qjgYgc
from a hbengf
from jciZjj
from my lffffe
from the hjiidb
from unknown lggggc
from where Xtfkfb
from which YthgiY
full hhhcbl
full list fkkhdb
full of kgfgfd
fw <n> dfggfm
fw ilfXel
fwd ggfkff
g jcncge
gave jffgff
get <service> mncdkX
get a lffffe
get an kndcja
get at kloZeY
get fkigde
get forwarded kkcleZ
get in jfcedn
get out rgcfiY
get through hidagm
get to elhgdg
gets <n> offgga
gets gigjha
gets through dngeef
gets to eoeWhk
getting kggffd
git qeffbg
github com ffgfdl
github ffgfdl
give jhgifb
give me bjimbf
given idkelc
gives kfffff
gives me jffgfg
go ? pfgbdg
go pTgmic
go through jggfgf
go to lgedjc
goes yXbllS
going hYcndo
going on oifcfd
going to obhalc
gone , adggre
gone bdggrc
good for hdcdgo
good jajecn
good morning kbddgn
got kbjoac
got this kgfffe
guest occcZs
guest wifi cdddft
guys tegfhU
gw $ hcmgZk
gw , meajkb
gw <n> fggefj
gw ? qghbkX
gw eahiij
gw line gejagl
gw rules dhhcaq
gw 第 fgfejh
h kfggfe
had idfekg
hairpin odfZig
handed hfbqYi
handover jbjfdj
hangs ncgeal
happens if ggggkd
happens jfffnZ
happens to jfffla
has khecdj
has the ffgffk
has to kgggge
have <outside> nbWdmk
have a dkbiek
have access ciqZfg
have fijkbd
have to ilddkb
have we eNmrij
he pdfcfg
healthy nffefe
hello sZgdak
help $ qYfecl
help pTecoi
helpdesk ofgdef
her oYgebm
here , hggfej
here ? lfdlga
here iZilef
here what ehegbo
hey , nedgeg
hey oedice
hi , oggeec
hi lbfgdl
him ndgcXq
hit <host> ohdegb
hit <own> gregiW
hit merge ffgfek
hit ogkbZg
hit the lkehdb
home ogegfb
hook pegede
host $ hhZnhd
host , kdmcfe
host <host> fefmge
host <own> mfhfha
host ? jmblbc
host lbjgdh
host on oZebgm
hosts Yoakfj
how come lldefd
how do fggdgl
how does wadhfZ
how many efhago
how much deefgp
how nffaao
human ffgnah
human words ffgnah
i <service> lceoeb
i add dgghyR
i am lbkhbg
i ask efdfeo
i delete gdggqZ
i do bgghgk
i don't qbgWbq
i drop ggggma
i e llcjda
i get lfimdY
i gfgfjf
i have cmdjjb
i hit ffggek
i land hefpfc
i mean pbcmdd
i merge feggfk
i need hicmed
i see lfgkdb
i sit hfmcge
i use kdeafn
i want jkfbge
i'd sagbjc
i'm <outside> jdflfc
i'm at ffjfff
i'm kbjjZh
i'm on qcfgbg
i'm sitting kfgefg
icmp echo tbdbei
icmp pefcfe
icmp type jfffff
idea $ Yrfffg
idea ekecel
if a mmadgd
if fgceof
if line efggle
if the bagcon
if we ecffmi
impact edgerc
in , jegeqX
in <n> igfgkb
in <outside> lgfgef
in <zone> qfggbb
in ? obgcna
in from jbqkZc
in human ffgnah
in ip jfggff
in its qgggdZ
in lcfffh
in on mZZihl
in plain fhgeZp
in the hZflfj
in to jefkoT
incoming kffgff
inet <n> jgfgff
inet ggfffj
inner lbglha
inner router ngfefc
input -p bghhjh
input djcaph
input policy fefepd
inside ffjmfb
instead lZgboe
instead of jYfeng
internal address lfhggc
internal nbgoca
into <client> oafghe
into <host> jgfecl
into <zone> nliceY
into qkeabe
into the neggde
inventory cbgvfb
inventory of edhpfc
involved pheded
io : ggfffj
io ggfffj
ip $ oefhec
ip <client> kgggfe
ip <host> kfffff
ip <own> kgfgfe
ip does kfgefg
ip filter jggfff
ip protocol jfgfff
ip rdbgja
ip 是 kggggd
iptables cbfijk
ipv <n> ehfdne
ipv ehfdne
is <client> jefegk
is <far> mbfeif
is <gateway> rWebil
is <host> clYnfh
is <n> mhbZgl
is <own> zaciba
is <service> hrdkaY
is <zone> qVjdlb
is able Zslbfc
is anything cafvhb
is down odfcdj
is exposed mjcdci
is fddlek
is fine legfff
is from kffgff
is full kgfgfd
is in ggfgnZ
is it cgjgXq
is line dfcees
is on lcfdel
is our jZdegp
is port lsafgX
is published hYawee
is reachable Xhrehe
is slow gggdel
is that dffpbg
is the hZbZiv
is there ijeied
is this leedcl
isn't wcccee
iso eohhea
it $ sgcdah
it , kfpZha
it ? jdcpec
it be kghdjb
it dgigdk
it do Zfeedv
it end jgckef
it for hhijZg
it get vYgXek
it has pehefd
it in lcfgie
it is qgfgbc
it just lZhcij
it on ndggZj
it out pgfgZf
it that dbgnfh
it the jfeagm
it to kefbkg
it us nfgfgb
it work goadek
it works jfghfe
it's broken gegdgl
it's jdiecj
item <n> lmceec
item lmceec
its own vbgbgb
its pefYkd
its scans lgfgdf
its way lgfgcg
itself , oeibgc
itself ? Zlneef
itself sdlbhW
itself talk meghgb
job obgeff
job on qgfgeZ
just csebgg
just hangs edcher
just spins qdghcc
k <n> oegheb
k mdggdf
keep bjchhj
keeps tcechc
kind kfefbl
kind of ffegfl
kindly nifefb
know jfdidh
known ccgpgf
land kWeoid
land on jbcomY
laptop , obfgef
laptop <client> tbcfgd
laptop in pdffcg
laptop on jdlgfc
laptop qbigae
last lWfiZr
last night gcefhm
last week gZijdk
leave mehfjZ
leg wddhcZ
length <n> jgggff
length jgggff
let <zone> hdegob
let in qefdfe
let it segggW
let rbhYhg
let through pZefei
lets rdgffa
like daeiog
like this kgffff
like to jgegka
line , ZghisY
line <n> YbgYso
line YefYvk
lip <host> jfggff
lip jfggff
list $ fklfdd
list bmiqdV
list every elbjgf
list of elhjeb
lives on ngedee
lives qefdee
load kjcZco
load on dgechp
loads hqbcge
log in refbfd
log obheff
logged in nggdbg
logged nggdbg
login jgggge
look $ Zchcgt
look at gjgfbi
look gihecj
look over fZgggp
looked iieigc
loop pehded
lose ccggog
loses bfhfsa
loss , lgfegf
loss qgeece
lost connection jgggef
lost mggffb
mac hegegk
machine ? Ylbnhg
machine is mcelhZ
machine mehleZ
machines qUjkfc
mail from gbgiel
mail gw jahiif
mail is ldgbbo
mail jWiihi
mail over obggfd
mail through jeeefj
mail via ofgffa
maillog jgggfe
maillog on jggggd
mails zddeZd
make it mgfahf
make kggbmb
many ffhafn
many mbit dgdfgn
many packets fgggcl
mar <n> jgggge
mar jgggge
mark <n> kfffff
mark kfffff
martian mffhee
martian source mffhee
masquerade $ dffelj
masquerade , egggrX
masquerade Wefevg
masquerade line fhgfmd
masquerade on fghimZ
masquerade rule cegdkl
masquerade 那 fhegqX
masqueraded mfeeeh
match mecfei
may enkcde
may i gfejfh
mbit dgdfgn
me $ hjkdZi
me , fdffbr
me ? ncjbdi
me all hfgkdg
me dnikac
me the hfggkc
me this fgfgfj
me through kfddfj
me whether lefgff
mean qacmde
meaning jeeeYr
merge $ fegggk
merge ? gegffk
merge ddfelk
message kdgfei
messages fZgafu
minute lgffef
minutes lcgdje
monday gigYgm
monitoring iefffk
monitoring probe jggfgf
morning $ needgf
morning all mfdffg
morning qZfcdk
move ieeemf
moved sehfbc
ms : kgfffe
mss iggfdi
much ccdggr
must authentication mehddg
must authentication' jfggff
must odfccj
mx lYZfft
my box lgfffd
my desk jfjfgc
my ibfigj
my laptop wbdgdb
my phone mggfec
name dlibfh
names mffgee
nat -a hgfeVt
nat -i fdhcbs
nat kYcljf
nated ipfYfe
natted hbgnhc
natted to ebhohd
nc : qcgfgb
nc kkgfbe
nc vz lkffbe
need <service> phgbbf
need it kfhjdb
need pdehbg
need the hoaigb
need to lffggd
needs qbhcge
net : ogggfZ
net fgfeme
netops edge gdhden
netops gdhceo
netops mail fggfdm
network jneZff
networks Ytfgia
networks have ercdhd
never fldjec
new here khgcdi
new mbffek
new tcp lffggd
next bcffoj
nginx lffege
nginx on lffege
night $ gdgdfo
night pcebdl
nmap ndhgee
no $ sZfggc
no <outside> rfffZf
no answer mdfgge
no ljnYbd
no route legfge
nobody imangX
nobody in hofbhd
none mffdid
normal ? jgfgff
normal jffgic
not $ ldheka
not ? tdgjdW
not connect kfffge
not jhebcm
nothing sZeigb
nov <n> jgfggf
nov jgfggf
now $ cdjffm
now , megctT
now : nfegfd
now ? dfWnil
now gWhign
number hbhedp
of <host> ngfmlQ
of <outside> jmdefd
of <own> mhfjgZ
of <zone> nYedfn
of Yilfkf
of all fekief
of drop eggflf
of everything Zdrmbf
of ipv nfegee
of it meckfe
of mail bfecko
of our jkidcf
of that mcfegg
of the Vbnjkh
of these nbfgfg
of things fffffm
off from pddcje
off libcoZ
oif <zone> jggfff
oif jggfff
ok ? tcfaid
ok kidZij
ok or uchfba
ok 吗 dYggok
on <client> lcfeek
on <far> tdegcc
on <gateway> ociack
on <host> kXhfjj
on <n> odcddl
on <outside> mefnhU
on <own> ihcrbb
on <public> kdoYnY
on <service> kmefnS
on <zone> mgiggX
on ? kdfmfb
on a nggfga
on call fegbeq
on dev mffhee
on earth kgdgdi
on friday gagfeq
on hdhmee
on line ghecar
on mail cbmhhg
on monday gngbge
on my pfeede
on our jblcdk
on port ggecgm
on tcp ohddbi
on the fidjcj
on this Zajoig
on which bjbpib
once hegcsZ
once the efffoc
one : lgffja
one for hgfdek
one gfclcj
one of rfgfZe
ones bdninY
only mkbicd
onto fefoia
open <own> llaifc
open <service> lceXho
open ? rdbadm
open a rebgdf
open connections lfcgdi
open fhnebg
open for pffcgd
open from wbjZce
open tcp gpbehc
open the ldcmfe
open to dohjZf
opened <own> lfggha
opened jjfbfi
opening nbgfhf
opens <own> jfgfdh
opens <service> kffegg
opens kfgedh
openssl icgahm
openssl s kgggge
or Ynalfj
or do vafafe
or does mZhbnf
or dropped segbfc
or is mYflef
or no ubgbgd
or not pbgijX
other jkcdbm
our <host> oZckid
our <service> qclYai
our jfncah
our monitoring heeggj
our published ddnehg
our services eXpmia
out $ pYfZgm
out , jlhXgh
out ? kdffei
out of hpeXma
out ofdaig
out on jlefde
out the fbdklg
out there lenecc
out to oacgbn
out' lfgfff
outbound ndgdgf
outgoing nggegb
outlook error legfge
outlook on mefgfe
outlook qedcdh
output gcghjf
over <n> qbcfdi
over <service> phgdea
over mlgdfa
over udp bqgXnd
own gjeaod
packet from nggbfg
packet loss lgfegf
packet ndficf
packets has eghfdl
packets mfeebj
partner nafcem
pass tdhfca
path ngdaao
pc <client> mgffef
pc jYphhZ
people in jgggff
people nmhZeb
people on thhcdZ
permitted qeeeee
phone <outside> kgggfe
phone taiZfe
pick gjgccj
ping <client> ogegeb
ping <far> ffdghk
ping <host> segefY
ping <own> 4dhchN
ping from lggggc
ping offfha
ping to pfegcf
ping 得 kdfhmZ
ping 通 tefeea
pinging <client> kdffgg
pinging keffgg
pings <own> rcggfa
pings qcggeb
plain <service> kVasif
plain english gggfZo
plain iaenYn
plain words ghgdao
plan dgfiob
planning bghdsb
planning to eggdqb
please $ dpZhdj
please , hdgpbf
please : ndfbUu
please ddcilk
pls $ ihhjdb
pls : sddcXn
pls ddfkhi
plz oVhjal
point hWfpej
pointed at kgfekc
pointed jgfdkd
pointing ddflkd
policy accept fmdapb
policy drop nghedd
policy ihgdpY
policy to fffdpd
port $ kWfpfe
port : nfffde
port <n> hhhbgi
port forwards eaeufc
port hgcldh
portal lgfffe
ports <n> krbchZ
ports ? ljiiaa
ports are gkcjfc
ports cemojV
ports of aXkqgh
possible ? mfggee
possible ueedfa
postfix <service> jggggd
postfix magafm
postfix on fdgcfp
postfix smtpd kggggc
postrouting -o dfeenh
postrouting -s bghgfl
postrouting agfflk
pr <n> hYgdgq
pr acme efgffm
pr gYgdkm
prerouting -d fcgcjl
prerouting idfdhj
print qddgdf
printer <client> lgggee
printer pUgedo
private address lgegfe
private pjcbfd
probe odfgdf
problem mbgeld
prot <n> klfcfd
prot klfcfd
proto jffggf
proto tcp jffgff
protocol jfffei
protocol tcp fgfedn
public rRlngX
publish $ gnfefd
publish , jatheX
publish dkgpeY
published UhnpjY
published on Yncncj
published ports eYmlfg
published services ecmjff
published stuff hapffd
pull lggdcj
push rcdeic
pushes rhgcda
put cggfpd
put in aghfpe
q <n> gpZfjc
q gpZfjc
query kdfhjd
question : mibefg
question nicech
questions cfgdgo
queue is jdgcco
queue maiZco
quic sagddg
quick one pfgffZ
quick sbfhgZ
r , kgggfe
r kgggfe
ran lfghfb
rather oageie
rcpt jfggfe
reach <far> hfeejh
reach <host> nceZjj
reach <own> hfabko
reach <public> kcfdhj
reach <service> jnfZff
reach ? ehrceb
reach dekchm
reach it WgYhhx
reach itself mZkdhf
reach the mecgfi
reachable $ Zsfehe
reachable ? hlgdef
reachable by Zrbhgh
reachable for pbjdde
reachable from ognWec
reachable nnoWdY
reached imfcef
reaches <own> hlfegc
reaches iofega
read hkZZjm
real client lghcfg
real ffenef
really mbcjei
reason tagdgb
recent fgfgfj
record eiVkdr
recv lgfggc
recv src lgfggc
refused $ jefcgk
refused , nfggfb
refused oYibgk
refused' lfgege
register hbcmgh
reject ghhhmY
related , ggfdhj
related ggfdhj
relay access qfhefa
relay sfgdfa
remote jggfff
remove -a ggggmZ
remove begeqd
remove 掉 eefeik
removed gedfqc
removing cgfgpc
replies kfggef
reply come pfggda
reply qgigeW
report rfhfbc
request ibgcik
reset ? lfggdf
reset nfcaen
resets jgggff
resolve names mfegdf
resolve qgfgeZ
rest gjdkhb
restart ddfcgp
restart postfix ddfdhp
return refeag
return traffic ngfgdd
review Yhjhel
review 一 gagdgp
right ? oeieag
right kfhiZj
right now dbhjfl
rip <far> jgggff
rip jfggff
root qeeeci
route oegfgc
route to oegfgc
router ngfefc
rst , ogfcfd
rst jggffg
rule , ddggqc
rule ? occccp
rule decides peffde
rule for deehmg
rule iagcpe
rule is pfbeie
rules $ mfddfi
rules <n> gdhceo
rules ? feeeik
rules file ggeffk
rules jddbkk
ruleset mgfeai
run icgbli
runner kbggfi
runs kfgfff
runs on ofgffb
s , kgggfe
s client kgggge
s lcgefj
safe gegffk
safe to gegffk
same mchdck
sanity check iedfmf
sanity iedfmf
say <client> ifkhbf
say iZidoe
say we afggmg
says : uggggT
says <n> pfgggY
says <service> jdgefj
says connection kggggd
says jccjfh
says outlook kfgfge
scan kdgffi
scan to kcgffi
scanner at nefdgg
scanner feimed
scans ogggdc
seconds fgfgfj
security shfYee
see ojekgS
see the ldhdgg
see when oefdfg
seeing jffgfg
seen by rfiZfd
seen from gdmfff
seen kdmbgf
seen on lfegff
sees lggffd
segment iikdec
segments awdeiZ
send icfbim
send its lfgfdg
send mail jfdgfi
sender lgffff
sending from jgggge
sending jgfgff
sends a kggege
sends nfhdee
sends through lfgggb
sends to nfgdef
sent cffnfg
sent src kfffff
seq <n> jgggfe
seq jgggfe
server $ ndhhgb
server , mdgdie
server <own> lfgffd
server ? jbbqdg
server by odgfef
server is oZgmgY
server nfdlce
server on dodhaj
server see oegceg
server to neidef
server's <service> mlgXgd
server's kjcjec
service kWjoec
services agppcY
services are db2YiZ
services can gbnehf
services we kZlkgb
services work dflggf
session rdfecf
session to scebgf
set nbahnd
set to sdeheZ
she ldfdfj
should <service> jgggee
should be qdfglU
should i mZddep
should it ocfhfd
should tbfcbi
should that keggff
show me nkZicg
show mfgifZ
show up mcdclf
shows <n> fbhdhm
shows kZhdgl
shows this nffgfd
side ? gbkegj
side jjiZff
since <n> hdehgk
since rZicYm
since the mhggXi
since this nefege
sit iYlkgd
sit in sggbec
site rbigdb
sits behind hcbkfk
sits ibckfj
sitting at lfjbeg
sitting in mfidgd
sitting nZinfY
sitting on mcijfa
slow ebiYhr
slow since dYhdhr
slow today ecgego
smpt mkbabm
smtpd <n> kggggc
smtpd kggggc
snat bfgflj
snat to begfkj
so hkZehk
so that lacdqe
socket : ggfffj
some dljfZj
somebody in scndZb
somebody jZhdki
somebody on jXkhZo
someone jebaoj
something jYcpdi
sorry ndggfd
sorry to pbghfc
sort fgfeem
sort of fgfeem
source <host> qcfhga
source <own> eegfki
source address odhdee
source ip kfgefg
source jjgWkh
sources csedff
spam dZeZlu
spf fdedfq
spins qdghcc
sport <n> kfffff
sport kfffff
src <client> kffgff
src <far> jgggff
src <host> kfffff
src <own> jffgff
src nffgfc
ssl mfgggc
state megdZm
status deferred lgegfe
status offfde
still broken haibeq
still fhbemh
still get bdfhsb
still reach cejeem
still work hejebm
stop qdiXje
stopped mbfdek
stopping qfibec
stops tghfhS
straight to neffef
straight wbfaee
stranger iXlqZf
stuck khfdfh
stuck like mgfffe
stuff jbvacd
stuff we jascec
submit fmgneX
subnet rchdfd
succeed jYfgmf
suppose hfgasb
suppose i afggqd
suppose the feggnc
suppose we aihasd
supposed ifdjcj
supposed to ifdjcj
survive iegbqb
swaks jeefek
swears megjiX
syn $ lffffe
syn ack kgggdf
syn from mfgfdf
syn ogffbf
syn recv lgfggc
syn sent mfefff
table fcdkdn
take iZfbqg
take the fgffke
taken iXffrf
takes jeegna
talk migZjd
talk to ligZjd
talking kefcZq
talking to gefcdq
talks lggfef
talks to lggfef
target kgklaa
tcp $ ikgedf
tcp , rcdjdc
tcp -m efgfjh
tcp <client> pcfffd
tcp <n> kkileT
tcp ? kggfmY
tcp dport ffgfgj
tcp failed rcgfgb
tcp ip ahgfdp
tcp tcp ifgfdk
tcpdump jfggff
team , mdhech
team ledhcj
teh fXkoeh
tell lcejdi
tell me lefkcf
tell us hcgefm
test ocjkcY
than dpffgc
thanks icfefl
that $ ngdXlg
that <host> kehjcd
that <zone> kXmapc
that ? legdla
that be jfgfge
that can gldgge
that gets epeceg
that go kfggef
that is bjjlbf
that mgfcff
that one gfgffj
that the pcdgff
that us pegdgc
that was hegffk
that work lgfged
that's skfagX
the -i ggffld
the <gateway> pgigXe
the <host> njXief
the <n> gWdkjm
the <outside> eUmrmX
the <server> pcfcfh
the <service> dgchmg
the <zone> Xjdaon
the adffnk
the answer vehgaZ
the audit kbjife
the backup ffffgk
the box pggcbh
the browser ofgfcd
the certificate cjgcdo
the change kdffdk
the connection legggd
the conntrack hfdeen
the cpu fgdegm
the ctstate behdva
the dnat pcgkfZ
the fix Zffhre
the forward iehdmd
the inner ngfefc
the internal idimdc
the inventory gdemgf
the iso crideb
the log lgfggd
the mail ffgcar
the masquerade Zfffph
the nat ffgccp
the new bchddu
the other iYfdfr
the packet pghbcg
the packets jggffg
the port edekkf
the printer ifgfdi
the private offeed
the public mfobdc
the published gbncmc
the queue kegcdm
the real ffenef
the reply jggfhd
the rest gjdkhb
the return pgfgdb
the rule dgfeik
the rules oefaei
the ruleset jegfei
the same lahefj
the scanner kfgegg
the services gZnggh
the stuff jascec
the syn ngggdc
the things gelfef
the three haclle
the tls fdgegm
the very rdddjc
the way tgfdbb
the whole fhbgmf
their kdjedi
them , dhbgeq
them ? mfjfdb
them ichjbk
then ? cWidhu
then get gehglc
then iYdfoh
then reach fgggnZ
there $ ifffcm
there , hekegf
there ? hdkeei
there any hcgkgf
there anything lcgiff
there for ehbdcs
there lfliba
these iefgnb
these two ghihnV
they get hdgcfm
they nUgeil
they see oehbhe
thing iiecfi
things can ffffgl
things cdmebp
things may geedfp
things we gelfef
thinking dgffra
thinking of dgffsa
this <gateway> dcohdi
this box kajkbf
this for jgfdan
this from jgggfe
this hdkgeg
this in ghedii
this is kgfgkZ
this morning nefege
this one fhfchj
thoughts ? gfgffk
thoughts gfgffk
three <host> efdcrf
three cbdigq
three things dceidq
through <own> kdgegh
through ? cdchgq
through mail kgiiea
through mhhadh
through the effefm
through this oZkahh
through to lnhaiX
through what kgcdfk
thru nmhaea
thunderbird on kfgegg
thunderbird xXfkeX
thursday edchkj
thx $ fiemed
thx lhcide
ticket <n> ocfhfc
ticket pkiccZ
time lkhedb
timed kfggfe
timed out jfggge
timed out' lfgfff
timeout $ vfggaY
timeout , tdfdhY
timeout ubgggX
times out raebei
times ragbeh
tls certificate gegfgl
tls fbfdgp
to $ jTrncc
to <client> idejlb
to <far> kdfcii
to <gateway> hdaapm
to <host> geYkhl
to <n> hbedkl
to <outside> kfheef
to <own> jcebkl
to <public> waicfY
to <server> kegfgg
to <service> ntcZbc
to <zone> fZgdnl
to ? bimdgh
to a oadcdo
to accept agfczY
to add lZcdmj
to address qdgfga
to be kiekcc
to connect jdhkfc
to destination dfgejj
to dfhgke
to do kfffbl
to drop defeqc
to get celZgo
to hit ojfbgb
to host jdfkfe
to it rbkecb
to itself qbiYhf
to know khfdge
to me ikYdZs
to merge gegffk
to open mbkchd
to our jeleee
to ping kkeeee
to port msdcbb
to push nfefhc
to reach eoeifc
to send uciggU
to source begfkj
to talk lfibcj
to the gedkej
to use eeljfd
to what aaexfe
to which mcemdc
to work mVgghl
today $ eeheij
today ? fgffbo
today fcfchp
told me ocffff
told ocggee
tonight , ecfiii
tonight fafijj
too ? rgebhc
too cdjhih
top bgghqa
top of dgfhob
touch kiieVn
touched gdfegm
touched the hefffl
toward oefedf
towards <far> modcec
towards <own> jYeohe
towards nldjdW
trace <client> qcecgf
trace qfffcd
traffic rcfgha
translated uagafe
tried lbhidf
true ? scdbgh
true mkoVec
trying <own> feggfk
ttl mgfgfc
tuesday fdedho
twice nfggga
two lbcZnk
type <own> paggff
type lefgff
udp , ocfhdf
udp <n> tbhgeZ
udp ? lefgfg
udp port wecheX
udp rhhgcX
unable ndgcgg
unable to ndgcgg
under dZgrhe
unknown <own> lggfgc
unknown lggggc
unreachable kffgfe
unreplied kfffff
unreplied src kfffff
until jcgfdl
up $ gfgkfe
up , iYflig
up ? lifheb
up at hhfldc
up lgdjga
up on heepfb
update hgfgck
updates nefeef
us $ hlcmae
us ? lZkZhk
us hhehjc
usable dmkfde
use $ hbmchh
use <n> oZfmfc
use <own> fnUeog
use <service> ufdamV
use ? gdmegf
use ecmdjg
use this fffffk
user ceigem
users Xieeip
users in vcgheW
users on igbgel
uses ubgXhe
using mdeefi
vendor jdgiZm
verdict ofhdee
very rdddjc
via 0XhhdX
via <host> nfgfgc
via <own> mhggfa
via <public> rchefb
via <service> sWhigc
vlan <n> bffees
vlan bffeds
vpn hZefer
vz <own> kkffbe
vz lkffbe
walk lfddfk
walk me lfddfk
want jkdhha
want to lcgghd
wants a fkliZe
wants hkgcjc
wants to jhedjd
was iafcim
was refused kfffff
way ? uehbcc
way back mhfhcd
way does ndefff
way out tegZgb
way to kggfef
way veheZb
we WjknkY
we add fgfgpa
we delete ffgfsX
we drop pbbbqc
we expose hYpkgb
we forward hVlugX
we got adjlhg
we have lXkpda
we moved sdefce
we publish fnghdc
we put cgfhnd
we remove gggfoY
we take eggfme
webmail mfddej
week iahidk
well gjgdie
went fdfhne
were dehemf
what ? gZbokf
what about jneebf
what becomes nefeeg
what breaks effcta
what can garche
what changes fdeerd
what do iQoiji
what does gglaam
what fenjfb
what happens jfffnZ
what if cbahol
what is hZkjcj
what kind ffegfl
what of efndge
what ports Xnjjhb
what sits befnhg
what sort fgfeem
what source lffefg
what would Veeeoo
what's edgsXh
what's it hgfdcn
what's on ehgdco
what's the occcen
whats nVipdb
when <client> ngggag
when <far> leheff
when <host> pebblf
when <zone> ragggb
when a jffggf
when does ddgber
when he ghhcjf
when i bdeoje
when it qefdha
when our mefdgg
when pbibgf
when the kmfdfb
when they wcecec
whenever negege
where do lbgnfa
where does hhfpcZ
where is mmdaee
where pceogV
whether pbggfd
which <public> jYdqic
which box iieneZ
which fmmjYa
which internal rgZiha
which machine Tchwjd
which networks cpgfhc
which of eeliai
which ones bdojff
which ports gelodZ
which published edpagh
which rule tedfce
which segments creeib
which source odhefe
which way kffggf
which zones bqigiY
while lhfgag
who all bphdge
who ataZkh
who can frhdeZ
who changed edefgo
who could dfhbtb
who gets clfbhk
who has iqicda
who is ljgded
who loses fegfqZ
who reaches dpffhb
who sends lfffff
who touched gdfegm
who'd gfhdpa
who's asffah
whole <outside> kodnaW
whole fhbgmf
whom Zoilcd
whose hddZpj
why $ rcgfgb
why ? mgfcfg
why can't ndeddk
why cant pfehfa
why do hfffdm
why does mneagc
why is edgeep
why nddbcp
wifi ecedes
will <client> hggfma
will <gateway> kgfeff
will it ndgfdg
will mcgfjc
will that kgfgee
will the wbiedZ
win <n> jgggff
win jgggff
window <n> iggghd
window ggghjc
with <n> rfhecb
with <service> mXfiek
with a dkeclg
with fegeod
with it nhdgha
with the hZjhfk
with these jgegnY
without jbfawa
words fgflaj
words please fhhjXl
work $ ribYfi
work ? lnkXcd
work for sYnalW
work from cnYbgr
work ijjXdl
work or ofgeed
working ? iggglZ
working ukdWha
works llgZef
works or nefhed
would <client> fgggqX
would <host> hfffnb
would <zone> icghmb
would a iedhke
would adding cdifta
would be Xbinbr
would dagbyc
would it fdefjj
would that ndeema
would the lgfhgb
wrong jggffe
y uafggZ
yes fjkaie
yes no gjkdee
yes or 0YfZfd
yesterday fZggfo
yet rZbdfl
you $ fafofh
you ? efdeep
you do dcXekv
you have fggfdn
you mZajel
you must odicdf
you restart fffefk
you tell ihfedj
your nbhflZ
zone mnechZ
zone that fudYic
zones can flhghZ
zones cwdhgW
一 ffgjff
一 下 gghhdg
一 个 kdgdfk
一 共 eelkgb
一 条 dfgfne
一 直 nfggfb
三 fZlcoe
三 条 cffgmf
上 $ gchmic
上 , ieggjd
上 -a fgggna
上 <outside> segffY
上 <own> ipcfce
上 <service> qegcfd
上 <zone> ggghkb
上 ? Zchkfn
上 curl lfgege
上 kgajja
上 ping gfhglb
上 一 eegmgd
上 不 scefec
上 了 jSgfhq
上 发 gfclgg
上 抓 kgfgfe
上 的 lhejfb
上 网 ubbela
上 都 fgcofe
下 $ chigfj
下 , padmcf
下 -a ggffek
下 : ieefgj
下 <client> 0XiagZ
下 <zone> 1ahehQ
下 acme fbhfhl
下 ehjhbi
下 mail eggedm
下 这 hgffXq
下 面 ofgdmW
不 $ pbchma
不 ? nchcjd
不 iidZen
不 上 knafcg
不 了 kbffhj
不 会 jcifcj
不 到 mgggfc
不 对 iffefj
不 开 ldfgdh
不 是 khdhdh
不 能 pWffig
不 行 mgdfhc
不 走 qbfgfd
不 通 iefdgl
丢 lbgagl
两 egfefm
个 $ feeijg
个 : kgffge
个 <public> amajfk
个 ffjafm
个 ip mcdmde
个 pr fdfegn
个 例 ggfefl
个 合 gfgfcl
个 机 ffffgj
个 清 emejfd
个 端 bchidp
中 fcfjel
中 午 gcgffm
为 lZeghk
为 什 kcdfgk
为 啥 uWiihX
主 lgfleZ
主 动 phcefd
主 机 hehnga
么 $ YZlihn
么 <zone> tZggfa
么 ? uehYiZ
么 bakgfo
么 一 ngeffc
么 不 ddcifp
么 办 geebgp
么 回 ffegfk
么 影 hhgdna
么 意 jhggZj
么 时 dgeehm
么 样 hdidig
么 用 fgfffk
么 的 gggeel
么 访 jgaghj
么 走 nfegee
么 连 tYfZig
么 重 gfgffj
之 gdggme
之 后 edgglh
之 间 qefffb
也 idfblj
也 加 bbgcnm
书 edgehn
了 $ jfchdk
了 , ddcdkp
了 <gateway> fgggcm
了 <host> caaudl
了 <outside> klfcgc
了 <own> rdbege
了 ? eeldig
了 aghiek
了 什 edkmhb
了 几 chkmec
了 吗 cgggme
了 哪 Yfimhg
了 啥 foYlef
了 怎 gfffgk
了 没 jXelel
事 $ keegfh
事 jdghgf
些 Yknkec
些 什 eemcek
些 对 fgnbgg
些 服 gainhb
些 端 edikgf
些 网 bpeeie
人 ibmhbg
人 在 jgjdgd
人 怎 ffffgj
人 能 rfhXlZ
什 ibjidi
什 么 ibjidi
今 cefekl
今 天 egefen
今 晚 ebhfof
从 <client> qggecb
从 <outside> faindg
从 <zone> nWiegj
从 iXkkeh
他 bdhgep
以 iiedmc
以 后 ibffmf
以 访 bsedmY
以 连 dmffgg
们 <host> njcdgd
们 fdikeg
们 对 fapiia
件 , ngggfa
件 rfbZhh
会 ieghid
会 不 jcifcj
会 到 mcWrch
会 回 hgeefk
会 好 jggfka
会 干 ggffgj
会 影 efedjm
会 怎 lclcic
会 有 iefdoc
会 经 lggfgd
会 被 lglgcb
会 走 lgefgf
会 转 ftdgcb
传 , jggfgf
传 jggfgf
但 kfggef
住 odgefd
你 cdcfko
你 好 gfeefm
你 能 gffffk
你 都 febcft
例 ggfefk
例 子 ggfdfk
信 , nggcfe
信 <n> ldeeke
信 <service> leffeg
信 nfgbjc
修 dfffpd
修 复 dfffpd
候 hcfdhm
假 dcibse
假 如 dgghpZ
做 gYcphh
做 了 gXcqig
做 什 ggebeo
儿 onjYeY
先 effgle
全 Yhjkhf
公 kamkdb
公 司 jhiegc
公 网 jZkmdd
共 edkmhb
共 做 ffelgg
共 发 ddjkfg
内 lfehbi
内 核 iehgbk
内 网 mXerfb
再 ffggjf
写 hbefjk
写 的 ofhgcc
几 dYpjkc
几 个 bYqijf
几 条 ghdkhc
出 kYhlhd
出 去 kagkhc
出 来 gggddm
分 giemdd
分 别 hieoea
列 bijkfe
则 $ qhebee
则 , kdgeif
则 ? cffjfj
则 jdehhh
则 拦 rfeZff
则 放 lggfcg
删 defftZ
删 了 fgegke
删 掉 ceffrd
别 hienea
到 <client> lgfefe
到 <far> lfffgd
到 <host> lfcjja
到 <n> fhanbl
到 <outside> iZljjZ
到 <own> sghcjT
到 <zone> pZffma
到 ip kgfffe
到 jdjjdd
到 了 kkciga
到 内 madmfe
到 哪 meljba
到 底 jnfcde
到 的 odieed
到 谁 geXjdq
到 这 kgfffe
前 kgfgdg
办 ieecgn
加 -a geghoa
加 cghhpZ
加 一 Wghgse
加 上 fghhmY
务 $ ddojkX
务 ? fdhnfd
务 fZklci
务 里 fgjfgf
动 leeefi
助 $ hagdgo
助 hagdgo
包 , jggfff
包 lfggfd
包 会 nffdfe
包 怎 kdfggf
包 是 lefgef
包 看 ngfege
午 gbgfgn
单 $ cilfka
单 eiijgb
卡 Xfgdpj
印 gcdfdq
印 机 edgfen
原 negfgc
原 因 meffgd
去 <far> kgffhc
去 <own> jgffnY
去 ? leghfd
去 mWijhe
去 了 nWhkch
去 吗 tegddc
去 掉 bfggpd
去 的 jhkffb
去 连 ihddlf
又 nefeeh
反 oehbge
发 hYjljc
发 件 ngfgga
发 信 tehaha
发 到 omcdcd
发 布 dellgc
发 给 acited
发 邮 ghefek
变 ifffjd
口 $ uaZrhT
口 , fkpieU
口 <n> koeehX
口 ? kWhngf
口 hjjhdb
口 会 Xocqfc
口 出 dfhoed
口 发 njfedd
口 吗 mLYmiv
口 映 liYmee
口 的 bchcmm
口 谁 Xafgey
口 转 qedkbb
口 连 pegegc
口 通 mqdfcZ
句 gffffj
只 odegef
可 lmeeeb
可 以 kneeec
台 <server> bkfjck
台 elbodd
台 机 ihemfa
号 kfefei
司 jhiegc
吃 gcgffm
合 fefefn
合 并 dggejj
同 rcghfZ
同 事 rcggfZ
后 , fdhfsZ
后 iVfing
后 会 cgdndj
后 面 YZhshh
吗 $ nZbbkm
吗 , kifedg
吗 : kgggfe
吗 ? cmbefm
吗 idbcin
吧 $ jgfgge
吧 jgfgge
启 gceaip
告 ndejed
呢 ragffd
命 sefabi
命 中 tefaee
咋 edfgki
咋 回 kbfggi
和 <n> mkfefa
和 shgeeY
响 $ hcggsY
响 eeedmi
响 谁 efgfnd
哪 gjmjcY
哪 个 phbggb
哪 些 Yklked
哪 几 hVqkgc
哪 台 fjeoea
哪 条 nggfed
哪 里 tSkefg
啊 $ fgekdh
啊 hgeldg
啥 $ lkbgfe
啥 ? gcgceq
啥 liedeg
啥 意 ffggdl
嘛 gghgal
嘛 用 gggfan
嘛 的 gghgal
器 $ pffeec
器 ? Whdwee
器 kfdheg
器 上 fbfohd
器 了 mkceed
器 人 ffffgj
器 能 bbkgdp
回 jcfdgk
回 事 geegfk
回 包 qgggfY
回 应 nggbge
回 的 kfgfff
回 程 ngfgec
回 答 fefggk
因 meffgd
圈 , kgfgfe
圈 kgfffe
在 <client> oegffc
在 <gateway> egdfjk
在 <outside> mcghgd
在 <zone> jfjegd
在 kdggck
在 公 iffkhZ
在 哪 qnXaic
在 有 efedgp
地 khkdha
地 址 lfffhd
址 lfffhd
址 是 peefdf
填 kfggfe
填 的 jfggfe
复 idgfnc
外 hgmeed
外 发 hngdhb
外 开 heesfY
外 映 jUXrjj
外 网 ofegdd
多 cafdmn
多 少 dbfegr
够 gldZgl
大 hchckh
天 ieeden
失 kfggef
失 败 kfggef
好 $ cbhalp
好 qZhYhj
好 了 cggfkh
好 吗 mhhfiX
好 的 rcghfZ
如 aegfpg
如 果 bdgfog
子 $ ebgigl
子 ecbkhm
它 uZcffe
安 glkcdg
安 全 glkcdg
完 cghhoa
定 hffgid
审 mfdddk
客 mggfec
客 户 mggfec
密 eegegl
密 码 eegegl
对 <outside> kbpheZ
对 fgpeeb
对 外 ffnffc
对 方 kfeggf
对 端 offbgf
射 ? hrZche
射 fgfmja
射 了 edfpge
射 到 hanlfZ
少 $ efefhl
少 dbfegr
少 条 egejej
就 leggib
就 好 dgggle
就 正 mgfgfc
就 能 chggqZ
工 lffggd
己 kegfjd
己 能 pcifec
己 访 ofehce
布 dellgc
布 了 bicohd
布 的 egnbgf
帮 助 hagdgo
帮 忙 hdgffj
帮 我 bjZkeo
常 $ nffffc
常 , mheged
常 jfffid
常 吗 mgggec
干 ghhgal
干 什 egfebp
干 嘛 gghgal
并 dggdjk
应 fbgogd
底 jnfcde
度 cclihf
开 <host> oedggd
开 <own> jifdhe
开 了 Yeohgh
开 放 jijmdV
影 eeedmi
影 响 eeedmi
往 <own> kgffge
往 pdgcge
往 外 meeegf
得 eqhVld
得 上 jjgfbh
得 了 efpagg
得 到 eqdakc
得 去 nfhcef
得 开 fiffkc
得 来 mjgZgf
得 通 sdghcb
志 : ngfgfc
志 jegcgi
忘 efgfgk
忘 了 efgfgk
忙 hdgffj
忙 review gbffgo
快 gbgfhm
怎 hdidel
怎 么 deiegl
怎 样 paegjb
思 $ gggfcl
思 -a eegfar
思 : ggfeWt
思 jhhfYl
急 $ hcfffm
急 hcfffl
想 qdghgX
想 用 kgggfd
意 jhhfYl
意 思 jhhfYl
懂 fggfek
成 accept Zggglg
成 gfffob
成 什 vhcfab
我 ederdg
我 一 icfmef
我 们 fdgmef
我 在 ogffgb
我 看 mdfbgi
户 kcefgj
户 端 lhggec
手 mgggec
手 机 mgggec
打 hZgfli
打 不 ldfgdh
打 印 gcdfdq
打 开 nghffa
打 得 hfgemb
扫 dqfbeh
把 -a hhgglZ
把 <n> cghemf
把 bceipf
把 forward fgggjf
把 第 gffgle
抓 kggffe
抓 到 ngfgga
抓 包 jggfff
投 mggffd
报 <n> lfgfgc
报 connection jfggfe
报 ndhfhb
报 错 kfgfge
拒 ncfefg
拒 绝 ncfegh
拦 $ nefdgf
拦 pefegb
挂 Ydfqhh
按 leggkZ
挡 jZoejd
换 geghnZ
掉 , bffejl
掉 -a hchhpZ
掉 ddfepg
掉 会 fgfeqa
接 <own> lggfgd
接 <service> mgeeeg
接 lZicgj
接 打 hcnege
接 被 gdfffm
接 访 pYehhf
接 连 ncfdgh
提 kfeefi
提 示 lffggd
收 <host> kegfge
收 <service> hgggkb
收 nffgiZ
收 不 lfgggc
收 信 jeffje
收 邮 nefhha
改 ccgfmi
改 了 afgeer
改 成 dffgmf
改 的 fffdeo
放 mdihkV
放 了 dVjpig
放 行 mefdlc
数 kffgcj
断 degfem
新 hgfgna
方 fglejb
无 pegggY
无 法 pegggY
日 jegcgi
日 志 jegcgi
早 obfebm
时 $ pcgegd
时 , mgfgfc
时 qbgcgg
时 候 hcfdhm
明 pfhcgb
明 什 jfggff
明 明 ogggfZ
映 fgflja
映 射 fgfmja
昨 hefefk
昨 天 jffffi
昨 晚 eZiZfv
是 <client> jfhfdi
是 <gateway> mggggb
是 <host> nfhfce
是 <own> pfhhda
是 kfbhgg
是 不 jhdheh
是 什 khffbi
是 哪 ljdjeZ
是 就 chhgnb
是 干 ghhgal
是 怎 refhfZ
是 把 fggfkf
是 被 mfhfgb
是 谁 deggfm
晚 cegeil
最 nUfjoa
最 后 nUfjoa
有 $ pXenee
有 aqelfb
有 什 hggdnb
有 哪 cmihde
有 回 nggbge
有 多 fffbmj
有 没 enZkbi
有 谁 epZhjb
有 问 dahdhp
服 ebkleg
服 务 ebkleg
期 cdgeho
本 neicgc
本 机 nfichb
机 <client> yZhedZ
机 jgejee
机 器 kfehef
机 能 ofdcgg
机 访 jbfefn
机 连 lefgee
条 , igfgmZ
条 -a egggwT
条 : jgfgkb
条 <n> bbgcnm
条 conntrack ghfdel
条 dgfild
条 dnat dggfmd
条 rule Yhhhgm
条 啥 fdghbp
条 是 gffebo
条 路 nefggc
来 $ dllcgd
来 ? otcahV
来 ifkcdi
来 吗 nYhggf
来 回 pbfhgb
来 的 kegleb
析 hffffj
果 cdgfog
果 remove eefeik
果 加 dgggpZ
果 把 fegggj
查 gldZkg
标 gldfge
样 $ ibjclf
样 ? mhefhb
样 hcjdmd
核 ifggbk
次 dhfeen
正 jfffid
正 常 jfffid
段 hqfefZ
段 可 dmffgf
段 能 goeaie
求 kcfgej
求 解 igfgZn
没 $ kcfdfk
没 iedhdk
没 有 fjblge
没 问 kgggfd
法 qeggfY
流 ibemid
流 量 hddmhd
测 nhffed
浏 jggfff
浏 览 jggfff
清 cijidf
清 单 djjjdd
源 kheeie
源 地 leffie
满 gbgfdn
满 了 gbhfen
点 kbfefk
烦 kieafj
烦 看 lfebgk
现 jbhfdm
现 在 jbhfdm
用 $ iYemdl
用 , deedes
用 <own> ncegnX
用 <public> mgfggc
用 <service> ocgmhW
用 ? ggjfal
用 efifcm
用 foxmail mffgfe
用 到 fglbgg
用 户 hadhgn
用 的 ggffZq
电 ogggfa
电 脑 ogggfa
略 dfgfmf
略 改 dfgfmf
的 $ neajef
的 , gnhZfg
的 -i ddfgpe
的 : kgffal
的 <host> mffgfd
的 <n> gihdfg
的 <own> jfggff
的 <service> eecnej
的 ? lfbkfe
的 client mgfgfb
的 dnat mgdchg
的 eegchn
的 udp ogfgfa
的 user kehebl
的 人 jfpigT
的 包 lhgeef
的 同 schhfZ
的 吗 lfggfd
的 时 ohffeb
的 是 jahmkY
的 服 ehndgd
的 机 mdhecj
的 源 meefge
的 用 hZghgl
的 电 mgfggc
的 角 cclihf
的 话 fhcfkh
的 问 mggggb
盘 gbgfgm
目 jkeege
目 标 gldfge
目 的 mggefd
直 mehgha
直 timeout mffggc
直 接 oeggga
直 超 jgfgff
直 转 kgfffe
直 连 negfqT
看 $ dfgffn
看 , fcilgd
看 hfdecp
看 一 hdgbgn
看 下 hgebgl
看 到 mfgege
看 看 bfhffn
着 gnjbfc
码 jegedk
码 忘 efgfgk
确 neffgd
确 认 neffgd
示 lffggd
程 shfZfd
站 hckhgd
站 在 dclihf
端 <client> lcfggg
端 <far> pfgbgd
端 ihhjdb
端 口 iihjdc
第 <n> ddffkl
第 ddfekl
答 keeegj
策 dfgfmf
策 略 dfgfmf
算 fkcenb
箱 hfgffj
箱 密 efgfgk
线 jchgan
经 jffkfc
经 过 jfekfc
结 sceefd
结 果 rfedfd
绕 qdfhfa
给 <zone> cdhcio
给 Zfcsfg
给 个 fkicfg
给 几 ggebfo
给 我 ndYoee
绝 $ kddfgi
绝 , ohfgfZ
绝 ncfegh
网 <far> qffddd
网 rhdfiW
网 上 gdiidj
网 吗 meegjb
网 哪 jYdqff
网 段 fqfega
置 $ gfgfgj
置 efgfgk
老 pffgfZ
能 <service> odgdge
能 access Ycfggt
能 dgkcih
能 ping rfgefa
能 reach nlfXgd
能 上 lWbgmk
能 不 pWffih
能 做 ggebeo
能 到 gqmZbc
能 打 ikgcjd
能 收 kfgggd
能 用 jelcgd
能 直 lgefla
能 访 gmjcfc
能 通 ebchmk
脑 ogggfa
脑 能 kfggfe
自 qcgeia
自 己 kegfjd
行 $ legcfi
行 , jgeggg
行 ? qiceec
行 icgcmg
行 不 qegglU
行 了 qegede
行 删 gffgld
行 吗 ofegdd
行 是 fggffj
被 drop lfghdf
被 maiich
被 丢 ncfggd
被 哪 qfeaff
被 拒 ncfegh
被 拦 odfdgf
被 改 rgcgfa
被 转 ledjfe
要 idegme
要 是 aekgme
规 jdehhh
规 则 jdehhh
览 jggfff
览 器 jggfff
角 cclihf
角 度 cclihf
解 cdhhbq
解 释 cbghcs
计 kgcfnZ
认 hfgfkd
认 一 oeffhd
认 策 dfgflg
议 fgiblf
设 aeggog
访 ghicfi
访 问 ghicfi
证 fdgefn
证 书 edgehn
评 hfdcoe
试 hhfgjc
话 , fhcfkh
话 fgdgjh
误 offgga
说 tgcfgY
说 明 jggfeg
请 ifegdl
请 求 kcfgek
请 问 mggidb
谁 $ efahim
谁 bjailh
谁 可 jodYje
谁 回 jfgfff
谁 改 fffdeo
谁 来 kcdefm
谁 能 csbfhd
谢 $ ifgcel
谢 ifgcel
谢 谢 ifgcel
财 dechgo
财 务 dechgo
败 kfggef
走 $ lgefeg
走 <own> qfggfX
走 <service> keggff
走 ? qhefda
走 ucggfY
走 到 lfefgf
走 哪 pefffc
走 得 kfggfe
走 的 qegfga
超 qcgdgc
超 时 qcgdgc
跑 ggecfm
跟 jfgfei
路 $ negggc
路 pZhege
转 lddmkY
转 到 jmdkcZ
转 发 iccmmZ
转 圈 kgfffe
边 ochfed
边 能 nehefd
过 <gateway> lfgfge
过 mbbldi
还 ajgeki
还 是 rgghaa
还 有 emedej
还 能 fchgkg
这 efeffn
这 一 keggff
这 个 ffefgk
这 么 fggcgl
这 句 gffffj
这 台 ifejff
这 是 kgfgfe
这 边 ielehc
进 mldXgh
进 得 mjfZgf
进 来 olcdga
连 <host> qdgdhb
连 <own> cbkdmi
连 ghfdhi
连 上 kbjqcY
连 不 inbfdg
连 到 imdZfj
连 得 imhacg
连 接 mZfcgl
退 kgfgge
通 $ dfedho
通 , lkecfe
通 <far> nfehee
通 <host> xchheT
通 <own> megeoW
通 ? wVgifa
通 dkeahm
通 不 mjfcfd
通 了 ceeghn
通 吗 docbii
通 的 pgefec
那 mebamh
那 个 dccehs
那 台 mmZdch
那 条 bhhhuU
那 边 ncfhef
邮 qfbZfj
邮 件 rfcZfi
邮 箱 hfgffj
部 dkjaej
都 ldpigU
都 不 qYgigc
都 会 hebcfq
都 有 ehjgjb
都 能 Wlsagg
配 hfffdl
释 cbghcs
释 一 gggfYp
释 下 Yagjgs
里 <service> ncfggd
里 vSiekb
里 有 jgfgef
里 的 dgifke
重 eefcgo
重 传 jggfgf
重 启 gceaip
重 置 efgfgk
量 hddmhd
错 mffggc
错 误 offgga
问 $ aiedfp
问 : iimXei
问 <far> ndfghb
问 <host> xmcadV
问 <outside> rccfhe
问 <own> hiYcjl
问 <public> scfahe
问 <zone> qcfidc
问 fhjafj
问 不 lbbghl
问 到 fckrgW
问 题 jcfegk
间 jfflfb
除 fmgdmY
除 了 fngdef
面 hWepjf
面 的 fggnhZ
题 $ ecfggm
题 ? fgeegl
题 jcfegk
题 吗 lghgce
麻 kieafj
麻 烦 kieafj
默 dfgflf
默 认 dfgflf
`;
export const WAY_WEIGHTS = `
'connection refused' lb
'connection timed lb
'connection timed out' lb
, <A> , kc
, <A> jd
, <A> to jd
, <A> 去 jd
, <gateway> kc
, <host> ck
, <server> <B> jd
, <server> 是 jd
, <service> , jd
, <zone> jd
, <zone> 还 kc
, allowed ? lb
, allowed or dj
, and does kc
, any lb
, connection lb
, could lb
, delay <n> dj
, delay dj
, does <A> kc
, does <service> lb
, does it dj
, does that jd
, does the ma
, dst <B> lb
, dst oY
, how jd
, i e kc
, i mean ck
, is <A> ma
, is kc
, it kc
, lip kc
, never lb
, no oY
, nop , kc
, nop kc
, ok kc
, on the jd
, or dj
, port ck
, right ? nZ
, right nZ
, rip kc
, sackok , kc
, sackok kc
, session k jd
, session kc
, source dj
, tcp <n> kc
, tcp lb
, the lb
, udp <n> jd
, udp jd
, where jd
, who kc
, why kc
, would <A> kc
, would ma
, yes or kc
, 为 dj
, 为 什 ck
, 会 被 kc
, 但 dj
, 对 jd
, 我 am
, 提 jd
, 提 示 jd
, 收 lb
, 是 <gateway> jd
, 没 jd
, 源 dj
, 能 lb
, 走 ma
, 连 nZ
, 通 lb
-> <B> , ma
-> <B> <n> kc
-> <B> ? jd
-> <B> lb
-> <B> tcp jd
-a forward -i jd
-a postrouting -o dj
-d <A> -p dj
-d <A> ck
-d <B> -p kc
-d <B> kc
-i <A> -d kc
-i <A> lb
-j drop jd
-o <outside> jd
-o <zone> -d ck
-o <zone> -p kc
: <A> to ma
: <n> f dj
: <service> kc
: a ma
: can kc
: connect from ck
: could ma
: curl : kc
: curl kc
: errno <n> ck
: errno ck
: in <outside> kc
: is jd
: no dj
: open am
: postfix smtpd dj
: user <A> ma
: user ma
: what jd
<A> 's jd
<A> , <server> jd
<A> , does ma
<A> , dst ma
<A> , 端 ck
<A> -> <B> lb
<A> -> lb
<A> -d <B> kc
<A> -d kc
<A> -p dj
<A> -p tcp dj
<A> : curl jd
<A> : lb
<A> <B> <n> lb
<A> <B> r bl
<A> <own> dj
<A> <service> to ma
<A> <zone> jd
<A> allowed jd
<A> and <B> kc
<A> and ma
<A> box kc
<A> browse kc
<A> can't kc
<A> cant nZ
<A> client lb
<A> connects jd
<A> connects to jd
<A> does ma
<A> from <B> ck
<A> from a dj
<A> from dj
<A> gets kc
<A> going to jd
<A> has to kc
<A> have <B> kc
<A> have lb
<A> hit <B> jd
<A> hit lb
<A> host kc
<A> in lb
<A> itself jd
<A> laptop jd
<A> make it kc
<A> make kc
<A> not kc
<A> on <B> Zn
<A> on Yo
<A> open <B> kc
<A> open dj
<A> open to ck
<A> opens <service> lb
<A> people jd
<A> ping <B> jd
<A> ping jd
<A> reach jd
<A> reachable Zn
<A> reachable for Yo
<A> reachable from ck
<A> s , kc
<A> s kc
<A> see ck
<A> send kc
<A> server to kc
<A> still get jd
<A> still kc
<A> still reach jd
<A> straight jd
<A> straight to jd
<A> talking kc
<A> talking to kc
<A> then reach kc
<A> to <B> jd
<A> towards <B> kc
<A> towards kc
<A> users jd
<A> wants ma
<A> wants to kc
<A> when dj
<A> who oY
<A> 上 ping kc
<A> 上 的 dj
<A> 去 <B> jd
<A> 去 kc
<A> 发 jd
<A> 打 不 jd
<A> 的 <n> bl
<A> 的 dj
<A> 的 人 kc
<A> 的 同 jd
<A> 能 kc
<A> 能 不 lb
<A> 能 访 lb
<A> 自 己 kc
<A> 访 jd
<A> 访 问 jd
<A> 走 ma
<A> 还 能 jd
<A> 这 lb
<A> 这 台 jd
<A> 进 jd
<A> 进 来 jd
<A> 那 kc
<A> 里 jd
<B> $ jd
<B> , <gateway> lb
<B> , <n> jd
<B> , <service> jd
<B> , and jd
<B> , any lb
<B> , does oY
<B> , i ck
<B> , is lb
<B> , port kc
<B> , tcp kc
<B> , works dj
<B> , yes kc
<B> , 端 ma
<B> -p kc
<B> -p tcp kc
<B> <n> $ kc
<B> <n> ? jd
<B> <n> 一 jd
<B> <n> 端 kc
<B> <service> $ kc
<B> <service> ? lb
<B> <service> lb
<B> <zone> ck
<B> ? $ kc
<B> ? kc
<B> access nZ
<B> and bl
<B> as nZ
<B> box lb
<B> connects Vr
<B> directly lb
<B> from jd
<B> i dj
<B> if oY
<B> into kc
<B> is lb
<B> itself Zn
<B> ok ? oY
<B> ok pX
<B> on <n> nZ
<B> on kc
<B> on port jd
<B> over kc
<B> port <n> ma
<B> port ma
<B> r , bl
<B> r bl
<B> server , nZ
<B> should jd
<B> should that jd
<B> sport <n> jd
<B> sport jd
<B> tcp <n> lb
<B> tcp nZ
<B> the ma
<B> through kc
<B> udp <n> lb
<B> udp lb
<B> when ma
<B> why dj
<B> 之 jd
<B> 之 间 jd
<B> 发 信 lb
<B> 吗 ? jd
<B> 吗 lb
<B> 报 kc
<B> 收 <service> kc
<B> 的 <n> lb
<B> 的 kc
<B> 的 udp kc
<B> 的 包 jd
<B> 能 连 ck
<B> 能 通 lb
<B> 访 ck
<B> 访 问 ck
<client> $ Zn
<client> , jd
<client> <host> dj
<client> <host> r dj
<client> s , jd
<client> s jd
<far> dst <own> jd
<far> dst jd
<gateway> 's bl
<gateway> , jd
<gateway> ? $ ma
<gateway> ? ma
<gateway> let it kc
<gateway> let jd
<gateway> or ma
<gateway> 吗 jd
<host> 's ma
<host> , <zone> jd
<host> -a postrouting jd
<host> <A> kc
<host> <A> s kc
<host> <client> jd
<host> <client> s jd
<host> box kc
<host> r dj
<host> server lb
<host> 的 <n> kc
<host> 的 kc
<n> , does ck
<n> , jd
<n> , nop kc
<n> , or kc
<n> , 我 ck
<n> : <A> kc
<n> : no dj
<n> <B> nZ
<n> <n> src jd
<n> <n> tcp ck
<n> <server> jd
<n> at lb
<n> connection dj
<n> does kc
<n> from <A> jd
<n> get ck
<n> of <A> ck
<n> on <A> Xp
<n> on <B> kc
<n> syn $ jd
<n> tcp $ pX
<n> tcp , kc
<n> this dj
<n> to <B> lb
<n> to lb
<n> udp lb
<n> will kc
<n> 为 ma
<n> 为 什 ma
<n> 口 , kc
<n> 口 kc
<n> 吗 ? lb
<n> 吗 jd
<n> 走 kc
<n> 通 jd
<n> 通 不 jd
<outside> $ ck
<outside> , jd
<outside> -j masquerade kc
<outside> out <zone> jd
<outside> out jd
<own> $ kc
<own> 吗 $ lb
<own> 吗 kc
<server> <B> $ jd
<server> <B> , jd
<server> 写 jd
<server> 写 的 jd
<server> 是 <B> jd
<server> 是 jd
<service> <A> <n> bl
<service> <A> bl
<service> <B> <n> jd
<service> <n> : jd
<service> <n> <server> jd
<service> <n> from jd
<service> <n> on ck
<service> <n> to lb
<service> ? $ kc
<service> ? lb
<service> from <A> lb
<service> from kc
<service> of am
<service> ok ck
<service> on <A> Zn
<service> on <n> lb
<service> on the ck
<service> to <A> ck
<service> to <B> kc
<service> to the dj
<service> 吗 kc
<zone> $ dj
<zone> , am
<zone> -d <A> dj
<zone> -d <own> jd
<zone> -d dj
<zone> -p kc
<zone> -p tcp kc
<zone> i jd
<zone> i see kc
<zone> in ip jd
<zone> in jd
<zone> rules jd
<zone> src <A> jd
<zone> src jd
<zone> to oY
<zone> 上 jd
<zone> 上 抓 jd
<zone> 还 kc
<zone> 还 能 kc
<zone> 那 kc
? -a jd
? -a prerouting jd
? <n> dj
L , <A> <client><far> jd
L , 客 <client><own> jd
L -a dj
L -a prerouting <outside><own> kc
L -d ck
L -i <A> <outside><own> lb
L -j jd
L -o <outside> <client><far> kc
L -o dj
L : <A> <outside><host> jd
L : <n> <client><client> jd
L : <n> <client><own> kc
L : <n> <far><host> bl
L : <n> <far><own> jd
L : <n> <host><client> bl
L : <n> <own><client> ck
L : <n> <own><zone> dj
L : connect <own><client> dj
L : in <far><host> jd
L : ip <client><own> jd
L ; kc
L <A> , <client><host> ma
L <A> , <client><own> kc
L <A> , <far><host> kc
L <A> , <far><own> jd
L <A> , <host><client> ck
L <A> , <outside><own> kc
L <A> , <own><client> ck
L <A> , <own><zone> ck
L <A> , <zone><host> kc
L <A> , <zone><own> kc
L <A> -> <host><far> lb
L <A> -> <outside><own> kc
L <A> -> <zone><outside> kc
L <A> -> <zone><zone> nZ
L <A> -d <outside><own> kc
L <A> -p <host><client> Xp
L <A> : <client><own> jd
L <A> <B> <client><host> lb
L <A> <B> <client><own> kc
L <A> <B> <far><own> ma
L <A> <B> <zone><own> kc
L <A> and <zone><own> jd
L <A> and <zone><zone> oY
L <A> dst <client><client> jd
L <A> dst <far><host> jd
L <A> for <outside><own> ma
L <A> for <zone><own> ma
L <A> from <far><zone> ck
L <A> from <host><client> dj
L <A> from <host><zone> am
L <A> from <own><client> ck
L <A> from <own><outside> ck
L <A> get <zone><host> jd
L <A> gets <zone><own> jd
L <A> have <zone><outside> kc
L <A> i <client><own> kc
L <A> open <own><outside> ck
L <A> port <host><client> am
L <A> port <own><zone> ck
L <A> s <client><own> kc
L <A> server <host><own> kc
L <A> server <host><public> kc
L <A> still <client><far> lb
L <A> to <client><far> jd
L <A> to <client><own> jd
L <A> to <outside><own> jd
L <A> to <zone><client> jd
L <A> 上 <client><host> jd
L <A> 上 <client><own> kc
L <A> 到 <client><host> jd
L <A> 到 <zone><host> jd
L <A> 用 <outside><own> kc
L <A> 的 <client><own> kc
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> jd
L <A> 还 <zone><outside> jd
L <A> 连 <zone><own> jd
L <far> ck
L <host> <A> <client><own> kc
L <n> : <client><client> jd
L <n> : <client><own> nZ
L <n> : <far><own> lb
L <n> : <own><client> ck
L <n> <A> <host><client> dj
L <n> <n> <client><client> jd
L <n> <n> <client><own> kc
L <n> <n> <far><host> bl
L <n> <n> <host><client> dj
L <n> <n> <own><client> dj
L <n> ip <client><client> jd
L <n> ip <client><own> jd
L <n> ip <far><own> kc
L <n> ip <host><client> dj
L <n> of <own><outside> ck
L <n> you <zone><own> jd
L <outside> , <zone><own> jd
L <outside> -j <client><far> kc
L <outside> bl
L <outside> out <far><host> jd
L <outside> out <far><own> jd
L <server> bl
L <service> <A> <own><client> ck
L <service> <n> <client><host> ma
L <service> <n> <outside><host> kc
L <service> on <host><outside> bl
L <zone> ck
L <zone> in <client><own> jd
L <zone> rules <zone><own> kc
L <zone> src <far><host> jd
L ? tcp <far><own> kc
L ^ <A> <client><far> kc
L ^ <A> <client><own> jd
L ^ <A> <far><zone> Zn
L ^ <A> <host><client> ma
L ^ <A> <host><host> ma
L ^ <A> <host><outside> jd
L ^ <A> <host><own> nZ
L ^ <A> <host><public> kc
L ^ <A> <outside><host> ma
L ^ <A> <outside><own> kc
L ^ <A> <own><zone> dj
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> lb
L ^ <A> <zone><outside> jd
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> pX
L ^ <A> <zone><zone> ma
L ^ <n> <far><own> kc
L ^ <service> <client><host> kc
L ^ <service> <client><own> kc
L ^ <service> <host><zone> dj
L ^ <service> <own><zone> dj
L ^ <service> <zone><far> lb
L ^ <zone> <client><own> jd
L ^ can <gateway><far> jd
L ^ can <gateway><host> kc
L ^ can <host><far> jd
L ^ can <host><host> lb
L ^ can <host><own> jd
L ^ can <host><public> kc
L ^ can <outside><own> lb
L ^ can <zone><host> jd
L ^ can <zone><zone> pX
L ^ dmesg <client><host> kc
L ^ does <host><far> jd
L ^ does <host><outside> ma
L ^ does <host><own> nZ
L ^ does <own><zone> Xp
L ^ does <zone><own> kc
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ if <zone><outside> kc
L ^ if <zone><own> kc
L ^ is <host><outside> am
L ^ is <own><outside> am
L ^ is <own><zone> am
L ^ is <zone><zone> ma
L ^ on <client><own> jd
L ^ ping <zone><host> kc
L ^ tcpdump <client><own> kc
L ^ what <far><own> kc
L ^ why <client><own> jd
L ^ why <own><zone> am
L ^ why <zone><own> jd
L ^ would <client><own> kc
L ^ would <zone><own> kc
L ^ 内 <client><own> kc
L ^ 在 <client><host> kc
L ^ 抓 <client><own> jd
L a <A> <zone><own> lb
L accept jd
L address ck
L all jd
L am nZ
L an kc
L answer ma
L any lb
L anything kc
L are kc
L arriving kc
L assume nZ
L at <A> <client><host> jd
L at <A> <far><own> nZ
L at lb
L authentication , <client><own> jd
L back kc
L backup oY
L before lb
L between nZ
L boss jd
L box kc
L branch ma
L by jd
L can <A> <gateway><host> kc
L can <A> <host><host> ma
L can a <zone><host> lb
L can kc
L can someone <outside><own> jd
L can the <host><far> rV
L capture Xp
L change jd
L chg kc
L come kc
L coming jd
L confirm lb
L connect ck
L connect to <own><zone> dj
L could kc
L curl dj
L delete lb
L desk kc
L dig ck
L dmesg dj
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <far><own> ma
L does <A> <zone><own> lb
L does a <far><own> jd
L dovecot kc
L dport <n> <zone><own> kc
L dport jd
L drop jd
L echo kc
L error dj
L example Wq
L explain jd
L failed dj
L for <A> <client><own> jd
L for <A> <zone><own> jd
L foxmail ck
L from <A> <client><client> nZ
L from <A> <client><far> lb
L from <A> <host><far> jd
L from <A> <outside><host> kc
L from <A> <zone><far> jd
L from <A> <zone><own> jd
L from nZ
L get bl
L gone jd
L has ck
L hosts jd
L i add <zone><own> kc
L icmp kc
L if i <zone><own> lb
L in <A> <zone><host> kc
L in <A> <zone><own> kc
L in <outside> <far><host> jd
L in <outside> <far><own> jd
L in ip <client><own> jd
L in lb
L instead jd
L into ck
L ip <A> <client><host> lb
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <host> <client><own> kc
L ip ck
L iptables kc
L is <A> <client><own> lb
L is <A> <own><outside> Zn
L is <A> <own><zone> dj
L is <service> <host><outside> bl
L is <service> <own><outside> ck
L job lb
L know kc
L laptop kc
L let ma
L line <n> <outside><own> jd
L maillog ck
L masquerade jd
L may jd
L monitoring jd
L morning jd
L my lb
L nc bl
L net dj
L never ck
L new kc
L no jd
L nobody lb
L nov jd
L of <A> <own><outside> ck
L off jd
L on <A> <client><own> lb
L on <A> <host><client> dj
L on <A> <host><host> jd
L on <A> <outside><own> jd
L on <A> <own><outside> Zn
L on <A> <own><zone> am
L on <A> <zone><outside> lb
L on <A> <zone><own> jd
L on a <zone><own> kc
L on the <host><outside> ck
L once kc
L only jd
L our rV
L out <zone> <far><host> jd
L outbound kc
L outgoing kc
L over lb
L packet kc
L packets pX
L path jd
L pc lb
L ping ck
L ping from <zone><own> lb
L pinging ck
L plan kc
L planning lb
L postfix bl
L prerouting -i <outside><own> kc
L printer <A> <client><host> jd
L question lb
L relay Zn
L remove kc
L rule jd
L runner jd
L runs jd
L say kc
L says ck
L scanner lb
L see dj
L shows jd
L since jd
L somebody lb
L someone jd
L src <A> <client><client> jd
L src <A> <far><host> jd
L src <A> <host><far> jd
L status dj
L swaks bl
L take jd
L tcp jd
L team jd
L test jd
L the <A> <gateway><far> ma
L the <A> <gateway><host> jd
L the <A> <host><own> kc
L the <A> <host><public> jd
L the <A> <zone><outside> jd
L the <A> <zone><own> lb
L there jd
L thinking kc
L this jd
L ticket kc
L times jd
L to <A> <host><client> am
L to <A> <own><outside> Zn
L to <A> <zone><own> nZ
L to bl
L told dj
L trying bl
L two jd
L udp <n> <client><far> jd
L udp <n> <own><outside> Yo
L up lb
L user ma
L vz ck
L was kc
L way lb
L were kc
L what dj
L when <A> <client><own> jd
L when <A> <far><own> kc
L when lb
L whether nZ
L who ma
L will lb
L with dj
L without ma
L work jd
L would adding <client><own> jd
L would dj
L yes ma
L you must <zone><own> jd
L 一 条 <zone><own> jd
L 下 <A> <client><host> jd
L 不 kc
L 了 kc
L 什 么 <client><own> jd
L 从 <A> <zone><host> kc
L 从 jd
L 公 ma
L 出 jd
L 到 <A> <client><own> jd
L 到 ip <client><own> jd
L 加 一 <zone><own> jd
L 包 看 <client><own> jd
L 只 jd
L 回 jd
L 在 <A> <client><host> jd
L 在 jd
L 客 jd
L 志 里 <client><host> kc
L 手 机 <zone><own> lb
L 抓 包 <client><own> jd
L 报 ck
L 接 ck
L 是 <A> <client><own> jd
L 条 -a <zone><own> jd
L 来 lb
L 点 ma
L 看 到 <client><own> kc
L 要 jd
L 计 nZ
L 连 bl
L 那 lb
L 里 ck
L 里 有 <client><own> kc
L 问 <A> <zone><own> lb
L 问 kc
M ' am
M 'connection ma
M 's lb
M , <server> <client><own> kc
M , <zone> <zone><own> jd
M , am
M , 我 <own><client> bl
M -> <B> <host><far> pX
M -> <B> <outside><own> kc
M -> <B> <zone><outside> kc
M -> <B> <zone><zone> nZ
M -> lb
M -d <B> <outside><own> kc
M -d kc
M -j ck
M -m dj
M -o kc
M -p dj
M : <n> <own><client> bl
M : <n> <zone><own> kc
M : connect <own><client> dj
M : connection <own><client> dj
M <B> $ <client><far> nZ
M <B> $ <client><own> jd
M <B> $ <far><own> jd
M <B> $ <far><zone> dj
M <B> $ <host><client> ck
M <B> $ <host><far> kc
M <B> $ <host><own> ma
M <B> $ <outside><host> lb
M <B> $ <outside><own> jd
M <B> $ <own><client> bl
M <B> $ <own><far> dj
M <B> $ <own><outside> am
M <B> $ <own><zone> ck
M <B> $ <zone><far> jd
M <B> $ <zone><host> oY
M <B> $ <zone><zone> lb
M <B> , <client><host> lb
M <B> , <client><own> nZ
M <B> , <far><host> kc
M <B> , <far><own> ma
M <B> , <host><client> ck
M <B> , <host><far> dj
M <B> , <outside><host> ma
M <B> , <outside><own> ma
M <B> , <own><client> bl
M <B> , <own><outside> am
M <B> , <own><zone> bl
M <B> , <zone><far> ma
M <B> , <zone><host> kc
M <B> , <zone><outside> kc
M <B> , <zone><own> jd
M <B> -p <outside><own> kc
M <B> : <client><own> kc
M <B> : <zone><zone> nZ
M <B> ; <zone><own> kc
M <B> <n> <client><host> lb
M <B> <n> <host><far> ck
M <B> <n> <zone><host> jd
M <B> ? <host><far> ma
M <B> ? <host><outside> bl
M <B> ? <host><own> kc
M <B> ? <outside><host> lb
M <B> ? <own><client> bl
M <B> ? <own><outside> Xp
M <B> ? <own><zone> Zn
M <B> ? <zone><far> kc
M <B> ? <zone><host> jd
M <B> ? <zone><outside> nZ
M <B> ? <zone><own> jd
M <B> ? <zone><zone> ma
M <B> at <zone><outside> jd
M <B> directly <outside><host> jd
M <B> len <far><host> jd
M <B> len <far><own> jd
M <B> on <client><far> lb
M <B> on <host><public> kc
M <B> on <outside><host> kc
M <B> on <zone><zone> ma
M <B> over <host><host> jd
M <B> port <client><host> nZ
M <B> port <host><far> nZ
M <B> port <outside><own> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> dj
M <B> server <client><host> jd
M <B> server <zone><host> ma
M <B> udp <client><far> kc
M <B> 之 <zone><zone> jd
M <B> 会 <outside><own> kc
M <B> 就 <zone><own> jd
M <B> 的 <host><far> nZ
M <B> 的 <zone><far> jd
M <client> lb
M <gateway> kc
M <n> , <client><own> jd
M <n> , <own><client> dj
M <n> , <own><zone> ck
M <n> : <host><client> ck
M <n> <n> <own><client> dj
M <n> bl
M <n> from <own><zone> dj
M <n> ms <own><client> dj
M <n> on <far><own> nZ
M <own> : <own><client> ck
M <own> dj
M <server> <B> <client><own> jd
M <server> lb
M <service> <n> <client><own> kc
M <service> <n> <far><own> ma
M <service> <n> <host><far> kc
M <service> <n> <zone><host> jd
M <service> <n> <zone><own> jd
M <service> oY
M <service> on <client><own> kc
M <service> on <zone><host> kc
M <service> to <zone><host> kc
M <service> to <zone><own> jd
M ? am
M a kc
M able lb
M access ma
M address ck
M after dj
M against nZ
M allowed kc
M and <B> <zone><zone> oY
M arriving jd
M as ck
M asking ma
M behind ck
M browse ma
M but dj
M can kc
M can't kc
M cant oY
M coming Zn
M conect jd
M connect from <host><far> am
M connect ma
M connect to <host><far> ma
M connect to <host><own> jd
M connect to <own><client> dj
M connection refused <client><own> lb
M connection refused <own><client> dj
M connection refused <own><zone> dj
M connects jd
M could ma
M curl : <zone><own> jd
M curl kc
M dialled kc
M does dj
M dport dj
M dst <B> <client><client> jd
M dst <B> <far><host> jd
M dst <B> <host><far> jd
M fetch ma
M for <B> <outside><own> ma
M for <B> <zone><own> nZ
M for ck
M foxmail jd
M from <B> <client><own> nZ
M from <B> <far><zone> Xp
M from <B> <host><client> dj
M from <B> <host><outside> am
M from <B> <host><zone> am
M from <B> <own><client> dj
M from <B> <own><outside> am
M from <B> <own><zone> dj
M from <B> <zone><own> lb
M from a <own><zone> bl
M from dj
M from unknown <host><own> ck
M full ck
M get at <outside><host> jd
M get oY
M get to <client><own> jd
M gets kc
M has to <client><host> jd
M have <B> <zone><outside> kc
M have lb
M he kc
M hit lb
M host am
M i'm ck
M if dj
M in <B> <own><zone> dj
M into <B> <zone><zone> ma
M into lb
M is <B> <own><client> dj
M it's Yo
M itself kc
M keeps jd
M lose jd
M make lb
M monitoring dj
M ms dj
M must ma
M mx ma
M my ck
M my desk <own><client> bl
M names nZ
M needs ma
M now jd
M off kc
M on <B> <client><own> ma
M on <B> <far><own> pX
M on <B> <outside><own> kc
M on <B> <own><client> am
M on <B> <own><zone> bl
M on <B> <zone><outside> lb
M on <B> <zone><own> ma
M open to <own><outside> ck
M out to <host><far> kc
M outbound kc
M outgoing kc
M outlook jd
M over ma
M own kc
M pc ck
M people jd
M ping kc
M port <n> <far><own> lb
M port <n> <host><client> Yo
M port <n> <own><zone> ck
M portal kc
M postfix <service> <host><far> kc
M postfix smtpd <host><own> dj
M public kc
M pull jd
M reach <B> <zone><own> kc
M reach kc
M reachable Yo
M refused' lb
M relay oY
M resolve kc
M resolve names <gateway><far> lb
M run ck
M run on <own><client> dj
M s , <client><own> kc
M s kc
M say kc
M says kc
M see ck
M seen am
M sending ck
M sends nZ
M sends through <zone><own> kc
M should jd
M sitting Vr
M smtpd <n> <host><own> dj
M smtpd dj
M so kc
M socket bl
M source dj
M still kc
M straight lb
M submit lb
M talk to <zone><zone> jd
M talking jd
M talks kc
M tcp dj
M the <B> <client><host> jd
M the <B> <outside><host> ma
M the <B> <zone><host> kc
M their kc
M they jd
M through <B> <zone><own> jd
M to <B> <client><client> oY
M to <B> <client><far> jd
M to <B> <client><own> jd
M to <B> <far><own> jd
M to <B> <gateway><far> jd
M to <B> <host><client> ma
M to <B> <host><far> oY
M to <B> <own><outside> am
M to <B> <zone><client> jd
M to <B> <zone><far> jd
M to <own> <own><client> dj
M to <public> <host><own> kc
M to kc
M to talk <zone><zone> jd
M to the <client><host> lb
M toward nZ
M towards ma
M type kc
M unknown <B> <host><own> ck
M unknown dj
M up kc
M updates qW
M use lb
M user jd
M users jd
M uses kc
M via kc
M wants ma
M what dj
M when am
M who jd
M would lb
M 一 kc
M 上 <B> <zone><outside> jd
M 事 jd
M 从 ck
M 们 kc
M 信 kc
M 写 jd
M 出 lb
M 则 jd
M 到 <B> <host><far> nZ
M 到 <B> <zone><far> jd
M 到 jd
M 动 nZ
M 去 lb
M 反 kc
M 发 kc
M 发 信 <host><far> kc
M 发 信 <zone><own> jd
M 口 ck
M 同 jd
M 吗 lb
M 在 <B> <own><zone> ck
M 在 ck
M 填 jd
M 外 lb
M 外 发 <host><far> kc
M 对 ck
M 己 kc
M 开 <B> <client><own> jd
M 往 lb
M 往 外 <host><far> kc
M 打 开 <zone><own> kc
M 提 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 是 dj
M 条 kc
M 段 kc
M 用 <B> <zone><own> jd
M 用 户 <outside><own> kc
M 电 lb
M 电 脑 <own><client> bl
M 的 <B> <client><own> kc
M 的 ck
M 的 人 <outside><own> jd
M 的 人 <zone><own> kc
M 的 是 <client><own> kc
M 直 kc
M 端 ck
M 能 kc
M 脑 lb
M 要 nZ
M 规 jd
M 访 lb
M 说 ma
M 走 kc
M 还 能 <zone><outside> jd
M 这 ck
M 进 jd
M 连 <B> <client><own> jd
M 连 jd
M 连 的 <client><own> jd
M 通 kc
M 那 kc
M 问 kc
M 面 jd
R , <n> <client><host> ma
R , <outside> <zone><own> jd
R , <service> <zone><own> kc
R , <zone> <zone><own> jd
R , ack <client><own> jd
R , and <far><own> lb
R , ck
R , does <zone><own> lb
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> dj
R , seq <client><own> jd
R , seq <far><own> kc
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> dj
R , 为 <zone><own> nZ
R -a prerouting <client><own> jd
R -a prerouting <zone><own> jd
R -d <own> <client><own> jd
R -d <own> <zone><own> jd
R -i nZ
R -j dnat <client><own> jd
R -j dnat <outside><own> kc
R -j dnat <zone><own> jd
R -j jd
R -m tcp <client><own> jd
R -m tcp <outside><own> kc
R -p tcp <client><own> jd
R -p tcp <outside><own> kc
R -p tcp <zone><own> jd
R : <n> <client><own> kc
R : connection <host><far> ma
R <client> $ <own><- bl
R <client> dj
R <client> s <client><own> lb
R <host> $ <outside><own> kc
R <host> $ <zone><own> jd
R <host> , <zone><own> lb
R <host> <client> <client><own> lb
R <n> $ <client><client> kc
R <n> $ <client><far> jd
R <n> $ <client><host> jd
R <n> $ <client><own> kc
R <n> $ <far><host> oY
R <n> $ <host><client> dj
R <n> $ <host><far> jd
R <n> $ <outside><own> ma
R <n> $ <own><client> ck
R <n> $ <zone><far> kc
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> -j <client><own> jd
R <n> -j <outside><own> kc
R <n> -j <zone><own> jd
R <n> : <client><own> kc
R <n> <n> <client><own> kc
R <n> <n> <host><client> ck
R <n> <n> <host><far> ck
R <n> ? <client><far> nZ
R <n> dpt <far><host> jd
R <n> dpt <far><own> jd
R <n> ip <client><own> jd
R <n> src <client><far> jd
R <n> syn <far><host> jd
R <n> ttl <far><host> jd
R <n> you <zone><own> jd
R <n> 不 <zone><own> ma
R <n> 端 <outside><own> jd
R <outside> bl
R <own> -p <client><own> jd
R <own> -p <zone><own> jd
R <own> ? <own><client> dj
R <own> ? <zone><own> jd
R <own> dj
R <server> kc
R <service> $ <zone><own> jd
R <service> , <host><host> qW
R <service> , <zone><host> kc
R <service> , <zone><own> jd
R <service> : <client><own> jd
R <service> 吗 <outside><host> jd
R <zone> ck
R ? $ <client><far> sU
R ? $ <client><host> kc
R ? $ <client><own> qW
R ? $ <far><own> ma
R ? $ <far><zone> bl
R ? $ <gateway><far> jd
R ? $ <gateway><host> kc
R ? $ <host><client> am
R ? $ <host><host> jd
R ? $ <host><outside> dj
R ? $ <host><own> jd
R ? $ <host><public> kc
R ? $ <host><zone> ck
R ? $ <outside><host> lb
R ? $ <outside><own> kc
R ? $ <own><client> Zn
R ? $ <own><far> Us
R ? $ <own><outside> am
R ? $ <own><zone> ck
R ? $ <zone><client> jd
R ? $ <zone><far> ma
R ? $ <zone><host> kc
R ? $ <zone><outside> lb
R ? $ <zone><own> kc
R ? $ <zone><public> ma
R ? $ <zone><zone> lb
R ? ? <client><own> jd
R able dj
R accept lb
R ack <n> <client><own> jd
R after kc
R allowed ? <zone><outside> jd
R am jd
R and then <client><own> kc
R answers lb
R anything kc
R are ma
R arrive dj
R as kc
R at all <zone><outside> jd
R back $ <client><own> kc
R becomes jd
R behind dj
R browser lb
R by kc
R can kc
R closed dj
R come back <client><own> kc
R comes jd
R connect jd
R connection refused <zone><own> kc
R connection timed <client><own> jd
R connection timed <host><far> ma
R connection timed <zone><own> kc
R connects Wq
R could lb
R dead lb
R delivers dj
R destination <host> <client><own> jd
R destination <host> <outside><own> kc
R destination <host> <zone><own> jd
R did jd
R directly ma
R dnat to <client><own> jd
R dnat to <outside><own> kc
R dnat to <zone><own> jd
R do jd
R do the <client><own> jd
R does it <client><own> jd
R does it <far><own> lb
R does the <zone><own> jd
R dport <n> <client><client> jd
R dport <n> <outside><own> kc
R dport <n> <zone><own> jd
R dpt <n> <far><host> jd
R dpt <n> <far><own> jd
R drop kc
R dropped ma
R e lb
R echo ma
R even nZ
R f kc
R fine kc
R forwarded lb
R from am
R get ck
R go ma
R going jd
R gw dj
R hangs kc
R he jd
R icmp lb
R id <n> <client><client> jd
R id kc
R idea dj
R if oY
R in lb
R internal kc
R into jd
R involved kc
R ip <client> <client><own> lb
R ip <host> <client><own> lb
R ip lb
R it ? <client><host> jd
R it ? <zone><own> oY
R it dj
R it's kc
R its kc
R itself ck
R just kc
R k jd
R land jd
R laptop dj
R leave kc
R len <n> <far><host> jd
R len <n> <far><own> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> dj
R let lb
R load jd
R loop jd
R loss dj
R nat kc
R need dj
R never ma
R nop kc
R not ? <zone><own> kc
R of dj
R ok jd
R on <n> <client><own> jd
R once lb
R open ma
R or not <zone><own> jd
R our ma
R out $ <client><own> jd
R out $ <zone><own> kc
R out kc
R over <service> <host><host> jd
R over jd
R please kc
R port <n> <client><host> ma
R port <n> <client><own> jd
R port <n> <far><own> lb
R port <n> <host><far> kc
R port <n> <outside><host> lb
R port <n> <outside><own> kc
R prerouting -i <client><own> jd
R prerouting -i <zone><own> jd
R proto tcp <client><client> jd
R proto tcp <far><host> jd
R proto tcp <far><own> jd
R r , <client><own> jd
R reach lb
R refused kc
R reply oY
R request jd
R rst , <client><own> jd
R rule kc
R ruleset kc
R s , <client><own> jd
R s , <far><own> ma
R s , <host><client> dj
R sackok kc
R same kc
R see jd
R seq <n> <client><own> jd
R seq <n> <far><own> jd
R session kc
R should ma
R side jd
R so bl
R source lb
R spt <n> <far><host> jd
R spt <n> <far><own> jd
R stop kc
R syn $ <client><host> jd
R syn ack <far><own> jd
R tcp -m <client><own> jd
R tcp -m <outside><own> kc
R tcp dport <client><client> jd
R tcp dport <outside><own> kc
R tcp dport <zone><own> jd
R tcp jd
R tcp spt <far><host> jd
R tell bl
R that lb
R the <gateway> <host><far> kc
R the am
R them nZ
R they kc
R through jd
R timed out <client><own> jd
R timed out <host><far> ma
R timed out <zone><own> jd
R to <own> <zone><own> jd
R to am
R to destination <client><own> jd
R to destination <outside><own> kc
R to destination <zone><own> jd
R traffic jd
R translated jd
R ttl <n> <far><host> kc
R udp <n> <client><far> nZ
R udp <n> <zone><far> jd
R unreachable dj
R up kc
R verdict lb
R we pX
R what dj
R when nZ
R where nZ
R while ma
R why ? <zone><own> kc
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> dj
R win dj
R with jd
R without lb
R works nZ
R wrong kc
R you must <zone><own> jd
R 上 dj
R 不 行 <zone><own> jd
R 丢 kc
R 中 jd
R 为 什 <zone><own> kc
R 为 啥 <zone><own> kc
R 之 jd
R 之 间 <zone><zone> jd
R 了 吗 <zone><own> jd
R 什 么 <far><own> kc
R 什 么 <zone><own> lb
R 以 lb
R 信 jd
R 出 lb
R 分 kc
R 到 底 <zone><own> kc
R 原 jd
R 口 <n> <client><own> kc
R 口 kc
R 可 kc
R 同 ck
R 吗 $ <client><far> lb
R 吗 $ <host><own> kc
R 吗 $ <zone><far> lb
R 吗 $ <zone><outside> jd
R 吗 ? <outside><own> jd
R 命 jd
R 和 jd
R 啊 jd
R 因 jd
R 好 kc
R 定 lb
R 客 ck
R 对 ma
R 就 ck
R 就 能 <zone><own> ma
R 常 $ <zone><own> kc
R 我 kc
R 户 ck
R 挡 jd
R 掉 jd
R 接 kc
R 放 dj
R 时 , <zone><own> lb
R 有 ma
R 果 lb
R 次 jd
R 正 常 <zone><own> jd
R 没 kc
R 流 jd
R 用 lb
R 的 <n> <outside><own> jd
R 的 kc
R 端 kc
R 端 口 <client><host> jd
R 端 口 <outside><own> jd
R 网 kc
R 能 ck
R 说 jd
R 超 时 <client><own> jd
R 超 时 <zone><own> kc
R 这 dj
R 连 接 <zone><own> jd
R 通 kc
R 通 吗 <zone><host> jd
R 都 jd
R 重 jd
R 间 lb
^ <A> <B> ma
^ <A> <service> bl
^ <A> <zone> jd
^ <A> from dj
^ <A> to ma
^ <A> 发 kc
^ <A> 往 kc
^ <A> 收 jd
^ <A> 用 jd
^ <A> 能 kc
^ <A> 这 kc
^ <A> 进 kc
^ <A> 那 kc
^ <service> <A> ck
^ <zone> pc kc
^ anything nZ
^ are kc
^ assume nZ
^ can a jd
^ can someone jd
^ can the jd
^ check kc
^ check 一 kc
^ conntrack 里 jd
^ could kc
^ could somebody kc
^ curl am
^ dmesg dj
^ does <A> kc
^ does <service> jd
^ does nZ
^ does the lb
^ does traffic jd
^ for kc
^ for the kc
^ foxmail ck
^ from kc
^ from the kc
^ hairpin kc
^ how come jd
^ icmp kc
^ is the am
^ maillog on ck
^ morning jd
^ my kc
^ nc bl
^ nc vz bl
^ on <zone> jd
^ on ma
^ on the ma
^ once kc
^ our qW
^ ping <A> bl
^ ping dj
^ printer kc
^ src <A> ma
^ src ma
^ the rV
^ thinking ma
^ thinking of ma
^ trace <A> jd
^ trying <A> bl
^ trying bl
^ users kc
^ walk jd
^ walk me jd
^ we moved nZ
^ what happens dj
^ when ma
^ which source bl
^ with kc
^ would <A> kc
^ would dj
^ 加 jd
^ 加 一 lb
^ 同 kc
^ 我 lb
^ 我 在 jd
a <B> Zn
a box kc
a connection lb
a packet jd
a syn kc
a tcp jd
able to talk kc
accept would <A> lb
accept would jd
add the <zone> jd
add the jd
address ? $ kc
address ? kc
address does am
after <n> jd
against <B> nZ
allowed ? $ lb
allowed ? ma
allowed or ck
allowed or not ma
allowed to kc
am i lb
an <A> lb
an <service> kc
and <B> kc
and back ? kc
and back kc
and does jd
and then jd
answer $ lb
answer : kc
any way lb
anywhere ? $ jd
arriving on kc
as seen dj
at <A> kc
at <B> ? kc
at the kc
authentication , 客 jd
authentication when dj
back ? $ jd
back ? jd
between <A> and lb
between <A> lb
box itself jd
browse <B> lb
by <service> kc
by the ma
can <A> hit jd
can <A> jd
can <A> ping lb
can <A> reach jd
can <zone> jd
can people jd
can someone jd
can the jd
can't <A> jd
cannot connect kc
cannot connect to kc
chg <n> kc
come back ? jd
coming in dj
conect to jd
connect <B> jd
connect ? $ jd
connect ? jd
connect to <B> ma
connect to <host> jd
connecting to <B> kc
connection refused $ jd
connection timed dj
connection timed out dj
connection to <B> lb
connects to <B> jd
conntrack 里 jd
could i ma
could somebody oY
curl <A> dj
curl <B> kc
deferred connect dj
deferred connect to dj
delay <n> dj
delete the lb
deliver outbound jd
delivers to kc
destination <host> $ jd
destination <host> , dj
dialled <B> kc
dig <A> ck
do i kc
do i land lb
do packets jd
do the oY
does <A> see ck
does <A> still lb
does <B> dj
does <host> nZ
does <service> <n> jd
does <service> jd
does anything kc
does the <A> jd
does the <gateway> kc
does the reply jd
does traffic jd
dovecot : <service> kc
dovecot : kc
dpt <n> syn jd
drop , lb
dst <B> , lb
dst <B> sport jd
echo request lb
err connection jd
errno <n> ck
errno <n> connection bl
example , Xp
expected to jd
first <client> nZ
first <gateway> ma
first <outside> jd
first <own> Tt
first <zone> qW
for <A> dj
for <A> to lb
for <B> port nZ
for <n> jd
for <zone> ma
for a kc
for the dj
for them lb
forward -i <A> kc
forward -i kc
forwarded ? $ kc
forwarded ? kc
from <A> , kc
from <A> : jd
from <A> nZ
from <A> to jd
from <outside> dj
from the <A> kc
from the ma
from unknown <B> dj
from unknown dj
get <n> ma
get at <B> kc
get at lb
get out ? lb
get out ma
get out to kc
get there ? jd
get there jd
get through jd
gets <n> jd
gets <n> you jd
go to ma
going on jd
going to <B> jd
going to jd
gone , jd
happens to <A> kc
happens to a bl
have <B> nZ
have to pX
hit <B> kc
hit <B> on jd
host <A> kc
host <A> port dj
host <B> ck
how does jd
i add -a jd
i add jd
i am kc
i e kc
i land lb
i land on lb
i mean dj
icmp echo kc
id <n> kc
if a jd
if i add jd
if line <n> jd
if line jd
if the kc
in <A> , kc
in <A> get jd
in <A> kc
in <B> $ bl
in <B> dj
in <n> jd
in <outside> jd
in <outside> out jd
in ? $ lb
in ? lb
in its kc
in on <A> jd
in the kc
in the way lb
inner router dj
into <B> ? kc
into <B> lb
ip $ lb
ip <host> <A> kc
ip <host> <client> jd
is <A> allowed jd
is <A> reachable Zn
is <B> $ dj
is <service> on ck
is it us kc
is port <n> ck
is port ck
is that nZ
is that us kc
is the <A> am
is there any kc
it $ kc
it be nZ
it just jd
it on ck
it to kc
it us kc
its own kc
k <n> jd
kinds <client><far> jd
kinds <client><host> oY
kinds <client><own> oY
kinds <far><client> bl
kinds <far><own> oY
kinds <far><zone> bl
kinds <gateway><client> ma
kinds <gateway><host> jd
kinds <host><outside> dj
kinds <host><own> kc
kinds <host><public> lb
kinds <host><zone> Zn
kinds <outside><client> kc
kinds <outside><host> jd
kinds <outside><own> nZ
kinds <own><client> Yo
kinds <own><far> bl
kinds <own><host> dj
kinds <own><outside> ck
kinds <own><zone> Zn
kinds <zone><client> kc
kinds <zone><far> nZ
kinds <zone><host> ma
kinds <zone><outside> ma
kinds <zone><own> kc
kinds <zone><public> kc
kinds <zone><zone> lb
land on jd
laptop , dj
len <n> proto kc
let <A> jd
let in lb
let it kc
let through kc
like to nZ
line <n> , bl
line <n> ck
mail via kc
maillog on <A> dj
maillog on am
make it kc
make it to kc
mar <n> ck
me through kc
must authentication when dj
must authentication' lb
my box am
nc vz <A> ck
nc vz dj
no answer kc
nop , kc
nov <n> <n> jd
nov <n> jd
now : lb
of <B> kc
of <host> lb
of that kc
of the ck
off from lb
ok or kc
ok or not kc
on <A> : kc
on <A> can dj
on <A> from bl
on <A> to kc
on <A> who oY
on <B> ? oY
on <client> $ dj
on <client> dj
on <n> $ kc
on <outside> lb
on <service> , jd
on <service> ? lb
on <zone> i jd
on a bl
on our kc
on the <B> dj
once the jd
one : dj
one of kc
open <B> , ma
open <B> lb
open a kc
open for ma
open to <B> dj
open to dj
opens <service> lb
or is ma
or no $ jd
or no lb
out $ kc
out , jd
out <zone> src jd
out of <B> Zn
out on <B> jd
out src <A> nZ
out src nZ
out there nZ
out to <B> ma
out to lb
over <service> $ kc
over <service> from kc
over <service> lb
over udp lb
pc <A> kc
ping <A> bl
ping <A> from Yo
ping <B> , ma
ping <B> ? lb
ping <B> jd
ping to <A> dj
ping 通 <B> kc
ping 通 kc
pinging <A> ck
pinging <A> from dj
pls $ jd
pointed at ma
port <n> $ lb
port <n> does kc
port <n> on jd
ports <n> lb
postfix smtpd <n> dj
postfix smtpd dj
postrouting -o dj
prerouting -i <A> jd
printer <A> jd
question : kc
reach <B> kc
reach <B> on jd
reach the jd
reachable for Yo
reachable from <B> Yo
reachable from Zn
real client dj
refused $ jd
resolve names lb
right ? $ nZ
right ? nZ
run on <B> dj
run on ck
sackok , kc
say <A> kc
says <n> jd
says <service> kc
scanner at <A> jd
second <- Yo
second <client> dj
second <gateway> dj
second <host> lb
second <own> pX
second <public> kc
second <zone> Zn
see <B> ma
see the bl
see the real ck
seen on ck
sends a jd
sends through <B> kc
sends through kc
sends to <B> nZ
sends to pX
server , lb
server see am
server to kc
session k <n> jd
session k jd
should <service> lb
should be kc
should that work jd
shows <n> dj
since <n> lb
sit in lb
smtpd <n> : dj
smtpd <n> dj
somebody on <A> ma
source address does am
src <far> dst jd
src <far> jd
status deferred connect dj
status deferred dj
still get jd
still reach <B> jd
still reach jd
straight to jd
supposed to be kc
supposed to jd
syn $ jd
syn ack kc
talking to <B> jd
talking to jd
talks to lb
tcp $ pX
tcp , ma
tcp <n> jd
that $ jd
that <A> kc
that ? $ jd
that ? jd
that go pX
that the <gateway> bl
that the Xp
that us kc
that work lb
the <A> , kc
the <A> box kc
the <A> host kc
the <B> box lb
the <B> server bl
the <gateway> $ kc
the <gateway> ? jd
the <gateway> let jd
the <host> box kc
the <host> server kc
the <n> kc
the <outside> kc
the <service> <n> jd
the <service> jd
the <zone> rules jd
the connection kc
the inner dj
the inner router dj
the public ma
the queue lb
the real client dj
the real dj
the rules jd
the same kc
the syn ack jd
the syn jd
the three kc
the very kc
the way ma
them ? $ jd
them ? jd
then reach <B> kc
then reach jd
there any kc
there any way lb
thinking of ma
this one dj
through <B> jd
thunderbird on kc
timed out $ jd
timed out dj
timed out' lb
timeout , lb
to <A> -> lb
to <A> <own> dj
to <A> ck
to <A> from Zn
to <B> $ jd
to <B> : lb
to <B> and jd
to <B> lb
to <B> on kc
to <B> or jd
to <public> <B> jd
to <public> kc
to <zone> ma
to accept lb
to be nZ
to host <A> dj
to it dj
to open kc
to our qW
to port <n> jd
to port jd
to talk jd
to talk to jd
to the <B> ma
to work dj
today ? $ ma
told me ck
toward <B> nZ
towards <B> ma
trace <A> kc
trace <A> to lb
true ? $ jd
trying <A> bl
ttl <n> tcp jd
type <B> into kc
type <B> kc
udp <n> <n> kc
udp <n> ? nZ
udp <n> ck
udp <n> from kc
udp ? $ jd
udp ? jd
unknown <B> dj
unreplied src <far> jd
updates from ma
us ? $ jd
us ? jd
use <B> jd
use <service> on jd
user <A> ma
users in <A> kc
users in kc
via <B> , lb
via <B> kc
vz <A> <n> ck
vz <A> ck
walk me kc
walk me through jd
wants a ma
way out kc
we drop jd
we moved ma
what does bl
what is kc
what would kc
when <A> connects jd
when <A> lb
when <B> Zn
when he lb
when it lb
when sending ck
when they lb
where does lb
where does the jd
whether <A> jd
which source address jd
who is Zn
why can't <A> jd
why does <A> oY
why does ck
will <B> dj
will <gateway> jd
window <n> syn kc
with <B> jd
with it ? kc
with it jd
with these ck
work ? $ dj
work ? dj
would <A> then jd
would <B> jd
yes or kc
yes or no kc
上 $ lb
上 <B> jd
上 curl <B> jd
上 curl jd
上 ping <B> kc
上 ping kc
上 不 lb
上 抓 包 lb
上 的 dj
下 <A> -> nZ
下 <A> 到 jd
不 $ kc
不 ? $ lb
不 ? lb
不 开 jd
不 能 kc
不 能 ping ma
不 能 上 kc
为 啥 jd
主 动 nZ
么 $ lb
么 <A> jd
么 走 $ jd
之 间 jd
了 $ ma
了 吗 ? kc
了 吗 jd
人 在 ck
什 么 $ jd
什 么 <A> jd
从 <A> jd
从 <A> ping kc
从 <A> 到 kc
从 <B> ck
会 变 lb
会 变 成 lb
公 司 jd
出 去 lb
出 去 吗 nZ
则 ? $ jd
则 ? kc
到 <B> , kc
到 <B> kc
到 <B> 的 kc
到 <B> 走 jd
到 <host> jd
到 ip kc
到 syn kc
到 的 源 jd
包 会 jd
原 因 jd
去 <B> kc
去 <B> 的 jd
去 吗 $ lb
去 吗 jd
去 掉 , kc
去 掉 jd
去 连 ma
口 , ma
口 <n> $ ma
口 <n> , ck
口 <n> ck
口 会 被 jd
可 以 lb
台 机 jd
台 机 器 jd
后 超 jd
后 超 时 jd
吧 $ oY
命 中 jd
哪 个 kc
啥 $ kc
回 了 dj
在 <A> , lb
在 <A> jd
在 <A> 上 kc
在 <B> $ bl
在 <B> bl
地 址 会 kc
地 址 是 jd
址 会 kc
址 会 变 lb
址 是 jd
填 的 <B> lb
外 发 kc
外 发 信 kc
外 网 lb
对 <B> ck
对 端 jd
就 正 jd
就 正 常 jd
己 能 oY
常 $ kc
开 <B> $ jd
开 <B> jd
往 <B> ma
往 <B> 的 kc
往 外 kc
往 外 发 kc
成 什 lb
成 什 么 lb
我 们 lb
我 在 <A> jd
户 端 <A> kc
打 <B> jd
打 不 jd
打 不 开 jd
打 开 <B> jd
把 -a forward kc
提 示 连 lb
收 <B> kc
收 信 kc
时 , ck
是 被 jd
是 谁 ck
最 后 超 jd
有 $ kc
机 连 kc
条 -a prerouting jd
条 <n> 的 jd
来 吗 $ dj
样 ? $ kc
样 ? kc
正 常 $ kc
没 $ ma
没 有 $ kc
没 有 kc
流 量 jd
烦 看 jd
用 <B> jd
的 $ oY
的 <B> , lb
的 <B> kc
的 <n> , kc
的 <n> 吗 jd
的 <service> , ma
的 <service> 吗 kc
的 吗 ma
的 是 <B> kc
的 是 哪 jd
的 源 jd
的 源 地 jd
的 用 jd
的 用 户 jd
直 接 kc
看 到 ip jd
看 到 的 jd
确 认 jd
确 认 一 kc
示 连 lb
示 连 接 lb
端 <A> kc
端 口 , kc
端 口 <n> ck
结 果 kc
网 <A> jd
能 <service> jd
能 <service> 到 jd
能 ping kc
能 ping 通 kc
能 不 kc
能 不 能 kc
能 通 jd
能 通 吗 kc
自 己 kc
自 己 能 oY
行 了 jd
被 丢 lb
规 则 ? kc
认 一 kc
认 一 下 kc
访 问 <B> jd
走 $ jd
走 <service> nZ
走 的 是 kc
超 时 , ck
超 时 dj
还 是 kc
这 台 ck
这 台 机 kc
连 <B> , jd
连 <B> jd
连 <B> 会 lb
连 到 <B> kc
连 到 kc
连 的 kc
连 的 是 jd
通 <B> kc
通 了 kc
通 吗 $ jd
那 台 ma
那 边 kc
都 不 ma
里 刷 jd
里 看 jd
里 看 到 jd
问 <B> jd
问 <B> 吗 lb
面 的 kc
麻 烦 jd
麻 烦 看 jd
`;
