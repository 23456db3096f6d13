/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djehej
$ djehej
' , lgggfd
' -i fgfgjf
' <n> ocfiec
' <own> lgggfd
' jfghlZ
'connection negfgc
'connection refused' negfgd
'connection timed lggggc
's <service> dkgekd
's gleajg
's inside kjeffd
's own fkedld
, <client> mggfkX
, <far> kggglX
, <gateway> jegekc
, <host> gZhaoj
, <n> rXdfgi
, <outside> pZhdnY
, <own> jocdai
, <server> jfifgc
, <service> nXnabl
, <zone> ffghmb
, a mfgefd
, ack jfggff
, all gidlef
, allowed kjdhed
, and cjeceo
, any ckccnh
, blocked ieedel
, but nffhed
, can nbdang
, client mgggga
, coming oddfgf
, connection qefhhY
, could Yffkoe
, customer ehfgZq
, do jedgfj
, does kYddmk
, dst pcfgfd
, egidme
, established dggfjh
, everything Yfidkm
, for kdZnfg
, from mnfhcY
, given lggged
, how odhcge
, i iigkcd
, i'm mdgefg
, if nkghdY
, in kgffXn
, is fidchl
, it oegeef
, just hcfndg
, length kffgff
, lip jgfgff
, need laiicg
, never mfdebl
, new dgfjgh
, no rmcYfc
, not gpifdZ
, nothing nffffc
, ok vfghdU
, on qkfaea
, one kqbcha
, or gfcimc
, over kffggf
, plain pgfgbd
, please jiXiif
, port tajmdT
, possible ndfgff
, right oehdcg
, rip jgfgfe
, same odffff
, seq jgggff
, session kffgfe
, should peghfY
, so pkhdca
, sorry lffhfc
, source ldfggf
, tcp mlcidZ
, that ibgbfp
, the kbhZgn
, then jbfmge
, they kdekch
, thoughts dehfdn
, udp ofeecg
, what nceghd
, what's hfleaj
, where geehjf
, which Zbqnec
, while qggggX
, who hgfYim
, why oehhcc
, win jgggff
, works ocedbm
, would ddhgpc
, yes haqjfa
, 一 ncffgf
, 不 nkgcfb
, 为 pXhife
, 之 ggdeod
, 什 pgYife
, 从 iWdrmZ
, 他 jgfggf
, 会 jbjefi
, 但 jfghff
, 出 ofYkef
, 分 chkhff
, 到 sahhfa
, 包 jhekha
, 发 lgfggc
, 只 kggggd
, 咋 ccfhgo
, 回 mffggd
, 在 hbhglf
, 对 lejcgf
, 帮 jYgggk
, 怎 cgegfm
, 急 jdffek
, 想 mgfheb
, 我 gfiigd
, 提 kefggf
, 收 kffgfe
, 昨 lffggc
, 是 mbhdck
, 最 ihgicf
, 有 dkhXjk
, 没 mggfee
, 源 mcgegf
, 现 efecnj
, 用 peegce
, 目 jggfff
, 直 jffgfe
, 端 rbefef
, 结 nffeef
, 给 fmbdek
, 网 kgdggf
, 能 mdjffc
, 要 hefgek
, 请 ldeffi
, 谁 ibgdmg
, 走 lfffge
, 还 dqedgd
, 这 fhfdgk
, 连 lhgfde
, 通 segaee
, 都 fnVemg
, 重 keggff
, 麻 gkedfh
-> <client> tgdeea
-> <far> xfggeT
-> <host> xfheeT
-> <outside> ogegmU
-> <own> kZgZkm
-> <zone> 2eghbR
-> kZcclm
-a dffehm
-a forward dffejj
-a input cegchp
-a postrouting eeeeep
-a prerouting eegeik
-d <host> eggffk
-d <own> eegehk
-d efgdmf
-i <outside> efecnh
-i <zone> ajffji
-i bffekl
-i forward hdegem
-i prerouting fdidhl
-j accept effefn
-j dffejk
-j dnat efgehk
-j drop cgfejl
-j masquerade eeeekk
-j snat dfgghj
-l , jgffff
-l kgffff
-m conntrack egfdki
-m ffgekh
-m multiport dggfhk
-m recent ffggej
-m tcp ffgejh
-o <outside> bjddjl
-o <zone> gffgkd
-o bieeli
-p dfgeij
-p tcp efgeij
-s <zone> agghij
-s bgfghl
-t efdhji
-t nat efdhji
: -a eggdji
: : hfffgj
: <client> whhgZW
: <far> kfgffe
: <host> nehfee
: <n> jYheeo
: <outside> mefeff
: <own> ohcjcc
: <service> tZhZeh
: <zone> ofggdd
: a iecdhn
: can ggjcbl
: connect kfggge
: connection gffggj
: could ldgfff
: curl mgggec
: do wdcbia
: does gaanne
: errno kfggfe
: error oggggZ
: feghjf
: from hngbef
: fw jgfgfg
: in jgggff
: ip legfef
: iptables gggfan
: is hebdnh
: martian offgec
: no pdffgc
: open ugcfda
: postfix kggggd
: relay jfgggd
: src uebbhd
: tcp nfffee
: the tgggYb
: trace kgfgeg
: trying qgggfX
: unable gfeggk
: user lgfggc
: what jkfkgW
: which ajqahe
: who dpgdib
: would fggemd
: 无 kfffff
; does leeekd
; what gcieme
<- what hgfeZq
<- yaedbe
<client> $ mdfgge
<client> , ncnbee
<client> -> neefic
<client> : tggggT
<client> <far> pcgdge
<client> <host> offffc
<client> <n> pefgfb
<client> <own> pefffb
<client> <service> qfegag
<client> ? pgcnab
<client> and qegefa
<client> can nffeja
<client> can't pagfhd
<client> cant ldfdgi
<client> dst kfffff
<client> from sgggbZ
<client> get lXdbqi
<client> has kgggfe
<client> i jeggge
<client> is pakbhc
<client> oYjeid
<client> on kabYmq
<client> open wbfheY
<client> opens mggagg
<client> ping tfeggX
<client> port rfhbfa
<client> r kgfgfe
<client> reach haceml
<client> s jgfgff
<client> says oggggZ
<client> sends mfhfee
<client> sport kfgfff
<client> still icedoe
<client> tcp nfggdd
<client> then cfggne
<client> to sfiblT
<client> towards rfhdeZ
<client> wants pffgcd
<client> 上 mfgged
<client> 到 sZfggc
<client> 去 rfcged
<client> 发 kgfegf
<client> 就 chggnc
<client> 打 ridgdZ
<client> 用 lhfffd
<client> 的 nfchef
<client> 能 meibmZ
<client> 访 mbehdk
<client> 这 ofmadc
<client> 连 qgggbb
<far> $ pcecjd
<far> , sbkfdZ
<far> -> nhgffb
<far> : qggggX
<far> <n> lgggdd
<far> <own> lffffe
<far> ? Zdbgmq
<far> allowed phfgcb
<far> and mggcgf
<far> connects mggefe
<far> does oggfdd
<far> dst lgffee
<far> for ohgecd
<far> from qfgfea
<far> get sZfXfl
<far> gets mdfggd
<far> is megfff
<far> make nggdcg
<far> on hceYir
<far> over hghhlX
<far> pafcif
<far> port tefgfY
<far> s lffgge
<far> see jffema
<far> sport kgffff
<far> still egghkc
<far> tcp ooZagd
<far> to ufecae
<far> udp ugegdW
<far> with hedgem
<far> 到 kfgeff
<far> 发 jgfffg
<far> 吗 hiiioR
<far> 的 keggla
<far> 能 mgfgec
<far> 访 lgegfe
<far> 通 udhheW
<gateway> $ gjckch
<gateway> 's gndfjb
<gateway> , mdblch
<gateway> -> pchffd
<gateway> : mfhffc
<gateway> <n> ccgfdt
<gateway> ? odahdj
<gateway> be iifhdf
<gateway> box lfjdhb
<gateway> does pefdmY
<gateway> from oebgmZ
<gateway> itself qeedgd
<gateway> last cakmgh
<gateway> let qggfea
<gateway> ngfdZk
<gateway> or fffmee
<gateway> ping ohZghd
<gateway> to tcheda
<gateway> why ofgehb
<gateway> 上 egTsih
<gateway> 吗 legfhc
<gateway> 拦 oeggga
<gateway> 放 kfggef
<gateway> 本 oeibhd
<gateway> 现 aagfhs
<gateway> 的 kdgebl
<gateway> 自 peegjY
<gateway> 规 gdgfgj
<gateway> 这 ofghae
<host> $ pjZoXb
<host> 's hdgcil
<host> , iddfgm
<host> -> pfhdec
<host> -a ggggpX
<host> -j cfhgsY
<host> -o ggggmb
<host> -p gfffek
<host> : dkcmib
<host> <- wdgaaf
<host> <client> lfffff
<host> <host> khalfc
<host> <n> vfgfeV
<host> <server> pmjZbZ
<host> <service> qfhdkV
<host> ? cfcqhe
<host> able qegdga
<host> and megeff
<host> are aZdtih
<host> at meeadm
<host> box ndgmeY
<host> by ncfefg
<host> can't kdhfgf
<host> directly lfgcoZ
<host> do eXZsfn
<host> dst kfgffe
<host> for scfgXj
<host> from vXdgcg
<host> get pfffga
<host> has jYgeep
<host> have jdnkdX
<host> host jhahck
<host> is mZbdkl
<host> itself paleec
<host> jecmef
<host> machine kfcjfe
<host> needs gahohd
<host> or kdipcY
<host> out nbfena
<host> over pZgdej
<host> port spgWhU
<host> postfix kggggd
<host> published fYgrge
<host> r kfgfeg
<host> reach sbgdib
<host> reachable onaigW
<host> rules gcgclk
<host> s kgffgf
<host> see mggcff
<host> server khbgeh
<host> server's kldgeb
<host> tcp gedbjn
<host> the mgfeXm
<host> to vbibgZ
<host> will ggggjd
<host> with kfffjb
<host> 一 jgckgd
<host> 上 mlegfY
<host> 主 odhfec
<host> 会 nfdfja
<host> 发 jZbpgf
<host> 吗 mZfehj
<host> 对 ahZpig
<host> 往 legefh
<host> 映 cbavid
<host> 的 ilggcc
<host> 能 ocffjb
<host> 自 jfffhf
<host> 行 mggcff
<host> 这 fgbkdl
<host> 通 mggdfe
<host> 那 lmfcfc
<n> $ nigYZm
<n> , hkdehf
<n> -> Ygidbu
<n> -i feggfk
<n> -j efgeij
<n> -m efggbn
<n> -s gechhk
<n> : lbggbl
<n> <- obffff
<n> <client> lfgggd
<n> <gateway> kegfge
<n> <host> nefdge
<n> <n> jZheaq
<n> <outside> vedeeb
<n> <own> mdfgge
<n> <server> mfgfgc
<n> <zone> kbhagl
<n> ? kjbcej
<n> a jfggff
<n> after kggghc
<n> allowed gXedhs
<n> am kebjei
<n> and fdffkj
<n> any obgbld
<n> as lgggiY
<n> assured lffffe
<n> at mlfZch
<n> be gdhhfi
<n> before cehdgn
<n> ccc iegfej
<n> connect kbhhdi
<n> connection lfffdh
<n> days ljgccg
<n> directly refdde
<n> dnat geiYll
<n> do jfceii
<n> does qdfdic
<n> dport kfgffe
<n> end eqfjeY
<n> established lffffe
<n> failed lffgfd
<n> for qXcdnf
<n> from odcpeZ
<n> get ccfcfu
<n> gheZkk
<n> gives jfggge
<n> hitcount ffggej
<n> in kefgkb
<n> ip eghglc
<n> is gcaklh
<n> mail kffgff
<n> mark jfgfgf
<n> milliseconds ldfecl
<n> min dfddio
<n> minutes kdhcjg
<n> ms jfgfdh
<n> name ffggej
<n> of neYchm
<n> ok lZgefk
<n> on cnmkaY
<n> open khXifj
<n> packet jgffff
<n> please mcgaaq
<n> port egdjcl
<n> proto jgggfe
<n> quic oefbfh
<n> reach bZieet
<n> relay segeea
<n> rule Wbgimm
<n> s dgeahq
<n> safe gegffk
<n> src jgggfe
<n> syn jfgfff
<n> tcp slhdbX
<n> the jggfjb
<n> then kgggfe
<n> this lgfgib
<n> through wlbcgU
<n> to hbcXpo
<n> towards ihgfZl
<n> udp ybicba
<n> unreplied kfgfff
<n> use kfgfff
<n> were cehflh
<n> what kgebdm
<n> who efgmdf
<n> will lgfffe
<n> would mddfhf
<n> you odheef
<n> 不 oXfjie
<n> 会 lgoafb
<n> 到 bcZqbq
<n> 口 Zihoee
<n> 合 jdecUy
<n> 吗 kdbblk
<n> 和 ojfdgZ
<n> 报 kgggge
<n> 收 kfgfge
<n> 改 hgcdlh
<n> 映 iYZnnf
<n> 是 iidnWh
<n> 有 fmehdf
<n> 点 gfgffk
<n> 的 eafalq
<n> 端 lnZZhg
<n> 能 dcjdat
<n> 行 Zfggjl
<n> 走 pegffb
<n> 转 Vgfqoa
<n> 连 odfhde
<n> 通 nVgegl
<n> 那 eegfmf
<n> 都 XydYjg
<outside> $ mchcdk
<outside> ' fgfgjf
<outside> , obmbgc
<outside> -> yahZfb
<outside> -d ffgcik
<outside> -j edeekl
<outside> -p dffcho
<outside> : sefeec
<outside> <n> meedje
<outside> <outside> rgfZfe
<outside> <service> nXfhnc
<outside> ? scdidc
<outside> accept agfiqb
<outside> access regeiX
<outside> and wbgbbg
<outside> at mZhXct
<outside> can jkmfdX
<outside> for lZapnZ
<outside> from efghnb
<outside> get mYlqbY
<outside> gets gpieeZ
<outside> in kmWidi
<outside> is jegfgi
<outside> it oedekb
<outside> it's mffggc
<outside> jdihgd
<outside> off cfhfne
<outside> ok regfcd
<outside> on eblhkc
<outside> open sdeefb
<outside> out hffhoZ
<outside> ping tegYhb
<outside> reach hkmfab
<outside> side hnfZgh
<outside> still oeabsY
<outside> through odmicX
<outside> to mTjhjf
<outside> udp kdggff
<outside> who ychWde
<outside> 上 qddcgh
<outside> 到 lbcoia
<outside> 去 fafgpg
<outside> 发 jadmdj
<outside> 可 ldgfgf
<outside> 吗 rbcegg
<outside> 客 mcgfff
<outside> 就 jffggf
<outside> 开 hiijeb
<outside> 打 tfgbfa
<outside> 用 nbhlea
<outside> 的 hcmkec
<outside> 直 seZfef
<outside> 能 lgkkeW
<outside> 访 riYjjW
<outside> 还 eigelc
<outside> 进 qZhgef
<outside> 那 medfnZ
<own> $ phbdfe
<own> ' mfggfd
<own> , jnhcZg
<own> -p eegeij
<own> : fefldi
<own> ; kffghc
<own> <client> kgfgfe
<own> <n> osiecP
<own> <own> pgggeZ
<own> <service> sqiaiN
<own> ? jpZdjb
<own> after ffdhlf
<own> and ejeled
<own> answer klgehY
<own> as rdcefe
<own> at kegdnZ
<own> be lngbhY
<own> come qehgca
<own> does nXfqgb
<own> dst kfffff
<own> end qffdgc
<own> error ggfffj
<own> failed pgfeea
<own> for rcgZhg
<own> forwarded vfWgfd
<own> from qhmWnS
<own> get jmYnfZ
<own> gets adhnhg
<own> if ggeelf
<own> in pggggY
<own> into mfffge
<own> is indlfV
<own> just pfghgW
<own> land Zdhreg
<own> libigc
<own> ok hpfZhd
<own> on khZhfi
<own> open uiVlfX
<own> or ebeZmq
<own> over lgdhja
<own> port mYegfl
<own> prot klfbef
<own> reachable mmeafc
<own> refused oeffgb
<own> s jgggfe
<own> should keggff
<own> smpt fnYecn
<own> sport kfgffe
<own> tcp odinhR
<own> that giXpgd
<own> the odgchd
<own> then fVhejq
<own> to iVgcit
<own> what maekhe
<own> when omeccc
<own> where rahgdd
<own> which tkfYcc
<own> while kffgfe
<own> with jgdegh
<own> work igdRpn
<own> 一 qefggY
<own> 上 dqVlei
<own> 为 ffegfk
<own> 会 qeedjb
<own> 发 iUgrid
<own> 后 Vbiuhf
<own> 吗 ifZcjn
<own> 就 eeffik
<own> 打 peehce
<own> 报 vcidhV
<own> 收 jgggkZ
<own> 有 ohYmdb
<own> 的 lifbcj
<own> 端 ltZdgY
<own> 能 mhhgmT
<own> 行 ifgghd
<own> 走 qfggfY
<own> 超 mffgef
<own> 转 YSizkd
<own> 还 bZjflk
<own> 这 blZlgi
<own> 通 cmfdig
<public> $ cgdahs
<public> , mfifed
<public> : gcklde
<public> <own> ralffY
<public> ? bhdkle
<public> and cffmhf
<public> idfmcg
<public> on schbia
<server> $ bfjedo
<server> , gbfkek
<server> : dgdggm
<server> <host> pegfga
<server> <own> qeffgZ
<server> ? aqdhak
<server> ijgfZj
<server> is mefhee
<server> 写 mffggc
<server> 填 kgggfc
<server> 是 jgggge
<server> 的 ffVgdw
<server> 自 mffffe
<service> $ nbcfif
<service> , qhocfT
<service> : kcfehi
<service> ; kfffff
<service> <host> vfiffS
<service> <n> kjcidf
<service> <own> nmhhbX
<service> <server> qcddej
<service> ? qogdgR
<service> at umfbfT
<service> dnat acggph
<service> from kafhoa
<service> in kedcfm
<service> into peeaif
<service> is icefgl
<service> kkdeib
<service> login jgfgff
<service> of kleYnZ
<service> ok peffjY
<service> on ijdhja
<service> over hqiecZ
<service> port bgomeZ
<service> rsource ffggej
<service> session gledhd
<service> to kdgena
<service> udp qdfhce
<service> via ogffga
<service> 为 sgfggW
<service> 了 egggjf
<service> 会 ngefgb
<service> 到 ubfZgf
<service> 吗 1baZlZ
<service> 收 meehhd
<service> 是 schcha
<service> 有 fjgeck
<service> 能 pgfgfZ
<service> 连 nfggga
<service> 通 lUjbho
<zone> $ kcbiap
<zone> , pimeYY
<zone> -> jbcfki
<zone> -d dfgghj
<zone> -j fffgmd
<zone> -o bjffhi
<zone> -p fffgmd
<zone> : wZmcdY
<zone> <client> oeggec
<zone> <n> ybhZgY
<zone> <own> vYfeiZ
<zone> <service> uVkhiW
<zone> <zone> sidfeX
<zone> able lWjegk
<zone> actually hbsbgd
<zone> allowed qWldge
<zone> and ksbeiV
<zone> at pUgUgw
<zone> be qbZfpZ
<zone> browse offgfa
<zone> can ekjjkU
<zone> can't qcedgf
<zone> cannot iZeggm
<zone> cant qbfhdc
<zone> clients dZgZgx
<zone> connects lfgfef
<zone> directly ndfgff
<zone> dnat cggflf
<zone> folks nghbge
<zone> for jfgbnd
<zone> from jicZdo
<zone> get qVmZih
<zone> gets uakcfa
<zone> go tdfdfb
<zone> has ybfgcY
<zone> have keabkk
<zone> hit rcghea
<zone> hosts jYccgt
<zone> i jihgfa
<zone> in gfggje
<zone> into hWhYgw
<zone> is rZkcgb
<zone> jdibhi
<zone> laptop lefffg
<zone> machines taeged
<zone> on tXcdel
<zone> open raffja
<zone> out rcfhfa
<zone> pc qfeeee
<zone> people ofcglY
<zone> ping nafhcj
<zone> reach qQodlc
<zone> rules effirY
<zone> say icajen
<zone> see sYgcma
<zone> segment hdmhfd
<zone> shows pcggfc
<zone> src jgfgff
<zone> still edgdim
<zone> talk seeidY
<zone> then dgggnc
<zone> to rWdali
<zone> towards ncgald
<zone> use lemddc
<zone> user YYofgp
<zone> users Zheefr
<zone> who pffehb
<zone> 上 tdfahb
<zone> 下 pggehZ
<zone> 为 mbbhgj
<zone> 之 qfggea
<zone> 也 blddjj
<zone> 出 lciela
<zone> 到 tVigkY
<zone> 去 peefmV
<zone> 同 kegggf
<zone> 打 oefgfc
<zone> 收 nefggc
<zone> 用 kcYhli
<zone> 电 mfgggb
<zone> 的 lgdeie
<zone> 直 nfgfed
<zone> 能 pejcfb
<zone> 访 iRcion
<zone> 走 jfggge
<zone> 还 fgggjf
<zone> 这 oajehc
<zone> 进 tcfhdb
<zone> 连 fldekd
<zone> 那 ifcina
<zone> 都 fangid
<zone> 里 mfkcfc
? -a bfgfnh
? <n> hmfecf
? <service> qcfegc
? ? yheYca
? ggffjg
? i fkeghd
? in kgggfd
? need lhhbhd
? tcp nffefe
? udp mffgfe
? 列 geXrhf
? 怎 geegfl
^ -a hegfN1
^ -i ibdhcq
^ <client> pdgZck
^ <far> uegdcb
^ <gateway> qffhdb
^ <host> shZkad
^ <n> nhgaaj
^ <outside> rWjiVl
^ <own> mqZkYb
^ <server> oefege
^ <service> sjgbSj
^ <zone> nfieUo
^ a qXfkfe
^ acme fehfbo
^ after hdfctZ
^ an ikdgfd
^ and oZebki
^ any endrVe
^ anybody ijlefa
^ anyone frYbfl
^ anything ghgjdg
^ are ySaccp
^ as lemacf
^ assume jeeenc
^ audit epehfb
^ auditor gpfggZ
^ backup pdfedg
^ before bnfjdg
^ can rXZabw
^ check qlhceV
^ connection uebeZi
^ conntrack kgffff
^ could qbcbaq
^ curl kgfgeg
^ customer fcdmfk
^ dear kddkff
^ djehej
^ dmesg jgfgff
^ dnat bfdugc
^ do ohepVb
^ does jedlYm
^ dovecot jffgff
^ drop Xgghub
^ everything cbkpee
^ explain igfcWt
^ exposure bmfled
^ first fgfeem
^ for hmidbe
^ forward gfgfmb
^ found gfhfYq
^ foxmail kfffff
^ from mckTas
^ github gefccr
^ give fgjldc
^ got kgffff
^ hairpin wdgbfZ
^ hello pbdfdj
^ help lfgXen
^ hey mhehde
^ hi kcghcj
^ how jheYep
^ i kbfmcg
^ i'm oggbhc
^ icmp rcedeg
^ if eggaog
^ in haijbl
^ inc uggggS
^ input afgfog
^ inventory fcfqed
^ iptables efgdne
^ ipv sefgeY
^ is qjZhXi
^ it's gefffl
^ l fdgffl
^ line gaghcp
^ list ckineZ
^ mail ncZihg
^ maillog jgfgeg
^ mar jgggge
^ may kfegfg
^ morning nZfdfl
^ my sgbahf
^ nc glfffe
^ need ojaldZ
^ netops ffffdn
^ new leddel
^ nginx odfffd
^ nmap nfhgdc
^ no lcgjlX
^ of eeneff
^ ok rfYjdd
^ on ogeheb
^ once ffgcoe
^ openssl nffffc
^ our ljcbcl
^ outlook neffed
^ ping teeedc
^ pinging kfgfff
^ planning bghgmd
^ please nTedqh
^ pls gehZbt
^ port egbnek
^ postfix offffc
^ pr aeeekn
^ printer ldgfdj
^ proposed effflf
^ quick fjhbpa
^ ran qfgggX
^ restart gegcgm
^ review gdgfgk
^ say dfggnd
^ security kkdefc
^ seen gelegf
^ should neegdg
^ show djjoZc
^ since tbgefb
^ sitting ifkfgd
^ so jjfbei
^ somebody jfcceo
^ someone Zedolg
^ sorry rffefb
^ src ubfhda
^ still gbhcgp
^ suppose chheuX
^ swaks tffgfW
^ tcp ljgcfd
^ tcpdump kgffff
^ tell mleYhe
^ the rVilcd
^ thinking bhgcta
^ three gddjap
^ thunderbird kfffff
^ ticket segegY
^ to lcdkgd
^ trace reffdc
^ trying giffdk
^ udp kkfbfe
^ usage idgceo
^ user lcegfi
^ users ndbheh
^ vlan ageffq
^ walk peddhf
^ we ojdcia
^ we're gefffk
^ what gfpega
^ what's damsbc
^ whats mdhrYZ
^ when hegddn
^ where oggnXa
^ which jodhXg
^ who crebam
^ who's bpfdej
^ why meecao
^ wich eblldg
^ will mfhfed
^ with ahhgpa
^ without aYjixZ
^ would jbgcpc
^ 为 scfcfd
^ 今 gffdbq
^ 从 lVndej
^ 你 geddfq
^ 假 cgggoc
^ 公 hdindd
^ 内 jgZoee
^ 列 ekdkge
^ 删 iadeoh
^ 加 bgghme
^ 发 ifaofe
^ 同 pffgfa
^ 哪 frceee
^ 在 odgffd
^ 如 behhod
^ 审 nffeef
^ 客 ndfffe
^ 对 iRwchf
^ 帮 chficl
^ 怎 gfgefk
^ 想 dlckic
^ 我 ldegdi
^ 打 adeenl
^ 把 fgdimd
^ 抓 kggfge
^ 按 egggmc
^ 昨 cehebr
^ 有 iffkfd
^ 现 hhilbc
^ 用 fgggek
^ 站 edkjge
^ 第 efgfgl
^ 网 gegcdo
^ 要 efhinZ
^ 规 eghdco
^ 解 ggggbm
^ 请 njeldW
^ 谁 iwgZbb
^ 财 ddheep
^ 这 gdfhYq
^ 那 mYcdbt
^ 邮 kgfZfk
^ 麻 lgfdfh
a <service> ldcfdm
a <zone> qeghfZ
a box lfffff
a client jcjejc
a colleague rddaif
a connection jnbfee
a customer mehefe
a dnat epXinZ
a host tZfbhg
a jijgdc
a laptop lbihgd
a look dcfdfr
a minute kgfefg
a packet lfehcg
a partner ocfgfe
a ping heghjd
a reset jfgfgf
a second dfgjfj
a syn lgfjbf
a tcp ugeccd
a timeout kfgfge
a user ifjfhd
a way pffede
a working encghe
ab jgggff
able dpmXdg
able to dmladg
about <service> gqdmYb
about encakg
about to ncfclc
above gfgbnf
accept $ gfgecn
accept , bgggpc
accept -a egghvS
accept <- hefegk
accept ? mcdcji
accept Xfgeml
accept can Zeienj
accept does Zhhfrb
accept from fgfgke
accept instead ffggjf
accept what bhhelh
accept would fgfgmb
accept 之 fhfgkd
accept 会 gdggkf
accept 这 gfggdk
accepted udgbce
access <host> epedci
access <own> chgfco
access ? oblbic
access denied lfhdge
access kjjUdk
access to gkfbje
account mfffgd
ack <n> jfggff
ack kfggfe
acme <gateway> cdgfeq
acme dchfcs
acme example sdhfea
across nkegad
actually chkjai
actually use gekfgf
add -a dhhhwP
add dZbasn
add the ffehpa
add 一 eeffgl
added -a dgggld
added edggod
adding -a ggggpX
adding eeieqa
address , hakiid
address <own> iiemhX
address ? mhejfZ
address do rdfchb
address does nfgbgf
address kefpXf
after <n> jgfgff
after connect lgfgdg
after ichend
after that ffehmd
after the gmgehc
afternoon ffjjfd
afterwards cegioc
again lYbgfp
against <own> odhefc
against ndfZgl
agent shfceb
alerts mfhagg
all $ zmdgZQ
all , lmgZhb
all ? edaimi
all can dojcfd
all dgkofX
all of jbfobg
all port gednff
all the Zjkmcd
allow idhdld
allowed ? yddhdW
allowed iniYbh
allowed or tccgdf
allowed to fgkacm
already icfdgn
am , edckfl
am i oZefgj
am uXghZg
an <outside> mdpbec
an <service> ojcYje
an <zone> maiehf
an answer lkfefb
an gekkde
an inventory afirec
and <n> fheYoi
and <service> mdggef
and <zone> llccid
and back 0ehafV
and by hjjcef
and does tefebe
and from gvaicZ
and giaigh
and i ifefao
and it mfgech
and on hkZlgd
and ports cffmhf
and the mbcjjd
and then tehecb
and want paibhf
and what kdfecm
and which glhheb
and why gbhfgm
answer $ pbghha
answer : qbeggc
answer ? nljcba
answer come neggcg
answer from hmdfja
answer iklXbi
answered wYicgb
answers rZdkgb
any difference fdhgoc
any dnat fcgngf
any host kqgfYb
any idea ejedem
any kiagnZ
any port 0baciY
any reason tcigba
any way negegd
anybody Z1kUiZ
anybody able dqdfdh
anyone ? Ugfokh
anyone Yqefna
anything at gegmcg
anything behind cjckhg
anything ckapef
anything forwarded hkggfc
anything in ndhkfY
anything on ihgnfX
anything stop rfgcce
anything that iYbdkp
anywhere ? didrce
anywhere drflZb
apart from inmiZV
apart inmiZV
app pbgbfi
append cfgfvX
approve Wcgggt
approved gcgear
are <zone> lcfhka
are able hlffhb
are ekjiae
are exposed RrnpbZ
are forwarded gQexhg
are usable eercge
arrive jehcmc
arriving oagigd
arriving on oedhde
as a fcndbm
as kihhcb
as seen nclbfe
as the tZiahe
as well hihcie
ask mecagm
ask you jgdagm
asked ghfefk
asking ljfhce
asks : aoghgd
asks irfebb
assume ocedna
assured lffffe
assured mark lffffe
at <client> iejiha
at <far> qffeed
at <host> jhjdia
at <n> eahclm
at <own> llbigZ
at acme gcgggl
at all gjZlge
at egegkh
at netops gffffj
at the ghceik
attacker lekqcT
audit $ ejjied
audit : sfdZic
audit hrhedY
audit item jkdffe
auditor iqffZd
auditors gidmfd
authentication $ cefdgq
authentication , lgfggc
authentication pchede
authentication' kfggfe
away fhfesY
back $ nfffef
back nchdjb
back through lgffeg
back to ofegde
backend nedoad
backup dcfgct
banner lfggee
be able kbikiZ
be forwarded jified
be khcfgg
be let leggdf
be reached jmfcfe
because kggggd
becomes ldgdma
becomes of odfdeg
been eXkfkl
before diehcl
before i aihhfj
before it gefbYv
before the jfffej
behind <own> lWdwfZ
behind nchraX
behind the tlcdca
behind this dsfbgd
being iigigZ
below kffena
besides <outside> eqddeg
besides dsfjdY
between <n> ddhfdo
between kifhce
block jccafr
blocked ? ueebed
blocked taeeci
blocking rghYgb
board Zmgeig
bob jggggd
boss lkoaZc
bot $ gfgbgm
bot , eegjgh
bot fbehep
bounce qdeffd
bounces qZfedj
box , iYZmki
box <client> lgekbe
box ? glkidZ
box is cXirjd
box itself tgfXgd
box mafmde
box on imgafe
branch ffhfpY
break ? ffegkg
break gchdjj
breaks ? gggfoZ
breaks egfera
breaks if ggffld
breaks when ffeeoe
broken again gfgdfl
broken ibfber
browse tfdgfX
browser sdhddb
build ibfffm
but my jggggd
but not pXhhdh
but tYfgee
by <client> qcfcgf
by <host> bejbgp
by <own> radbhi
by <public> iZocgg
by <service> oggcgc
by hgljeZ
by the sfcede
by whom drdceg
bypass raiedd
c : lgfeff
c jgffff
cab iahcof
call jdhZgn
came idggbl
can <client> hYhajp
can <gateway> tbhfgY
can <host> vchbiW
can <outside> rbkheY
can <own> jpfdfa
can <service> crdbej
can <zone> rRmgbj
can a medefi
can access rnbgfT
can flmYci
can get kuedbY
can hit gmiefb
can i gdkbii
can it ebkchl
can not ihgcgh
can open dolagb
can people uaehga
can reach lpeZed
can someone libiVn
can talk apdfjd
can the lZdcfp
can they ldjcfh
can use kmccka
can you lUeidp
can't <zone> oafgfh
can't get cmedhj
can't ojacci
can't open mefdej
cannot connect mggffc
cannot lXfegn
cannot reach fcefhn
cant <zone> odehgc
cant pYeeel
capture qeffde
captured on jgffff
carry mfeeeh
ccc <n> iegfej
ccc iegfej
cert Zchfgs
cert on Zgfggo
certificate geiZcr
certificate on edhber
chain tbeafg
change $ mfddfi
change ? fcfegn
change anything eegeof
change for dhbfmh
change lZeckl
changed gcgffm
changed the hchfdm
changes gfffvU
channel ldgcek
check $ jefefj
check goZeif
check 一 kkdmgV
chg <n> ieegkd
chg ieegkd
ci qhcgga
ci runner lgfggc
client : gdlfhd
client address mggefd
client connect jfgfgf
client ubjYfe
clients cobYfq
clone hgfgjd
closed qZecdm
code qggZgd
colleague oadkef
com : ifgebm
com ifeecn
come jjffhb
comes back jgfffg
comes from regYgf
comes hkdegg
comes in gldeei
coming from nclbge
coming in offehb
coming sajeeb
complain jpdcfd
complete fnbihd
conect hnZdej
conect to hnZdej
config Zahlgn
configured jefggg
confirm tghaec
confirm that pfdgee
confirm whether nbfhge
connect <own> ngggdc
connect ? dccegs
connect from ogfgdc
connect gffcgm
connect to lfhbgf
connecting ifggdi
connecting to hgggdi
connection after kgfgdg
connection from hdcdeq
connection nfgceg
connection refused qZhchg
connection timed kfggfe
connection to hmcfdg
connections into mlcghY
connections odZlef
connections to ecenej
connects jegjde
connects to jegkdf
conntrack -l kgffff
conntrack ctstate egfdki
conntrack table hecbgp
conntrack 里 mgffee
consequences ? dgfdpe
consequences dgfdpe
correct ? qYeheh
correct qZffeg
could <client> dfhdpd
could <zone> XghgvZ
could a megeff
could i haeile
could kbhfna
could not lhfgfd
could somebody jcfidi
could someone oegjcb
could you gaigkg
counter idjZbr
cpu ccgdhq
cpu load dedbir
cron mhggaf
cross schbha
ctstate cfgeng
ctstate dnat dfgdof
ctstate related gggfZo
curl : mffgfe
curl <own> nfggcd
curl qfggbc
current djeidi
customer at lfgfee
customer kZflZm
cut kbfdlh
daddr <client> jgfgeg
daddr <own> lgefhe
daddr lgfggc
day fcdZlr
day on deeeho
days gieeej
db bfbfhr
dead negdjb
dear kddkff
decides sjfbda
default fcdZno
deferred connect lggged
deferred hfgeel
delete -a hdghuU
delete behhqc
delete line gdfglf
delete the Yihgpd
deleted fhhipU
deleting fdhdmf
deliver outbound pchdhd
deliver to qfhcce
deliver vciaeb
delivers qeebie
delivers to odfcjc
denied ubhdhY
deploy ocdggf
desk <client> lfffge
desk in jffgfe
desk nehgdc
desks pghhfW
desktop pefhcd
destination <host> efgehk
destination efgehk
dev <outside> nfegdf
dev <zone> offgfb
dev offgec
dialled lfggee
did Zebkbv
did the fehcdp
did we ejZqee
die ? jfearc
die pefZnb
dies rdcchf
diff ejgekc
difference ? gdgfnc
difference fehdpd
different eeeeeq
dig wdfhba
direct lfggee
directly , offddf
directly ? ldgdjd
directly pdfbkb
dmesg is jfggff
dmesg jgfgff
dmesg 里 jgfgff
dnat , cbhjgk
dnat -j dgfdmh
dnat accept Xghdwa
dnat dYdunZ
dnat for bleniZ
dnat rule gbigle
dnat to edgihj
dnat 删 ffgfjf
dnat 到 ccfdmm
dnat 去 ffgelg
dnat 的 cgghnd
dnat 那 adhgpg
dnats lXcqic
do $ ggfcen
do , cgffgm
do <zone> kehfnY
do ? cifeYt
do hgflVl
do i gYhlgj
do packets pdfcge
do the mfedhe
do they heeiej
do to keccZt
do we ilimYZ
do with rfccic
do you iXfhgo
does -a hfcfXu
does <client> gXmbqe
does <far> fXeorZ
does <gateway> 0Ygbfa
does <host> qVfegj
does <n> qZfbhh
does <outside> gefepb
does <own> lkaZco
does <service> lfZobf
does <zone> flkVel
does a hldehd
does anything kbehkf
does ehfjbj
does inbound egfgkf
does it elfgeg
does line fgahfp
does mail sgbfbf
does our eYeqhh
does that sWhael
does the pidedd
does this hdddcr
does traffic tghbfY
doesn't imedXn
doesnt glmbdd
doing ekbegm
don't get jZfhfk
don't nijeWf
dovecot : kffgfe
dovecot jgfgff
down oYgYdr
dport <n> gfgekf
dport gfgekf
dports <n> dggfhk
dports dggfhk
drop , kfffid
drop : fgggjf
drop hdhcrb
drop line Yhghmg
drop the dgggpb
drop 吗 kdfhff
dropped ? regaef
dropped uegZed
dropping iffgmb
drops 0begeW
dst <client> kfgffe
dst <far> kgffff
dst <host> kffgff
dst <own> mfgffd
dst mffffe
dump gcgofd
e : lgggfc
e jkhcdf
e udp uZecdi
each mbemed
earth lhfdbj
eating hefehj
echo request nfhcgd
echo wbfbec
edge fw fdffen
edge gegefk
effect cWjftg
effects geegnd
egress mfgefe
else kbdesb
end lffjbe
end up lffjeb
ends  Xfbigs
ends 0 Xfbigs
ends 1 Xohjak
ends 2 rcfhcd
ends 3 qicaeg
ends 4 gdhgoa
ends 5 ekfdrX
ends 6 ifffrW
ends 7 egggrW
ends 8 igggmY
ends <- hgeddn
ends <client> Yapkan
ends <client><client> tgefYe
ends <client><client><gateway> lggeff
ends <client><client><zone> sbfehb
ends <client><far> hgfele
ends <client><far><far> jgfgff
ends <client><gateway> sXihha
ends <client><gateway><gateway> ldeglb
ends <client><host> tefZdg
ends <client><host><gateway> rggfeY
ends <client><host><host> giecco
ends <client><host><own> mchfff
ends <client><outside> wgbggW
ends <client><own> scgfbd
ends <client><own><gateway> oggcgc
ends <client><own><host> efgbgn
ends <client><own><own> kfghdf
ends <client><own><server> keffgf
ends <client><own><zone> feghke
ends <client><server><own> oeggfa
ends <client><zone> hfemhb
ends <far> haiocf
ends <far><client> rcffce
ends <far><host> 0bjbdW
ends <far><own> 4VhYgZ
ends <far><own><gateway> ofggce
ends <far><own><host> sdfdbg
ends <far><own><outside> mgffef
ends <far><zone> wWghfa
ends <gateway> Yhcegt
ends <gateway><client> rgefea
ends <gateway><client><own> rgggfW
ends <gateway><far> qgdhgX
ends <gateway><host> wZegga
ends <gateway><outside> kalfbi
ends <gateway><own> mffbie
ends <gateway><own><host> vYjbde
ends <gateway><zone> pZdfig
ends <host> WkZmgn
ends <host><client> vcicfY
ends <host><client><own> nggeee
ends <host><client><zone> hfghid
ends <host><far> vfheeU
ends <host><far><far> oggggY
ends <host><far><gateway> mfhgga
ends <host><far><own> fgiYmg
ends <host><gateway> gZelgl
ends <host><host> qfclhV
ends <host><host><client> kggfef
ends <host><host><far> ofggec
ends <host><host><gateway> pdhegb
ends <host><host><outside> tejbgX
ends <host><host><own> ofgeed
ends <host><host><zone> ndffhd
ends <host><outside> klgjZb
ends <host><outside><own> gfgfnb
ends <host><own> vXhcdg
ends <host><public> qZdmed
ends <host><public><own> odhfed
ends <host><server> Rqlehh
ends <host><zone> iocpbV
ends <outside> jSkgep
ends <outside><client> wccbdg
ends <outside><client><far> hhghhd
ends <outside><client><own> fbghoc
ends <outside><far><own> qedegc
ends <outside><gateway> tTnWhi
ends <outside><host> rhkchU
ends <outside><host><own> ffYole
ends <outside><outside><own> regZqV
ends <outside><own> mlfqfN
ends <outside><own><gateway> eghkhc
ends <outside><own><host> kegZij
ends <outside><zone> nYcfnf
ends <outside><zone><far> igffkb
ends <outside><zone><own> dfgirX
ends <own> iiWlgg
ends <own><-<client> pdhefc
ends <own><client> kdeeke
ends <own><client><outside> kgffef
ends <own><far> xaebdf
ends <own><gateway> rXgeif
ends <own><host> ehffbp
ends <own><host><client> iehZfn
ends <own><host><far> iaihmb
ends <own><host><outside> bfgfki
ends <own><outside> skhebV
ends <own><own><client> ffggek
ends <own><own><own> nffeeg
ends <own><public> cVdqhm
ends <own><zone> qbcYhm
ends <own><zone><zone> schgeZ
ends <public> bldkgf
ends <public><host> XfkxdY
ends <server> efaido
ends <server><own> saclea
ends <server><own><client> nggggb
ends <zone> jcpWbn
ends <zone><client> ndlieW
ends <zone><client><far> dhchoe
ends <zone><client><host> qfffeb
ends <zone><client><own> ogghbc
ends <zone><far> lgchdg
ends <zone><gateway> kefhlZ
ends <zone><gateway><gateway> pcchhe
ends <zone><host> uaccfh
ends <zone><host><client> efgfme
ends <zone><host><gateway> ndfgch
ends <zone><host><host> mddcfl
ends <zone><host><public> ocoegW
ends <zone><host><zone> Ygfgub
ends <zone><outside> tbabgj
ends <zone><outside><client> gdfhkf
ends <zone><outside><zone> eggjpV
ends <zone><own> ogbcam
ends <zone><own><client> mffgfd
ends <zone><own><gateway> pfgggY
ends <zone><own><host> hgfcjg
ends <zone><own><outside> mieffc
ends <zone><own><server> lfgfgd
ends <zone><own><zone> Zldfsa
ends <zone><public><own> wXfihX
ends <zone><server><own> jgggge
ends <zone><zone> weYcdi
ends <zone><zone><client> jgfgka
ends <zone><zone><host> pagfge
ends <zone><zone><outside> mZghfg
ends <zone><zone><own> gmcbpa
ends <zone><zone><zone> iicgpX
ends fchngc
ends up edingd
english fggfao
enough ecemob
entry gZgref
enumerate bjjkdf
enumerate the dlfief
erp cddfgr
err connection jgfgff
err jgfgff
errno <n> kfggfe
errno kfggfe
error : nhggdc
error <n> pdggec
error kYbdhq
esmtp lefgfe
established -j gggfZo
established cgggkh
established src lffffe
even gnekZf
even touch kfhfge
evening iehYfp
ever ffhcem
every emimZb
every network cqfche
every port iYcrhe
every source crfbjc
every zone hneYih
everybody rjcaef
everyone ipgYef
everyone who csiffY
everything cgpjcc
everything that Xsjfha
everything we fZklfh
exactly Zncfhl
example , maiiee
example com ifdffj
example lffeci
example org kfggfe
expected ? odgefe
expected tYgefe
expected to tYfgfe
expire ? eehedo
expire ddgegp
explain -a dfhdcr
explain : gfgfXr
explain line cgehdn
explain rfgeTl
explain the kfgdam
explain 一 ddgecr
expose cgoifa
expose to ecjlff
exposed jmjidV
exposed on Xoiife
exposed to ijiddf
exposes ablnfg
exposure augkdX
exposure of aofkdd
fail jldbhe
failed : rdgggY
failed lffgfe
failed to lffgfd
far hgXnej
feels faffhp
fetch kbeeii
fetch mail jbggfi
file , fhebcq
file bdkdeo
filter hfefnc
filtered jdeeem
find its lhdgdg
find mgdgdf
fine $ ofeggb
fine odghha
firewall fcdkfl
first day deeeho
first pcbcco
fix aXbexm
flip eefepe
floor mdffcj
flow negebi
folks mjfaeh
for $ eifYWz
for , hdfddp
for <client> kaella
for <far> tcgedb
for <host> jakmZg
for <n> mhefai
for <outside> pdfZke
for <own> igdimY
for <service> obekjZ
for <zone> fYhWns
for ? gheaZu
for a odgceh
for ecijif
for it jemcfe
for me bpjaYn
for the gihlXh
for them fekfcj
for us fbecpj
form ekgcgi
forward , fgghmZ
forward -i efffkh
forward -m egfdij
forward -s dgfglf
forward <n> cgddlk
forward cbfjng
forward chain mffbjd
forward policy mfhfiZ
forward to aYcsqc
forward 里 dibgrc
forward 默 gfgfke
forward's kfdfpZ
forward's policy ceeesf
forwarded $ oWcohd
forwarded ? fleqdW
forwarded anywhere dmemgZ
forwarded necteU
forwarded to mgenca
forwarding dgfpkY
forwards $ idgqfY
forwards aZkwga
forwards on ggangf
found fggeXt
found this fffeXu
foxmail lfgggd
foxmail 报 mefffe
friday $ gbflgh
friday ? gggfej
friday cddflm
from <client> reihdY
from <far> segdeb
from <gateway> rahddf
from <host> qfgeaf
from <outside> hdmkfa
from <own> ifgeej
from <service> jUnoga
from <zone> ogfZie
from a kcckhf
from iehbii
from my kffgff
from the ikgchd
from there jXkcgm
from unknown mgfgfc
from where R0eghd
from which gseced
full jdfedl
full list eljkZc
full of lgggfd
fw <n> fdffen
fw jjgZfj
fw rules gcggfm
g idkeic
gateway idjide
gateway rules fegfgk
gateways <n> geheXs
gateways geheXs
gave lefggf
get <n> jfhgfe
get <service> hldbmb
get a pdhfec
get an ikdfjc
get anywhere wchXdf
get at hhkifY
get flggde
get forwarded dkbpgb
get in ifcdgn
get into qeVimb
get nothing lgggfc
get out qdefgc
get there kffbgj
get through ijbbdo
get to flldbe
gets <n> pgfggZ
gets a nleYhc
gets iggkdd
gets through hohefa
gets to fqfRhm
getting inedkY
git rdgddf
github com gfggbm
github gfggbm
give fhjlea
give me cikmcb
given lfmdfa
gives kfggff
go $ hcfnci
go ? hahphb
go jWeqgg
go through jehcgj
go to necZki
goes sWcjmZ
goes to hcfjjf
going iXbjkm
going on mhgeed
going to hgjanb
gone , Zfgfqf
gone adhgre
good for ggebeo
good icjcbo
good morning keedfk
got ghiqbZ
got this kgffff
growing kchZgm
guest kaeaes
guest wifi lbdcdq
guys vfeffW
gw $ gjmgVi
gw , jiYfkf
gw <n> efgfen
gw ? pbiejY
gw fchggj
gw line hdgcli
gw rules dghfap
gw 第 gffdjh
h jfggge
had ggeend
hairpin pdgafh
hand jcihge
handed iZfnck
handover ichick
handshake gsebed
hang pehgfZ
hangs ocfdcj
happens if ggegvT
happens nfebld
happens to nggdoU
has no hmdfaj
has nofVch
has the gbheep
has to mgfged
have <outside> rWZdlk
have a ciejdk
have access Zjobdk
have dhljdd
have no naadgn
have to kjgbmY
have we dUlrhe
he tcgZcj
healthy offffc
hello , sehjfV
hello pbdfdj
help $ odddck
help ncdcii
helpdesk negeef
her lXgfem
here $ dbnlfd
here , cjhefk
here ? ocdnea
here mfhlZc
here what ffgbgn
hey , peffhb
hey mhehde
hi , obhfeg
hi all mgggce
hi kcghcj
hi team tehgdW
him obeaaq
his legggd
hit <host> khffhb
hit <own> ljfdhb
hit merge ffgffk
hit omhcWf
hit the higbgh
hitcount <n> ffggej
hitcount ffggej
hits qffaeg
hitting wdbagd
home mgehed
hook vdeeaf
host $ rfYjee
host , ldleed
host : gkeeeh
host <client> qalcec
host <host> jdfjhe
host <own> negfhb
host ? jldkdb
host kdjedh
host on padegj
hosts gnZidh
hosts in 1bfheR
hosts on jdgemc
how come kkegbf
how do gegfgk
how does udgfda
how many bghZgs
how mgfYbo
how much Zdgfgp
human gffmbh
human words gffmbh
i <service> keglbd
i add chhhtU
i am oZkiag
i ask igcefl
i can iZfigk
i delete gchhmd
i do fgggcl
i don't pYheam
i drop fhegtV
i e nmdeea
i ejgfgf
i get iejlfZ
i have gheljZ
i hit ffgfgk
i land lcipaZ
i mean nhbjfb
i merge ffgegk
i need hlejdc
i remove fgdfsZ
i run kbgejf
i see kdglfb
i sit mfkcde
i still eefgne
i take Yfghqd
i use hegbgl
i want hmfYld
i would pdgfgb
i'd like jgggjb
i'd tbedhc
i'm <outside> ocilYd
i'm jggibf
i'm on lfggdf
i'm sitting sefZeg
icmp echo scebff
icmp seeadg
icmp seq jfghdf
idea $ aofegi
idea ? iRghiq
idea eiddik
ideas ? regheY
ideas regheY
if a lnbffb
if i idfgkf
if idccpg
if line cfhglf
if somebody keagsY
if the edddkm
if we edffmh
if you nghgcd
impact ? gffgje
impact fhfbtZ
in , gfghnY
in <n> fifdih
in <outside> kgggef
in <zone> odifZi
in ? jfdgje
in a gkjeed
in fffeji
in from cbohdj
in human gffmbh
in ip jfggff
in its qghceb
in on oWcjii
in place dggeod
in plain fhgecn
in the kfffam
in to gkgljV
inbound <service> ffhgje
inbound hfdfnf
inc <n> lcgfbk
inc lcgfbk
incoming lfggfd
inet <n> kggffe
infra fdfeep
infra gateway fegegl
infra mail effdfo
initiate hkffge
inner gchlic
inner router mfgfgc
input -i dffclk
input -p cfghij
input ajecsd
input policy cegeuZ
input 默 efghke
inside fikqaX
instead jdgYpe
instead of jbefmf
interface igfecl
internal address negghZ
internal nZgrbb
internal server dfgmge
into <client> mfcfmZ
into <gateway> jkddgf
into <host> kigaej
into <zone> moiZea
into pmfZdd
into the kcgghe
inventory ebgueb
inventory of cdioge
involved lgfgfe
ip $ ldihed
ip <client> lgggfd
ip <far> jgggff
ip <host> kffgff
ip <own> kgfgfe
ip does kfgfef
ip forward ahfctd
ip sccdmZ
ip 是 lffggd
iptables -t ffeikf
iptables bcegml
ipv <n> efhdne
ipv efhdne
is <client> kdeegj
is <far> mcfeje
is <gateway> qZedfk
is <host> gmXode
is <n> jheado
is <own> ycgieS
is <service> gudkdU
is <zone> pVidke
is ? rXhdfh
is able bsmZga
is anything ngeohT
is behind dfglgf
is dead ogggcd
is down ocfeck
is edflcl
is exposed piccai
is fine oceghc
is full lgggfd
is in ghhhlY
is it egifYo
is line jfcgYr
is mail kggffe
is on lddbfn
is our fckbgm
is port msWfiX
is published becsfg
is reachable ckqafd
is slow eggefl
is stuck legeff
is that fccpcj
is the cdccfv
is there crekZe
is this odfdbk
isn't rdcedi
iso dngidd
it $ jfffZo
it , kdjdff
it ? kdfpZe
it back fdicgn
it be khhZmb
it do bgfcjn
it ehfkal
it end igfjed
it for hgjjcc
it get tYfhde
it has ncgefg
it in ndgghb
it is ihhYfk
it just iffdih
it land ibdpdf
it mean jdfcdo
it on ndgfbi
it open igfWgq
it out ofhgbc
it pass mffedg
it reach fbjfhj
it that begjgk
it the hceZgr
it through jhgfge
it to jghajg
it us qgdggZ
it work fnbagm
it works pfhgdZ
it's broken gefffl
it's fine lffggd
it's lfieZi
item <n> jlffce
item jlffce
its <service> lgfghb
its nbedke
its own vcffgY
its scans lgffff
its way mgdgcg
itself $ kidegf
itself , lcjege
itself ? Ynnefe
itself get qbgghZ
itself open meffgd
itself reach sfgdhY
itself rflZda
itself talk ldggff
job on shfgcX
job rYideg
jump icecbt
just eqeYej
just hangs gechgk
just spins peghea
k <n> megggc
keep bhdhhl
keeps sdgcgb
kind kfdgbl
kind of ffdffn
kindly confirm qcfege
kindly igekdf
kinds gefegl
kinds of gefegl
know ledmZg
known eeenff
l <n> ccheeq
l edgeeo
lady fggefl
land lXeola
land on lZclna
laptop , rdcfdg
laptop <client> tccgha
laptop at taaeif
laptop in scdfef
laptop on jdkhfc
laptop qcigcb
last friday gdgffk
last kXhiZp
last night cbgghp
last thursday gfgfdl
last tuesday gdhgdm
last week iakhbl
leave sdgegZ
leaves jdggcl
leg <gateway> kjeffd
leg njcegb
length <n> jgfgff
length jgfgff
let <zone> hfghkb
let in mlddgb
let it reigba
let qehamX
let that khfhdf
let through vXehag
let's deghme
let's say deghme
lets it kfffff
lets kgcfdk
like jbfjmb
like this jgfffg
like to kggfja
line , ZggirZ
line <n> acgaqm
line ZdgYsm
lines ecgffo
lip <host> jgfgff
lip jgfgff
list $ gmjiYc
list YmjqeX
list all eekjfe
list every coejha
list everyone atdcjc
list of akkkcd
list the endhhb
list 给 ekbpgb
lives on segcga
lives regdfb
load mfeaek
load on befciq
loads hqcdfe
log in qdhagd
log lbhgge
logged in pghafd
logged pghafd
login : jgfgff
login kgfgfe
logs jggegg
look $ dfhgbo
look at hhgfbk
look gghecm
looked hjegge
looks bbgagv
lookups pfffde
loop ufidaa
lose Xdgcti
loses bdhguZ
loss lgffff
lost connection kgfgdg
lost ngggfa
mac gdgegl
machine ? cjcngc
machine is paelha
machine odenbb
machines qViigc
mail from gbgghj
mail gw jchghf
mail is gciebo
mail lbgfgh
mail over rZhgfc
mail queue gfhdfl
mail through ggeefl
mail via nggegc
maillog kgggfd
maillog on jgggge
mails ufhfZa
make it lggajf
make jeffoZ
many ceghen
many mbit fgefgl
many packets ffggej
mapped ukffeT
mar <n> kggfge
mar kggfge
mark <n> kfgfff
mark kfgfff
martian offgec
martian source offgec
masquerade $ egfelf
masquerade , gdgfjh
masquerade aefbvf
masquerade do hffgbn
masquerade for dfegkh
masquerade line fihgqU
masquerade on bffhod
masquerade rule cdgdkl
masquerade 删 gfgfje
masquerade 那 ghggka
masqueraded lgfgbh
match qfbgYk
matter crdZgj
may emkaci
may i heejeh
mbit fgefgl
me $ kjgaak
me , jghbam
me ? jdkbei
me all gfened
me eijnYe
me please ffglfe
me pls tggeeX
me the hfihjb
me this igfgdi
me through jeffej
me what efilbi
me whether pddchf
mean nhbjZh
meaning ? fgggbm
meaning gefgco
merge $ gfffgj
merge ? fegfdo
merge eeheki
merge it gggcgk
message kchdfj
messages gXibhr
milliseconds ldfecl
min dfddio
minute jggffg
minutes kdhcjf
moment dhdhbp
monday ihdfek
monitoring igffdj
monitoring probe nfgedf
more gneYmd
morning $ kffdfi
morning , mdeefi
morning all leegff
morning qdebej
move haggnf
moved ochdib
moving ddgffp
ms : mgfgfc
ms jfgfdh
much deifZs
multiport dggfhk
multiport dports dggfhk
must authentication odheef
must authentication' kfggfe
must pegaeh
mx <n> jggggd
mx mgYjei
my box jggfge
my colleague kdgheh
my desk leigee
my laptop tcfega
my obfiXl
my phone nfggec
name <service> ffggej
name eokYeg
names mefhee
nat -a fhgfQx
nat -i fdhear
nat lYdihj
nat table Zigfcp
nated imfcgc
natted lafmfd
natted to bchoie
nc : pcgggb
nc ljgfbd
nc vz lkgfce
need <service> lggeef
need a mbajfj
need it igjjeb
need miejad
need the kkajfd
need to kjbgjb
needs oahgge
needs to nggagf
net : ogggea
net gbhdmg
net ipv chebqg
netops edge hehdfk
netops gchfco
netops mail ffgfem
network gqebfd
network that cqfche
networks are foffiZ
networks bufZhe
networks can cncegj
networks have czdYjY
never an mfffgd
never njffdb
new here ngebbl
new kcegbo
new on gdbkem
new tcp lfgfgd
next kdedlg
nginx odfffd
nginx on odfffe
night $ gcgefm
night ? hZfghl
night jcgcen
nmap nfhgdc
no $ marbgZ
no , gdhgjf
no -i eegeYu
no <outside> xcffdY
no ? qjdfea
no answer lefgff
no immWgc
no nat rdggda
no route legfge
nobody in imfcfd
nobody lnajcb
none nfecjd
normal ? leeggf
normal lffgic
not $ lfggjZ
not ? rdgjfX
not be rdhefb
not connect khegef
not nfcZdo
not via qfffeb
nothing back lgggfc
nothing else edhlla
nothing from pggchb
nothing vYejcb
now $ ccmegk
now , pagamd
now : mfeggc
now ? hcblel
now kVfhhl
number hehfcl
of <host> jhelkU
of <n> fgfdne
of <outside> jocedf
of <own> rmZkcW
of <zone> pcdeck
of Zgkfjg
of a ogffce
of all gengfb
of drop ffggjf
of everything ccpked
of ipv kffgef
of it lfckef
of mail eZehjn
of our dmheeg
of questions fffffk
of removing fgegkf
of that odfdff
of the cbnjff
of them lfehfe
of these sadhee
of things fgeffl
off from ocecgh
off qieXoY
off the ffggke
ok ? uagdfc
ok jjeYgi
ok or segheX
ok 吗 dcfflj
old iZemdj
on <client> mbehgf
on <far> qafgia
on <gateway> lchfcj
on <host> oZigeg
on <n> nedcfj
on <outside> kZhjeh
on <own> jghnba
on <public> eamelf
on <service> mofclS
on <zone> nhhhdY
on ? radgge
on a nfgffb
on any erhdeb
on call gehaep
on dev offgec
on earth lhfdbj
on friday gbhcfp
on here kgfdgg
on hffjcg
on it mbeckg
on line hicXjn
on mail hZmhgf
on monday ikgefd
on my lgfeff
on our gemjbf
on tcp pjedae
on that ufheeW
on the fkfhci
on this dWlnie
on udp ifegej
on which gkYpfd
once dggeuX
once the ehfera
one , fjffhe
one : pdffhb
one for ggfecn
one gidlfd
one of pffcef
ones acoifh
only jmdlYf
onto bdbmfo
open <host> lddghf
open <n> cgZbrm
open <own> njdjeY
open <service> kbfaio
open ? saabcp
open a oibedh
open an hjbghe
open ckmfai
open connections nedefi
open for zfhWeZ
open from ybmVeZ
open or sdddgd
open tcp lmeUih
open the mcfihc
open to bnmiZc
opened <own> pggfgY
opened fkfcfj
opening <own> kefeje
opening mefdjd
opens <own> kggZfk
opens <service> jfggff
opens ldhZii
openssl kdfbgl
openssl s jfgfgf
or clejeg
or do scfbhc
or does kVgmje
or dropped ogfdfc
or is mZdndh
or no oXpbge
or not ncgiiZ
or on fqdnaa
org meheff
other ghbiel
our <gateway> kfeffg
our <host> icilfb
our <service> pXkZem
our ienfbf
our monitoring ffffem
our public lfldec
our published gclfgg
our services eaqkjX
ours qdhheZ
out $ lZgcgm
out , lkgZjc
out ? ndgdfh
out after ldfecl
out of bohZsX
out on jmefeb
out rfbZhg
out src lgfggd
out the icelmY
out there mcogda
out to necedk
out' mggegd
outbound <service> pdicfd
outbound tbibed
outgoing <service> jfggic
outgoing qfgchZ
outlook error odgffe
outlook in mgegdf
outlook ncefei
outlook on lfgffe
output fZhind
over <n> saeedg
over <service> nkgegX
over lkcbej
over udp dnfcmb
own <service> ihefkc
own hkeahj
packet ? pdfdXn
packet from oggbff
packet keflcf
packet loss jgffff
packets has ffggej
packets hit gfggej
packets ilgadi
page icfkeg
partner example kfgggd
partner raecfj
pass ? kfeejd
pass tcecbh
passed mdegeg
path kjbgZm
pc <client> ngeeef
pc lanhga
pci gnaahk
pcs nbhake
people gneWki
people in jceXgs
people on vhhbeW
permitted rnbafb
permitted to mleeeb
phone <outside> kfggfd
phone on lgfahg
phone pdfbeh
pick ijhaei
pick up hjhdge
ping <client> ogfgfa
ping <far> fhYfjm
ping <gateway> sfdhda
ping <host> rggefY
ping <own> 3ehdfP
ping from medhhd
ping sffgbc
ping to nffhdd
ping 不 ofgfgZ
ping 得 qedfkY
ping 通 rehefZ
pingable ygeZfY
pinging <client> kfffff
pinging pccfhf
pings <own> pcifec
pings xfbfbb
place dggeod
plain <service> jcbqgc
plain english fggfao
plain iYZlep
plain words fhgcdm
plan beghnf
plan to bghhkf
planning cgggoc
planning to egggnc
please $ cqYceo
please , iefmde
please : fbikbl
please afjldi
pls $ ckhnWi
pls : qegaZm
pls aebkhn
pls check fbhfbr
plugged ibjfej
plugged into lZobfg
plz ocefZn
point lWfnei
pointed at kgffka
pointed igffma
pointing at abjtgb
pointing cbgomb
policy accept fmcckg
policy drop mhffde
policy ihfcpa
policy to bfgepf
poller paffff
polls oggefa
port $ qXYsgb
port : ngggdd
port <n> ihkYfh
port fffncg
port forward dddphf
port forwarding fhfpgY
port forwards gceufZ
port open ejgcfl
portal odgfed
ports <n> lufXfY
ports ? gjgjde
ports are gjcjge
ports bhltiQ
ports of dajoef
possible ? ncfgff
possible from nihcdc
possible xjfcfS
postfix <service> nggggb
postfix lbgagm
postfix on gbgcgq
postfix smtpd mggggb
postrouting -o ddeeoi
postrouting affflk
ppl lfeffg
pr <n> hdfcbs
pr acme degfep
pr ecfdjm
prerouting -d gcgdkk
prerouting -i efgeki
prerouting hffchk
print nffhed
print to neegdg
printer <client> kgfffe
printer <n> dbhfgo
printer at qgffdb
printer nZgfdj
printers fZgffq
private address pfaffg
private sjbdfa
probe at kfffff
probe pfgebf
problem rdgbka
prod ccgchr
proposed eggfmd
proposed for effflg
prot <n> klfbef
prot klfbef
proto kgffff
proto tcp kgffff
protocol ngffed
protocol tcp fgfeem
provide djdkfg
provider fffggj
public nXjkga
public ports aagrie
publish $ eochee
publish , henheb
publish ZmipeY
published Xfomia
published on Xidnem
published ports dVqngd
published services gbpdhe
published stuff gcoffd
published to aZetfj
pull ighdal
push qcfcie
pushes qggceb
put in dhhhpY
put kcfcne
q <n> flfjfc
q flfjfc
query mfegee
question : jjddfg
question mjecci
questions ggdeen
queue is fdeder
queue mdgafl
quic uThedi
quick mdgdpX
quick one rcgffb
r , kfggfe
r kfggfe
ran it oehgec
ran qfhhcZ
random hdikfd
rather mcgfjd
rcpt jfggge
reach <far> efdemi
reach <host> mjbYgl
reach <own> ihaYjp
reach <public> ncedig
reach <service> kleZie
reach <zone> ldcele
reach ? chsega
reach dflcgk
reach it TfWgk0
reach itself mcjdie
reach the lhbefi
reachable $ Wwedhe
reachable ? hseVgf
reachable by cseceh
reachable for qbkebe
reachable from nioVec
reachable lnoWeY
reached hmebjd
reaches <own> dofdid
reaches loeagb
read hkbbhl
real client qffbfe
real dffofd
really pZdmbg
reason teeebe
reboot medgid
recent ifghdh
recent update ffggej
record gjWder
recv ngffgb
recv src ngffgb
redirect hffgfj
refused $ pdhdgc
refused , pfggfZ
refused <- kggggc
refused from kffggd
refused nYhbhl
refused that's kgfgfe
refused' negfgd
register lZflef
reject hgghmX
related , dggfjh
related dggfjh
relay access ofgegb
relay qgfcfb
remote host ffeggk
remote pdgdef
remove -a ggefke
remove ddggoe
remove line gdfgpb
remove 掉 hbhgdm
removed fcgfqc
removing fhfgmb
replies lefgef
reply come kfggff
reply neggiZ
report qifeae
request gefcil
reset ? jfggff
reset sedZdk
resets lfgffe
resolve gggila
resolve names mefhef
rest cmbjie
restart efgaes
restart postfix degdho
return qcgfdf
return traffic mgegbg
review bhifcn
review 一 gdggfk
reviewer heffkf
right ? mfidbh
right kcigaj
right now dZhkgl
rip <client> jffgff
rip <far> jgggfe
rip jgfgff
risk mYgfdl
rn kfeefi
room qfhaah
root pbgeci
route pegffb
route to pegffc
router mfgfgc
rsource -j ffggej
rsource ffggej
rst , lgfege
rst kggfdg
rule , edecoj
rule ? kbgfek
rule decides ygdaeZ
rule ecgcmk
rule for ffdfof
rule is pbdflc
rule lets odhfee
rule today gfegcn
rule 是 Zhggdo
rules $ jdedhk
rules , ffgfke
rules : feeekk
rules <n> eehefm
rules ? dhdfgm
rules file fgfgdm
rules hfdakl
ruleset hgfgck
run jeechk
run on kdggge
runner <client> lggggb
runner lZggfi
runs odheef
runs on odhfgb
s , kgfgfe
s client jfgfgf
s jcfffj
safe ffgeem
safe to ffgeem
same lagdem
sanity check ifdfkf
sanity ifdfkf
say <client> hhmiYe
say gZjarf
say we cggglf
says : pgggfY
says <n> oggggZ
says <service> effgfl
says connection lfgggc
says lcdiif
says outlook lfgggc
scan ligbdh
scan to ncgedh
scanner at pefdfe
scanner jdikec
scans mgffee
screenshot lfeffg
second effhfk
seconds <n> ffggej
seconds gfggej
security iihjea
see mkehea
see the ogfcef
see when lfgfef
seeing jgggfg
seen by mciege
seen from hdmefe
seen lcmbci
seen on kffgff
sees qfhdfb
segment gllafd
segments Ytcija
send hcgbfp
send its lfgeeg
send mail gfdghj
sender kgffge
sending from jgggff
sending kffgfe
sends a mggbhd
sends it jfgfgf
sends ofhdde
sends through nffggb
sends to rgfcce
sent ifekgd
sent src kfgfgf
seq <n> kgggfd
seq kgggfd
server $ oiffgY
server , kehdfg
server <host> kggffe
server <own> jdhkfb
server ? ogZjcg
server by tedbfe
server get rdhahc
server is mefhfd
server ndcjdg
server on fnbhdi
server see jfgfff
server to qgiccc
server 的 isiWga
server's <service> mmabgf
server's kldgeb
service eYkpef
services Zcrpea
services are bcqfhf
services can gelegf
services do Xpghgf
services that eZlofd
services we jaljee
services work fflfge
session k jgfgge
session qggccd
session to ohfdha
sessions jfgeei
set oahgmX
set the aihcng
set to qdghhX
set up hZejcp
she qZfcgh
shell rdhedb
shift fdhjei
should <service> lffgfe
should be nefhjZ
should i mddado
should it vZgfgZ
should sbeeZk
should that qZhege
show lggmcZ
show me qhafdg
show up lgfanb
shows <n> gdhdgl
shows jchbgl
shows this mffgfe
side ? ickdfh
side effects geegnd
side ilkYhd
since <n> gdehgk
since pagdZn
since the ocfebj
since this nfgdgd
sit in wfgada
sit kbjife
sit on kfjbff
site ncfeeh
sits behind ecdodk
sits qaehdh
sitting at gfjeff
sitting in qcdfhd
sitting lbkmdZ
sitting on lcljcb
slow Zghdgp
slow since dWhefu
slow today ddhdgo
smpt nkecXk
smtpd <n> mggggb
smtpd mggggb
snat aehflj
snat to Yeiflk
so ijZfii
so slow fehfgk
so that laeepb
so who liffdd
some amhfbl
somebody in pdkeeb
somebody lZfdik
somebody on nZeffk
someone <outside> ichpcd
someone cgbili
someone on tdfffY
something ncbobe
sorry for hjdggf
sorry mfghga
sorry to tXhieb
sort gffefl
sort of gffefl
source <host> mdfgge
source <own> Xfhhmh
source address qagaao
source ip kfgfef
source mlcYif
sources b1dZeb
sources that asfahg
spam fadakt
speak lpfbZf
spf fcfbhq
spins peghea
sport <n> kfgfff
sport kfgfff
src <client> kffffe
src <far> lgfffe
src <host> kfgffe
src <own> kfffff
src lffffe
ssl nfgfha
start lmbcmY
starts nefgdg
starttls <service> jfgfgf
starttls jfgfgf
state fmcWeq
status deferred lggged
status qebfff
still <service> ceghme
still arrive cggflf
still broken gdhbfo
still eidfmd
still get bcgfte
still have ocZeod
still reach fbkchl
still work idjecl
stop weiYiX
stopped mdedek
stopping vahggW
stops zghbfS
straight to mgfeeg
straight wcdZff
stranger dfhnef
stuck kfgefg
stuck like lgfeff
stuff can ffggej
stuff ibscfc
stuff we hcocgf
submit hpcpaY
subnet rbhcgd
succeed jXhfnf
suppose dghduX
suppose i ffghlb
suppose the deghqZ
suppose we aihcsb
supposed hfeidj
supposed to hfeidj
survive eegeoe
swaks gefffl
swaks on kggfff
swap dggdrb
swears mdgjhY
switch mddedl
syn $ lffffe
syn ack mgggfc
syn from kghjZg
syn jgghef
syn recv ngffgb
syn sent kfffgf
syns lgffeg
system cdhnhf
table Xcgnfo
take -i ceffrd
take dgfXpj
take the ehggmb
taken kddelf
takes kfgfnX
taking ghghmY
talk <service> kpeeeY
talk ljjZhc
talk to lhjahc
talking jfgdcm
talking to hfgcem
talks pdhdfc
talks to ndhdfe
target fghmdd
tcp $ jngYff
tcp , pbfkcd
tcp <client> qdgdfd
tcp <n> hlflbb
tcp ? leghiZ
tcp failed qcgggb
tcp from yccZfe
tcp gkfiee
tcp ip Zhgder
tcpdump jffffh
team , ogefce
team kedkch
teh gSnodh
tell fcfmck
tell me kcglcf
tell us edbghp
telling me mgdffe
telling mgdffe
test ignmZZ
than cmflfc
thanks $ gffkge
thanks gcfkej
that $ nbgZme
that <host> ndhoYb
that <zone> oagaob
that ? mdieja
that are ochocX
that be lehffe
that can aqedhf
that even mdhegd
that gets dqfeee
that go mfhfce
that hjfehf
that in lfgfef
that is hlihZe
that nobody hldcgg
that one ncfedj
that packet fdfqcg
that the rdeheb
that through mgegcf
that us pfgeec
that was lchdfi
that work lkgcfc
that's pjgdgY
the -i efffjh
the <gateway> nheeai
the <host> mjZjdd
the <n> bddjhn
the <outside> dVpqgb
the <server> rcebdi
the <service> cgZjim
the <zone> Ykabpn
the answer sehfcZ
the audit majgfd
the backup fffffj
the box uggXcf
the browser sfgfbb
the certificate ehgcdo
the change ldhfbj
the client kggfff
the connection obggef
the conntrack hecbgp
the cpu dfdfim
the ctstate feieob
the dagflk
the dnat lbfjic
the file ciedhn
the firewall hfemfd
the fix dbfjsZ
the forward jggdlb
the inner mfgfgc
the internal jdimcd
the inventory gdflgf
the iso eofgee
the line jfagpc
the list dkjjfa
the log lgfggc
the mail hhfeam
the masquerade bggfng
the moment dhdhbp
the nat chffbp
the new jegaYu
the one hcdjdl
the other ggdbgp
the packet regadg
the packets kgfgff
the port ddejmf
the printer gefffl
the private sgafed
the public kfjdfe
the published fcocmc
the queue jeecco
the real dffofd
the related ffgfld
the replies paihec
the rest cmbjie
the return phfgeY
the rule egffjh
the rules oggbdf
the ruleset gfgffj
the same jbhdem
the scanner nfddgg
the services dcpked
the sources eogcgf
the stuff hcocgf
the syn qefeec
the things idvYed
the three gdeinc
the tls eegffl
the user lkhhgV
the very neefja
the way ogkcea
the weekend fefeil
the whole hnZija
their oagfge
them $ keekgb
them , Zgegfq
them ? jfjfdf
them kdgfdj
then ? fYhfio
then be ffghjd
then daefoj
then get cfgfqb
then reach fgggje
there $ qfdeeg
there , ichkhc
there ? jcmahg
there any hhfjed
there anything eXgjep
there for egdcdr
there ikkjaZ
there is idfjhe
these gedepf
these two egggsV
they get gegegl
they mWggji
they see sdgbhb
they use obhcnZ
thing ? gkhgde
thing fnfdeh
things : eecjdp
things can ffefem
things ccieeq
things may gffefk
things we idvYed
think elecem
thinking fhgdsY
thinking of digdsY
this , igfgkb
this <gateway> aXpnff
this ? jgggkZ
this bot ddfbhr
this box gmiebe
this for gjeeZo
this from jggfgf
this gateway eijked
this in ggfdfl
this is kgfgka
this morning obgegf
this on jgffgf
this one degehm
this thing fhfefj
those gpjYgd
thoughts ? mbeecm
thoughts mbfecm
three <host> ehefmf
three ecdfkm
three of kgggee
three things hdbkap
through <own> mchedi
through ? fjdbdq
through lggdbk
through mail gkhgag
through the kefefi
through this lfnfcb
through to gmhZna
through what mfdeie
thru rodSib
thunderbird on lfgdgg
thunderbird uZhlcW
thursday ? gfgfdl
thursday hdcigk
thx $ ekfmfa
thx kidkag
ticket : kjgcbi
ticket <n> teffgY
ticket ofibZj
time oggidZ
timed jfggff
timed out jfggff
timed out' mggegd
timeout $ rdgfdc
timeout , jffffg
timeout vdggeX
times out ragceh
times sZhcfg
tls cert fdfefn
tls certificate fbhbgp
tls edhefo
to $ lTokde
to <client> ofejgY
to <far> mdfdhh
to <gateway> gqZYpd
to <host> hfahen
to <n> hgeamh
to <outside> jifdef
to <own> kddcjj
to <public> vfebeb
to <server> dgdegn
to <service> jkchbg
to <zone> lbicgh
to ? Xlobfi
to a pdfcdj
to accept ffgcsa
to add lbbdmi
to address tdgehX
to anything eseWhg
to be jgeief
to connect jfiege
to deliver scegga
to destination dfgeil
to dffjje
to do lbhffh
to drop bfffog
to get denUho
to hand icjhge
to hit pigcgZ
to host kdghge
to it iojcbb
to itself qdgdgb
to know hkgoZa
to mail kgfeff
to me lieXcp
to merge ffgedn
to mx jgggge
to open jjjYgf
to our efkgei
to ping lidfgc
to port lrcafb
to print ocegge
to pull lphecY
to push lfggiZ
to reach gofhea
to remote nefgde
to see blfifh
to send xcgfgU
to source Yeiflk
to talk iikaef
to the dcilgf
to us jffggf
to use fgikiZ
to what Zffuia
to which lbemdf
to work qZfdgh
today $ efgfkg
today ? geeZgr
today jZfdgo
told me meffff
told odeeff
tonight , effejj
tonight fcfemi
tonight's jggZod
too ? pgbeff
too fgkegf
top cgfhob
top of bgfhoc
touch oZkeVp
touch the jggfge
touched gbgfen
touched the gcgffm
toward <far> qcfgbh
toward vfggaY
towards <far> nmeeeY
towards <own> kbhmiY
towards pjabff
trace <client> sfgbga
trace regedb
trace tcp megfff
traffic pYgghe
translated vbhagb
tried qXigdg
trouble pffffc
true ? pcedfg
true minXec
trying jgghZj
trying to mhffbg
ttl kgfgfe
tuesday geebin
twice ngfgga
two paZakm
type <own> mffgge
type ndgfee
udp $ ngggga
udp , qZgifd
udp <n> rghbeb
udp ? mffgee
udp mlhccc
udp port xeagfW
unable lcddgm
unable to lcddgm
under idengc
under which gefmgd
unknown <gateway> pfffga
unknown mgfgfc
unreachable mgfhdd
unreplied kfgfff
unreplied src kfgfff
until gafkgi
up $ ocfgge
up , jXfkjf
up ? gkghhb
up as fefeoe
up at lihffa
up khamcf
up on fghpgY
up to gfffdm
update mcgedj
update seconds ffggej
updates from jfgfge
updates pfeeec
us $ Zkhjci
us , hegfbn
us ? oajbhg
us dhhfjf
us or negfgb
usable Ympdfc
usage $ hcgeem
usage idgceo
use $ hcmahi
use <n> jcgmfd
use <own> dpXfpc
use <service> pedXpb
use ? gemdgf
use hcjcji
use the fihcdm
use this gegfgk
user cehdep
user in ifiggc
user on qggfda
users bifdcr
users in ycghgR
users on fhbgem
uses lfhelY
using leeefi
v <n> bfjkhe
v bfjkhe
vendor hddgem
verdict qffgda
very ofedid
via <host> ofhbge
via <own> lffffe
via <public> xffcab
via <service> vahhfV
via sXgnda
vlan <n> afeees
vlan bgeees
vpn kcfafo
vz <own> imffbg
vz lkgfce
w pfiedb
walk ieefek
walk me ieefek
want ikdela
want to fjhelb
wants a ejlede
wants hkgdjc
wants to hkehfd
was icfcgm
way ? wahdea
way back kflddf
way does mffffe
way out pfgede
way to mgfffd
way ubicdc
we add ggfhpX
we agimmY
we delete ggfgyQ
we drop mfcbkf
we expose dbpigc
we flip eefeqd
we forward iYlphY
we get kgfdie
we got afjmge
we have pXjqdW
we moved 0hbhZV
we plan bghhkf
we publish coiidc
we put lcefld
we remove hhdfmd
we take ehggld
we're gefffk
webmail pcfdhd
week lYkfcl
weekend gYfdjp
well ? gjgddi
well hihcie
went ecggmf
went to dffglf
were Zfgfre
what ? mebmgc
what about lofecb
what becomes odfdeg
what breaks egfera
what can bapick
what cbnlhc
what changes ggfenc
what do iSmlhh
what does fhnZVs
what gives kfffff
what happens nfebld
what if gecejm
what is hbllWk
what it cfgcmj
what kind ffdffn
what kinds fffffk
what of efoegd
what ports cjgjff
what services dnjdee
what sits Wbgwhd
what sort gffefl
what source mggbfg
what would Zgdeoi
what's fXksYi
what's going nhfefd
what's it iggeck
what's line igfVXy
what's on hhfbbp
what's published ccdpcm
what's the nfccbn
whats ndhrZY
whats the jfgagl
when <client> nfgfde
when <far> nfheed
when <host> ofcbig
when <zone> pcheed
when a kfffgf
when does efgdfo
when he jggfhd
when i defnnY
when it tdhZee
when laddlh
when our nefegf
when the ongZdc
when they weicdX
whenever mfhcgf
where ? xZgjaa
where do magggf
where does lggndX
where in Zedngk
where is kreXgb
where occqeX
whether a necffg
whether the nehfdf
whether vbhadf
which <public> cefogf
which address qiedfb
which box bifnfe
which fmmgab
which inside kaklcd
which internal pZfjfd
which machine Ufdvje
which networks cqfbgh
which of ckjhcg
which ones bdpjff
which ports eenogV
which public hafqgc
which published cbtaif
which rule ubghda
which segments dndhic
which services Zanrgb
which source nchdge
which way nefeff
which zones grgcea
who Yscaji
who all btgdha
who answers fceqdf
who can bsfbla
who changed hchfdm
who could efgdpe
who gets cqfYgk
who has kpdcfc
who is eqgbff
who loses gaghvW
who reaches Yqhdjd
who sends jfggge
who touched gbgfen
who'd cgectd
who's Zqgdej
whole <outside> ipZmba
whole hnZija
whom ? infZfg
whom codjdf
whose emeXmi
why $ oefggb
why ? refdgb
why can't nbfeek
why cant neehfd
why do idgedm
why does lmfdcd
why is dZgggr
why ndfcbm
wich eblldg
wifi lbecdq
wiki fggkbh
will <client> efggle
will <gateway> mgeffe
will it pefedf
will ofgfmU
will that mggglU
will the rdhecd
win <n> jgggff
win jgggff
window <n> igggjd
window dhhhld
with <n> tghbad
with <service> mXfgem
with a ejeZkl
with ggfikb
with it ogdehb
with my efipYf
with the iijbhc
with these jeegrW
with this kdecmf
without jdgZvY
words $ ggglai
words gggkaj
words please ggfhck
work $ nkYcfi
work ? mniZiW
work for raoVoV
work from dmeZcq
work gilWel
work or qfffeb
working ? jdienZ
working pkcchb
works ? mdgekc
works or meghdf
works rjfWic
workstation oddfff
would <client> ggggkc
would <host> hegfnc
would <outside> ffhfjf
would <service> dggfkg
would <zone> offemV
would a jeffkd
would adding efhfld
would bZgdxe
would be Ydhldn
would change fggfmc
would it beffjl
would like pdfefe
would that ocedkd
would the jhefhd
would you hgfcbp
writing jjffdf
wrong mehfee
wtf hfgfdk
y qdffgb
yes fhlcid
yes no kklbbe
yes or oXpage
yesterday jcffel
yet ? Xdedju
yet obfcfj
you $ fbfmej
you , fffffk
you ? efbecu
you do hgXagt
you have fggjdi
you iWdiin
you must odheef
you restart ffffgk
you tell dfgmci
you walk eggffk
your lcfekc
zone mncYhe
zone that hlfahh
zones can brgeia
zones get drffha
zones hvgcfV
一 dghieh
一 下 jiegcg
一 个 kagchl
一 份 fehnfd
一 共 fckjeg
一 台 dlfgid
一 条 cfgfli
一 步 pdagif
一 直 nffggc
三 gclZnf
三 条 egghmc
上 $ hbgmge
上 , jhhfia
上 -a fgggjd
上 -i egfhpZ
上 <host> tkeedV
上 <n> ifcgfj
上 <outside> oeeffe
上 <own> etbddg
上 <service> ifeefj
上 <zone> heghna
上 ? Yeijdp
上 curl lggdff
上 mechlb
上 ping hghghd
上 一 edmkfd
上 不 zcbggW
上 了 YTfhiz
上 发 gcgmgf
上 吗 gXZscn
上 执 lggggc
上 抓 mgfgfc
上 有 esbVkh
上 的 rdheea
上 线 beebnm
上 网 rdceic
上 都 gdbpfg
上 面 aYbugl
下 $ ebgihl
下 , hhfidg
下 -a gggfcm
下 : mcfcgi
下 <client> wbhdiW
下 <gateway> hcfdhm
下 <zone> vehdhV
下 acme fdgefm
下 infra fdfegn
下 kigeai
下 mail eeggeo
下 这 idgjZl
下 面 nffehb
不 $ sachja
不 ? legfge
不 ijbafo
不 上 knbecg
不 了 saddhf
不 会 gciegk
不 到 jcfffk
不 对 hfgbhl
不 开 lefgeh
不 懂 gfgfcl
不 放 ocffff
不 是 hidgcj
不 管 ckhffg
不 能 pVfihg
不 行 oeegia
不 要 fdeejj
不 走 vZfggZ
不 通 hggbhk
不 限 fledjd
丢 hegffj
丢 了 gfffgj
丢 掉 mfgfee
个 $ fegfkg
个 : jgggff
个 <public> blbifk
个 ighddk
个 ip iXfpge
个 pr fehegk
个 rule chfgii
个 例 gfeefl
个 包 lgefff
个 合 gegfek
个 改 fegfbp
个 机 fffcgn
个 清 cldjgg
个 端 eckicl
个 网 mjdicc
中 gdfjdj
中 午 eegffm
为 nYdgfl
为 什 kadgfm
为 啥 tXehib
主 nfdmca
主 动 pfdgfc
主 机 hiemcd
么 $ XXpjil
么 <zone> qbggfc
么 ? qdhdde
么 ebmdfl
么 一 ogeffd
么 不 beeibs
么 作 ffefdo
么 办 fefefm
么 回 fgfgfk
么 影 gfgeoa
么 意 gfffbn
么 时 cffehm
么 样 gekeid
么 用 fffefl
么 的 fgffek
么 访 gedggm
么 走 rffgea
么 连 pcbggg
么 重 ffgffj
之 hdggig
之 后 cdggkk
之 间 pefgga
也 jhdehh
也 加 bdgemk
书 gdfdgo
了 $ jgigZi
了 , gdedgo
了 : kcffbn
了 <gateway> fehffk
了 <host> aXcudo
了 <outside> oigedb
了 <own> ogbdgg
了 <zone> kjZehf
了 ? Xeneil
了 chfhek
了 两 eeggfl
了 什 cZiqhe
了 几 admnee
了 吗 fghglc
了 吧 ggggoX
了 哪 efemgf
了 啥 Zqaogb
了 多 fffgfj
了 怎 ffgefm
了 没 lackdk
事 $ lffgfe
事 kffgef
事 在 jgdfek
互 nfgggb
些 Xkmkfc
些 port hkXkhf
些 zone Xxbghd
些 什 ffkefh
些 对 ffpYgh
些 服 gahnfe
些 来 cnefif
些 流 gdeeik
些 端 fdhlff
些 网 cqechf
交 iZgmcj
交 接 gggfck
人 jgmffY
人 怎 fffcgn
人 能 sfiWmX
什 hckhfg
什 么 hckhfg
今 jeeeih
今 天 dfecdu
今 晚 jfffid
从 <client> qhgfda
从 <far> kfffff
从 <outside> fegleg
从 <zone> mZjdfh
从 lYkgeh
他 ifhgbj
以 access hndbbl
以 jieald
以 后 iZgfoe
以 访 cpfeid
以 连 cpgdge
们 <host> llfdec
们 lahigf
们 哪 kfdmfb
们 对 aboihf
们 的 gfghdj
件 $ hdhdfl
件 , oghgea
件 qhcafg
件 队 cefgfo
任 dmffgg
份 , efenff
份 fehnfd
会 fihgid
会 不 gciegk
会 些 hfdefn
会 到 nYYpdk
会 变 jfffgf
会 回 hgeefl
会 好 kggfnV
会 干 fffggj
会 影 gdeelj
会 怎 lbkdkb
会 有 ffffnc
会 经 qgggeY
会 被 nhjfeY
会 走 tadfhb
会 转 jrefba
会 通 ggggmb
传 , jggfgf
传 jgffff
但 jfghff
位 jgggaj
住 kggffe
体 kfefje
作 fgfeco
作 用 cgfedq
你 deeein
你 会 hebddr
你 好 gfdgem
你 能 heecep
你 都 gfcffn
佬 gdgfgk
例 gffdfm
例 子 gfedfm
保 jjdhfe
信 , oggeed
信 <n> jdhdjg
信 <service> lgffef
信 neibic
信 走 lffgff
修 degfpe
修 复 degfpe
候 gdfcgn
候 源 lgfggd
假 cfgfpd
假 如 cgfgne
假 设 aghhkf
做 gbaseg
做 了 dcauhe
做 什 ggfcem
儿 gjjede
先 gfgenc
全 Yhkjgf
全 部 YZpohd
公 jamiec
公 司 jfkdgc
公 网 kamjdc
共 fckjeg
共 做 gedpgc
共 发 gdkhfg
共 映 fbkkgf
关 jdgbjj
内 leemZg
内 核 gaifgm
内 网 mSfphf
再 dgfhqZ
写 -i fgfgcl
写 hgcgek
写 的 ohhgbb
况 jgggff
凌 ldggff
凌 晨 ldggff
几 iVllhe
几 个 bWokhh
几 条 ihcjjb
出 <outside> mgdbkd
出 lZilga
出 去 kZjkgc
出 发 dfoggd
出 得 legegf
出 来 ffgffl
分 dkhiee
分 别 dlhifc
分 析 lgfgee
列 bkeleg
列 一 dlhifd
列 堵 cfggfm
则 $ ngddhd
则 , kegfic
则 拦 mgeegf
则 放 mgfgce
则 文 eghdco
则 是 ggggck
删 gffdrb
删 了 bgfhuX
删 掉 gefdqc
删 除 dgghrY
别 bjghej
到 $ gnfeed
到 <client> jhcfjd
到 <far> offgga
到 <gateway> ogfeiZ
到 <host> mbdjjc
到 <n> cdfmao
到 <outside> hZljkZ
到 <own> uggZlU
到 <zone> ojehhW
到 ? fnfeee
到 iigged
到 ip ngfffc
到 了 jldhce
到 什 dfmdna
到 内 nYfhgh
到 哪 mZohdc
到 底 ikjabi
到 我 efgpga
到 的 kchjed
到 谁 geYmco
到 达 kneYdh
到 这 jgggge
前 kbblie
前 面 cfggkg
办 hdgefl
加 -a ffghje
加 agghra
加 一 Xhhhmg
加 上 dgghnb
务 $ fgkjgc
务 , deglgg
务 ? fdfogc
务 eakldi
务 里 fgkfgf
动 needeh
动 了 fbgdhn
动 有 gfgegj
动 连 megege
助 $ hdgcfm
助 hdgcfm
包 $ gfgfek
包 kggefg
包 会 sdeede
包 到 rfddee
包 怎 sdghfW
包 最 hfejgf
包 看 kggffe
包 走 jffgff
化 ehhenc
区 Xkgffo
千 deggfl
午 fegefm
单 $ ajlehe
单 ggijfc
卡 gdgdkj
卡 在 jdfggh
印 gfegcn
印 机 gefgdm
去 <far> lgffka
去 <own> lfeenY
去 ? diemfe
去 iajjic
去 不 rdhfdb
去 了 rWcjck
去 吗 vefaec
去 掉 Ygfhsc
去 的 helgfd
去 连 kfeeie
又 lcfdfj
反 kfgegf
反 映 kfgegf
发 , delgje
发 kXhihf
发 件 kgegge
发 信 lfhcic
发 到 ljedhc
发 布 gdklgZ
发 往 kggfff
发 给 dciofd
发 邮 ggffdk
变 jfgejc
变 化 ehhenc
变 成 jgffgf
口 $ yackfU
口 , flogfW
口 <n> krdcgX
口 ? icjkbf
口 gjjhfa
口 为 jacihl
口 会 flbmde
口 出 ffgkff
口 发 njffdb
口 吗 lRaiht
口 映 ndZmgd
口 的 fjedjg
口 谁 eafger
口 转 phbidc
口 连 rehbgc
口 通 rrgabV
口 都 npfaeZ
句 fghhcj
只 kcefgj
可 jlecge
可 以 jlecge
台 $ Tbfxig
台 <gateway> hdZrid
台 <host> kdbnee
台 <server> crajah
台 gjcnec
台 内 hZflhh
台 机 kffkfc
号 lehffe
司 jfkdgc
吃 eegffm
合 fegeen
合 并 fffehl
同 rdggeZ
同 事 qdggea
后 , gbhhrY
后 <zone> agghik
后 gSgjqg
后 会 dhdnXm
后 到 kfenbd
后 是 qXhehf
后 面 Xcirjd
吗 $ nYabml
吗 , ngfedf
吗 : mggffc
吗 ? clafeo
吗 ieadjm
否 nagfgf
吧 $ kgfgfe
吧 ? jgggmX
吧 kgggkZ
启 cdgeio
呀 $ kcbkdk
呀 kcbkdl
告 neblde
呗 cegjfk
呢 vchfcZ
周 lhebdj
命 pfgdcf
命 中 qfgded
咋 dcehlj
咋 回 gcfggk
和 <n> nkfegZ
和 rgfdfa
响 $ hcgeqb
响 ffedng
响 到 gfdehl
响 谁 fdicmg
哪 $ ifeefl
哪 ejmkeX
哪 一 qcbggg
哪 个 okddaf
哪 些 Yllkfb
哪 几 kWnihc
哪 台 hkdoeZ
哪 条 rgfdce
哪 里 rVkdgf
啊 $ kddngb
啊 ndcmec
啥 $ klbdfh
啥 , echfdp
啥 ? gcgfen
啥 pheadh
啥 意 heggan
嘛 fggfcn
嘛 用 gggfdl
嘛 的 fggfcn
器 $ sedbff
器 , dhdlhf
器 <client> pgdgfb
器 ? Vgbwgg
器 hffidi
器 上 jafkei
器 了 kldfed
器 人 fffcgn
器 是 fclfgg
器 能 eeicgm
器 访 vcfeea
回 keffff
回 事 effgfl
回 包 pffgga
回 应 rfgXgf
回 的 mgfefe
回 程 kfeggf
回 答 idbeer
因 $ nefgfd
圈 , lgfgfe
圈 nfeffe
在 <client> kfggfe
在 <gateway> dgYnhj
在 <outside> kehhfc
在 <zone> nbldhb
在 jffdhg
在 公 gbjjfg
在 哪 kjegbh
在 有 cdedhr
地 kgigfb
地 址 lfeifd
地 方 cjnhbd
址 lfeifd
址 会 lgffhc
址 是 mdclgd
堵 dfggfm
堵 了 dfggfm
填 lggffd
填 的 kgggfd
处 mffgdf
复 gdgfnc
外 igmgfa
外 一 fclife
外 发 klfdia
外 开 jdijed
外 映 gWZvig
外 网 meghee
多 edfbgr
多 少 edebfr
够 djjdeh
够 得 ekkfec
大 hbgeen
大 佬 gdgfgk
天 fefeen
天 晚 dfgfgk
失 lgfgfd
失 败 lgfgfd
好 $ cfgcin
好 , jfegfg
好 qZgZgj
好 了 efffij
好 吗 kggfkY
好 的 qdefee
如 Zfghpf
如 果 behhmg
子 $ dcgigl
子 cdZjip
它 rfbdch
安 lildZd
安 全 lildZd
完 egggna
定 jggdie
审 mcehfg
审 计 ndeife
客 mggdfe
客 户 mggdfe
密 gehdgl
密 码 gehdgl
对 <outside> kejidb
对 ellgcc
对 外 fgnhfa
对 方 lefegf
对 端 mefdgg
对 谁 hqdWig
导 gckfej
封 , deggfl
封 dchcgr
射 $ gagmhe
射 ? fnjaef
射 geimga
射 了 eehlge
射 到 jajkfd
少 $ fffehl
少 edebfr
少 条 eefjek
就 jagdof
就 好 fgggoZ
就 正 jgfgff
就 没 lgfgfd
就 能 bgggme
工 mffggc
工 单 mffggc
己 kgfeid
己 能 nbjefe
己 访 lefgff
己 连 jdhghe
已 ffkfhe
布 gdklgZ
布 了 Xjgpgc
布 的 cglfgg
带 ceffgo
帮 ffghcl
帮 助 hdgcfm
帮 忙 iahifj
帮 我 bhckgj
帮 看 jffggf
常 $ jffgff
常 , ngegfc
常 lgggfd
常 吗 kgggfe
干 egffdn
干 什 fgffdm
干 啥 fffgfk
干 嘛 fggfcn
并 fffehl
应 dbilbm
应 该 qcffYj
底 kjjabh
度 , eemfff
度 edjkge
建 heghmb
开 <host> seehda
开 <own> lhebif
开 <service> lgegfe
开 hgkghb
开 了 Udpmei
开 放 lgilbZ
开 着 glcggg
影 ffedng
影 响 ffedng
往 <own> lggefe
往 rdfegb
往 外 pcdfjb
得 eojZdh
得 上 fjhdei
得 了 ghoThj
得 到 Zpbfke
得 去 nlfcdd
得 开 Yhhgsb
得 来 pkdcec
得 着 ekkfec
得 通 pfggfY
志 : kgggfe
志 jfgcgi
忘 ffgffk
忘 了 ffgffk
忙 iahifj
忙 review gfffgk
忙 分 jgggge
忙 看 gggffj
快 defego
怎 gegbhl
怎 么 dfgcgn
怎 样 oZcelf
思 $ ggfgbm
思 -a geggbo
思 : hgffcl
思 hffgao
急 $ jdffek
急 idffek
情 况 jgggff
想 niehjW
想 用 jfggge
意 gigfal
意 思 hffgao
懂 gfgfcm
成 <n> Xhehub
成 accept dfggnd
成 ffegra
成 什 mhefed
我 fdemdj
我 一 jfekfc
我 们 magkfe
我 在 kgfgge
我 看 tcgcgc
我 这 efjado
户 gfdhfk
户 端 pegcge
户 访 pfgcgc
户 连 dfekfk
所 dheoee
所 有 dheoee
手 oggfeb
手 机 oggfeb
打 <own> oecmbd
打 gbjelf
打 不 lefgeh
打 到 ghcfkh
打 印 gfegcn
打 开 nfjdjY
打 得 fkddpa
打 算 digfoa
执 kggggd
执 行 kggggd
扫 fqhVej
把 -a gggfkd
把 <n> ffiemc
把 <own> affcqi
把 cefhng
把 masquerade dggfkg
把 第 hhggnX
抓 lgfffe
抓 到 ngfffc
抓 包 jggfgf
投 legffe
报 <n> ndgegd
报 connection kffgge
报 jfbihg
拉 beglfj
拒 mdfefh
拒 绝 mdfefh
拦 $ megfgd
拦 oeggha
拦 吗 jggfff
拦 的 ndgggb
拿 khefhc
挂 Wefshf
挂 了 gdekhg
按 meggkX
挡 iamdcl
换 gdfenf
换 成 fdhgpb
据 kffgeg
掉 $ lgfgdf
掉 , Yehdlo
掉 -a hZhhsY
掉 gbgdrd
掉 会 hfeend
掉 吗 qfgfbe
掉 的 egfekg
掉 第 fgchhk
排 icgcfo
接 <own> qggggW
接 <service> lfeffg
接 mZieei
接 打 edkblh
接 被 jdfdfl
接 访 pbdgjc
接 超 ldfdfj
接 连 kcfejf
提 示 mffggc
提 问 ggdffk
收 <host> kfhgfd
收 <service> hgggjc
收 lgggha
收 不 jgggfd
收 信 jggfgf
收 到 pfedfd
收 邮 lefhgd
改 bcgdjo
改 了 gfgeem
改 动 fegfbp
改 成 egffme
改 的 ffgfgj
放 $ ioYjed
放 ? epfZgh
放 meiigY
放 不 ocffff
放 了 bXlqhe
放 行 needkb
教 kffgci
数 jgffeh
整 ijfeib
文 egheap
文 件 dghedn
断 dcgehn
断 了 cefffq
新 kgfhhb
方 ifkemX
无 ldgghe
无 法 ldgghe
日 jfgcgi
日 志 jfgcgi
早 mbhbbn
时 $ qcgdhb
时 , lgggee
时 obgcgh
时 候 gdfcgn
明 oegbfg
明 什 kgfgef
明 明 ngfgfa
映 heimgZ
映 射 geimga
昨 idhdao
昨 晚 gehebo
是 <client> ifkdci
是 <host> phhgbb
是 <own> nfggfb
是 pcffef
是 不 iiegdj
是 什 hhfhZk
是 加 ggfgpY
是 哪 picgdc
是 在 ggggjd
是 就 fgggrX
是 干 fgffcn
是 怎 nffhgb
是 把 fgggje
是 被 mfgggb
是 谁 hdheco
晚 <n> fffffk
晚 jcfefl
晚 上 dfgfgk
晨 ldggff
最 mVfhkh
最 后 nWfkie
有 $ oZdnec
有 bnfnfa
有 个 mlfebd
有 人 tcadYo
有 什 egeelh
有 哪 eligfd
有 回 pfgaff
有 多 ddfehp
有 对 ohYgeh
有 放 mciemX
有 没 eldkdg
有 被 nehXfl
有 谁 dscgjZ
有 这 jgfgff
有 问 fbidil
有 风 gegfgj
服 dckkff
服 务 dckkff
期 bdgehp
本 qehahd
本 机 qehahc
机 <client> xZdecf
机 ifgjcf
机 器 hfiicg
机 的 elgcgg
机 能 necggf
机 访 jeeefl
机 连 lfgfgd
条 , hgggnY
条 -a fggglc
条 : hgfgjd
条 <n> bdgemk
条 cgfdng
条 dnat gggfkd
条 rule fffiZp
条 啥 gdggao
条 是 gfffYr
条 路 megggc
条 连 jfffgf
来 $ cnkfec
来 ? onddfY
来 gnkXff
来 了 efefjk
来 吗 sYhgfc
来 回 scehgZ
来 源 epcchg
来 的 kegmdc
板 sgfgfW
析 ifgbfl
果 $ hgbelg
果 cffgng
果 remove hbhgdm
果 加 fggglc
果 把 fdhggj
查 lofZjY
标 dpgaie
样 $ jbldhf
样 ? hefgle
样 jbkdmb
核 jbifdk
核 日 kggfgd
桌 kgfegf
桌 面 kgfegf
次 gggcen
次 都 mgfged
正 lgggfd
正 常 lgggfd
步 pdaghf
段 , kjegce
段 ercdgf
段 可 codffg
段 能 hkeege
段 连 hlfdfd
比 ogghcb
比 如 ogghcb
求 kcheek
求 解 jhfhcg
没 $ mbccil
没 fhdhdk
没 写 fgggck
没 有 ekclfe
没 问 ogggda
法 ldggge
流 iaflnZ
流 量 hbflna
测 jgfgff
浏 lggffe
浏 览 lggffe
清 bhikeg
清 单 bhjkff
源 focgfe
源 地 mfekfb
满 dbhgfo
满 了 dbhgfo
点 jdfdgj
烦 iifcfi
烦 看 kffdfj
现 kZheel
现 在 kZheel
班 iafmci
理 kmgedb
用 $ gialcj
用 , ldddgj
用 <host> qefhcc
用 <own> ihgilW
用 <public> jgfgfg
用 <service> oegjeY
用 ? ffheek
用 ffegdm
用 foxmail jffgff
用 到 fgoZgg
用 户 gadhgp
用 的 ffffco
电 nfggfb
电 脑 nfggfb
略 ffgfjg
略 改 dfgflh
登 qagbfi
的 $ qbdkZh
的 , gmhYfi
的 -i fcfgsa
的 : jgffbl
的 <host> rcgdgc
的 <n> gjegdi
的 <service> iddeep
的 ? ogchcf
的 ceghem
的 client tgghfT
的 dnat lhcdif
的 tcp lhfaif
的 udp rgegfY
的 user gdeegn
的 人 hdojjU
的 信 lfgfgd
的 包 ngfefe
的 同 rcghfZ
的 吗 jfggff
的 时 ngeffd
的 是 jailjZ
的 服 cemhge
的 机 nahffh
的 来 fncdhg
的 源 ldckjc
的 用 kZhghh
的 电 mfggfc
的 端 ccnigf
的 网 endggd
的 角 edkjge
的 话 efbeoi
的 问 oggggZ
盘 fbgfgn
目 liakfc
目 标 dpgaie
目 的 odgdge
直 mfigfa
直 timeout offfgb
直 接 lfjfhZ
直 超 kgfgfe
直 转 nfeffd
直 连 ifgfma
看 $ aehecs
看 , bgjmhb
看 jbdhbo
看 一 icgegk
看 下 hgfbfl
看 不 gfgfcl
看 到 lffgfe
看 看 beheer
着 $ fkmYgf
着 flkcee
码 kdhdek
码 忘 ffgffk
确 lcdkef
确 认 lcdkef
示 mgfggb
种 gdgkfg
程 qhgfcb
程 桌 kgfegf
窗 jggghd
站 edkjge
站 在 edkjge
端 <client> kefggf
端 <far> megeff
端 hghkfb
端 口 hghkfb
第 <n> Zfgghn
第 Zfgghn
等 jjdhfe
等 保 jjdhfe
答 nbbdfo
策 ffgfjg
策 略 ffgfjg
算 dkegnZ
管 gnfdde
箱 gfgffj
箱 密 ffgffk
线 hefbli
经 kffjgb
经 过 lfekec
结 qaggfe
结 果 ogffdd
绕 sfegeY
给 <zone> Zegclo
给 Yaeugi
给 个 fnhYej
给 几 ggfdgl
给 我 meanfd
给 谁 bbgudf
络 ilfdff
绝 $ keeegi
绝 , qgfgfY
绝 mdfefh
网 <far> odgeee
网 qlgegS
网 上 feljee
网 关 nhfefb
网 吗 odeilW
网 哪 kXelgh
网 机 hZflhh
网 段 ercdgf
网 络 ilfdff
置 $ ffgffj
置 ? bhggaq
置 fgggcn
老 qafddi
老 板 sgfgfW
能 <service> kegdhf
能 access aadfls
能 chkakh
能 ping sfhdfZ
能 reach mifXgh
能 上 kccfhl
能 不 pVeihh
能 主 ngfffd
能 做 ggfcem
能 出 lggfee
能 到 Ymldam
能 打 ikkehX
能 收 gfggjf
能 用 nfoVhd
能 访 flldcf
能 通 dbehoh
脑 <client> jffgfg
脑 nfggfb
脑 能 jfggfe
自 qagfia
自 己 kgfeid
落 ggcmeg
落 到 egbpdh
行 $ mdfcgi
行 ? uiffeV
行 hdfdlh
行 不 pdhikT
行 了 sedfdd
行 什 gfffjf
行 会 hhUili
行 删 fighpV
行 吗 nfgfde
行 是 fgfffk
行 没 leebjh
行 的 iffejf
被 drop nheghZ
被 lZgjdh
被 丢 leffff
被 哪 nffeef
被 拒 mdfefh
被 拦 mefggd
被 改 siZgec
被 转 ndfkdd
要 jgeeje
要 写 jidblf
要 是 cekhnZ
要 用 jkZjcf
见 jfgeck
览 lggffe
览 器 lggffe
角 edkjge
角 度 edkjge
解 cegfat
解 释 bdggat
计 ncehib
认 hefikc
认 一 nefefg
认 策 gfgfld
议 geidle
设 ghdfnd
访 ghjcei
访 问 ghjcei
证 jcfcfn
证 书 gdfdgo
评 dfgelh
试 khfhib
话 , gfcfli
话 dfbeoj
该 keefan
误 nffgfc
说 veccha
说 明 gefcfn
请 ngfgdd
请 求 gdgefn
请 问 rghhcX
谁 $ feYlgm
谁 ? ihegkb
谁 apakge
谁 可 jldXle
谁 回 mggdfe
谁 开 hpdWig
谁 改 ffgfgj
谁 来 nbfben
谁 能 Zrdfhe
谢 ihfddk
谢 谢 ihfddk
财 hcgdeo
财 务 hcgdeo
败 lgfgfd
走 $ ofdffe
走 <n> lffgfg
走 <own> jfggfe
走 <public> pcfhga
走 <service> kfffgf
走 ? rffhda
走 xeggeU
走 到 oecfgf
走 哪 mefggc
走 得 kfgfff
走 的 megfgc
起 nffgbh
超 nbgegf
超 时 nbgegf
跑 jgefgh
跟 jegeei
路 $ megggb
路 pbgche
转 igdjlZ
转 到 gncijX
转 发 icfmlZ
转 圈 nfeffe
转 给 cdimjc
边 odgcgf
边 能 nehbdi
达 knfYeg
过 jebobi
过 哪 jhcjfd
过 网 nifdfc
还 eicdng
还 是 qfhhba
还 有 andggi
还 能 eehgle
这 bhfjgi
这 一 lffgff
这 个 ggeffk
这 么 jffcfk
这 句 gfggck
这 样 fhgglb
这 行 hfeffk
这 边 lelZfh
进 nncagb
进 得 koceec
进 来 kkeehb
远 kgfegf
远 程 kgfegf
连 <host> qggdgZ
连 <own> dbifkj
连 <public> oeeeff
连 ghgcgj
连 上 gblpca
连 不 jncedg
连 到 jofVdk
连 得 flgceh
连 接 mbhbgi
退 , jgfggf
通 $ aifbhp
通 , kggfdg
通 <far> nffgfc
通 <host> rfgggW
通 <own> jehcmb
通 ? wShjha
通 fiecen
通 不 oigcha
通 了 gbfbjm
通 吗 fnccfi
通 的 mgeggd
那 hbdeoi
那 个 dhdddr
那 台 jeehdj
那 条 eghhnZ
那 边 mfcghe
邮 ogeZfi
邮 件 qgeZfg
邮 箱 gfgffj
部 hjjebg
都 gdqgeb
都 不 wXgihX
都 会 hfdefm
都 有 fhkihZ
都 能 dgpbge
配 kddebo
释 bdggat
释 一 gggfbm
释 下 aagiet
里 <service> ncfgfe
里 ? dfnggd
里 qVjfkb
里 一 jgfgff
里 有 lefgcj
里 的 aficni
重 gcgdgn
重 传 jgffff
重 启 cdgeio
重 置 ffgffk
量 hbflna
错 误 nffgfc
问 $ ejcbfo
问 : ejkcdi
问 <client> 0fZifS
问 <far> oeeghb
问 <host> wqZaiR
问 <outside> tYfdfg
问 <own> imZcgj
问 <public> ubgcha
问 <zone> jkeifa
问 ? fachfq
问 fhjbek
问 不 jdcfgl
问 从 jfggge
问 到 dblmgc
问 得 fgefcn
间 kffmgZ
队 efgffl
队 列 efgffl
限 ilfbma
除 dmggja
除 了 dlgffg
险 $ gegfgj
险 gegfgj
靠 kfegdi
面 , ejfblf
面 fbdokd
面 的 iafojZ
题 $ fchehl
题 , ogdhdd
题 ? gfeefm
题 吗 lgggee
风 gegfgj
风 险 gegfgj
麻 iifcfi
麻 烦 iifcfi
默 ffggmc
默 认 ffggmc
`;
export const WAY_WEIGHTS = `
'connection refused' jd
'connection timed kc
'connection timed out' kc
, <A> , kc
, <A> kc
, <A> to kc
, <B> dj
, <server> <B> jd
, <server> 是 jd
, <service> <n> nZ
, <service> ? kc
, <zone> jd
, ack <n> ck
, ack ck
, allowed ? lb
, and does jd
, any lb
, connection lb
, could lb
, do kc
, does it bl
, dst <B> lb
, dst ma
, given ck
, how lb
, i e lb
, is <A> kc
, is kc
, it's jd
, never an jd
, never nZ
, no ma
, nop , jd
, nop jd
, nothing oY
, ok kc
, on kc
, on the jd
, or does jd
, possible ? bl
, possible bl
, same jd
, session k lb
, source ck
, tcp <n> jd
, tcp jd
, where lb
, while ma
, who lb
, works dj
, works or ck
, would jd
, 什 jd
, 什 么 jd
, 从 <A> jd
, 会 kc
, 会 被 kc
, 到 底 jd
, 只 kc
, 对 jd
, 帮 kc
, 帮 忙 kc
, 想 jd
, 我 bl
, 提 jd
, 提 示 jd
, 收 kc
, 是 不 ma
, 没 有 jd
, 源 bl
, 现 lb
, 目 kc
, 结 jd
, 结 果 jd
, 能 kc
, 请 ma
, 走 jd
, 连 <B> ma
, 连 kc
, 通 kc
-> <B> $ jd
-> <B> , jd
-> <B> <service> kc
-> <B> ma
-> <B> ok kc
-> <B> tcp jd
-a input ma
-a postrouting -o ck
-d <A> dj
-d <B> -p lb
-d <B> lb
-i <A> -d kc
-i <A> lb
-o <B> -j jd
-o <B> jd
-o <outside> -j jd
-o <outside> jd
-o <zone> -d ck
-o <zone> -p lb
: <A> nZ
: <A> to kc
: <A> 上 jd
: can ma
: could jd
: curl : jd
: curl kc
: do ma
: does it bl
: errno <n> ck
: errno ck
: ip <A> dj
: ipv <n> bl
: ipv bl
: is jd
: no ck
: no route dj
: postfix <service> jd
: the jd
: user <A> jd
: user jd
: what lb
<A> 's lb
<A> , dst ma
<A> , is kc
<A> , 端 ck
<A> -> <B> lb
<A> -> lb
<A> -d <B> lb
<A> -d lb
<A> -o <B> jd
<A> : curl kc
<A> : kc
<A> <B> <n> kc
<A> <B> kc
<A> <n> from bl
<A> <n> on ck
<A> <n> trying dj
<A> <server> jd
<A> <service> to lb
<A> <zone> kc
<A> able kc
<A> able to kc
<A> and kc
<A> be able lb
<A> be dj
<A> box kc
<A> browse kc
<A> can kc
<A> can't lb
<A> cannot kc
<A> cant kc
<A> client lb
<A> clients kc
<A> connects lb
<A> connects to kc
<A> does ma
<A> dst <B> jd
<A> dst jd
<A> for ck
<A> from <B> dj
<A> from dj
<A> from my ck
<A> gets kc
<A> going jd
<A> has lb
<A> has to kc
<A> i jd
<A> in kc
<A> into jd
<A> itself , jd
<A> itself reach jd
<A> keeps lb
<A> laptop lb
<A> lose kc
<A> may jd
<A> needs kc
<A> not jd
<A> on <B> ck
<A> on dj
<A> open <B> jd
<A> opening kc
<A> opens <service> kc
<A> people jd
<A> ping <B> kc
<A> ping kc
<A> reach <B> jd
<A> reach jd
<A> reachable dj
<A> reachable for dj
<A> reachable from bl
<A> says lb
<A> see am
<A> see when ck
<A> server to nZ
<A> still jd
<A> still reach jd
<A> straight kc
<A> straight to kc
<A> talking jd
<A> talking to jd
<A> then be jd
<A> then reach jd
<A> to the nZ
<A> towards kc
<A> wants lb
<A> wants to jd
<A> when bl
<A> who kc
<A> work am
<A> work for am
<A> 上 ping kc
<A> 主 jd
<A> 主 动 jd
<A> 出 <B> kc
<A> 出 kc
<A> 到 <B> jd
<A> 到 jd
<A> 去 <B> kc
<A> 去 lb
<A> 发 jd
<A> 发 往 jd
<A> 往 <B> jd
<A> 往 kc
<A> 想 kc
<A> 的 <n> bl
<A> 的 client jd
<A> 的 user kc
<A> 的 电 kc
<A> 直 kc
<A> 直 接 lb
<A> 能 jd
<A> 能 ping jd
<A> 能 访 kc
<A> 自 jd
<A> 自 己 jd
<A> 要 ma
<A> 走 kc
<A> 这 个 jd
<A> 那 kc
<B> $ jd
<B> , <service> lb
<B> , any lb
<B> , do kc
<B> , i ck
<B> , is nZ
<B> , tcp jd
<B> , works ck
<B> , 会 kc
<B> , 回 kc
<B> , 端 kc
<B> -p lb
<B> -p tcp lb
<B> : connection kc
<B> <n> $ jd
<B> <n> , kc
<B> <n> ? kc
<B> <n> lb
<B> <n> 端 jd
<B> <own> : jd
<B> <service> $ jd
<B> <service> , ma
<B> <service> ? ma
<B> <service> nZ
<B> <zone> ck
<B> ? $ ma
<B> ? ? kc
<B> ? kc
<B> access ? kc
<B> access kc
<B> after lb
<B> allowed ? jd
<B> as lb
<B> at all lb
<B> at lb
<B> be able ck
<B> be bl
<B> box kc
<B> connects am
<B> directly ? jd
<B> directly oY
<B> does kc
<B> does the kc
<B> from jd
<B> get lb
<B> gets lb
<B> i dj
<B> icmp nZ
<B> if kc
<B> in am
<B> into jd
<B> is kc
<B> it ma
<B> just spins jd
<B> make it jd
<B> make jd
<B> ok ? ma
<B> ok lb
<B> on <n> oY
<B> on ma
<B> on port lb
<B> or kc
<B> or not jd
<B> over <n> jd
<B> over <service> lb
<B> over oY
<B> port <n> oY
<B> port oY
<B> server , oY
<B> server ? jd
<B> server on lb
<B> server's kc
<B> tcp <n> ma
<B> tcp nZ
<B> then ? kc
<B> through kc
<B> udp <n> jd
<B> udp jd
<B> when lb
<B> which kc
<B> with lb
<B> 会 jd
<B> 吗 ? ma
<B> 吗 kc
<B> 打 jd
<B> 报 ma
<B> 收 <service> kc
<B> 的 kc
<B> 的 tcp jd
<B> 的 udp jd
<B> 能 通 lb
<client> $ ck
<client> <host> dj
<client> <host> r dj
<far> dst <own> jd
<far> dst jd
<gateway> ? jd
<gateway> let it kc
<gateway> let jd
<gateway> 放 kc
<gateway> 放 行 jd
<gateway> 的 问 jd
<gateway> 这 jd
<gateway> 这 边 jd
<host> 's ma
<host> box kc
<host> on kc
<host> r dj
<host> 的 <n> kc
<host> 的 jd
<n> , ack ck
<n> , does am
<n> , nop jd
<n> , 我 ck
<n> , 能 jd
<n> : no ck
<n> <B> lb
<n> <n> src jd
<n> <zone> jd
<n> ? ? kc
<n> ? i ma
<n> am lb
<n> and kc
<n> dnat kc
<n> get ck
<n> is kc
<n> minutes jd
<n> ms $ bl
<n> on <A> am
<n> on <B> lb
<n> s ma
<n> tcp $ lb
<n> tcp from kc
<n> the lb
<n> then ck
<n> to <B> kc
<n> to kc
<n> udp , kc
<n> udp jd
<n> will kc
<n> 为 kc
<n> 为 什 kc
<n> 口 , jd
<n> 口 jd
<n> 吗 ? kc
<n> 和 jd
<n> 收 jd
<n> 是 ck
<outside> -j jd
<outside> -j masquerade jd
<outside> 打 ma
<own> $ jd
<own> 吗 $ ma
<own> 吗 kc
<public> , jd
<public> <B> , jd
<public> ? $ jd
<public> ? jd
<server> <B> $ jd
<server> <B> jd
<server> is jd
<server> 是 <B> jd
<server> 是 jd
<service> , <n> ma
<service> : connect dj
<service> <A> <n> Yo
<service> <A> bl
<service> <n> from jd
<service> <n> on Yo
<service> <server> kc
<service> at <B> jd
<service> at jd
<service> from <A> ma
<service> from jd
<service> in ma
<service> into <A> dj
<service> of dj
<service> ok ck
<service> on <A> dj
<service> on <B> jd
<service> on <n> lb
<service> on the dj
<service> over bl
<service> over udp bl
<service> to <A> bl
<service> to <B> lb
<service> 会 jd
<service> 到 <B> ma
<service> 到 ma
<service> 吗 jd
<service> 收 jd
<service> 是 jd
<zone> $ ck
<zone> , bl
<zone> -o <outside> kc
<zone> -p kc
<zone> -p tcp kc
<zone> rules kc
<zone> shows dj
<zone> src <A> jd
<zone> src jd
<zone> to nZ
<zone> 上 jd
<zone> 上 抓 jd
<zone> 的 kc
? -a jd
? -a prerouting jd
? <n> dj
? <service> jd
? ? $ lb
? ? jd
? i dj
L , does <client><far> lb
L , does <far><own> kc
L , is <far><own> jd
L -a forward <host><client> ck
L -a postrouting <zone><own> lb
L -d <A> <host><client> ck
L -d <host> <zone><own> lb
L -i <zone> <host><client> ck
L -o <outside> <client><far> jd
L -o dj
L -s <zone> <zone><own> lb
L : <n> <client><client> kc
L : <n> <client><host> jd
L : <n> <client><own> ma
L : <n> <far><host> am
L : <n> <far><own> jd
L : <n> <host><client> ck
L : connect <own><client> dj
L : ip <client><own> nZ
L ; kc
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> kc
L <A> , <far><own> lb
L <A> , <outside><own> kc
L <A> , <own><client> am
L <A> , <own><zone> dj
L <A> , <zone><own> lb
L <A> -> <host><far> jd
L <A> -> <outside><host> kc
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> kc
L <A> -p <host><client> bl
L <A> : <client><own> jd
L <A> : <zone><own> jd
L <A> <B> <client><host> jd
L <A> <B> <far><own> lb
L <A> <B> <zone><own> jd
L <A> <n> <own><zone> dj
L <A> <service> <outside><host> jd
L <A> <zone> <zone><outside> kc
L <A> and <client><own> kc
L <A> and <zone><own> kc
L <A> and <zone><zone> nZ
L <A> dst <far><own> jd
L <A> for <outside><own> nZ
L <A> for <zone><own> kc
L <A> from <client><client> Xp
L <A> from <far><zone> dj
L <A> from <gateway><zone> bl
L <A> from <host><client> bl
L <A> from <host><zone> Yo
L <A> from <own><client> bl
L <A> from <own><outside> dj
L <A> gets <zone><own> jd
L <A> has <client><host> jd
L <A> into <zone><zone> kc
L <A> itself <gateway><far> jd
L <A> itself <gateway><host> jd
L <A> needs <host><far> kc
L <A> out <zone><outside> jd
L <A> people <zone><own> kc
L <A> port <host><client> ck
L <A> port <own><outside> ck
L <A> reach <zone><own> jd
L <A> server <host><outside> am
L <A> server <host><public> lb
L <A> still <client><far> kc
L <A> still <far><own> kc
L <A> to <client><far> kc
L <A> to <host><client> nZ
L <A> to <host><far> jd
L <A> to <host><host> kc
L <A> to <outside><gateway> ma
L <A> to <outside><host> kc
L <A> to <zone><gateway> lb
L <A> 到 <client><host> kc
L <A> 到 <zone><host> jd
L <A> 到 <zone><own> jd
L <A> 的 <zone><far> kc
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> jd
L <A> 能 <host><outside> jd
L <A> 自 <host><outside> jd
L <A> 访 <outside><own> jd
L <A> 这 <zone><own> kc
L <A> 连 <zone><own> jd
L <A> 里 <zone><own> jd
L <far> dj
L <host> kc
L <n> : <client><client> kc
L <n> : <client><host> kc
L <n> : <client><own> oY
L <n> : <far><own> lb
L <n> <n> <client><client> kc
L <n> <n> <client><host> lb
L <n> <n> <client><own> pX
L <n> <n> <far><host> am
L <n> <n> <far><own> kc
L <n> established <far><own> jd
L <n> ip <client><client> kc
L <n> ip <client><far> qW
L <n> ip <client><own> jd
L <n> ip <far><own> kc
L <n> on <own><zone> ck
L <n> you <zone><own> jd
L <n> 行 <outside><own> jd
L <outside> -j <client><far> jd
L <service> <A> <own><client> ck
L <service> <A> <own><zone> dj
L <service> <n> <client><host> kc
L <service> <n> <outside><host> ma
L <service> <n> <outside><own> nZ
L <service> <n> <zone><own> jd
L <service> on <host><outside> bl
L <service> on <own><outside> ck
L <service> to <gateway><zone> ck
L <zone> , <zone><own> lb
L <zone> -d <host><client> ck
L <zone> -d <own><zone> dj
L <zone> -d <zone><own> lb
L <zone> ck
L <zone> rules <zone><own> kc
L <zone> src <client><host> jd
L <zone> src <far><host> jd
L ? jd
L ^ <A> <client><client> kc
L ^ <A> <client><host> kc
L ^ <A> <far><own> jd
L ^ <A> <far><zone> dj
L ^ <A> <gateway><far> jd
L ^ <A> <host><client> ma
L ^ <A> <host><far> kc
L ^ <A> <host><host> lb
L ^ <A> <host><own> kc
L ^ <A> <host><public> jd
L ^ <A> <own><client> am
L ^ <A> <own><zone> ck
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> jd
L ^ <A> <zone><outside> kc
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> nZ
L ^ <n> <client><client> kc
L ^ <n> <client><host> kc
L ^ <n> <client><own> lb
L ^ <n> <far><own> kc
L ^ <service> <client><far> jd
L ^ <service> <client><gateway> jd
L ^ <service> <client><host> jd
L ^ <service> <gateway><zone> ck
L ^ <service> <host><far> jd
L ^ <service> <host><zone> ck
L ^ <service> <outside><host> kc
L ^ <service> <own><client> dj
L ^ <service> <own><zone> ck
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> lb
L ^ can <gateway><host> jd
L ^ can <host><far> lb
L ^ can <host><public> ma
L ^ can <outside><own> jd
L ^ can <zone><zone> kc
L ^ dmesg <client><host> jd
L ^ do <zone><own> jd
L ^ does <host><far> kc
L ^ does <host><own> qW
L ^ does <own><zone> am
L ^ from <gateway><own> jd
L ^ hey <zone><own> jd
L ^ how <zone><own> kc
L ^ if <far><own> ma
L ^ is <host><client> kc
L ^ is <host><outside> am
L ^ is <outside><own> ma
L ^ is <zone><zone> pX
L ^ maillog <host><far> ck
L ^ on <client><own> kc
L ^ our <far><own> jd
L ^ outlook <client><own> jd
L ^ suppose <zone><own> jd
L ^ tcp <far><own> kc
L ^ udp <client><far> jd
L ^ why <zone><own> jd
L ^ would <own><zone> ck
L ^ 从 <outside><host> jd
L ^ 内 <client><own> lb
L ^ 抓 <client><own> jd
L a <A> <zone><own> jd
L a laptop <zone><own> jd
L accept , <client><host> jd
L address bl
L agent jd
L am jd
L an ma
L and kc
L any jd
L anything kc
L are nZ
L arriving ma
L assume lb
L at <A> <far><host> lb
L at <A> <far><own> jd
L audit kc
L back kc
L backup kc
L becomes dj
L before jd
L between kc
L boss jd
L box kc
L branch kc
L but kc
L by kc
L can <A> <gateway><host> jd
L can <A> <zone><zone> kc
L can a <zone><host> kc
L can lb
L can someone <outside><own> kc
L can the <host><far> kc
L capture dj
L captured jd
L chg jd
L ci nZ
L client Zn
L come kc
L coming lb
L confirm jd
L connect bl
L connection refused <own><client> dj
L could nZ
L delete kc
L deleted kc
L desk ma
L dig ck
L does <A> <client><far> kc
L does <A> <far><own> ma
L does <A> <zone><own> kc
L does jd
L error bl
L established kc
L established src <far><own> jd
L example ck
L failed ck
L floor jd
L forward -i <host><client> ck
L forward policy <zone><host> jd
L foxmail dj
L from <A> <client><client> jd
L from <A> <host><client> oY
L from <A> <outside><gateway> ma
L from <A> <zone><gateway> lb
L from oY
L goes jd
L good kc
L guest oY
L i add <zone><own> jd
L icmp kc
L if i <outside><own> jd
L if jd
L in <A> <zone><client> jd
L in <A> <zone><host> jd
L in <A> <zone><own> kc
L in kc
L instead ma
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L iptables jd
L is <A> <client><own> jd
L is <A> <host><far> dj
L is <A> <own><outside> Us
L is <A> <zone><zone> nZ
L is <service> <host><outside> bl
L job ma
L kindly kc
L know lb
L laptop lb
L let ma
L let's jd
L like kc
L line <n> <zone><outside> jd
L log dj
L logged kc
L maillog ck
L maillog on <host><far> ck
L masquerade jd
L morning kc
L moved dj
L my pX
L nc ck
L need jd
L never bl
L new lb
L nginx jd
L nobody kc
L on <A> <client><own> ma
L on <A> <host><host> lb
L on <A> <host><own> lb
L on <A> <outside><host> lb
L on <A> <outside><own> oY
L on <A> <zone><outside> jd
L on <A> <zone><own> lb
L on the <host><outside> bl
L once jd
L open lb
L our monitoring <far><own> jd
L our nZ
L out ma
L out on <outside><own> kc
L outbound ma
L outgoing ma
L packet kc
L packets pX
L path jd
L pinging <A> <client><client> dj
L pinging bl
L planning kc
L plz jd
L port <n> <own><outside> bl
L postfix ck
L postrouting -s <zone><own> lb
L ppl kc
L printer <A> <client><host> lb
L proposed jd
L put jd
L question kc
L queue jd
L remove jd
L removing Us
L rules jd
L runner ma
L says ck
L seen am
L sent jd
L server dj
L show ma
L shows kc
L sits lb
L snat to <host><far> nZ
L someone on <outside><host> kc
L source <own> <host><far> nZ
L src <A> <far><own> jd
L src kc
L suppose we <zone><own> jd
L take the <zone><own> jd
L tcp <n> <far><own> jd
L team kc
L teh nZ
L tell jd
L test lb
L the <A> <gateway><far> lb
L the <A> <host><public> kc
L the <A> <zone><outside> lb
L the <A> <zone><own> jd
L the kc
L thinking lb
L ticket jd
L to <A> <far><zone> Xp
L to <A> <gateway><zone> dj
L to <A> <host><client> dj
L to <A> <own><outside> Zn
L to <A> <own><zone> dj
L to <A> <zone><own> nZ
L to ck
L to source <host><far> nZ
L told dj
L trace jd
L udp <n> <outside><own> jd
L udp <n> <own><outside> bl
L up lb
L user jd
L walk jd
L wants bl
L we am
L we moved <zone><own> pX
L we take <zone><own> jd
L went jd
L were lb
L what if <zone><own> jd
L what's nZ
L when kc
L where ma
L whether lb
L will kc
L without kc
L workstation jd
L would <A> <zone><zone> kc
L would adding <client><own> jd
L yes jd
L you jd
L you must <zone><own> jd
L 一 下 <zone><own> kc
L 上 <A> <zone><own> jd
L 不 lb
L 人 kc
L 从 <A> <outside><host> jd
L 从 <A> <zone><host> jd
L 从 jd
L 公 lb
L 凌 jd
L 到 <A> <client><own> lb
L 到 dj
L 到 ip <client><own> jd
L 加 一 <zone><host> jd
L 只 lb
L 同 jd
L 吗 jd
L 回 kc
L 复 kc
L 外 ma
L 审 lb
L 常 jd
L 常 吗 <far><own> kc
L 想 jd
L 手 机 <zone><own> lb
L 抓 到 <client><own> kc
L 报 dj
L 提 dj
L 日 志 <client><host> kc
L 是 <A> <client><own> kc
L 晨 jd
L 来 kc
L 正 常 <far><own> kc
L 没 kc
L 点 jd
L 现 jd
L 电 jd
L 示 dj
L 第 <n> <outside><own> jd
L 脑 jd
L 计 lb
L 边 kc
L 这 jd
L 这 条 <far><own> kc
L 连 bl
L 连 接 <own><client> ck
L 那 jd
L 里 dj
L 里 有 <client><own> jd
L 问 <A> <zone><own> kc
L 面 kc
M 'connection lb
M 's lb
M , <B> <zone><own> nZ
M , <server> <client><own> jd
M , <zone> <zone><own> jd
M -> <B> <host><far> jd
M -> <B> <outside><host> kc
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> kc
M -> ma
M -d lb
M -j accept <host><client> ck
M -p tcp <host><client> ck
M : <n> <client><own> jd
M : <n> <own><client> am
M : connect <host><far> ma
M : connection <own><client> bl
M ; kc
M <B> $ <client><client> lb
M <B> $ <client><far> jd
M <B> $ <client><own> jd
M <B> $ <far><own> jd
M <B> $ <far><zone> dj
M <B> $ <host><client> Zn
M <B> $ <host><far> lb
M <B> $ <host><own> oY
M <B> $ <host><zone> Yo
M <B> $ <outside><host> jd
M <B> $ <outside><own> kc
M <B> $ <own><client> bl
M <B> $ <own><far> Yo
M <B> $ <own><outside> bl
M <B> $ <own><zone> am
M <B> $ <server><own> jd
M <B> $ <zone><far> kc
M <B> $ <zone><host> lb
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><zone> ma
M <B> , <client><host> nZ
M <B> , <client><own> oY
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <gateway><far> lb
M <B> , <host><own> Zn
M <B> , <outside><host> ma
M <B> , <outside><own> kc
M <B> , <own><client> am
M <B> , <own><outside> am
M <B> , <own><zone> ck
M <B> , <zone><far> kc
M <B> , <zone><host> kc
M <B> , <zone><own> kc
M <B> : <host><far> kc
M <B> ; <zone><own> jd
M <B> <n> <client><host> kc
M <B> <n> <gateway><own> kc
M <B> <n> <host><client> dj
M <B> <zone> <zone><zone> lb
M <B> ? <far><own> lb
M <B> ? <host><far> oY
M <B> ? <host><host> jd
M <B> ? <host><outside> Zn
M <B> ? <host><own> jd
M <B> ? <outside><host> kc
M <B> ? <outside><own> lb
M <B> ? <own><client> ck
M <B> ? <own><zone> am
M <B> ? <zone><outside> kc
M <B> ? <zone><own> jd
M <B> ? <zone><zone> pX
M <B> and <client><own> kc
M <B> at <zone><zone> lb
M <B> directly <outside><host> kc
M <B> itself <outside><gateway> lb
M <B> on <client><far> kc
M <B> on <gateway><host> jd
M <B> on <host><own> kc
M <B> on <host><public> kc
M <B> on <zone><zone> jd
M <B> port <client><client> kc
M <B> port <client><host> jd
M <B> port <host><far> lb
M <B> port <outside><own> jd
M <B> s <client><host> jd
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> server <client><host> nZ
M <B> server <zone><host> kc
M <B> sport <far><own> jd
M <B> when <zone><own> lb
M <B> 会 <client><host> jd
M <B> 吗 <host><outside> lb
M <B> 就 <zone><own> kc
M <B> 的 <far><own> jd
M <B> 的 <host><outside> ma
M <B> 的 <zone><client> lb
M <client> kc
M <gateway> kc
M <n> -j <host><client> ck
M <n> : <host><client> ck
M <n> <n> <own><client> bl
M <n> <n> <zone><own> ma
M <n> bl
M <n> ms <own><client> dj
M <n> on <far><own> lb
M <own> dj
M <public> <B> <client><own> lb
M <server> <B> <client><own> kc
M <server> nZ
M <service> <B> <client><own> jd
M <service> <B> <outside><own> jd
M <service> <n> <client><own> jd
M <service> <n> <far><own> ma
M <service> <n> <host><far> lb
M <service> <n> <zone><own> jd
M <service> lb
M <service> on <client><own> jd
M <service> on <outside><own> jd
M <service> on <zone><host> lb
M <service> to <zone><host> lb
M ? dj
M a ck
M able lb
M access nZ
M against nZ
M allowed kc
M an kc
M and <B> <zone><zone> nZ
M anything dj
M as ck
M asking ma
M at <B> <far><own> kc
M at <B> <outside><own> jd
M browse jd
M can kc
M can't lb
M cannot lb
M cant lb
M clients kc
M com ma
M connect : <own><client> ck
M connect from <host><far> bl
M connect lb
M connect to <host><far> ma
M connect to <host><own> kc
M connect to <own><client> bl
M connection refused <client><own> jd
M connection refused <own><client> ck
M connection to <zone><own> lb
M connects jd
M could kc
M curl ma
M deliver jd
M deliver to <host><far> kc
M delivers ma
M desk <B> <own><client> bl
M desk ck
M dialled kc
M do jd
M does jd
M dst <B> <far><own> jd
M dst kc
M fetch oY
M for <B> <outside><own> pX
M for <B> <zone><own> lb
M for am
M from <B> <client><far> jd
M from <B> <client><own> oY
M from <B> <far><zone> ck
M from <B> <gateway><far> lb
M from <B> <gateway><zone> am
M from <B> <host><client> Yo
M from <B> <host><outside> am
M from <B> <host><zone> Yo
M from <B> <own><client> dj
M from <B> <own><far> Yo
M from <B> <own><outside> bl
M from <B> <zone><own> nZ
M from ck
M from my <own><client> ck
M from unknown <host><far> ck
M get ma
M gets kc
M hangs lb
M has lb
M has to <client><host> jd
M have oY
M hit kc
M hits dj
M hitting ma
M host dj
M hosts jd
M i'm dj
M if am
M in <B> <own><zone> ck
M in ck
M inside lb
M into <B> <outside><zone> kc
M into <B> <zone><zone> jd
M into qW
M is <B> <own><client> dj
M it lb
M it's ck
M keeps lb
M leg ma
M lose kc
M maillog ck
M may jd
M monitoring dj
M must ma
M mx kc
M my desk <own><client> ck
M names jd
M needs jd
M off nZ
M on <B> <client><client> dj
M on <B> <client><own> lb
M on <B> <far><own> jd
M on <B> <outside><own> nZ
M on <B> <zone><host> kc
M on <B> <zone><outside> kc
M on <B> <zone><own> lb
M on dj
M onto lb
M opening kc
M out to <host><outside> kc
M out to <zone><far> kc
M over oY
M own kc
M packet lb
M people dj
M ping kc
M plain jd
M pointed kc
M port <n> <far><own> kc
M port <n> <host><client> Yo
M portal rV
M postfix <service> <host><far> lb
M postfix smtpd <host><far> bl
M print kc
M public kc
M pull lb
M push jd
M reach <B> <zone><own> jd
M reach <B> <zone><zone> jd
M reach kc
M reachable dj
M reached ck
M refused' jd
M relay kc
M resolve jd
M resolve names <gateway><far> jd
M run ck
M same lb
M say kc
M says kc
M see dj
M seen dj
M send jd
M sends kc
M sends through <zone><own> lb
M session kc
M sits ck
M sitting Zn
M smtpd <n> <host><far> bl
M smtpd ck
M so kc
M socket dj
M something nZ
M source ck
M start kc
M still get <outside><own> jd
M still jd
M straight nZ
M straight to <outside><host> kc
M submit kc
M supposed lb
M syn kc
M talk lb
M talk to <host><own> jd
M talking kc
M that's dj
M the <B> <client><host> nZ
M the <B> <gateway><host> jd
M the <B> <outside><host> lb
M the <B> <zone><host> kc
M there jd
M they kc
M through <B> <zone><own> kc
M through jd
M time jd
M to <B> <client><client> lb
M to <B> <client><far> kc
M to <B> <client><gateway> lb
M to <B> <client><own> kc
M to <B> <gateway><far> jd
M to <B> <gateway><own> jd
M to <B> <host><client> pX
M to <B> <host><far> oY
M to <B> <outside><gateway> jd
M to <B> <outside><host> jd
M to <B> <zone><client> jd
M to <public> <host><own> jd
M to <service> <client><own> kc
M to kc
M to the <client><host> nZ
M toward oY
M towards lb
M type jd
M unknown <B> <host><far> ck
M unknown ck
M up jd
M updates from <host><far> kc
M updates ma
M use jd
M user jd
M uses lb
M via <B> <client><own> jd
M via lb
M vpn jd
M wants lb
M what dj
M when bl
M will kc
M work Zn
M would kc
M 一 kc
M 上 <B> <host><outside> nZ
M 上 不 <zone><outside> jd
M 个 jd
M 主 jd
M 了 <B> <zone><outside> jd
M 了 jd
M 从 dj
M 们 lb
M 出 <B> <zone><outside> kc
M 出 jd
M 到 <B> <far><own> kc
M 到 <B> <zone><host> jd
M 动 jd
M 去 lb
M 反 jd
M 口 <n> <own><client> dj
M 吗 kc
M 在 <B> <own><zone> dj
M 在 ck
M 对 bl
M 就 jd
M 己 jd
M 往 kc
M 志 ck
M 想 jd
M 我 ck
M 我 们 <outside><own> kc
M 接 jd
M 日 ck
M 明 kc
M 明 明 <client><own> kc
M 映 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> bl
M 是 dj
M 有 ck
M 条 jd
M 没 bl
M 电 脑 <zone><own> jd
M 的 client <zone><own> jd
M 的 user <zone><own> kc
M 的 人 <outside><host> jd
M 的 人 <zone><own> jd
M 的 是 <client><own> kc
M 目 kc
M 直 jd
M 直 接 <client><host> jd
M 端 dj
M 端 口 <own><client> dj
M 能 kc
M 能 上 <host><outside> nZ
M 能 打 <zone><own> kc
M 能 直 <client><host> jd
M 能 直 <outside><host> jd
M 自 己 <host><outside> jd
M 要 kc
M 访 jd
M 说 jd
M 走 kc
M 转 ck
M 进 lb
M 连 <B> <client><host> jd
M 连 jd
M 连 的 <client><own> jd
M 那 lb
R , <n> <client><host> kc
R , <outside> <zone><own> kc
R , ack <client><own> jd
R , allowed <zone><zone> oY
R , and <far><own> kc
R , dj
R , does <far><own> kc
R , does <zone><host> jd
R , does <zone><own> jd
R , length <client><host> jd
R , length <far><own> kc
R , port <zone><own> kc
R , seq <far><own> kc
R , win <far><own> kc
R , 为 <zone><own> lb
R -i jd
R -j kc
R -o kc
R : <n> <client><own> ma
R : connection <client><own> jd
R : connection <host><far> ma
R : connection <zone><own> jd
R <client> <host> <client><own> jd
R <client> dj
R <client> s <client><own> jd
R <far> sport <far><own> jd
R <gateway> ? <client><own> kc
R <host> $ <outside><own> jd
R <host> , <zone><own> jd
R <host> <client> <client><own> jd
R <host> dst <far><own> jd
R <host> r <client><own> jd
R <n> $ <client><client> kc
R <n> $ <client><own> oY
R <n> $ <host><client> ck
R <n> $ <outside><own> jd
R <n> , <client><client> ma
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <zone><host> jd
R <n> : <client><own> kc
R <n> : <zone><own> jd
R <n> <n> <client><own> ma
R <n> ? <client><far> kc
R <n> assured <far><own> jd
R <n> dport <far><own> jd
R <n> ms <client><host> pX
R <n> proto <client><host> lb
R <n> proto <far><host> jd
R <n> src <far><own> jd
R <n> tcp <far><own> kc
R <n> use <far><own> jd
R <n> you <zone><own> kc
R <n> 不 <zone><own> jd
R <outside> am
R <outside> it <zone><own> lb
R <public> jd
R <service> $ <zone><own> jd
R <service> , <host><host> lb
R <service> : <client><own> jd
R <service> <n> <zone><host> kc
R <service> <n> <zone><zone> oY
R <service> ? <zone><host> jd
R <service> ? <zone><own> jd
R <service> 吗 <outside><host> jd
R ? $ <client><client> jd
R ? $ <client><far> ma
R ? $ <client><gateway> kc
R ? $ <client><host> jd
R ? $ <client><own> pX
R ? $ <far><client> ck
R ? $ <far><own> oY
R ? $ <far><zone> bl
R ? $ <gateway><far> lb
R ? $ <gateway><host> kc
R ? $ <gateway><own> kc
R ? $ <gateway><zone> ck
R ? $ <host><gateway> bl
R ? $ <host><host> lb
R ? $ <host><own> kc
R ? $ <host><public> lb
R ? $ <outside><gateway> jd
R ? $ <outside><host> ma
R ? $ <outside><own> nZ
R ? $ <own><client> ck
R ? $ <own><far> ck
R ? $ <own><outside> am
R ? $ <own><zone> bl
R ? $ <zone><client> ma
R ? $ <zone><far> lb
R ? $ <zone><gateway> kc
R ? $ <zone><host> jd
R ? $ <zone><outside> ma
R ? $ <zone><own> kc
R ? $ <zone><public> lb
R ? $ <zone><zone> nZ
R a lb
R able ck
R ack <n> <client><own> jd
R ack ck
R after jd
R all ? <zone><zone> kc
R all ck
R allowed ? <zone><outside> jd
R allowed jd
R am ma
R anything kc
R are kc
R as oY
R assured mark <far><own> jd
R at all <zone><zone> nZ
R back $ <client><own> lb
R back bl
R becomes jd
R box ma
R browser kc
R by ma
R can jd
R check jd
R com kc
R come back <client><own> jd
R come back <zone><own> kc
R connection jd
R connection refused <own><zone> dj
R connection timed <host><far> ma
R connection timed <zone><own> jd
R connects ck
R dead lb
R decides jd
R delivers ck
R directly oY
R does it <far><own> nZ
R does the <host><far> jd
R does the <zone><own> kc
R dport <n> <far><own> jd
R drop jd
R dropped ma
R dst <far> <far><own> jd
R e lb
R echo ma
R err ma
R even jd
R expected dj
R filtered kc
R fine kc
R for kc
R forwarded ma
R g ck
R gateway jd
R gets kc
R getting jd
R gives jd
R go lb
R happens ck
R he jd
R icmp kc
R id <n> <client><client> jd
R id jd
R if lb
R in lb
R input am
R internal kc
R involved lb
R ip <client> <client><own> jd
R ip <host> <client><own> jd
R is fine <client><own> jd
R is fine <zone><own> ma
R is that <host><far> kc
R isn't jd
R it ? <client><far> ma
R it ? <client><host> ma
R it ? <zone><own> pX
R it works <zone><own> lb
R it's fine <zone><own> jd
R its lb
R just spins <zone><own> kc
R k lb
R land on <outside><own> lb
R leave jd
R length <n> <far><own> jd
R let oY
R lets kc
R line ma
R load jd
R loop kc
R loss dj
R lost kc
R mail dj
R make it <far><own> lb
R mark <n> <far><own> jd
R masquerade ma
R masqueraded jd
R match kc
R minute jd
R need am
R never nZ
R no ma
R nop jd
R on <n> <gateway><host> jd
R on <n> <host><own> jd
R on <n> <host><public> kc
R on <service> <zone><host> nZ
R on the <outside><own> jd
R once lb
R other ck
R our kc
R out $ <zone><own> jd
R over nZ
R own jd
R packets dj
R pass kc
R permitted kc
R please kc
R policy jd
R port <n> <client><client> kc
R port <n> <client><host> jd
R port <n> <far><own> jd
R port <n> <host><far> oY
R port <n> <outside><own> jd
R postfix kc
R postrouting kc
R prerouting jd
R printer kc
R r , <client><own> jd
R rather am
R received ck
R refused jd
R reply jd
R request kc
R return kc
R rule lb
R ruleset lb
R s , <client><host> jd
R s , <far><own> lb
R s , <host><client> ck
R s , <own><client> ck
R seq <n> <far><own> kc
R server's kc
R should lb
R side jd
R since kc
R so ck
R source ma
R spins jd
R sport <n> <far><own> jd
R src <host> <far><own> jd
R stop jd
R syn $ <client><host> jd
R syn ack <far><own> lb
R take Zn
R that jd
R the <gateway> <host><far> jd
R the reply <client><own> jd
R them jd
R there jd
R these dj
R they nZ
R three nZ
R thru sU
R time am
R timed out <host><far> ma
R timed out <zone><own> kc
R to <own> <zone><own> lb
R to dj
R traffic jd
R translated pX
R transmitted ck
R ttl <n> <far><host> jd
R udp <n> <host><far> kc
R udp <n> <zone><far> jd
R up kc
R us dj
R use <n> <far><own> jd
R we oY
R when lb
R where lb
R why $ <client><own> kc
R why ? <zone><own> jd
R win <n> <far><own> kc
R with jd
R without kc
R wrong lb
R you must <zone><own> kc
R 上 dj
R 下 jd
R 不 jd
R 不 通 <zone><zone> jd
R 丢 jd
R 中 jd
R 为 什 <zone><own> kc
R 之 jd
R 了 $ <client><own> kc
R 了 吗 <zone><own> jd
R 什 么 <far><own> jd
R 什 么 <zone><own> kc
R 从 kc
R 以 jd
R 信 kc
R 分 jd
R 到 <host> <zone><own> jd
R 到 底 <zone><own> kc
R 变 jd
R 口 <n> <zone><own> kc
R 可 kc
R 同 dj
R 吗 $ <client><far> jd
R 吗 $ <host><far> nZ
R 吗 $ <own><outside> Vr
R 吗 $ <zone><far> kc
R 吗 $ <zone><zone> pX
R 吗 ? <zone><outside> kc
R 吧 dj
R 命 jd
R 和 jd
R 啥 jd
R 回 的 <client><own> jd
R 地 jd
R 址 jd
R 天 dj
R 定 lb
R 客 ck
R 就 dj
R 就 能 <zone><own> kc
R 常 $ <zone><own> kc
R 开 dj
R 我 kc
R 户 ck
R 打 dj
R 打 开 <zone><own> jd
R 拒 jd
R 拦 lb
R 挡 jd
R 据 kc
R 接 jd
R 放 行 <zone><zone> lb
R 时 , <outside><own> jd
R 时 , <zone><own> lb
R 时 dj
R 是 哪 <outside><own> jd
R 有 nZ
R 果 jd
R 正 常 <client><own> jd
R 正 常 <zone><own> kc
R 段 kc
R 没 ma
R 源 jd
R 现 lb
R 用 jd
R 的 $ <zone><own> kc
R 的 <n> <far><own> kc
R 的 <n> <zone><far> jd
R 直 超 <client><own> jd
R 给 kc
R 网 kc
R 能 ck
R 行 jd
R 被 lb
R 说 jd
R 谢 jd
R 走 jd
R 走 到 <zone><own> jd
R 超 时 <zone><own> kc
R 跑 am
R 达 kc
R 这 ck
R 连 dj
R 通 吗 <zone><host> kc
R 量 jd
^ <A> , dj
^ <A> -> jd
^ <A> <B> ma
^ <A> <server> jd
^ <A> <service> jd
^ <A> can't kc
^ <A> from ck
^ <A> lb
^ <A> server ma
^ <A> talking kc
^ <A> to ma
^ <A> 出 kc
^ <A> 到 jd
^ <A> 去 kc
^ <A> 发 jd
^ <A> 往 kc
^ <A> 收 jd
^ <A> 能 jd
^ <A> 这 jd
^ <A> 进 jd
^ <A> 那 jd
^ <A> 里 kc
^ <host> jd
^ <service> <A> ck
^ <zone> <A> kc
^ <zone> 那 jd
^ a jd
^ anything lb
^ are kc
^ assume lb
^ can kc
^ can someone jd
^ could a jd
^ could jd
^ could somebody kc
^ customer dj
^ do lb
^ do the kc
^ does a jd
^ does oY
^ for jd
^ foxmail dj
^ from kc
^ from the lb
^ good kc
^ good morning kc
^ hairpin lb
^ how come jd
^ how jd
^ i'm jd
^ icmp kc
^ if kc
^ input dj
^ maillog on dj
^ morning lb
^ my lb
^ nc ck
^ nginx jd
^ nginx on kc
^ on ma
^ once jd
^ once the jd
^ our monitoring jd
^ our nZ
^ ping from jd
^ pinging <A> dj
^ pinging dj
^ planning kc
^ postfix ck
^ seen am
^ seen on am
^ src <A> kc
^ src kc
^ the nZ
^ thinking jd
^ thinking of jd
^ thunderbird on jd
^ ticket <n> jd
^ ticket jd
^ trace <A> kc
^ trace jd
^ trying <A> ck
^ trying to jd
^ users jd
^ walk kc
^ walk me kc
^ we moved oY
^ when kc
^ why is jd
^ will jd
^ with kc
^ would <A> kc
^ 加 jd
^ 加 一 kc
^ 在 <A> jd
^ 在 kc
^ 审 lb
^ 审 计 lb
^ 我 在 jd
a <A> kc
a <B> ck
a <service> ck
a client ck
a host kc
a host on kc
a packet ma
a tcp jd
able to hit kc
able to ping jd
able to talk jd
accept , <A> kc
accept would <A> jd
access <B> ma
access ? $ kc
access ? kc
ack <n> , ck
ack <n> ck
add -a forward kc
address <B> ma
address ? $ lb
address ? lb
against <B> oY
all $ lb
allowed ? $ ma
allowed ? ma
allowed or not bl
am i kc
an <A> lb
an <service> kc
and <service> ma
and back ? jd
and back jd
and the kc
and want jd
answer : jd
answer ? $ am
answer ? am
are <A> lb
arriving on lb
as seen Zn
as well jd
at <B> $ kc
at <B> ? dj
at <B> port kc
at all $ lb
at all kc
at the kc
back ? $ kc
back ? kc
back through us jd
be able dj
be able to dj
be forwarded lb
before the oY
between <A> and kc
between <A> kc
box <A> pX
by <B> ck
by <service> lb
by the kc
can <A> itself kc
can <A> lb
can <A> open kc
can <zone> jd
can i dj
can open kc
can someone jd
can the jd
cannot connect kc
cannot connect to kc
captured on jd
chg <n> jd
come back ? jd
come back ck
coming from <B> dj
confirm that lb
confirm whether kc
connect <B> ma
connect to <B> jd
connect to address ck
connect to host dj
connection refused $ jd
connection refused from jd
connection to <B> ma
connects to <B> jd
could a jd
curl <A> Xp
curl <B> lb
customer at <A> jd
customer at jd
deliver to <B> jd
deliver to jd
delivers to <B> ma
delivers to lb
desk <B> bl
destination <host> , dj
dev <outside> $ bl
dev <outside> am
dialled <B> kc
dig <A> ck
directly , jd
do the lb
do they lb
does <A> reach jd
does <A> still kc
does <host> kc
does <service> lb
does mail dj
does mail gw dj
does the <gateway> jd
does the answer jd
does the return kc
dpt <n> syn jd
dropped ? $ jd
dropped ? jd
dst <B> , ma
dst <B> jd
echo request kc
errno <n> ck
error : ck
established src <A> kc
example net ck
failed : connection dj
failed : dj
find its dj
find its way dj
first <client> pX
first <far> dj
first <gateway> jd
first <outside> kc
first <own> Tt
first <server> jd
first <zone> rV
for <A> lb
for <A> to kc
for <B> , ma
for <B> dj
for <B> port lb
for <service> ck
for <zone> lb
for the Zn
for them kc
forward <n> kc
from <A> itself kc
from <A> nZ
from <B> , am
from <B> ? bl
from <B> dj
from <B> on ck
from <outside> bl
from <zone> lb
from the <A> lb
from unknown <B> ck
from unknown ck
full of ck
get <n> ma
get <service> <n> ck
get an answer jd
get an jd
get anywhere lb
get at <B> jd
get at jd
get out ? kc
get out nZ
get out to ma
get there ? jd
gets <n> jd
gets <n> you jd
gets to kc
go to lb
good morning kc
hairpin <A> lb
happens to <A> jd
have <B> ma
here , dj
hit <B> kc
hit <B> on kc
hitting <B> ma
host : jd
host <A> port ck
host <B> dj
host on <A> ma
host on lb
hosts on jd
i <service> lb
i e ma
i get dj
i need dj
i want ck
i want to ck
i would kc
icmp echo jd
id <n> jd
if a lb
if line <n> jd
if line jd
if the kc
if you jd
in <A> , kc
in <A> and jd
in <A> jd
in <B> $ ck
in <B> am
in <n> kc
in its kc
in on <A> lb
in on jd
inc <n> kc
instead of kc
into <A> dj
into <B> , kc
into <B> ? jd
into <B> pX
ip $ lb
ip does the ck
is <A> able lb
is <B> $ Yo
is <service> on bl
is ? oY
is dead nZ
is full ck
is full of ck
is in jd
is it us kc
is port <n> bl
is port bl
is that us kc
is the <gateway> kc
is the bl
is there anything jd
is this kc
it be lb
it is ck
it just kc
it on ck
it us kc
it works lb
its own kc
its way back dj
its way dj
itself , kc
itself reach jd
k <n> lb
kindly confirm kc
kinds <client><client> lb
kinds <client><far> ma
kinds <client><gateway> lb
kinds <client><host> kc
kinds <client><outside> ma
kinds <client><own> pX
kinds <client><zone> ck
kinds <far><client> bl
kinds <far><own> pX
kinds <far><zone> bl
kinds <gateway><client> ma
kinds <gateway><far> lb
kinds <gateway><host> lb
kinds <gateway><own> jd
kinds <gateway><zone> am
kinds <host><client> dj
kinds <host><far> jd
kinds <host><own> nZ
kinds <host><public> lb
kinds <host><zone> bl
kinds <outside><client> lb
kinds <outside><gateway> lb
kinds <outside><host> kc
kinds <outside><own> ma
kinds <own><client> Zn
kinds <own><far> bl
kinds <own><gateway> Vr
kinds <own><host> Zn
kinds <own><outside> am
kinds <own><zone> am
kinds <server><own> jd
kinds <zone><client> ma
kinds <zone><far> ma
kinds <zone><gateway> kc
kinds <zone><host> nZ
kinds <zone><outside> ma
kinds <zone><own> jd
kinds <zone><public> lb
kinds <zone><zone> kc
laptop <A> kc
let <A> jd
let in ma
let it ma
let through oY
let's say jd
like to lb
logged in kc
logged in on jd
loss , jd
mail gw ck
maillog on ck
ms $ bl
must authentication' kc
my box bl
my desk <B> bl
never an answer jd
never an jd
nginx on <A> kc
nginx on kc
no $ kc
no ? $ jd
no ? jd
nobody in <A> kc
nobody in kc
nop , jd
not be bl
now : nZ
of <B> kc
of <host> kc
of that lb
off from ma
on <A> : kc
on <A> from am
on <A> to jd
on <A> who kc
on <B> ? nZ
on <B> port kc
on <B> when oY
on <client> $ ck
on <client> ck
on <n> , kc
on <n> ? dj
on <outside> nZ
on <service> ? nZ
on <zone> , ck
on a <B> am
on dev <outside> am
on tcp <n> kc
on tcp kc
on the <B> am
on the <gateway> dj
on the <host> kc
once the lb
one of jd
open <B> , kc
open <B> jd
open ? $ kc
open ? kc
open the kc
open to <B> dj
open to dj
opening <B> jd
opens <service> kc
or does it jd
or is it ma
or is ma
or no ? jd
or no kc
our <A> kc
out $ kc
out <zone> src jd
out ? $ jd
out ? jd
out of <B> bl
out on <A> kc
out on ck
out src <A> ma
out src ma
out there kc
out to <B> lb
out to nZ
outbound <service> lb
outgoing <service> lb
over <B> jd
over <service> <n> ma
over <service> from kc
over <service> pX
over udp jd
packet loss , jd
partner example kc
ping <A> from Zn
ping <B> , jd
ping <B> kc
ping <B> 能 kc
ping from <A> jd
ping from jd
ping 通 <B> jd
ping 通 jd
pinging <A> dj
pinging <A> from Xp
pointed at <B> kc
pointed at jd
port <n> $ kc
port <n> does jd
port <n> of jd
port <n> on kc
possible ? $ bl
possible ? bl
postfix smtpd <n> ck
postfix smtpd ck
postrouting -o dj
prerouting -i <A> kc
printer <A> ma
question : kc
reach <B> $ jd
reach <B> jd
reach <B> on jd
reach the jd
reachable for dj
reachable from <B> am
reachable from bl
real client am
refused $ jd
refused from jd
resolve names jd
right ? $ kc
right ? kc
rule decides jd
rule is kc
rule lets kc
run on dj
runner <A> lb
says <n> jd
says <service> jd
second <- Zn
second <client> bl
second <host> pX
second <own> pX
second <public> ma
second <zone> Zn
see <B> lb
see the dj
see the real dj
see when <B> dj
see when ck
seen on <zone> ck
seen on ck
sending from <A> kc
sending from kc
sends through <B> lb
sends through lb
sends to <B> lb
sends to ma
server <A> ck
server on <n> jd
server on jd
server see ck
server to nZ
session k <n> lb
session k lb
session to <B> kc
session to kc
should <service> lb
should it jd
since <n> lb
sitting on ck
smtpd <n> : ck
smtpd <n> ck
so that jd
somebody on <A> jd
someone <A> jd
someone on <A> jd
someone on jd
src <A> dst jd
src <A> jd
src <far> dst jd
src <far> jd
still arrive jd
still reach <B> jd
still reach jd
straight to jd
suppose the forward jd
supposed to be nZ
syn ack jd
talk to lb
talking to jd
tcp $ lb
tcp <A> kc
tcp <n> ? jd
tcp from <A> kc
tcp from kc
team , jd
that $ jd
that <A> ma
that be jd
that go kc
that packet jd
that us kc
the <A> , kc
the <A> box kc
the <B> box jd
the <B> server's kc
the <gateway> 's ck
the <gateway> kc
the <gateway> let kc
the <host> box kc
the <host> ma
the <n> kc
the <outside> jd
the <service> ma
the answer come kc
the answer jd
the box jd
the connection jd
the forward jd
the forward policy jd
the packets jd
the public lb
the queue nZ
the real ck
the real client ck
the reset ? jd
the reset jd
the rules kc
the ruleset kc
the same jd
the three jd
the very kc
then ? $ jd
then ? jd
then be able jd
then be jd
there ? $ kc
there ? kc
there anything jd
they see ma
thinking of jd
this , kc
three of kc
through <B> $ jd
through ? $ lb
through ? ma
through us jd
thunderbird on jd
ticket <n> jd
timed out $ kc
timed out' kc
timeout $ dj
timeout , kc
times out jd
to <A> -> kc
to <A> bl
to <A> from bl
to <B> : jd
to <B> <own> jd
to <B> and jd
to <B> does ma
to <B> get lb
to <B> is nZ
to <B> make jd
to <B> nZ
to <B> ok oY
to <B> on lb
to <B> or lb
to <B> port jd
to <B> tcp kc
to <B> which jd
to <public> jd
to <zone> nZ
to accept , kc
to accept kc
to add kc
to address ck
to be ma
to deliver kc
to get jd
to hit <B> lb
to hit lb
to host <A> ck
to it am
to know kc
to our ma
to port <n> jd
to port jd
to push jd
to talk jd
to talk to jd
to the <B> lb
told me dj
toward <B> oY
towards <B> ? ma
towards <B> lb
trace <A> <B> kc
trace <A> kc
trace <A> to kc
true ? $ lb
trying <A> ck
trying to jd
type <B> into jd
type <B> jd
udp <n> ? nZ
udp <n> ma
unknown <B> ck
unreplied src <far> jd
up $ jd
up on lb
updates from <B> kc
updates from kc
us $ Yo
us ? $ kc
us ? kc
user <A> jd
users in <A> jd
users in jd
via <B> $ kc
via <B> , ma
via <B> lb
walk me kc
want to ck
wants a kc
way back dj
way does kc
way out jd
we put kc
we take jd
we take the jd
went to jd
what does Yo
what does it ma
what is jd
what would jd
what's going jd
what's going on jd
when <A> connects kc
when <A> lb
when <B> am
when he kc
when it jd
when they lb
where does ma
which rule decides jd
which rule lets kc
which rule ma
why $ kc
why is <A> lb
will <A> jd
will <gateway> lb
will it kc
window <n> syn lb
with <B> lb
with it ? kc
with it kc
with the jd
with these bl
work $ lb
work for am
works ? kc
works or ck
would <A> then jd
would that kc
一 条 <n> jd
一 直 timeout jd
上 $ lb
上 <A> jd
上 <B> jd
上 <B> 吗 jd
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 不 jd
上 抓 包 kc
上 网 kc
不 $ kc
不 ? $ kc
不 ? kc
不 了 jd
不 开 jd
不 放 kc
不 是 <gateway> jd
不 能 上 kc
不 能 用 jd
不 通 , jd
丢 了 lb
主 动 jd
主 动 连 jd
么 $ jd
么 <A> jd
么 <A> 打 kc
么 走 $ jd
也 加 jd
也 加 一 jd
了 没 $ jd
人 在 dj
什 么 $ jd
什 么 <A> jd
从 <A> <service> jd
从 <A> jd
从 <A> ping jd
从 <A> 直 oY
从 <B> dj
会 变 jd
会 变 成 jd
会 经 kc
会 经 过 kc
会 被 drop jd
会 被 kc
会 转 jd
会 转 到 jd
信 <n> kc
信 <n> 端 kc
候 源 kc
候 源 地 kc
凌 晨 jd
出 <B> kc
出 去 jd
出 得 nZ
出 得 去 nZ
则 ? $ kc
则 ? lb
则 放 lb
则 放 行 lb
到 <A> am
到 <B> , jd
到 <B> kc
到 <server> jd
到 <zone> lb
到 ip <A> jd
到 ip jd
到 syn kc
到 这 jd
动 连 jd
包 会 lb
包 到 jd
包 最 jd
包 最 后 jd
去 <B> lb
去 ? $ dj
去 ? dj
去 不 lb
去 连 <B> kc
去 连 kc
反 映 jd
发 信 <n> kc
发 往 <B> jd
发 往 jd
变 成 jd
口 <n> $ lb
口 <n> , ck
口 连 jd
可 以 jd
后 会 jd
吧 $ lb
吧 ? $ dj
吧 ? dj
命 中 jd
哪 个 kc
啊 $ jd
啥 $ jd
器 访 jd
器 访 问 jd
回 包 , lb
回 的 jd
在 <A> , kc
在 <A> jd
在 <A> 上 kc
在 <B> $ ck
在 <B> ck
址 会 变 jd
填 的 <B> jd
外 网 kc
审 计 lb
对 <B> bl
对 端 kc
就 正 jd
就 正 常 jd
帮 忙 jd
常 $ kc
常 , jd
开 <B> $ kc
开 <host> jd
往 <B> jd
往 <B> 发 jd
得 去 吗 lb
得 通 吗 jd
怎 样 $ jd
思 $ kc
意 思 $ kc
成 什 jd
成 什 么 jd
我 们 ma
我 在 <A> jd
打 <B> jd
打 <B> 的 jd
打 不 jd
打 不 开 jd
掉 吗 jd
收 <B> jd
放 ? $ kc
放 ? kc
放 不 kc
放 不 放 kc
放 行 $ jd
放 行 的 lb
时 候 源 kc
明 明 jd
是 <B> , ck
是 加 jd
是 被 丢 kc
有 $ jd
有 回 包 jd
有 放 kc
机 器 访 jd
机 连 jd
条 <n> jd
来 吗 $ dj
来 吗 jd
查 <B> jd
样 $ jd
样 ? $ kc
样 ? kc
桌 面 jd
次 都 kc
正 常 $ kc
正 常 , jd
没 $ jd
没 有 $ jd
流 量 kc
现 在 lb
的 $ jd
的 <B> , jd
的 <n> $ kc
的 <n> , jd
的 <n> ? lb
的 <n> tcp lb
的 client jd
的 dnat jd
的 user kc
的 吗 $ jd
的 吗 kc
的 是 <B> jd
的 是 哪 jd
的 电 kc
的 电 脑 kc
目 标 kc
直 timeout , jd
直 timeout jd
看 到 ip jd
看 到 syn kc
看 到 这 kc
程 桌 jd
程 桌 面 jd
端 口 连 jd
结 果 jd
网 <A> jd
网 段 kc
老 板 oY
能 ping jd
能 出 jd
能 出 去 jd
能 打 ck
能 通 kc
能 通 吗 kc
自 己 jd
行 不 jd
行 不 行 jd
行 的 lb
被 拦 kc
要 是 加 jd
规 则 ? lb
规 则 放 lb
访 问 <B> jd
谢 $ jd
谢 谢 $ jd
谢 谢 jd
走 $ jd
走 <service> kc
走 的 是 jd
边 <A> kc
还 是 jd
这 台 机 ma
远 程 jd
远 程 桌 jd
连 <B> , jd
连 <B> <n> jd
连 <B> jd
连 <B> 会 kc
连 上 <B> jd
连 到 <B> kc
连 到 kc
连 的 是 lb
通 , jd
通 <B> jd
通 <B> 吗 jd
通 不 kc
那 台 lb
那 边 <A> kc
里 看 kc
里 看 到 kc
问 <B> jd
问 <B> 吗 kc
问 题 ck
`;
