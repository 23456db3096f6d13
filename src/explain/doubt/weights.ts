/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejegdj
$ ejegdj
' , kfgffe
' <n> qdfefc
' <own> kfgffe
' ighhmX
'connection pehdfc
'connection refused' oehdhc
's <service> diefme
's fjdYmj
's own fmbekd
, <client> mgffhb
, <far> ngggkV
, <gateway> meggfc
, <host> negfhb
, <n> pYfehi
, <outside> sYhamb
, <own> iocfbh
, <server> kfgggd
, <service> obfadm
, <zone> hbijqW
, ack kfggfe
, all gjZlfg
, allowed rdehbd
, and cheedp
, any fkdcgl
, but rgghZb
, can mbdaof
, connection ndfggd
, could cffkle
, dgiekf
, do lcefgj
, does kXedkn
, dst odgged
, everything hejeie
, for jZathd
, from hldjcf
, how nejebf
, i nfhkeY
, i'm nbggff
, if jihghZ
, in jgfdXp
, is hlaefj
, it mdgdfh
, length kfggfe
, lip jgggfe
, need kYflfh
, never megeff
, no wldbcX
, ok sbhgdb
, on sZheee
, or ehdlnX
, plain uffgbZ
, please hlXoed
, port ndgjfa
, possible nfeffe
, right jgkeai
, rip jgggfe
, seq kfggfe
, session jgggfe
, should regheX
, so oifgdb
, sorry ocghfc
, source obdggf
, tcp mfgggb
, that iXgcfs
, the mcdcbq
, then gccnif
, they geeiek
, thoughts gfffek
, udp ogdhcf
, what lfkefd
, what's dfifan
, which Yeqkfe
, who dicYjq
, why seggda
, will gdffme
, win jgggff
, works sbcbdl
, would hfhdoa
, yes pcfggc
, 一 qcgdfd
, 不 mgfgfd
, 为 rViihb
, 什 mhchdf
, 从 jYbrkc
, 会 jajcjg
, 但 mfggfd
, 出 kgegfg
, 到 sdhdgZ
, 包 mdciid
, 发 lgfggc
, 回 nbgfhf
, 对 jdmagg
, 帮 hchdhk
, 怎 egeggk
, 急 gdffgl
, 提 mffggb
, 收 kffgff
, 昨 pffhgZ
, 是 keggci
, 最 kgfefg
, 有 hblcfj
, 没 lggefe
, 源 kgegfg
, 端 kefggf
, 结 ngeeef
, 给 gnXggi
, 能 qclbce
, 要 gedkei
, 谁 iYffog
, 走 pfefdd
, 还 fmhehd
, 连 pgggeY
, 通 5VedeZ
, 重 mffgdf
-> <client> sgdfea
-> <far> mggfga
-> <host> 3fhcgO
-> <outside> nfedlZ
-> <own> kZgakk
-> <zone> 1eeffS
-> hZcgkl
-a cffehm
-a forward effeki
-a input aaggmm
-a postrouting cgffeo
-d <host> dggghj
-d <own> eegfhk
-d ffgcme
-i <outside> ddfdpi
-i <zone> biffhj
-i Zhfejm
-i forward geehap
-i prerouting ddidgn
-j accept fffeik
-j cefejm
-j drop gcffjj
-j masquerade ffeemg
-j snat dfggii
-l kgffff
-l 里 jgggff
-m conntrack fffejh
-m efgfkh
-m tcp efgfkg
-o <outside> bidejk
-o <zone> dgggnd
-o bieekj
-p efgfhj
-p tcp dfgfhj
-s <zone> cgghfk
-s dgfggk
: -a cggdgm
: : defgfn
: <client> uggfYb
: <far> nfgfcf
: <host> mfgfdf
: <n> hYfggo
: <outside> xfbcgZ
: <own> tffhdY
: <service> rYhZek
: <zone> yehebW
: can mfjdah
: connect mcggge
: could pahhcf
: curl nffgfb
: deigjf
: do udYehe
: does gbgbph
: errno kggffd
: from flhege
: inet ggfffk
: io ggfffk
: ip lffffe
: ipv lgfgcg
: is iiYfij
: martian lgfgee
: no mdgfge
: open vfcacf
: postfix jgggge
: relay kfggge
: socket ggfffk
: tcp kfgfff
: the seegbc
: trying sgggfV
: user lfgggd
: what ncecnc
: which dknbff
: would dgfhmd
; does nZegmc
; hcgfmf
; the kfgfge
<- wZfcbg
<- what ggeefk
<client> $ qdfehb
<client> , nembgb
<client> -> ofdfgd
<client> : sgfgfW
<client> <host> pffffb
<client> <n> mfggfc
<client> <own> pefffb
<client> <service> ngegdd
<client> ? ndcpeZ
<client> and qfgced
<client> be hefekg
<client> can't vWgeic
<client> dst kffgff
<client> from wgghVa
<client> get qaiemV
<client> has jgggfe
<client> i lfggff
<client> is nffeef
<client> oZhekc
<client> on jdbZjp
<client> open pedgkX
<client> opens kggfge
<client> ping tgfgdX
<client> port rffgcb
<client> r kgggfe
<client> reach fdeeil
<client> s jggfff
<client> says pgggfY
<client> sends lggdff
<client> sport lffffe
<client> still lgehia
<client> tcp meegeg
<client> then ffghje
<client> to sdgfhX
<client> towards neefib
<client> wants sffhba
<client> 上 lfggfd
<client> 到 sZehhc
<client> 去 phZgch
<client> 发 kgffff
<client> 的 nfegfd
<client> 能 ldifjb
<client> 访 lZefgl
<client> 这 lfkbef
<client> 连 peghdb
<far> $ rdgcfd
<far> , ocjdbh
<far> -> fggfle
<far> : ngggfa
<far> <n> kfgffe
<far> <own> lfgegf
<far> ? abZgoq
<far> allowed phfhda
<far> dst jfgfff
<far> for ngffcg
<far> from regfcb
<far> get wbhZfc
<far> nagflb
<far> on kbgfmd
<far> over jggihZ
<far> port uegefX
<far> sport jfgfff
<far> still efggle
<far> to tgfbae
<far> udp rgfgfW
<far> 到 ofgbgd
<far> 吗 ehhhpW
<far> 的 oeffhb
<gateway> $ ibfkal
<gateway> 's imcfhb
<gateway> , teXneZ
<gateway> -> lggfgc
<gateway> : pefefe
<gateway> <n> effgdo
<gateway> ? nbZigi
<gateway> itself tbjdgZ
<gateway> last YZkofk
<gateway> lbifbk
<gateway> let sghbfZ
<gateway> to qffage
<gateway> 上 edamii
<gateway> 吗 obhfhd
<gateway> 放 leggee
<gateway> 本 ldidgf
<gateway> 现 efeehl
<gateway> 的 jbggdl
<gateway> 自 sagidb
<host> $ phXoYf
<host> 's fegaim
<host> , jddgcn
<host> -> rehagc
<host> -a ggggpX
<host> -j cfggpb
<host> -p gffgek
<host> : bjdmic
<host> <client> mfgdfe
<host> <host> gnclcc
<host> <n> wdggcX
<host> <server> mqjUbc
<host> <service> oehfjW
<host> ? fddqhc
<host> at lbfdaq
<host> box nlgeda
<host> by ncgfeg
<host> directly kdefrX
<host> dst kfgfff
<host> from tZekdb
<host> has iXhdho
<host> have jXlmgb
<host> hgclff
<host> host ngZefj
<host> is mZajhj
<host> itself iZogfe
<host> on mgjdce
<host> over raggfc
<host> port qqhTkV
<host> postfix kggggd
<host> r lfffef
<host> reach tdhdgX
<host> reachable okWggf
<host> s kfgfge
<host> see mfgdfg
<host> server ohahdf
<host> server's kjbjce
<host> tcp meghfd
<host> to uaibde
<host> will ggggjd
<host> with mffglX
<host> 上 rkeddZ
<host> 主 nehfed
<host> 会 khefjb
<host> 发 lbYogg
<host> 吗 kcgegj
<host> 对 chbohe
<host> 往 mdedhh
<host> 的 hkihbd
<host> 能 mafboe
<host> 自 kdgfie
<host> 这 ffejbl
<host> 那 gqfXma
<n> $ nkgVej
<n> , hndgah
<n> -> Yfibdv
<n> -i cfggfm
<n> -j dfgfij
<n> -m fgedas
<n> -s gefgfk
<n> : mcgcdk
<n> <- ncggge
<n> <client> lggggc
<n> <gateway> mfhegd
<n> <host> rdfbhd
<n> <n> jYgddq
<n> <own> qbfggc
<n> <server> mfgggb
<n> <zone> meghfc
<n> ? gibdkh
<n> a jfgggf
<n> allowed lbefdm
<n> and dhegem
<n> assured kfgfff
<n> at knibdb
<n> be echggl
<n> before Zeggdt
<n> ccc mfgffd
<n> connect kcihcj
<n> connection jgggfd
<n> dnat fffaqe
<n> does scgchb
<n> dport jfgfff
<n> end foehcd
<n> established kfgfff
<n> failed offffb
<n> for oXaeoi
<n> from nhgefa
<n> g kfeggf
<n> get gdgcdr
<n> hheXjm
<n> in lbhflc
<n> ip fgggkd
<n> is iZcikj
<n> mail kfggee
<n> mark jgffff
<n> minutes mdfcjf
<n> ms jfggcj
<n> of ndaghg
<n> on cpjjba
<n> please ldgbZp
<n> port ggehan
<n> proto kgfgff
<n> quic nfgdeg
<n> relay sggfcZ
<n> rule Xagjnm
<n> s feeego
<n> safe gffffk
<n> src jfggff
<n> syn jgggff
<n> tcp rigecZ
<n> the mgfdic
<n> this lgfgdf
<n> to hYdbrl
<n> towards klecgd
<n> udp uchgZc
<n> unreplied kfffff
<n> use jfgfff
<n> what lgffdh
<n> who gbhpfc
<n> will jgggfe
<n> you nehceg
<n> 不 waeieY
<n> 会 igoeZf
<n> 口 ffkefi
<n> 合 fedcct
<n> 吗 mYbfmj
<n> 和 nieedd
<n> 报 jfggge
<n> 是 fnapae
<n> 有 fkbldh
<n> 的 fcfYmo
<n> 端 lnXehf
<n> 能 adifbs
<n> 行 effeij
<n> 走 paifgd
<n> 转 Xgdmqb
<n> 这 iegdek
<n> 连 qcfhhZ
<n> 通 rXddfl
<n> 那 ffggkd
<outside> $ kafdjj
<outside> , mglciW
<outside> -> vWhYke
<outside> -d hgfchk
<outside> -j deeejk
<outside> : sceede
<outside> <service> nUejme
<outside> ? pganba
<outside> accept cieioa
<outside> access 1cdcgX
<outside> and zbgWdf
<outside> at qefdfc
<outside> can ilkedZ
<outside> for fYbtfg
<outside> from gegglc
<outside> get nailea
<outside> is chhhdj
<outside> it kggggd
<outside> kckfib
<outside> on hckcmc
<outside> out bfgiuW
<outside> ping tcgafd
<outside> reach eklkdY
<outside> still Yagexg
<outside> through meijdb
<outside> to oQkjie
<outside> 到 nZcmic
<outside> 发 jYelel
<outside> 吗 taeddh
<outside> 用 rdgefc
<outside> 的 gcmidf
<outside> 能 oflmaU
<outside> 访 tgXmhV
<outside> 还 ckgfkd
<own> $ qicdce
<own> ' lfggfe
<own> , imfbbi
<own> : idfmdg
<own> ; jgfgff
<own> <client> kgggfd
<own> <n> nqgddV
<own> <own> lggffd
<own> <service> rqhdfO
<own> ? iqadic
<own> after ffdhrZ
<own> and elclhb
<own> answer lmfeea
<own> as qddgfe
<own> at ifeemc
<own> be iqgcgX
<own> come rehhdZ
<own> does necamf
<own> dst jffgff
<own> end nhefed
<own> error fgeffl
<own> failed ogfdee
<own> for nZiYnf
<own> forwarded xbaffc
<own> from qifbmU
<own> get hkanfc
<own> gets aZhphh
<own> if hgffnb
<own> into obhhed
<own> is lohdca
<own> just odfhdd
<own> kicifd
<own> ok amecki
<own> on glZobf
<own> open tjXkeW
<own> or eeedjn
<own> over pfefgc
<own> port jYfhen
<own> prot kledee
<own> reachable nnfYde
<own> refused oeggfa
<own> s kgggfe
<own> smpt dleaeo
<own> sport jfgfff
<own> tcp kdenjY
<own> the qcgbgf
<own> then iWiYir
<own> what hefkhe
<own> when nnddfa
<own> why ofgfga
<own> with bcgeoi
<own> work hjcTnm
<own> 一 offgga
<own> 上 ipXigd
<own> 会 rffakZ
<own> 发 cXftmb
<own> 后 bchohg
<own> 吗 ffbbip
<own> 就 begdmk
<own> 报 uchehW
<own> 收 hfggkc
<own> 有 igfmdc
<own> 端 ktYdhZ
<own> 能 khhihY
<own> 行 hfggkd
<own> 走 nfgggb
<own> 超 lggggc
<own> 这 Zhfnbk
<own> 通 doecif
<public> $ eceaht
<public> , iblhef
<public> <own> tdgffY
<public> ? hocgjZ
<public> and fdelhg
<public> lgemYg
<public> on uaidhZ
<server> $ cajhcq
<server> <own> pcgggb
<server> ? bmfedl
<server> lkhfYg
<server> 写 lfgfhd
<server> 填 kfggge
<server> 是 leggge
<server> 的 fjYedr
<server> 自 lgffee
<service> $ qcgWjh
<service> , okncgS
<service> : qahdge
<service> ; kfghfe
<service> <host> 3ZjdcS
<service> <n> jkelYe
<service> <own> lmihaY
<service> <server> vdebed
<service> ? tmbibV
<service> at qjfdcb
<service> dnat fefekh
<service> from hbemlb
<service> into nghdde
<service> is lcffgi
<service> lkcdjb
<service> login lffggd
<service> of ikddla
<service> ok ofhhjU
<service> on jidgge
<service> over jrjbaa
<service> port cigrgX
<service> session imfagg
<service> to nhhcpT
<service> 为 ofggea
<service> 会 pfefec
<service> 到 sdfZhe
<service> 吗 ybcdrQ
<service> 收 reehgX
<service> 能 vfggdV
<service> 连 lggggc
<service> 通 iTjchs
<zone> $ geYkfn
<zone> , pmgeeU
<zone> -> lZbekk
<zone> -d efggjf
<zone> -j dgehob
<zone> -o cjffgk
<zone> -p fffhkf
<zone> : vVncjV
<zone> <client> pefgec
<zone> <n> nbfhgf
<zone> <own> vUggja
<zone> <service> rVhghe
<zone> <zone> xWcjfc
<zone> ? eeejjh
<zone> able jUkfgm
<zone> actually heldgf
<zone> allowed jflffc
<zone> and noddiV
<zone> at weddYg
<zone> can dlfiib
<zone> can't qcfgde
<zone> cannot jSgihp
<zone> clients bcdcjs
<zone> directly lfffgf
<zone> dnat cggfmf
<zone> for lcjYme
<zone> from kZcgfo
<zone> get oXkbgh
<zone> gets rZnZkY
<zone> has ncgegf
<zone> have kZebho
<zone> hit rdggfa
<zone> in iegemd
<zone> is lckbgg
<zone> jdhbhj
<zone> laptop pefeee
<zone> machines reeede
<zone> on rbegdf
<zone> open scffkV
<zone> out pgehdb
<zone> pc qefecf
<zone> people ogfgga
<zone> ping maehcl
<zone> reach qTmdnZ
<zone> rules YegiwY
<zone> still iecehk
<zone> talk vfbidY
<zone> then fgghkd
<zone> to vTYeof
<zone> use mcmdgb
<zone> user bZkefq
<zone> users Xgcblt
<zone> who odhgha
<zone> 上 sdgYgf
<zone> 下 pggegY
<zone> 为 oXdghi
<zone> 之 pdggfc
<zone> 也 ddhdkk
<zone> 出 heochc
<zone> 到 qUgglc
<zone> 去 hgfgkc
<zone> 打 xefgfT
<zone> 收 ldgggd
<zone> 用 hbdglh
<zone> 的 kdgdif
<zone> 直 pefgfc
<zone> 能 ofjaed
<zone> 访 kRdjio
<zone> 还 eeggjh
<zone> 这 nXlhfd
<zone> 进 ogdffd
<zone> 连 fmcfje
<zone> 那 lZYomb
<zone> 都 dcqfhd
<zone> 里 lgnYgd
? $ gefeij
? -a dgfdmh
? <n> jlgheZ
? ? wjeYda
? gffejh
? i mmafed
? in jggggf
? tcp mgfffe
? udp ncfgee
? 列 ddYtif
? 怎 ggefek
? 给 jggdfi
^ -a gfffRy
^ -i hdegbo
^ <client> nckZcl
^ <far> qeffed
^ <gateway> ndgifb
^ <host> pkZnaa
^ <n> qiebah
^ <outside> oZijVk
^ <own> npZmZY
^ <server> mhgdfe
^ <service> ukbaVj
^ <zone> ljgdVl
^ a haglfh
^ acme eceedt
^ after kdearc
^ an fjejff
^ and ncebii
^ any heemfe
^ anyone fmafbn
^ anything hidkch
^ are rZccem
^ assume lcgfkc
^ audit hqcgdc
^ auditor fngggZ
^ can qVYgau
^ check rlgZfZ
^ connection peecal
^ conntrack kgffff
^ could saddal
^ curl pffffa
^ dmesg jgfgff
^ dnat adhsed
^ do qhbpbW
^ does liZmUl
^ dovecot jgggfe
^ ejegdj
^ everything Zelofd
^ explain jfffYo
^ exposure bnfmdc
^ for nijgba
^ forward lfgejd
^ found ifeeZp
^ from obgZZr
^ give chjmdf
^ good bckkej
^ got kgggfe
^ hello tafcbi
^ help kagZer
^ hey qeehec
^ hi mbffej
^ how jjbYdp
^ i ldfmYh
^ i'm mihdfb
^ if fhhenb
^ in mdgcZo
^ iptables idgajk
^ ipv kffgfe
^ is plciUg
^ line heheSw
^ list dohmdX
^ mail jfXlel
^ mar jgggge
^ may jgfgff
^ morning pafdei
^ my rcfchf
^ nc hjgfhd
^ need xYceef
^ new ifdfdl
^ nginx nffege
^ nmap odhgec
^ of egodfd
^ on oidhcd
^ once ffefne
^ openssl lgfffe
^ our fkccfl
^ outlook kfggge
^ ping pfgfcd
^ planning fffdoe
^ please iYdkji
^ pls gXjaet
^ port ebflgk
^ postfix mfgggc
^ pr ffggel
^ printer nbffej
^ ran nffgga
^ restart gcgegm
^ say cegeqe
^ seen gdpfgc
^ should pffhbe
^ show gkjnVe
^ sitting ffnbhf
^ somebody jffeck
^ someone fafdjn
^ src qafiee
^ suppose efegsa
^ swaks pfghea
^ tcp jlgeed
^ tcpdump kfgfff
^ tell oldZgd
^ the rWgkfc
^ thinking Zhgeub
^ thunderbird kggggd
^ ticket odfhgb
^ trace oegfde
^ trying egfgdm
^ udp ndfgef
^ user neggfc
^ users vffheU
^ vlan hdgedn
^ walk refgfZ
^ we nkdbgd
^ what eingfb
^ what's gefuXe
^ whats jZipeb
^ when gdgefn
^ where nfemdZ
^ which infeXi
^ who arbagm
^ why mfdcao
^ will negfef
^ with fghgoY
^ without gZgfta
^ would ccgdte
^ 为 tegfdZ
^ 今 jegecn
^ 从 oWndbj
^ 你 gfbcbv
^ 假 dggfoc
^ 公 jckjec
^ 内 lgfgfd
^ 删 idebpg
^ 加 chghoa
^ 发 igWsfd
^ 同 ngggeb
^ 哪 epdgdf
^ 在 negffd
^ 如 bfhipZ
^ 对 gcsbgd
^ 帮 fkehci
^ 怎 gffceo
^ 我 jecifj
^ 把 fbbjof
^ 抓 jfgfgf
^ 昨 dfgfen
^ 现 jggjce
^ 站 eekife
^ 第 bbgfer
^ 网 gfgfdl
^ 要 bfhhra
^ 解 gfffbn
^ 请 jgemeb
^ 谁 gxgdZY
^ 财 cbiegq
^ 这 eeggem
^ 那 kUegdt
^ 邮 lgebdl
^ 麻 jgfgeg
a <service> mgggbf
a <zone> ngggeb
a box odfgfe
a client hdkdje
a connection iqblba
a dnat fcgdof
a glidee
a host tYfdfg
a laptop lahghh
a look achgfq
a minute lgffef
a packet mYekei
a partner rbegef
a ping jcghhe
a syn pefedg
a tcp reeede
a working encggf
able fqjbce
able to fojcce
about hmcekc
about to kdgdob
accept $ fffehk
accept , Xghfre
accept <- hfeedm
accept ? pXdelg
accept Zgfcpj
accept instead dgfflf
accept what efffij
accept would ggggpY
access <own> alfeel
access ? ralYdh
access denied negdge
access djkXjh
access to aojeib
account kggegf
ack <n> kfggfe
ack lfggfe
acme <gateway> dffgco
acme example kfgfge
acme ffffcp
actually bgjjbl
actually use hdnegd
add -a egggrX
add ecec3W
add the dfehra
added -a fgggnZ
added fdffrc
adding -a fgggpY
adding dehesa
address <own> peggdc
address ? elemfa
address does kfgfff
address kceohZ
after <n> lgffff
after connect jgggdg
after lchaob
after that egehrY
afterwards edhhlf
again lXbicq
against oadYkk
all $ pegchc
all , ljeeee
all ? pccjoU
all can dmjdfd
all gjiqcV
all of kbflee
all port hfelef
all the fekked
allowed ? wfdgbZ
allowed hlkbde
allowed or rbfhcf
allowed to fflbek
already gdechp
am i pdbfei
am pcfiag
an <service> vaeYie
an <zone> oaidhe
an answer ioedfd
an hglleX
and <n> ekeafn
and <zone> kleaka
and back ughYfa
and does uefcZf
and from fxbicX
and iialbi
and it kfgffe
and on ikWogd
and ports fdelhg
and the ldchkd
and then pfhdbf
and which fmdiee
answer $ teddgc
answer : rcahhd
answer ? kjjecc
answer come qfgfZf
answer from hlddjc
answer ikkaaj
answered ubggeZ
answers jWgphe
any idea gjecel
any miZlga
any port xcaefb
any way offefe
anybody X1icdZ
anyone ? Yjblmf
anyone Snfknc
anything at eeglgg
anything ficreb
anything forwarded hoefec
anything in mefkea
anything on eoakgb
anywhere ? ikflca
anywhere goeibd
apart from gmkibZ
apart gmkibZ
app rcfWfl
append cgectd
approve bdgggn
are able emfdhf
are felkaf
are forwarded hVcrih
arrive lfgffe
arriving nddkcf
arriving on nddkdf
as seen nbmaff
as well cjffhh
ask jddcgn
ask you egdcfp
asking lkdjZe
asks lnfdZf
assume lcgfkc
assured jfgfff
assured mark kfgfff
at <client> neiifY
at <far> megfef
at <host> ehjmiW
at <n> hfgefj
at <own> knfbha
at acme eZgggo
at all ikemhX
at jgbgjg
at the kfbbil
audit $ ajimed
audit : khechg
audit gqhiaZ
auditor lofiVd
auditors djdmef
authentication $ defffo
authentication , kffgge
authentication nehceg
authentication' kfggff
back $ ofefee
back ? ggggje
back kegdif
back through nffgcf
back to offecf
backup jdebau
banner nehfec
be able kahkhc
be jhdhef
be let jfgfff
be reached jnfafe
because fggglc
becomes of qceddh
becomes ragflX
been gSmekn
before i fmibfe
before jmhbdf
before the ofceff
behind <own> Xbc0jc
behind oYksbW
behind the tlcceZ
being jbhnec
besides <outside> bsedef
besides Zueged
between <n> geffgk
between keffei
block pehdgc
blocked ? leegff
blocked rZfafk
bob kfggge
boss kknbac
bot , ffekfg
bot gaeees
bounce qfeffc
bounces paffbl
box $ mWkidh
box , ebamng
box <client> lfdlbe
box ? nXeqga
box is dZgrhe
box itself jgfgff
box leijdc
box on legbek
break aefgio
breaks ? ggfgpZ
breaks fgfdtY
breaks if hffdpb
breaks when hedfnd
broken again fegcgm
broken ebgeds
browse tfefiW
browser qahgce
but not vWffgd
but wVhifa
by <client> nejagd
by <own> obdffj
by <public> ldggge
by <service> ndfeff
by kgjeha
by the odgfcg
by whom gpfecd
bypass rbigea
c : mggcfe
c kggfff
call jahedn
can <client> hahbjm
can <gateway> pffgfa
can <host> sdibha
can <outside> qelZiY
can <own> jreegX
can <zone> qZneYg
can a pdfcfg
can fhlZdl
can get nqfYea
can hit inkegW
can i lceddo
can it efiegk
can open auoahV
can people qbbhhe
can reach hpefcc
can someone hjckYl
can the kbegel
can they oefeef
can use iobcmZ
can you jafgdn
can't <zone> mdegfg
can't get focdej
can't ogdebi
can't open lfffff
cannot jUfggo
cannot reach fgdffn
cant <zone> ngghgX
cant rYgaem
capture pefgdd
captured jgffgf
carry qdefai
ccc <n> mfgffd
ccc mfgffd
cert gaeefr
cert on effffm
certificate begbdu
certificate on abhdgu
change $ laegek
change ? gceelj
change for ahcguc
change iYdcir
changed gdfeli
changed the hcffgm
changes gfeetY
check fpXgbl
check 一 kjaniW
chg <n> gghfnZ
chg gghfnZ
client : idkehf
client address lfgfff
client connect kgfffe
client vdiZfb
clients braYfo
closed nccZfp
code lfgffe
colleague nbfifd
com : defgdo
com jedZgp
come back iggghd
come ifhdif
comes from ndgbhf
comes in indgYi
comes kldgYj
coming from nfmdac
coming in nbeghf
coming odjfdc
conect jkadgj
conect to jkadgj
config Wcgogm
confirm yYeaff
connect <own> ogghea
connect ? geeefn
connect from mfggfc
connect hjddej
connect to jjgefc
connected jfggef
connected to jfggef
connecting kdggeh
connecting to jegfeh
connection qdgfga
connection refused sZhche
connection to fqdkdZ
connection was kfgfge
connections into kjedff
connections jfcigg
connections to gddkej
connects mcgjde
connects to mcgkde
conntrack -l kgffff
conntrack ctstate fffejh
conntrack table hgcafp
conntrack 里 lgffef
consequences ? ffferZ
consequences ffferZ
corp hdgggi
correct vYefgd
could <client> egiele
could <zone> ddhepe
could a megfdg
could i ddfjme
could kYfdqe
could not mffffd
could somebody nbekak
could you eaihjh
cpu cfdbis
cron kgggdg
ctstate cegemi
ctstate dnat cegenh
ctstate related ggffao
curl : pffffa
curl <own> nggfde
curl ofggdb
customer at lfggfe
customer xWhefc
cut jdgclg
daddr <client> kgggfe
daddr <own> lgfgfc
daddr mgfgfc
day gbdccy
days hffdfl
db Ziegdr
dead jegemc
decides ndgfee
default dcebmn
deferred cdgffp
deferred connect ogegde
delete -a gghhmX
delete hghgqU
delete line ibegtX
delete the gggglb
deleted gcgfmf
deleting eehdoe
deliver outbound mfgffe
deliver to tagehc
deliver vZgehZ
delivers odgcjb
delivers to mdhdjc
denied vYhdiY
desk <client> ofedff
desk kgifha
desktop rdfhcb
destination <host> efgeij
destination ffgeij
dev <outside> nfegcf
dev <zone> ofegfc
dev lgfgee
dialled pgfgbd
did chdnbk
did the behcer
did we chcneh
die ufeZhc
difference eahgng
dig ucgiaa
directly ? iefdjg
directly mdhZmd
disconnected no jgggff
dmesg is kffgff
dmesg jgfgff
dnat , gfggkd
dnat -j ffgfjh
dnat accept ffgfpb
dnat bXerqc
dnat for dfgikf
dnat rule edhgjh
dnat 删 fggfqX
dnat 去 dfgfme
dnat 的 ffgfjf
dnats iSdsnc
do $ dgfcbs
do ? egfgZq
do i eYfmhk
do ofakZk
do packets nfhdfe
do the rbgbid
do they lbekdg
do we ipgnUZ
do you adhgdr
does -a igZebs
does <client> iaoZjg
does <far> gYdnqa
does <gateway> 1bdbea
does <host> pZegfh
does <own> jmZcbn
does <service> kfapbf
does <zone> ekmVfj
does a ljfdhb
does anything hZejlg
does cfhidk
does it hjiehc
does line igceRz
does that rchdcf
does the qgZgge
does this effgbp
does traffic ufgZgZ
doing gdefeo
don't mhldZe
dovecot : jgggfe
dovecot jgggfe
down jWhZdv
drop $ khfdeh
drop , jgeeif
drop jdgcqa
drop the ffffnc
dropped ? sbhcdf
dropped keechk
drops mffgef
dst <client> lffffe
dst <far> jfgfff
dst <host> jfggff
dst <own> nfggfc
dst mfggfc
e : kfggfe
e lhiffb
e udp pbfdeh
each oWflfe
earth lgedZn
eating hfechk
echo odeehe
echo request megege
edge eeheem
edge fw dfggen
else hbcetd
end lfeicg
end up lgejec
ends  Wgcjgs
ends 0 Wgcjgs
ends 1 Uojkbi
ends 2 sbfgbe
ends 3 niecfe
ends 4 hfghnX
ends 5 ZgfY0c
ends 6 igggpV
ends 7 fgggrV
ends 8 ifggnY
ends <- hgedfk
ends <client> aUnmeo
ends <client><client> tgeecc
ends <client><client><gateway> sgfdeb
ends <client><client><own> rcfiea
ends <client><far> iigcmb
ends <client><far><far> kgfgff
ends <client><gateway><own> lccflf
ends <client><host> qdeceg
ends <client><host><gateway> qggfeZ
ends <client><host><host> hfgecl
ends <client><host><own> oegffc
ends <client><own> tcggea
ends <client><own><gateway> mggfee
ends <client><own><host> cfgegn
ends <client><own><own> geggej
ends <client><own><server> qcgdee
ends <client><own><zone> nbggmY
ends <client><server><own> pdggga
ends <far> ccjtcb
ends <far><client> nedcgh
ends <far><host> wcibac
ends <far><own> 0Xgbfa
ends <far><own><host> jfgfgf
ends <far><own><outside> mgefdg
ends <far><zone> qgfgdb
ends <gateway> dbdegs
ends <gateway><client> vhdeeX
ends <gateway><client><own> sggfeW
ends <gateway><far> kgffhc
ends <gateway><host> 2beffT
ends <gateway><own> phecfd
ends <gateway><own><host> wbjYce
ends <gateway><zone> fgcgbr
ends <host> Xkaofm
ends <host><client> qbgbjc
ends <host><client><own> lggfed
ends <host><client><zone> mgfgfd
ends <host><far> ucieeY
ends <host><far><far> ogfgfa
ends <host><far><gateway> qfgefZ
ends <host><far><own> jcibkg
ends <host><gateway> gcalfm
ends <host><host> rdemfU
ends <host><host><client> jgfgff
ends <host><host><far> mfgfdf
ends <host><host><gateway> ochfgb
ends <host><host><own> odgfee
ends <host><outside> inipbR
ends <host><own> yYiZfb
ends <host><public> pZemeb
ends <host><public><own> tbjefY
ends <host><zone> lodpcR
ends <outside> hMkhjr
ends <outside><client> rgdZfg
ends <outside><client><own> hcggld
ends <outside><far><own> oehbff
ends <outside><host> lijihU
ends <outside><host><own> dbgplb
ends <outside><outside><own> qcfYnc
ends <outside><own> pnhjfO
ends <outside><own><host> kdfdgj
ends <outside><zone> pYefig
ends <outside><zone><far> kffghd
ends <outside><zone><own> hgginX
ends <own> gjXmfh
ends <own><-<client> ocgege
ends <own><client> qeefcf
ends <own><client><outside> mgefdg
ends <own><far> wZgddd
ends <own><gateway> nfgdfe
ends <own><host> fhegek
ends <own><host><client> meecbo
ends <own><outside> pmagbb
ends <own><own><client> dffgem
ends <own><own><own> nffeeg
ends <own><public> cUhphl
ends <own><zone> sXgZhk
ends <own><zone><zone> tZiggY
ends <public><host> aZmrfc
ends <server> abdkfq
ends <server><own> tXdnfY
ends <server><own><client> jfgfgf
ends <zone> gasYao
ends <zone><client> hhmheZ
ends <zone><client><far> ggghkc
ends <zone><client><host> kfgfeg
ends <zone><client><own> ngghfZ
ends <zone><far> kgbhgh
ends <zone><gateway> lhdhkY
ends <zone><host> scbhfd
ends <zone><host><client> cfgfki
ends <zone><host><gateway> mffggd
ends <zone><host><own> hefgej
ends <zone><host><public> obhffd
ends <zone><host><zone> afegqf
ends <zone><outside> sdZdhg
ends <zone><outside><client> kffhlY
ends <zone><outside><zone> iefgqX
ends <zone><own> nfcdfi
ends <zone><own><client> lfggfe
ends <zone><own><gateway> ofghfa
ends <zone><own><host> gifdjf
ends <zone><own><outside> mkdbch
ends <zone><own><zone> blhdrY
ends <zone><public><own> sUgiic
ends <zone><server><own> kfgggd
ends <zone><zone> uedebf
ends <zone><zone><client> ogehdc
ends <zone><zone><host> lbhgid
ends <zone><zone><own> kkeeoU
ends <zone><zone><zone> dkegqW
ends dfhode
ends up dfhode
english fgggbm
entry ahfngf
enumerate dkklbc
err connection jggfff
err jggfff
errno <n> kggffd
errno lggffd
error : qfggeZ
error <n> nfggec
error connecting ggfffk
error kfYbhp
esmtp kfghee
established -j ggffao
established src kfgfff
even gndlaf
evening jdgfek
ever gfgefj
every fohlbZ
every zone eoebhg
everybody thgXbf
everyone hqfZdg
everything fepicd
everything that Xojjde
everything we dXjoek
exactly dkeick
example , oZihfe
example com jedhfh
example oegfcf
expected tZfged
expected to qZfhfe
expire ? gahedq
expire fahbeu
explain line eeghcn
explain mdffYn
explain 一 fefgaq
expose ZiqlfX
expose to dclpcd
exposed nnhgaX
exposed on glbkfd
exposed to kkffag
exposes cbjndh
exposure Ytekdd
exposure of cneldc
fail hncdid
failed : qcgfgc
failed pefffc
failed to offffb
far lcYlfj
fetch nZfhfh
file , fgeedp
file feieek
find lhegdf
fine $ mffggc
fine rcgggZ
first leefei
fix XWefwm
folks ogdcdi
for $ cidaav
for <client> hdelic
for <far> meehef
for <host> mdllaZ
for <n> lcfZil
for <outside> tahXif
for <own> ejblla
for <service> mbfjhb
for <zone> gbfaoj
for ? ehebZv
for a ogedef
for hbfkmc
for me XmleWr
for the efilYk
for them mencfb
for us ihbYoj
form hmfceh
forward -i effgkg
forward <n> bffbko
forward cafkmh
forward policy mhheiZ
forward to Ydeone
forward 默 dgfgmf
forward's gfgesY
forwarded anywhere dlepdZ
forwarded jgbudX
forwarded to ogemdY
forwards fcitca
forwards on eddrhd
found fhebdq
found this fidbdq
foxmail jfggff
foxmail 报 keffgg
friday hceelj
from <client> mejeiY
from <far> neebjg
from <gateway> qcgdfe
from <host> rhgcZf
from <outside> jjlggV
from <own> mfgdge
from <service> hblked
from <zone> oieYjd
from a jbdkhh
from kdhakg
from my kfffff
from the ikgahf
from unknown kgggfd
from where asdied
from which esddhb
full eciidl
full of nffffc
fw <n> dfggen
fw njfWej
fwd jgfgeg
g idldhd
gave kfffff
get <service> lldZmZ
get a odhffc
get an kkddic
get at gnlWhd
get forwarded hjaned
get gjihdd
get out pffghY
get there jffffg
get through ijeZfl
get to ekkfee
gets <n> ngfgga
gets ijfjfa
gets through dngdfg
gets to hofUgk
getting mhgfec
git qffdbg
github com cggfdo
github dggfdn
give jdgkdd
give me bgjmdf
given kckemY
gives mgffee
go ? mfgeef
go mXhmgb
go through kgffge
go to ngegcf
goes xVcgnY
going ieafjl
going on ngfdfd
going to jegeld
gone , ceefqf
gone defgod
good hajgbn
got lbjqXd
got this lgfgfd
guest occadq
guest wifi affchs
guys vdffgV
gw $ kcqgRl
gw , mbakie
gw <n> eggedn
gw ? iffgma
gw fZiiii
gw line hejXgn
gw rules ggggcl
gw 第 fffehj
h mfgggc
had hcfekh
hairpin qdfZig
handed keaqZh
handover ibkhci
hangs qehdbf
happens if ggegpa
happens lfedmb
happens to nffdqU
has the edhdgn
has theZbg
have <outside> naZakp
have a ejeegj
have access Yloeef
have hikkXe
have to jlecja
have we jVmrgX
he qdfZek
healthy offeee
hello tafcbi
help $ qagfak
help oXeckj
helpdesk mggeai
her oWfeem
here , ggfgcl
here ? lecneb
here kYikci
here what dhfedo
hey , neggfd
hey qeehec
hi , pgffec
hi mbffej
him mgfged
hit <host> mkefdc
hit <own> imfgiX
hit merge Yfggct
hit mkjbdb
hit the mjceef
home qgfheZ
hook ucfddd
host $ heZphd
host , iemefd
host <host> eegmge
host <own> mfhfhb
host ? ijemad
host mdjfcg
host on paddel
hosts Yqbjcj
how come nldfdb
how do eegafq
how does ybbidZ
how lhiZZn
how many fdidfl
how much ccffhp
human gffldf
human words gffldf
i <service> kdgoda
i add cgggqZ
i am iekjZg
i ask efeffm
i delete gghhmY
i don't pdgXbo
i drop gggfje
i e kkfida
i get qfggda
i gjeeke
i have gleijY
i hit Yeggdt
i land ihgpab
i mean qdbkeb
i merge ecggfo
i need glamfd
i see jfgjgb
i sit jelcff
i use nceaen
i want nehejZ
i'd rYicid
i'm <outside> kdglbf
i'm lhhfbf
i'm on ocggcf
i'm sitting kfgfff
icmp echo odeehf
icmp oegeee
idea $ Usffif
idea gjfcel
if a ombdfc
if ffccph
if i jfifib
if line cgghnc
if the dZecoo
if we gYgemk
impact eggftV
in , ighfnX
in <outside> mgfgee
in <zone> sbhhbc
in ? pZgalf
in from iYolag
in human gffldf
in its qhhgab
in on lafkid
in plain fhgeZp
in the gbdlfk
in to feekma
incoming oeggec
inet ggfffk
inner nbgkgb
inner router mgfefd
input Zjddrf
input policy dfffoe
inside chiobd
instead jZgbqe
instead of iXggpe
internal address sdibhZ
internal jafreb
into <client> mcegjc
into <host> kjgece
into <zone> pkfbfa
into rldYee
into the ochgbf
inventory fagtce
inventory of Zdkpdf
involved ohegeb
io : ggfffk
io ggfffk
ip $ nigcde
ip <client> lfggfd
ip <far> lffffe
ip <host> jgffff
ip <own> kgggfd
ip does mfffee
ip pbahjd
iptables -t geeijg
iptables hcchjj
ipv <n> gheeld
ipv gheeld
is <client> icedgn
is <far> lecdle
is <gateway> mbeZgn
is <host> goVoee
is <n> okcWcl
is <own> 1cagbb
is <service> jsbfad
is <zone> oagehe
is able drleeY
is anything gcgphZ
is cdgngg
is down mcfebm
is exposed ojedZi
is fine mdgfff
is from jffgfg
is full nffffc
is in efffmf
is it bhjgXq
is line dbdhct
is on kbffdn
is our jbdcgo
is port orWddd
is published hZdugb
is reachable Yerjgc
is slow cfdcfs
is that hhemce
is the hfXZey
is there jhcich
is this pgecYm
isn't xfbbag
iso dmjidc
it $ pgdcdh
it , heldgf
it ? jfdpdb
it be kegcld
it dhfgdm
it do fddeau
it end jhdjee
it for khggde
it get rbgXfj
it has megffe
it in keffif
it is pfffde
it just iZgdjk
it on ndgfbh
it out ogfhbe
it that hcejfj
it the jfedcn
it to ldhbhh
it us oefffd
it work eocfci
it works kgfggd
it's lejadi
item <n> mneZef
item mneZef
its own sahcfe
its pgfYjd
its scans lfgfff
its way mgegbg
itself , ocjchb
itself ? Zjogfd
itself pfndfW
itself talk kfffgf
job on qgfgeZ
job pZhfeg
just cqgbgg
just spins ndghcf
k <n> ndfggc
k mdfgff
keep akZjhj
keeps ragehc
kind ffdffm
kind of ffdffn
kindly jmchfc
know kjcibh
known gdfofd
land jXeslW
land on kZdpmX
laptop , obfgef
laptop <client> qeceff
laptop in pcffcg
laptop obiedg
laptop on jdkhgc
last lYghao
last night gefggk
last week jZhiek
leave wdgdfW
leg zZeidX
length <n> kfggfe
length kfggfe
let <zone> jdefrY
let in qdfceg
let it meggfc
let through ncgfdg
let wchaiX
lets tccdgf
like fcfjdn
like to kfgghd
line , fhgimZ
line <n> abfYso
line ZeeXul
lip <host> jgggfe
lip jgggfe
list ZliscY
list every fnZkhc
list of eljiea
lives ndgdfg
lives on oegdge
load ohaYdo
loads irbdgc
log in negcgf
log qcgbff
login : jgggfe
login jgggfe
look at gjhfbi
look cihecm
looked kkbfgc
loop rdiedc
lose ddggmh
loses gfgfqZ
loss ofeeeg
lost mgggeb
mac icgegk
machine ibgqfa
machine is kZfqga
machines pTjhhf
mail from feggfl
mail gw jahhif
mail hYhhji
mail is ldgdbm
mail over nbhhec
mail through jefffi
mail via rhgffX
maillog kggffe
maillog on kggggd
mails ucedce
make it oghaff
make mghbjb
many fdidfl
many mbit bgfehm
many packets ffggcm
mar <n> jggfge
mar jggfge
mark <n> jfgfff
mark jfgfff
martian lgfgee
martian source lgfgee
masquerade $ dffclk
masquerade , ggfgsW
masquerade Zefesf
masquerade line dhfgtW
masquerade on cfghod
masquerade rule fdfegn
masquerade 那 fgggsV
masqueraded oghebe
match rfcgbe
may cnlaeg
mbit bgfehm
me $ gjleYj
me , dgeaet
me ? nblZbk
me all hefnee
me gnhhZf
me the iWilhg
me this lfffge
me through kgeedj
me whether mefegg
mean mbaigi
meaning jebfYt
merge $ ecfgfn
merge ? gfgfek
merge eegeli
message obgahi
messages ecgdgp
minute kfgeff
minutes mdgcje
monday fjfcfl
monitoring ieeffk
monitoring probe kfgegf
morning $ lffbgh
morning all qccffg
morning rZfahj
move hfegkd
moved ndjede
ms jfggcj
mss <n> jgggfe
mss jgggfg
much cddggq
must authentication nehceg
must authentication' kfggff
must odhceg
mx nabcfq
my desk kglffZ
my laptop sdegcd
my mahhal
my phone nfgffc
name cmidff
names lgehef
nat -a fggdQ0
nat -i edhdbs
nat kYdlkd
nated hqjZgZ
natted lYfoha
natted to fbgpic
nc : pcgfgc
nc kjgfbd
nc vz kkgfbd
need <service> mhgdcg
need it kghieb
need mgghcd
need to mgdefg
needs pbhcgf
net : qgggeY
net dgfeji
netops edge geheel
netops hegddm
netops mail gffedn
network gsdZeg
networks ewcbiY
networks have ctadhf
never kmcjad
new hbfhcn
new here khgbcl
new tcp mffffd
next cbffpi
nginx nffege
nginx on nffefe
night $ fefffl
night lffcdl
nmap odhgec
no $ tZhaic
no jimWeh
no route mdgfge
nobody hrVoda
nobody in kofZia
none ndfeie
normal mffffe
not $ jggfkb
not ? ydgfeV
not connect kffgfe
not mjfVbp
nothing wbeidY
now $ dajego
now , kdgesW
now : jgggff
now ? eeYlgn
now iXefio
number gXgegr
of <host> ofgliT
of <own> pjchac
of <zone> pZcceo
of Zimigd
of adding ggggkc
of all fdlief
of drop dgfflf
of everything dcokfd
of ipv nfegef
of mail eechjj
of our eimbfg
of the abmkkd
of these nafggg
of things gfeefm
off from kdfdmd
off jkceoX
ok ? sgfdcc
ok mjdbgf
ok or rbhgeb
ok 吗 cYghml
on <client> lbgfei
on <far> tddgeb
on <gateway> pbhZdl
on <host> mZggdl
on <n> ngacih
on <outside> nghmeU
on <own> ficuab
on <public> idmcpV
on <service> koeeoQ
on <zone> qiiheS
on ? meemcc
on a qffffa
on call gbffep
on dev lgfgee
on earth lgedZn
on friday hZhdcs
on hegkfe
on line ghdcXv
on mail fYnhhh
on monday gkfegf
on my ngfefe
on our iflcdh
on port ffhgfj
on tcp kieeaj
on the glekXi
on this Zakoig
on which jjapfX
once dfffpc
once the fffeod
one for hhgean
one igakdj
one of qhffdb
ones fbkkjc
only ilcghb
only this jfgfgf
onto jdgmha
open <own> mjckdb
open <service> iefcgk
open ? wbedfa
open a sfafcf
open connections meeeeh
open egogbe
open for uehZfc
open tcp gndchf
open the kdelfd
open to collWc
opened <own> ofgffb
opened gkfcfj
opening qahdgf
opens <own> jggfgf
opens <service> jggfff
opens nefffd
openssl icgbil
openssl s kgfffe
or cmaigh
or do uZgcfe
or does oYhaoe
or dropped sehaee
or is gafpeg
or no vbfZgc
or not pbihgZ
other gidedm
our <host> oXcljc
our <service> sajaeg
our ggkeZk
our monitoring hdefgk
our published hYsbhe
our services cYokif
out $ rXecgk
out , jigdeh
out ? nchddj
out of hndamb
out ogdZif
out on ikfibe
out src lgfgfd
out the gbdoma
out there odmedZ
out to nZbfgl
outbound vfgdca
outgoing rggdgY
outlook error lfgffd
outlook medcgj
outlook on mefgfd
over <n> pdegfd
over <service> mkgeea
over llfbha
over udp eofZlc
own gkfbkf
packet from sgfceb
packet ofhgag
packets has egggdl
packets lffebk
page gfgibk
partner ldgecj
pass tggfbZ
path kjeeZl
pc <client> offeee
pc jZnhgd
people in meffge
people krgXiY
people on qkhdeX
permitted qfeeed
phone <outside> kfggfd
phone sdhZfe
pick ckgfek
pick up emhehc
ping <client> nheefc
ping <far> jdbfgl
ping <host> pggegZ
ping <own> 2dhcgQ
ping from kdhhkZ
ping oeffhb
ping to mdggfe
ping 得 oddfge
ping 通 reggea
pinging offged
pings <own> qahffd
pings rahfec
plain <service> jaZphg
plain english fgggbm
plain iXdnco
plain words fhgdbo
plan dggina
planning gfedqc
planning to hfecpc
please $ eoYgfj
please , eggmdf
please : keecaq
please chhkdi
pls $ jmdnXc
pls : tefeQn
pls dgZmij
point hcapeh
pointed at jggfjb
pointed jhgekb
pointing dagmld
policy accept gjeYpf
policy drop lgfgcf
policy igecrY
policy to fhedpc
port $ mZfpgZ
port : pfgfec
port <n> iihZfj
port egdndg
port forwards hccsgc
portal lggfee
ports <n> krbdhY
ports ? gihide
ports are goYjhc
ports bhlqiS
ports of aTlpii
possible ? peffde
possible teffcc
postfix <service> kggfgd
postfix mahbfk
postfix on fbgagr
postfix smtpd kggggd
postrouting -o ffddmh
postrouting -s egggfk
postrouting dfffki
pr <n> gegfdn
pr acme fffffk
pr edfdhn
prerouting -d echdmi
prerouting jefefj
print mdeheg
printer <client> kgggff
printer naffcl
private address jffggg
private tobaeZ
probe lfgfeg
problem hfggla
prot <n> mkecee
prot mkecee
proto jffgff
proto tcp kffgff
protocol igfedk
protocol tcp ehfdem
public qUkkfb
publish $ fngefd
publish , gfkgfe
publish djhpfX
published YjmqeX
published on ajbmfk
published ports fbnkec
published services cbnigf
published stuff gdlegf
pull ohhaah
push rdfebh
pushes thfbeZ
put ceggqd
put in dgggob
q <n> inYcjf
q inYcjf
query jbehle
question : lhdeeg
question mhddcj
questions effegl
queue is hefafq
queue lcgWgq
quic sdedcf
quick one oegffb
quick rdggfZ
r , kgggfe
r kgggfe
ran pfhheZ
rather pZffhf
rcpt kfggge
reach <far> iYehlh
reach <host> lecZlj
reach <own> ggbYko
reach <public> mbffhh
reach ? bjubeb
reach deiZjm
reach it Zebfgv
reach itself idkfff
reach the lfdffi
reachable $ Yugdhc
reachable ? gphbee
reachable by hpfcfd
reachable for ldjeef
reachable from nhuWbY
reachable lnmZdX
reached jnfafe
reaches <own> dpcfhd
reaches epddhe
read jibZhm
real client mfhcef
real fefofc
really mcfobc
reason tagcee
record fjZhbp
recv mgggfc
recv src mgggfc
refused $ mefdfi
refused , ofggfb
refused oYhahj
refused' oehdhc
reject hhhhlX
relay access qfhefa
relay vefcfZ
remote jfggge
remove -a ggefle
remove achgrf
remove 掉 hdgghh
removed efefne
removing Ygghnf
replies leggfe
reply come sgghbY
reply lchgja
report qeffce
request lafcjj
reset ? lgggdf
reset secZan
resets kgfffe
resolve names lgehef
resolve ogehfZ
restart ecgdgp
restart postfix ecgdho
return traffic qhfhcY
return vcgfZc
review 一 gYhfim
right ? nfjdZh
right kfhhYj
right now bagkgm
rip <client> jgggff
rip <far> mffggc
rip jgggfe
root scedbj
route qdgfga
route to qdgfga
router mgfefd
rst , lggffd
rst kggfeg
rule , bfgfzU
rule ? lbddfn
rule decides ndgffe
rule for geggmc
rule gbfdmk
rules $ hffffj
rules <n> gdheem
rules ? hbefhn
rules file gfefem
rules hccdim
ruleset kffefh
run jcfcjj
runner idfffl
runs leggge
runs on nfgfgb
s , mffffe
s client kgfffe
s jcefem
safe ffffel
safe to ffffel
same refbbi
sanity check hfdfem
sanity hfdfem
say <client> hekhcf
say kZgcmh
say we degepe
says : sgggfW
says <n> kgggfc
says kfblff
says outlook lfgfgd
scan mbgeei
scan to lbfffj
scanner at scfceg
scanner pefdff
scans kfgfff
security picdee
see nldlgS
see the sdhYeg
see when lfgfff
seeing jffgfg
seen by ndjage
seen from iapefd
seen mbpZee
seen on kffgff
sees qehdec
segment ekkffc
segments dpZeig
send idecfp
send its lfgdfg
sender kheege
sending jgggge
sends a kggdgf
sends nefefe
sends through nffgga
sends to qffcdf
sent dffmfg
sent src kfffff
seq <n> kfggfe
seq kfggfe
server $ kfiggc
server , pehahd
server <own> nghgdb
server ? igcnde
server by rageef
server is mefjfb
server on ckfibk
server peakbf
server see ndhcgf
server to qfidbc
server's <service> nlgbgZ
server's kjbjce
service kTjoge
services Zhooda
services are ddseja
services can hbqeia
services we hdkfgf
services work demghe
session k jffgge
session sdgdbf
session to qdfdhd
set ogcZoc
set to rceiga
she meeegh
should <service> kfggfe
should be rdfgiW
should i mcecdo
should it odfggc
should taecbk
should that nbggge
show ghfkhc
show me kiaggh
show up qcfeib
shows <n> fchegm
shows jbgdfk
shows this nfffed
side ? hdjdfi
side gmiaff
since <n> gdeggk
since rceeXn
since the pgdfbh
since this ngedgf
sit in oggdde
sit lWlief
site legfge
sits behind mcbkam
sits mbbjbl
sitting at jfkagf
sitting in ocidfe
sitting nbikdc
sitting on jdileb
slow hbeagt
slow since bYhdit
slow today fegegl
smpt mmdbXl
smtpd <n> kggggd
smtpd kggggd
snat Yehfmk
snat to adhfmj
so kkYdgk
so that macera
socket : ggfffk
socket ggfffj
some hmgdai
somebody iYlang
somebody in rekecZ
somebody on kbhgZn
someone kgZbjk
something jadoci
sorry ocggfd
sorry to pcghfc
sort gfeefl
sort of gfeefl
source <host> pcfggd
source <own> adhflj
source address megdff
source ip lffgef
source mkgXhe
sources gqffeb
spam defejk
spins ndghcf
sport <n> jfgfff
sport jfgfff
src <client> kffgff
src <far> jfgfff
src <host> kfgfff
src <own> jffgff
src mfggfc
ssl mffggc
state lggeZk
status deferred ogegde
status ngffed
still broken hbhebq
still cgeilf
still get aefhtb
still reach efhfem
still work kelcaj
stop zagWka
stopped mbgedk
stopping reiecc
stops rghfeW
straight qagahh
straight to rfffdb
stuck like kgfffe
stuck pfecff
stuff hdmdgg
stuff we icuZfb
submit hoepbV
subnet qbgeff
succeed jXghlf
suppose hdefsZ
suppose i feghke
suppose the edihtV
suppose we dfgfod
supposed kefhbj
supposed to kefhbj
survive ffefne
swaks igggci
swears ndfjhZ
syn $ mffffe
syn ack lgggdf
syn from nfgfcg
syn offedf
syn recv mgggfc
syn sent lfffff
table fdenbk
take lbfblh
take the chffnd
taken gZffsc
talk mlgbjV
talk to mmgckV
talking jegdbo
talking to iegdco
talks lfgged
talks to lfgfed
target hgnmbW
tcp $ ingced
tcp , pbgicd
tcp -m efgfkg
tcp <n> lkgkfU
tcp ? kfgglY
tcp failed qcgfgc
tcp ip eggfel
tcpdump kggfff
team , nehabl
team heeian
teh dUoqch
tell jailcf
tell me ibjlce
tell us mcfdek
test lcjkcb
than epdged
that $ pbddnb
that <host> lfglbc
that <zone> lWmZlh
that ? mfgejZ
that be kgggfc
that can erceib
that gets eogbeh
that go lggfdf
that is dkhjce
that one gfgeek
that the redgaf
that us mffefe
that was lbgdfk
that work nffged
that's rjgbfY
the -i fgeeqc
the <gateway> qhgeUk
the <host> kjZife
the <n> eccjhm
the <outside> cVmpkb
the <server> pdgddf
the <service> bgdjlg
the <zone> ahbWqq
the Ychhml
the answer vfggaX
the audit obiidb
the box uggWcf
the browser nfgfed
the certificate cjhdbo
the change nbgedj
the connection kfggfe
the conntrack hgcafp
the cpu bffdhp
the ctstate efggqZ
the dnat qZeigd
the fix ecfhsb
the forward lggdjc
the inner mgfefd
the internal hckkdd
the inventory efflef
the iso emjgec
the log mggggb
the mail ffgaat
the masquerade affepg
the nat hfgdcp
the new hdgceo
the other hZgdhp
the packet pggeag
the packets kggfef
the port gccinf
the printer gffffj
the private sggcdc
the public ndncfb
the published fdodlZ
the queue lceaep
the real fefofc
the reply gggejf
the return qhggdZ
the rule fgfehj
the rules qgfbef
the ruleset iegfej
the same kcfafn
the scanner kffegg
the services gelcgg
the stuff icuZfb
the syn qefeed
the things gfleff
the three hedkie
the tls gdgefm
the very mddekc
the way qghcec
the whole jmcidb
their mdhddi
them ? ogiecd
then ? hYiZir
then get eehgnc
then jVfhli
then reach gggglb
there $ jgedek
there , jekehc
there ? hemged
there any jeejfe
there anything kcgjfe
there for diedbr
there odlfbd
these jbddrc
these two fgggsV
they get hdedgn
they lXefhm
they see lehcgg
thing lfedej
things can ffefgl
things cdndcn
things may gffffk
things we gfleff
thinking cgfdtb
thinking of Zhgeub
this , kgfgfe
this <gateway> dYqkcg
this box mZjjcg
this for jffdZq
this from kgggee
this gbjhhg
this in fiebas
this is jeffjd
this morning kffegg
this on hgfefj
this one chhehk
thoughts ? gfffek
thoughts gfffek
three <host> Ygdaxh
three hadlfk
through <own> jdgfgi
through ? dffgen
through mail kfkjac
through mfibbj
through the jefegj
through to klfZkb
through what igedfk
thru ljgced
thunderbird on jffefg
thunderbird wZflfV
thursday fccilj
thx $ fjenfZ
thx jidmcc
ticket <n> oefhfb
ticket wifcbY
time ljeefd
timed jfgggf
timeout $ sfgfca
timeout , reffgY
timeout 1cgfeS
times out schbee
times sbhbee
tls certificate fdgegn
tls hagefo
to $ kZmkcd
to <client> mcdgkd
to <far> ldfbij
to <host> hfYjhj
to <n> mccami
to <outside> kifedg
to <own> jedcjj
to <public> wbgefY
to <server> kfgegg
to <service> qqdZfX
to <zone> hXhbmn
to ? dkmcff
to a qaedan
to accept cfferc
to add lcdepc
to address odggfb
to be lgekdc
to cejiif
to connect jfghhc
to destination efgeij
to drop cffeqe
to get ahmddn
to hit nhecff
to host kdfjgd
to it paledc
to itself qbhahe
to know hjgfef
to merge ffffel
to open ihjcfg
to our jekged
to ping lkedgc
to port mrcccb
to reach llfbef
to send tfhefV
to source adhfmj
to talk nikZfb
to the gffjei
to use hclgef
to what Yddwfe
to work nbfffi
today $ fdiehj
today ? hheZdp
today kecchn
told me qbgfdf
told pbggdf
tonight , feefmg
tonight fdefmh
too ? rfcbid
top bgfhpc
top of agfhpd
touch oamYWr
touched gcgffm
touched the hdgfel
toward mbgggh
towards <far> pnehaX
towards <own> oZggkb
towards rjdYia
trace <client> pehdfc
trace rfgecc
traffic laegkf
translated nfgddg
tried nahigd
true ? vUddhh
true olmXgX
trying ifggdh
ttl ngfgfb
tuesday ffeegm
twice ogfgga
two mbaaml
type <own> oaghfe
type qcfgdd
udp , kcghgf
udp <n> rchhca
udp ? nfegdf
udp okhdda
udp port ucchgY
unable pbgcgh
unable to pbgcgh
under hafphd
unknown <own> nfgfga
unknown kgggfd
unreachable qeegec
unreplied kfffff
unreplied src kfffff
up $ jfgihb
up , jZglhf
up ? liegec
up at igdjef
up odfhec
up on kfelga
update efggdm
updates from jgggfe
updates oeghcd
us $ fpelZd
us ? lYkZil
us hhfclf
usable djmeed
use $ gdmbgh
use <n> oafmfb
use <own> eoYbng
use <service> rhcbnW
use ? eesbib
use gcmbjf
use this efgfgl
user Xhigeo
user in iclghc
users Xjdejn
users in ufgheU
users on tgfhfV
uses tbhZhc
using neeefg
vendor kdehdj
verdict pggbdg
very mddekc
via 1UihdX
via <host> nfgfgc
via <own> nggggb
via <public> tdgfad
via <service> wUhgha
vlan <n> echedr
vlan echebs
vpn fbeagu
vz <own> kkgfbd
vz kkgfbd
walk kgeeej
walk me kgeeej
want kceglc
want to odhehc
wants a dklhZg
wants kkiegZ
wants to jjfegd
was kdgddk
was refused jffggf
way ? qfhbce
way back ohfhcb
way does meefge
way out scfbge
way to hmeddg
way ydhcZb
we YimljZ
we add dgfhtX
we delete ggggmZ
we drop lddcoe
we expose cbqkha
we forward jPkshd
we got dfjmiY
we have ncglea
we moved neegdf
we publish fmhgec
we put bhfhqa
we remove hhdeoc
we take chffod
webmail ochbfi
week jZhhek
well cjffhh
went ccffoi
were cdfeqh
what ? hcbmke
what about msdcbb
what becomes qceddh
what breaks fgfdtY
what can egqcdf
what changes gfeene
what do kQliji
what does hhmaXm
what gcnjed
what happens lfedmb
what if gdccnj
what is icmjUl
what kind ffdffn
what of fdrefc
what ports bkhjgc
what sits fegpga
what sort gfeefl
what source qefdde
what would Wehemn
what's deguWh
what's it hggdcm
what's on fhhZZu
what's the lcgdbn
whats jZipeb
when <client> kfgfgf
when <far> odhbgg
when <host> rgdbib
when <zone> pdggec
when a mffffe
when does gdgefn
when i Zbfpne
when it reiZdf
when ncedig
when the mpeWia
when they udfcec
whenever negdgd
where do rbhldX
where does ghfqdZ
where is lmfcce
where odeohV
whether qbgfee
which <public> fbdqgf
which box hicmfb
which cokkXc
which machine adgrff
which networks frfcha
which of hfjjYi
which ones fclkfd
which ports ggmoeU
which published ebqegf
which rule rdheeb
which segments focgic
which source megdff
which way kfffff
which zones argfib
while hgffdk
who ZsbZmi
who all gnfffb
who can fvgdcZ
who changed hcffgm
who could Zhibqe
who gets bkfdem
who has fohfbe
who is lnfcbe
who loses geggpY
who reaches dqddhe
who sends leggff
who touched gcgffm
who'd bffbsf
who's bsddci
whole <outside> hmckea
whole jmcidb
whom foekca
whose eccbsj
why $ pcgfgb
why ? leeefi
why can't nZffek
why cant ngghgX
why do hdgfZr
why does nnadec
why is cYgfgs
why mfecao
wifi ceebgs
will <client> efggnc
will it kefgfg
will negegd
will that jgfgfe
will the rcgefc
win <n> jgggfe
win jgggfe
window ghhhlY
with <n> qfgded
with <service> lZfgdm
with a gifckf
with ihdelc
with it ngeflY
with the iYjghk
with these mfdfoY
without hbgYxc
words ggglbg
words please fggkYl
work $ qibbfg
work ? kqhYeb
work for rWpamV
work from Ykffbs
work jkjTbm
work or nehfde
working ? dgggmd
working ojdbja
works kjkYeg
would <client> ggggna
would <host> iffgkc
would <zone> icihoX
would a kcfgkd
would adding gehdpb
would baddxh
would be Zahlcq
would it cfffgm
would that lcgflb
would the pgfgcb
wrong lfgefe
x <n> jfggff
x jfggff
yes khkZgd
yes no glmdae
yes or wcfZgc
yesterday gcfefn
yet lbgafm
you $ gcenfh
you ? efdgeo
you do agcfhp
you must nehceg
you nXcfhl
you restart fffdfm
your kdgflc
zone oneZgb
zone that fmedgg
zones awdeha
zones can engdhd
一 下 jighZh
一 个 hafgen
一 共 abnlhe
一 条 eggfle
一 直 offgfb
三 daldoe
三 条 cgfgne
上 $ magkgb
上 , lfgghb
上 -a ehhhmb
上 <outside> sehefZ
上 <own> lrcZag
上 <service> jdhhgf
上 <zone> ffggke
上 ? dehibn
上 curl mfhdfe
上 hhajmb
上 ping jfhhha
上 一 fcimgd
上 不 sagffc
上 了 dSdhiw
上 发 gceogf
上 抓 ngfgfb
上 的 kicjec
上 网 wadaid
上 都 ffasgc
下 $ cdicho
下 , ocdmda
下 -a gffgfj
下 <client> ubhchZ
下 <zone> ybhghR
下 acme dZgegs
下 hkhfXk
下 mail dfgfbq
下 这 iefgcm
下 面 pggefa
不 $ qabilb
不 ? mdfdje
不 khcZep
不 上 kmcddf
不 了 lbeghh
不 会 hdkebk
不 到 lggfgc
不 对 iffdgk
不 开 nddhff
不 是 khbjeg
不 能 pcdfge
不 行 mgehfc
不 走 pbfggd
不 通 jhedfi
丢 mdggfe
两 dggfgj
个 : jgfgge
个 <public> Ykfkfj
个 gigcgi
个 pr ccgfhm
个 例 fggfgj
个 合 gfgfej
个 机 gffegk
个 端 cbkhcn
中 hceidl
中 午 gcgffm
为 kYghgk
为 什 idfgfk
为 啥 uUiihZ
主 iffmec
主 动 nhbgfe
主 机 fcgnff
么 $ VYpjgn
么 <zone> rdghdZ
么 ? pdhdga
么 fchefn
么 一 lgfffe
么 不 eedheo
么 办 geedhm
么 回 fgfgfk
么 影 ggfeoa
么 意 fgggcl
么 时 edfego
么 样 efjejf
么 用 fffefk
么 的 eggfdl
么 访 idbfgn
么 走 sgffeY
么 连 pbagfi
么 重 fggfgj
之 eefflh
之 后 befflj
之 间 pddggc
也 lcedkg
也 加 dehdkk
书 edfego
了 $ jcigck
了 , hceder
了 <host> dXbsfm
了 <outside> lkfbfe
了 <own> mieffd
了 <zone> jkedid
了 ? cfmbjh
了 cigick
了 什 cZlqhb
了 几 bejmef
了 吗 ggghla
了 哪 ddilgf
了 啥 cndifg
了 怎 gefegm
了 没 mWcnfj
事 $ jdeggh
事 用 kfgggd
事 说 jgggfe
些 YkmlgZ
些 什 geoecg
些 对 fgldgf
些 服 hcilgc
些 端 fehkff
些 网 dpfche
人 igmgZg
人 在 ogfgga
人 怎 gfffgk
人 能 odibnX
什 iahghi
什 么 iahghi
今 hegdco
今 天 hgfddm
从 <client> pghddd
从 <outside> eiiphV
从 <zone> kXlfei
从 iaiihd
他 gchgel
以 lffake
以 后 hafflg
以 访 VsienZ
们 jahigf
们 对 daqhhc
件 , ofggea
件 pfdZig
会 hhhfhd
会 不 hdkebk
会 到 mWYrhg
会 回 iffeej
会 好 gfffjh
会 影 gegdki
会 怎 lZicme
会 有 ggfeqZ
会 经 nggegd
会 被 nfkgYe
会 走 tedbfd
会 转 lrcaga
传 , jggfff
传 jggfff
但 mfggfd
住 mdgfgd
你 edddkm
你 好 gfefem
你 能 geedep
你 都 gddder
例 fggfek
例 子 fggfek
信 , lfgege
信 <n> ieffjg
信 <service> lfffeg
信 lggeib
信 被 jfffff
修 hefdpc
修 复 hefdpc
候 jeeefk
假 eehcpf
假 如 eggfnd
做 hacpgh
做 了 gacphg
做 什 fggeel
儿 qdlbeb
全 dbjkje
公 makjdb
公 司 ofjeeb
公 网 kajlec
共 dckmgd
共 做 gearge
共 发 ccllfg
内 ihdhbk
内 核 fagfgn
内 网 kUfnhh
再 Yhfhta
写 lZfhcn
写 的 ogggcc
几 bYmkhi
几 个 cYnhhk
几 条 egbnid
出 ibikgd
出 去 hdiled
出 来 gfgffj
分 fiemde
分 别 gifodb
列 dgknea
列 一 eimjeZ
则 $ pfdceh
则 , lbgfif
则 ? keckeh
则 kffffg
删 aegere
删 了 egghlc
删 掉 begeqf
别 gifodb
到 <client> qgdffb
到 <far> pdffha
到 <host> nfaihd
到 <n> bgbnbn
到 <outside> gZmkja
到 <own> rihdhT
到 <zone> qcfhiX
到 ip mggfgc
到 khhhbe
到 了 ijdgic
到 内 mXdmhh
到 哪 lbniZd
到 底 lijZdg
到 的 mcjefd
到 谁 feXpYr
到 这 lffgfd
办 jdedgm
加 -a feggoZ
加 aghhra
加 一 Yghgng
加 上 ehhhnY
务 $ ddnjia
务 ? cdhnhd
务 fakkei
务 里 ehqYgf
动 medefj
助 $ hbgegm
助 hbgegm
包 , ngedeg
包 rggbfb
包 会 refdfe
包 怎 pfggfY
包 是 gfffgj
包 看 kggffe
午 hZhefn
单 gkjhea
卡 hffekg
印 ebfegp
印 机 ecgdeq
原 nffggc
原 因 lffgfd
去 <far> jgdgie
去 <own> hggfkc
去 ? gghjgc
去 lZllgZ
去 了 tWajdi
去 吗 rgebfe
去 掉 Veggve
去 的 ghohda
又 kfffei
反 odgcgf
发 maghkc
发 件 mgeggb
发 信 mggehc
发 到 qkcade
发 布 fbkmgc
发 给 dbiudc
变 jgffie
变 成 jgffff
口 $ rafqeU
口 , jemjcZ
口 <n> lpechX
口 ? ibjmdc
口 hijgeb
口 会 dmblhd
口 出 fffmgc
口 发 njdhdc
口 吗 mMahlu
口 映 lhZmed
口 的 Zegfmk
口 谁 edefeq
口 连 teidiU
口 通 pqffYX
只 ocfgff
可 mlfcfb
可 以 mlecfc
台 <server> anYlap
台 fkcndd
台 机 fhhkga
司 ofjeeb
吃 gcgffm
合 gegffk
合 并 ggfefj
同 ofghfY
同 事 nfggfa
后 , gcgfqc
后 aWfnni
后 会 eddldm
后 超 jgfgeg
后 面 cchmhg
吗 $ oaabll
吗 , migcdg
吗 : nffffc
吗 ? bmchdl
吗 jfZdkm
吧 mgegfe
启 ecfais
告 mbencd
呢 vYgfgb
咋 hadfph
咋 回 jbfggj
和 <n> mjeeed
和 qieeea
响 gegdkh
响 谁 gdhdme
哪 gjlkdX
哪 个 tiabcf
哪 些 Ykklgb
哪 几 eYnkhf
哪 台 eiengb
哪 条 tefdeb
哪 里 uUkcff
啊 $ gegnfc
啊 jefmec
啥 $ lmcgcd
啥 ? gbgedq
啥 nibdie
啥 意 heggcm
嘛 fggfdl
嘛 用 fggffk
嘛 的 fggeek
器 $ fjdjic
器 ? Vgdtgg
器 jhdjbh
器 上 hedlge
器 了 qkbZge
器 人 gffegk
器 能 eckdgm
回 事 gdeggk
回 包 ogggea
回 应 ofgbge
回 来 jgdgfg
回 的 lfgfff
回 程 rfddef
回 答 hdddfp
因 lffgfd
圈 , lgefff
圈 lgffef
在 <client> ofggfb
在 <gateway> egZkii
在 <outside> nchhed
在 <zone> kflchc
在 kagjcj
在 哪 rfXegh
在 有 eeeein
地 mekaff
地 址 mffffe
址 mffffe
址 会 lhegee
址 是 neefgf
填 kfggge
填 的 jfggge
复 gdfepc
外 fjlhfa
外 发 fjhege
外 开 hefnfd
外 映 hQW0ii
外 网 lefgef
多 ecfdhp
多 少 ecfdhp
够 dofWfl
大 hffdfk
天 kefben
失 nffgdd
失 败 nffgdd
好 $ fefcik
好 ncfbhi
好 了 dffejj
好 吗 jggfjb
好 的 qZgifc
如 cfgglg
如 果 bghhmd
子 $ gbhhhk
子 dcdkjk
它 sacfgg
完 gchhmc
定 gffgmd
审 mdcYfq
客 qfheeb
客 户 qfheeb
密 edgdhn
密 码 edgdhn
对 <outside> ldnheZ
对 jiofdY
对 外 gilhfa
对 端 odfcgg
射 ? gqachf
射 ghgliY
射 了 gfdngd
射 到 iZllfc
少 $ egffgl
少 ecfdhp
少 条 ffeggj
就 ldgghd
就 好 cggglf
就 正 mgfgfd
就 没 lfffff
就 能 ehghmb
己 lchfhe
己 能 ldiegf
己 访 meffeg
己 连 iahgke
布 fbkmgc
布 了 Yghpff
布 的 egoagg
帮 ihffdi
帮 助 hbgegm
帮 忙 gdgfgk
帮 我 bjXkfo
常 , lgegfe
常 mhggfb
常 吗 kgggfe
干 fggfcl
干 什 chgfdo
干 嘛 fggfdl
并 ggfefj
应 iXgngf
底 lijadf
度 eekife
开 <host> pecgib
开 <own> gjfejc
开 dfmhfe
开 了 Yhohff
开 放 jdjldb
影 gegdkh
影 响 gegdkh
往 offefd
往 外 mdedhh
得 hpgZff
得 上 jkgcdg
得 了 dlicei
得 到 dnefhe
得 开 eiefnc
得 来 okfZfb
得 通 pcghec
志 : mgfgec
志 jdgdgj
忘 eggfgk
忘 了 eggfgk
忙 gdgfgk
忙 review gbgfik
忙 看 ffgffj
快 fbhbip
怎 fcgfgl
怎 么 cehfgm
怎 样 pbfelZ
思 $ hfffbl
思 -a geggap
思 : fgfgek
思 ? jgfffg
思 ggggbm
急 $ gdffgl
急 gdffgk
想 qdfgiY
想 用 mgggga
意 ggggbm
意 思 ggggbm
懂 fggeVt
成 accept dgghsU
成 geffpb
成 什 kgefff
我 eecqeg
我 一 haengh
我 们 iaenff
我 在 lgggfd
我 看 nbfdfj
户 mdedek
户 端 nhgfeb
手 ofggfa
手 机 ofggfa
打 fbheki
打 不 nddhff
打 印 ebfegp
打 开 phfdfb
打 得 eiefnc
扫 frgVfi
把 -a ggggsU
把 <n> feheme
把 daeioh
把 第 dhfdnf
抓 kfgfge
抓 到 kggffe
抓 包 jggfgf
报 <n> qdgfga
报 connection lefgge
报 ldfjgd
报 错 kfffge
拒 ncfegg
拒 绝 ncfegg
拦 $ ndfdhf
拦 oeffgc
拦 吗 lffegf
挂 bedqif
按 kbghla
挡 idlcie
换 iffgkc
掉 , Xhggki
掉 -a hbhhuV
掉 cehfmh
掉 会 hffdmd
接 <own> sggggV
接 <service> kgfffg
接 lagcgl
接 被 kegdgi
接 访 rWehif
接 连 kdfdhh
提 lffeeh
提 示 mffggc
收 <host> kfgfge
收 <service> ifggjd
收 ngghea
收 不 lggggb
收 邮 oefhha
改 cefemj
改 了 hhhfXn
改 成 dgffne
改 的 dfgefn
放 jdjkhY
放 了 hYhmhe
放 行 ldfdke
断 fdggem
方 gclZod
无 peggga
无 法 peggga
日 jdgdgj
日 志 jdgdgj
早 qYgbZp
时 $ pfgdgb
时 , mgggfb
时 pdfbgg
时 候 jeeefk
明 ofgefb
明 什 jfffff
明 明 mgggfb
映 ghgliY
映 射 ghgliY
昨 hdffem
昨 天 nefeff
昨 晚 degfen
是 <client> gfgfdk
是 <gateway> ngghgZ
是 <host> ofhfeb
是 <own> mfggfb
是 mgggce
是 不 jhbjeg
是 什 ggfgbm
是 哪 oidgea
是 就 dgggob
是 干 fggfcl
是 怎 qgfgfY
是 把 dhggke
是 被 odhggb
是 谁 jegbem
晚 ddgfdp
最 hcemmZ
最 后 jdemja
有 $ oWdpgc
有 anemed
有 什 ggfeqZ
有 哪 emhgde
有 回 nfgbgf
有 多 feffgl
有 没 clajbm
有 谁 epdhjZ
有 这 kgfgff
有 问 faidho
服 ebjkeh
服 务 ebjkeh
本 nehbge
本 机 ldicgf
机 kgfkcd
机 器 khfjce
机 能 rgbegd
机 访 nbedhj
机 连 odggfc
条 , kfffmZ
条 -a chghtU
条 : jfffkb
条 <n> dehdkk
条 affgnh
条 conntrack fffffj
条 dnat ffheld
条 rule Xhhgdp
条 啥 feggbo
条 是 fgffek
条 路 mfgggc
条 连 kffffe
来 ? jodcfd
来 lfkZfg
来 吗 rYhfgd
来 的 kefmdd
析 hffdfk
果 cghhmc
果 remove hdgggi
果 加 fghgrV
果 把 ddhgji
查 fkfcmc
样 $ jZjcnf
样 ? lhfgfb
样 haidoe
核 hagffn
核 日 kgggfd
次 bhgdep
正 mhggeb
正 常 mhggfb
段 hpfcgb
段 可 Ytgfch
段 能 gkeehf
段 连 gjgfgf
求 hcggdm
没 $ kceefm
没 jhbieh
没 有 gjblef
没 问 jgfgfe
法 peggga
流 ladkie
流 量 lbckie
测 lgeggc
浏 lggefe
浏 览 lggefe
清 fkjhec
清 单 fkjheb
源 mfeffe
源 地 mfeffe
满 cefdgp
满 了 cefdgp
点 lagcgl
烦 heggej
烦 看 geggek
现 ibhfco
现 在 ibhfco
用 $ eadnfl
用 , hedgem
用 <own> nechlZ
用 <public> mffggc
用 <service> nefkhY
用 ? gfgdel
用 fghdcn
用 foxmail jffgff
用 到 fgldgf
用 户 ibdhfm
用 的 fggfek
电 pffgfa
电 脑 pffgfa
略 dgggkf
略 改 dgggkf
的 $ keekcg
的 , ioiZgb
的 -i cafgrg
的 : ggffej
的 <host> pfeffb
的 <n> hlffZj
的 <own> jfgggf
的 <service> gdchjk
的 ? nfffee
的 client pggheZ
的 dcjdgm
的 dnat kgaclh
的 udp mgeggc
的 user lbdgdm
的 人 ofrheP
的 包 ogfddf
的 同 nfggfa
的 吗 nfgffd
的 时 mheefe
的 是 lbgkja
的 服 egpaff
的 机 magefi
的 源 lffgfe
的 用 iaghfl
的 电 lffggd
的 角 eekife
的 话 feddmj
的 问 vffggS
盘 cegeho
目 的 ngfefd
直 nejggZ
直 接 lckghb
直 超 lgfgee
直 转 lgefef
直 连 jeggkb
看 $ bdheds
看 , deimfe
看 gebfgn
看 一 gdgdgm
看 到 lffegf
看 看 aeheer
着 geneee
码 idgddm
码 忘 eggfgk
确 mfgfgc
确 认 mfgfgc
示 lffggd
程 lffegg
站 fekife
站 在 eekife
端 <client> jefggg
端 <far> oefcgf
端 ighjfc
端 口 ighjfc
第 <n> effeij
第 effejk
答 jcddfn
策 dgggkf
策 略 dgggkf
算 figdna
箱 密 eggfgk
线 jbggcl
经 ihfkfc
经 过 igekfc
结 rdgedd
结 果 pgfedc
绕 qahhea
给 <zone> ebfcko
给 cdXpli
给 几 fgfffk
给 我 hgYogf
绝 $ ledcfk
绝 , mgfgfb
绝 ncfegg
网 <far> mdfefg
网 qidghV
网 上 gdkjdf
网 吗 mcfhic
网 哪 lVdnhh
网 段 gpfbhb
置 $ ffffgk
置 efffgk
老 peggfa
能 access Ydbhex
能 egjdig
能 ping seggdZ
能 reach jjgZfj
能 上 oWdgji
能 不 ocdfgg
能 做 fggeel
能 到 hpkYed
能 打 mjfchc
能 收 leggge
能 用 ofmdca
能 直 jgfgjb
能 访 hjjdgc
能 通 cYhhoh
脑 <client> kegggg
脑 pffgfa
脑 能 kfggge
自 ohhffZ
自 己 lchfhe
行 $ nehdef
行 , leeheg
行 ? rheiba
行 hfecmg
行 不 ocgikW
行 了 pdgdef
行 删 ehfdnf
行 吗 meegfe
行 是 fggffk
被 drop lggged
被 iaijbj
被 丢 pcfggb
被 哪 pedeff
被 拒 ncfegg
被 拦 ndfdhf
被 改 ohchgb
被 转 jffked
要 fdgglf
要 是 Yflgra
规 kffffg
规 则 kffffg
览 lggefe
览 器 lggefe
角 eekife
角 度 eekife
解 hgfdZq
解 释 hffgYo
认 fggfld
认 一 nfffgc
认 策 egggkf
议 hbidne
设 cehgrb
访 ggidei
访 问 ggidei
证 edfego
证 书 edfego
试 jgegjb
话 , feddmj
话 dfeekk
误 nffggb
说 tgcggY
说 明 jffffh
请 hfejdi
请 求 gbgffn
请 问 migfec
谁 $ ffZkfl
谁 ? fgfikb
谁 Zobjjf
谁 可 jmcekY
谁 回 lggeff
谁 改 dfgefn
谁 来 iXfggn
谁 能 bqdffg
财 fbhdgo
财 务 fbhdgo
败 nffgdd
走 <own> qgggda
走 <service> lfggfe
走 ? pggfdb
走 uefgeX
走 到 pdechf
走 哪 offffd
走 得 jfggge
走 的 negggb
超 pehdha
超 时 pehdha
跑 iffefj
跟 lfgfee
路 $ negggc
路 ragchd
转 egepjY
转 到 eoeneX
转 发 lZenmX
转 圈 lgffef
边 ngiddd
过 <gateway> lgfffd
过 ndekeb
还 bhfeli
还 是 rgfgba
还 有 flgdfg
还 能 edgfnf
这 bgggfl
这 一 lefgff
这 个 cfegjl
这 么 dgfdfn
这 是 lgfgfd
这 条 hgggck
这 边 hfjfgd
进 olfaec
进 得 mmfagc
进 来 njeegb
连 <host> uhfZfZ
连 <own> fYjbnj
连 hhgdfj
连 上 kbltcV
连 不 jndddf
连 到 hmfadj
连 得 hkggcg
连 接 mbfbgm
通 $ eefcgp
通 , hjcegh
通 <far> qgdgcd
通 <host> qaiihY
通 <own> mdhfib
通 ? raghfb
通 ekfZik
通 不 lhedhd
通 了 dcfdjn
通 吗 dlfbgk
通 的 mfdgge
那 mhYZpg
那 个 baeggt
那 台 ljYffi
那 条 efhfob
那 边 ngegdg
邮 nfdahi
邮 件 pfdagh
部 elkdZi
都 hhphfV
都 不 sceigY
都 会 jecceq
都 有 ejjfjZ
都 能 Zjrbhe
配 gfdgem
释 hffgYo
释 一 gfggcn
释 下 gffgdm
里 <service> kfggff
里 tUffoa
里 刷 jgfgff
里 有 lgffef
里 的 Ygkdof
重 fefefl
重 传 jggfff
重 启 ecfais
重 置 eggfgk
量 lbckie
错 : jfffgg
错 mfffgd
错 误 nffggb
问 $ diecfo
问 : ehlaek
问 <far> qefffc
问 <host> wwYTgW
问 <outside> tZfagh
问 <own> ekYgik
问 <public> qggagb
问 <zone> sagidc
问 ggjcej
问 不 kacfim
问 到 cbmphZ
问 题 gdgfgk
间 mdckgc
除 cmfdqY
除 了 fngddf
面 jXengi
面 的 hfhlga
题 $ ibgehk
题 ? gffefl
题 gdgfgk
麻 heggej
麻 烦 heggej
默 cggglf
默 认 cggglf
`;
export const WAY_WEIGHTS = `
'connection refused' lb
, <A> kc
, <A> to kc
, <A> 去 jd
, <B> $ jd
, <gateway> jd
, <server> 是 kc
, <zone> jd
, allowed ? kc
, allowed or am
, and does jd
, any ma
, can <A> kc
, can kc
, connection kc
, do jd
, does <A> jd
, does <service> jd
, does kc
, dst <B> lb
, dst lb
, how lb
, i ck
, i e pX
, i mean bl
, lip kc
, never ma
, no lb
, on ma
, on the jd
, please jd
, port <n> ck
, port bl
, rip kc
, session k kc
, session kc
, should jd
, source bl
, tcp <n> kc
, tcp kc
, udp <n> kc
, udp kc
, which dj
, who jd
, why ? jd
, why kc
, works ck
, would <A> jd
, would kc
, 什 jd
, 什 么 jd
, 他 jd
, 会 jd
, 发 kc
, 回 jd
, 回 包 jd
, 对 ma
, 我 dj
, 提 jd
, 提 示 jd
, 收 jd
, 是 <gateway> kc
, 没 jd
, 源 ck
, 能 kc
, 走 jd
, 连 kc
, 通 lb
-> <B> , jd
-> <B> ? jd
-> <B> ma
-d <A> ck
-d <B> -p jd
-d <B> jd
-i <A> -d jd
-i <A> jd
-i <outside> , kc
-j drop pX
-m tcp dj
-m tcp dport dj
-o <B> -j jd
-o <B> jd
-o <outside> jd
-o <zone> -p jd
-p tcp -m dj
: <A> nZ
: <A> to ma
: <n> dj
: <service> <n> jd
: <service> kc
: <service> login kc
: can ma
: connect from ck
: could kc
: curl nZ
: do jd
: does kc
: errno <n> ck
: errno ck
: in <outside> nZ
: ipv <n> am
: ipv am
: no ck
: open Zn
: tcp <n> jd
: trying <B> kc
: trying kc
: user <A> kc
: user kc
<A> , <server> jd
<A> , <service> jd
<A> , and jd
<A> , does kc
<A> , dst lb
<A> -> <B> ma
<A> -> ma
<A> -d <B> jd
<A> -d jd
<A> -o <B> jd
<A> : <n> jd
<A> : curl oY
<A> <B> <n> kc
<A> <B> ma
<A> <n> dj
<A> <n> trying dj
<A> <server> jd
<A> <service> to oY
<A> <zone> lb
<A> and jd
<A> be able kc
<A> box kc
<A> browse jd
<A> can lb
<A> can't ma
<A> cant jd
<A> client ma
<A> connects ma
<A> connects to ma
<A> could kc
<A> does lb
<A> for <B> nZ
<A> from a dj
<A> get jd
<A> gets kc
<A> going jd
<A> has to kc
<A> have jd
<A> hit jd
<A> host jd
<A> i kc
<A> itself jd
<A> laptop ma
<A> make it jd
<A> make jd
<A> not jd
<A> on <B> ck
<A> on am
<A> open to dj
<A> people kc
<A> ping <B> jd
<A> ping jd
<A> pushes jd
<A> reach jd
<A> reachable am
<A> reachable for bl
<A> reachable from ck
<A> refused jd
<A> s , jd
<A> s jd
<A> says jd
<A> see when bl
<A> server to lb
<A> still get jd
<A> still jd
<A> still reach kc
<A> straight ma
<A> straight to jd
<A> then jd
<A> to <B> lb
<A> to kc
<A> towards <B> jd
<A> towards jd
<A> wants nZ
<A> wants to lb
<A> who kc
<A> 上 <service> jd
<A> 到 <B> kc
<A> 到 kc
<A> 发 kc
<A> 往 lb
<A> 用 kc
<A> 的 <n> bl
<A> 的 client jd
<A> 的 人 kc
<A> 的 机 ma
<A> 的 电 jd
<A> 能 lb
<A> 能 不 kc
<A> 能 访 ma
<A> 自 jd
<A> 自 己 jd
<A> 走 lb
<A> 进 jd
<A> 进 来 jd
<A> 连 不 jd
<A> 里 kc
<B> , <gateway> jd
<B> , <n> lb
<B> , <service> lb
<B> , allowed dj
<B> , and jd
<B> , any ma
<B> , does jd
<B> , is kc
<B> , port jd
<B> , tcp kc
<B> , works ck
<B> , 端 kc
<B> -p jd
<B> -p tcp jd
<B> : lb
<B> <n> $ jd
<B> <n> ? kc
<B> <own> : kc
<B> <own> ma
<B> <service> ? lb
<B> <service> lb
<B> <zone> bl
<B> ? $ kc
<B> ? kc
<B> access kc
<B> and ck
<B> as ma
<B> at all lb
<B> at lb
<B> box lb
<B> connects bl
<B> directly ? jd
<B> directly lb
<B> error connecting kc
<B> error kc
<B> every kc
<B> from lb
<B> gets jd
<B> if kc
<B> into jd
<B> ok ? kc
<B> ok kc
<B> on <n> nZ
<B> on jd
<B> on port lb
<B> over <service> kc
<B> over lb
<B> port <n> lb
<B> port lb
<B> server , nZ
<B> server ? kc
<B> tcp <n> lb
<B> tcp kc
<B> the nZ
<B> then ? lb
<B> through kc
<B> udp <n> kc
<B> udp kc
<B> what jd
<B> when nZ
<B> which ma
<B> 之 ma
<B> 之 间 ma
<B> 会 jd
<B> 发 信 jd
<B> 吗 ? nZ
<B> 吗 kc
<B> 开 ck
<B> 的 <n> oY
<B> 的 jd
<B> 能 通 kc
<B> 访 dj
<B> 访 问 dj
<B> 通 kc
<client> $ ck
<client> , lb
<far> dst <own> lb
<far> dst lb
<gateway> ? $ ma
<gateway> ? nZ
<gateway> let it jd
<host> 's lb
<host> , ma
<host> -j snat jd
<host> <A> kc
<host> <A> s jd
<host> box kc
<n> $ jd
<n> , does Yo
<n> , is dj
<n> , or kc
<n> <B> ma
<n> <gateway> jd
<n> <n> , jd
<n> <n> src jd
<n> <server> jd
<n> ? ? jd
<n> and kc
<n> at lb
<n> connection am
<n> connection timed dj
<n> does jd
<n> from <A> jd
<n> is kc
<n> of <A> ck
<n> on <A> Vr
<n> on <B> oY
<n> syn $ jd
<n> tcp $ ma
<n> the jd
<n> this is jd
<n> this jd
<n> to <B> jd
<n> to jd
<n> udp lb
<n> will kc
<n> 一 jd
<n> 一 直 jd
<n> 为 lb
<n> 为 什 lb
<n> 口 , jd
<n> 吗 ? jd
<outside> , <A> kc
<outside> , jd
<outside> -j masquerade lb
<outside> it jd
<outside> on jd
<outside> on the jd
<outside> out jd
<own> 吗 $ kc
<public> <B> jd
<server> <A> bl
<server> <B> $ kc
<server> <B> jd
<server> 是 <B> jd
<server> 是 jd
<service> <A> <n> ck
<service> <B> <n> jd
<service> <n> <server> jd
<service> <n> from kc
<service> <n> on ck
<service> <n> to ma
<service> <server> jd
<service> ? $ kc
<service> ? kc
<service> at <B> kc
<service> at jd
<service> from <A> ma
<service> from nZ
<service> into <B> kc
<service> login : kc
<service> login kc
<service> of Xp
<service> ok dj
<service> on <A> Zn
<service> on <B> kc
<service> on <n> nZ
<service> on bl
<service> on the dj
<service> session kc
<service> to <A> ck
<service> to <B> lb
<service> to the bl
<service> 吗 kc
<zone> $ Zn
<zone> , <A> jd
<zone> , bl
<zone> -d <A> dj
<zone> -p kc
<zone> -p tcp kc
<zone> i see jd
<zone> in jd
<zone> src <A> jd
<zone> src jd
<zone> to lb
? <n> : ck
? <n> ck
? ? $ lb
? ? lb
L , <A> <zone><own> jd
L , 客 <client><own> jd
L -a ck
L -a forward <zone><outside> jd
L -a postrouting <client><own> kc
L -a postrouting <zone><own> jd
L -a prerouting <outside><own> jd
L -a prerouting <zone><own> jd
L -d <A> <own><far> dj
L -d <host> <client><own> kc
L -d <host> <zone><own> jd
L -d bl
L -i <A> <outside><own> jd
L -i <A> <zone><outside> jd
L -i <A> <zone><own> jd
L -j masquerade <client><own> kc
L -j masquerade <zone><own> jd
L -m tcp <client><own> kc
L -o <outside> <client><far> lb
L -p tcp <client><own> jd
L -p tcp <zone><own> jd
L -s <zone> <client><own> kc
L -s <zone> <zone><own> jd
L : <n> <client><host> jd
L : <n> <client><own> ma
L : <n> <far><own> kc
L : <n> <host><client> bl
L : connect <own><client> ck
L : ip <client><own> lb
L ; jd
L <A> , <client><host> nZ
L <A> , <client><own> lb
L <A> , <far><host> ma
L <A> , <far><own> ma
L <A> , <host><client> Zn
L <A> , <outside><own> kc
L <A> , <own><client> bl
L <A> , <zone><own> jd
L <A> -> <host><far> kc
L <A> -> <zone><outside> kc
L <A> -> <zone><zone> lb
L <A> -d <outside><own> jd
L <A> -d <zone><own> jd
L <A> -o <zone><outside> jd
L <A> -p <host><client> bl
L <A> : <zone><own> jd
L <A> <B> <client><host> kc
L <A> <B> <far><own> kc
L <A> <n> <own><zone> ck
L <A> <service> <client><own> kc
L <A> <service> <zone><own> kc
L <A> and <client><own> jd
L <A> and <zone><own> ma
L <A> and <zone><zone> jd
L <A> dst <client><client> kc
L <A> for <outside><own> lb
L <A> for <zone><own> kc
L <A> from <far><zone> bl
L <A> from <host><client> am
L <A> from <host><zone> dj
L <A> from <own><outside> dj
L <A> i <client><own> jd
L <A> itself <gateway><far> jd
L <A> open <own><outside> dj
L <A> people <zone><own> kc
L <A> ping <client><host> kc
L <A> port <host><client> bl
L <A> s <client><own> jd
L <A> says <client><own> jd
L <A> to <client><far> kc
L <A> to <outside><own> jd
L <A> to <zone><zone> dj
L <A> 上 <client><host> kc
L <A> 上 <client><own> kc
L <A> 到 <client><host> kc
L <A> 用 <outside><own> jd
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> ma
L <A> 的 <zone><own> kc
L <A> 自 <host><own> kc
L <A> 连 <zone><own> jd
L <A> 里 <zone><own> kc
L <far> Zn
L <host> -p <client><own> jd
L <host> -p <zone><own> jd
L <host> <A> <client><own> jd
L <n> -j <client><own> jd
L <n> -j <zone><own> jd
L <n> : <client><host> kc
L <n> : <client><own> qW
L <n> : <far><own> lb
L <n> : <host><client> bl
L <n> : <own><client> bl
L <n> : <zone><own> jd
L <n> <n> <client><host> kc
L <n> <n> <client><own> kc
L <n> <n> <far><own> ma
L <n> <n> <host><client> dj
L <n> <n> <own><client> ck
L <n> dj
L <n> ip <far><own> kc
L <n> ip <host><client> dj
L <n> you <zone><own> kc
L <outside> , <zone><own> jd
L <outside> -j <client><far> lb
L <outside> Zn
L <server> <A> <own><client> bl
L <server> dj
L <service> <n> <client><host> oY
L <service> <n> <outside><host> lb
L <service> <n> <outside><own> jd
L <service> on <host><outside> dj
L <service> to <own><zone> am
L <zone> , <client><own> kc
L <zone> , <zone><own> oY
L <zone> -d <client><own> kc
L <zone> -d <zone><own> jd
L <zone> dj
L ^ <A> <client><far> jd
L ^ <A> <client><host> jd
L ^ <A> <far><zone> bl
L ^ <A> <gateway><far> jd
L ^ <A> <gateway><host> kc
L ^ <A> <host><client> qW
L ^ <A> <host><host> ma
L ^ <A> <host><own> pX
L ^ <A> <host><public> kc
L ^ <A> <outside><host> nZ
L ^ <A> <outside><own> kc
L ^ <A> <own><client> jd
L ^ <A> <zone><client> jd
L ^ <A> <zone><far> kc
L ^ <A> <zone><outside> oY
L ^ <A> <zone><own> lb
L ^ <A> <zone><public> lb
L ^ <A> <zone><zone> kc
L ^ <n> <client><host> jd
L ^ <n> <client><own> jd
L ^ <service> <client><host> nZ
L ^ <service> <host><zone> ck
L ^ <service> <zone><far> lb
L ^ <zone> <client><own> jd
L ^ can <host><far> ma
L ^ can <host><host> jd
L ^ can <host><own> kc
L ^ can <host><public> lb
L ^ can <outside><own> jd
L ^ can <zone><host> jd
L ^ can <zone><outside> jd
L ^ can <zone><zone> jd
L ^ does <host><far> kc
L ^ does <host><outside> lb
L ^ does <host><own> nZ
L ^ does <own><zone> Tt
L ^ hey <zone><own> jd
L ^ how <zone><own> lb
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ is <host><client> kc
L ^ is <host><outside> ck
L ^ is <own><outside> am
L ^ is <own><zone> bl
L ^ is <zone><zone> rV
L ^ maillog <host><far> Zn
L ^ on <client><own> jd
L ^ our <far><own> jd
L ^ outlook <zone><own> jd
L ^ what <far><own> jd
L ^ what <zone><own> kc
L ^ why <own><zone> dj
L ^ why <zone><own> kc
L ^ would <client><own> jd
L ^ 为 <zone><own> jd
L ^ 在 <client><host> kc
L ^ 抓 <client><own> kc
L a <A> <zone><own> lb
L add -a <zone><own> lb
L address bl
L all jd
L am lb
L an ma
L answer lb
L anything kc
L are kc
L arriving kc
L assume oY
L at <A> <far><own> kc
L at kc
L authentication , <client><own> jd
L back ma
L backup nZ
L before kc
L between ma
L boss lb
L box ma
L by lb
L can <A> <gateway><host> jd
L can <A> <host><far> kc
L can <A> <host><host> kc
L can <A> <zone><outside> jd
L can <A> <zone><zone> jd
L can a <zone><host> kc
L can kc
L can someone <outside><own> kc
L can the <host><far> lb
L can the <host><own> kc
L capture dj
L chg lb
L client am
L coming kc
L confirm lb
L connect dj
L connect to <own><zone> dj
L could nZ
L customer jd
L desk kc
L dig dj
L dmesg dj
L does <A> <zone><own> lb
L does jd
L dovecot kc
L dport <n> <client><own> jd
L dport <n> <zone><own> jd
L established lb
L example dj
L explain kc
L folks lb
L for <A> <zone><own> jd
L forward -i <zone><outside> jd
L from <A> <client><client> kc
L from <A> <client><far> kc
L from <A> <zone><far> kc
L from ma
L gone jd
L here jd
L how jd
L i add <zone><own> ma
L icmp kc
L if i <zone><own> kc
L in <A> <zone><host> kc
L in <A> <zone><own> jd
L in jd
L input nZ
L ip <A> <client><host> kc
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <host> <client><own> jd
L iptables lb
L is <A> <own><outside> ck
L is <A> <own><zone> bl
L is <service> <host><outside> dj
L job kc
L kernel ck
L know jd
L laptop ma
L let ma
L maillog ck
L maillog on <host><far> Zn
L may jd
L monitoring kc
L morning lb
L my lb
L nc bl
L need jd
L never dj
L new jd
L nginx jd
L ni kc
L nobody nZ
L on <A> <host><host> lb
L on <A> <outside><own> kc
L on <A> <own><outside> bl
L on <A> <zone><outside> nZ
L on <A> <zone><own> kc
L on <zone> <client><own> jd
L on the <host><outside> dj
L only lb
L open kc
L our lb
L out oY
L outbound jd
L outgoing jd
L over kc
L packets nZ
L path kc
L people kc
L ping from <zone><own> jd
L pinging dj
L planning lb
L please kc
L port ck
L postrouting -s <client><own> kc
L postrouting -s <zone><own> jd
L prerouting -i <outside><own> jd
L prerouting -i <zone><own> jd
L printer <A> <client><host> jd
L put jd
L question kc
L reason jd
L refused dj
L relay Zn
L remove lb
L rules lb
L runner kc
L says ck
L scanner jd
L see dj
L should ma
L since jd
L src <A> <client><client> kc
L swaks dj
L tcp -m <client><own> kc
L tcp <n> <far><own> jd
L tcp dport <client><own> jd
L tcp dport <zone><own> jd
L team kc
L tell kc
L that lb
L the <A> <host><public> kc
L the <host> <zone><own> jd
L the jd
L they dj
L thinking lb
L ticket kc
L times jd
L to <A> <host><client> bl
L to <A> <own><client> dj
L to <A> <own><zone> dj
L to <A> <zone><own> lb
L to am
L udp <n> <client><far> jd
L udp <n> <own><outside> ck
L up ma
L user jd
L walk jd
L way jd
L were kc
L what if <zone><own> ma
L what's lb
L when <A> <far><own> kc
L when lb
L whether kc
L will jd
L work lb
L would adding <client><own> kc
L yes kc
L you must <zone><own> kc
L 不 kc
L 了 jd
L 什 么 <client><own> jd
L 从 <A> <zone><host> jd
L 从 jd
L 出 jd
L 到 <A> <client><own> lb
L 到 ip <client><own> jd
L 包 看 <client><own> jd
L 只 jd
L 台 jd
L 同 jd
L 回 kc
L 在 <A> <client><host> kc
L 在 <A> <zone><own> jd
L 客 jd
L 常 jd
L 手 机 <zone><own> lb
L 打 lb
L 抓 到 <client><own> lb
L 抓 包 <client><own> jd
L 接 dj
L 是 <A> <client><own> kc
L 来 ma
L 点 nZ
L 的 ck
L 示 ck
L 第 jd
L 要 jd
L 话 jd
L 连 bl
L 那 lb
M ' am
M 'connection jd
M , dj
M , 发 <client><own> jd
M , 我 <own><client> ck
M -> <B> <host><far> lb
M -> <B> <zone><outside> kc
M -> <B> <zone><zone> lb
M -> nZ
M -d <B> <outside><own> jd
M -d <B> <zone><own> jd
M -d jd
M -j bl
M -o <B> <zone><outside> jd
M : <n> <zone><own> jd
M <B> $ <client><far> kc
M <B> $ <client><host> jd
M <B> $ <client><own> nZ
M <B> $ <far><own> oY
M <B> $ <far><zone> dj
M <B> $ <host><client> ck
M <B> $ <host><far> ma
M <B> $ <host><own> ma
M <B> $ <outside><host> ma
M <B> $ <outside><own> kc
M <B> $ <own><far> Wq
M <B> $ <own><outside> ck
M <B> $ <own><zone> dj
M <B> $ <zone><far> oY
M <B> $ <zone><host> nZ
M <B> $ <zone><outside> jd
M <B> $ <zone><own> kc
M <B> $ <zone><zone> ma
M <B> , <client><host> lb
M <B> , <client><own> pX
M <B> , <far><host> ma
M <B> , <far><own> lb
M <B> , <host><client> ck
M <B> , <outside><host> nZ
M <B> , <outside><own> lb
M <B> , <own><client> Zn
M <B> , <own><outside> bl
M <B> , <zone><host> jd
M <B> , <zone><outside> kc
M <B> , <zone><own> jd
M <B> -j <zone><outside> jd
M <B> -p <outside><own> jd
M <B> -p <zone><host> jd
M <B> -p <zone><own> jd
M <B> : <zone><zone> jd
M <B> <n> <client><host> lb
M <B> <n> <client><own> jd
M <B> <n> <host><client> dj
M <B> ? <client><far> jd
M <B> ? <far><own> jd
M <B> ? <host><far> lb
M <B> ? <host><outside> ck
M <B> ? <host><own> ma
M <B> ? <outside><host> jd
M <B> ? <own><client> am
M <B> ? <own><outside> Zn
M <B> ? <own><zone> ck
M <B> ? <zone><host> kc
M <B> ? <zone><zone> lb
M <B> at <zone><outside> jd
M <B> on <client><far> lb
M <B> on <gateway><host> kc
M <B> on <host><public> lb
M <B> on <outside><host> kc
M <B> port <client><host> jd
M <B> port <host><far> nZ
M <B> port <outside><own> jd
M <B> s <client><host> lb
M <B> s <client><own> jd
M <B> s <far><own> jd
M <B> s <host><client> ck
M <B> server <client><host> ma
M <B> server <outside><host> kc
M <B> server <zone><host> nZ
M <B> sport <far><own> jd
M <B> 之 <zone><zone> lb
M <B> 就 <zone><own> jd
M <B> 的 <host><far> kc
M <B> 的 <zone><far> jd
M <client> lb
M <gateway> kc
M <n> , <own><client> ck
M <n> , <own><zone> ck
M <n> : <host><client> ck
M <n> : <own><client> dj
M <n> bl
M <n> on <far><own> lb
M <own> bl
M <public> <B> <host><own> jd
M <public> jd
M <server> <B> <client><own> jd
M <server> <B> <zone><own> jd
M <server> lb
M <server> 填 <client><own> jd
M <service> <B> <client><own> kc
M <service> <B> <outside><own> kc
M <service> <B> <zone><own> jd
M <service> <n> <client><own> jd
M <service> <n> <far><own> kc
M <service> <n> <host><far> jd
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> jd
M <service> lb
M <service> on <outside><own> jd
M <service> on <zone><host> kc
M <service> to <zone><host> jd
M <zone> kc
M ? am
M a dj
M able nZ
M able to <zone><own> jd
M access lb
M address dj
M against nZ
M an jd
M and <B> <zone><zone> jd
M and jd
M at <B> <client><own> jd
M at <B> <outside><host> jd
M at <B> <zone><own> jd
M at ck
M be ck
M behind ck
M browse ma
M by dj
M can kc
M can't ma
M cannot ma
M cant pX
M coming Yo
M connect to <host><far> jd
M connect to <host><own> lb
M connection refused <client><own> kc
M connection refused <own><client> dj
M connects lb
M could jd
M curl <B> <gateway><own> jd
M curl lb
M deliver lb
M deliver to <host><far> lb
M dialled kc
M dst <B> <client><client> kc
M error lb
M example jd
M fetch kc
M for <B> <outside><own> kc
M for <B> <zone><own> qW
M for ck
M from <B> <client><own> oY
M from <B> <far><zone> am
M from <B> <host><client> Wq
M from <B> <host><far> ma
M from <B> <host><outside> am
M from <B> <host><zone> bl
M from <B> <own><client> ck
M from <B> <own><outside> dj
M from <B> <zone><own> kc
M from a <own><zone> dj
M from ck
M from unknown <host><own> dj
M get at <outside><host> jd
M get oY
M gets kc
M go jd
M going kc
M has to <client><host> jd
M have lb
M hit jd
M host dj
M i jd
M i'm ck
M if Xp
M inside kc
M into nZ
M is <B> <own><client> am
M it kc
M itself nZ
M keeps kc
M lose kc
M maillog bl
M make jd
M me ck
M monitoring am
M ms ck
M must jd
M mx kc
M my bl
M my desk <own><client> bl
M names lb
M needs lb
M off oY
M on <B> <client><own> lb
M on <B> <far><own> nZ
M on <B> <host><client> bl
M on <B> <outside><own> ma
M on <B> <own><client> bl
M on <B> <own><zone> ck
M on <B> <zone><host> jd
M on <B> <zone><outside> jd
M on <B> <zone><own> lb
M on ck
M open kc
M open to <own><outside> dj
M our lb
M out to <host><far> kc
M outbound kc
M over ma
M own jd
M ping <B> <client><host> kc
M ping lb
M pings jd
M port <n> <far><own> nZ
M port <n> <host><client> bl
M portal kc
M postfix <service> <host><far> jd
M public jd
M pull jd
M pushes jd
M reach <B> <host><public> jd
M reach jd
M reachable am
M refused' lb
M relay lb
M resolve kc
M resolve names <gateway><far> jd
M run on <own><client> ck
M s , <client><own> jd
M s kc
M say ma
M says jd
M see am
M seen bl
M send jd
M sending dj
M sends lb
M sends through <zone><own> kc
M session kc
M set jd
M should kc
M sits ck
M sitting Yo
M smtpd dj
M so lb
M socket bl
M source bl
M still jd
M straight ma
M submit kc
M supposed ma
M syn jd
M talk jd
M talk to <host><own> jd
M talk to <zone><zone> jd
M talks jd
M tcp bl
M the <B> <client><host> lb
M the <B> <outside><host> nZ
M the <B> <zone><host> kc
M the <host> <zone><own> jd
M the <host> <zone><public> kc
M their jd
M then jd
M they jd
M this dj
M through <B> <zone><own> kc
M thunderbird jd
M to <B> <client><client> qW
M to <B> <client><host> lb
M to <B> <client><own> lb
M to <B> <far><own> kc
M to <B> <host><client> nZ
M to <B> <host><far> sU
M to <B> <host><host> kc
M to <B> <host><own> ma
M to <B> <host><public> kc
M to <B> <own><outside> ck
M to <B> <zone><client> kc
M to <public> <host><own> jd
M to talk <zone><zone> jd
M to the <client><host> lb
M toward ma
M towards oY
M type jd
M unknown <B> <host><own> dj
M unknown dj
M up kc
M updates lb
M us kc
M use kc
M user lb
M uses ma
M via lb
M want ck
M wants oY
M way kc
M what bl
M when bl
M will dj
M work dj
M 不 了 <zone><own> jd
M 个 jd
M 主 ma
M 们 nZ
M 出 lb
M 则 jd
M 到 <B> <client><host> kc
M 到 <B> <far><own> jd
M 到 <B> <host><far> lb
M 动 nZ
M 去 kc
M 反 ma
M 吗 kc
M 器 jd
M 在 <B> <own><client> ck
M 填 的 <client><own> jd
M 外 ma
M 对 bl
M 己 jd
M 往 kc
M 得 lb
M 想 kc
M 打 jd
M 打 开 <zone><own> kc
M 接 jd
M 收 不 <zone><own> jd
M 明 jd
M 明 明 <client><own> jd
M 是 <B> <client><own> jd
M 是 <B> <own><client> Xp
M 条 kc
M 段 jd
M 用 <public> <zone><own> jd
M 用 kc
M 电 脑 <zone><own> kc
M 的 <B> <client><own> jd
M 的 <B> <zone><own> jd
M 的 ck
M 的 client <zone><own> jd
M 的 人 <outside><own> jd
M 的 人 <zone><own> kc
M 的 是 <client><own> jd
M 的 电 <zone><own> kc
M 直 jd
M 直 接 <client><host> jd
M 给 jd
M 能 lb
M 自 己 <host><own> kc
M 要 ma
M 规 jd
M 访 jd
M 说 ma
M 走 ma
M 进 jd
M 连 kc
M 通 jd
M 那 jd
M 面 jd
R , <n> <client><host> ma
R , <outside> <zone><own> jd
R , <service> <zone><own> lb
R , ack <host><client> dj
R , am
R , and <far><own> kc
R , does <zone><own> kc
R , length <client><host> lb
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> dj
R , seq <client><host> lb
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> dj
R , win <client><host> lb
R , win <client><own> jd
R , win <host><client> dj
R , 为 <zone><own> ma
R , 是 <zone><own> jd
R -i lb
R -j accept <zone><outside> jd
R -j dnat <outside><own> jd
R -j jd
R -m jd
R -m tcp <outside><own> jd
R -m tcp <zone><own> jd
R -p jd
R -p tcp <outside><own> jd
R -p tcp <zone><host> jd
R : <n> <client><own> oY
R : connection <host><far> jd
R <client> $ <own><- Zn
R <client> dj
R <client> s <client><own> ma
R <far> sport <far><own> jd
R <host> , <zone><own> kc
R <host> <client> <client><own> ma
R <host> dst <far><own> jd
R <n> $ <client><client> ma
R <n> $ <client><far> jd
R <n> $ <client><own> kc
R <n> $ <far><host> kc
R <n> $ <far><own> jd
R <n> $ <host><client> dj
R <n> $ <host><public> jd
R <n> $ <outside><own> jd
R <n> $ <own><client> ck
R <n> $ <zone><far> lb
R <n> , <client><far> kc
R <n> , <client><host> lb
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> -j <outside><own> jd
R <n> -j <zone><host> jd
R <n> : <zone><own> lb
R <n> <n> <client><own> nZ
R <n> ? <client><far> ma
R <n> dport <far><own> jd
R <n> src <client><far> jd
R <n> src <client><own> kc
R <n> src <far><own> jd
R <n> you <client><own> jd
R <n> you <zone><own> kc
R <n> 不 <zone><own> lb
R <n> 这 <client><own> jd
R <outside> ck
R <outside> it <zone><own> jd
R <public> kc
R <server> kc
R <service> $ <client><own> jd
R <service> $ <zone><own> kc
R <service> , <client><host> jd
R <service> , <host><host> nZ
R <service> , <zone><host> lb
R <service> , <zone><own> kc
R <service> ? <zone><own> kc
R <service> 吗 <outside><host> jd
R ? $ <client><far> nZ
R ? $ <client><host> lb
R ? $ <client><own> sU
R ? $ <far><host> jd
R ? $ <far><own> qW
R ? $ <far><zone> am
R ? $ <gateway><far> kc
R ? $ <gateway><host> ma
R ? $ <gateway><own> kc
R ? $ <host><client> dj
R ? $ <host><far> kc
R ? $ <host><host> ma
R ? $ <outside><host> kc
R ? $ <outside><own> nZ
R ? $ <own><client> bl
R ? $ <own><outside> dj
R ? $ <own><zone> bl
R ? $ <zone><client> kc
R ? $ <zone><far> oY
R ? $ <zone><host> kc
R ? $ <zone><outside> lb
R ? $ <zone><own> kc
R ? $ <zone><public> kc
R ? $ <zone><zone> oY
R ? ? <client><own> lb
R a kc
R able dj
R ack <n> <host><client> dj
R ack ck
R after <n> <client><own> jd
R after kc
R allowed ? <zone><outside> jd
R allowed kc
R am kc
R anything kc
R are kc
R as ma
R at all <zone><outside> jd
R at all <zone><zone> ma
R back $ <client><own> lb
R back dj
R blocked lb
R box kc
R browser jd
R by jd
R can nZ
R client am
R closed ck
R com ma
R come back <client><own> lb
R come back <zone><own> kc
R connect : <client><own> jd
R connect ma
R connecting kc
R connection jd
R connection timed <host><far> jd
R connects bl
R could jd
R dead kc
R destination <host> <outside><own> jd
R did kc
R directly ma
R dnat ma
R dnat to <outside><own> jd
R do kc
R don't kc
R dport <n> <far><own> jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop kc
R dropped kc
R dst <far> <far><own> jd
R e lb
R echo kc
R error kc
R even kc
R example jd
R fine kc
R for jd
R forwarded kc
R get dj
R gives kc
R go nZ
R going kc
R good jd
R here jd
R him kc
R i am
R icmp jd
R id <n> <client><client> lb
R id jd
R if jd
R in kc
R internal lb
R involved lb
R ip <client> <client><own> lb
R ip <host> <client><own> ma
R ip jd
R is kc
R it ? <client><host> jd
R it ? <zone><own> lb
R it dj
R it works <zone><own> jd
R it's kc
R its ma
R just jd
R just spins <zone><own> kc
R k kc
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> dj
R let lb
R minute kc
R ms jd
R must authentication <client><own> jd
R must authentication <zone><own> jd
R must jd
R need ck
R no kc
R not jd
R nothing kc
R on <n> <gateway><host> kc
R on <n> <host><public> kc
R once jd
R open kc
R other dj
R our ma
R over ma
R packet jd
R pass kc
R permitted oY
R please jd
R port <n> <client><host> lb
R port <n> <far><own> ma
R port <n> <host><far> oY
R port <n> <outside><host> kc
R port <n> <outside><own> jd
R prot dj
R proto tcp <client><client> kc
R r , <client><own> jd
R refused , <zone><own> jd
R replies jd
R reply kc
R request kc
R reset jd
R right jd
R rst , <client><own> kc
R rst dj
R rule nZ
R s , <client><host> lb
R s , <client><own> jd
R s , <host><client> ck
R s , <own><client> dj
R same kc
R seq <n> <client><host> lb
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R seq <n> <host><client> dj
R session kc
R so ck
R source kc
R spins jd
R sport <n> <far><own> jd
R src <host> <far><own> jd
R stop ma
R syn ack <far><own> pX
R tcp -m <outside><own> jd
R tcp -m <zone><own> jd
R tcp dport <outside><own> jd
R tcp dport <zone><host> jd
R tell bl
R the bl
R them ma
R they nZ
R timed jd
R timed out <host><far> jd
R timed out <zone><own> kc
R timeout dj
R to <own> <zone><own> kc
R to bl
R to destination <outside><own> jd
R translated jd
R ttl <n> <far><host> nZ
R udp <n> <client><far> kc
R unreachable Us
R us ck
R use dj
R verdict lb
R via ck
R we jd
R when nZ
R where lb
R which ck
R while lb
R who ma
R why ? <zone><own> jd
R win <n> <client><host> lb
R win <n> <client><own> jd
R win <n> <host><client> dj
R works kc
R wrong lb
R you must <client><own> jd
R you must <zone><own> kc
R 丢 kc
R 为 什 <zone><own> kc
R 为 啥 <zone><own> jd
R 之 lb
R 之 间 <zone><zone> lb
R 了 $ <client><own> jd
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <zone><own> lb
R 以 jd
R 分 kc
R 到 底 <zone><own> kc
R 包 jd
R 原 jd
R 发 jd
R 可 jd
R 同 ck
R 后 jd
R 吗 $ <client><far> oY
R 吗 $ <client><own> jd
R 吗 $ <host><own> kc
R 吗 $ <zone><far> jd
R 吗 ? <zone><outside> kc
R 吧 jd
R 啥 jd
R 回 的 <client><own> jd
R 因 jd
R 定 jd
R 对 jd
R 常 $ <zone><own> jd
R 开 dj
R 我 kc
R 打 ck
R 拦 kc
R 接 jd
R 提 jd
R 提 示 <zone><own> kc
R 时 , <zone><own> kc
R 有 lb
R 正 常 <client><own> kc
R 正 常 <zone><own> kc
R 没 lb
R 流 lb
R 用 jd
R 的 $ <zone><own> lb
R 的 <n> <outside><own> jd
R 的 <n> <zone><far> kc
R 的 jd
R 端 口 <client><host> jd
R 绕 kc
R 行 kc
R 要 jd
R 访 ck
R 走 jd
R 连 接 <zone><own> kc
R 通 kc
R 重 kc
R 问 dj
R 间 ma
^ <A> <B> lb
^ <A> <server> jd
^ <A> <service> ck
^ <A> kc
^ <A> ping jd
^ <A> to nZ
^ <A> 上 ck
^ <A> 到 kc
^ <A> 发 kc
^ <A> 往 kc
^ <A> 能 kc
^ <A> 访 jd
^ <A> 这 kc
^ <A> 进 kc
^ <host> jd
^ <service> from jd
^ <zone> pc kc
^ a jd
^ anything lb
^ are nZ
^ assume oY
^ can <A> kc
^ can a jd
^ can jd
^ can someone kc
^ conntrack 里 jd
^ could kc
^ dmesg dj
^ does <service> jd
^ does ma
^ does the ma
^ dovecot : kc
^ dovecot kc
^ from ma
^ from the jd
^ hey , jd
^ how kc
^ i dj
^ i'm sitting jd
^ is <service> dj
^ is dj
^ is there ma
^ maillog on bl
^ morning kc
^ my kc
^ nc bl
^ nginx jd
^ nginx on jd
^ on lb
^ our ma
^ pls bl
^ printer ma
^ should ma
^ src <A> lb
^ src lb
^ tcpdump ni kc
^ the lb
^ thinking ma
^ thinking of ma
^ udp dj
^ user jd
^ users jd
^ walk jd
^ walk me jd
^ we kc
^ we moved lb
^ when nZ
^ which source ck
^ will jd
^ 加 一 jd
^ 同 lb
^ 我 jd
^ 日 jd
^ 日 志 jd
a <A> kc
a <B> ck
a connection nZ
a tcp jd
able to talk kc
accept would kc
address <B> kc
address ? $ jd
address ? jd
address does dj
against <B> nZ
allowed ? $ lb
allowed ? lb
allowed or Zn
allowed or not lb
allowed to kc
am i lb
an <A> lb
an <service> kc
an <service> session kc
and the jd
answer $ jd
answer : ma
any way jd
anywhere ? $ jd
arriving on kc
as seen bl
at <A> kc
at <B> $ jd
authentication , 客 jd
back ? $ ma
back ? ma
back to dj
be able dj
be able to dj
becomes of jd
between <A> and ma
between <A> ma
box itself kc
browse <B> jd
by <B> dj
by <service> kc
can <A> itself jd
can <A> kc
can <A> ping jd
can <A> reach jd
can a jd
can i ck
can someone kc
chg <n> lb
come back ? ma
come back ck
comes from jd
coming from dj
coming in bl
coming in on jd
connect <B> kc
connect ? $ kc
connect ? kc
connect from dj
connect from unknown dj
connect to <host> jd
connecting to <B> ma
connection to <B> ma
connection to jd
connects to <B> lb
conntrack 里 jd
could somebody ma
curl <A> Vr
curl <B> kc
deliver outbound pX
deliver to <B> lb
deliver to lb
delivers to jd
dev <outside> $ am
dev <outside> am
dialled <B> kc
dig <A> dj
directly ? $ kc
directly ? jd
do <A> jd
do i land kc
do i ma
do packets kc
do the lb
do they nZ
does <A> reach lb
does <A> still kc
does <B> am
does <host> lb
does <service> <n> jd
does <service> oY
does it jd
does that kc
does the <gateway> kc
does the <host> kc
does the reply kc
dovecot : <service> kc
dovecot : kc
dpt <n> syn jd
drop , kc
dst <B> , lb
echo request kc
errno <n> ck
errno <n> connection ck
established src <A> kc
example , am
example org ck
first <client> pX
first <gateway> nZ
first <outside> kc
first <own> Vr
first <zone> qW
for <A> to nZ
for <B> $ dj
for <B> , jd
for <B> port oY
for <n> jd
for me kc
for them ma
forward -i <A> jd
from <A> , kc
from <A> nZ
from <A> to jd
from <B> , ck
from <B> dj
from <B> over kc
from <zone> kc
from the <A> ma
from the lb
from unknown <B> dj
from unknown dj
get a dj
get at <B> kc
get at kc
get out ? kc
get out lb
get out to kc
get there ? kc
get to <B> jd
go to kc
gone , jd
happens to <A> jd
has to jd
have <B> lb
have a lb
hey , jd
hit <B> jd
host : kc
host <A> port dj
i e pX
i land kc
i land on kc
i see dj
i'm sitting at jd
i'm sitting jd
id <n> jd
if line <n> ma
if line ma
if the jd
in <A> , jd
in <A> and kc
in <A> ma
in <B> $ ck
in <B> dj
in <outside> lb
in <outside> out lb
in ? $ jd
in ? jd
in its jd
in on <A> lb
in on jd
in the jd
in the way ma
inner router dj
instead of jd
into <B> , kc
into <B> ? kc
into <B> nZ
into the kc
ip $ lb
ip <A> <B> jd
ip <host> <A> jd
is <A> able jd
is <A> kc
is <A> reachable bl
is <service> dj
is <service> on bl
is it us kc
is that us kc
is there any jd
is there jd
is this jd
it $ kc
it ? $ jd
it be lb
it on ck
it to kc
it us kc
it works jd
its own lb
its way dj
k <n> kc
kernel : ck
kinds <client><far> kc
kinds <client><host> nZ
kinds <client><own> pX
kinds <far><client> am
kinds <far><own> qW
kinds <far><zone> am
kinds <gateway><client> lb
kinds <gateway><far> kc
kinds <gateway><host> jd
kinds <host><far> jd
kinds <host><own> kc
kinds <host><public> kc
kinds <host><zone> bl
kinds <outside><client> ma
kinds <outside><host> ma
kinds <outside><own> oY
kinds <own><- bl
kinds <own><client> am
kinds <own><far> ck
kinds <own><gateway> am
kinds <own><host> Yo
kinds <own><outside> am
kinds <own><zone> am
kinds <zone><client> kc
kinds <zone><far> ma
kinds <zone><host> sU
kinds <zone><outside> ma
kinds <zone><own> lb
kinds <zone><public> ma
kinds <zone><zone> lb
let <A> kc
let it jd
let through kc
like to lb
lives on am
log in kc
machine is dj
mail from jd
mail via jd
maillog on bl
make it to kc
masquerade , <A> kc
me ? $ kc
must authentication' lb
my laptop jd
need to kc
nginx on <A> jd
nginx on jd
not connect jd
not connect to jd
now : kc
of <B> ? kc
of <B> kc
of <host> jd
off from oY
on <A> : lb
on <A> from dj
on <A> says jd
on <A> who kc
on <B> ? ma
on <client> $ ck
on <client> ck
on <n> $ jd
on <outside> ma
on <service> ? ma
on <zone> , dj
on dev <outside> am
on my kc
on our kc
on the <B> ck
on the <host> jd
once the kc
open <B> ? jd
open ? $ jd
open ? jd
open a lb
open for jd
open to <B> bl
open to bl
our <B> jd
out $ lb
out <zone> src jd
out on <B> jd
out src <A> kc
out src kc
out to <B> lb
out to kc
over <service> from kc
over <service> lb
ping <A> from Zn
ping <B> , jd
ping <B> kc
ping to <A> dj
ping to dj
ping 得 jd
ping 通 <B> jd
ping 通 jd
pinging <A> dj
pinging <A> from dj
pings <B> jd
pls : kc
pointed at oY
policy to jd
port <n> $ kc
port <n> ? dj
port <n> dj
port <n> does jd
port <n> on lb
postfix smtpd <n> dj
postfix smtpd dj
prerouting -i <A> jd
printer <A> jd
prot <n> $ ck
prot <n> dj
put in kc
reach <B> jd
reach <B> on jd
reach the kc
reachable for bl
reachable from <B> bl
reachable from bl
real client bl
resolve names jd
return traffic dj
rule decides ma
run on <B> ck
say <A> kc
says <n> jd
says <service> kc
scanner at <A> jd
second <- am
second <gateway> ck
second <host> nZ
second <own> qW
second <public> lb
second <zone> Zn
see <B> oY
see the ck
see when ck
seen on am
send mail jd
sending from <A> jd
sending from jd
sends a kc
sends through <B> kc
sends through kc
sends to <B> oY
sends to oY
server see ck
server to lb
session k <n> kc
session k kc
session to kc
set to kc
should <service> ma
should it jd
shows <n> ck
since <n> jd
sitting at jd
smtpd <n> : dj
smtpd <n> dj
somebody on <A> kc
source address dj
source address does dj
src <far> dst lb
src <far> lb
still get jd
still reach <B> kc
still reach kc
supposed to be lb
syn $ jd
syn ack kc
talk to lb
talks to jd
tcp $ ma
tcp , jd
tcp -m dj
tcp -m tcp dj
tcp <n> kc
tcp <n> on jd
tcpdump ni kc
team , jd
that $ kc
that <A> ma
that ? $ nZ
that ? nZ
that be jd
that go qW
that is kc
that the <gateway> ck
that the am
that us kc
that work kc
the <A> box kc
the <A> host jd
the <A> nZ
the <B> box kc
the <B> server dj
the <gateway> $ lb
the <gateway> ? lb
the <gateway> ma
the <host> box kc
the <n> jd
the <service> <n> kc
the answer come lb
the answer jd
the browser jd
the connection kc
the inner dj
the inner router dj
the packet bl
the public lb
the queue lb
the real ck
the real client bl
the reply kc
the rules jd
the same lb
the very kc
the way nZ
then ? $ jd
then ? jd
then reach <B> jd
then reach jd
there any jd
there any way jd
they see oY
thinking of ma
this on jd
through <B> $ jd
through <B> kc
through ? $ kc
through ? kc
thunderbird on kc
ticket <n> kc
timed out $ lb
timeout , kc
to <A> ck
to <A> from ck
to <B> $ jd
to <B> <own> kc
to <B> ? kc
to <B> and kc
to <B> kc
to <B> on lb
to <B> or lb
to <B> tcp kc
to <own> dj
to <public> jd
to <zone> lb
to accept kc
to be ma
to hit <B> jd
to hit jd
to host <A> dj
to know kc
to open lb
to our kc
to ping jd
to talk ma
to talk to ma
to the <B> lb
to work ck
today ? $ kc
toward <B> ma
towards <B> oY
trace <A> jd
trace <A> to nZ
true ? $ kc
trying <B> error kc
trying <B> kc
type <B> into jd
type <B> jd
udp <n> $ jd
udp <n> <n> jd
udp <n> ? nZ
udp <n> from jd
unknown <B> dj
unreplied src <far> lb
updates from lb
us ? $ kc
us ? kc
use <B> kc
use <service> on jd
user <A> kc
users in <A> kc
users in kc
via <B> , jd
via <B> kc
via <service> dj
walk me lb
walk me through lb
wants a lb
way back ck
way does jd
way out ma
we add -a kc
we moved jd
what becomes jd
what becomes of jd
what does dj
what does it jd
what is kc
what would lb
when <A> lb
when <B> Zn
when it jd
when the jd
when they lb
where does kc
whether <A> kc
which rule decides ma
which rule lb
which source dj
who is am
why does <A> kc
why does dj
will <A> lb
will <B> ck
will the jd
window <n> syn jd
with <B> kc
with <service> jd
with the lb
with these ck
work ? $ dj
work ? dj
would <A> ma
would <A> then kc
yes or jd
yes or no jd
上 $ lb
上 <B> ma
上 <B> 吗 jd
上 <service> <B> jd
上 <service> jd
上 curl <B> lb
上 curl lb
上 抓 包 jd
不 $ jd
不 ? kc
不 上 jd
不 开 jd
不 能 kc
不 能 ping jd
不 能 上 kc
不 行 jd
主 动 nZ
么 $ jd
么 <A> kc
么 走 jd
之 间 ma
了 $ jd
了 吗 $ jd
了 吗 jd
什 么 <A> kc
从 <A> ping jd
从 <A> 到 kc
会 被 jd
传 , jd
出 去 lb
出 去 吗 lb
则 ? $ kc
则 ? jd
到 <B> ma
到 <B> 的 kc
到 <host> jd
到 ip <A> jd
到 ip jd
到 的 kc
到 的 源 jd
包 会 jd
原 因 jd
去 吗 $ kc
去 吗 lb
去 掉 , jd
去 掉 jd
口 $ jd
口 <n> $ kc
可 以 kc
台 机 jd
台 机 器 jd
啥 $ jd
回 包 jd
回 来 jd
在 <A> , ma
在 <A> jd
地 址 dj
地 址 会 jd
地 址 是 kc
址 会 jd
址 是 kc
填 的 <B> kc
外 网 pX
对 <B> am
对 端 kc
己 能 kc
常 $ jd
常 , kc
往 <B> kc
怎 么 走 jd
思 $ kc
意 思 $ kc
成 什 nZ
成 什 么 nZ
我 们 lb
我 的 dj
户 端 <A> jd
打 不 jd
打 不 开 jd
打 开 <B> jd
抓 到 jd
收 信 kc
明 明 jd
是 被 jd
是 谁 dj
机 器 jd
机 连 jd
条 -a postrouting jd
条 : kc
来 吗 $ am
样 ? $ lb
样 ? ma
正 常 $ jd
正 常 , kc
没 $ kc
没 问 ck
没 问 题 ck
流 量 kc
现 在 lb
用 <public> <B> jd
用 <public> jd
的 $ jd
的 <A> ck
的 <B> $ jd
的 <B> , kc
的 <B> kc
的 <n> , jd
的 <n> dj
的 <service> , lb
的 <service> 吗 kc
的 client jd
的 是 哪 jd
的 机 kc
的 机 器 kc
的 源 jd
的 源 地 jd
的 话 , jd
的 话 jd
直 接 jd
看 到 ip jd
看 到 的 jd
确 认 一 jd
端 <A> jd
端 口 $ jd
第 <n> jd
第 <n> 行 jd
能 ping jd
能 ping 通 jd
能 上 <B> ma
能 上 lb
能 不 kc
能 不 能 kc
能 通 吗 jd
自 己 jd
自 己 能 kc
行 $ jd
行 , kc
行 了 jd
被 丢 kc
被 改 kc
规 则 ? jd
认 一 jd
认 一 下 jd
访 问 <B> jd
话 , jd
走 <B> kc
走 得 kc
走 的 jd
走 的 是 jd
还 是 jd
这 台 机 jd
连 <B> 会 ma
连 到 <B> kc
连 到 kc
连 的 kc
连 的 是 kc
通 <B> jd
通 了 jd
那 边 ma
都 不 kc
里 看 kc
里 看 到 kc
重 传 , jd
重 传 jd
问 <B> jd
问 <B> 吗 ma
问 题 dj
面 的 kc
`;
