/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejehdj
$ ejehdj
' , kfgfee
' <n> scffec
' <own> kfgfee
' jdgenb
'connection nfggeb
'connection refused' nfgfgb
'connection timed lggged
's <service> fjefke
's eifbij
's own bndckh
, <client> lgfgkZ
, <far> mgffmW
, <gateway> lffgfd
, <host> gcgYml
, <n> qbfcie
, <outside> yXhdkU
, <own> iocdai
, <server> pffgfa
, <service> oalack
, <zone> iZgjob
, a nfgfdd
, ack kfffff
, all gmakfd
, allowed qcfhed
, and diccfr
, any fjcdkh
, bfidlh
, but ofhhcc
, can madcli
, coming regfdb
, connection reegga
, could ceampd
, do lcehgh
, does iWfcol
, dst mcfhff
, established fggfjg
, everything Zfgfkm
, for lbYnhh
, from kkejac
, given ngggdd
, how qfiebc
, i jljiYb
, i'm negdeh
, if mlggfU
, in lffedi
, is ejeegk
, it nfgebh
, it's gfggck
, length kgggfe
, lip jgfggf
, need mYilee
, never mgegZi
, new gffjhe
, no robbeY
, nop jfgfff
, nothing pefefd
, ok pdgffd
, on okecfa
, options jfgfff
, or lkdglV
, over lfefff
, plain ngegcg
, please hiahgh
, port obgkdc
, possible oeffee
, right mfjadf
, rip jgfggf
, sackok jfgfff
, seq jgggff
, session kfffge
, should vbhhfV
, so mkeeeb
, sorry pcghfb
, source raehfd
, tcp mkcfde
, that lZhafo
, the kefcap
, then jcdmff
, they hbekfj
, thoughts fffgfk
, three jgggfe
, ts jfgfff
, udp ogegbf
, what ldghgd
, what's fhmeZk
, where hdffkg
, which cdsodX
, while ogghea
, who dheblk
, why reggfY
, will hefgle
, win jgggff
, works ocedfj
, would gfhdmd
, wscale jfgfff
, yes lYmjga
, 一 kdgggf
, 不 offffd
, 为 tWigfc
, 什 ohZhfe
, 从 jYcslX
, 他 jfffff
, 会 qfgecd
, 但 keggff
, 出 ngfcff
, 到 tdgced
, 包 mfeifc
, 发 kgegge
, 回 mgffgc
, 在 gdhhke
, 对 lficfe
, 帮 gchdhl
, 怎 fgegfk
, 急 geffgk
, 我 gdiifg
, 报 jfgfff
, 收 kfffff
, 昨 pfgggY
, 是 kdgeam
, 最 jgghdg
, 有 ffidhj
, 求 jgeggf
, 没 kggfge
, 源 ohefde
, 现 jdcdmi
, 目 lggfgc
, 端 kffgff
, 结 qfeece
, 给 flcefj
, 网 kgefgf
, 能 pamfeb
, 要 gddjfj
, 谁 lafdlg
, 谢 jfggfg
, 走 pfeeef
, 还 fngcge
, 这 hhgdje
, 连 qfggeZ
, 通 zUicfc
, 重 lgggcf
, 麻 fhfffj
-> <client> thdddb
-> <far> nggggZ
-> <host> tfhcgY
-> <outside> pfefnU
-> <own> jXhakn
-> <zone> vggfeV
-> jZcemk
-a cffego
-a forward efffji
-a input efffij
-a postrouting dfefdp
-a prerouting ffgeik
-d <host> dggggj
-d <own> fegdik
-d efgbpf
-i <outside> affdqg
-i <zone> ciffjh
-i agffkj
-i forward geeggm
-i prerouting cfhefm
-j accept fffehk
-j bffekl
-j dnat ffgeik
-j drop dffgki
-j masquerade efeemg
-l , kgffef
-l jgggff
-m multiport egffji
-m recent fffgfk
-m tcp efgekh
-o <outside> bheeim
-o <zone> fggglc
-o bieeli
-p dfgeik
-p tcp efgfhk
-s <zone> dgfghj
-s dgfghi
-t gdfiig
-t nat gdfiig
: -a fffcki
: : gfffgk
: <client> mfgged
: <far> qggeaf
: <host> ofgedf
: <n> hYgheo
: <outside> nbffgg
: <own> sgfibX
: <service> vYfYgj
: <zone> vfffcY
: a habffs
: can lgjcbi
: connect lbgggf
: could rXgegf
: curl ngfgfb
: dghhke
: do wZcfhc
: does gZbnpd
: errno kgfgfe
: from enhcfe
: inet fgfffk
: io fgfffk
: ip mfgfef
: ipv lfegef
: is gkchgf
: martian lffhdf
: no ndffhd
: noqueue jfgfff
: open xgcXde
: postfix jgggge
: rcpt jfgfff
: reject jfgfff
: relay jfgggf
: socket fgfffk
: tcp legfef
: the vefebc
: trying pggggY
: user nefggc
: what kagimb
: which Wnndfg
: would ghhdle
; does mdcele
; icgfle
; what ddidli
<- ragccj
<- what ihfedk
<client> $ ncehff
<client> , pfmbad
<client> -> lfefgf
<client> : rgfgfW
<client> <host> oggffb
<client> <n> qfgfea
<client> <own> nfggfb
<client> <service> pgdgbf
<client> ? nhanda
<client> and vegdca
<client> be fffhle
<client> can't tXhfhb
<client> cant jeedgk
<client> dst lffgfe
<client> from rhgibY
<client> get oacclg
<client> has mfggfd
<client> is namcff
<client> lYjeld
<client> on mZcYmo
<client> open tcggeY
<client> opens ofgbff
<client> ping tffgeY
<client> port qgfcdd
<client> r lgfgfe
<client> reach hcfgfl
<client> s kfffff
<client> says oggfga
<client> sends nhhbef
<client> sport lfffff
<client> still igdgkc
<client> tcp pdfgdd
<client> then dffgkf
<client> to sdheiV
<client> towards mfebjf
<client> wants oeegdf
<client> 上 mefgef
<client> 到 rZehhd
<client> 去 peahgd
<client> 发 mgfefe
<client> 用 kgfegf
<client> 的 qffffa
<client> 能 kegcje
<client> 访 naehdj
<client> 这 ogmZdc
<client> 连 pgggcb
<far> $ nffdhc
<far> , pckdbe
<far> -> kheghb
<far> : oggfgZ
<far> <n> jfgfff
<far> <own> jfgfgf
<far> ? bddgko
<far> allowed nhggfa
<far> connects mggeff
<far> dst jgggff
<far> for mgfgdf
<far> from pfgffa
<far> get qafbdl
<far> gets nefffe
<far> is nefeef
<far> make oghgYg
<far> on kbgblg
<far> over ighhjZ
<far> pZfhjb
<far> port ofggeb
<far> sport jggfff
<far> still agggpd
<far> to tgfbZg
<far> udp ogghea
<far> with igefej
<far> 到 lehdgf
<far> 吗 fhhhrT
<far> 的 odffib
<far> 能 mheged
<far> 访 ohfage
<far> 通 rfggdY
<gateway> $ gibkeh
<gateway> 's kmddia
<gateway> , rcakde
<gateway> -> rgheeY
<gateway> : pfgdgb
<gateway> <n> Zfgger
<gateway> ? obdgei
<gateway> box hekfff
<gateway> from vgeiYa
<gateway> itself pbhege
<gateway> last Wfkneh
<gateway> let mfhefd
<gateway> or gfhrdY
<gateway> ping rhYghb
<gateway> rceccj
<gateway> to pcgged
<gateway> why qgffgY
<gateway> 上 iZZmjj
<gateway> 吗 pdhgec
<gateway> 拦 ngfgga
<gateway> 放 kfggfe
<gateway> 本 mgjcfc
<gateway> 现 Zdffgs
<gateway> 的 jchgdj
<gateway> 自 qehheZ
<host> $ niZncb
<host> 's ffecil
<host> , kddhZo
<host> -> rghaga
<host> -a egghmb
<host> -j efhgle
<host> -o ggggma
<host> -p hfffdl
<host> : biblkf
<host> <- seefcd
<host> <client> kggeff
<host> <host> kmchea
<host> <n> yegfdU
<host> <server> pqkWcX
<host> <service> qcgejZ
<host> ? Zfdtic
<host> are YZdwgi
<host> at jhgaZq
<host> box mmggdX
<host> by paggeg
<host> can't kfhffe
<host> directly ndfflZ
<host> dst kfffff
<host> from wXdied
<host> has hYhego
<host> have nWnkeb
<host> host fickdi
<host> is haZhml
<host> itself lbmefc
<host> jdbkgg
<host> machine lXflhf
<host> needs kggffe
<host> on iidfdi
<host> or hehocc
<host> over tcgdfc
<host> port pphWkT
<host> postfix mggfgc
<host> r lfgfef
<host> reach pegcgd
<host> reachable niZkec
<host> see kgffeg
<host> server mjdhcd
<host> server's klZief
<host> tcp pffdhb
<host> to vbhcbe
<host> will ggggmb
<host> with rfggkT
<host> 上 nlbdef
<host> 主 pbhfgd
<host> 会 pecgkZ
<host> 发 kbejhg
<host> 吗 heefjh
<host> 对 dkYnhe
<host> 往 lffefg
<host> 的 hocfcg
<host> 能 mafdoc
<host> 自 lfffhe
<host> 行 jggfff
<host> 这 ihYjel
<host> 通 rghfdZ
<host> 那 hjhamc
<n> $ njfYcj
<n> , hndgfc
<n> -> cdicav
<n> -i deggem
<n> -j efgfij
<n> -m ggffel
<n> -s gecgli
<n> : lagcdo
<n> <- qafffe
<n> <client> ngfffc
<n> <gateway> kfhffe
<n> <host> ofgdgd
<n> <n> jYhedq
<n> <outside> sfdedc
<n> <own> pfdgfb
<n> <server> mdggfd
<n> <zone> hegdfl
<n> ? kiaekg
<n> a jfggff
<n> after jfgfff
<n> allowed fZfheq
<n> and egfjan
<n> assured kfgfff
<n> at lhfcdi
<n> be ffgffj
<n> before cfhfdn
<n> ccc lfggee
<n> connect gehhdk
<n> connection ngffee
<n> days ihgcej
<n> dnat Zhhdqe
<n> do idefih
<n> does pdgckZ
<n> dport kfffff
<n> e jgggff
<n> ecr jfgfff
<n> end fpejeZ
<n> established kfgfff
<n> failed lfgggc
<n> for pbcakh
<n> from pchmcY
<n> g kfeggf
<n> get eageet
<n> hieZil
<n> hitcount fffgfk
<n> in lcffke
<n> ip fggflc
<n> is eaanli
<n> mail mefgef
<n> mark kgffff
<n> minutes kdgdje
<n> ms jfggdi
<n> name fffgfk
<n> of peafcj
<n> ok kbgfdk
<n> on cmmiac
<n> open kjbfdi
<n> packet jgfggf
<n> please ldhcan
<n> port dffkbl
<n> proto jggggf
<n> quic mfgcgg
<n> relay pdfgee
<n> rule Xcghkp
<n> s ggdfeo
<n> safe fffffk
<n> src jgggff
<n> syn jggggf
<n> tcp mlggdZ
<n> the jggfge
<n> this jgfgjb
<n> through xkaZeZ
<n> to gcdYpl
<n> towards mjebhd
<n> udp vbhcdb
<n> unreplied kfffff
<n> use jgffff
<n> were cfhelh
<n> what jfgdcl
<n> who gchnfd
<n> why ngggga
<n> will jfgfff
<n> you nehdef
<n> 不 vXdjha
<n> 会 keobcf
<n> 到 eVZrer
<n> 口 fdjbgm
<n> 合 iafedr
<n> 吗 ncddii
<n> 和 phgchZ
<n> 报 jgfgge
<n> 收 lfgfgc
<n> 是 clbqZi
<n> 有 dldkdg
<n> 点 jbgdgk
<n> 的 eceWoq
<n> 端 mnZeee
<n> 能 fahfeq
<n> 行 afgfkl
<n> 走 rchgeb
<n> 转 Tifpnb
<n> 这 gfggek
<n> 连 pcfhed
<n> 通 oYedgm
<n> 那 dfgglf
<outside> $ kbhcgk
<outside> , ofndca
<outside> -> wagZhc
<outside> -d gggaik
<outside> -j deeein
<outside> -p effhfk
<outside> : sdddef
<outside> <n> mdfdje
<outside> <outside> vbfafe
<outside> <service> pXfhje
<outside> ? pfYiic
<outside> accept fgfilb
<outside> access vbdieZ
<outside> and xafcce
<outside> at lZfdbs
<outside> can ikkgac
<outside> for hacqeg
<outside> from dffhnd
<outside> get oajmeY
<outside> gets gohfda
<outside> it peedic
<outside> jejgfd
<outside> off ffgfkf
<outside> on dXlhng
<outside> out hefima
<outside> ping scfbge
<outside> reach ijlfad
<outside> still ecgdsc
<outside> through mejifZ
<outside> to pZhdgg
<outside> 上 lggeff
<outside> 到 mZdnib
<outside> 去 ffggjf
<outside> 发 iYdmel
<outside> 吗 sYgddi
<outside> 客 rZgcgg
<outside> 打 sdedha
<outside> 用 legnfY
<outside> 的 jbjldd
<outside> 直 sdbffe
<outside> 能 nfhkca
<outside> 访 nhWjmY
<outside> 还 bhggnd
<outside> 进 lbgggg
<own> $ pgcefe
<own> ' mggged
<own> , jjfadj
<own> -p ffgeij
<own> : hdflcj
<own> <client> mffgfd
<own> <n> lqhghP
<own> <own> mgfffd
<own> <service> rrecgR
<own> ? hqagia
<own> after febgpf
<own> and gkZngd
<own> answer lkfffa
<own> as sdafge
<own> at jffcmd
<own> be nnhbca
<own> come schhca
<own> does sebdka
<own> dst jfggff
<own> end rgebee
<own> error egeffl
<own> failed mhfegd
<own> for uafXig
<own> forwarded weXgec
<own> from oelWmZ
<own> get kjZogY
<own> gets Zfhmif
<own> if chghpZ
<own> in ngggga
<own> into qdgfdc
<own> is hkemdZ
<own> just pdggce
<own> kjbhhc
<own> land fYhqeg
<own> ok aqeZji
<own> on jkYhgh
<own> open sjVlda
<own> or hadalp
<own> over kfbimZ
<own> port kYehen
<own> prot jmfbeg
<own> reachable mldbfd
<own> refused qdgffb
<own> s jgggfe
<own> should meffge
<own> smpt dkebeo
<own> sport kfffff
<own> tcp ldhmkT
<own> the qdgefc
<own> then aefehq
<own> to jaeYir
<own> what hagkje
<own> when mmedfb
<own> where sYjida
<own> which oneacd
<own> while kgfggd
<own> with edegkj
<own> work jhYTpp
<own> 一 pffggZ
<own> 上 fqVjgf
<own> 为 gfegek
<own> 会 ofeakd
<own> 发 fYgpje
<own> 后 fegkff
<own> 吗 ifccgn
<own> 就 gfedik
<own> 报 lfgfge
<own> 收 fgggkc
<own> 有 igamff
<own> 的 ijecdk
<own> 端 jrddea
<own> 能 ihhhjX
<own> 走 lehhed
<own> 超 ngfgdd
<own> 这 fjajei
<own> 通 dnedhh
<public> $ Zcddfy
<public> , kdjieb
<public> <own> pXlifa
<public> ? gldgla
<public> and gcfmgf
<public> gigoad
<public> on sdhcfb
<server> $ cejdbr
<server> <host> pdhdfd
<server> <own> qdfggb
<server> ? cndgck
<server> ildfak
<server> 写 jfggge
<server> 填 jfggfe
<server> 的 bjVefv
<server> 自 kdfggf
<service> $ oddYji
<service> , qimZfV
<service> : legfgf
<service> ; qddgfc
<service> <host> xbideX
<service> <n> ikclbe
<service> <own> nmhgZY
<service> <server> redfed
<service> ? mnhfgT
<service> at pmbedb
<service> dnat bfggik
<service> from jYcnoa
<service> into nedbgj
<service> is jcefhi
<service> login jgfggf
<service> mkeegZ
<service> of lmeblY
<service> ok qcghiW
<service> on ihcele
<service> over fsjbYe
<service> port Zglkfe
<service> rsource fffgfk
<service> session jmfaff
<service> to jfdhld
<service> udp pffgdc
<service> via offfga
<service> 为 rffggY
<service> 了 egggje
<service> 会 qfeffb
<service> 到 regagd
<service> 吗 1UfekV
<service> 收 pddhga
<service> 能 pfhgeZ
<service> 连 lggggc
<service> 通 iejXep
<zone> $ gfYken
<zone> , rlldZV
<zone> -> jbbekl
<zone> -d cgggih
<zone> -j fgfgmd
<zone> -o cjefhj
<zone> -p fgggke
<zone> : xVmagZ
<zone> <client> rgfgfX
<zone> <n> peehfb
<zone> <own> sUgfif
<zone> <service> vUhgja
<zone> <zone> qYmhdZ
<zone> ? kbejhg
<zone> able lUlhdm
<zone> actually ibmegf
<zone> allowed mcmefb
<zone> and ksbdkU
<zone> at qYbWfu
<zone> be qdgejZ
<zone> can fmhlmQ
<zone> can't pdeedi
<zone> cannot iWehgp
<zone> clients acgbhu
<zone> connects rdfddf
<zone> directly qebhhc
<zone> dnat agggof
<zone> for jehYod
<zone> from nbbdgo
<zone> get rYlbbj
<zone> gets wXkaga
<zone> has xcehba
<zone> have lZeehm
<zone> hit ncggge
<zone> in ifggkc
<zone> into kYiXet
<zone> is lbiegg
<zone> laptop qfcfdf
<zone> lcibgi
<zone> machines ucdfcd
<zone> on waagai
<zone> open ubggjV
<zone> out sgehba
<zone> pc pffecf
<zone> people lhehkX
<zone> ping oXhici
<zone> reach oVmcmb
<zone> rules befhta
<zone> say gfchem
<zone> segment jfmgcd
<zone> shows pcggec
<zone> src kffgff
<zone> still ecgdjl
<zone> talk wgbieW
<zone> then Yhhhqc
<zone> to sVYcqh
<zone> towards oeeejb
<zone> use oZqdfZ
<zone> user aXnegr
<zone> users Yhecet
<zone> who pefgga
<zone> 上 vdeahb
<zone> 下 rgfdgY
<zone> 为 oVehii
<zone> 之 pefgfa
<zone> 也 cefdml
<zone> 出 hdnehc
<zone> 到 qVghma
<zone> 去 jgggja
<zone> 同 mbgggf
<zone> 就 hgggjc
<zone> 打 tffggV
<zone> 收 megggd
<zone> 用 ibaglj
<zone> 电 ofgggZ
<zone> 的 jdgffi
<zone> 直 ogfgdc
<zone> 能 jijefb
<zone> 访 lSciml
<zone> 还 dhhhlb
<zone> 这 pbhgde
<zone> 进 reeggY
<zone> 连 fmdfjd
<zone> 那 lbalmb
<zone> 都 derehb
<zone> 里 lgkcgc
? $ fefejk
? -a egfcmh
? <n> ilffed
? ? 0geaZa
? gfefjh
? i kmcfee
? in kffgff
? need mhjggX
? tcp mffffe
? udp leggff
? 列 hfYmhh
? 怎 ggeffk
? 给 hffcfl
^ -a geffRz
^ -i hddgXu
^ <client> qdebak
^ <far> sfgbdd
^ <gateway> qcbhfe
^ <host> oiZlad
^ <n> pgfYbl
^ <outside> tZghXi
^ <own> oqXlYa
^ <server> pffdgd
^ <service> phhbWk
^ <zone> mhfcXn
^ a hcfpfd
^ acme gfggcm
^ after jaeesb
^ an glcjef
^ and ncecgi
^ any hdfrcc
^ anyone dracek
^ anything ghdocd
^ are vcaZZo
^ assume keffnZ
^ audit eocjed
^ auditor bkjgff
^ can rYXacx
^ check pnhafW
^ connection pbfdbl
^ conntrack kffgff
^ could pYeddo
^ curl ngggeb
^ dmesg kffgff
^ dnat ehaueb
^ do khanbf
^ does hgcjYo
^ dovecot jffggf
^ ejehdj
^ everything dejpeb
^ explain jffeYp
^ exposure boflbe
^ first cfdegr
^ for gjihcf
^ forward jfgfjc
^ found ggfedm
^ foxmail jffgfg
^ from mdiWZs
^ give cghmfe
^ good hblief
^ got jgfgff
^ hairpin uffbdb
^ hello rZgfaj
^ help lcgZeo
^ hey qddeef
^ hi nbdgfi
^ how gidZeq
^ i kZihgf
^ i'm phfcfc
^ icmp nceegg
^ if ffgeoc
^ in kehjZg
^ input dfgfmf
^ inventory hcfofe
^ iptables gffcik
^ ipv lefhdg
^ is omagXi
^ it's gdfdfm
^ line hdggSv
^ list ZmlmeY
^ mail oeXhbm
^ maillog jfgfff
^ mar lggffd
^ may kfeggf
^ morning rZgbej
^ my vfZZhf
^ nc ijgfgb
^ need sZYkgf
^ new kgcedl
^ nginx ogfefd
^ nmap mfgfef
^ no jefjlY
^ of efrcgd
^ on phdhdb
^ once gefcrd
^ openssl kgfgfe
^ our miaafl
^ outlook lfggfd
^ ping qfegce
^ planning dggfme
^ please iVhhpf
^ pls hhgcan
^ port gcbkfm
^ postfix ofefef
^ pr dfhfem
^ printer pbfddi
^ proposed fgfgkd
^ quick ghhcle
^ ran rffggX
^ restart gegcgm
^ review gWgfgr
^ say jehcpa
^ security njfaef
^ seen felegf
^ should meegeg
^ show kiimWc
^ sitting efpchc
^ so medbdn
^ somebody keddel
^ someone dYepfm
^ sorry jgfdgi
^ src saghfb
^ suppose fdhera
^ swaks qdgida
^ tcp jkgbge
^ tcpdump jgggff
^ tell mieegd
^ the qTjlfb
^ thinking bhgerb
^ three gddhcp
^ thunderbird lfgffe
^ ticket tcffeb
^ to lbbmge
^ trace refded
^ trying dgefdo
^ udp llhcfb
^ user qeffec
^ users pechdf
^ vlan eeefdq
^ walk ldffgg
^ we inedgc
^ what gfodhb
^ what's gbgtae
^ whats ibfrdc
^ when gegfdn
^ where nghpVa
^ which hmhgWh
^ who ardcdm
^ why lfeeYo
^ will qegece
^ with cgggrZ
^ without hXigvX
^ would eagash
^ 为 xZgdeb
^ 今 iefden
^ 从 nUlffk
^ 你 gegden
^ 假 bgghqb
^ 公 hZklef
^ 内 kggeef
^ 删 gcbeph
^ 加 dhhhnZ
^ 发 jfdkfe
^ 同 lgfggd
^ 哪 fragdf
^ 在 mdggfd
^ 如 deghoc
^ 客 odfgee
^ 对 hUudgg
^ 怎 gefdeo
^ 我 hciick
^ 打 dddeln
^ 把 dedhpe
^ 抓 kgffff
^ 按 hbhhnb
^ 日 jgfgff
^ 昨 dfgffn
^ 有 jhflcc
^ 现 jggmYg
^ 用 fgggcl
^ 站 gcjjff
^ 第 eegdgn
^ 网 gfgfdm
^ 要 Yfhhsa
^ 解 ggfgWr
^ 请 legnda
^ 谁 izgZZZ
^ 财 Zajggq
^ 这 iddhek
^ 那 iacbgt
^ 邮 nidYcm
^ 麻 shcbee
a <service> jdcfcp
a <zone> pffhdb
a box neffgd
a client icjeie
a colleague uWiefe
a connection jpcibb
a customer jfhfff
a dnat fbedph
a host qdfcge
a laptop lbhhfe
a look fagego
a minute kggfef
a packet rbehcf
a partner tcedfe
a reset lfgged
a second bfejji
a syn jgfkcf
a tcp pgbceh
a way pggdcd
a working fofdge
ab jgfgff
able eplYdf
able to enmadf
about hmdfja
about to ldhanc
accept $ gegedo
accept , bfgfod
accept -a fffgnb
accept <- heeffm
accept ? oYedji
accept Xhfdoi
accept does aghgpc
accept instead bhggmf
accept what ghhble
accept would fhhhla
accept 之 Zhggpe
accept 这 gfggdk
access <host> gncbel
access <own> Yigffo
access ? pckcee
access denied mfhdgd
access hoiWgf
access to joichX
ack <n> kfffff
ack lfffff
acme <gateway> Zfggdr
acme Zfggdr
acme example ofgefb
actually ZimjXl
actually use hcpehc
add -a dgghnb
add gaeaxc
add the ffegnd
added -a ggggoZ
added fchgqb
adding -a ggggoY
adding efiesW
address <own> libngX
address ? jkckeb
address do qefegb
address does jgffff
address hfeqfa
after <n> jffgff
after kcgdoa
after that eedhoe
afterwards dchipa
again jYblfk
against <own> pghedb
against qbebgh
alerts jfgefg
all $ ymafdS
all , oohaeX
all ? fcbjpe
all can fnkcfc
all eihqgX
all of kcflfd
all port hbeofg
all the fekkfd
allowed ? tfdhcZ
allowed lniXcf
allowed or nbfgfg
allowed to gflWeo
already gafdhq
am i peafgg
am paifZk
an <service> rddZig
an <zone> oZkcid
an answer jkedff
an inventory dfjmed
an kfkjeY
and <n> hkecbm
and <zone> jndbla
and back sigZfa
and does mefedh
and from iuZhba
and hjajdi
and it sdgfdc
and nothing jfffff
and on jiYnfd
and ports gcfmgf
and the macilc
and then rehebe
and want rcgdhb
and what ldeecn
and which fkijdc
answer $ pfffdc
answer : paeghe
answer ? kgkcdf
answer come kgggdf
answer from eqdfia
answer kjjXdi
answered vaiedb
answers pYckjc
any dnat gahoeg
any idea fjedek
any ljZihc
any port 0acfea
any way qfgefZ
anybody a1iacY
anyone ? Xgfpif
anyone UrekmZ
anything at hVinie
anything forwarded hmggeb
anything gkYrae
anything in negleY
anything on gnaliZ
anything that fdeZkp
anywhere ? fkcqcc
anywhere frdkbb
apart from gnkidW
apart gnkidW
app qeeabl
append dggdtZ
approve adghgp
approved gdggfl
are <zone> jcchkf
are able dtfcia
are cemkcf
are forwarded gWfsgg
are usable ffleff
arrive mefdje
arriving on lddkeg
arriving qWgkfe
as dkmhea
as seen rZlbgc
as well ijfcid
ask jedafn
ask you ffecfo
asking llfjUf
asks lmdedd
assume keffnZ
assured kfgfff
assured mark kfgfff
at <client> mefhha
at <far> oghedc
at <host> ghjfia
at <n> defelk
at <own> kpdfhW
at acme fbhfhm
at all ekdjkb
at heaflj
at netops fggfej
at the igabfo
audit $ Xjmneb
audit : rgecee
audit gnjfda
audit item mldfeb
auditor dnkiUh
auditors gifjfd
authentication $ geeefn
authentication , nggggY
authentication nehdef
authentication' jefggf
back $ lfgffe
back ? igjfgc
back mahcjg
back through mffffe
back to qefecf
backup gedZdu
banner qfggda
be able ibikib
be khdiee
be let kgggdf
be reached gmechh
because gggfje
becomes of sdfccg
becomes qaicmZ
been iWkfgl
before i cljZhi
before jigbcl
before the keegfg
behind <own> iYcwfc
behind qairbV
behind the wmbdZY
being lcjlhX
besides <outside> cpefef
besides cseeef
between <n> fegfgk
between gldhef
block qdedhd
blocked ? ncfgge
blocked rZeafl
board dkgfhf
boss hlldbc
bot , fgeifj
bot hceffo
bounce pdegee
bounces wadeZh
box $ lZjjch
box , gbalkj
box <client> mdendc
box ? igdkee
box in jgfgge
box is deflif
box itself ogebfg
box mahkdd
box on gohZeg
branch kdiflZ
break fchdli
breaks ? ggffke
breaks fgfdra
breaks if hggcsY
breaks when gfdfoc
broken again gegceo
broken ccgdfs
browse ucdghY
browser sbhfdb
build edfdin
but not rXffgh
but wViidb
by <client> pdhbff
by <host> Xdkggp
by <own> pdcdej
by <public> kaoeee
by <service> qdfdfe
by jgjghY
by the ndeefh
by whom iqfecc
bypass wbjfZZ
c : kegffg
c ldggfg
call kZgcep
came ldfecm
can <client> jZhagq
can <gateway> vfgfgT
can <host> pdgejY
can <outside> pcihhX
can <own> ipedec
can <service> bqdafl
can <zone> sVodag
can a uagefc
can get omdfeZ
can hit inmdfV
can hkjXcl
can i jdeceo
can not nhgfeb
can open ernbfW
can people vafhhW
can reach lqebcb
can someone jgchZn
can talk gqffjV
can the laccgp
can they kdheeh
can use gncglY
can you iZjhbm
can't <zone> kcggfg
can't get endefi
can't open peddeh
can't pfcdci
cannot connect mfgffe
cannot kYedho
cannot reach jcdfgl
cant <zone> leehge
cant rWgeej
capture offfcf
carry pfddak
cc jgfgge
ccc <n> lfggee
ccc lfggee
cert ddcgfs
cert on cfffgm
certificate bggZgs
certificate on dYibfw
change $ lbdgfl
change ? bcgfhp
change for Ygbgok
change mZebgp
changed gcfejk
changed the hdffdn
changes fgfftW
check coZeii
check 一 kibneb
chg <n> jeefnb
chg jeefnb
client : gdkfhf
client address nggefe
client connect kgfgfe
client uZkafb
clients ZncYjp
closed oceZen
code pfgbee
colleague uWgieb
com : fgffco
com ggeeco
come ligdfd
comes back jfffff
comes from rcfZgg
comes ikdfci
comes in hndgXk
coming from rckccd
coming in mfefja
coming tciddc
complain ipddfc
complete hmcekc
conect hlcfdj
conect to hlcfdj
config adgmfl
configured jffgff
confirm 2ZeYec
connect <own> ngggeb
connect ? Yfgfho
connect from ogggfa
connect jgddfk
connect to khhefd
connecting mfgfdg
connecting to lfhedg
connection ofgeed
connection refused sYhchd
connection to hodkca
connections into jlggfa
connections lfcled
connections to efcjdn
connects mdhide
connects to jegked
conntrack -l jgggff
conntrack hgfcij
conntrack table idddep
conntrack 里 kggfef
consequences ? dfeeub
consequences dfeeub
corp gdgggj
correct waeecf
could <client> egjcle
could <zone> efhgpZ
could a ucfebe
could i efejje
could jbfepd
could not mggggb
could somebody pYfiak
could someone pffedd
could you faiijh
cpu fegdfn
cpu load ffdbhp
cron lhhfbg
cross rehdfb
ctstate cfgeng
ctstate dnat cfgepe
ctstate related gggebn
curl : mfgggb
curl <own> mfhfed
curl qghgca
customer at lggfcg
customer sYggcf
cut jcebmh
daddr <client> kgffef
daddr <own> mgcfhd
daddr ngeggc
day gcdbet
days fgfcgm
db addfgt
dead lghbla
decides offddg
default igcaim
deferred connect lgfgfe
deferred hdgdgl
delete -a hcghqY
delete eehfsY
delete line effgob
delete the dggfle
deleted eghhpW
deleting gegdqb
deliver outbound scjaha
deliver tcibhZ
deliver to qcfghb
delivers nffcid
delivers to megejb
denied ; jfgfff
denied vbhehW
desk <client> nfeeff
desk lfhggc
desktop ofehfb
destination <host> efgdik
destination efgejk
dev <outside> nfegee
dev <zone> lffhdf
dev lffhdf
dialled kgggdf
did egZjcq
did the edhbfq
did we hlYsZd
die ? mgecif
die ufebde
dies qedche
difference jfedld
different cedegs
dig rfdhbd
directly ? kgdgid
directly rdfZmZ
dmesg is lffgfe
dmesg kffgff
dnat , cffgqc
dnat -j egfelg
dnat accept dfgeng
dnat dYfpob
dnat for baflmh
dnat rule fdgfji
dnat to ecfjhj
dnat 删 fggfnb
dnat 去 eggflf
dnat 的 cgggnd
dnat 那 ebhhne
dnats jWduhc
do $ fggcdo
do ? ehfebq
do i fbglfi
do kfdjWm
do packets qfgega
do the uggchU
do they mbfhdh
do we lnimXU
do you Vafiiu
does -a igYfat
does <client> lXlalg
does <far> jZcpoX
does <gateway> waeefc
does <host> oVghgh
does <outside> jgeeld
does <own> ilabap
does <service> ihXqcf
does <zone> hjjXgh
does a ljedhc
does anything lVfihk
does dfgkck
does it cnfihb
does line hibgXr
does our fYcrfi
does that qThgek
does the rhbdfd
does this jffiVp
does traffic ughZeb
doesn't cmcbfo
doing ebeger
don't mjjbXj
dovecot : kfffgf
dovecot jgfggf
down kZgZet
dports <n> egffji
dports egffji
drop $ hfffdl
drop , nfefhc
drop : egggjf
drop hfgbrb
drop line ffgfob
drop the fffgkf
dropped ? ufhYec
dropped ufgXed
dropping agghlg
drops qfdfde
dst <client> lfffff
dst <far> jgggff
dst <host> kfggff
dst <own> mffffd
dst mffffd
e : jffgff
e lihgea
e udp tYfdfh
each ocdldd
earth lfeedj
eating defeho
echo rdfdhb
echo request nfhdhb
ecr <n> jfgfff
ecr jfgfff
edge eegeen
edge fw cfggfm
effects ffffne
else gedhob
end lfeifd
end up lffjgb
ends  Wfcjgt
ends 0 Wfcjgt
ends 1 Wnhkak
ends 2 rbgicb
ends 3 pjedce
ends 4 deigpa
ends 5 bgebxa
ends 6 ggggsV
ends 7 ggggvR
ends 8 egggld
ends <- hgecfl
ends <client> aXskZn
ends <client><client> ueedeb
ends <client><client><gateway> ofgffc
ends <client><far> kgfdhf
ends <client><far><far> jgfgff
ends <client><gateway> oYgijb
ends <client><gateway><gateway> ldcelg
ends <client><host> tdfach
ends <client><host><gateway> sfgfeZ
ends <client><host><host> hggdfj
ends <client><host><own> rbidec
ends <client><outside> mhaimY
ends <client><own> tcgfad
ends <client><own><gateway> oggefc
ends <client><own><host> ffgdgl
ends <client><own><outside> hhgghd
ends <client><own><server> sbfgcd
ends <client><own><zone> leghjZ
ends <client><server><own> pdggga
ends <far> cbjpee
ends <far><client> sfdcdg
ends <far><host> 2ajacX
ends <far><own> 4WiWfb
ends <far><own><gateway> pffgbd
ends <far><own><host> negdfe
ends <far><own><outside> ngdfdg
ends <far><zone> ogdgdd
ends <gateway> Xhefgs
ends <gateway><client> uhegdW
ends <gateway><client><own> pghgda
ends <gateway><far> nhffhY
ends <gateway><host> xcfgfV
ends <gateway><own> lffdgg
ends <gateway><own><host> nbiedg
ends <gateway><zone> scffbe
ends <host> YlZmfl
ends <host><client> xahcfZ
ends <host><client><own> nggfcf
ends <host><client><zone> igghhd
ends <host><far> vdiddZ
ends <host><far><far> nggggb
ends <host><far><gateway> oghdfb
ends <host><far><own> gehekf
ends <host><gateway> gdbjfn
ends <host><host> qfdleX
ends <host><host><client> nfggbf
ends <host><host><far> megged
ends <host><host><gateway> rfgfgX
ends <host><host><own> rbiebf
ends <host><outside> klgpZW
ends <host><outside><own> jefgnZ
ends <host><own> wbibcd
ends <host><public> sXdnhY
ends <host><public><own> vaieda
ends <host><server> Zoiafk
ends <host><zone> jndpcV
ends <host><zone><own> egggkf
ends <outside> iOmihn
ends <outside><client> wfeXcg
ends <outside><client><far> fgfgjf
ends <outside><client><own> hbgfne
ends <outside><far><own> ofgdgd
ends <outside><host> ohkggT
ends <outside><host><own> gdZnme
ends <outside><outside><own> udfblX
ends <outside><own> ijhpgQ
ends <outside><own><host> kbfefk
ends <outside><zone> sZcfje
ends <outside><zone><far> igffkc
ends <outside><zone><own> dfgiqY
ends <own> gjYlfh
ends <own><-<client> sbhdfb
ends <own><client> leffjd
ends <own><client><outside> ogdgce
ends <own><far> reeede
ends <own><gateway> odfeff
ends <own><host> chfiao
ends <own><host><client> kgfacn
ends <own><host><far> jbgihf
ends <own><outside> okifaY
ends <own><own><client> effffl
ends <own><own><own> lgfefg
ends <own><public> dYbpgn
ends <own><zone> oacamj
ends <own><zone><zone> vZhehY
ends <public><host> dZktga
ends <server> ebbjfq
ends <server><own> tXfmfX
ends <server><own><client> jfgggf
ends <zone> gbsYZo
ends <zone><client> nckieY
ends <zone><client><far> ghdhqX
ends <zone><client><host> uggfbZ
ends <zone><client><own> lgghfb
ends <zone><far> hfbfjk
ends <zone><gateway> jhfikY
ends <zone><gateway><gateway> pfchfc
ends <zone><host> rbbhfg
ends <zone><host><client> Yggfoh
ends <zone><host><gateway> jeffcl
ends <zone><host><host> kgdddm
ends <zone><host><own> ifggjc
ends <zone><host><public> pandfZ
ends <zone><host><zone> Xhghqd
ends <zone><outside> sdZadm
ends <zone><outside><client> ndegnX
ends <zone><outside><zone> eggiqW
ends <zone><own> mgbcbo
ends <zone><own><client> jfggff
ends <zone><own><gateway> rfggfW
ends <zone><own><host> ijfdgf
ends <zone><own><outside> lhfcei
ends <zone><own><zone> Xlhcof
ends <zone><public><own> sXciid
ends <zone><server><own> lfgggd
ends <zone><zone> uWgceh
ends <zone><zone><host> ocffeg
ends <zone><zone><own> gieaqc
ends <zone><zone><zone> fkdfma
ends fejnfZ
ends up fejnfZ
english ggffZp
enough abfond
entry hegndd
enumerate djmmba
erp cYfcjt
errno <n> kgfgfe
errno lgfgfe
error : ogggea
error <n> nfffee
error connecting fgfffk
error kdadhn
esmtp helo jfgfff
esmtp kfggff
established -j gggebn
established eggfkg
established src kfgfff
even fndkae
even touch lfgfgd
evening idfffk
ever gggdel
every eogoZa
every port jXcoih
every zone dodehe
everybody uhhZcc
everyone gufXbh
everyone who fphcgb
everything Yeoldg
everything that cnihdd
everything we ccjndh
exactly dleeek
example , pahide
example com mddggf
example ldggdh
example org kfgfff
expected to uXegff
expected wZfeec
expire ? feiaep
expire fdgffn
explain -a dggfYt
explain : gfgfbn
explain line Zfggep
explain nefdXn
explain 一 eeggbp
expose cgqleW
expose to dfhnef
exposed injheV
exposed on Tsflgd
exposed to hkhfcf
exposes dcmobe
exposure Zsfjcd
exposure of cmfnbd
fail ekdeig
failed : scgffa
failed negggc
failed to lfgggc
far saWkdk
feels ecgego
fetch pdechg
file , eheact
file deigel
filter ifgeke
filtered jcdceq
find its mgegcg
find mgegdf
fine $ qfeggZ
fine ndhhiX
first pgZedk
fix XYdfvn
floor rdfgec
folks nhebfh
for $ ZidcZy
for <client> jcZmnb
for <far> qefded
for <host> lXined
for <n> hcebjn
for <outside> tadVlh
for <own> kichnW
for <service> mceihc
for <zone> iceYml
for ? dhebcr
for a ofhcfd
for faiklc
for me bniZcn
for the ihfjYi
for them edldfl
for us nfYYre
form jkgafg
forward -i feffkg
forward -m fgfehk
forward -s cgghkf
forward <n> dfdbnm
forward bZfkoh
forward policy nghehZ
forward to addopc
forward 默 efggkf
forward's mffdmZ
forward's policy fgfeoc
forwarded ? hnfsZV
forwarded anywhere ckencf
forwarded kfcucX
forwarded to mgclea
forwards ebhufZ
forwards on gfdngd
found fhfccp
found this fhebcq
foxmail jfggff
foxmail 报 kefffg
friday ? hehfdk
friday eaccop
from <client> rghgfW
from <far> ndgajf
from <gateway> qcgfcf
from <host> qfffbe
from <outside> jikieX
from <own> ifffej
from <service> fWmkje
from <zone> pjeXhe
from a lacmgf
from jbjZki
from my kgefgf
from the ljcgef
from there iYjedp
from unknown jggffe
from where Wvelfa
from which cwacgd
full gihbbo
full list flolaV
full of mgfgfc
fw <n> cfggfm
fw ikfZek
fw rules fdfgfm
fwd hgfkee
g fdmeie
gave jgfgff
get <n> jgggge
get <service> kmcYnb
get a qfgfeb
get an jmcdfe
get at ikohaX
get dlihed
get forwarded ikZogY
get in ghdcdp
get out mfgdid
get there mfgdff
get through gkadgl
get to ellfdd
gets <n> nffgga
gets ighhfd
gets through glhbgg
gets to ioeVhi
getting khgffd
git rffdce
github com gggfcm
github gggfcm
give kggkeb
give me bhgmgd
given kemddd
gives mfffff
go ? fafqhd
go lYenhc
go through nggfga
go to jecakk
goes to bdgkme
goes wTcmnT
going hZbjjk
going on pgfdce
going to iehamg
gone , bfgfpd
gone behgqc
good for dghfap
good iZjeaq
good morning jdfegj
got hhjpZY
got this kgffff
guest lcdcZt
guest wifi adfdfu
guys wefegV
gw $ kXleao
gw , lfZjkc
gw <n> geheem
gw ? pfickV
gw ecghhj
gw line idibji
gw rules dhhcfo
h lfgffd
had gcefki
hairpin ragVmf
handed hebpbi
handover kajhbk
handshake krbcec
hangs leeecl
happens if ggfgna
happens lhgdoV
happens to mhgcnX
has nidacj
has the eegegm
has to jfggfe
have <outside> nYZeml
have a fjbiek
have access chqbgf
have gijiZg
have to kicejc
have we bSnrhe
he uafcee
healthy offeee
hello rZgfaj
helo jfgfff
help $ qadeZo
help nYdclj
helpdesk nfgedf
her lZgfbo
here $ ccllff
here , eggkbj
here ? jfhlfa
here famqcc
here what ghfagl
hey , pdgffb
hey qddeef
hi , mgfeed
hi all lfggde
hi nbdgfi
him jbgbeq
his lgfggc
hit <host> qlgdfW
hit <own> jjeejb
hit merge fghgck
hit nlhZXi
hit the lhgfdf
hitcount <n> fffgfk
hitcount fffgfk
hits shhaeZ
home lgegfe
hook oeffdf
host $ ghdphZ
host , kdmebh
host <client> nbnbgd
host <host> gfflge
host <own> neffhc
host ? mkdjdZ
host kelhZg
host on mdccgl
hosts YpZkdl
hosts in 4cbifQ
hosts on kcicjg
how come llegZf
how do fffdgl
how does yZchda
how khgaZp
how many edhdeo
how much dcdfhp
human hgfoYh
human words hgfoYh
i <service> jegoad
i add cghhyQ
i am jcigam
i ask ffeefn
i can gdjkdg
i delete efhgob
i do egghdk
i don't ocfaZq
i drop fgfgoZ
i e hkfjcc
i get mdfkdc
i have fidkic
i hit ffhgck
i land hchocd
i mean sZejfb
i merge fdffen
i need hnakec
i see ifgjgc
i sit ifleee
i use kefafm
i want hjdbmd
i would reeghY
i'd like lfdgjc
i'd tagdia
i'm <outside> pdjkYc
i'm kegjbg
i'm on ocggde
i'm sitting pegceg
icmp echo pcechf
icmp qcfchf
icmp seq mgfgcf
idea $ Zsffee
idea ejfeek
ideas ? peggfb
ideas peggfb
if a omcddc
if hfbdpg
if i jfggkb
if line fgggkd
if the fZedmn
if we eagfmj
impact ? fgfgke
impact dfgfsZ
in , heffvT
in <n> ihgehd
in <outside> lgfgfd
in <zone> kgiecf
in ? jjbhja
in a kpdaia
in from ddmkaj
in hejfcj
in human hgfoYh
in ip kfggfe
in its rghcdb
in on nZZkgi
in plain ehgdbo
in the iadlhh
in to iafkoY
inc <n> rgfheX
inc rgfheX
incoming odfgde
inet fgfffk
infra cggbfp
inner fbinic
inner router ogfefc
input -i dbfhrc
input -p efgghj
input bjecqe
input policy fcggsa
input 默 dfggme
inside denobb
instead mXhcpd
instead of kYffng
interface nfeeci
internal address ofghfZ
internal mWinfc
into <client> pabijd
into <zone> hpjbae
into mlfZdg
into the sefgbb
inventory hahteZ
inventory of ebhqed
involved ngfged
io : fgfffk
io fgfffk
ip $ mchhee
ip <client> lgggfc
ip <host> lfffef
ip <own> mffgfd
ip does mgggdd
ip rdbfkb
ip 是 lfgfge
iptables -t gdfiig
iptables fcchli
ipv <n> ggfdne
ipv ggfdne
is <client> keeehh
is <far> mZfdlg
is <gateway> obfbdl
is <host> dqZoae
is <n> jifZel
is <own> zbbihU
is <service> iqaheb
is <zone> oVkdlc
is able esnXfZ
is anything skblgR
is down nceedl
is ecfmdk
is exposed riebYi
is fine scffhZ
is from jffgff
is full mgfgfc
is in hgfgkc
is it dgjeao
is line Xeffev
is on nbfddl
is our iblZfn
is port npWhgZ
is published cfbsdh
is reachable Zhxeca
is slow dfeefp
is that hhdpbd
is the efabdx
is there djejdg
is this phfeXk
isn't tgaZei
iso ejhiee
it $ mfdcbn
it , jgqXhc
it ? jcfpcd
it be nfhcic
it do hcfbgp
it ehfjdj
it get rYhibg
it has negefe
it in obegjb
it is lhgfde
it just hbgclj
it on qdgfZh
it open jhcZdq
it out pgfgZf
it pass negdch
it that ddfmfi
it the hegYdr
it to lggahg
it us tgfefX
it work dobafm
it works jgggfe
it's broken gdfdfm
it's fine lgfggc
it's ifjcdk
item <n> mmefdb
item mmefdb
its <service> mfbfjf
its mefanc
its own xYgced
its scans mggefe
its way ngegbg
itself , meiedf
itself ? fjnded
itself get pcgfgc
itself reach mggdgd
itself sdlaea
itself talk meghgb
job ncgfdh
job on qgffeZ
jump gZdegt
just Ytdgff
just hangs hdcgeo
just spins odgged
k <n> nefggc
k mefggd
keep Ylbkij
keeps pbhcie
kind hfeffk
kind of fffffl
kindly gkdici
kinds gffffk
kinds of gffffk
know kjcibg
known dbfngj
land mUdmlf
land on iZbpna
laptop , ofbffg
laptop <client> pdcfge
laptop in tadgcg
laptop on jdhhge
laptop safgec
last friday hehfdl
last kWhiZq
last night gafgim
last thursday dchcgr
last week kZiiak
leave rffcfb
leg tgdfeZ
length <n> kgggfe
length kgggfe
let <zone> jffflc
let in wcdbdf
let it mfhggb
let rbgdkZ
let that jgggge
let through tXggde
let's hfggkc
let's say hfggkc
lets fkbgek
like dcejki
like this jgfgfg
like to jfeglb
line , agghne
line <n> Wcgaso
line YdgZuk
lip <host> jgfggf
lip jgfggf
list $ ejhhfe
list bmjpdX
list every bldkgf
list of eliiec
list the dpbkec
lives on qefefc
lives rdgdfd
load kheadm
load on efgdgm
loads jpccfd
log in qdfcge
log pcgbfg
logged in nggcfe
logged nggcfe
login : jgfggf
login jgfgge
logs jggfff
look $ dcgefp
look at gjgedi
look gficgj
look over fbggeo
lookups tfeebd
loop oehded
lose edgcpf
loses dchfua
loss kgffff
lost pgeffb
mac icgegl
machine ? Zkctga
machine is pZfliZ
machine nhblad
machines tVihde
mail from fdfhgk
mail gw icghje
mail is idhdel
mail jZggih
mail over lchgff
mail queue cdhdgp
mail through igbffl
mail via qhfdfa
maillog jfgfff
maillog on jfgfff
mails whedYd
make it phhbed
make lhhblY
many ddiffm
many mbit egffhk
many packets gfgffj
mar <n> lggffd
mar lggffd
mark <n> kgffff
mark kgffff
martian lffhdf
martian source lffhdf
masquerade $ gfebkk
masquerade , hgffrW
masquerade Zefetf
masquerade do hfeeaq
masquerade for ffhemd
masquerade line fgffnb
masquerade on Zfghpd
masquerade rule fdgdkj
masquerade 那 dhggpZ
masqueraded nefgdf
match nebffi
may dnkbaj
mbit egffhk
me $ gjkabj
me , icfdbs
me ? rbhYdk
me all ffflff
me fpjfcb
me the hfefle
me this jfefdk
me through meeeck
me what fejnXh
me whether kfffgf
mean pZdifg
meaning jddeYs
merge $ fcfffn
merge ? gfgfek
merge deffki
message lefbgi
messages hbhbgp
minute lggeef
minutes kdgdje
monday iiecej
monitoring hfdfgk
monitoring probe kfffgf
morning $ jefegi
morning all pecgeg
morning qZfbfj
move jgfhib
moved qejhcZ
ms : jfgfff
ms jfggdi
mss <n> jggfff
mss jfgffg
much dddehq
multiport dports egffji
multiport egffji
must authentication nehdef
must authentication' jefggf
must mefcdj
mx gfZhdq
my box jgffgf
my colleague ifegcl
my desk lehggc
my laptop tdefdc
my obeiak
my phone mggefc
name <service> fffgfk
name bniZgi
names mffgde
nat -a ehhbWv
nat -i cfheYu
nat lYclkf
nat table Zhfefq
nated csmcgW
natted jdfmdd
natted to dehnge
nc : qbgffc
nc lkhgad
nc vz lkgfad
need <service> ohhcde
need it jkhhcb
need mkejZc
need the hlZjgd
need to jkebgf
needs rbgdff
net : ogggea
net jfgble
netops edge ffgffk
netops feheem
netops mail ffgfek
network iqeYgf
networks can dmdgck
networks dsbfgd
networks have cxfZiZ
never an kfgfgf
never nkcgaf
new here ohfYam
new kbefZr
new tcp mfgfgd
next ibfdng
nginx ogfefd
nginx on mgfege
night $ fegefm
night ? idffgj
night lcgYfo
nmap mfgfef
no $ ienefc
no <outside> wfefcY
no ? ojcgfb
no answer meegff
no jkqWbg
no route ndffhd
nobody in lmfcha
nobody jpakdZ
none ngddhe
nop , jfgfff
nop jfgfff
noqueue : jfgfff
noqueue jfgfff
normal ? ledggf
normal mfdgic
not $ hiffjc
not ? udfkfU
not connect jgfgff
not lhdabo
nothing rddjeZ
nov <n> kgfgge
nov kgfgge
now $ bZlcgr
now , hegepa
now : jgggge
now ? edalfm
now lZcghm
number hZgfdr
of <host> ljfnjP
of <n> bfffmi
of <outside> qocadb
of <own> ohcigZ
of <zone> qccdfj
of Xhkhig
of a qieebe
of all eelief
of drop bhggmf
of everything ecokce
of ipv ofeged
of it ndakeg
of mail cegfhm
of our gjkfdd
of removing ggfgld
of that odeegf
of the Zbmjih
of these ldfggg
of things fgfffk
off from lbgbmf
off mkdVob
ok ? tYgdgf
ok okeYge
ok or ubhgfW
ok 吗 eZfikk
on <client> kZgigh
on <far> refeec
on <gateway> kaigck
on <host> mZeidk
on <n> mfabfn
on <outside> lZfmia
on <own> hgfrba
on <public> memWma
on <service> imdgpR
on <zone> nefggc
on ? kfdmec
on a pfgffa
on call fafefr
on dev lffhdf
on earth lfeedj
on friday hahcer
on jghjdd
on line fhdccr
on mail baljhi
on monday cohghc
on my mggefd
on our iejgdg
on port fegdgn
on tcp mlecah
on the ejdlaj
on this dYlljf
on udp fffgel
on which fhYphe
once ffgard
once the affgub
one : nffehb
one for hhfdZp
one hbdnhg
one of uiffZa
ones gcljgc
only jkdege
onto Yabohq
open <own> kmdheb
open <service> ihdZhn
open ? qYdbdo
open a qdeebi
open connections neceej
open fiogZe
open for xehVha
open from odlYff
open tcp jpaXig
open the jjdice
open to aqjmXc
opened <own> mgeggd
opened ikgcff
opening <own> kbfekg
opening naeeld
opens <own> ofgbci
opens pdgagg
openssl icgchl
openssl s kgfgfe
options jfgfff
options mss jfgfff
or Zmdifj
or do pbfchf
or does iWgjmf
or dropped sffcec
or is gafqcg
or no qWqbgb
or not pbfkjW
org : jfgfff
org kfgfff
other kkbdbl
our <host> jXlmfd
our <service> kckZcm
our dfofbi
our monitoring hfeehj
our published gemfhc
our services gcmlhZ
out $ nZebgn
out , jmfbib
out <- kgfgef
out ? neeedi
out of jqhUpV
out on ijeifc
out rddYkf
out src jgffgf
out the ddclmg
out there oelfda
out to oZYgil
out' lggged
outbound tciefY
outgoing <service> heffjf
outgoing pfffhZ
outlook error jfgfgf
outlook nfdfhe
outlook on kfggff
output ibhhkc
over <n> scdhec
over <service> mhgdha
over jlhdiY
over udp epfaje
own ihfalf
packet from rfgZhc
packet jfgmae
packet loss jgfggf
packets has ffgffj
packets kjgadi
page hffjci
partner rafdeg
pass ? kffdif
pass vegcda
passed oaehgf
path ljfcXm
pc <client> ngfedf
pc oapggW
pci hoZZhk
people in gbhYgt
people jofUig
people on rjeddZ
permitted rffedd
phone <outside> kgggfd
phone on qdecgf
phone tbhbee
pick hmgbci
pick up hnibha
ping <client> lgggfc
ping <far> egZfin
ping <gateway> pgdhce
ping <host> qhgffY
ping <own> wfgbgV
ping from kgcghd
ping refffZ
ping to kffgef
ping 得 reefiY
ping 通 qegfeb
pinging <client> nfdggd
pinging ngegfd
pings <own> pdhfde
pings rdgecd
plain <service> kZcngg
plain english ggffZp
plain mZZnbm
plain words ehhbco
plan deghoc
planning dfgfne
planning to efgene
please $ boZiao
please , idelci
please : delmTn
please aefljh
pls $ jjdnca
pls : rbfcYo
pls cfbngi
pls check fefebr
plugged fcmgdi
plz pXdhcm
point iZcsfe
pointed at jgffjb
pointed jggcmb
pointing abiloc
pointing at bbjufa
policy accept endcnb
policy drop ngggbe
policy khddsV
policy to egfeod
port $ uXXqfc
port : mfhged
port <n> jijWfj
port efendg
port forward bbfoii
port forwards hbetfa
portal kgffff
ports <n> oqfZdY
ports ? hjghdd
ports YhiskW
ports are fkbkff
ports of cZloeh
possible ? pdfgee
possible thefdY
postfix <service> lggfgc
postfix nahZhl
postfix on ebgbhr
postfix smtpd lggggc
postrouting -o gfddoe
postrouting -s egggfj
postrouting cgffmg
pr <n> ggfdbp
pr acme ecgfgm
pr gdfcjl
prerouting -d gcffik
prerouting -i efgejh
prerouting jefcgj
print qddffe
print to nedhef
printer <client> kgfgff
printer pVgfdm
private address nfcgff
private rjacgd
probe mfefef
problem ndeeid
proposed egfhle
prot <n> lkgbee
prot lkgbee
proto esmtp jfgfff
proto kffgge
proto tcp jffggf
protocol lgffcg
protocol tcp dhgeem
provider kbefdm
public naloeV
publish $ gofdgb
publish , ibqgbe
publish alfrgX
published Ugopga
published on cjbkdm
published ports cZomdh
published services fcoggc
published stuff gflfge
pull mghdai
push tdedgc
pushes qifbfc
put cfhcmi
put in ehghma
q <n> bocmfc
q bocmfc
query pgdeee
question : kndeed
question gkcgbk
questions cegdgp
queue is ffgcdp
queue kdgYep
quic qbfgef
quick kdienZ
quick one qfgedc
r , lffffe
r lffgfe
ran lggged
rather pcgeib
rcpt from jfgfff
rcpt jfgfff
reach <far> iefejh
reach <host> nfcZhj
reach <own> hebajo
reach <public> meeehh
reach <service> kkedfe
reach ? aktffW
reach eflZgl
reach it Xebhhu
reach itself nXpcib
reach the lfaffj
reachable $ Ytfchf
reachable ? hledgf
reachable by iqaceg
reachable for ndkcee
reachable from oipVea
reachable jpoWfX
reached gmechh
reaches <own> enffhc
reaches hoeefb
read iibbeo
real client sffcde
real defnge
really reeqXY
reason ubgagd
recent fffgfj
recent update fffgfk
record icZhep
recv lgfggd
recv src lgfggd
redirect gffgcm
refused $ kdfegi
refused , ngggfb
refused from lgfggc
refused oYhahi
refused that's lgfgfe
refused' nfgfgb
register lbcleh
reject : jfgfff
reject ifgfna
related , fggfjg
related fggfjg
relay access qegeeb
relay sfgdea
remote mefggc
remove -a fgegtW
remove cegfof
remove 掉 hchgel
removed fegdqd
removing bgggpc
replies oehfdd
reply come ngggdb
reply qfihgV
report rgfeae
request kZhcjk
reset ? lffgdf
reset ngecZm
resets lffffe
resolve mgghdd
resolve names mffgde
rest ekemha
restart cdhcgq
restart postfix cdhchp
return tbgfcd
return traffic pgfgcc
review cgjfel
review 一 gdgfgk
right ? ngkabg
right ldigah
right now ebhjgj
rip <client> jffggf
rip <far> jgfgge
rip jgfggf
root qadeck
route rdfffa
route to rdffga
router ogfefc
rsource -j fffgfk
rsource fffgfk
rst , ogfegb
rst kggfch
rule , fdgerb
rule ? idfegk
rule decides pfeddg
rule for eeegnf
rule iaecoh
rule is lgffic
rule lets oegegd
rules $ jfeegi
rules , Xhhgrd
rules : dcgejm
rules <n> dfhfgl
rules ? iacfkl
rules file fffffk
rules kddain
ruleset oefdak
run kcfbjj
runner kchggg
runs mehdff
runs on mggffb
s , kgggfe
s client kgfgfe
s kdfdfl
sackok , jfgfff
sackok jfgfff
safe gfgfek
safe to gfgfek
same peibbh
sanity check hdeemf
sanity hdeemf
say <client> jfjhbg
say kahamh
say we behdqe
says : pfggfZ
says <n> ngggga
says <service> geeggk
says connection kggggc
says lcajfi
says outlook lggfgc
scan hkhddg
scan to pbfddj
scanner at ndgeff
scanner iegkde
scans nggfde
second bfdijj
seconds <n> fffgfk
seconds fffgfj
security pjeZfe
see omcgfY
see the odhcff
see when mfgeef
seen by ncicgf
seen from hdlegf
seen mckcdg
seen on lffffe
sees mdgffe
segment illdbb
segments frbdic
send its lfgeff
send jdeahn
send mail kgchgg
sender khfgef
sending from jgfgff
sending kffgff
sending through jgggge
sends a jggegf
sends it mfggfd
sends qghcdc
sends through pefggZ
sends to oggdde
sent efflfg
sent src kfffff
seq <n> jgggfe
seq jgggfe
server $ migggZ
server , nbgeeh
server <own> pghgda
server ? qaakeh
server by taddeg
server get qahchd
server is kdgkhb
server lebjeg
server on emahbm
server see jfgffg
server to mfhfcd
server's <service> nkZdhe
server's klZief
service jcjmdb
services are iapbje
services can eetaib
services eeqobX
services we iWofgh
services work ffkfgf
session schdbf
session to scgcfd
sessions kndaeg
set jgfgmY
set to ofefia
set up dcflap
she jeffej
shell nfgfed
should <service> kgggef
should be qdegjX
should i qaedcm
should it pbffgd
should qbfdck
should that ldggge
show lefjga
show me ohbgee
show up lhfcjc
shows <n> ibhdhl
shows lcibgj
shows this mffgfe
side ? kekedf
side effects ffffne
side jjjVke
since <n> heeggj
since pbfdYp
since the qffeYi
since this legegf
sit in oegYhh
sit jZljee
site rZidch
sits behind ecdnej
sits qadgeh
sitting at nejdee
sitting in tddehb
sitting mainea
sitting on kckhfc
slow eaeahv
slow since cYhehs
slow today gbidhl
smpt lkdcak
smtpd <n> lggggc
smtpd lggggc
snat degglg
snat to bdhfmi
so jjZckh
so slow fegfgk
so that jaeerc
socket : fgfffk
some gngdaj
somebody in tejdab
somebody jVjbpi
somebody on ldgfYm
someone <outside> hbhpga
someone dgcikh
someone on udebbh
something idbqai
sorry pcggfb
sorry to pbgheb
sort gfeefm
sort of gfeefm
source <host> mdehfe
source <own> degfof
source address xahagb
source ijgWlg
source ip mggfde
sources fubbfe
spam fafbir
spf icebho
spins odgged
sport <n> kfffff
sport kfffff
src <client> lffgfe
src <far> jgggff
src <host> kfffff
src <own> jfggff
src lffffe
ssl lffggd
start fkfejc
state nffdZl
status deferred lgfgfe
status ngffdd
still broken gdgdeo
still dffenf
still get fdfgqc
still reach fZkffm
still work gfifam
stop vbicgY
stopped pbhcdi
stopping sfheeY
stops rjhdhU
straight tdebfd
straight to qfeece
stranger oYioZe
stuck like jgffff
stuck nffcge
stuff can fffefl
stuff gfnffd
stuff we hcodgd
submit inenZY
subnet raffef
succeed idfflf
suppose hbhdsa
suppose i efggle
suppose the fegfnc
suppose we ehgdnd
supposed jedici
supposed to jedici
survive gehfnc
swaks kefgcj
swap dkhcke
swears iefjfe
switch pcdfdj
syn $ mffffe
syn ack mgffee
syn from hfhlbf
syn lgghbf
syn recv lgfggd
syn sent lfffff
system Zehqhd
table fedoaj
take dhecmi
take the bhgfra
taken kaffme
takes jcgfmb
talk <service> pnceeY
talk kjjXhe
talk to kfjbid
talking iffbcp
talking to gefbep
talks lfgfef
talks to kggfef
target idmnbZ
tcp $ hkffef
tcp , pcfkcb
tcp -m efgeji
tcp <client> segcdc
tcp <n> jmgmdU
tcp ? lfgdjc
tcp dport efgfhj
tcp failed rbgfgc
tcp from ufbdfd
tcp gkfjed
tcp ip dggffm
tcp tcp jfffck
tcpdump jgggff
team , hfgjbj
team kafhcm
teh gXnnde
tell ldglcd
tell me hegmcf
tell us lahehh
test nfjjaZ
than drdgfd
thanks iddifj
that $ ocfdma
that <host> ifflde
that <zone> nXkbqZ
that ? kcffke
that are jckncZ
that be kgfgff
that can fnefgd
that even lggffd
that gets gogYgg
that go nfgecg
that iigegd
that in kfggdg
that is igfkec
that nobody gnecge
that one gggecm
that packet fbepeh
that the odehha
that us ogeeed
that was gdgdgm
that work qgefcd
that's shhbfY
the -i jeefmb
the <gateway> pffgZg
the <host> nlaicb
the <n> dedlfk
the <outside> cWmrka
the <server> pbfeeh
the <service> cjZkij
the <zone> bibann
the abgfnk
the answer pfhfeb
the audit lYkjgc
the backup cfgggk
the box tgfZag
the browser ofggdd
the certificate ajgdfn
the change kcgfel
the client kgffff
the connection lfggfd
the conntrack idddep
the cpu ffebhp
the ctstate cfgeng
the dnat pbeleb
the fix efdfqc
the forward ofgdhb
the inner ogfefc
the internal hdjmcd
the inventory hdfoed
the iso hmifcd
the last edfdlj
the line iebdqf
the list difkff
the log lgfgfd
the mail gggdem
the masquerade efeeng
the nat fgfceo
the new dfeeeq
the other gWgffs
the packet oehaeh
the packets jgfggf
the port ecfiod
the printer ggfffj
the private ohcffe
the public oeoXfd
the published gbobnb
the queue kffccn
the real cffoge
the replies mdgffe
the reply kggggb
the rest ekemha
the return ohegdd
the rule gffeij
the rules shgadd
the ruleset ndgedh
the same gdhffk
the scanner mfgfef
the services faofgf
the stuff hcodgd
the syn tefddc
the things hctddc
the three hcdipc
the tls eegegm
the user mkffdc
the very sfdfiX
the way qfjabe
the whole giagle
their qagddi
them , fgcgeo
them ? phhecc
them feiidi
then ? dYibht
then gXefpi
then get dfgfod
then reach dhghmc
there $ ifdeco
there , jdghkb
there ? jfkdef
there any ehhofY
there anything bbekgo
there for ehbdbu
there is hcflhe
there kenfcc
these mcefmc
these two fgggoZ
they get jeecgm
they kWhjih
they see odfche
thing ikfaej
things : eddjep
things abnecr
things can fgfffk
things may hfedfn
things we hctddc
thinking ggfeqZ
thinking of dggeqb
this , jffgid
this <gateway> dbokcg
this ? igfgnY
this box kfgjce
this for gfgffk
this from jgggff
this heldfg
this in eheehk
this is jffgjd
this morning kfgegf
this on hgeefk
thoughts ? gfggdk
thoughts gfggdk
three <host> fgdemg
three ebehim
three things eecgeq
through <own> legedj
through ? gdcefo
through kiefZk
through mail kgjidb
through the jfedhj
through this mjkaea
through to kjfbkc
through us lfffeg
through what mgcegh
thru njhccd
thunderbird on jfgfgg
thunderbird rcgocV
thursday gbeijh
thx $ gidled
thx hjclde
ticket <n> scffeb
ticket sjfcca
time sifibX
timed out' lggged
timeout $ qefeec
timeout , negfgc
timeout 4dfefP
times out rbgceg
times rbhcfg
tls cert fdgffm
tls certificate eeheen
tls fchffo
to $ jYnlfa
to <client> phcikV
to <far> mfddfi
to <gateway> kkcYme
to <host> hfakfk
to <n> jcdcli
to <outside> legefg
to <own> kfcfgi
to <public> zahedX
to <server> kfgegg
to <service> imbhdf
to <zone> jYhYkn
to ? Ulqegg
to a pcebbm
to accept cggcvY
to add iZdemk
to address ucgegZ
to be jhekdc
to cfgflg
to connect ighigb
to destination dfgejk
to do oefeYl
to drop bfffpf
to get ggjVeq
to hit pigcfa
to host mbfige
to it odmbZh
to itself obhdge
to know jmfaff
to me khbbbq
to merge gfgfek
to open mejbfe
to our jdkcdj
to ping khefff
to port nsbdca
to pull kpfecZ
to push lfefic
to reach glgkeY
to see jieicf
to send wfiffR
to source bdhfmi
to talk khkaai
to the dfgmeg
to us jggfff
to use ieijdd
to what aedwgb
to which nfbmcd
to work oceffg
today $ eehdkh
today ? hgddfm
today jddZip
told me pbffeg
told obfgef
tonight , fefhjh
tonight gcgfmg
too ? qgbcjc
too egmggc
top ahghqa
top of bgfhpc
touch memaVm
touch the lggfgd
touched gdgfem
touched the gdgfel
toward <far> odffdf
toward reggbd
towards <far> lndedd
towards <own> jaeljd
towards pjaihW
trace <client> tefafc
trace sefcec
trace tcp negfee
traffic mceghe
translated sehbcd
tried pahhdf
true ? vZbefg
true nmoVda
trying <own> gdggfk
trying jeggcj
ts jfgfff
ts val jfgfff
ttl kgggfe
tuesday eeeckn
twice pffggZ
two kaaanm
type <own> oegfed
type pbggee
udp , odfhde
udp <n> rgfcce
udp ? mgggce
udp port qgcifZ
udp qlgaac
unable rcfbgh
unable to rcfbgh
under mXepgc
under which icfpfb
unknown <far> jfgfff
unknown <gateway> qgfffX
unknown jggffe
unreachable ngehde
unreplied kfffff
unreplied src kfffff
until keffej
up $ pUjgid
up , jVfoif
up ? hjfifc
up at khghcg
up kedkhd
up on dggofc
update gffffk
update seconds fffgfk
updates from jgggef
updates pfffcd
us $ fjelZj
us ? kbkZji
us or oefffc
usable ckpdfa
use $ ecodgg
use <n> maflfd
use <own> doXcog
use <service> qeZbod
use ? fdnehe
use hekcjf
use the fjeecm
use this ffffgk
user Xgkefo
user in ffjfgf
users Zjedes
users in vcghhT
users on ihbgdl
uses ndgdjc
using lefefg
v <n> dejijd
v dejijd
val <n> jfgfff
val jfgfff
vendor kdegdk
verdict ndhfdf
very sfdfiX
via 1VhgeX
via <host> nfgfdf
via <own> nhgffa
via <public> xffcbb
via <service> wVhgfc
vlan <n> befeds
vlan cfgebs
vpn gceces
vz <own> lkfeaf
vz lkgfad
walk lededl
walk me lededl
want ijfhhb
want to pcgdjb
wants a fikibe
wants elkeed
wants to hmdbkd
was mcfdcm
was refused jffgfg
way ? vdicda
way back igmebf
way does lfffgf
way out tggedX
way to lifgee
way uehbcc
we XjlnkX
we add egegpb
we delete gfggna
we drop maceqc
we expose ccqkfb
we forward jakrfU
we get nddejd
we got edilgf
we have lZhmbg
we moved sffgcZ
we publish fqegfa
we put ghhhlY
we remove hgeftV
we take ehhfna
webmail ocgcei
week lZiial
well ? jkgcai
well ijfcid
went Xdggpk
were afgfpg
what ? kaclje
what about mnceeb
what becomes sdfccg
what breaks fgfdra
what can Vaqlfj
what changes fgffmd
what do gQpjhj
what does iimXVq
what fcmlgb
what gives pdfdeg
what happens lhgdoV
what if Zgedmm
what is ebjmZl
what kind fffffl
what of gelggd
what ports ekhiee
what sits Xfgqhf
what sort gfeefm
what source nggeee
what would Ygffoi
what's daisZj
what's it hgfebn
what's line jegXav
what's on eihXav
what's published eaapen
what's the kefddl
whats maeqdb
when <client> mggfdf
when <far> pegcef
when <host> qfecge
when <zone> pXihfe
when a legefg
when does cegffn
when he hhhgid
when i Yeeole
when it qggafe
when our lffegg
when pafdih
when the omfafZ
when they 6ahZdV
whenever nffegd
where do nbhlea
where does kefnda
where is nleadd
where ofcogV
whether qbgdeg
whether the gfhefj
which <public> ecephe
which address sjdZgb
which box cgenfh
which gmliaZ
which internal tXajic
which machine Qahyke
which networks Wrdfgi
which of gikhae
which ones gclkfd
which ports eemnea
which public fcgpfd
which published gcsahe
which rule sgheac
which segments fnfegc
which source ndhffd
which way oefdgd
which zones drhchZ
while mgffcg
who Wtcamg
who all cqhage
who can bqgfhb
who changed hdffdn
who could afhcxZ
who gets Wnfcjl
who has lpiceX
who is gqfbcg
who loses fbhhra
who reaches dpffgc
who sends kfggfe
who touched gdgfem
who'd ghdcpd
who's eqddci
whole <outside> inbobY
whole giagle
whom ? esfcdd
whom gocldZ
whose fgdani
why $ kfgfgf
why ? sdedgc
why can't oahdei
why cant leehge
why do hbgdeq
why does jmcefd
why is dafdir
why neddZn
wifi ccfcft
will <client> hfghkc
will <gateway> ogeffd
will it qcffdg
will odgemX
will that igfgoY
will the segdcd
win <n> jgggff
win jgggff
window fhghkc
with <n> teidbc
with <service> nbeham
with a ckefkg
with gfgglc
with it ngadob
with the idighf
with these kfegla
without iciYxW
words egflak
words please ggfkZj
work $ qhaceg
work ? jojUka
work for qaoYmW
work from cmacds
work jjkTel
work or lffgfe
working ? fgfgpZ
working pkeYgd
works kjjYeg
works or pfegeb
workstation jgfgff
would <client> fgggjd
would <host> hffele
would <zone> iffdpa
would YZffxf
would a iegbmf
would adding ffhepa
would be Zchmbo
would change ggggrW
would it begfmi
would like reefiX
would that mZfeme
would the niefga
would you adhebv
writing ljefed
wrong nggeed
wscale <n> jfgfff
wscale jfgfff
wtf ifffdj
x <n> jgggff
y odgfgd
yes jjoYhZ
yes no jkmcbc
yes or qWqbfc
yesterday gdffgn
yet rbfadk
you $ hacpfi
you ? ffeefn
you do eecchr
you have dffjgi
you look fggffj
you must nehdef
you nbcidj
you restart egefdn
you tell jfehdh
your mchemY
zone knechb
zone that enefge
zones can dohgiX
zones dzfagX
一 jgghch
一 下 kiggag
一 个 jdgcfl
一 份 ddgnfg
一 共 cdnkgc
一 条 bhhgnd
一 直 lfgggd
三 ickcnc
三 条 cgggmf
上 $ edhlhe
上 , odigfb
上 -a gggguS
上 -i fgehld
上 <host> tngXfY
上 <outside> uehgeU
上 <own> hpbedf
上 <service> kgebdl
上 <zone> fffhke
上 ? Xjhhap
上 curl jfhfef
上 kgbhlb
上 ping mghfga
上 一 edhmfe
上 不 uZffgc
上 了 eTehis
上 发 hcXvgd
上 吗 kWepeh
上 抓 ngfgec
上 的 nggkdY
上 线 ddecmn
上 网 ubhciY
上 都 gdaugb
下 $ biihfh
下 , oZeocd
下 -a gffffj
下 : ldffgg
下 <client> 2ZfbgY
下 <zone> vdgfhU
下 acme eZgffr
下 hjigZi
下 mail dfhfco
下 这 fagkdn
下 面 qgedjX
不 $ rbfhlW
不 ? mdgdie
不 ikbado
不 上 kmbdeg
不 了 mcefhg
不 会 hdigck
不 到 jdfefj
不 对 gffegk
不 开 lddgfh
不 是 igchfh
不 能 sWeghf
不 行 nfeghb
不 走 ncfggd
不 通 fhedhk
丢 ldgefh
丢 掉 pdfffc
两 hgfeel
个 : jgggge
个 <public> dlaifj
个 ehgdem
个 ip kYenfg
个 pr ffffgk
个 例 fgffgj
个 合 geggfj
个 机 fffegk
个 清 eldiff
个 端 dbjjcm
个 网 pbghfd
中 idfidk
中 午 fegffl
为 lZffgl
为 什 jddefm
为 啥 tUihia
主 jkdlda
主 动 nefeff
主 机 hmenZb
么 $ bWmjfn
么 <zone> uWhhgZ
么 ? xbfagc
么 ccihfl
么 一 ogeffb
么 不 edchfp
么 办 geefgl
么 回 fffgfk
么 影 ggffrX
么 意 hhggZl
么 时 gdfegm
么 样 efjdjh
么 没 ggfffj
么 用 ggfefl
么 的 ggffek
么 访 kcafhm
么 走 mffgee
么 连 sVegig
之 jdfgjf
之 后 ccgglj
之 间 peffgc
也 kcdeii
也 加 befdlk
书 iefdgk
了 $ hdhibk
了 , icdcfp
了 <gateway> egggdm
了 <host> cbdrdj
了 <outside> pleaed
了 <own> mkagfc
了 <zone> hjdeig
了 ? afnchj
了 ahgiel
了 什 hYjkhe
了 几 dfinfd
了 吗 fhhhka
了 吧 fgggkd
了 哪 dehmfe
了 啥 Zoekgd
了 怎 feffgl
了 没 iXdmgm
事 jffgfh
事 说 jfgggf
些 Xlljfd
些 什 fendeh
些 对 fgldgf
些 服 gakmhb
些 端 gcgkgg
些 网 cqeche
人 kgkgcd
人 怎 fffegk
人 能 reiZnV
什 fcjhfi
什 么 fcjhfi
今 gefdjk
今 天 hgedfn
今 晚 fchgkf
从 <client> tghfdX
从 <outside> hfijbg
从 <zone> kUkeil
从 icjhci
他 iefffj
以 gkedkd
以 后 ibgfmf
以 访 djeeod
以 连 fogefc
们 <host> mjffea
们 idfgfj
们 哪 lgekec
们 对 gZmihd
件 , sfggfW
件 ofdZih
份 ddgnfg
会 ihhfgd
会 不 hdigck
会 些 fcaheq
会 到 lXZqgh
会 变 jhdggf
会 回 hfcefn
会 干 fffffj
会 影 eegdkk
会 怎 mbkcjd
会 有 hfffke
会 经 pggffY
会 被 mgkgZd
会 走 tddggZ
会 转 htefcZ
传 , jfgfff
传 jfgfff
但 jfggff
位 jfgfff
住 nfgeed
体 jgggja
你 ddgein
你 好 fedeeq
你 能 gfgeel
你 都 gfbefp
例 gggefk
例 子 gggefk
信 , nggdfd
信 <n> ndecke
信 <service> kfgfeg
信 nfedid
信 被 jgffgf
修 hfefpa
修 复 hfefpa
候 fefdfn
候 源 lgfggd
假 bfgeog
假 如 chhipV
做 hZbohi
做 了 cYcxjd
做 什 gheeel
儿 lhjddd
先 dgfgme
全 chilgc
公 iblief
公 司 lgkcfb
公 网 hbkkdf
共 cbnlhd
共 做 efeoge
共 发 dekjfg
关 hcfcmj
内 ifelZj
内 核 jahfdl
内 网 kZfqhY
再 fhfhkc
写 icdfil
写 的 nfgfdd
几 bZnmgf
几 个 dZnkgg
几 条 efdikf
出 <outside> qffedc
出 jXkjge
出 去 jZklfc
出 发 afqdhf
分 hkbkdf
分 别 glcneZ
列 cjiled
列 一 eiiifd
则 $ qgcafh
则 , lafgje
则 ? icfjej
则 jgfehf
则 拦 nfeeff
则 放 rgedbf
删 eefesc
删 了 dhfgpa
删 掉 fdfepf
别 dkbjej
到 <client> ogeefd
到 <far> odffgd
到 <host> mcejjb
到 <n> dhcmZn
到 <outside> eanmhZ
到 <own> rhgaiY
到 <zone> odfhlW
到 ip lgfffd
到 kfhhhb
到 了 ijdiee
到 内 oadigf
到 哪 ieljdb
到 底 jinbbe
到 我 agjpiZ
到 的 kejfde
到 谁 feYpbn
刷 jgfggf
前 jffgfg
办 geefgl
加 -a ggggkd
加 agggqb
加 一 Yhggof
加 上 egghmc
务 $ gcmihb
务 ? gehlgc
务 gajkdi
务 里 fhsWgd
动 keffcj
动 了 ffffgk
助 $ hcgcfo
助 hcgcfo
包 , kggfef
包 mfgfgc
包 会 nfffee
包 怎 tdghfW
包 是 kffefh
包 看 kgfffe
午 eegefm
单 $ djlfed
单 fhjjga
卡 cffemh
印 jcefen
印 机 idgfdl
原 mfgegd
原 因 mffegd
去 <far> leefjd
去 <own> hggflb
去 ? nfdjfb
去 mVkikb
去 了 rYclbg
去 吗 yefaca
去 掉 bgghod
去 的 gglged
去 连 jhedif
反 odgdge
发 , ffmbke
发 kahjjc
发 件 jgeghe
发 信 pffcic
发 到 omccbf
发 布 gckmga
发 给 dbjrga
发 邮 gffgej
变 hfefle
变 成 lgeffg
口 $ sccpgT
口 , cioiad
口 <n> kpdcgZ
口 ? lVknee
口 gikhfa
口 会 cnbmfd
口 出 bfepgd
口 发 liggdc
口 吗 mKakiw
口 映 ojWkga
口 的 Ygfglk
口 谁 gfegco
口 转 pgekaa
口 连 qcgdgc
口 通 rtfcYV
句 hfggcl
只 qddfeg
可 lleded
可 以 jmdeee
台 <server> fnaici
台 gjZped
台 机 lieifa
号 legdei
司 lgkcfb
吃 fegffl
各 jfgfff
合 gbgegm
合 并 gffegk
同 ofggfb
同 事 mfggfc
后 , dchgtZ
后 fWflof
后 会 bgdldl
后 到 ifgoeZ
后 是 rahcgf
后 面 TZiwig
吗 $ nZbcll
吗 , lhhefd
吗 : jfgfff
吗 ? bobggj
吗 kfZbim
吧 $ kgfgge
吧 ? ggggjd
吧 igfgjd
启 iYfein
呀 oZYndj
告 lgckec
呢 vahefZ
命 pegdcg
命 中 pehcfd
咋 fbehlj
咋 回 iafhgk
和 <n> lkgehZ
和 qiedeb
响 $ hffglc
响 fegdmh
响 什 fieekg
响 谁 edidmg
哪 fjkleY
哪 一 sdZegf
哪 个 ohgdhY
哪 些 Xllkgd
哪 几 fcpieb
哪 台 ghfofZ
哪 条 vffbcd
哪 里 sUlcgg
啊 $ gfenfe
啊 mednea
啥 $ lkbgde
啥 ? gefefm
啥 miceci
啥 意 feggcm
嘛 gggfan
嘛 用 fgggcl
嘛 的 gggfbl
器 $ vcfbfc
器 , chdmgg
器 ? Ugdyeg
器 ifffej
器 上 gbfogf
器 了 mlcefc
器 人 fffegk
器 是 geldgg
器 能 cghbhn
器 访 zYgfgX
回 leedgh
回 事 fefgfl
回 包 pffgfa
回 应 pegbhd
回 的 lggefe
回 程 mfefff
回 答 gefffk
因 mffegd
圈 , lgfgfd
圈 ngfffc
在 <client> qefgeb
在 <gateway> efdihj
在 <outside> mfgjfa
在 <zone> lfjegc
在 jcffih
在 公 gehlgb
在 哪 mibdfg
在 有 effffl
地 lelfgZ
地 址 mgdggc
址 mgdggc
址 是 leflea
填 jfggfe
填 的 jfggfe
复 jegfoZ
外 fhkgfc
外 发 ilgbhd
外 开 jegoeZ
外 映 jXVrkj
外 网 pefgdc
多 ecgdgp
多 少 ecgdgp
够 Yphcfj
大 jegfdj
天 iefcem
天 晚 begefq
失 ngfgce
失 败 ngfgce
好 $ gbhbjl
好 , jgegfg
好 mcgahj
好 了 efgfjh
好 吗 khhfjY
好 的 rfghdZ
如 afghoe
如 果 cfggmf
子 $ ffekfi
子 ffamgj
它 xZbfef
安 ijlbbg
安 全 ijlbbg
完 fdhioZ
定 gffgkf
审 jdekeg
审 计 ndejed
客 ofgefb
客 户 ofgefb
密 hdhdhk
密 码 hdhdhk
对 <outside> jemfed
对 fipgeY
对 外 gglheb
对 方 lfgeff
对 端 qdfaff
对 谁 drbeeg
射 $ iZepic
射 ? cpjcee
射 gfhmgZ
射 了 gdenge
射 到 jcjlec
少 $ ffffgj
少 ecgdgp
少 条 befjem
就 lagcnd
就 好 egggkd
就 正 ogfgfb
就 没 kfggge
就 能 chghmc
工 nfggga
己 legfhd
己 能 lehffe
己 访 ofdhee
己 连 jdgfie
布 gckmga
布 了 Xiiqha
布 的 fgkegf
帮 助 hcgcfo
帮 忙 jchedk
帮 我 Zgckjk
常 $ nffffc
常 , lgfgee
常 jggfhd
常 吗 kgggfe
干 fggfbo
干 什 ghffcm
干 啥 gffffk
干 嘛 gggfan
并 ffgegk
应 hYhldl
应 该 oehhcc
底 khkZch
度 , femefg
度 gcjjff
开 <host> tebgiZ
开 <own> khechg
开 ifmgfb
开 了 Yepjgf
开 放 kghkcb
影 fegdmh
影 响 fegdmh
往 <own> qfgZff
往 lffehe
往 外 lffeie
得 bnlZhg
得 上 fkfgcj
得 了 fjlddg
得 到 fqdcnY
得 去 pfhdec
得 开 cjggmc
得 来 mkfcgc
得 通 qfhgdZ
志 : mgfffd
志 jdgdhh
忘 ffgffj
忘 了 ffgffj
忙 jchedk
忙 review eeffhl
忙 看 efgfgk
快 cdgeho
怎 hehchk
怎 么 efhbhl
怎 样 tZcfjb
思 $ jggfbj
思 -a gdggel
思 : highWm
思 ? jgffgf
思 hgggZm
急 $ geffgk
急 iefffj
想 sbggjW
想 用 megfgd
意 giggZm
意 思 hgggZm
懂 gegfap
成 accept eggglc
成 drop dfggme
成 fefgoc
成 什 mhdfee
我 hfboch
我 一 feglfg
我 们 iegkee
我 在 ngffgb
我 的 gfgfgj
我 看 lchegg
我 这 cflaeo
户 iddifj
户 端 lhgffc
户 连 dhdjgi
所 ccgogf
所 有 ccgogf
手 ngggfa
手 机 ngggfa
打 <own> neYlic
打 fckakj
打 不 lddgfh
打 到 ihcfjg
打 印 jcefen
打 开 lhjbgd
打 得 eifgmc
打 算 figfmb
扫 dqeZfk
把 -a ggggmb
把 <n> efheme
把 Zaehsh
把 forward dgggke
把 masquerade fgggje
把 第 bhgfsY
抓 mgfffd
抓 到 lgfgfd
抓 包 jggfff
投 legfff
报 <n> kegfhd
报 connection kffgge
报 nchfhc
报 错 jffgff
拉 dfeifl
拒 nbfegg
拒 绝 nbfegg
拦 $ ndffhd
拦 nfffgb
拦 吗 jggfff
挂 ddeohf
按 ibhhmc
挡 fakchl
换 gbgfji
换 成 dffgme
掉 $ lgfgee
掉 , Xehdom
掉 -a gahhxT
掉 gahcog
掉 会 hfedpb
掉 的 dhfdpd
接 <own> rgfggW
接 <service> mgfgcg
接 laichj
接 打 hcmdlc
接 被 icfefl
接 访 lbegld
接 连 ndfdeh
提 lgffge
提 示 lfggfd
收 <host> lfgfgd
收 <service> hgggjd
收 mfgghb
收 不 mggggb
收 信 kfffgf
收 邮 nefiiZ
改 dbfelm
改 了 bdghdr
改 成 fgfgmc
改 的 edgffn
放 ? jnedfc
放 jghkfa
放 了 dbkpha
放 行 nfgclZ
数 pgfeag
断 edggfm
断 了 efffgl
新 hgegkd
方 idnbkb
无 oeggga
无 法 oeggga
日 jdgdhh
日 志 jdgdhh
早 mbiabo
时 $ qegefc
时 , kggffe
时 obgbgj
时 候 fefdfn
明 oegcge
明 什 jgfgfg
明 明 ogggfZ
映 gfhmgZ
映 射 gfhmgZ
昨 eegfen
昨 天 mdgfff
昨 晚 degfen
是 <client> jfjcci
是 <gateway> mefggc
是 <host> mfhfde
是 <own> ndgggc
是 meggdf
是 不 jgdgdi
是 什 fhfgbm
是 哪 mhcjec
是 就 dhghmc
是 干 gggebn
是 怎 pffhfZ
是 把 ahghnd
是 被 nfgfgb
是 谁 iZhbfp
晚 <n> hdgedn
晚 degfik
晚 上 begefq
最 mUggik
最 后 nShkke
有 $ nWepfd
有 boejgd
有 什 ggffke
有 哪 blkgfd
有 回 oegcgd
有 多 defffn
有 对 sgYidd
有 没 emcidi
有 谁 bqdhib
有 问 gchdil
服 dbkleg
服 务 dbkleg
期 fffegl
本 mgjced
本 机 ngjcfc
机 <client> xbfgbb
机 iggkde
机 上 lfgfeg
机 的 hmgffb
机 能 qgdfdd
机 访 idfdgm
机 连 pefefd
条 , igfgmZ
条 -a egggvT
条 <n> befdlk
条 conntrack ifffej
条 dgggmd
条 dnat fgggke
条 rule Xhhghn
条 啥 fdghco
条 是 ghfgbl
条 规 cgfdkk
条 路 lfgggd
条 连 jfgffg
来 $ flkchb
来 ? kobefb
来 hjnWfh
来 吗 nZhhgd
来 回 uZfhgZ
来 的 gefmfe
析 iffdgi
果 dffgmf
果 remove gchgdm
果 加 fgfglc
果 把 ddighi
查 fobdjd
标 gmcejd
样 $ fakdmh
样 ? ogfhfZ
样 hcjcle
核 jbhfdl
核 日 jggfgf
桌 khfeff
桌 面 khfeff
次 gggeek
正 jggfhd
正 常 jggfhd
段 ipebia
段 可 dmffgg
段 能 glefhd
段 连 gkffgf
比 mgfged
比 如 mgfged
求 ieffdl
求 解 kgfgZk
没 $ lddcfm
没 hjbhdj
没 有 dlckdg
没 问 ngggfb
法 oeggga
流 nbelec
流 量 hdcmie
测 lgfgee
浏 jgfffe
浏 览 jgfffe
清 chjieh
清 单 dijjfc
源 lfehfd
源 地 lfeigd
满 eegeeo
满 了 eegeeo
点 lZfcgn
烦 iiecfj
烦 看 lfedfi
现 jagdgm
现 在 jagdgm
用 $ fbdlfl
用 , gddego
用 <own> rcchlX
用 <public> qgbgga
用 <service> mddlgb
用 ? gghebn
用 foxmail mfegfe
用 hehfan
用 到 egsWhg
用 户 hbbjfm
用 的 hgffao
电 nffgfb
电 脑 nffgfb
略 egggmc
略 改 dgggnc
的 $ lfdjfe
的 , lliXef
的 -i ffghjf
的 : lfffXm
的 <host> jfffff
的 <n> jkdebj
的 <own> jfggge
的 <service> hdbjem
的 ? ngcjec
的 ceiggl
的 client phggfX
的 dnat nhaZjh
的 tcp nffdeg
的 udp ngfggZ
的 user jddfco
的 人 jeqlfS
的 包 ngfffd
的 同 teggfW
的 吗 ngfheb
的 时 mgegfc
的 是 hcenib
的 服 fgmgfd
的 机 kdifeg
的 源 keelha
的 用 hagfhk
的 电 mgfggc
的 角 gcjjff
的 话 cgfflh
的 问 pggggY
盘 degfgm
目 lkddia
目 标 gmcejd
目 的 ogfegb
直 kehhhb
直 timeout offfga
直 刷 jgfggf
直 接 kdjhjZ
直 超 kgfgef
直 转 ngfffd
直 连 jggghc
看 $ dfgefn
看 , ZemoiY
看 gebgep
看 一 hegfgj
看 下 lfdcfl
看 到 nfffgd
看 看 cfgfgn
着 hilafg
码 kdhdck
码 忘 ffgffj
确 leffgf
确 认 leffgf
示 lfggfd
示 连 jfffff
程 nhfffc
程 桌 khfeff
站 gdjiff
站 在 gcjjff
端 <client> kdfggg
端 <far> ofgbfe
端 hgiigb
端 口 hgiigb
第 <n> afgfkl
第 afgekl
答 iefffj
策 egggmc
策 略 egggmc
算 gmcemb
箱 密 ffgffj
线 hcgclj
经 lhdjeb
经 过 mhdkeb
结 scfede
结 果 rgeedd
绕 kffgfe
给 <zone> dfgdgn
给 dbZpjj
给 个 glhZej
给 几 fgfegk
给 我 meZnee
绝 $ lceefj
绝 , pgfgfY
绝 nbfegg
网 <far> sgfbeb
网 qggieW
网 上 fejlcg
网 吗 ndfhhb
网 哪 jadmhf
网 段 hpfbib
置 $ ffffgj
置 ? agggeo
置 ffffgj
老 pffgfa
能 <service> pfgece
能 access abeffu
能 dhiaki
能 ping qeggea
能 reach ljeedf
能 上 nXgeij
能 不 qVegih
能 主 qeeefd
能 做 gheeel
能 出 mgeefg
能 到 hokhbY
能 打 gikclZ
能 收 keggge
能 用 lgsXdb
能 直 jheghc
能 访 flldec
能 连 fefgjh
能 通 iadiji
脑 <client> kffffg
脑 nffgfb
脑 能 lfgggd
自 qaighZ
自 己 legfhd
落 gfbmfg
落 到 gfbmfg
行 $ kghdfh
行 , hfcfgj
行 ? pjefda
行 hdfelf
行 不 pchgkW
行 了 uefZhc
行 删 chgfnc
行 吗 nffffd
行 是 gggeel
行 的 mfegef
被 drop mgggcf
被 kahjak
被 丢 meffge
被 哪 kgfffg
被 拒 nbfegg
被 拦 megfge
被 改 mhefgd
被 转 odelfZ
要 hddglg
要 是 Wfjhta
要 用 kiflZd
规 jgfehf
规 则 jgfehf
览 jgfffe
览 器 jgfffe
角 gcjjff
角 度 gcjjff
解 cegfbs
解 释 dcghbs
计 medjjZ
认 gfgfke
认 一 leffgf
认 策 dfggle
议 fbicpf
设 cggfme
访 ggjcfi
访 问 ggjcfi
证 iefdgk
证 书 iefdgk
评 iefcmf
试 lgdghc
话 , cgfflh
话 dgffki
该 jcgfcl
误 lffgfd
说 ugbfgX
请 hefibk
请 求 jeeefk
请 问 nghhda
谁 $ ffYlgl
谁 ? gifjia
谁 boakgf
谁 可 hjedjd
谁 回 kggeff
谁 开 drbeeg
谁 改 edgffn
谁 来 jaefeo
谁 能 bsdfef
谢 $ jegdfj
谢 jegdfj
谢 谢 jegdfj
财 iZgeeo
财 务 iZgeeo
败 ngfgce
走 $ kffgff
走 <own> kfgggd
走 <service> mfgefd
走 ? tffheX
走 tegfeY
走 到 mfdfgf
走 哪 mffggd
走 得 kffgge
走 的 regghY
超 pdhegc
超 时 pdhegc
跑 jefffi
跟 jfgffg
路 $ lfgggd
路 uYhehb
转 hedkjc
转 到 inelbY
转 发 jbdnmX
转 圈 ngfffc
边 odgeeg
边 能 pdiZdj
过 <gateway> oegfee
过 hdbkdl
过 哪 kidkcd
还 是 mhffed
还 有 dlecdn
还 能 behhpc
这 eggeel
这 一 jffgff
这 个 chefgm
这 句 hfggcl
这 台 jeckhf
这 是 kgfgfe
这 边 jfmXdj
进 pldagb
进 得 lkecgc
进 来 okcegb
远 khfeff
远 程 khfeff
连 <host> tdicfZ
连 <own> eZjflj
连 fhgdkg
连 上 gcktaZ
连 不 jmcdeg
连 到 hmfUkh
连 得 fkffcj
连 接 mbgbgk
退 回 ggefgj
通 $ dffbgq
通 , hhfdfi
通 <far> offgdc
通 <host> seggfX
通 <own> obhdie
通 ? yShhiY
通 clecfm
通 不 rjfdeY
通 了 fceckn
通 吗 elebgj
通 的 ogfffc
那 jdafli
那 个 deccgt
那 台 gibjej
那 条 cgggoc
那 边 odffef
邮 ofeZgh
邮 件 pgdZgh
部 gnfeai
都 lcqgfW
都 不 tafhhY
都 会 ifbdfn
都 有 aknihZ
都 能 ajscga
配 hgfgbm
配 置 ffffgj
释 dcghbs
释 一 gggfdk
释 下 dagias
里 <service> mdggfd
里 sTkcmb
里 刷 jffggf
里 有 kgfgff
里 的 bgjfjg
重 hahdhm
重 传 jfgfff
重 启 iYfein
重 置 bffgfp
量 hdcmie
错 : kffffg
错 kffgge
错 误 lffgfd
问 $ fhdffl
问 : hikbef
问 <far> qeegga
问 <host> ppcYga
问 <outside> vXfcfh
问 <own> iiYfik
问 <public> vZgaic
问 <zone> sdehda
问 ghjaek
问 不 kbbeil
问 到 dcnnfa
问 题 gcffgl
间 kfekgc
限 bpbdnd
除 glfclc
除 了 gmgcff
面 gTeskf
面 的 ichogZ
题 $ fcgggm
题 ? gfdegn
题 gcffgl
题 吗 mggged
麻 iiecfj
麻 烦 iiecfj
默 egggmc
默 认 egggmc
`;
export const WAY_WEIGHTS = `
'connection refused' kc
'connection timed lb
'connection timed out' lb
's own kc
, <A> jd
, <A> to lb
, <gateway> kc
, <server> <B> jd
, <service> , jd
, <zone> jd
, allowed ? lb
, allowed dj
, allowed or Zn
, and pX
, any oY
, can jd
, coming bl
, connection lb
, could kc
, does it dj
, dst <B> ma
, dst lb
, given bl
, i dj
, i e lb
, is <A> kc
, is that jd
, lip kc
, never an kc
, never nZ
, no nZ
, nothing kc
, on the jd
, or ck
, or does jd
, please jd
, port <n> dj
, port bl
, possible ? ck
, possible ck
, right ? kc
, right kc
, rip kc
, session kc
, source ck
, tcp <n> kc
, tcp lb
, the kc
, udp <n> jd
, udp jd
, what jd
, where kc
, while lb
, who kc
, why jd
, works ck
, works or ck
, would <A> kc
, would nZ
, 为 什 dj
, 什 jd
, 什 么 jd
, 会 jd
, 会 被 jd
, 出 jd
, 发 jd
, 回 jd
, 对 kc
, 帮 jd
, 帮 忙 jd
, 我 ck
, 收 kc
, 是 <gateway> kc
, 没 kc
, 源 dj
, 目 kc
, 端 dj
, 端 口 dj
, 能 lb
, 走 ma
, 连 lb
, 通 kc
-> <B> $ jd
-> <B> , kc
-> <B> lb
-> <B> ok nZ
-> <B> tcp lb
-a input ma
-a postrouting -s kc
-d <A> -p dj
-d <A> bl
-d <host> jd
-i <A> jd
-i <outside> , jd
-j masquerade kc
-m conntrack ctstate jd
-m conntrack jd
-o <B> -j jd
-o <B> jd
-o <zone> -d am
-o <zone> -p jd
: -a jd
: -a prerouting kc
: <A> lb
: <A> to ma
: <service> lb
: a lb
: can nZ
: connect from ck
: connection jd
: curl : kc
: curl kc
: do ma
: does it dj
: errno <n> ck
: errno ck
: ipv <n> ck
: ipv ck
: is kc
: no ck
: no route dj
: open bl
: postfix smtpd am
: user <A> lb
: user kc
: what oY
<A> 's own kc
<A> , <B> jd
<A> , <server> kc
<A> , does kc
<A> , dst jd
<A> , is lb
<A> , 端 ck
<A> -> <B> lb
<A> -> lb
<A> -o <B> jd
<A> -p dj
<A> -p tcp dj
<A> : <n> jd
<A> : curl kc
<A> <B> $ jd
<A> <B> <n> kc
<A> <B> r ck
<A> <n> from ck
<A> <n> on bl
<A> <n> trying dj
<A> <service> to nZ
<A> <zone> jd
<A> able kc
<A> able to kc
<A> allowed to jd
<A> and <B> kc
<A> box qW
<A> browse jd
<A> can kc
<A> cannot kc
<A> cant lb
<A> client ma
<A> clients jd
<A> connects ma
<A> connects to ma
<A> does kc
<A> for <B> jd
<A> for ck
<A> from <B> bl
<A> from a ck
<A> from ck
<A> get jd
<A> gets kc
<A> going jd
<A> going to jd
<A> has jd
<A> has to jd
<A> have kc
<A> i jd
<A> into kc
<A> laptop lb
<A> lose jd
<A> make kc
<A> on <B> Zn
<A> on ck
<A> open <B> jd
<A> opening lb
<A> opens <B> jd
<A> opens <service> lb
<A> ping <B> ma
<A> ping ma
<A> pings <B> jd
<A> pings jd
<A> port <n> dj
<A> port dj
<A> pushes jd
<A> reach jd
<A> reachable bl
<A> reachable for Zn
<A> refused kc
<A> see ck
<A> see when Zn
<A> send jd
<A> sends jd
<A> server to ma
<A> still jd
<A> still reach jd
<A> straight lb
<A> straight to lb
<A> talk jd
<A> then kc
<A> to <B> ma
<A> to the lb
<A> towards <B> kc
<A> towards kc
<A> wants ma
<A> wants to oY
<A> when am
<A> who ma
<A> with dj
<A> work am
<A> work for ck
<A> 上 ping jd
<A> 出 lb
<A> 到 <B> jd
<A> 到 jd
<A> 去 <B> kc
<A> 去 kc
<A> 发 jd
<A> 往 外 jd
<A> 的 <n> am
<A> 的 ck
<A> 的 client jd
<A> 的 同 jd
<A> 的 机 lb
<A> 能 kc
<A> 能 ping jd
<A> 能 不 jd
<A> 能 访 ma
<A> 自 jd
<A> 自 己 jd
<A> 走 kc
<A> 这 jd
<A> 进 jd
<A> 进 来 jd
<A> 那 jd
<A> 里 lb
<B> , <gateway> lb
<B> , <service> kc
<B> , allowed am
<B> , any nZ
<B> , is kc
<B> , tcp kc
<B> , works bl
<B> , 端 kc
<B> ; jd
<B> <n> $ jd
<B> <n> ? lb
<B> <n> 端 jd
<B> <server> lb
<B> <service> $ kc
<B> <service> ? lb
<B> <service> jd
<B> <zone> ck
<B> ? $ jd
<B> access ma
<B> after ma
<B> at jd
<B> box lb
<B> connects am
<B> directly lb
<B> does jd
<B> from jd
<B> get ma
<B> gets nZ
<B> i ck
<B> if kc
<B> in am
<B> into kc
<B> itself am
<B> ok ? ma
<B> ok ma
<B> on <n> oY
<B> on ma
<B> on port oY
<B> over <n> kc
<B> over kc
<B> port <n> lb
<B> port lb
<B> r , ck
<B> r ck
<B> server , nZ
<B> server ? jd
<B> server's jd
<B> tcp <n> lb
<B> tcp ma
<B> when pX
<B> which lb
<B> with kc
<B> 为 jd
<B> 之 lb
<B> 之 间 lb
<B> 吗 ? kc
<B> 吗 jd
<B> 报 kc
<B> 收 <service> jd
<B> 的 <n> jd
<B> 的 <service> jd
<B> 的 kc
<B> 的 tcp kc
<B> 能 连 am
<B> 能 通 lb
<B> 访 dj
<B> 访 问 dj
<client> $ ck
<far> dst <own> jd
<far> dst jd
<gateway> let kc
<gateway> or jd
<gateway> 吗 jd
<gateway> 的 jd
<gateway> 的 问 kc
<host> 's pX
<host> ? $ kc
<host> box jd
<host> host dj
<host> on kc
<host> server jd
<n> $ jd
<n> , does ck
<n> , from jd
<n> , is kc
<n> , or jd
<n> , 我 ck
<n> -j masquerade kc
<n> : <A> kc
<n> : connection jd
<n> : no ck
<n> <B> oY
<n> <n> <zone> jd
<n> <zone> in jd
<n> <zone> jd
<n> ? ? jd
<n> ? i ma
<n> b <n> kc
<n> b kc
<n> connection am
<n> connection timed am
<n> does kc
<n> does the kc
<n> from <A> jd
<n> ip <A> lb
<n> on <A> am
<n> on <B> ma
<n> on dj
<n> packets kc
<n> packets transmitted kc
<n> s nZ
<n> tcp $ kc
<n> tcp from jd
<n> the kc
<n> this dj
<n> udp lb
<n> will jd
<n> 为 lb
<n> 为 什 lb
<n> 会 jd
<n> 是 ck
<n> 的 jd
<n> 这 个 jd
<n> 通 jd
<n> 通 不 jd
<outside> $ Yo
<outside> , <A> jd
<outside> -j accept kc
<outside> -j masquerade nZ
<outside> on the kc
<outside> out kc
<outside> 打 kc
<own> $ kc
<own> , kc
<own> 吗 $ ma
<own> 吗 kc
<public> <B> , kc
<public> <B> jd
<server> <B> $ kc
<server> <B> jd
<server> 填 jd
<server> 填 的 jd
<service> <A> <n> Xp
<service> <A> bl
<service> <n> <n> dj
<service> <n> from jd
<service> <n> kc
<service> <n> on ck
<service> <n> to kc
<service> ? $ kc
<service> ? kc
<service> from <A> kc
<service> from lb
<service> into <B> jd
<service> into dj
<service> is kc
<service> ok dj
<service> on <A> bl
<service> on the dj
<service> over dj
<service> session jd
<service> to <A> dj
<service> to <B> kc
<service> via kc
<service> 会 kc
<service> 到 <B> kc
<service> 到 lb
<zone> $ dj
<zone> , bl
<zone> -d <A> dj
<zone> -d <host> jd
<zone> -d ck
<zone> -o <outside> kc
<zone> -p jd
<zone> -p tcp jd
<zone> i jd
<zone> i see kc
<zone> in kc
<zone> to nZ
<zone> 上 jd
<zone> 上 抓 jd
<zone> 的 jd
? -a kc
? -a prerouting kc
? ? $ jd
? ? kc
L , does <client><far> kc
L , does <far><own> kc
L -a forward <client><host> jd
L -a forward <zone><outside> jd
L -a postrouting <zone><own> kc
L -a prerouting <zone><own> jd
L -d <host> <zone><own> kc
L -d ck
L -i <A> <zone><outside> jd
L -i <A> <zone><own> jd
L -i <zone> <client><host> jd
L -j accept <client><host> jd
L -m jd
L -o <outside> <client><far> kc
L -o <zone> <client><host> jd
L -s <zone> <zone><own> kc
L : <A> <zone><own> jd
L : <n> <client><client> kc
L : <n> <client><own> kc
L : <n> <far><own> kc
L : <n> <host><client> ck
L : ip <client><own> lb
L ; kc
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> kc
L <A> , <far><own> jd
L <A> , <host><client> dj
L <A> , <outside><own> lb
L <A> , <own><client> dj
L <A> , <own><zone> bl
L <A> , <zone><own> kc
L <A> -> <host><far> jd
L <A> -> <host><own> jd
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> oY
L <A> -d <zone><host> jd
L <A> -d <zone><own> jd
L <A> -o <zone><outside> jd
L <A> -p <host><client> Zn
L <A> : <client><own> kc
L <A> : <zone><own> lb
L <A> <B> <client><host> kc
L <A> <B> <client><own> jd
L <A> <B> <far><own> kc
L <A> <B> <own><client> ck
L <A> <n> <own><zone> dj
L <A> <service> <outside><host> jd
L <A> and <client><own> jd
L <A> and <zone><own> lb
L <A> and <zone><zone> jd
L <A> dst <client><client> kc
L <A> for <outside><own> kc
L <A> for <zone><own> kc
L <A> from <client><client> dj
L <A> from <far><zone> dj
L <A> from <host><client> bl
L <A> from <host><zone> dj
L <A> from <own><client> dj
L <A> get <client><own> jd
L <A> get <zone><host> jd
L <A> is <host><far> dj
L <A> opens <client><own> kc
L <A> people <zone><own> jd
L <A> port <host><client> ck
L <A> server <host><outside> dj
L <A> server <host><own> lb
L <A> server <host><public> lb
L <A> still <client><far> kc
L <A> still <far><own> kc
L <A> still <zone><outside> jd
L <A> to <far><own> jd
L <A> to <host><client> qW
L <A> to <host><far> ma
L <A> to <outside><host> jd
L <A> to <zone><client> kc
L <A> 上 <client><own> lb
L <A> 到 <client><host> jd
L <A> 到 <zone><host> jd
L <A> 往 <host><far> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><host> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><host> lb
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> kc
L <A> 连 <zone><own> jd
L <A> 里 <zone><own> jd
L <far> bl
L <n> , <client><own> lb
L <n> : <client><client> kc
L <n> : <client><own> nZ
L <n> : <far><own> kc
L <n> : <host><client> dj
L <n> : <own><client> ck
L <n> : <zone><own> jd
L <n> <A> <host><client> ck
L <n> <n> <client><client> kc
L <n> <n> <client><host> jd
L <n> <n> <client><own> jd
L <n> <n> <far><own> ma
L <n> <n> <host><client> bl
L <n> <n> <own><client> bl
L <n> established <far><own> jd
L <n> ip <far><own> kc
L <n> ip <host><client> am
L <n> ip <own><client> ck
L <n> you <zone><own> kc
L <outside> -j <client><far> kc
L <outside> bl
L <server> dj
L <service> <A> <own><client> dj
L <service> <n> <client><host> jd
L <service> <n> <outside><host> jd
L <service> <n> <outside><own> lb
L <service> dj
L <service> on <host><outside> am
L <zone> -d <zone><own> kc
L <zone> -o <client><host> jd
L <zone> <A> <client><own> jd
L <zone> dj
L ^ <A> <client><host> kc
L ^ <A> <client><own> jd
L ^ <A> <far><own> jd
L ^ <A> <far><zone> bl
L ^ <A> <host><client> nZ
L ^ <A> <host><host> pX
L ^ <A> <host><own> jd
L ^ <A> <host><public> kc
L ^ <A> <outside><host> ma
L ^ <A> <own><outside> ck
L ^ <A> <zone><client> nZ
L ^ <A> <zone><far> kc
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> nZ
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> oY
L ^ <A> <zone><zone> oY
L ^ <n> <client><host> lb
L ^ <n> <own><client> dj
L ^ <service> <client><gateway> lb
L ^ <service> <gateway><zone> dj
L ^ <service> <host><far> lb
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> jd
L ^ <zone> <client><host> lb
L ^ <zone> <client><own> jd
L ^ can <host><far> lb
L ^ can <host><host> kc
L ^ can <host><public> lb
L ^ can <outside><own> kc
L ^ can <zone><host> jd
L ^ can <zone><outside> kc
L ^ can <zone><zone> ma
L ^ do <zone><own> kc
L ^ does <host><own> kc
L ^ does <own><zone> Yo
L ^ from <gateway><own> jd
L ^ hey <zone><own> kc
L ^ how <zone><own> jd
L ^ if <client><own> kc
L ^ if <far><own> ma
L ^ if <zone><outside> kc
L ^ if <zone><own> kc
L ^ is <host><outside> ck
L ^ is <outside><own> lb
L ^ is <own><outside> ck
L ^ is <zone><zone> ma
L ^ maillog <host><far> am
L ^ ping <zone><host> lb
L ^ thunderbird <client><own> kc
L ^ udp <client><far> jd
L ^ what <far><own> kc
L ^ what <zone><own> jd
L ^ why <client><own> lb
L ^ why <own><zone> dj
L ^ why <zone><own> jd
L ^ would <outside><own> jd
L ^ would <own><zone> Yo
L ^ 从 <outside><host> kc
L ^ 内 <client><own> kc
L ^ 在 <client><host> jd
L about dj
L accept lb
L access ck
L add -a <zone><own> lb
L address dj
L am nZ
L an nZ
L and kc
L any lb
L anything kc
L arriving ma
L assume ma
L at <A> <far><own> jd
L at jd
L back jd
L backup lb
L be kc
L becomes bl
L before jd
L between jd
L box lb
L branch kc
L by lb
L can <A> <host><far> lb
L can <A> <host><host> lb
L can <A> <zone><zone> lb
L can a <zone><host> kc
L can kc
L can someone <outside><own> jd
L can the <host><far> lb
L can the <host><own> jd
L change lb
L client am
L come kc
L confirm pX
L connect am
L connect to <own><client> dj
L connect to <own><zone> ck
L connection refused <own><client> bl
L could lb
L curl bl
L delete oY
L desk kc
L dig bl
L dmesg dj
L does <A> <client><far> kc
L does <A> <client><own> jd
L does <A> <far><own> lb
L does <A> <zone><own> kc
L does jd
L dovecot kc
L dport jd
L e kc
L echo kc
L error Zn
L established src <far><own> jd
L example bl
L failed ck
L for ma
L forward -i <client><host> jd
L forward -i <zone><outside> jd
L from <A> <client><client> lb
L from <A> <client><far> jd
L from <A> <far><own> jd
L from <A> <host><client> kc
L from <A> <outside><host> kc
L from <A> <zone><far> jd
L from <A> <zone><own> jd
L from <A> <zone><zone> jd
L from lb
L go jd
L hairpin jd
L has ck
L host kc
L how kc
L i add <zone><own> ma
L i bl
L i'm kc
L icmp jd
L if i <zone><own> lb
L in <A> <zone><gateway> lb
L in <A> <zone><host> kc
L in <A> <zone><own> jd
L in jd
L input jd
L instead kc
L into ck
L ip <A> <client><host> jd
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <A> <own><client> ck
L iptables jd
L is <A> <own><outside> ck
L is <service> <host><outside> ck
L its jd
L job kc
L know jd
L let lb
L like jd
L logged lb
L login jd
L lookups lb
L machine kc
L maillog on <host><far> am
L may lb
L morning jd
L moved jd
L my lb
L nat jd
L nc bl
L need kc
L never dj
L nobody kc
L on <A> <client><own> lb
L on <A> <host><host> lb
L on <A> <outside><host> nZ
L on <A> <own><outside> ck
L on <A> <own><zone> ck
L on <A> <zone><outside> jd
L on <A> <zone><own> kc
L on <zone> <client><host> kc
L on the <host><outside> ck
L on the <host><own> kc
L on the <zone><own> jd
L once ma
L open jd
L or jd
L our pX
L out lb
L outbound lb
L over lb
L packet jd
L packets ma
L partner jd
L path lb
L pc jd
L people jd
L pinging <A> <client><client> dj
L pinging bl
L plan bl
L planning jd
L port <n> <zone><own> jd
L postrouting -s <zone><own> kc
L postrouting dj
L prerouting -i <zone><own> jd
L printer <A> <client><host> kc
L put jd
L question kc
L remove jd
L removing dj
L rules kc
L runner jd
L says dj
L scanner kc
L see dj
L server jd
L should kc
L show jd
L shows jd
L sitting ma
L snat to <host><far> kc
L so kc
L someone jd
L someone on <outside><host> lb
L source <own> <host><far> kc
L src <A> <client><client> kc
L src jd
L take jd
L team jd
L test ma
L that lb
L the <A> <gateway><far> lb
L the <A> <host><far> jd
L the <A> <host><own> kc
L the <A> <host><public> jd
L the <A> <zone><outside> kc
L the <host> <zone><own> jd
L the port <zone><own> jd
L there kc
L thinking nZ
L timed Yo
L times jd
L to <A> <client><own> kc
L to <A> <host><client> bl
L to <A> <own><outside> am
L to <A> <zone><own> kc
L to bl
L to source <host><far> kc
L trying ck
L udp <n> <outside><own> jd
L udp <n> <own><outside> Yo
L up lb
L user lb
L vz dj
L way jd
L we dj
L what dj
L what if <zone><own> kc
L what's nZ
L when <A> <client><own> jd
L when <A> <far><own> lb
L where jd
L whether kc
L who ma
L will jd
L window ck
L work jd
L yes kc
L you must <zone><own> kc
L 上 抓 <client><own> jd
L 不 lb
L 什 么 <client><own> jd
L 从 <A> <outside><host> kc
L 从 <A> <zone><host> kc
L 公 kc
L 出 kc
L 到 <A> <client><own> lb
L 加 一 <zone><host> jd
L 口 jd
L 同 事 <client><own> jd
L 回 nZ
L 在 <A> <zone><host> kc
L 在 <A> <zone><own> jd
L 客 kc
L 志 里 <client><host> jd
L 手 机 <zone><own> ma
L 抓 到 <client><own> ma
L 接 ck
L 是 <A> <client><own> jd
L 来 ma
L 没 jd
L 点 lb
L 电 lb
L 的 am
L 程 jd
L 脑 lb
L 被 dj
L 要 jd
L 计 jd
L 边 lb
L 连 bl
L 那 jd
L 里 有 <client><own> jd
M ' dj
M 'connection lb
M , <server> <client><own> jd
M , <zone> <zone><own> jd
M , ack <client><own> kc
M , bl
M , seq <client><own> kc
M -> <B> <host><far> jd
M -> <B> <host><own> jd
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> oY
M -> lb
M -d <B> <zone><host> jd
M -d <B> <zone><own> jd
M -j ck
M -o <B> <zone><outside> jd
M : <n> <zone><own> lb
M : connect <host><far> lb
M <B> $ <client><far> lb
M <B> $ <client><host> kc
M <B> $ <client><own> kc
M <B> $ <far><own> nZ
M <B> $ <far><zone> ck
M <B> $ <host><client> ck
M <B> $ <host><far> ma
M <B> $ <host><own> kc
M <B> $ <outside><host> kc
M <B> $ <outside><own> jd
M <B> $ <own><client> dj
M <B> $ <own><far> bl
M <B> $ <own><outside> dj
M <B> $ <own><zone> ck
M <B> $ <server><own> kc
M <B> $ <zone><far> nZ
M <B> $ <zone><host> tT
M <B> $ <zone><outside> jd
M <B> $ <zone><own> kc
M <B> $ <zone><zone> kc
M <B> , <client><host> lb
M <B> , <client><own> qW
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <host><client> am
M <B> , <host><own> dj
M <B> , <outside><host> kc
M <B> , <outside><own> lb
M <B> , <zone><far> nZ
M <B> , <zone><host> lb
M <B> , <zone><outside> jd
M <B> , <zone><own> jd
M <B> -j <zone><outside> jd
M <B> -p <zone><host> jd
M <B> -p <zone><own> jd
M <B> : <client><own> kc
M <B> : <zone><zone> kc
M <B> ; <zone><own> jd
M <B> <n> <client><host> jd
M <B> <n> <gateway><host> lb
M <B> <n> <host><client> ck
M <B> <service> <client><own> jd
M <B> ? <far><own> kc
M <B> ? <host><far> lb
M <B> ? <host><outside> dj
M <B> ? <host><own> kc
M <B> ? <outside><host> ma
M <B> ? <outside><own> nZ
M <B> ? <own><client> bl
M <B> ? <own><outside> ck
M <B> ? <own><zone> am
M <B> ? <zone><outside> ma
M <B> ? <zone><own> jd
M <B> ? <zone><zone> pX
M <B> at <zone><zone> kc
M <B> on <host><public> jd
M <B> on <zone><host> kc
M <B> on <zone><zone> kc
M <B> port <client><host> ma
M <B> port <host><far> lb
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> server <client><host> kc
M <B> server <zone><host> lb
M <B> 之 <zone><zone> kc
M <B> 就 <zone><own> jd
M <B> 的 <host><far> nZ
M <client> kc
M <gateway> jd
M <host> bl
M <n> , <client><own> kc
M <n> , <own><zone> ck
M <n> : <host><client> am
M <n> : <host><gateway> ck
M <n> ck
M <n> on <far><own> ma
M <n> trying <own><client> dj
M <own> <service> <own><client> dj
M <own> ck
M <public> <B> <client><own> jd
M <public> <B> <zone><own> jd
M <public> jd
M <server> <B> <client><own> jd
M <server> <B> <zone><own> kc
M <server> ma
M <service> : <own><client> dj
M <service> <B> <client><own> jd
M <service> <n> <client><own> jd
M <service> <n> <host><far> lb
M <service> <n> <zone><own> kc
M <service> ma
M <service> to <zone><host> lb
M <service> 到 <outside><host> jd
M ? ck
M able lb
M access ma
M ack <n> <client><own> kc
M ack kc
M against ma
M an jd
M and <B> <zone><zone> jd
M at <B> <outside><host> lb
M at <B> <zone><own> jd
M behind ck
M box dj
M browse ma
M can kc
M can't kc
M cannot kc
M cant pX
M clients jd
M coming am
M connect to <host><far> lb
M connect to <host><own> kc
M connect to <own><client> ck
M connection refused <client><own> kc
M connects kc
M could nZ
M curl : <zone><own> kc
M curl <B> <gateway><own> jd
M curl ma
M deliver jd
M deliver to <host><far> kc
M delivers jd
M desk dj
M dialled kc
M does jd
M drop ck
M dst <B> <client><client> kc
M dst jd
M example jd
M fetch ma
M for <B> <outside><own> lb
M for <B> <zone><own> oY
M for ck
M from <B> <client><own> oY
M from <B> <far><zone> am
M from <B> <gateway><far> lb
M from <B> <host><client> Zn
M from <B> <host><far> kc
M from <B> <host><outside> am
M from <B> <host><zone> Zn
M from <B> <own><far> dj
M from <B> <own><outside> dj
M from <B> <own><zone> dj
M from <B> <zone><own> jd
M from ck
M from unknown <host><client> dj
M from unknown <host><gateway> ck
M get kc
M gets kc
M has jd
M has to <client><host> jd
M have <B> <zone><outside> jd
M have pX
M he kc
M hit kc
M if ck
M into ma
M is <B> <own><client> am
M it's Yo
M itself kc
M keeps jd
M leg lb
M make kc
M must authentication <zone><own> jd
M must lb
M mx lb
M my desk <own><client> ck
M needs jd
M now oY
M off kc
M on <B> <far><own> lb
M on <B> <host><outside> kc
M on <B> <outside><own> ma
M on <B> <own><client> bl
M on <B> <own><zone> ck
M on <B> <zone><outside> ma
M on <B> <zone><own> ma
M on dj
M opening kc
M our jd
M outbound kc
M over oY
M ping ma
M pings jd
M port <n> <far><own> ma
M port <n> <host><client> ck
M portal jd
M postfix <service> <host><far> lb
M postfix smtpd <host><client> dj
M postfix smtpd <host><gateway> ck
M public kc
M pull kc
M pushes jd
M reach lb
M reachable bl
M refused' kc
M relay ma
M resolve jd
M resolve names <gateway><far> kc
M run dj
M run on <own><client> ck
M same jd
M say lb
M scans jd
M see bl
M seen ck
M sends kc
M seq <n> <client><own> kc
M seq kc
M should kc
M sits dj
M sitting bl
M smtpd <n> <host><client> dj
M smtpd <n> <host><gateway> ck
M smtpd dj
M so ma
M socket ck
M source ck
M still get <outside><own> jd
M still get <zone><far> kc
M still kc
M straight nZ
M submit lb
M supposed kc
M syn ma
M talk jd
M talk to <host><own> jd
M talking kc
M talks jd
M that jd
M the <B> <client><host> jd
M the <B> <zone><host> kc
M the <host> <zone><own> jd
M the <host> <zone><public> kc
M they kc
M this dj
M timed dj
M to <B> <client><client> nZ
M to <B> <gateway><far> ma
M to <B> <gateway><own> jd
M to <B> <host><client> nZ
M to <B> <host><far> oY
M to <B> <host><host> kc
M to <B> <host><outside> jd
M to <B> <outside><host> jd
M to <B> <own><outside> ck
M to <B> <zone><client> kc
M to <B> <zone><outside> jd
M to <own> <own><client> ck
M to <public> <host><own> kc
M to itself <host><own> jd
M to jd
M to the <client><host> kc
M toward ma
M towards oY
M trying <own> <own><client> dj
M type jd
M unable jd
M unknown <B> <host><client> dj
M unknown <B> <host><gateway> ck
M unknown dj
M up ma
M updates ma
M us kc
M use lb
M user oY
M uses lb
M via lb
M wants ma
M what ck
M when am
M when it <client><own> kc
M will ck
M work Zn
M 一 jd
M 上 <B> <zone><outside> kc
M 上 jd
M 个 kc
M 主 lb
M 们 ma
M 信 jd
M 写 jd
M 出 nZ
M 则 jd
M 到 <B> <far><own> lb
M 到 <B> <host><far> lb
M 到 <B> <zone><host> jd
M 到 jd
M 动 ma
M 去 kc
M 发 jd
M 口 ck
M 吗 kc
M 在 <B> <own><zone> am
M 在 ck
M 填 jd
M 外 jd
M 己 jd
M 开 <B> <zone><host> jd
M 往 jd
M 往 外 <host><far> kc
M 想 jd
M 我 dj
M 户 kc
M 打 开 <zone><own> jd
M 提 kc
M 明 kc
M 明 明 <client><own> kc
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 条 kc
M 段 jd
M 用 <B> <zone><own> kc
M 用 <public> <zone><own> ma
M 用 jd
M 的 <B> <client><own> jd
M 的 bl
M 的 client <zone><own> jd
M 的 人 <outside><own> jd
M 的 是 <client><own> kc
M 目 kc
M 示 jd
M 能 lb
M 要 lb
M 规 jd
M 访 问 <gateway><own> jd
M 说 oY
M 走 lb
M 进 jd
M 连 <B> <host><own> jd
M 连 kc
M 连 的 <client><own> jd
M 那 kc
M 问 <B> <gateway><own> jd
M 问 jd
M 面 kc
R 's dj
R , <n> <client><host> jd
R , <outside> <zone><own> jd
R , <service> <zone><own> jd
R , ack <client><own> jd
R , allowed <zone><zone> qW
R , bl
R , does <zone><host> kc
R , does <zone><own> ma
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , options <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , win <client><own> jd
R , win <far><own> kc
R , 为 <zone><own> nZ
R , 出 <host><far> lb
R -a kc
R -i lb
R -j dnat <zone><own> jd
R -m tcp <zone><own> jd
R -o kc
R -p tcp <zone><host> jd
R -p tcp <zone><own> jd
R : <n> <client><own> lb
R : connection <host><far> lb
R <client> <host> <client><own> ma
R <client> bl
R <client> s <client><own> lb
R <host> $ <outside><own> ma
R <host> $ <zone><own> jd
R <host> , <zone><own> lb
R <host> <client> <client><own> lb
R <host> dj
R <host> r <client><own> ma
R <n> $ <client><own> jd
R <n> $ <far><host> kc
R <n> $ <far><own> jd
R <n> $ <host><client> bl
R <n> $ <outside><own> kc
R <n> $ <zone><far> jd
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> lb
R <n> , <far><own> kc
R <n> -j <zone><host> jd
R <n> -j <zone><own> jd
R <n> : <client><own> lb
R <n> : <zone><own> kc
R <n> <n> <client><own> lb
R <n> <n> <host><far> dj
R <n> ? <client><far> kc
R <n> ? <client><own> kc
R <n> and <client><own> jd
R <n> assured <far><own> jd
R <n> proto <client><host> kc
R <n> src <client><own> jd
R <n> tcp <client><host> kc
R <n> udp <client><far> jd
R <n> you <zone><own> kc
R <n> 不 <zone><own> ma
R <n> 这 <client><own> jd
R <outside> am
R <outside> it <zone><own> lb
R <own> ? <zone><own> jd
R <service> $ <zone><own> ma
R <service> , <host><host> ma
R <service> , <zone><host> lb
R <service> , <zone><own> kc
R <service> : <client><own> kc
R <service> <n> <zone><zone> kc
R <service> ? <zone><own> lb
R <service> 吗 <outside><host> jd
R ? $ <client><client> kc
R ? $ <client><far> nZ
R ? $ <client><gateway> lb
R ? $ <client><host> kc
R ? $ <client><own> ma
R ? $ <far><own> nZ
R ? $ <far><zone> bl
R ? $ <gateway><far> kc
R ? $ <gateway><host> jd
R ? $ <gateway><own> kc
R ? $ <gateway><zone> ck
R ? $ <host><client> dj
R ? $ <host><gateway> ck
R ? $ <host><host> lb
R ? $ <host><own> nZ
R ? $ <host><public> kc
R ? $ <host><zone> Zn
R ? $ <outside><own> lb
R ? $ <own><client> am
R ? $ <own><far> Zn
R ? $ <own><outside> ck
R ? $ <own><zone> Xp
R ? $ <zone><client> jd
R ? $ <zone><far> lb
R ? $ <zone><gateway> lb
R ? $ <zone><host> kc
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> lb
R ? $ <zone><zone> pX
R ? ? <client><own> kc
R a jd
R access jd
R ack <n> <client><own> jd
R ack ck
R after kc
R allowed ? <zone><zone> lb
R allowed kc
R am jd
R and dj
R and then <client><own> jd
R answer jd
R anything jd
R as ma
R assured mark <far><own> jd
R at all <zone><zone> jd
R b kc
R back $ <client><own> jd
R becomes lb
R block kc
R blocked kc
R browser kc
R by oY
R can kc
R client ck
R com lb
R comes jd
R connect : <client><own> kc
R connect kc
R connection kc
R connection refused <own><zone> ck
R connection timed <host><far> lb
R connects am
R could lb
R dead kc
R decides lb
R delivers am
R destination <host> <zone><own> jd
R did kc
R directly nZ
R dnat to <zone><own> jd
R do kc
R does it <far><own> ma
R does the <zone><own> jd
R don't kc
R dport <n> <zone><host> jd
R dport <n> <zone><own> kc
R drop lb
R dropped ma
R echo kc
R end jd
R err jd
R errno ck
R even nZ
R fine lb
R for nZ
R forwarded lb
R get dj
R gets jd
R given bl
R gives jd
R go lb
R going kc
R hairpin jd
R hangs jd
R he kc
R i dj
R icmp lb
R id <n> <client><client> kc
R id kc
R idea am
R if ma
R in kc
R internal ma
R involved nZ
R ip <client> <client><own> kc
R ip <host> <client><own> lb
R ip lb
R it ? <client><host> jd
R it works <zone><own> kc
R it's kc
R its kc
R just spins <zone><own> jd
R land on <outside><own> ma
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R let nZ
R load jd
R masquerade ma
R masqueraded jd
R mss <n> <client><host> jd
R must jd
R my kc
R need dj
R never jd
R not ? <zone><own> kc
R nothing jd
R on <n> <client><own> jd
R on <n> <zone><own> kc
R on <service> <zone><host> jd
R on ck
R on the <outside><own> kc
R once kc
R only ck
R open kc
R options mss <client><host> jd
R or not <zone><own> kc
R out $ <client><own> jd
R output jd
R over lb
R own kc
R pass lb
R permitted nZ
R please lb
R port <n> <client><host> ma
R port <n> <client><own> jd
R port <n> <far><own> lb
R port <n> <host><far> oY
R port jd
R possible ck
R postrouting kc
R proto tcp <far><own> jd
R r , <client><own> jd
R reach ma
R refused jd
R reply ma
R request jd
R reset kc
R right lb
R ruleset ma
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> ck
R see dj
R seq <n> <client><own> jd
R seq <n> <far><own> jd
R server's jd
R session kc
R should kc
R side lb
R since kc
R so Zn
R source kc
R spins jd
R stop kc
R stuck jd
R syn $ <client><host> jd
R syn ack <far><own> nZ
R tcp -m <zone><own> jd
R tcp <n> <host><client> jd
R tcp dport <client><client> jd
R tcp dport <zone><host> jd
R tcp dport <zone><own> jd
R tell bl
R that kc
R that's ma
R the <host> <zone><own> ma
R the ck
R the syn <client><own> jd
R then jd
R they kc
R this bl
R timed out <host><far> lb
R to <own> <zone><own> jd
R to destination <zone><own> jd
R to dj
R translated nZ
R udp <n> <host><far> jd
R udp jd
R was dj
R was refused <zone><own> jd
R we nZ
R what's dj
R when kc
R where ma
R while kc
R why ? <zone><own> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R with jd
R without lb
R works ma
R wrong kc
R you must <zone><own> kc
R 不 行 <zone><own> jd
R 丢 kc
R 个 dj
R 中 lb
R 为 什 <client><own> jd
R 为 什 <zone><own> ma
R 之 lb
R 之 间 <zone><zone> kc
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <outside><own> kc
R 什 么 <zone><host> kc
R 以 lb
R 会 被 <host><far> jd
R 信 jd
R 出 jd
R 分 jd
R 到 底 <zone><own> kc
R 去 jd
R 口 <n> <client><own> jd
R 口 <n> <zone><own> jd
R 口 kc
R 可 kc
R 同 ck
R 后 dj
R 吗 $ <client><far> kc
R 吗 $ <gateway><client> lb
R 吗 $ <outside><own> jd
R 吗 $ <zone><far> kc
R 命 lb
R 啊 lb
R 啥 jd
R 回 的 <client><own> kc
R 定 lb
R 就 能 <zone><own> jd
R 帮 jd
R 常 $ <zone><own> jd
R 得 dj
R 忙 jd
R 我 lb
R 拒 lb
R 拦 jd
R 挡 jd
R 接 jd
R 时 , <outside><own> jd
R 时 , <zone><own> kc
R 是 不 <client><own> jd
R 最 后 <far><own> kc
R 有 lb
R 次 jd
R 正 常 <client><own> jd
R 正 常 <zone><own> jd
R 没 nZ
R 流 oY
R 现 lb
R 用 lb
R 的 $ <zone><own> kc
R 的 <n> <zone><far> kc
R 直 jd
R 端 jd
R 端 口 <zone><host> kc
R 绕 kc
R 网 jd
R 能 dj
R 行 jd
R 被 jd
R 被 拦 <host><far> jd
R 说 jd
R 谁 jd
R 走 lb
R 超 时 <zone><own> jd
R 还 kc
R 这 个 <client><own> jd
R 连 接 <zone><own> kc
R 通 lb
R 通 吗 <zone><host> lb
R 间 lb
^ <A> , dj
^ <A> -> jd
^ <A> <B> lb
^ <A> <service> bl
^ <A> can't jd
^ <A> from Zn
^ <A> is bl
^ <A> kc
^ <A> ping kc
^ <A> to ma
^ <A> 到 jd
^ <A> 发 kc
^ <A> 的 ck
^ <A> 能 kc
^ <A> 自 jd
^ <A> 这 kc
^ <A> 进 lb
^ <A> 那 jd
^ <A> 里 lb
^ <n> : jd
^ <service> from kc
^ a jd
^ anything ma
^ assume ma
^ can kc
^ can someone jd
^ could jd
^ curl ck
^ dmesg dj
^ does <A> kc
^ does <service> jd
^ does ma
^ for kc
^ foxmail ck
^ from <A> jd
^ from ma
^ from the ma
^ hairpin lb
^ hey , jd
^ i dj
^ icmp kc
^ is <service> dj
^ is there jd
^ maillog on dj
^ morning kc
^ my jd
^ nc bl
^ nc vz dj
^ need kc
^ new kc
^ on <zone> jd
^ on lb
^ once ma
^ our pX
^ ping <A> ck
^ printer lb
^ should kc
^ src <A> nZ
^ src nZ
^ suppose the jd
^ the ma
^ thinking ma
^ thinking of ma
^ thunderbird on jd
^ trying <A> ck
^ trying ck
^ udp <n> dj
^ udp dj
^ users jd
^ walk jd
^ walk me jd
^ we moved lb
^ what jd
^ what source bl
^ when lb
^ which source bl
^ why can't jd
^ why is jd
^ will jd
^ with kc
^ 加 jd
^ 加 一 kc
^ 同 ma
^ 在 <A> jd
^ 我 ma
^ 我 在 jd
^ 要 jd
^ 要 是 jd
a <A> kc
a <B> am
a box ck
a client ck
a connection jd
a packet lb
a reset jd
a way jd
a way out jd
able to jd
able to talk lb
accept , <A> jd
accept , <zone> kc
accept would <A> lb
access <B> jd
address <A> jd
address <B> kc
address does dj
against <B> ma
all , jd
allowed ? $ kc
allowed ? kc
allowed or Yo
am i jd
an <A> lb
an <service> jd
an <service> session jd
and <B> kc
and back ? jd
answer : ma
answer ? $ jd
anything in kc
anywhere ? $ jd
are <A> ma
arriving on lb
as seen dj
as well lb
at <A> jd
at <B> $ kc
at <B> , dj
at <B> port jd
at <n> kc
authentication $ ck
b <n> kc
back ? $ jd
back ? jd
back through us jd
between <A> and lb
between <A> lb
browse <B> jd
by <A> kc
by <B> ck
by <service> kc
can someone jd
can't <A> kc
cannot connect kc
cannot connect to kc
chg <n> kc
comes from jd
connect <B> kc
connect to <A> dj
connect to <B> nZ
connect to <host> jd
connecting to <B> ma
connecting to jd
connection refused $ kc
connection to <B> kc
connects to <B> kc
conntrack ctstate dnat jd
conntrack ctstate jd
could <A> kc
could i lb
could somebody lb
ctstate dnat -j jd
curl <A> Zn
curl <B> lb
delete the kc
deliver outbound jd
deliver to <B> jd
deliver to jd
delivers to <B> jd
desk in dj
destination <host> $ lb
dev <outside> $ ck
dev <outside> bl
dialled <B> kc
dig <A> bl
dnat -j jd
do <A> lb
do i kc
do i land lb
do packets jd
do the lb
do they kc
does <A> still jd
does <B> Zn
does <service> <n> jd
does <service> ma
does the <host> bl
does the return lb
dovecot : <service> kc
dovecot : kc
drop , jd
dropped ? $ jd
dropped ? jd
dst <B> , lb
echo request kc
end up $ lb
end up jd
errno <n> ck
established src <A> jd
fine $ jd
first <client> pX
first <gateway> jd
first <outside> ma
first <own> Rv
first <zone> oY
for <A> lb
for <B> $ dj
for <B> , jd
for <B> port lb
for <zone> ma
for them lb
forwarded ? $ kc
forwarded ? kc
from <A> kc
from <A> to lb
from <B> , dj
from <B> dj
from <B> over kc
from <host> jd
from <outside> ck
from <zone> ma
from my bl
from the <A> ma
from the kc
from unknown <B> dj
get <n> lb
get <service> dj
get <service> on dj
get out ? kc
get out nZ
get out to kc
get through jd
get to <B> kc
gets <n> jd
gets <n> you jd
go to kc
going on jd
going to <B> jd
happens to <A> lb
has to jd
have <B> nZ
have a jd
have a way jd
have to jd
hey , jd
hit <B> kc
host <A> kc
host <A> port ck
host <B> ck
host on <A> lb
host on lb
i <service> kc
i am jd
i e lb
i get jd
i land lb
i land on lb
i need ck
i would jd
i'm sitting at jd
icmp echo kc
id <n> kc
if a kc
if line <n> lb
if line lb
if the kc
in , kc
in <A> , kc
in <A> and jd
in <A> get kc
in <A> gets jd
in its kc
in on <A> kc
in the way ma
inc <n> kc
instead of kc
into <A> dj
into <B> , lb
into <B> ? jd
into <B> ma
into the lb
ip $ lb
ip does the Zn
is <A> able kc
is <A> jd
is <A> reachable bl
is <service> dj
is <service> on ck
is it us lb
is port <n> bl
is port bl
is that kc
is there jd
is this jd
it be lb
it just kc
it on bl
it out kc
it pass dj
it us lb
it works kc
its own jd
java net ma
job on dj
just spins jd
k <n> kc
kinds <client><far> nZ
kinds <client><gateway> kc
kinds <client><host> nZ
kinds <client><outside> ma
kinds <client><own> ma
kinds <far><client> am
kinds <far><own> pX
kinds <far><zone> am
kinds <gateway><far> nZ
kinds <gateway><host> oY
kinds <gateway><own> jd
kinds <gateway><zone> ck
kinds <host><far> jd
kinds <host><gateway> ck
kinds <host><own> lb
kinds <host><public> kc
kinds <host><zone> Xp
kinds <outside><client> nZ
kinds <outside><host> jd
kinds <outside><own> oY
kinds <own><client> Xp
kinds <own><far> Xp
kinds <own><gateway> bl
kinds <own><host> Yo
kinds <own><outside> Zn
kinds <own><zone> bl
kinds <zone><client> jd
kinds <zone><far> pX
kinds <zone><gateway> nZ
kinds <zone><host> nZ
kinds <zone><outside> pX
kinds <zone><own> lb
kinds <zone><public> nZ
kinds <zone><zone> ma
land on the kc
laptop <A> ma
len <n> proto jd
let in lb
let through kc
like to ma
lives on Zn
login : jd
mail from jd
mail via kc
maillog on dj
me through kc
must authentication $ ck
my box Zn
nc vz <A> dj
need to jd
net : dj
never an answer kc
never an kc
not connect jd
not connect to jd
now : nZ
of <B> ? kc
of that kc
off from kc
on <A> open dj
on <A> to kc
on <A> who ma
on <B> $ Zn
on <B> , jd
on <B> ? kc
on <B> port kc
on <client> $ ck
on <client> ck
on <gateway> jd
on <service> ? kc
on <zone> i jd
on a <B> bl
on dev <outside> bl
on the <B> ck
on udp <n> ck
on udp ck
once the kc
one : ck
one of kc
open <B> , jd
open <B> jd
open <service> jd
open ? $ jd
open ? jd
open a jd
open to <B> dj
opening <B> lb
opens <B> jd
opens <service> lb
or does it jd
or is kc
our <A> nZ
our <B> kc
out $ ma
out <zone> jd
out and jd
out src <A> lb
out src lb
out there kc
out to <B> nZ
outgoing <service> kc
over <service> from lb
over <service> nZ
pc <A> jd
people on dj
ping <A> bl
ping <A> from bl
ping <B> , kc
ping <B> ma
ping <B> 能 jd
ping 通 <B> jd
ping 通 jd
pinging <A> bl
pinging <A> from am
pings <B> jd
pls $ kc
pls : kc
pointed at jd
policy to jd
port <n> : ck
port <n> of lb
possible ? $ ck
possible ? ck
postfix smtpd <n> dj
postfix smtpd dj
postrouting -s kc
printer <A> kc
question : kc
reach <B> jd
reach <B> on jd
reachable for Zn
reachable from <B> Wq
real client dj
refused $ kc
resolve names kc
right ? $ ma
right ? ma
rule decides lb
rule lets jd
rules ? dj
run on <B> ck
says <n> jd
says <service> jd
scanner at <A> ma
second <- Xp
second <client> am
second <host> lb
second <outside> dj
second <own> oY
second <public> ma
second <zone> Xp
see <B> jd
see when <B> ck
see when am
send mail kc
sending from <A> kc
sending from kc
sends a jd
sends to <B> kc
sends to kc
server , kc
server to ma
set to jd
should <service> kc
should i kc
should that work kc
shows <n> dj
since <n> lb
sitting in jd
smtpd <n> : dj
smtpd <n> dj
somebody on <A> ma
someone on <A> lb
someone on lb
source address does dj
source ip dj
src <far> dst jd
src <far> jd
still get jd
still reach <B> jd
still reach jd
straight to <B> kc
straight to kc
stuck like jd
suppose the jd
supposed to be kc
supposed to lb
syn ack ma
talks to jd
tcp $ kc
tcp <A> jd
tcp <n> $ dj
tcp <n> , kc
tcp <n> ? kc
tcp <n> on jd
tcp from <A> jd
tcp from jd
that $ lb
that <A> kc
that ? $ jd
that ? jd
that be jd
that go jd
that is jd
that packet kc
that the <gateway> bl
that the dj
that work kc
the <A> box oY
the <B> box kc
the <B> server's jd
the <gateway> $ kc
the <gateway> kc
the <host> box jd
the <host> host dj
the <n> ma
the <outside> jd
the <service> ma
the box jd
the browser kc
the client ck
the line jd
the packet dj
the public lb
the queue lb
the replies jd
the rules lb
the ruleset jd
the same jd
the syn ack jd
the very kc
the way pX
then ? $ kc
then ? kc
then reach <B> jd
then reach kc
they see jd
thinking of ma
this ? ma
through us jd
thunderbird on ma
ticket <n> jd
timed out $ ma
timed out' lb
timeout , lb
to <A> -> lb
to <A> bl
to <A> from bl
to <B> $ jd
to <B> : jd
to <B> ? nZ
to <B> get ma
to <B> lb
to <B> on ma
to <B> or kc
to <B> tcp ma
to <B> udp jd
to <B> which ma
to <host> ck
to <outside> dj
to <own> dj
to <public> kc
to <zone> kc
to a bl
to be lb
to hit <B> jd
to hit jd
to host <A> ck
to itself jd
to open lb
to our ma
to port <n> kc
to port kc
to talk kc
to talk to kc
to the <B> lb
told me ck
toward <B> ma
towards <B> ? ma
towards <B> oY
trace <A> kc
trace <A> to lb
trace tcp kc
true ? $ jd
trying <A> ck
type <B> into jd
type <B> jd
udp <n> ? lb
udp <n> kc
udp port <n> am
udp port am
unknown <B> dj
unreplied src <far> jd
up on jd
updates from jd
us $ bl
us ? $ kc
us ? jd
use <B> kc
use <n> <- jd
use <service> on jd
user <A> lb
users in <A> jd
users in jd
via <B> $ jd
via <B> lb
vz <A> <n> dj
vz <A> dj
walk me kc
walk me through kc
wants a kc
was refused jd
way does jd
way out kc
way out to jd
we moved kc
what does bl
what does it jd
what source ck
what would ma
when <A> connects nZ
when <A> kc
when <B> bl
when he kc
when i jd
when our bl
when the ck
when they kc
where does kc
whether <A> jd
which rule decides lb
which rule lets jd
which source address jd
why can't <A> kc
why can't jd
why does <A> kc
will <B> bl
with <B> kc
with <n> dj
with the kc
with these ck
work $ lb
works or ck
would <A> then kc
would like ma
would that lb
上 $ lb
上 <B> lb
上 <B> 吗 jd
上 curl <B> jd
上 curl jd
上 ping <B> jd
上 ping jd
上 不 jd
上 抓 包 jd
上 网 jd
下 <A> -> jd
不 $ kc
不 ? $ lb
不 ? ma
不 能 kc
不 行 jd
个 包 jd
主 动 ma
么 $ ma
么 <A> kc
么 走 $ kc
之 间 lb
了 吗 ? jd
什 么 $ kc
什 么 <A> kc
会 变 kc
会 变 成 kc
会 被 drop jd
会 被 kc
会 被 拦 jd
候 源 lb
候 源 地 lb
公 司 jd
写 的 <B> jd
出 去 ma
出 去 吗 kc
则 ? $ kc
则 ? lb
则 放 ma
到 <B> , kc
到 <B> kc
到 <B> 的 ma
到 <server> kc
到 ip <A> jd
到 syn ma
包 会 kc
去 <B> lb
去 吗 kc
去 掉 , kc
去 连 <B> kc
去 连 jd
变 成 什 jd
口 , kc
口 <n> $ kc
口 <n> , ck
口 会 被 kc
可 以 kc
吧 $ ma
吧 ? $ ck
吧 ? ck
命 中 lb
哪 个 nZ
啥 $ ma
回 包 kc
回 的 jd
在 <A> , lb
在 <A> kc
在 <A> 上 jd
在 <B> ck
地 址 会 jd
址 会 jd
址 会 变 kc
填 的 <B> kc
外 网 kc
对 <B> ck
对 端 jd
己 能 lb
帮 忙 jd
常 $ jd
往 <B> jd
往 <B> 的 kc
往 外 kc
思 $ kc
意 思 $ kc
成 什 lb
成 什 么 lb
我 们 ma
我 在 <A> jd
户 端 <A> jd
打 <B> jd
收 <B> kc
收 信 kc
日 志 ck
时 候 源 lb
明 明 kc
是 <A> , dj
是 <gateway> jd
是 <gateway> 的 jd
有 $ kc
有 回 jd
有 回 包 kc
机 连 kc
条 -a prerouting kc
来 吗 $ ck
样 ? $ jd
样 ? jd
桌 面 kc
正 常 $ jd
没 有 $ kc
没 有 回 kc
流 量 oY
现 在 lb
用 <B> kc
用 <public> <B> ma
用 <public> ma
电 脑 能 kc
的 $ lb
的 <B> , kc
的 <B> kc
的 <n> , kc
的 <service> , lb
的 <service> jd
的 client jd
的 tcp <n> kc
的 tcp kc
的 吗 $ jd
的 吗 jd
的 是 <B> kc
的 机 kc
的 机 器 kc
的 用 kc
的 用 户 kc
的 问 jd
的 问 题 jd
直 接 jd
看 到 syn lb
程 桌 kc
程 桌 面 kc
端 <A> jd
端 口 , kc
能 <service> jd
能 <service> 到 jd
能 上 <B> kc
能 不 kc
能 不 能 kc
能 主 lb
能 主 动 lb
能 出 jd
能 出 去 jd
能 打 ck
能 收 jd
能 通 吗 jd
脑 能 kc
脑 能 不 jd
自 己 kc
自 己 能 lb
被 丢 lb
被 拦 jd
要 是 jd
规 则 ? lb
规 则 放 ma
谁 回 jd
谁 回 的 jd
走 $ kc
走 <service> lb
还 是 lb
这 台 机 jd
远 程 kc
远 程 桌 kc
连 <B> jd
连 <B> 一 jd
连 <B> 会 jd
连 到 <B> jd
连 到 jd
连 的 是 jd
通 , lb
通 <B> jd
通 了 kc
那 台 lb
那 边 jd
都 不 ma
问 <B> 吗 nZ
面 的 jd
`;
