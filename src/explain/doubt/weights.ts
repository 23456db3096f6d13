/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejegej
$ ejegej
' , kffgfe
' -i cgfgmf
' <n> qdfieb
' <own> kffgfe
' ieggkb
'connection lfhggc
'connection refused' legggc
'connection timed lggggc
's <service> djeend
's fifbji
's inside kjfgec
's own eldcjg
, <client> khgfkY
, <far> rdhflT
, <gateway> pfhefa
, <host> iYiZnl
, <n> odddgh
, <outside> vYhbkY
, <own> ipcebh
, <server> mfiegc
, <service> mZmZel
, <zone> hjdgnZ
, a ofgfec
, ack kfggfe
, all lcameh
, allowed jlcged
, and ajdcds
, any fkbbng
, blocked iffdfl
, but nfggfc
, can nadaog
, cejdmf
, client kggggd
, coming ucefdb
, connection ogfggZ
, correct kefeck
, could cfdjod
, customer igdebo
, do lccckj
, does mYeamj
, dst qbfhgb
, everything Yfhekm
, for kdbsgY
, from kmefeb
, given mhhfdd
, how lgkfae
, i kjgidb
, i'm mdgeei
, if hndkea
, in kffdbl
, is ekfchi
, it ndfddi
, it's hghedj
, just jefjci
, length kfggfe
, lip jfggff
, need hchkff
, never kfefdi
, new ahgiih
, no umaZgZ
, not fnhfga
, nothing rffhba
, ok rfhgfX
, on oieced
, one jkedgd
, open sfbfgc
, or jeejnX
, over mffgfd
, plain mhegce
, please kfbkfg
, pls jeedgj
, port rciieX
, possible meffge
, right rfhYai
, rip jfgggf
, same ncfefg
, seq kfggfe
, session jfggff
, should oeggec
, so qjfbbd
, sorry lhfhfb
, source racgge
, tcp mkbggc
, that hefdem
, the hefbfp
, then icekhf
, they icejcl
, thoughts fegfdn
, thx ilebei
, udp rfcgbg
, what nbheid
, what's egjgbl
, whats rdffbf
, where heehje
, which Ygqkfb
, while ogfgfa
, who fhfcki
, why ofhfeb
, will lfgfge
, win jgggfe
, with bfmkgd
, works mdedek
, would eghfob
, yes hVqjgc
, 一 mdggge
, 不 ojgdfY
, 为 0WghfV
, 之 jfdfoZ
, 什 ogZieg
, 从 jWcrnZ
, 他 jgffgf
, 会 kdkdge
, 但 kdgggf
, 出 pedgdf
, 分 ciifhg
, 到 pdhghZ
, 包 kheghc
, 发 lgeggc
, 咋 ebehgn
, 回 lefggf
, 在 mfggfd
, 客 keffff
, 对 mejbff
, 帮 fagghm
, 怎 fgdffm
, 急 ideffl
, 想 lfghgc
, 我 hbjigf
, 报 mgfffd
, 提 mffggc
, 收 lffgfe
, 昨 mefhgc
, 是 kbgZim
, 最 hfflbg
, 有 egidhi
, 求 kgeggf
, 没 jffeej
, 源 sfffYf
, 然 kggffd
, 现 jcddli
, 用 jeegfi
, 目 mggegc
, 直 mgdfff
, 看 pZhicf
, 端 pceffe
, 结 nffeeg
, 给 fkfdfj
, 网 jgfgff
, 能 maihfd
, 要 gfdjej
, 说 kegffg
, 请 hgakam
, 谁 lagejf
, 谢 hjdecl
, 走 jfgfgf
, 还 aqgcjd
, 连 lfggee
, 通 1ZgcfX
, 都 hmWdmf
, 重 mdggdf
-> <client> rfeefb
-> <far> vfhfeV
-> <host> zfhfeQ
-> <outside> ofhglU
-> <own> kZhaim
-> <zone> yeggeS
-> kZcdml
-a cefehp
-a forward cfffli
-a input efgehl
-a postrouting dfeeeq
-a prerouting ffgeij
-d <host> fggfgj
-d <own> fegeij
-d efgeoe
-i <outside> befeoh
-i <zone> aigglf
-i Yggfkk
-i forward geehdn
-i on geggdl
-i prerouting cdidds
-j accept effffm
-j befekm
-j dnat ffgeij
-j drop affgli
-j masquerade efeemi
-j snat fegggj
-l , jfggff
-l jgggff
-l 里 kgfgff
-m conntrack efgeji
-m dfgejj
-m multiport egffhj
-m recent fffgek
-m tcp efgekh
-o <outside> ejedhk
-o <zone> ffggld
-o dieekh
-p dfgejk
-p tcp efgehk
-s <far> fdgeeo
-s egehfk
-t defijg
-t nat defijg
: -a efgeji
: : geffgk
: <client> tfhecY
: <far> pgffcd
: <host> legffg
: <n> iYggen
: <outside> taeefe
: <own> ticiaY
: <service> tafWfj
: <zone> rbgfec
: a ibcfgo
: can iejdck
: connect lbgggf
: connection kegggf
: could mYhgfg
: curl mgggfb
: do ueceia
: does hcakpc
: errno kfggge
: error lfgggb
: from Zuicfc
: fw jfgfgf
: inet fgfffj
: io fgfffj
: ip mfffee
: iptables ggfean
: ipv kgfgeg
: is hgcekh
: martian mffhde
: no leffgf
: open redffc
: relay mfgggb
: socket fgfffj
: src nfeehe
: tcp lfgfff
: the reggcb
: trace mgfgdf
: trying tggggT
: unable efefgm
: user meggfc
: what infjeX
: which bjoefd
: who btfcef
: would ehffoc
: 无 lfffff
; does qcdchg
; gfgfmd
; the jgffeg
; what hfffjf
<- tbhdbf
<- what fgffbo
<client> $ ncfhfe
<client> , rgmXcc
<client> -> qeefgb
<client> : sggggV
<client> <client> nfeggc
<client> <far> qdfdgd
<client> <host> pffffc
<client> <n> tefgfX
<client> <own> pefgfa
<client> <service> tfegXe
<client> ? qjYlac
<client> and rehecc
<client> be jfcghh
<client> can kgfcjd
<client> can't uXgfhb
<client> cant jeeegj
<client> dst kgfgfe
<client> for pcggdf
<client> from wfghZW
<client> get mbcclh
<client> has mfgfee
<client> is nbjche
<client> len jgggef
<client> nZieie
<client> on gdbZno
<client> open wZgheY
<client> opens nghYhe
<client> ping tgfgeW
<client> port qfgcga
<client> r kgggfe
<client> reach gcdgik
<client> s jffgff
<client> says pggggX
<client> sends pffbge
<client> sport kgffff
<client> still ihfdoa
<client> tcp odgfed
<client> then cggglf
<client> to ufgalU
<client> towards pegegb
<client> wants offgcd
<client> 上 mfggfc
<client> 到 uZfggZ
<client> 去 ofbhff
<client> 发 mgfeff
<client> 就 fgggje
<client> 打 oicgdd
<client> 用 nheegc
<client> 的 nfchgd
<client> 能 hbjfje
<client> 访 jYeghm
<client> 走 mfefeg
<client> 这 rfmXec
<client> 连 oeghdc
<far> $ ocgckc
<far> , pdjecd
<far> -> kfgfla
<far> : ngggga
<far> <n> jgffff
<far> <own> lgfggd
<far> <service> mfidmX
<far> ? cdagjp
<far> allowed qhghcZ
<far> and kggeff
<far> connects ofgcfe
<far> does ogggdc
<far> dst lgggef
<far> for kggfee
<far> from pgfgea
<far> get sbgXcm
<far> gets odgggc
<far> is legfff
<far> make ofhcbg
<far> on gccWor
<far> over ihhijX
<far> pZedih
<far> port qegfga
<far> s lefgge
<far> see ifffkd
<far> sport kgfgff
<far> still cfggne
<far> tcp iocddg
<far> to rfgecd
<far> udp rffgeY
<far> with neegci
<far> 到 nehdgd
<far> 发 mffedg
<far> 吗 ifffpZ
<far> 的 leffjb
<far> 能 tgeheW
<far> 访 oefcff
<far> 通 qehheZ
<gateway> $ elcfcm
<gateway> 's fnddie
<gateway> , niYjee
<gateway> -> qeheec
<gateway> : kfgffe
<gateway> <gateway> qlZedc
<gateway> <n> begeds
<gateway> ? odaedl
<gateway> be hneifZ
<gateway> box jijcgc
<gateway> does jeffnb
<gateway> from qdZjkZ
<gateway> itself rdfcgd
<gateway> last cWkoel
<gateway> let nffffc
<gateway> mfffbj
<gateway> or fdfndh
<gateway> ping qhWhhd
<gateway> to udhddZ
<gateway> why rffegY
<gateway> 上 ggXmhi
<gateway> 会 tdeidZ
<gateway> 吗 pegeha
<gateway> 拦 neghfb
<gateway> 挡 idegfj
<gateway> 放 mgggde
<gateway> 有 jfgdgg
<gateway> 本 peibgc
<gateway> 现 cabgis
<gateway> 的 ifffbm
<gateway> 自 mfehia
<gateway> 规 bfgeho
<gateway> 这 keghdg
<host> $ oiapYb
<host> 's kdfdhi
<host> , jgbgdl
<host> -> lfhffc
<host> -a gggglb
<host> -j cgggqa
<host> -o ggfgnZ
<host> : eidmhc
<host> <- sefded
<host> <client> mffeff
<host> <host> gibofc
<host> <n> wfhgdT
<host> <server> mojdZZ
<host> <service> nfiejX
<host> ? agcsjc
<host> able wafehY
<host> and qcgbdi
<host> are caYuhi
<host> at nbfdcm
<host> box oZgpgW
<host> by odggcf
<host> can't mfhegc
<host> directly lcfesX
<host> do caVvgm
<host> dst lfffff
<host> for oaegck
<host> from pacidh
<host> get megggc
<host> has kYhdgn
<host> have kXmmfa
<host> host liXgfk
<host> ifcmef
<host> ip jgggfg
<host> is jWdemm
<host> itself mameee
<host> machine nZdkgf
<host> needs iZhmge
<host> on kkebgf
<host> or ifjoaZ
<host> out ncffla
<host> over oafeek
<host> port qoidfR
<host> postfix lgggfc
<host> published dWfwic
<host> r legfeg
<host> reach uefdhY
<host> reachable mlbhfa
<host> rules fefeki
<host> s jggfgf
<host> see rfgaee
<host> server lhbgdh
<host> server's klbjfa
<host> tcp gbdein
<host> the jggeYl
<host> to uaibfb
<host> will ggggna
<host> with kefeld
<host> 一 jffggf
<host> 上 qmbaed
<host> 主 rchcfc
<host> 会 ifdgkf
<host> 出 lchehf
<host> 发 kcckgg
<host> 吗 jYhejj
<host> 对 eiYphe
<host> 往 ncgbje
<host> 映 deaqif
<host> 的 hkfhdf
<host> 能 qZhbna
<host> 自 kgfegf
<host> 行 lhgffd
<host> 这 bebobq
<host> 通 qehddc
<host> 那 mkgbgc
<n> $ mjfZZm
<n> , hldfge
<n> -> Xghedu
<n> -i dgfhco
<n> -j efgehk
<n> -m fgggbl
<n> -s gedhhk
<n> : lZehfk
<n> <- ocfgff
<n> <client> lgfffe
<n> <gateway> mfgegc
<n> <host> pegcfd
<n> <n> kXidfo
<n> <outside> rgdcgc
<n> <own> rcehfb
<n> <server> qffffa
<n> <zone> kegdfh
<n> ? kkZdfj
<n> aa kffgff
<n> after kgffic
<n> allowed eYfeft
<n> am mdcheh
<n> and cdfell
<n> any ldfcmc
<n> as lefgic
<n> assured kffffe
<n> at ljdcdj
<n> be deggfk
<n> before cfgffm
<n> by heffle
<n> ccc jdgffh
<n> connect gdggek
<n> connection nfffcg
<n> days higfdh
<n> directly pgfece
<n> dnat Wfjbpl
<n> do geeejj
<n> does nbhela
<n> dport kgfgff
<n> end dpdlea
<n> established lffffe
<n> failed kegfgf
<n> for pbfdhf
<n> from nberfV
<n> get Yeegdu
<n> gheZkl
<n> hitcount fffgek
<n> in jdffld
<n> ip fggglb
<n> is jdalig
<n> mail jfggff
<n> mark jgffgf
<n> milliseconds mfeeck
<n> min deedjo
<n> minutes ocgfhd
<n> ms kgggdf
<n> name fffgek
<n> of maYgim
<n> ok jaehem
<n> on ellkcX
<n> open khXjcm
<n> please jegfan
<n> pls ofgeYj
<n> port ffcgfo
<n> proto kgggee
<n> quic oeeefg
<n> reach Zciffr
<n> reachable etgdea
<n> relay regfdb
<n> rule cafgmm
<n> s gfcbgp
<n> safe gegffk
<n> secs jffggf
<n> so hfhhlZ
<n> src jgggfe
<n> syn jgffff
<n> tcp olggdX
<n> the kggfhd
<n> then jgggge
<n> this jffgjc
<n> through xlacfV
<n> to egcYrk
<n> towards higecj
<n> udp sficbd
<n> unreplied kfffff
<n> use jgffff
<n> were cchfoi
<n> what hfgbco
<n> who fdhmfd
<n> why mgggga
<n> will mfhefd
<n> would ibfcng
<n> you odhdcg
<n> 一 lgfggd
<n> 不 wZdifZ
<n> 会 fZnmhc
<n> 到 edapcm
<n> 口 cfkkef
<n> 合 hdffco
<n> 吗 lYccrh
<n> 和 pggbhb
<n> 报 mggggb
<n> 收 jfggge
<n> 改 Zgdfll
<n> 映 gbZnnf
<n> 是 hecoYl
<n> 有 fmggbg
<n> 点 fdfceq
<n> 的 cbgXpp
<n> 端 nnZYif
<n> 能 eajbct
<n> 行 ceffmi
<n> 走 pfhdfb
<n> 转 YhcrqX
<n> 连 rdgheZ
<n> 通 oXggfj
<n> 那 ffgfkf
<n> 都 fvcXid
<outside> $ lbgbfm
<outside> ' cgfgmf
<outside> , ncmgdb
<outside> -> vciXgc
<outside> -d gfgaki
<outside> -j geeeil
<outside> -p fffdgm
<outside> : qddgfd
<outside> <n> meedif
<outside> <outside> ucfafe
<outside> <service> mcalic
<outside> ? rafgee
<outside> accept fggglc
<outside> access umadeW
<outside> and xcgacd
<outside> at jifcYn
<outside> can ikmefX
<outside> for jYapkd
<outside> from cefgqd
<outside> get pXjpbZ
<outside> gets hmfjea
<outside> in jnYjbg
<outside> is cghfii
<outside> it qeceka
<outside> it's jffgge
<outside> jgigfb
<outside> off ffgfkf
<outside> ok pegeed
<outside> on fckjid
<outside> open scedgc
<outside> out jcejoY
<outside> ping tcgahd
<outside> reach gllgdY
<outside> side glfdfg
<outside> still mcYeuZ
<outside> through oTpleZ
<outside> to nSiihh
<outside> udp pdggec
<outside> who tgfbcd
<outside> 上 nfecgg
<outside> 到 ladkie
<outside> 去 cbffrg
<outside> 发 fWeoen
<outside> 可 kegfff
<outside> 吗 rZddih
<outside> 客 pageff
<outside> 就 kgffid
<outside> 开 ihhjea
<outside> 打 ufeceb
<outside> 用 mfenda
<outside> 的 jbjkdd
<outside> 直 nfafgi
<outside> 能 kfjlcZ
<outside> 访 tfZmjT
<outside> 还 cjffkf
<outside> 进 magfgg
<outside> 连 rhedfa
<outside> 那 nebgjc
<own> $ phcefe
<own> ' rgggcZ
<own> , klhdbe
<own> : fdelfi
<own> ; hfffje
<own> <client> kgfgfe
<own> <n> poifgN
<own> <own> lgfgfc
<own> <service> qqhahQ
<own> ? irXfhb
<own> after fgegkf
<own> and gncnbb
<own> answer nngbfZ
<own> as qddged
<own> at jfedle
<own> be lnfcdc
<own> come tchhdZ
<own> does hZelld
<own> dst jfggff
<own> end qieefa
<own> error fgeffk
<own> failed lggffd
<own> for sbfZif
<own> forwarded ufahfY
<own> from pgoZnP
<own> get miaoeY
<own> gets ceglgg
<own> if chggob
<own> in mhhggY
<own> into pfgfdc
<own> is hndkdb
<own> just uffheV
<own> khcghd
<own> land dchrde
<own> ok cpfXkh
<own> on hkWfij
<own> open thUogX
<own> or kZeajo
<own> over ngbhja
<own> port mXehel
<own> prot jlgcff
<own> reachable mlcdde
<own> refused regggY
<own> s kgggfe
<own> should kgfegf
<own> smpt enaedn
<own> sport kgfgff
<own> tcp mcepjU
<own> that kgboga
<own> the nefege
<own> then XhhZis
<own> to gWhcfu
<own> what kZfnic
<own> when mmfdhY
<own> where uYhgeb
<own> which tlbZdc
<own> while lgffef
<own> work jiaTqk
<own> 一 ogfgfa
<own> 上 frXkgc
<own> 为 ffegfk
<own> 会 shgXjZ
<own> 发 iThqid
<own> 后 XZithg
<own> 吗 ieadjn
<own> 就 fgedjj
<own> 打 pfchde
<own> 报 tdhehX
<own> 收 ighgjb
<own> 有 pfZkec
<own> 的 ihgdej
<own> 端 lradhY
<own> 能 jgffpV
<own> 走 offgfb
<own> 超 kfffff
<own> 转 WQh0lf
<own> 还 dZigjl
<own> 这 cjalfj
<own> 通 endbjf
<public> $ ckZgeo
<public> , lekgec
<public> : hcjjfe
<public> <own> qdlefX
<public> ? jlbjkX
<public> and egcmgf
<public> fcjpZh
<public> on wegchV
<server> $ dfiebo
<server> , jccjdl
<server> : hfeegj
<server> <host> ndggfd
<server> <own> pffgga
<server> ? Zneefk
<server> iigeZk
<server> is leggfe
<server> 写 lfgggc
<server> 填 jfggge
<server> 是 jgggge
<server> 的 fdXgfu
<server> 自 kffggf
<service> $ lYefik
<service> , ohnbdX
<service> : lagehj
<service> ; ocfhfe
<service> <host> wdjgdS
<service> <n> lldkVh
<service> <own> lmhjYZ
<service> <server> scdceh
<service> ? okffiT
<service> at ojfceb
<service> connect legegf
<service> dnat Zfgfph
<service> from kYfkpZ
<service> in icggel
<service> into mcdYnh
<service> is iZfifl
<service> lldcka
<service> login jfggff
<service> of ineZnY
<service> ok qghggW
<service> on hidhla
<service> over gribdb
<service> port dinncX
<service> rsource fffgek
<service> to kcgcpc
<service> udp nfeggc
<service> via mfffgc
<service> 为 sdefhY
<service> 了 dgggle
<service> 会 qfedfc
<service> 到 vafagf
<service> 吗 vZacmc
<service> 收 lddhff
<service> 是 frebhd
<service> 有 dlehdg
<service> 能 oggffZ
<service> 通 mTjbgp
<zone> $ haajeq
<zone> , pjlgYY
<zone> -> jachki
<zone> -j egfgmc
<zone> -o diffih
<zone> -p fffgmc
<zone> : xVobgX
<zone> <client> ndghfc
<zone> <n> negfgd
<zone> <own> vXggha
<zone> <service> wXifgY
<zone> <zone> ugfheV
<zone> ? gdckhh
<zone> able jYjfdl
<zone> actually heldff
<zone> allowed nZnffc
<zone> and hoZdkc
<zone> at sXfbYs
<zone> be rgXfkb
<zone> browse pggggY
<zone> can ikfkjV
<zone> can't mdcehi
<zone> cannot ibcggn
<zone> cant scghfY
<zone> clients cXgdfx
<zone> connects ndgeff
<zone> directly rcdggd
<zone> dnat bgheoe
<zone> folks phfbed
<zone> for ldhdma
<zone> from igcdfl
<zone> get sWlXgj
<zone> gets uamYia
<zone> go qicfhY
<zone> has sYficf
<zone> have qTcein
<zone> hit tbghfY
<zone> hosts kafaer
<zone> i ikggfb
<zone> in jfffkc
<zone> into iYiZfr
<zone> ip jgfgff
<zone> is sZmbga
<zone> kdhaii
<zone> laptop leefgg
<zone> machines udffeZ
<zone> network odhged
<zone> oif jgggfg
<zone> on wYeagg
<zone> open qaffib
<zone> out peehgZ
<zone> pc peefdf
<zone> people mdegma
<zone> ping nbfhbj
<zone> reach rRjeke
<zone> rules cefisZ
<zone> say jdajdn
<zone> see sWeenb
<zone> segment kenfea
<zone> shows odgged
<zone> src kffgef
<zone> still jZgbmj
<zone> talk zedidT
<zone> then ahhhkf
<zone> to rVdcnh
<zone> towards refcjZ
<zone> use hfkgee
<zone> user YVofgs
<zone> users Xgdegu
<zone> who lfehjZ
<zone> 上 tcfefb
<zone> 下 lfgfge
<zone> 为 pYdhgh
<zone> 之 peghcc
<zone> 也 ciefij
<zone> 出 icjdlb
<zone> 到 qTihmZ
<zone> 去 mfgelY
<zone> 同 kdgggf
<zone> 打 tffgeX
<zone> 收 jeggff
<zone> 用 jfZgki
<zone> 电 qffggY
<zone> 的 hffdme
<zone> 直 qefhad
<zone> 能 kgidhb
<zone> 访 jQdhoo
<zone> 走 mfggfc
<zone> 这 nfgfec
<zone> 进 xbfffX
<zone> 连 emdfjd
<zone> 那 kjdfka
<zone> 都 djnefb
<zone> 里 nflbec
? -a degemh
? <n> hmggdc
? <service> pdgffc
? ? xheaad
? i fkghed
? in kffgfe
? need qckciZ
? tcp lgffff
? udp nfggfc
? 列 fhYoie
? 怎 hfdffl
^ -a feffM4
^ -i icdhaq
^ <client> nciZbm
^ <far> tegdcd
^ <gateway> nehjda
^ <host> rhYmac
^ <n> oihbYi
^ <outside> rVgjYk
^ <own> orXlYa
^ <server> nfgfgb
^ <service> rkedUi
^ <zone> nggcVo
^ a kWenhg
^ acme hegebo
^ after ihhctT
^ all ncdncc
^ an hkggfc
^ and rWfbjh
^ any kiaocc
^ anybody jhkffZ
^ anyone crZdel
^ anything hlandb
^ are vVbZdp
^ as idkgef
^ assume mdefmb
^ audit cqfhfb
^ auditor cohgfb
^ backup oehcdh
^ before emekbe
^ can tXZZav
^ check nljbfW
^ connection qfahZk
^ conntrack lgffee
^ could macdfo
^ curl keffeg
^ customer gedlei
^ dear medjgc
^ dmesg kffgff
^ dnat abhufd
^ do ljXpae
^ does hgcnZk
^ dovecot jfggff
^ drop Yfeivb
^ ejegej
^ everything eciogc
^ explain lhggVm
^ exposure clgmdc
^ first fgefel
^ for fjiegf
^ forward hdgfld
^ found ffggcl
^ foxmail lfefff
^ from mdhWZs
^ github gfhfek
^ give cfkoaf
^ good jbjgff
^ got neggfb
^ hairpin wffZfa
^ hello oagiZl
^ help lbhZdq
^ hey ojebee
^ hi kbfhej
^ how hicZds
^ i jcfpaf
^ i'm nffggc
^ icmp pceefg
^ if jffemc
^ in lYjjYl
^ inc qgggfW
^ input cgggmf
^ inventory dfdpff
^ iptables hefekh
^ ipv mefgee
^ is nlahXi
^ it's iefffk
^ l gegffk
^ line hcgedo
^ list dmmmdU
^ mail mdXjii
^ mar kgggfd
^ may jffgfg
^ morning qagbdj
^ my tccbgg
^ nc hjgfgd
^ need omakcX
^ netops ffggdm
^ new mbecfm
^ nginx pefdgd
^ nmap nehged
^ no lcgkmW
^ of hdobfg
^ ok pgWieh
^ on qhdhca
^ once dggbrd
^ openssl kffgge
^ our phdYgg
^ outbound qbhefc
^ outlook meffff
^ ping redddf
^ pinging jgfffg
^ planning ffgfmd
^ please hWhfmj
^ pls echZcw
^ port fgaqef
^ postfix nfffgb
^ pr fdeelk
^ printer qZgfci
^ proposed fffgkf
^ quick cigdoe
^ ran oggggY
^ restart gdfdgn
^ review gdgfgk
^ say fgihpV
^ security lkdgfc
^ seen gekfgf
^ should tebgdd
^ show fhknZb
^ since waigYd
^ sitting ffldhf
^ so jjgZfj
^ somebody keZdep
^ someone bdfnkf
^ sorry oeffed
^ src uZgidb
^ still hcfeen
^ suppose eegfsY
^ swaks qffgfY
^ tcp ilfgec
^ tcpdump jgggff
^ tell mmdXgg
^ the vWinaY
^ thinking hefdra
^ three eddjcp
^ thunderbird lfeagj
^ ticket qffffa
^ to ncckfe
^ trace pffefb
^ trying dkefcm
^ udp ileefd
^ usage idfcfn
^ user nceggf
^ users oddfeh
^ vlan dffedq
^ walk pedfhd
^ we qlgciU
^ what ffoefc
^ what's hYoraa
^ whats lVkrad
^ when jdgcgl
^ where nggpXa
^ which incgZh
^ who crfbZm
^ who's Yseedk
^ why meddap
^ wich dcmmcf
^ will rehfeZ
^ with gghfma
^ without ggfgrV
^ would jbfboh
^ 为 ucfedc
^ 今 fgdgem
^ 从 lUnhal
^ 你 hfcffn
^ 假 Zgghne
^ 公 jdhkee
^ 内 kbclgg
^ 列 eiclgf
^ 删 hcdemj
^ 加 ddegmi
^ 发 kganfc
^ 同 nffgec
^ 哪 eqbege
^ 在 kegfff
^ 如 afghpd
^ 安 bnfgfg
^ 审 lggdeg
^ 客 leffff
^ 对 iUtcgh
^ 帮 fkegeh
^ 怎 geeefo
^ 您 khcndb
^ 想 dndled
^ 我 lddgcl
^ 打 ddfbln
^ 把 efcjme
^ 抓 kggffe
^ 按 ffgfle
^ 昨 behedr
^ 有 kfekfd
^ 现 idiibh
^ 用 dggfem
^ 站 cekkgd
^ 第 gfgfbm
^ 网 gfgecn
^ 老 ogggfZ
^ 要 dghgoa
^ 规 dgheap
^ 解 gfggWs
^ 请 ohejdZ
^ 谁 iweaca
^ 财 ecedgs
^ 这 feehdm
^ 那 lXccdu
^ 邮 kggWdo
^ 麻 nhfbfg
a <service> jcdfdo
a <zone> oefhfb
a box rcfefd
a client ickehf
a colleague rZfehd
a connection lsegaX
a customer pdgfee
a dnat coalkZ
a gkifec
a host tZedgf
a laptop lbihhd
a look ebhefp
a minute jggegf
a new phfeeb
a packet neegef
a partner teeefb
a ping hdghjf
a printer kffgff
a reset jgggge
a second ebekii
a syn mgfjbe
a table bdhnfh
a tcp xcebed
a timeout kfggfd
a user lfifgc
a vendor jdfldf
a way reiebc
a working fsecgb
ab jgggfe
able doobae
able to dmobaf
about <service> fobjde
about ejdcnf
about to icdgne
above fegflf
accept $ gfgfel
accept , aghfsZ
accept -a gffgqX
accept <- heefem
accept ? laddli
accept Xgfdok
accept can gdhdjj
accept does bhhfpc
accept for cdfegq
accept from Zgghsa
accept instead eggfke
accept what dhgcki
accept would fgggjd
accept 之 chggme
accept 会 hagfne
accept 删 gfehpa
accepted pefeef
accepts gfgepa
access <host> gndddj
access <own> Yigghl
access ? pdiZgf
access denied mfhfgd
access jnhSfk
access to hkjZhe
account mfgfgc
ack <n> kfggfe
ack lfggfe
acme <gateway> adgees
acme cdheau
acme example nfhefc
acme net fbhdgo
across mjfgZg
actually fgljYh
actually use eetcfd
add -a ahghqa
add fcdati
add the gefhob
add 一 bdgfmj
added -a fgggrV
added fbhfqc
adding -a ggggsU
adding agjgrZ
address , iZkghf
address <own> ihcniY
address ? miekgW
address do pgfdiZ
address does megdgf
address hfipZc
adds efebpg
after <n> kgfgff
after connect kgfgdg
after ibhfoc
after that fgehle
after the hjgeaj
afternoon gflhec
afterwards ? Zdhita
afterwards afgipb
again oUfegn
against <own> nfhfed
against qZgbhi
agent thgaeZ
aimed at ibdndi
aimed ibdndi
alerts megdff
all $ vmfeeQ
all , ongYdc
all ? fYbmnh
all can epkeea
all djhogX
all of mafpbe
all port iccnfg
all services dcindf
all sources crgZhf
all the fhikdd
allow ggfhmZ
allowed ? ufchfW
allowed into gocged
allowed llkXcf
allowed or wbcgdb
allowed out qdhgec
allowed to bgnYem
already hagcfp
am , hbdifm
am i odbdhi
am rceiYi
an <outside> mZogea
an <service> oidala
an <zone> mciffe
an answer jkfefc
an attacker jYjnha
an hhliYf
an inventory dehnef
and <n> hfdZph
and <service> qggfca
and <zone> lheefe
and back 0hhadT
and by hjjdfd
and does rbgfYj
and fiahii
and from dvYjcc
and i jfefan
and it kggfff
and nothing ffggje
and on llWmeb
and ports egcmgf
and the kbdkif
and then rdidbe
and want wYjdfZ
and what kcfecn
and which ekjhdc
and why fdhffk
answer $ neeffe
answer : rbdfhc
answer ? oliaeZ
answer come sdfece
answer from ikffia
answer jelbbk
answered sZhffb
answers rXekfe
any difference fchgnd
any dnat bahued
any host ipdfdc
any idea ekeebn
any miZioX
any port wcdgfY
any reason keggff
any way rahcge
anybody Z0hZea
anybody able crcdfg
anyone ? Zifmkd
anyone Tpfgpc
anything ? fcfqdf
anything at jhbjdh
anything behind Zjfmff
anything forwarded gkjicc
anything hjZmib
anything in najkgY
anything on hkboea
anything stop pfgede
anything that iXcfjp
anywhere ? bgdsdf
anywhere bqdnad
apart from gmkjdX
apart gmkjdX
app vYhbef
append afgdva
approve edgfgl
approved ccgdet
are <zone> kcfgke
are able lidefe
are ehmkYf
are exposed Rlknhe
are forwarded gZeqhe
are stuck kgfgge
are they jeeZhn
are usable gekegg
arrive jfhdlb
arriving on oadjge
arriving pVgmhb
as a jdnhXi
as khleeZ
as seen nckbgd
as the vaibfc
as well fiedkg
ask heaidn
ask you gfecfo
asked gkdcfk
asking niehbd
asks : cmggge
asks lndedc
assume qbfgkY
assured kfffff
assured mark kffffe
at <client> ldihiZ
at <far> qfedee
at <host> leidja
at <n> ecgbnj
at <own> jlfieZ
at acme fdgfhj
at all fiZjlg
at ggbfkh
at github fggfgj
at netops gegefl
at the eicflg
attacker lbjneZ
attacker on jYjnha
attempts in jffggf
attempts jffggf
audit $ bgkmed
audit : pdcgge
audit gshdeZ
audit item mjddfd
auditor hohhZd
auditor wants gjihdc
auditors igemde
auth attempts jffggf
authentication $ ebeeip
authentication , jgfgge
authentication ndhddg
authentication' kgggfe
away ggffmc
back $ lffgef
back ? hgjfhd
back pXhcle
back through mffffe
back to mfgfdf
backend negkcc
backup hXdget
banner qehfdc
be able hailib
be forwarded jldidc
be ihegid
be let ldggeg
be reached knfdec
becomes kehcoZ
becomes of tdebcg
been fUkhhn
before dhgkak
before i ajhiej
before it dehddr
before the idehgi
behind <own> oUaxfa
behind it hdhlgc
behind keksZV
behind the rjcfda
behind this dpdcgg
being fjgkga
below keedpa
besides <outside> epceff
besides creiea
between <n> efhddn
between jjekcc
blame lgfged
block lccXet
blocked ? udfedc
blocked or ncfbgj
blocked qXgfcj
blocking vfhXeb
board cihfgj
bob jggggd
boss jknacc
bot $ gffdgl
bot , ceeggo
bot eZedgu
bounce peeged
bounces scdeZk
box $ ehemch
box , cjdngd
box <client> megice
box ? jimhbZ
box behind qkeYde
box in hfgfjd
box is jaglgf
box itself qfgafe
box lfcncd
box on dqiXfh
branch gehdnd
break ? hceemh
break dfgfne
breaks ? gfggna
breaks gffetX
breaks if hgffld
breaks when fffcta
broken again ffgdfl
broken fdfcbt
browse vdbgiX
browser saiffb
browsing ofgfhZ
build hffgek
but not uUgffg
but vXgieZ
by <client> odhbhg
by <host> aekeep
by <own> oadcfl
by <public> iYpgfd
by <service> mgfeee
by lfjcib
by the pfbhch
by whom fqedfe
bypass xchddY
c : jfffgf
c jfffff
cab jYhcmi
call kbgddm
came gdfccr
can <client> fXidjo
can <gateway> segfgX
can <host> scgfkV
can <outside> naligX
can <own> joedec
can <service> cpeeeh
can <zone> oSlhhf
can a neeefg
can access mkcfha
can fjlZbl
can get pqiagQ
can hit hmlgfV
can i ddddjo
can it fehdgk
can not nhfegb
can open evmWea
can people radgic
can reach nqcaea
can someone jidkUm
can talk bpdekd
can the mbbdep
can they lahggg
can use hndblc
can you jXgjbo
can't <zone> lcfhdi
can't get cnddek
can't open oecefh
can't qhbdch
cannot connect negdff
cannot lZdehm
cannot reach jccdim
cant <zone> offhgZ
cant oXgfel
capture qfegbe
carry mefedi
ccc <n> jdgffh
ccc jdgffh
cert bfcffs
cert on edhcgp
certificate gfhacr
certificate on edgafs
chain safdff
change $ mbdefl
change ? hbfeil
change anything fehene
change for aicgre
change kYfblm
changed hcgdhl
changed the hagefo
changes geffuV
channel ncdben
check $ iffdfk
check jnadjc
check 一 nhdneV
chg <n> hffhkd
chg hffhkd
ci pgdhfb
ci runner kgfgfd
client : edlfif
client address nffdfe
client connect mgfffe
client tajbfc
clients crbXcr
clone kgegic
closed pafYeo
code rggXff
colleague radjgb
com : agggcr
com ffgdcq
come back lfggfd
come jifdfh
comes back mffffe
comes from sbhYgg
comes in jnahbg
comes jlcgcg
coming from qclbdd
coming in ocfhia
coming qakgfa
complain jncdhc
complete fhckje
conect inbYel
conect to inbYel
config <n> eegefm
config bbikZr
configured kfggee
confirm that pedifb
confirm whether nceggf
confirm zfgWdb
connect <own> nfghdc
connect ? ceffgp
connect from ogfgfb
connect jhedej
connect to kigdef
connected kgggfe
connected to kgggfe
connecting hfggdj
connecting to ggggdj
connection after jgfgeg
connection from kbcfdo
connection qchbgf
connection refused sagcge
connection timed jgggfe
connection to gndfch
connection was jgffeg
connections into nkbeed
connections mhZkfd
connections to egbkek
connects hffkee
connects to hfgkff
conntrack -l jgggff
conntrack ctstate efgeji
conntrack ffgdij
conntrack table hgccgo
conntrack 里 ngffed
consequences ? eggftY
consequences efgetY
correct ? pZdfcm
correct rYedcl
could <client> dfjdle
could <zone> dfgfpd
could a ofgddf
could i kcehhg
could mbddrb
could not jfffff
could reach adfjoe
could somebody magheh
could someone rcggec
could you cdigkh
counter begZht
cpu fedfgm
cpu load eeffgn
cron lhfgaf
cross qdhcha
ctstate cfgeli
ctstate dnat efgdod
ctstate related ggggbl
curl : kegffg
curl <own> pggfda
curl oegfed
current bldjeh
customer at lghfdf
customer iZfmal
cut idfbof
daddr <client> jgggff
daddr <host> jggffg
daddr <own> mgefgc
daddr mgfgfc
day aagglo
day on effggk
days Zmefdm
db bbffft
dead iggamd
dear medjgc
decides uigbcZ
default kedcjj
deferred connect kgfgfe
deferred hdhdgk
delete -a hdggmc
delete echhsZ
delete line fdggsX
delete the Whhgva
deleted bgggod
deleting fcgfmf
deliver outbound pbgegd
deliver schdfa
deliver to ofgefc
delivers tdebhb
delivers to oegeib
delivery pbhegc
denied vYhfgZ
deploy sZcggf
desk <client> kffggf
desk lejgfa
desks rffggW
desktop pfghfY
destination <host> efgeij
destination dfgejj
dev <outside> nfegcf
dev <zone> lffhee
dev lffjde
dialled mfffee
did Yealeu
did the dficgn
did we ckasdd
die ? kffXqe
die tedbja
dies rdbbke
diff fjgeje
difference $ gfffkf
difference ? gchgnd
difference fdhemg
different gecces
dig uddhea
direct jeffek
directly , ngfedf
directly ? jedgnb
directly rdecjb
disconnected no jffggf
dmesg is lffgef
dmesg kffgff
dmesg 里 lgegfe
dnat , ddgjig
dnat -j gfgdme
dnat accept dfidqc
dnat cZcvla
dnat for blenhZ
dnat rule fbgeqe
dnat 删 ffgfoc
dnat 到 ffgdik
dnat 去 dfgenf
dnat 的 ffgijd
dnat 那 ffhdlg
dnats lWcsic
do $ efgedo
do , gggdfk
do <outside> lYikib
do <zone> jbihoX
do ? diefWu
do i jVdmij
do ifekWm
do packets tcgdfa
do the refbhb
do they jbdjfj
do to lbeffl
do we kkkoYU
do with rfdeha
do you edfgep
does -a iebfYt
does <client> jUpZpe
does <far> jXcnpZ
does <gateway> 1becfX
does <host> rXhdfh
does <n> pcecfj
does <outside> ifefqY
does <own> mlXbcn
does <service> lhXncf
does <zone> ejmWfj
does a imdfia
does anything jYfglh
does efghdl
does inbound dfgfme
does it ekghdf
does line fgagdp
does mail rfdgcd
does our fbcqhf
does that odfcdk
does the pkdgad
does this kbeefm
does traffic weicgV
doesn't ikddam
doesnt emmeae
doing fgcjcl
don't get lbfiei
don't qelZXj
dovecot : jfggff
dovecot jfggff
down lZhYct
dports <n> egffhj
dports egffhj
drop $ ifdgek
drop idhaqc
drop line Zghgpe
drop the efggle
drop 吗 lfghfc
drop 掉 pedjgZ
drop 的 jgffdi
dropped ? sffZdg
dropped or tZhbeh
dropped tdgZfe
dropping fffgme
drops ybegfW
dst <client> kffgfe
dst <far> kgggff
dst <host> jffgff
dst <own> mffgfd
dst mffgfd
dump fchofc
e jjgegd
e udp qbfdeh
each nbcigf
earth kgfedi
eating hegefj
echo pdfcge
echo request pehefb
edge fegffk
edge fw fegfdn
effect baieud
effects geeeod
egress tehgdX
else fecesc
end lefide
end up mfgjgY
ends  Wfcjhs
ends 0 Wfcjhs
ends 1 Vmikbj
ends 2 rdggbd
ends 3 pidcde
ends 4 fdhinZ
ends 5 ajgcrc
ends 6 ifgfnZ
ends 7 ghhhka
ends 8 jfgfkb
ends <- hfeeaq
ends <client> ZYpkZp
ends <client><client> tffdcd
ends <client><client><gateway> qdgfeb
ends <client><client><zone> pcgefe
ends <client><far> jhggkZ
ends <client><far><far> jgfgff
ends <client><far><zone> jgggge
ends <client><gateway> pYggjb
ends <client><gateway><gateway> oafhid
ends <client><host> sdeaic
ends <client><host><gateway> tfggeX
ends <client><host><host> jifbel
ends <client><host><own> peifgZ
ends <client><outside> tfaged
ends <client><own> tchecc
ends <client><own><gateway> oggdgb
ends <client><own><host> efgdgm
ends <client><own><server> ldfggf
ends <client><own><zone> gffgke
ends <client><server><own> pefgfa
ends <client><zone> iccnei
ends <far> dajscd
ends <far><client> uceded
ends <far><host> wcgdfX
ends <far><own> 0ZhafY
ends <far><own><gateway> nfhfdd
ends <far><own><host> pdhdZi
ends <far><own><outside> lgfgee
ends <far><zone> yYggeY
ends <gateway> Zidhdq
ends <gateway><client> sfefeZ
ends <gateway><client><own> qgggdY
ends <gateway><far> peegha
ends <gateway><gateway> endfhf
ends <gateway><host> zYeghW
ends <gateway><outside> ibjean
ends <gateway><own> offbhe
ends <gateway><own><host> oXjbih
ends <gateway><zone> qYeghf
ends <host> ZlVmgn
ends <host><client> qbidiZ
ends <host><client><own> kfgfgf
ends <host><far> ubhffY
ends <host><far><far> mggggb
ends <host><far><gateway> kfheff
ends <host><far><own> cfhbog
ends <host><gateway> lbdleg
ends <host><host> rfdleW
ends <host><host><client> pgffbe
ends <host><host><far> lfhfee
ends <host><host><gateway> pchfga
ends <host><host><outside> ueibcb
ends <host><host><own> nffdef
ends <host><host><zone> odgghb
ends <host><outside> jmdnbY
ends <host><outside><own> leecnd
ends <host><own> yXicfb
ends <host><public> qYdnhZ
ends <host><public><own> wajdda
ends <host><server> Zrjcff
ends <host><zone> koYpgT
ends <outside> jSjhep
ends <outside><client> uccbdh
ends <outside><client><far> fgghjf
ends <outside><client><own> gbggqc
ends <outside><far><own> pfdegc
ends <outside><gateway> nXnZfj
ends <outside><host> ohijeU
ends <outside><host><gateway> mffehe
ends <outside><host><own> gbaolf
ends <outside><host><public> mffeeg
ends <outside><outside><own> negemX
ends <outside><own> khdrfT
ends <outside><own><gateway> eggkge
ends <outside><zone> sXagkf
ends <outside><zone><far> jggglZ
ends <outside><zone><own> ffghnb
ends <own> hjYndg
ends <own><-<client> legeff
ends <own><client> meedje
ends <own><client><outside> rgdfaf
ends <own><far> ydebbd
ends <own><gateway> safefe
ends <own><host> Yfgggp
ends <own><host><client> hfecfm
ends <own><host><far> fZiime
ends <own><host><outside> afgfrd
ends <own><outside> mlifYc
ends <own><own><client> eggggk
ends <own><own><own> lfffff
ends <own><public> eWephl
ends <own><zone> ocbYlk
ends <own><zone><zone> sbhgfa
ends <public> bmclfg
ends <public><host> cZltfb
ends <server> efejek
ends <server><gateway> aeecht
ends <server><own> sYdneZ
ends <server><own><client> lgfggc
ends <zone> idqWdl
ends <zone><client> mekifX
ends <zone><client><far> eidirW
ends <zone><client><host> qgfgda
ends <zone><client><own> pgggbc
ends <zone><far> kfcgej
ends <zone><gateway> kbfima
ends <zone><gateway><gateway> vaeieZ
ends <zone><host> uYdgdg
ends <zone><host><client> efffme
ends <zone><host><gateway> jdggck
ends <zone><host><host> jaggfl
ends <zone><host><own> kegihc
ends <zone><host><public> pdnZgb
ends <zone><host><zone> fffgqa
ends <zone><outside> tZadfl
ends <zone><outside><- ebehdp
ends <zone><outside><client> gfghkb
ends <zone><outside><zone> cdfhsa
ends <zone><own> nfbddl
ends <zone><own><client> lffgfe
ends <zone><own><gateway> mghgga
ends <zone><own><host> mggZje
ends <zone><own><outside> kieedg
ends <zone><own><server> lfgggc
ends <zone><own><zone> alefqb
ends <zone><public><own> wYeihX
ends <zone><server><own> jfggge
ends <zone><zone> wfbdZg
ends <zone><zone><client> kgfgib
ends <zone><zone><host> mYgfhi
ends <zone><zone><outside> pZehla
ends <zone><zone><own> fmbbqa
ends <zone><zone><zone> gkdelb
ends gdgnfd
ends up gdgnfd
english $ fggfek
english fggfdl
enough ecdnoa
entry bagsdi
enumerate Zjojdc
enumerate the dlhjdd
erp ahbYjw
err connection kgffff
err kgffff
errno <n> kfggge
errno kfggfe
error : kgggdf
error <n> ldfegh
error connecting fgfffj
error lbbbho
esmtp lefgfe
established -j ggggbl
established dfgfji
established src lffffe
even hmejaf
even touch oegfgb
evening jbgafq
ever fgheYr
every eneobZ
every minute kgffgf
every network frhVie
every port iadrgc
every source Zuhbja
every zone ctfYhg
everybody ujdVef
everyone ftgYdf
everyone who fphffa
everything Ygmihe
everything that Zuibfc
everything we fZmndf
exactly dmcffi
example , mZijfe
example com keehgg
example mdggdg
expected ? oegdee
expected to vXdgfe
expected uagedd
expire ? ffgffl
expire cegffn
explain -a fegbat
explain : ggggam
explain line dggfdo
explain nhhgRm
explain the lghdWo
explain 一 edgedq
expose efpkfX
expose to fdinfd
exposed kmmhZW
exposed on Vrhigd
exposed to jijfZf
exposes Yblnfi
exposure bsglcY
exposure of cmgmcc
f jfggfg
fail ejeeig
failed : pegggb
failed legfgf
failed to kegfgf
far jjWkei
feels abhcgu
fetch kdfehh
fetch mail jdfggh
file , difcdq
file fejddm
filter forward jgggfg
filter gfffmd
filtered jaefdo
find its lgegef
find mgfgdc
fine $ jgfgge
fine qehheZ
firewall deemei
first day effggk
first kfdfdk
fix bYbewl
flip gdgfne
floor odecdk
flow odheaj
folks ndeidg
for $ cgfcWy
for , gggfcl
for <client> gccmnc
for <far> rdhdde
for <host> nXjndb
for <n> ihelYi
for <outside> tceagg
for <own> igcmmX
for <service> qaeiga
for <zone> hWibkp
for ? ehdebq
for a obgfdh
for efgijf
for it ldkdfe
for me ZmheZq
for the bgjnah
for them gejeej
for us cdfdrg
form ijeedi
forward , gghgkc
forward -i ffffme
forward -m efgeij
forward -s egefki
forward <n> cfebml
forward Zbekoh
forward chain lfgfgd
forward packet jgggfg
forward policy nhhghX
forward to Yahplf
forward 里 ghdgkf
forward 默 ffgfkf
forward's kfgenY
forward's policy ffegnd
forwarded $ oWavga
forwarded ? dkdvbX
forwarded anywhere elelfb
forwarded kgdtdV
forwarded to ngdneZ
forwarding gcbroW
forwards $ iddmff
forwards aZkyfZ
forwards on eedwhX
found eggedo
found this effdeo
foxmail kffgge
foxmail 发 kgfggd
foxmail 报 lfffgf
friday $ defjfk
friday ? gfgfdl
friday abdepn
from <client> seifeX
from <far> oefcid
from <gateway> wZhfda
from <host> rfhdaf
from <outside> kbmkeZ
from <own> jefhdi
from <service> gXkjjf
from <zone> peiYfg
from a iaemgf
from conntrack jfggff
from jfhZii
from my lffgef
from the lkgdce
from there jUjfeo
from unknown kggggd
from where Ywfffc
from which Yrdfhh
full hdhecn
full list fmjhdc
full of nffffd
fw <n> fegfdn
fw mjfYej
fw rules gdggfk
fwd drop iffeej
fwd ffeiej
g jdldic
gateway ifijdd
gateway rules ffgffk
gateways <n> eehcfn
gateways eehcfn
gave me ofcbek
gave ofcbfj
get <service> knecnV
get a odgegd
get an kmdffb
get anywhere vceadh
get at gjljdZ
get flifee
get forwarded jjbpgW
get in kgbdem
get into qjXgkY
get nothing ngfgga
get out lecgje
get there jefdfj
get through geZhjm
get to flldce
gets <n> ogfggZ
gets a qfgdgb
gets gkdief
gets out hngffa
gets through fohefb
gets to fkdcgk
getting emgeib
git pegddg
github com dggfbp
github ffgfbo
give bjjlfb
give me Yklnbd
given pfhfdc
gives lffgef
go $ eggpXj
go ? dffnff
go lcdpec
go through mbhcgj
go to ldedmd
goes away Xgghof
goes to cZgloe
goes vXdloR
going gWbinn
going on oheefc
going to kcicmc
gone , dfgfne
gone ddhfpe
good for hhfgam
good hbhebq
good morning mbfdgj
got a kdgfgg
got mhimcW
got this jgggff
growing ldhbfj
guest hZfcdu
guest wifi kbbder
guys 0gfefQ
gw $ fgkgZj
gw , lhcble
gw <n> eeggem
gw ? lcgemb
gw fdhhfj
gw line gchekh
gw rules eghbdp
gw 第 gfgdgk
h kggffd
had ldeflc
hairpin qcgZif
hand kcjege
handed fdeoci
handover kbgkaj
handshake mndeea
hang oehhea
hangs ncgdbl
happens if ggfgrX
happens lgfdnX
happens to lffdma
has nnfWdf
has no kkegZh
has the gdhdfn
has to ofggcd
have <outside> nhZVmj
have a hgdick
have access Yksbbi
have been iZnkag
have fkgkdd
have no pcefeg
have to hkiclZ
have we cUlsfg
he rdfddf
healthy offffd
hello , sbikZa
hello oagiZl
help $ occeao
help nbddkg
helpdesk pegddf
her mXgfem
here $ bZmkcm
here , ahhhgj
here ? lfbmfb
here mbinZe
here what gffaeq
hey , scfhcb
hey ojebee
hi , ldffeh
hi all ofggce
hi kbfhej
hi team regheY
him ncfZcp
his jggfff
hit <host> nhfefc
hit <own> knffiW
hit merge bghfbq
hit okhbae
hit the kkgcfd
hitcount <n> fffgek
hitcount fffgek
hits ofdcdk
hitting rebege
home kffgfe
hook teeebe
host $ nhbjfc
host , jelfde
host : gkedgh
host <client> sajcgb
host <host> kdgghf
host <own> pegeha
host ? nlejcW
host jalhbi
host on tXdcgj
hosts fnbjaj
hosts in wbbhhZ
hosts on lbfdlf
how come omdeda
how do fefagr
how does zbdfbb
how kfhaao
how many eehedp
how much cZdgis
human hgflbg
human words hgflbg
i <service> ldhmcb
i add ahhhnc
i am mblkVh
i ask hfddfn
i can hZhjhi
i delete fbhhpb
i do ffggdk
i don't obgeal
i drop efhfob
i e llchhY
i get ifklcZ
i have gjgjgZ
i hit bchfdr
i land jghlda
i mean ojemeU
i merge ffgefl
i need jjgidb
i remove hfedsY
i run oegfhZ
i sit meoYdf
i still dchhne
i take fehhlc
i use lafadq
i want gpgYhe
i would pegffb
i'd like lhgfha
i'd pdeehd
i'm <outside> kcgife
i'm at ifjdff
i'm leflZg
i'm on neegff
i'm sitting kggeff
icmp echo pcechg
icmp seq kgggdf
icmp uffaec
idea $ aogfdh
idea ? iVfhes
idea ejfecn
ideas ? qefhgZ
ideas qefhgZ
if a jldgfb
if hfafof
if i hdfkid
if line fgdhob
if somebody kfafrZ
if the ggddkj
if we eYhenk
if you kggfdg
impact ? ggggla
impact djffsW
in , ifggka
in <n> hggefj
in <outside> kgfgef
in <zone> pchfbg
in ? lgdhja
in a kkiefa
in dfgffm
in from hZkhfi
in human hgflbg
in its sfhbfa
in on oYbjgi
in place fefemf
in plain fggeap
in the efehhl
in to fjejib
inbound <service> ifgfjd
inc <n> mbiebk
inc mbiebk
incoming oeggfa
inet fgfffj
infra fehfYq
infra gateway ffgegl
infra mail efgegk
initiate hmffgc
inner fdhjid
inner router ngfefc
input -i cefdll
input -p afggmg
input bkddqd
input policy cfffsa
input 默 aghhqa
inside igokZZ
instead oafbpb
instead of mZefnd
interface qfedch
internal address qdfbhe
internal pXfrcb
internal server feemhe
into <client> pdcghd
into <gateway> locbha
into <host> lihcbh
into <zone> kogafb
into nkcXjf
into the icggjf
inventory ceeveb
inventory of ccgpgg
involved lggfee
io : hhgfck
io hhgfck
ip $ qcjgeZ
ip <client> lgggfd
ip <far> kggffe
ip <host> kfffff
ip <own> kgfgfe
ip does negeff
ip filter jgggfg
ip forward effctb
ip odZhmc
ip protocol jgggff
ip 是 kggggd
iptables -a gdffji
iptables -i gddgmg
iptables -t defijg
iptables gcdhki
ipv <n> gfgdnd
ipv gfgdnd
is <client> hefdfm
is <far> kceeld
is <gateway> ubeYgh
is <host> dmYpcg
is <n> midabl
is <own> 2eaifS
is <service> kucgZZ
is <zone> rSlgjb
is ? pYhegg
is able cujZgZ
is acme feicdo
is anything mffphT
is behind Ucjrjf
is dead qfhiXd
is down obfebl
is exposed rheaah
is fine wdfggU
is full nffffd
is gdekej
is in fgggoa
is it ffhjYm
is line edciau
is mail jggfff
is on mfgZdl
is our eelcdm
is port rrVidW
is published bXduhi
is reachable Zksbfd
is slow feeegn
is stuck jegdgi
is that fgdrdd
is the beafew
is there eqcicd
is this oafedk
isn't udaXgj
iso ckgked
it $ iidebm
it , kdidfh
it ? jcbndi
it back fehegl
it be iihYnc
it break edgckk
it difhcl
it do dffdjl
it end hegmed
it for dikjbf
it get rbgjZd
it has leffeh
it in mbgghg
it is jgibfi
it just gefdjj
it land iacref
it mean gcggfm
it on nggfZh
it open iddcfp
it out rehhba
it pass nefdfg
it reach ffhegj
it reachable akebhp
it that ddfkgk
it the hfgcen
it through nggfga
it times sdgggX
it to ikfbjd
it us pdgdgd
it work godbdj
it works qffhea
it's broken efffgl
it's fine jgfgge
it's oehdbh
item <n> mkfbed
item mkfbed
its <service> nhehhY
its obfghe
its own wbfbha
its scans kgfeff
its way kgfgff
itself $ mldbgd
itself , pakegb
itself ? flnbfb
itself get pcggha
itself nfmbfa
itself open nefegf
itself reach tfeehY
itself talk ocghgb
job kgffdh
job on ngfgfc
jump cfbedu
just hangs fedhfl
just ingabi
just spins offgec
k <n> lgfggc
k jffffg
keep bkXggp
keeps pcgdic
kernel hgfffj
kind hgdefm
kind of ffeefn
kindly confirm ldgffg
kindly gleicg
kinds feedfp
kinds of feedfp
know hdeleh
known bfdofi
l <n> gbgffo
l gcgefn
lady fffffk
land mVfpkZ
land on mYella
laptop , rbdgeg
laptop <client> uddgeb
laptop at saaehh
laptop in leeggg
laptop on ldihfc
laptop qbigec
last friday gdggek
last jYhhap
last night jafehl
last thursday eggdem
last tuesday ffhfek
last week fZijel
leave wegeeX
leaves kdggcj
leg <gateway> jkfgec
leg ljegga
length <n> kfggfe
length kfggfe
let <client> dgghrX
let <zone> keffmZ
let in olebdd
let it pehgea
let that mhdgdf
let through sZfgfd
let ufhagY
let's dgfhnd
let's say dgfhnd
lets <zone> gfhYep
lets it legfff
lets jfdhei
lgtm hYgccw
like jbfhmc
like to kggejb
line , effhme
line <n> Wdgasn
line XcgZtm
lines <n> gahgdo
lines gahfdp
lip <host> jfggff
lip jfggff
list $ elijcd
list all dfkige
list almpcW
list every fmehhb
list everyone fqccie
list of eniida
list the epbeie
list 给 bjfkff
lives on nfeegd
lives refegc
load on cfcbht
load phdZfg
loads foccgg
log in qdfefd
log oahfhd
logged in qggbde
logged qggbde
login : jfggff
login jfggfe
logs kggegg
look $ deicbt
look at ghhfdj
look ehhdel
look over ffgffk
looked kkdgfd
looks fagcdw
lookups mffgee
loop qfhedc
lose ffgelf
loses bdhetd
loss lffeff
lost connection jgfgeg
lost lggged
mac jbhefk
machine ? cjcmhe
machine is lbdmgd
machine oednda
machines nQgqge
mail from ecfgjk
mail is hbibep
mail mdfffg
mail over lbhfgg
mail queue cfhcgo
mail server hhffdi
mail through ieffek
mail via qggfgX
maillog kgggfe
maillog on kggggd
mails wdffZc
make iefhnZ
make it mfgbie
makes ihfacp
many eeigdl
many mbit fgdegm
many packets gfggek
mapped sodibS
mar <n> kggffe
mar kggffe
mark <n> jgffff
mark jgffff
martian mffhde
martian source mffhde
masquerade $ cfgfmh
masquerade , mbegje
masquerade Vffeuh
masquerade do ifcffl
masquerade for fceekk
masquerade line dhggrW
masquerade on agghqb
masquerade rule fdhblj
masquerade 删 fgggqY
masquerade 那 ggfgpY
masqueraded mffhfc
match ufbgXg
matter ZrZdki
may dnjjYf
may i jfeffi
mbit fgdegm
me $ hjkdZi
me , bifcbt
me ? mdiddi
me all jddocf
me ggjlZe
me please oZgnbc
me pls rggcdd
me the dijiib
me this kgfefg
me through lcfdfk
me what efimah
me whether qbeffg
mean hfcidk
meaning ? dfggfk
meaning fedfbs
merge $ efgfgk
merge ? gfgfek
merge dgheji
merge it fffdfn
message ldfbgk
messages ibhdfm
milliseconds mfeeck
min deedjo
minute jggegf
minutes ocgehd
moment diahcq
monday fjfffi
monitoring kfffeh
monitoring probe mfgfef
more fpdYnd
morning $ gefffl
morning , pfddgf
morning all rcchee
morning qagbfi
move kZfflf
moved pcgdid
moving fdgeik
ms : lggggc
ms kgggdf
much cgdgcr
multiport dports egffhj
multiport egffhj
must authentication ndhddg
must authentication' kgggfe
must pchcci
mx odZhdk
my box jggfgf
my colleague pZghfe
my desk jekffc
my laptop vcffeZ
my mbehYn
my phone lfgfee
n $ leggge
n leggge
name <service> fffgek
name cpkbdg
names mgfgee
nas cdgfgo
nat -a eggfUv
nat -i dchdau
nat jedigf
nat table egffbo
nated gojdfa
natted pafpdY
natted to Wchsje
nc : odgggd
nc kihfdd
nc vz kkgedd
need <service> megeff
need a lcYnei
need an jaaphf
need it iiiiea
need njgjZa
need the lidhfc
need to ilbfhe
needs nbkegc
needs to jfgegg
net : ogggea
net fdhcmi
net gateways fehdgl
net ipv effcqd
netops edge gfgffk
netops fegefl
netops mail feggdl
network mmfVfg
network that frhVie
networks Xvbfhf
networks are fmfehd
networks can bncceo
networks have bsfgha
never an lffgge
never okfgdX
never seen jebcau
new here ohfYam
new kcehbm
new on edbhgo
new tcp jfggge
nginx on pefefd
nginx peedgd
night $ gfffgk
night ? jdfefk
night jdfefl
nmap nehged
no $ mXsYic
no , ichhkd
no -i fefgco
no <outside> sefebe
no ? njcffd
no answer jffggf
no auth jffggf
no jnlXcf
no nat odgggc
no route leffgf
nobody in iofbef
nobody jpZlda
none kfffid
normal ? medfgg
normal mfegic
not $ lggflX
not ? kdehei
not be rdffec
not lhfZcl
not via ohhhba
nothing back kgggfd
nothing else gcgkkc
nothing from shfdgX
nothing nbehjc
nothing on uWchhf
now $ bckcgp
now , tagapW
now : kgfgge
now ? hcZkeo
now mVegil
number hdhccq
of <host> jhgliV
of <n> cfefof
of <outside> lpddbd
of <own> ujakaY
of <zone> qbceej
of Yhlijd
of a ngdecg
of all ielhdd
of drop eggfke
of everything ebqjeb
of ipv ofegcf
of it laambl
of mail fdfdhn
of our eligde
of questions ffedfp
of removing hfffjf
of stuff efffeo
of that ndeegh
of the fZmjhe
of them iedhgi
of these ncdheh
of things gfeefm
of this mgeegf
off from kbfdmf
off lieYpa
off the ffggqZ
oif <zone> jgggfg
oif jgggfg
ok ? 0ZgciU
ok jidbfk
ok or tehffV
ok 吗 dbgenk
old gbekek
on <client> pcegee
on <far> nddgkb
on <gateway> lhgdci
on <host> oVghfk
on <n> qeacdk
on <outside> ieifch
on <own> hhcnec
on <public> ickfnY
on <service> lnefoP
on <zone> phgeea
on ? obdkfd
on a ngggfa
on any cshcfc
on anything dhenfd
on call hdhacr
on dev mffhde
on earth kgfedi
on friday gchdeo
on gejkcf
on here jffdmc
on it hdfeii
on line hhbbep
on mail gXlhhh
on monday gkgcgf
on my nffeee
on tcp pjdccf
on that ueiegT
on the fjdibk
on this bejlhe
on udp igfhdh
on which gjYnic
once effdsc
once the fgeene
one , gjfffh
one : qffeiX
one for hggdel
one hgcmbh
one of segcce
ones edjhfi
only kkeeaj
only this kfggff
onto cYcpeo
open <host> qcbgid
open <n> chcaol
open <own> nheijU
open <service> lefafl
open ? sYcZep
open a pfdcdh
open an jgeghf
open cjlfch
open connections kfcfdk
open for qegaid
open from 0XmTia
open or tedaic
open tcp ipdZhd
open the pdeifa
open to anpjWd
opened <own> ngfgfb
opened jmfaff
opening <own> ldfdig
opening pagekb
opens <own> mhhYfh
opens <service> kggged
opens rchage
opens up ggfele
openssl hdhcgl
openssl s kfggge
or bmejci
or do ldgeid
or does mZgmjY
or dropped ogfdgd
or is mZeqcd
or no rZnZgc
or not kafihg
or on iiflae
or the neffef
order jffakh
other nicgah
our <gateway> kfefhf
our <host> kXkniZ
our <outside> knfdfb
our <service> jZladn
our egmhZi
our monitoring ifeffj
our public jdnbgf
our published femegf
our services baqhjd
ours nffhgb
out $ pZfdhi
out , ingbgc
out <- lgggfc
out ? megcgg
out after mfeeck
out is kggggd
out of enhZqX
out on jmdhfa
out qedYhh
out src kgfggd
out the hedkoY
out there pcnhcX
out to shbbbi
out' mggffc
outbound <service> pchegc
outbound delivery pbhegc
outbound zaidlR
outgoing <service> heggkd
outgoing qfgdha
outlook error jdfffi
outlook in kgfhfe
outlook ndeegh
outlook on jgggfe
output fZiioc
over <n> vaecai
over <service> qihcfY
over licbfj
over udp fofalb
own <service> jkcgmX
own jjfYfk
p <n> pdhcgd
p pdhcgd
packet ? nbebcp
packet from qgddef
packet keflbe
packets has ffggej
packets hit gfggdl
packets kkgbch
page pacgdk
partner pcebek
pass $ megfgd
pass ? lgefid
pass qfhfZe
passed pYdggi
path ngeZZp
pc $ jffggg
pc <client> ngeedf
pc oYphfY
pci hrYYem
pcs obiapZ
people hnebhf
people in hbhXhr
people on rkgddY
permitted skeZfb
permitted to kjfefc
phone <outside> kfggef
phone ocgcfh
phone on sZfaig
pick fmfdcj
pick up goicha
ping <client> ngffgb
ping <far> ghYfgn
ping <gateway> sfeicZ
ping <host> qggefY
ping <own> 2fgafT
ping from kfcghf
ping tgefeY
ping to mfffdf
ping 不 tggfgU
ping 得 qbefkZ
ping 通 rfgefa
pingable 0ZgbgZ
pinging <client> lffgge
pinging uaefgb
pings <own> ndhgfc
pings uebgcd
place fefemf
plain <service> iZcqeh
plain english fggfdl
plain jaanZo
plain words ghgdZp
plan cffhpb
plan to Zhhhnc
planning gfgdnd
planning to gfgdne
please $ dpefZk
please , jdejeh
please : fbkoWk
please befigm
please confirm ncdghg
please open fegbdr
please restart fegcZu
pls $ dgfmak
pls , eedlfj
pls : zcgYUl
pls adcngk
pls check ebfedt
plugged hbmdcl
plugged into lbrdfY
plz nbehal
point lZcpci
pointed at kefejd
pointed jegekd
pointing adfmnd
pointing at echogd
policy accept dmbcki
policy drop mgggcd
policy ejfcpb
policy is qgcdfd
policy to aghfta
poller qbegge
polls lggefd
port $ sVYufa
port : mffgde
port <n> iikZei
port forward fadtgd
port forwarding efctiY
port forwards gaeufa
port hgfkdg
port open bkhZgn
portal pefgec
ports <n> mqdZcd
ports ? jjhieY
ports ailshS
ports are Zlcohd
ports of hVjkhh
possible ? meffge
possible from ljgced
possible uigbfW
postfix <service> kggggd
postfix ldgbgk
postfix on fbhefp
postfix smtpd mgfggc
postrouting -o eeddmk
postrouting bfffmh
ppl pdgefc
pr <n> hcffbq
pr acme fegffm
pr bbgdjp
print qffgea
print to mffgdf
printer <client> jggfff
printer <n> Zchgfq
printer at ogfgbe
printer pZgfdi
printers cgghem
private address nhbdgh
private pgbhed
probe at kggfff
probe nfgfde
problem oegfhZ
prod aeifdq
proposed dggeme
proposed for fffgkf
prot <n> mkgced
prot mkgced
proto jgfgff
proto tcp jgfgfe
protocol lhffcg
protocol tcp fggedm
provide fkdjgc
provider eefggl
public kWjmgd
public ports XXhwie
publish $ emegfe
publish , jdojcZ
publish akipeY
published YfppfX
published on Yibqck
published ports Zcnmgd
published services bdnjfg
published stuff gemgfe
published to hYaohk
pull lghcbj
push pcedjd
pushes phgcfb
put in cggfne
put kbhcqa
q <n> clhldb
q clhldb
query nffgha
question : imddfe
question jmebfg
questions ggdefm
queue is gegadr
queue kfgZen
quic sWfich
quick jbhfna
quick one pfgeec
r , kfggfe
r kfggfe
ran it oehfec
ran ofhgea
random dejlgd
rather ndffic
rcpt kfgfge
reach <far> idcdmi
reach <host> mibbgi
reach <own> jhZXko
reach <public> lcdehh
reach <service> kofaia
reach <zone> tddeha
reach ? hjqdfW
reach cdncfm
reach it Xeeigs
reach itself lajfgf
reach the kgeefh
reachable $ Vsgfie
reachable ? gmedgf
reachable by bvdcee
reachable for peiddd
reachable from rgpXcY
reachable kqpYcV
reached imeclb
reaches <own> enfege
reaches gpfdfc
read jlaYhl
real client refbef
real fefmfd
really neeoab
reason qceahg
reboot kbddlh
recent hffgej
recent update fffgek
record eiafep
recv ngfggb
recv src ngfggb
redirect ffgffj
refused $ megeff
refused , ngfdfd
refused <- jgggge
refused from nggggZ
refused oahafk
refused that's kgfgfe
refused' legggc
register fdjkee
reject scebka
relay access qehfda
relay uggaeZ
remote host efefgm
remote ncfegg
remove -a ggefnb
remove cdgfpf
remove line dcghpc
remove 掉 fehgek
removed efdfqc
removing -i geffme
removing cfggqc
replies meggfd
reply come nfggec
reply pfihgW
report pjgfac
request ifgafl
reset ? jfggff
reset sefbbi
resets kffgff
resolve igfhid
resolve names mgegdf
rest hmcigb
restart ddgfep
restart postfix edgfgm
return traffic lgggbg
return uZhgbd
review bljgYn
review 一 gdgfgk
reviewer ldgfjd
right ? rhhYZi
right mdhfdg
right now Zbilhl
rip <client> jffggf
rip <far> jfggff
rip jfggff
risk gajjfh
rn jeecik
room rghbcd
root sZfccj
route negfgd
route to negfgd
router ogfefd
rsource -j fffgek
rsource fffgek
rst , lgfffe
rst jggfeh
rule , eaffoh
rule ? lceegj
rule decides xffbea
rule fagdnk
rule for kdfgla
rule is medfjc
rule lets lefffe
rule that oggfiW
rule today hfchbo
rule 是 agegZv
rules $ idfekh
rules , fffdki
rules : aehcgr
rules <n> dehffl
rules ? eidbgn
rules file gggebo
rules hebcio
ruleset leffdi
run icgeji
runner <client> kgfgfd
runner keffdj
runs ocgeff
runs on ocgege
s , kgfgfe
s client kfggge
s hegfek
safe fefedp
safe to fefedp
same oafdek
sanity check geffkg
sanity geffkg
say <client> ggliag
say gYiYug
say i rehhgV
say we dehgoc
says : nggggZ
says <n> oggggY
says <service> hdehgj
says connection jfdbgm
says oadieg
says outlook kgggfc
scan jieddk
scan to sZgedf
scanner at odgffd
scanner kbhlde
scans lgffef
screenshot oeedfh
second gceiii
seconds <n> fffgek
seconds gfggej
secs : jffggf
secs jffggf
security kiggec
see jleegc
see the lhgdff
see when nefeeg
seeing jgfgeg
seen by qcicee
seen from gdlfff
seen hdleeh
seen on lfffff
sees sehdgY
segment eljfgc
segments bvidiW
send its mfgdeg
send jeebgm
send mail ifdgfj
sender ogfefc
sending from jfgfgf
sending jggfgf
sending through jgggge
sends a lggcgf
sends it lfgggd
sends qgfecd
sends through mgggga
sends to rgfdaf
sent gfejhf
sent src kfffff
seq <n> kfggfe
seq kfggfe
server $ ogghgY
server , jegahk
server <host> jggfge
server <own> ifgmec
server ? niYiff
server by vecced
server get qbhaie
server is ldhhhc
server ndbkdg
server on imageg
server see odgcfg
server to qfhced
server 的 iogZge
server's <service> mmZfgd
server's klbjfa
service hZhoff
services are cXyZke
services baqqca
services can ffpZhf
services do fmfhfc
services of dclogZ
services that fbinfe
services we abrjef
services work bfnehg
session k jgfggf
session nigdcf
session to ljfcib
sessions jgfedj
set nbifja
set the ghfbtZ
set to ofggga
set up jZakeo
she kdegfi
shell pfhebe
shift gZhmfh
should <service> jgggfe
should be lefgmY
should i pbdbbp
should it rafghc
should sZdfal
should that pcfefe
show heimfa
show me qiYeeh
show up jhfckc
shows <n> fdhegl
shows ichdgl
shows this lffgfe
side ? hcklbg
side effects geeeod
side fkigha
since <n> geehgj
since qagaao
since the qdgfXj
since this ofgfeb
sit in rggbfb
sit on jgoXgf
sit pXmidc
site qehdZi
sits behind hYbmhl
sits rVeggj
sitting at hgjeef
sitting in pbhegd
sitting nYimeb
sitting on ndikda
slow abgcgv
slow since dYhefr
slow today behcgr
smpt lmbeYk
smtpd <n> mgfggc
smtpd mgfggc
snat bfggmg
snat to cfggmg
so jjaefj
so slow fegfgj
so that maffob
so who miffdd
socket : fgfffj
socket fgffgj
some fohfaf
somebody in rekbeb
somebody mVjblj
somebody on mbfgcl
someone <outside> iZireb
someone fechlh
someone on rfeced
someone out imcodZ
something lbbndh
something to rafcgg
sorry for gjfggf
sorry mgfhgb
sorry to sZfifc
sort ffeegm
sort of ffeegm
source <gateway> eegggj
source <host> pbfhfe
source <own> cfgfng
source address sZgbbl
source imdZjf
source ip neffef
source that atgdhb
sources Z1daha
sources that bsgZhg
spam eceair
speak jlebdi
spf iafcgp
spins nfggec
sport <n> jgfgff
sport jgfgff
src <client> kgfgfe
src <far> kgggef
src <host> lfffff
src <own> jfggff
src nffgfb
ssl ngggfa
start nlediY
starts kfegdi
state jjbZgl
status deferred kgfgfe
status rbceid
still <service> cfggmf
still arrive eghfmd
still bidilf
still broken hcgeco
still get gchesa
still have naYdqg
still reach gZkdfo
still work iemeai
stop tfdXkc
stopped qZhcck
stopping sZicfd
stops oggffa
straight to rdgded
straight ueeaef
stranger kXirbd
stuck in kgfgge
stuck lffefg
stuck like kgffff
stuff can ffjffh
stuff hdnfee
stuff we ibpdgc
submit eocpdX
subnet qcgdfe
succeed jUghmh
suppose fegfsY
suppose i ffghkd
suppose the ZgijpZ
suppose we ehgdnd
supposed keegej
supposed to keegej
survive gegfoc
swaks iffeej
swap fiiYpd
swapping fdhfob
swears kegjha
switch keeedl
syn $ kgfgfe
syn , lfffdh
syn ack kfffff
syn from jfhjah
syn kffhdf
syn recv ngfggb
syn sent mfefff
syn trace jgggfg
syns khefeg
system cdhogf
table beepck
take -i bdgftc
take eifZmi
take the fgfgkf
taken mZfgjh
takes jgefmb
taking dhggld
talk <service> jmbgdf
talk imgdhb
talk to kfjakc
talking jegdbn
talking to iegdco
talks rdhdga
talks to qdhdgb
target icjkdd
tcp $ hnecff
tcp , lefmbd
tcp -m efgekh
tcp <client> qegfcd
tcp <n> kmgidX
tcp ? nfggkW
tcp dport efgehk
tcp failed odgggc
tcp from xcbage
tcp ijgedg
tcp ip efgffm
tcp sport jgggff
tcp tcp jfffeh
tcpdump on jfggge
team , keggdh
team igcicl
teh <host> eZljdk
teh lYkkcf
tell icgnag
tell me kfglad
tell us eeeffn
telling lgdfgf
telling me lgdfgf
test jdmmaa
than akcmgf
thanks $ hgejfe
thanks lZfjfh
that $ leeble
that <host> kdhkec
that <zone> pdhbmY
that ? mcgdie
that are kdhkfa
that be kggeff
that can arfcfg
that could jpfade
that even qchggZ
that gets fpfdfd
that go lggfdf
that in lfhffe
that is jkficb
that lets Zlakco
that nobody lkddgd
that one lbffej
that packet fcepci
that the qedgdd
that through mhdgcg
that us nffffd
that was lbhcfl
that work kjfeee
that's mkdaeh
the -i leffjc
the <gateway> ofedfg
the <host> mibldb
the <n> hbdjih
the <outside> iWooiW
the <server> pZhegg
the <service> bfaiin
the <zone> afbbpn
the answer ofgffc
the audit pefhdc
the backup efgffk
the box waiXbh
the browser ngghdc
the cbgeml
the certificate dhfedo
the change idhfam
the client kggegf
the complete fgdlfg
the connection lcggdh
the conntrack hgccgo
the cpu ededgp
the ctstate deidrb
the dnat qafldb
the file egfdgm
the firewall kedkff
the fix gffhqX
the forward lfgejc
the guest ncdhcj
the inner ngfefc
the inside aadvjd
the internal ibjjef
the inventory ibglfg
the iso dlifgd
the last gefeji
the line lfWgnf
the list dlhice
the log kgggfd
the mail eggdZt
the masquerade Ygggli
the moment diahcq
the nat cledaq
the new fecien
the one gedgdo
the other iefcbq
the packet ofhZeh
the port edemke
the printer gfeffl
the private wiabec
the public mekcgc
the published eeoanc
the queue kfgbbn
the real effnfe
the related ggffoZ
the replies odhfec
the reply jghfgd
the rest hmcigb
the return mgfgfb
the rule effdik
the rules ughbca
the ruleset jegfei
the same fbfeim
the scanner ndedhg
the services gZmjff
the sources dpeahg
the stuff ibpdgc
the syn uagega
the team gahkcl
the things ggldff
the three gfdike
the tls cchdgp
the user hmhega
the very neffkZ
the way ogjeda
the weekend gegehk
the whole hkYjkb
their ubdegd
them $ ldclhc
them , bfdffq
them ? mfhedd
them jghfch
then ? gXiajq
then be fffhkd
then get afffre
then jbgbng
then reach egggrX
there $ lddejh
there , jZiikc
there ? namagg
there any ihhmbb
there anything jQhjhp
there for gdegar
there hklhdY
there is gefjgf
these pdcema
these two fgggmb
they get ecfbgs
they oVfgji
they see ldgegg
they use pdcbmd
thing dmihdd
things : ddcieq
things Zfncdo
things can fffffk
things may heecfo
things we ggldff
think fjcbep
thinking gfgfqY
thinking of jegdqZ
this , jgggka
this <gateway> agojcf
this ? iggglZ
this bot efedgo
this box fmegch
this do hgefXr
this for fiffbm
this gateway diiked
this in dggdgm
this is jgfglZ
this jiidef
this morning ndggfd
this one fegeik
this thing dkhheg
those dokced
thoughts ? kaegco
thoughts kaffco
three <host> ehcarh
three fdehik
three of kgggef
three things fdcjcp
through $ mffgfd
through <own> kbgffj
through ? fkcacs
through hjhebj
through mail klhfdZ
through the paechj
through this jinhdW
through to hjeela
through what mceehg
thru $ megggd
thru qoeUed
thru this dpfdff
thunderbird oYende
thunderbird on lffeff
thursday ? ehgeem
thursday efbihl
thx $ ghciej
thx ihcibk
ticket : jigdal
ticket <n> refffZ
ticket qghcXh
time rfhgab
timed jffgfg
timed out' mggffc
timeout $ rfggfY
timeout , kgeffg
timeout ybffeW
times out qagdei
times pZgcfi
tls cert efgffm
tls certificate ddhffn
tls dehefn
to $ nRoled
to <client> jidjiZ
to <far> mdfegh
to <gateway> ipYZle
to <host> heZheq
to <n> jdeanh
to <own> jcdfij
to <public> 0aedfZ
to <server> eefdhn
to <service> kibicg
to <zone> kgeaii
to ? Slpchj
to a scfdbi
to accept cggevW
to add kZecsd
to address qcgegb
to anything btgZgf
to be mffgfe
to deliver scegiX
to destination dfgejj
to do nehfai
to drop agfgog
to eegjjf
to fetch kfghfd
to get ddjagp
to hand kcjfge
to hit ohdegc
to host jdfigf
to it jkncba
to itself rchaid
to know khfmbb
to mail jhffef
to me iibdco
to merge gfgfdk
to mx jgggge
to open hlhZjd
to our gdjgeh
to ping ikdegf
to port kqfffW
to print nedggd
to pull klfeeb
to push mgffhb
to put gggele
to reach jpdffY
to remote jefffi
to run ffghjf
to see ckinZe
to send oegfgb
to source cfggmg
to talk mjjYch
to the echleh
to use gdkkib
to what Zdcwjb
to which lddled
to work ncefei
today $ fdhdji
today ? hcefgl
today ibdekm
told me mcggeg
told pdfdff
tonight , fcfdkl
tonight gagcnj
tonight's gfgZnh
too ? qgbddh
too ghibkf
top eeefki
top of ggfhlb
touch najeSs
touch the lggfgc
touched degfhk
touched the hegffk
toward <far> mdegeh
toward teghdY
towards <far> ildfgd
towards <own> mXhmha
towards oibhfa
trace : nefgcf
trace <client> tcgbgb
trace qggeeb
trace tcp oegfce
traffic phdchc
translated thacfd
tried ncgfch
tries fcfqfd
trouble reeffa
true ? qWgegi
true qjnSed
trying <own> fefggk
trying ijfgbh
trying to nkfgca
ttl kgfgfe
tuesday egedhm
twice ngfggb
two nYaXsk
type <own> offged
type neffdf
udp $ kggggd
udp , kfggff
udp <n> phhcfa
udp ? kfggfe
udp pmhaca
udp port tedhfZ
unable jdecfn
unable to jdecfn
under hdfogb
under which ieemgc
unknown <client> jgggff
unknown <gateway> lggfgd
unknown kggggd
unreachable qgfgeZ
unreplied kfffff
unreplied src kfffff
until icdhji
up $ qNkile
up , jaelhf
up ? gkfiga
up as gfgenc
up at hkgfee
up jfbmfd
up on gggmgb
up to jeffdk
update kegffg
update seconds fffgek
updates from kfggfe
updates redefd
us $ gmdgbh
us , ieheam
us ? lbicgh
us hhedig
us or lfgfge
usable bqnbeb
usage $ ibhdeo
usage ? hefefm
usage idfcfn
use $ hcnYhj
use <n> mZgnfb
use <own> coYZpi
use <service> sdcdlY
use ? ggldge
use gdldkc
use the akgbfo
use this ecgego
used Wdirgf
user , jffggf
user ddhgdo
user on mggfgb
users Zlddcr
users in zchhfQ
users on ihchdk
uses meibhe
using jegfei
v <n> felkec
v felkec
vendor ldeibi
verdict rfffeb
very nfedkb
via <host> mfgdff
via <own> kfgfgd
via <public> sffbdd
via <service> xVhhhY
via yVhjdZ
vlan <n> afgeds
vlan fegccq
vpn jZedfp
vz <own> jlgfbe
vz kkgedd
w nfhddg
walk kcfefk
walk me kcfefk
want fleelb
want to hiiflY
wants a fhmgce
wants gjffkb
wants to hiekiZ
was lcgdfj
way ? rfhedb
way back jgjdef
way does kefgfe
way for odfdeh
way out seiecb
way teiadd
way to lhgdfe
we add gggipX
we chinkW
we delete hgffrV
we drop kcebqd
we expose fapjgb
we flip gdffne
we forward iTjsiZ
we get jggeid
we got ickjed
we have mWlpdY
we moved ugfiYa
we need ibfdbs
we plan Zhhhnc
we publish enhhdc
we put kafeqc
we remove hgffmb
we take fgfgke
we're gdfehm
webmail regefb
week iZhhem
weekend fefdgn
well ? fleeck
well fiedkg
went acggoi
went to Zgggof
were Yfgeph
what ? jebngd
what about lnfddc
what becomes tdebcg
what breaks gffetX
what can faokbf
what changes gfffnc
what do fOnnki
what does ghmZTt
what eemjhb
what gives mefefg
what happens lgfdnX
what if fadeln
what is eYjoYn
what it fgfZlk
what kind ffeefn
what kinds ffeefn
what of gfmfee
what opens gggfje
what ports digjge
what services fmhffc
what sits Xdfxgd
what sort ffeegm
what source oefdfe
what would Vgfgpj
what's eWnrZh
what's going nhedfd
what's it hgefek
what's line khbXaw
what's on ihcdZr
what's published dYdngn
what's the mdaZhp
whats lVkrad
whats the mhaYZv
when <client> lfgfef
when <far> pegcfe
when <host> nfdchh
when <zone> wZigfX
when a ldgfgf
when does dffefo
when he jfffhe
when i befplZ
when it schagc
when our mefcgg
when pcffch
when the mmgahZ
when they xfgedV
whenever kfgfge
where $ frcgbe
where ? vYfibc
where do pbgigb
where does lggmeY
where in dcfkhj
where is mmfZfd
where ndbqda
whether a ndeegg
whether sdgbcg
whether the kdheej
which <public> dfbqhe
which address qmbeeZ
which box bffogf
which gnkhZa
which inside oYlhfa
which internal qXfjhc
which machine Xfftic
which networks Zqcegi
which of iiilYd
which ones celjff
which ports fclqfY
which public kWgqgc
which published eYqeig
which rule sdgfdc
which segments ZyhYhb
which services Tdkqjf
which source sbhcha
which sources fpeegb
which way lefgff
which zones bqgdgd
while jihhce
who XseZjh
who all crhegZ
who answers ibeofe
who can dvfbeb
who changed hagefo
who could behbsf
who gets eodZhj
who has jmgffZ
who is jngVfh
who loses ecfhra
who reaches dpfehc
who sends kfggfe
who touched hegffk
who'd dgfcrd
who's Zufcci
whole <outside> hlanhY
whole hkYjkb
whom ? ipfZgd
whom dndmfa
whose cngbgi
why $ rbfffb
why ? uddded
why can't nbdegj
why cant pggffZ
why do jfffZo
why does ineede
why is eahego
why odddan
wich dcmmcf
wifi lbbder
wiki fhgoYh
will <client> gghfoY
will <gateway> lgffef
will it nffeef
will qehejW
will that kefgma
will the ofhfhZ
win <n> kgggfe
win kgggfe
window <n> hggghd
window dhhhkd
with <n> qghbce
with <service> oafhak
with a eiccli
with egfgle
with it kfdfkd
with my ehipWg
with these idfgoa
with this jedcoe
without hhgawU
words $ gggjdg
words hhglVl
words please ghfkai
work $ ohddef
work ? lohchV
work djiYgm
work for xWsVkV
work from hmbaYt
work or qffeec
work with gebbgr
working ? hgfdld
working tgeWjb
works ? ndgemZ
works or rdfhfa
works phgZib
workstation pceeeg
would <client> dgggme
would <host> gfgfnc
would <outside> cggdng
would <service> eegflf
would <zone> pcfinS
would a legckd
would adding cfifoc
would be bcglfl
would change ggfgoY
would fYhcwc
would it fdfdkk
would like oegeef
would removing chgfrY
would that mddblg
would the ogfgea
would you dggfZr
writing jmcjeb
wrong nfgffc
wtf lfeedj
x <n> keggge
x kgfgfe
y n leggge
y odggfb
yes ejndhZ
yes no lhmbdc
yes or paoYfe
yesterday ? dehffl
yesterday jZheen
yet ? achdiq
yet qcebdk
you $ hbenbk
you , ihddek
you ? ffeefn
you do eeaZiu
you have ahfhdn
you lZejfi
you look fggffj
you must odhdcg
you restart egggfl
you tell effnch
you walk eggffk
your mchflZ
zone nsdYiX
zone that drfbhe
zone 可 btcdid
zones aufdgc
zones can cqggga
zones get ewgahX
一 dggjdi
一 下 highai
一 个 jYgcjm
一 份 ccimfg
一 共 gcligc
一 台 ijgehd
一 条 adfhmj
一 步 qbaggf
一 直 nffgfb
三 ebmZnh
三 条 cgggme
上 $ gZgnhf
上 , lhgffc
上 -a ggggnZ
上 -i bgfhuW
上 <host> sogabX
上 <n> igcigg
上 <outside> qeeefe
上 <own> hrbdbh
上 <service> odgbdk
上 <zone> gfhgkc
上 ? ddiibo
上 curl jfgfff
上 kecjlb
上 一 gckkgd
上 不 tbfhgZ
上 了 bSghgx
上 发 gcathd
上 吗 hYarel
上 执 lggffd
上 抓 mgfgfc
上 有 epeWii
上 的 pbiicb
上 线 dedenk
上 网 qbcekd
上 都 jeZqgc
上 面 bcarhj
下 $ fajfgl
下 , ledhff
下 -a gefeco
下 : sYgdcj
下 <client> 3bhZgU
下 <gateway> ibfgfl
下 <zone> 2eheeO
下 acme feggfk
下 fjhfZk
下 infra gdgfgk
下 mail eeggdo
下 这 heghej
下 面 kfffkb
不 $ sYegdg
不 ? pdfchd
不 lgdYhk
不 上 jmcech
不 了 naeggh
不 会 hcjfgh
不 到 jefgdi
不 对 gdeego
不 开 mefgef
不 懂 ggggbm
不 放 neffef
不 是 ghceji
不 管 coicgf
不 能 pVehjg
不 行 mffgee
不 要 gfdegm
不 走 pcefgd
不 通 iggcek
不 限 ekgdjd
丢 oeffef
丢 了 ogfgeb
丢 掉 qfecfe
两 jffffg
个 $ feggjh
个 : lgggde
个 <public> albjfj
个 hjfdej
个 ip jYgmgf
个 pr gagdho
个 rule dhfgkf
个 例 gffffk
个 包 lgefff
个 合 gdgfem
个 改 fdgfco
个 机 gffegk
个 清 dnbjff
个 端 fbghfn
个 网 kjcgee
中 fdfjdk
中 午 gegefm
为 mYehgk
为 什 kbdgfl
为 啥 rXghhc
主 jgfndZ
主 动 nffefe
主 机 figoeY
么 $ ZXojji
么 <zone> uViifa
么 ? qdjchZ
么 dakfgn
么 一 lgegfd
么 不 edeheo
么 作 ffdeYt
么 办 fefefn
么 原 edfgfn
么 影 gggerX
么 情 jgffff
么 意 ggggck
么 时 efffgl
么 服 ffZshd
么 样 gflaig
么 用 gffefl
么 的 ggffek
么 访 fachhp
么 走 offegd
么 连 pbbheh
之 ecfgng
之 后 ccegnj
之 间 qefhea
书 fdfegn
了 $ edjefm
了 , hdgcdp
了 : kaffen
了 <gateway> efggbn
了 <host> fVbtfl
了 <outside> jkffed
了 <own> lkbffe
了 <zone> ijeejc
了 ? camchn
了 ejejbk
了 三 iglafg
了 两 fefggk
了 什 aYpnid
了 几 deklgc
了 吗 dgggpb
了 吧 fghdmc
了 哪 ddilge
了 啥 flbigf
了 多 fgeggj
了 怎 fegefn
了 没 jbckek
了 网 uedefa
了 邮 jggggd
事 $ kefgfg
事 jffgeg
事 在 kgfgeg
事 用 kegggd
事 说 kfgggd
互 mefggc
些 Xjmkfd
些 port dlajif
些 zone aucdid
些 什 gbpbfh
些 对 ffmchf
些 服 fagpge
些 来 enebig
些 端 ecikgf
些 网 Zrfdif
交 jcijbh
交 接 hgggak
人 jgndeb
人 在 jgiegd
人 怎 gffegk
人 能 njjdiU
什 gdjegi
什 么 gdjegi
今 ffdghk
今 天 egdgem
今 晚 nbhcje
从 <client> pgfeec
从 <far> mfgfee
从 <host> ihhdla
从 <outside> gdjlbe
从 <zone> pVhffj
从 hbkieg
他 hfhhal
以 access emfddj
以 gifcmc
以 后 hagfoe
以 直 kfdfif
以 访 cpfemX
以 连 engbgf
们 <host> jigegd
们 lbiifd
们 哪 gdfnef
们 对 eWolid
们 的 pcfgfe
件 $ fcibep
件 , ogggea
件 ofdZke
件 队 dffgfm
任 goceeg
份 , fdemfg
份 ccimfg
会 gfhjgc
会 不 hcjfgh
会 些 hgcffl
会 到 lUbqgi
会 变 kgefgf
会 回 hfecfn
会 好 kggflZ
会 干 gfgfej
会 影 fdeckm
会 怎 lakckd
会 有 efggnc
会 经 mggffd
会 被 hdjndb
会 走 rcchib
会 转 hrbhfa
会 通 fgfgoZ
传 , jggfff
传 jgffff
但 jegggf
住 ngggdc
体 kfefjd
作 dhgfXt
作 用 dhgeXt
你 gdceim
你 会 hfbder
你 好 fgbego
你 能 heedeo
你 都 hfcffm
佬 gffffj
例 gffffk
例 子 gffffk
保 gjeiee
信 , sdhcdd
信 <n> jefeig
信 <service> kggeff
信 jggfjb
信 被 lgfffe
信 走 kgegff
修 cegepf
修 复 cegepf
候 hdfdgm
候 源 lgfffe
假 Zfhfog
假 如 bggguX
假 设 Zhghlf
做 cUeyie
做 了 gcZthd
做 什 ggfbdp
儿 pihdad
先 jggfkb
全 dgikfd
全 部 cbllhe
公 lcjide
公 司 jfgfge
公 网 hcjjef
共 gcljgc
共 做 ggdmgd
共 映 chikhc
关 iegbji
内 khdibh
内 核 hZhgfm
内 网 mbenfa
再 bgfgpc
再 加 egggld
写 -i ggggZn
写 ngdeak
写 的 oghgcb
凌 kffgff
凌 晨 kffgff
几 eVplhe
几 个 eWqjid
几 条 fgclgg
出 <outside> jfgcmc
出 lcdmgc
出 去 hakmed
出 发 agschd
出 得 kegfgf
出 来 ffgffj
分 egjefj
分 别 cjjneZ
分 析 lgfgfd
列 algnec
列 一 bmjkfZ
列 堵 dffgfm
则 $ rhdYhd
则 , iegeld
则 ? hffjff
则 jeehfg
则 拦 mgfbgg
则 放 pgfced
则 文 fdgejj
则 是 ggggbm
删 degfsa
删 了 ahfhuX
删 掉 ddgepe
删 除 ffggoa
别 ajjlbf
别 的 hkdhib
到 $ hkfgee
到 <client> mgdfjb
到 <far> lggggc
到 <gateway> kihfgb
到 <host> iccilg
到 <n> cbbrel
到 <outside> haonhV
到 <own> oifhhU
到 <zone> okeghV
到 ? jogcec
到 ip mgfffc
到 jghgfd
到 了 jkejdb
到 什 cbrfqV
到 内 mYfkgg
到 哪 efphbe
到 底 jkhbdg
到 我 ddenkd
到 的 nciged
到 谁 feYndo
到 达 imgYgg
到 这 jgggfe
前 geWshf
前 面 aghfji
办 gdfefn
加 -a gcghsX
加 bfghqc
加 一 bdfgnh
加 上 ghhimX
务 $ egoijW
务 , eegkgg
务 ? fefnge
务 dXkmek
务 里 fgmbgf
动 kdffej
动 了 geffgk
动 连 mefdhf
助 $ hcgdfn
助 hcgdfn
包 $ eefdhn
包 , kgffff
包 mggffd
包 会 qeedeg
包 到 pgdeef
包 怎 tefhgW
包 是 lefgfg
包 最 gfdjgg
包 看 lggffe
包 走 kfgfff
化 ghhdlc
区 Ymfbeq
千 effgfl
千 多 effgfm
午 gdgdfo
半 efffgk
单 $ dkjfhd
单 fjgifb
卡 efgfhj
印 eefdep
印 机 hdgefm
原 jffggf
原 因 jffggf
去 $ edenhe
去 <far> lgfelZ
去 <own> lgffkY
去 ? ggglfb
去 mZjjec
去 不 oegegc
去 了 qaajdi
去 吗 ofgdee
去 掉 fgggpY
去 的 cYrlhb
去 连 lfdcih
又 pdedeg
反 legfgd
反 映 kegegf
发 , fcmdkf
发 iailic
发 件 mgdggc
发 信 jggfjb
发 到 ojccfd
发 布 fejlfc
发 往 jggfff
发 给 ddiogc
发 邮 igegdk
变 ifgfkc
变 化 ghhdlc
口 $ sceneV
口 , hkngba
口 <n> kpfciV
口 ? nYgkef
口 hijheb
口 为 jccigj
口 会 flcldd
口 出 gfglhb
口 发 oifbed
口 吗 mMdlhr
口 映 neTrjZ
口 的 fidbli
口 谁 Xcfift
口 转 oeeiec
口 连 qehdga
口 通 trgcYU
口 都 kofZed
句 egggfl
只 lcdhfj
可 kmefaf
可 以 jnefag
台 $ Tibrji
台 <gateway> hccohe
台 <host> jddodd
台 <server> coakci
台 hjdncc
台 内 gkcihd
台 机 kgelhY
号 legefh
司 jfgfge
吃 gegefm
各 jfggge
合 gdgffk
合 并 gefffk
同 rehgeZ
同 事 pehgfa
后 , dbfjsb
后 gTgirh
后 会 hgdjck
后 到 idenfd
后 是 sVieff
后 面 Xbiqmc
吗 $ pYceij
吗 , pggead
吗 : mgfgfc
吗 ? ckbegn
吗 jdcdim
否 qYgfge
吧 $ ihgecj
吧 ? ebcmoc
吧 cddlmf
启 gbgggl
呀 $ jafkck
呀 iafkdl
告 kfdjgd
呗 gbfiem
呢 uagfea
周 gjccgm
命 lggYgk
命 中 nggahd
咋 ebdhmk
咋 回 fbfhgm
和 <n> ljffga
和 rggcfa
响 $ gdgfrY
响 ffecnh
响 到 fgaghm
响 谁 idjcnb
哪 $ ifedgl
哪 hknjcW
哪 一 rdbefg
哪 个 kjdedi
哪 些 Xlmlfb
哪 几 fVqkhd
哪 台 fmcqhV
哪 条 ofgeed
哪 里 rUnbeg
啊 $ kddkff
啊 mddkee
啥 $ ikdhee
啥 , ggggck
啥 ? hdgbfo
啥 jifebk
啥 意 hfggej
嘛 gfgfcl
嘛 的 gfgfdk
器 $ qcchgd
器 , dhelgf
器 <client> qgegfZ
器 ? Thbxgf
器 ifhhch
器 上 kYgjgg
器 了 kkchgc
器 人 gffegk
器 是 delfhf
器 的 Xtamia
器 能 fekYgn
器 访 vZgega
器 都 ephZfe
回 , mgfggb
回 jeffgh
回 包 lfgggc
回 应 oggage
回 的 nffffd
回 程 kfeggf
回 答 hfdefm
因 $ mefgfd
因 jffggf
圈 , lhfgee
圈 mgeged
在 <client> lfggfd
在 <gateway> fgZjij
在 <outside> jdfhgf
在 <zone> ldkegd
在 lfgcfh
在 公 ieljhX
在 哪 jjfedg
在 对 cZkogg
在 有 eeedgo
在 问 gkefgf
地 igkeed
地 址 keejff
地 方 djncff
址 keejff
址 会 mhdgfd
址 是 nebmfc
坑 gbgdgn
堵 effffl
堵 了 effffl
填 jgggfe
填 的 jgggfe
处 qcefff
复 ddgfpe
外 jglefb
外 一 fckmgb
外 发 jlgbib
外 开 hdimed
外 映 idRujg
外 网 meghed
多 dcfchq
多 封 effgfl
多 少 ecfcgq
够 flhaej
够 得 gkjbef
大 gZhein
大 佬 gffffj
天 heefen
天 晚 dfgggk
失 nfggdd
失 败 nfggdd
好 $ fehbim
好 , hhajbm
好 mcedfk
好 吗 kggfja
好 的 rchfeb
如 Zfghof
如 果 afghnf
如 给 gggfpZ
子 $ fdfhfk
子 eddjgl
它 qfachg
安 jmibbf
安 全 jmibbf
完 efhhkc
定 ifedld
审 ifcifi
审 计 kgdjee
客 nfhbge
客 户 nfhbge
家 lhdgdg
密 eegegm
密 码 eegegm
对 <outside> kejiea
对 ginhda
对 外 fhmhec
对 方 neffff
对 端 oefdfe
对 谁 cscZhh
导 bhkhfg
封 , effgfl
封 cchcgs
射 $ madlgd
射 ? Zshcfg
射 fdimgc
射 了 dbfrjc
射 到 mcfkfc
少 $ fdffgl
少 ecfcgq
少 条 fffgfj
就 iZhdpe
就 好 fgggjd
就 是 obhfgd
就 正 kgfgfe
就 没 lgfgfd
就 能 dhhgnb
工 lffggd
工 单 lefggd
己 lgfegd
己 能 obhged
己 访 ocfhee
已 ggmbhe
布 fejlfc
布 了 ehcngd
布 的 eelfhg
带 fffffl
帮 fgfgdl
帮 助 hcgdfn
帮 忙 haghfm
帮 我 ahajjl
帮 看 kdffgg
常 $ kgfgfe
常 , oaghgc
常 lghgfc
常 吗 kgggfe
干 gfggan
干 什 egffdm
干 啥 gfggej
干 嘛 gfgfcl
并 gefefm
应 gbeqak
应 该 lbcnch
底 jkhbdg
度 , edngfg
度 ceimge
建 iffgkd
开 <host> wafheY
开 <own> jedhie
开 <service> nfdgee
开 cgljgb
开 了 bemifh
开 放 hgimbc
开 着 flahgh
录 lidbgi
影 efecnh
影 响 efecnh
往 <own> pgfagf
往 qcfcjc
往 外 pcfckd
得 eohXif
得 上 figfdk
得 了 ejjcfh
得 到 epdcmZ
得 去 kjdfef
得 开 fhgclf
得 来 lkcefe
得 着 gkjbef
得 通 refgfZ
志 : lggfgd
志 ldhchf
忘 effgfl
忘 了 effgfl
忙 haghfm
忙 review gegggj
忙 分 kggggd
忙 看 ffgffj
忙 解 gffgao
快 gchddo
怎 gdhdjk
怎 么 dfhdhk
怎 样 qccfkb
思 $ gfgfdl
思 -a gfggcm
思 : igffYo
思 gfgfcl
急 $ ideffl
急 icffgk
您 khcndb
您 好 khcndb
情 ggegfj
想 ljgihW
想 确 ijblee
意 fhgfcl
意 思 gfgfcl
懂 $ gggedl
懂 gggebn
成 <n> Yhfgta
成 accept gfgfld
成 drop aghhji
成 efffra
成 什 thceae
我 jbhnce
我 一 iefkff
我 们 mbgjfc
我 在 kgggee
我 的 kgggfd
我 看 mcgdgh
我 这 egjaem
户 iediej
户 打 iaancm
户 端 njfcfc
户 访 ufhYga
户 连 dfejfk
所 fjelfb
所 有 fjelfb
手 rgggdY
手 机 rgggdY
打 <own> odbndd
打 hcidmf
打 不 mefgef
打 到 jibgje
打 印 eefdep
打 开 ojjekQ
打 得 fjddlf
打 算 giggmX
执 lggffd
执 行 lggffd
扫 bpbbfm
把 -a ggggqX
把 <n> gfifna
把 <own> befdrh
把 abfgnk
把 masquerade dgggle
把 第 dhefmf
抓 lggffe
抓 到 ngfffc
抓 包 jggffe
投 jfgffg
报 <n> ndgehd
报 connection mfgggb
报 ifdigg
拉 bbgjfo
拒 ndfefg
拒 绝 ndfefg
拦 $ pdgcge
拦 qdfchc
拦 吗 ngfefd
拦 的 keghgd
拿 ojdcgc
挂 Wgerhf
挂 了 fdeihj
按 kfffla
挡 ldlcff
换 hbhcmh
换 成 gehhna
据 pefedf
掉 $ ueeidX
掉 , Ycheom
掉 -a hbhhuU
掉 fbgdqg
掉 会 hfgdrY
掉 吗 ngfdef
掉 的 gigbke
掉 第 ggdgfk
排 lbgfdk
接 <own> qgggfW
接 <service> lgeeeg
接 lZjdfj
接 打 edmcme
接 被 hdedfn
接 访 oacgig
接 超 odeefg
接 连 jefeig
提 keeffi
提 示 lffggd
提 问 gfbdeq
收 <host> kfgggc
收 <service> meffkZ
收 oggggY
收 不 lgggfc
收 信 jfgfhf
收 到 mgbenb
收 邮 leehgd
改 ebhflj
改 了 eggedp
改 动 fdgfco
改 成 fegemf
改 的 eegefn
放 $ hoYkfc
放 ? hnfbgf
放 ldhiiZ
放 不 neffef
放 了 dbiogf
放 吗 pefcge
放 行 mdgdma
教 lfdfeh
数 ogedch
整 dngenX
文 件 eegeij
断 cdfemk
断 了 ddgfim
新 ngfghZ
方 gemaje
无 mcgghe
无 法 mcgghe
日 ldhchf
日 志 ldhchf
早 lbgdcm
时 $ qdgegb
时 , kggffe
时 obgcgh
时 候 hdfdgm
明 pdhZhf
明 什 lgfgef
明 明 nggggZ
映 fdimgc
映 射 fdimgc
昨 jchebn
昨 天 idgefl
昨 晚 hdibfl
是 <client> kdkcfh
是 <host> oghgdb
是 <own> ngggfb
是 lgecei
是 什 ggejbk
是 加 ggggkc
是 哪 pdekfZ
是 在 nffgkX
是 就 chghoa
是 干 ffggdl
是 怎 tefggW
是 把 Xgggtc
是 放 hgfgpY
是 被 lgggfc
是 谁 gbfgdp
是 这 jfggge
是 通 qdggfZ
晚 <n> eefcer
晚 gdhfek
晚 上 dfgggk
晨 kffgff
最 mSfili
最 前 bhhgkf
最 后 oUglka
有 $ lcfofY
有 ekblgd
有 个 kkfgce
有 人 mkadch
有 什 egffmd
有 哪 Ynihhd
有 回 nggbgf
有 坑 gbgdgn
有 多 ffffgk
有 对 qiZhfc
有 放 mZhenb
有 映 bigned
有 没 emdhdh
有 被 qZgcfj
有 谁 eodfhc
有 这 lgfgfe
有 问 dchehn
有 风 fegfgj
服 dcjlgf
服 务 dcjlgf
期 cdheho
本 peibfe
本 机 peibfc
机 <client> vaegfa
机 jffjai
机 器 jfhhcg
机 的 gpfaic
机 能 mfbggf
机 访 mbZfhl
机 连 nfgffc
条 , jgggnX
条 -a ggggwR
条 conntrack gffffj
条 defflj
条 dnat gghekd
条 rule ceghar
条 啥 geggZp
条 是 ggffZp
条 端 ggelgd
条 规 geeifk
条 路 lefgge
条 连 lffffe
来 $ aphhfd
来 ? iodbge
来 glkadg
来 了 edeekl
来 吗 uWgggc
来 回 taehha
来 源 hreahb
来 的 kfgmda
板 pgggfY
析 hffdgk
果 $ egbere
果 afghnf
果 remove fehgek
果 加 gghhrU
果 把 eefgji
查 <far> bfgfof
查 nkdZjc
标 fkgcjd
样 $ kakblf
样 ? mhfhkT
样 hbkcme
核 kdgfck
核 日 jggggd
桌 lffegf
桌 面 lffegf
次 egfcep
次 都 ogfgcc
正 lghgfc
正 常 lghgfc
步 qcbggf
段 , jldgfc
段 eredfe
段 可 aoefhg
段 能 kkeahf
比 pgfhda
比 如 pgfhda
求 diejck
求 解 lgdgZl
没 $ qYcdgm
没 ghejbj
没 写 fhgeYq
没 放 ofeged
没 有 gjelcf
没 看 hfgdek
没 问 mgfgec
法 mdggge
流 icdklc
流 量 hcckle
测 rffggX
浏 lgfffe
浏 览 lgfffe
清 ckhiff
清 单 dkhjed
源 loeegX
源 地 mfcjhb
满 edgegm
满 了 edgegm
点 jefefj
烦 jhgcej
烦 看 jgfbfj
然 kggffd
然 后 kggffd
现 ibieem
现 在 ibieem
班 kZgkfg
理 hmgfce
用 $ gddjfj
用 , gfdefm
用 <host> peehdd
用 <own> mfeglX
用 <public> mfegfe
用 <service> offkhW
用 ? gegefl
用 eggfbn
用 foxmail kfffgf
用 到 ffkdgg
用 啊 gffegk
用 户 iaandm
用 的 ggggfj
电 mfggec
电 脑 mfgged
登 mhddgf
登 录 lidbgi
的 $ uVejcg
的 , glhZfi
的 -i ccfgtb
的 <client> tffhdX
的 <gateway> egfegl
的 <host> negfgd
的 <n> hihfbi
的 <own> kffgfe
的 <service> kceibl
的 ? hnebdh
的 client ngghea
的 dnat kgbckh
的 egggfk
的 outlook hdgggi
的 tcp midbif
的 udp sffggW
的 user jYeien
的 人 kbphgX
的 信 jfggge
的 包 nggdef
的 同 qdhgfZ
的 吗 jeggff
的 时 pgedgd
的 是 kYhmja
的 服 fbpehd
的 机 kefgcj
的 来 fnfcge
的 源 ldcjjc
的 用 kYhfhk
的 电 ndghed
的 端 danlcg
的 网 cmghfd
的 规 jfhfff
的 角 cekkge
的 话 ffaeoi
的 那 admdpd
的 锅 mdggfe
的 问 tggggU
盘 cegdho
目 eiXoif
目 标 fkgcjd
目 的 nggcbh
直 meiggb
直 timeout lffgfe
直 刷 jgfgff
直 接 lcjfhd
直 超 kgfgff
直 转 mgegfd
直 连 mefggc
看 $ dehedo
看 , fbingd
看 fbfefq
看 一 jefffi
看 下 kffdei
看 不 ggggbm
看 到 neffge
看 看 ddhfeo
着 $ clnZgf
着 gkkcee
码 kegedj
码 忘 effgfl
确 kjeifa
确 认 kjeifa
示 kgfgfe
种 hffjjc
程 thgddZ
程 桌 lffegf
窗 jggggd
站 dekkgd
站 在 cekkgd
端 <client> jefggg
端 <far> offdgd
端 ihhjeb
端 口 ihhjeb
端 是 kgfgfe
第 <n> begfil
第 begfil
等 gjeiee
等 保 gjeiee
答 jedegk
算 hngekW
管 fwjXeZ
箱 密 effgfl
线 fdednh
经 jgejgc
经 过 jfekfd
结 qdffdd
结 果 rgeecd
绕 ngbggd
给 <host> kgfbif
给 <zone> fcdejn
给 eZcqhj
给 个 fkiafj
给 几 ggcbfp
给 我 mdWnfg
给 谁 Xefxde
络 jjfeff
绝 $ ledefj
绝 , ogfggZ
绝 ndfefg
网 <far> qegbfe
网 qjdhhV
网 上 ganhdg
网 关 ligdfd
网 吗 pachkb
网 哪 jVfogg
网 地 legegg
网 机 gkcihd
网 段 dredfe
网 络 jjfeff
置 $ gdgfgk
置 ? dgfgdm
置 fgggcm
老 tcfeec
老 板 pgggfY
能 <service> mjfcgd
能 access Wfefjq
能 dikahj
能 ping segefY
能 reach njfXfg
能 上 lYcekk
能 不 oVdhji
能 主 ngfefe
能 做 ggfbdp
能 出 rdched
能 到 djgfdj
能 打 imjcgZ
能 收 jgdfie
能 用 lenddc
能 直 mgefkZ
能 访 gkkbgd
能 连 fgchhi
能 通 hbekkf
脑 mfgged
脑 能 jgggfe
自 pahgkY
自 己 lgfegd
落 gfbneg
落 到 gfanfh
行 $ odiecg
行 , ifdgih
行 ? siefdY
行 gdfdnh
行 不 ndfgia
行 了 refefb
行 会 hhYhkh
行 删 dhgfme
行 吗 ngffec
行 是 ffgfek
行 没 kgebob
行 的 iefeek
被 drop midggb
被 laiief
被 丢 meeegf
被 哪 oeedgf
被 拒 ndfefg
被 拦 kfefgf
被 改 pibffd
被 转 dbfufc
被 退 gheffj
要 lebfle
要 写 hicamg
要 是 ZglgpZ
要 用 mjfkcZ
见 iffecm
规 jeehfg
规 则 jeehfg
览 lgfffe
览 器 lgfffe
角 cekkge
角 度 cekkge
解 efgddp
解 释 eeggcn
计 kgdjjZ
认 ehfglc
认 一 lkgcgb
认 策 ffgfke
让 iccfeo
议 ffhclf
讲 edgdmi
设 chdfof
访 fiidei
访 问 fiidei
证 gdfegn
证 书 fdfegn
评 gfgfjf
试 kgfggd
话 , gebflj
话 dfaflm
该 lackcl
误 offgfc
说 vdcckY
说 明 edfbgr
请 lhdlcc
请 求 gcclbo
请 问 ofdldb
谁 $ feZmdn
谁 ? hifimX
谁 bqZjhf
谁 可 kmgcha
谁 回 mggffd
谁 开 csdZhh
谁 改 eegefn
谁 来 kbecgo
谁 能 cpdfgf
谁 连 emhefe
谢 $ hicgcl
谢 hhdfao
谢 谢 hhdfao
财 gcedgq
财 务 gcedgq
败 nfggdd
走 $ mfedgg
走 <n> pbgdfg
走 <own> ofggfa
走 <public> rbfhgb
走 <service> kfgfff
走 ? wfehdV
走 weggcX
走 不 oagggf
走 到 ofaggf
走 哪 lefgge
走 得 kfffgf
走 的 segfgY
起 lgggfd
超 ocgege
超 时 ocgege
跑 gfffgj
跟 lfhfch
路 $ leggge
路 ocfdhe
转 hcdjkg
转 到 hpbhiX
转 发 jbemjb
转 圈 mgeged
转 给 bbjnkc
边 ngfcgf
边 能 mdgagj
达 jmgYgf
过 ldcmZj
过 去 jdgdfl
过 哪 jhcjgd
过 得 tfibcc
过 网 jjfefe
还 biffmf
还 是 wchgZa
还 有 dndfdk
还 能 ceghlf
这 dhghcl
这 一 kegfff
这 么 gfgcfm
这 台 gcdnhf
这 条 ggfffj
这 样 ghgglb
这 行 fffffj
这 边 jflaei
进 moachb
进 得 hoefec
进 来 kmXfjd
远 lfgege
远 程 lfgege
连 <host> ojfafb
连 <own> ecjfii
连 <public> qdeddh
连 gjgcgg
连 上 fZhojc
连 不 incedh
连 到 hpfYci
连 得 fkhedi
连 我 mlfcga
连 接 jagefn
连 的 kggggd
退 , kgffgf
退 回 eheffl
通 $ dhfcfp
通 , mggdfe
通 <far> kggffe
通 <host> qgghfW
通 <own> kdhbmd
通 ? xUhfga
通 bjdehm
通 不 kifcff
通 了 gbhbjm
通 吗 eldZjk
通 的 rgfgfX
那 gcefkj
那 个 cgcdft
那 台 gfgjbi
那 条 eghgpY
那 边 mgefge
邮 pgeafg
邮 件 pgeafg
部 flheee
都 hfnida
都 不 pcfigb
都 会 gfdffl
都 映 fYnjgf
都 有 alnjhW
都 能 ahrche
配 jfdhbl
释 eeggcn
释 一 ffgfek
释 下 efggbn
里 <service> meghde
里 ? cfkkeg
里 pUjenb
里 有 mgggZg
里 的 Wgheml
重 gcgfgl
重 传 jgffff
重 启 gbgggl
重 置 effgfl
量 hcckle
锅 mdggfe
错 kgfgge
错 误 offgfc
问 $ aicbkp
问 : eihcfk
问 <client> xgZifW
问 <far> rffggY
问 <host> kpcilQ
问 <outside> tXbkjb
问 <own> jlYbhk
问 <public> sdfZie
问 <zone> hkfeci
问 ? bdcgft
问 fhiddj
问 不 jafehm
问 从 kfgfff
问 到 edkpdb
问 得 eifgek
问 题 hcfegm
间 lefleb
队 effffl
队 列 effffl
限 hjfald
除 emfdjc
除 了 engedg
险 $ fegfgj
险 fegfgj
需 khcife
需 要 khcife
靠 qeegZh
面 , Zkhdlf
面 jYdnjf
面 的 kbdmge
题 $ ebgeho
题 , mgdgef
题 ? gfedfn
题 hcfegm
题 吗 mgggec
风 fegfgj
风 险 fegfgj
麻 jhgcej
麻 烦 jhgcej
默 ffggld
默 认 ffggld
`;
export const WAY_WEIGHTS = `
'connection timed kc
'connection timed out' kc
, <A> , nZ
, <A> pX
, <B> $ jd
, <B> dj
, <gateway> oY
, <server> 是 jd
, <service> , kc
, <service> ? jd
, <zone> kc
, ack <n> dj
, ack dj
, allowed ? lb
, and does jd
, and jd
, any lb
, but kc
, client dj
, connection kc
, could lb
, do jd
, does <service> lb
, does it bl
, does that jd
, dst <B> kc
, dst lb
, how jd
, i e jd
, i mean Zn
, if kc
, in ck
, is <A> jd
, it dj
, it's jd
, lip jd
, never ma
, nothing lb
, on the kc
, plain <service> dj
, plain dj
, port <n> bl
, port bl
, possible ? ck
, possible ck
, right ? jd
, right jd
, rip jd
, session jd
, so bl
, tcp <n> lb
, tcp lb
, then dj
, what's jd
, where jd
, while ma
, who jd
, why jd
, will that kc
, works dj
, works or ck
, would <A> jd
, would kc
, 什 jd
, 什 么 jd
, 从 <A> jd
, 会 jd
, 会 不 jd
, 发 jd
, 只 kc
, 回 包 jd
, 对 kc
, 帮 忙 jd
, 想 jd
, 提 lb
, 提 示 lb
, 收 jd
, 是 <gateway> kc
, 是 不 jd
, 没 kc
, 没 有 kc
, 源 bl
, 目 jd
, 目 的 jd
, 能 lb
, 走 lb
, 连 <B> ma
, 连 lb
, 通 lb
-> <B> , kc
-> <B> <service> kc
-> <B> nZ
-> <B> ok ma
-> <B> tcp jd
-a input oY
-d <A> -p dj
-d <A> bl
-i <A> -d jd
-i <A> -o kc
-i <A> kc
-o <B> -j lb
-o <B> lb
-o <outside> -j jd
-o <outside> jd
-o <zone> -p jd
-s <zone> -j jd
: -a lb
: <A> jd
: <A> to nZ
: <A> 上 kc
: <service> login lb
: can kc
: connect from Wq
: connection refused jd
: curl : kc
: curl nZ
: do ma
: does <A> jd
: errno <n> ck
: errno ck
: ipv <n> dj
: ipv dj
: no ck
: no route dj
: postfix <service> ma
: postfix jd
: postfix smtpd bl
: the jd
: trying <B> jd
: trying jd
: user <A> jd
: user jd
: what nZ
: 无 dj
: 无 法 dj
<A> 's jd
<A> , <B> kc
<A> , <server> lb
<A> , <service> jd
<A> , and lb
<A> , does kc
<A> , dst lb
<A> , is ma
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -o <B> lb
<A> -o <zone> kc
<A> -o kc
<A> : curl ma
<A> : jd
<A> <B> $ jd
<A> <B> <n> kc
<A> <n> <B> lb
<A> <n> am
<A> <n> on ck
<A> <server> jd
<A> <service> kc
<A> <service> to ma
<A> <zone> jd
<A> able jd
<A> able to jd
<A> and <B> nZ
<A> and kc
<A> be able kc
<A> box lb
<A> browse kc
<A> can lb
<A> can't ma
<A> cannot kc
<A> cant lb
<A> client nZ
<A> clients kc
<A> connects lb
<A> connects to lb
<A> folks kc
<A> for ck
<A> from <B> ck
<A> from a ck
<A> from my am
<A> get jd
<A> gets jd
<A> going to jd
<A> has to kc
<A> have kc
<A> i kc
<A> itself , kc
<A> keeps kc
<A> laptop jd
<A> logs kc
<A> lose kc
<A> make it kc
<A> make kc
<A> needs kc
<A> on dj
<A> open to am
<A> opening <B> lb
<A> opening ma
<A> opens <service> oY
<A> opens jd
<A> out to jd
<A> people lb
<A> ping <B> kc
<A> ping kc
<A> reach <B> kc
<A> reach kc
<A> reachable am
<A> reachable for Zn
<A> s , jd
<A> s jd
<A> says jd
<A> see ck
<A> see when ck
<A> server to lb
<A> still reach jd
<A> straight ma
<A> straight to kc
<A> talking jd
<A> talking to jd
<A> then lb
<A> to <B> kc
<A> to jd
<A> to our ma
<A> to the nZ
<A> towards <B> kc
<A> towards kc
<A> users jd
<A> wants ma
<A> wants to kc
<A> who kc
<A> work Yo
<A> work for Zn
<A> 上 jd
<A> 上 ping jd
<A> 主 jd
<A> 主 动 jd
<A> 从 ck
<A> 出 <B> lb
<A> 出 lb
<A> 到 <B> jd
<A> 到 <zone> jd
<A> 到 kc
<A> 去 <B> kc
<A> 去 jd
<A> 发 往 jd
<A> 往 <B> jd
<A> 往 jd
<A> 往 外 jd
<A> 想 lb
<A> 打 不 jd
<A> 的 <n> bl
<A> 的 ck
<A> 的 client lb
<A> 的 user lb
<A> 的 人 kc
<A> 的 同 jd
<A> 的 机 jd
<A> 的 电 kc
<A> 直 lb
<A> 直 接 ma
<A> 能 ping kc
<A> 能 访 jd
<A> 自 jd
<A> 自 己 jd
<A> 要 oY
<A> 这 个 kc
<A> 那 kc
<A> 里 jd
<B> $ jd
<B> , <n> jd
<B> , <service> kc
<B> , any lb
<B> , i ck
<B> , is oY
<B> , plain dj
<B> , tcp lb
<B> , works ck
<B> , 端 ma
<B> -j accept lb
<B> -j lb
<B> : connection jd
<B> <n> $ kc
<B> <n> , kc
<B> <n> ? kc
<B> <n> udp lb
<B> <n> 端 lb
<B> <own> : lb
<B> <own> jd
<B> <server> jd
<B> <service> $ jd
<B> <service> , lb
<B> <service> ? ma
<B> <service> lb
<B> <zone> Zn
<B> ? $ jd
<B> ? jd
<B> access ? lb
<B> access lb
<B> after kc
<B> any dj
<B> as kc
<B> at all jd
<B> at jd
<B> be dj
<B> box lb
<B> connects bl
<B> directly ? kc
<B> directly ma
<B> does lb
<B> does the ma
<B> end jd
<B> end up jd
<B> error connecting jd
<B> error jd
<B> from kc
<B> get lb
<B> icmp ma
<B> if lb
<B> in am
<B> into jd
<B> is ma
<B> it kc
<B> itself am
<B> make it jd
<B> make jd
<B> ok ? oY
<B> ok nZ
<B> on <n> nZ
<B> on lb
<B> on port oY
<B> once kc
<B> or jd
<B> over <n> kc
<B> over <service> kc
<B> over nZ
<B> port <n> nZ
<B> port ma
<B> prot <n> jd
<B> prot jd
<B> s bl
<B> server , nZ
<B> server ? jd
<B> server on kc
<B> server's jd
<B> should jd
<B> still jd
<B> tcp <n> ma
<B> tcp ma
<B> then ? kc
<B> through jd
<B> udp <n> jd
<B> udp jd
<B> when kc
<B> which ma
<B> with lb
<B> 一 jd
<B> 一 直 jd
<B> 不 $ jd
<B> 不 jd
<B> 为 kc
<B> 为 什 jd
<B> 之 jd
<B> 之 间 jd
<B> 会 被 jd
<B> 发 信 kc
<B> 吗 ? lb
<B> 吗 jd
<B> 就 能 ck
<B> 开 ck
<B> 打 kc
<B> 报 nZ
<B> 收 jd
<B> 的 <n> jd
<B> 的 jd
<B> 的 tcp jd
<B> 的 包 jd
<B> 能 连 ck
<B> 能 通 kc
<B> 走 lb
<B> 走 得 kc
<client> $ ck
<client> r , jd
<client> r jd
<client> s , kc
<client> s kc
<gateway> $ bl
<gateway> , jd
<gateway> let it jd
<gateway> or jd
<gateway> to lb
<gateway> 放 行 jd
<gateway> 的 jd
<gateway> 的 问 jd
<gateway> 这 jd
<gateway> 这 边 kc
<host> 's kc
<host> <A> jd
<host> <A> s jd
<host> <client> kc
<host> <client> s kc
<host> box kc
<host> server , jd
<host> 的 <n> jd
<host> 的 jd
<host> 那 jd
<n> , ack dj
<n> , 帮 kc
<n> , 我 ck
<n> , 能 jd
<n> -j drop dj
<n> -j masquerade kc
<n> : <A> jd
<n> : no ck
<n> <B> ma
<n> <gateway> bl
<n> <n> : lb
<n> <n> <zone> jd
<n> <zone> in jd
<n> <zone> kc
<n> ? ? kc
<n> ? i kc
<n> aa jd
<n> am kc
<n> and kc
<n> at kc
<n> does lb
<n> does the lb
<n> for kc
<n> from <A> kc
<n> in jd
<n> ip <client> kc
<n> ip <host> jd
<n> ip <own> jd
<n> of <A> ck
<n> of ck
<n> on <A> am
<n> on <B> ma
<n> on the jd
<n> packets jd
<n> packets transmitted jd
<n> s kc
<n> so dj
<n> tcp $ lb
<n> tcp from kc
<n> this bl
<n> to <B> nZ
<n> to nZ
<n> udp , kc
<n> udp lb
<n> what jd
<n> will lb
<n> 为 lb
<n> 为 什 lb
<n> 吗 ? kc
<n> 的 kc
<outside> $ dj
<outside> -j accept kc
<outside> -j jd
<outside> -j masquerade kc
<outside> it's fine jd
<outside> it's jd
<outside> on ck
<outside> on the jd
<outside> out <zone> lb
<outside> out jd
<outside> 上 jd
<outside> 打 jd
<own> $ kc
<own> <client> jd
<own> <client> r jd
<public> , lb
<public> <B> $ kc
<public> <B> on jd
<server> , kc
<server> 写 jd
<server> 写 的 jd
<server> 是 <B> jd
<server> 是 jd
<service> , <n> kc
<service> , kc
<service> <A> <n> bl
<service> <A> ck
<service> <B> <n> jd
<service> <B> jd
<service> <n> <n> dj
<service> <n> from jd
<service> <n> on Yo
<service> <server> lb
<service> ? $ lb
<service> ? lb
<service> from <A> kc
<service> in jd
<service> login : lb
<service> login lb
<service> ok dj
<service> on <A> am
<service> on <B> jd
<service> on <n> kc
<service> on dj
<service> on the ck
<service> session kc
<service> to <A> dj
<service> to <B> nZ
<service> 为 jd
<service> 会 jd
<service> 到 <B> kc
<service> 到 lb
<service> 吗 kc
<service> 收 jd
<zone> -d <A> dj
<zone> -j accept ma
<zone> -o <outside> ma
<zone> -p jd
<zone> -p tcp jd
<zone> <A> dj
<zone> can kc
<zone> in jd
<zone> shows bl
<zone> src <A> jd
<zone> src jd
<zone> then kc
<zone> to nZ
<zone> 上 lb
<zone> 上 抓 lb
<zone> 的 jd
? <service> jd
? ? $ nZ
? ? lb
L , <A> <client><far> kc
L , does <client><far> lb
L , 客 <client><own> jd
L -a forward <client><host> jd
L -a postrouting <zone><own> lb
L -a prerouting <outside><own> jd
L -a prerouting <zone><own> jd
L -d <A> <own><far> ck
L -d <host> <zone><own> lb
L -d ck
L -i <A> <outside><own> kc
L -i <A> <zone><own> jd
L -i <zone> <client><host> jd
L -j accept <client><host> jd
L -j jd
L -m jd
L -o <outside> <client><far> kc
L -o <zone> <client><host> jd
L -o ck
L -p jd
L -s <zone> <zone><own> lb
L : <A> <outside><host> jd
L : <n> <client><client> kc
L : <n> <client><far> jd
L : <n> <client><host> kc
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> ck
L : connect <host><client> am
L : connect <own><client> bl
L : ip <client><own> jd
L : 无 <own><client> dj
L <A> , <client><host> oY
L <A> , <client><own> jd
L <A> , <far><host> ma
L <A> , <far><own> ma
L <A> , <host><client> ck
L <A> , <outside><own> jd
L <A> , <own><client> dj
L <A> , <zone><own> jd
L <A> -> <host><far> ma
L <A> -> <outside><host> jd
L <A> -> <zone><zone> lb
L <A> -d <outside><own> jd
L <A> -d <zone><own> jd
L <A> : <zone><own> kc
L <A> <B> <client><client> lb
L <A> <B> <client><far> jd
L <A> <B> <client><host> kc
L <A> <B> <client><own> kc
L <A> <B> <far><own> lb
L <A> <B> <zone><own> kc
L <A> <zone> <zone><outside> kc
L <A> and <zone><own> lb
L <A> and <zone><zone> kc
L <A> dst <far><own> jd
L <A> for <outside><own> kc
L <A> for <zone><own> ma
L <A> from <client><client> bl
L <A> from <far><zone> dj
L <A> from <gateway><zone> am
L <A> from <host><client> dj
L <A> from <host><zone> bl
L <A> from <own><client> ck
L <A> get <client><own> kc
L <A> get <zone><outside> jd
L <A> has <client><host> kc
L <A> itself <gateway><far> jd
L <A> itself <gateway><host> jd
L <A> needs <host><far> kc
L <A> open <own><outside> ck
L <A> opens <client><own> jd
L <A> out <zone><outside> ma
L <A> people <zone><own> lb
L <A> port <host><client> dj
L <A> port <own><outside> ck
L <A> s <client><own> jd
L <A> server <host><outside> dj
L <A> server <host><own> ma
L <A> server <host><public> lb
L <A> still <client><far> kc
L <A> to <client><client> kc
L <A> to <client><far> kc
L <A> to <host><client> ma
L <A> to <host><far> lb
L <A> to <host><host> jd
L <A> to <outside><gateway> ma
L <A> to <outside><host> jd
L <A> to <zone><gateway> kc
L <A> to <zone><outside> jd
L <A> to <zone><zone> dj
L <A> 出 <zone><outside> jd
L <A> 到 <client><client> lb
L <A> 到 <client><host> kc
L <A> 到 <outside><host> jd
L <A> 用 <zone><own> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><host> kc
L <A> 的 <outside><own> jd
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> lb
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> kc
L <A> 能 <host><outside> oY
L <A> 自 <host><outside> kc
L <A> 访 <outside><own> kc
L <A> 访 <zone><host> jd
L <A> 这 <zone><own> kc
L <A> 连 <client><own> jd
L <A> 里 <zone><own> jd
L <far> ck
L <host> <A> <client><own> jd
L <host> <A> <host><far> kc
L <n> , <client><own> kc
L <n> : <client><client> kc
L <n> : <client><host> kc
L <n> : <client><own> oY
L <n> : <far><own> lb
L <n> : <host><client> dj
L <n> : <own><client> dj
L <n> <A> <host><client> bl
L <n> <n> <client><client> kc
L <n> <n> <client><far> kc
L <n> <n> <client><host> kc
L <n> <n> <client><own> jd
L <n> <n> <far><own> kc
L <n> <n> <own><client> dj
L <n> ip <client><client> kc
L <n> ip <client><far> jd
L <n> ip <client><own> kc
L <n> ip <far><own> jd
L <n> on <own><zone> ck
L <n> you <client><own> jd
L <n> you <zone><own> jd
L <outside> -j <client><far> kc
L <server> <A> <own><client> ck
L <service> <n> <outside><host> nZ
L <service> <n> <outside><own> kc
L <service> <n> <zone><own> lb
L <service> from <outside><gateway> ma
L <service> on <host><outside> bl
L <service> to <gateway><zone> ck
L <zone> , <zone><own> lb
L <zone> -d <own><zone> bl
L <zone> -d <zone><own> lb
L <zone> -j <client><host> kc
L <zone> -o <client><host> jd
L <zone> rules <zone><own> jd
L <zone> src <far><host> jd
L ? jd
L ? tcp <far><own> jd
L ^ <A> <client><client> nZ
L ^ <A> <client><host> kc
L ^ <A> <far><zone> am
L ^ <A> <gateway><client> jd
L ^ <A> <gateway><far> kc
L ^ <A> <gateway><host> jd
L ^ <A> <host><client> ma
L ^ <A> <host><host> kc
L ^ <A> <host><public> lb
L ^ <A> <outside><host> lb
L ^ <A> <outside><own> kc
L ^ <A> <own><zone> bl
L ^ <A> <zone><client> nZ
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> ma
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> ma
L ^ <A> <zone><zone> nZ
L ^ <n> <client><client> kc
L ^ <n> <client><far> jd
L ^ <n> <far><own> jd
L ^ <outside> <far><own> lb
L ^ <service> <client><gateway> kc
L ^ <service> <client><host> jd
L ^ <service> <host><client> ck
L ^ <service> <host><far> lb
L ^ <service> <outside><gateway> ma
L ^ <service> <own><zone> ck
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> nZ
L ^ can <host><far> lb
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><outside> jd
L ^ can <zone><zone> ma
L ^ do <zone><outside> jd
L ^ does <host><far> jd
L ^ does <host><own> ma
L ^ does <outside><host> jd
L ^ does <own><zone> ck
L ^ does <zone><outside> jd
L ^ from <gateway><own> jd
L ^ how <zone><own> kc
L ^ if <far><own> lb
L ^ if <outside><own> jd
L ^ if <zone><outside> jd
L ^ if <zone><own> kc
L ^ is <host><outside> bl
L ^ is <outside><own> kc
L ^ is <own><outside> bl
L ^ is <zone><zone> lb
L ^ maillog <host><far> bl
L ^ our <far><own> jd
L ^ outlook <client><own> jd
L ^ ping <zone><host> kc
L ^ trace <client><far> jd
L ^ udp <client><far> ma
L ^ user <zone><own> jd
L ^ why <client><own> ma
L ^ why <own><zone> am
L ^ would <client><own> jd
L ^ would <outside><own> kc
L ^ would <zone><host> kc
L ^ would <zone><own> jd
L ^ 从 <outside><host> jd
L ^ 内 <client><own> kc
L ^ 帮 <client><own> jd
L ^ 抓 <client><own> kc
L a <A> <zone><own> jd
L a jd
L a laptop <zone><own> jd
L accept kc
L access dj
L add -a <zone><own> ma
L add dj
L after jd
L agent jd
L am kc
L an lb
L and jd
L any kc
L anything lb
L append jd
L are nZ
L arriving nZ
L assume nZ
L at <A> <far><host> jd
L at <A> <far><own> lb
L authentication , <client><own> jd
L back lb
L backup kc
L becomes bl
L before ma
L between jd
L box lb
L branch kc
L by lb
L can <A> <host><far> lb
L can <A> <zone><outside> kc
L can <A> <zone><zone> ma
L can ma
L can someone <outside><own> jd
L can the <host><far> kc
L can't ck
L cant jd
L capture dj
L change kc
L ci ma
L client bl
L come jd
L coming ma
L confirm kc
L connect bl
L connect to <own><client> dj
L connect to <own><zone> dj
L connection refused <own><client> Xp
L could kc
L curl ck
L delete lb
L deleted kc
L desk kc
L dig ck
L dmesg dj
L does <A> <client><far> lb
L does <A> <client><own> kc
L does <A> <far><own> jd
L does <A> <zone><own> jd
L don't jd
L dovecot jd
L dport jd
L error am
L established jd
L example ck
L explain jd
L failed dj
L folks jd
L for <A> <far><own> jd
L forward -i <client><host> jd
L from <A> <client><client> nZ
L from <A> <client><gateway> ma
L from <A> <far><own> jd
L from <A> <host><client> ma
L from <A> <outside><gateway> ma
L from <A> <outside><host> jd
L from <A> <outside><own> jd
L from <A> <zone><far> jd
L from <A> <zone><gateway> kc
L from <A> <zone><zone> jd
L from ma
L guest oY
L help jd
L i add <zone><own> oY
L i dj
L icmp kc
L if i <outside><own> kc
L if i <zone><own> kc
L if kc
L in <A> <zone><gateway> kc
L in pX
L instead kc
L into kc
L ip <A> <client><far> jd
L ip <A> <client><host> jd
L ip <A> <client><own> kc
L ip <A> <far><own> kc
L ip <A> <host><client> ck
L ip <host> <client><own> jd
L ip dj
L iptables ma
L is <A> <client><own> kc
L is <A> <own><outside> ck
L is <A> <zone><zone> lb
L is <service> <host><outside> Yo
L job lb
L kindly jd
L know jd
L laptop ma
L let lb
L let's jd
L lets jd
L line <n> <zone><outside> lb
L logged lb
L maillog on <host><far> bl
L may jd
L me kc
L monitoring jd
L monitoring probe <far><own> kc
L morning jd
L moved dj
L must authentication <client><own> jd
L my pX
L nc bl
L never dj
L nobody ma
L normal kc
L on <A> <client><own> lb
L on <A> <host><host> kc
L on <A> <host><own> kc
L on <A> <outside><host> lb
L on <A> <outside><own> lb
L on <A> <zone><own> kc
L on <zone> <client><host> jd
L on a <zone><own> jd
L on the <host><outside> Zn
L on the <host><own> lb
L once kc
L our kc
L our monitoring <far><own> kc
L out nZ
L outbound ma
L outgoing ma
L packet kc
L packets lb
L partner kc
L path jd
L pc jd
L pinging <A> <client><client> bl
L pinging bl
L planning jd
L port <n> <own><outside> ck
L postfix ck
L postrouting -s <zone><own> lb
L prerouting -i <outside><own> jd
L prerouting -i <zone><own> jd
L printer <A> <client><host> lb
L probe lb
L proposed kc
L question kc
L queue ma
L reason jd
L removing dj
L runner lb
L scanner at <far><own> lb
L show kc
L sits jd
L snat to <host><far> lb
L someone on <outside><host> lb
L sorry jd
L source <own> <host><far> lb
L source dj
L src <A> <far><own> jd
L src kc
L stopping kc
L tcp jd
L teh ma
L test kc
L that jd
L the <A> <host><own> ma
L the <A> <zone><outside> kc
L there jd
L thinking jd
L to <A> <far><zone> Wq
L to <A> <gateway><zone> dj
L to <A> <host><client> dj
L to <A> <own><outside> bl
L to <A> <zone><own> lb
L to am
L to source <host><far> lb
L traffic jd
L two kc
L udp <n> <outside><own> kc
L up ma
L user nZ
L vz dj
L walk jd
L we moved <zone><own> ma
L we're jd
L went jd
L were jd
L what if <zone><own> kc
L when <A> <far><own> jd
L when kc
L whether kc
L who kc
L why does <own><zone> Zn
L would <A> <zone><zone> kc
L would adding <client><own> kc
L yes kc
L you must <client><own> jd
L you must <zone><own> jd
L 一 下 <zone><own> kc
L 上 <A> <zone><own> jd
L 从 <A> <outside><host> jd
L 从 <A> <zone><host> kc
L 从 jd
L 到 <A> <client><own> lb
L 到 ip <client><own> jd
L 包 kc
L 包 看 <client><own> jd
L 同 事 <client><own> jd
L 回 lb
L 址 dj
L 复 kc
L 外 kc
L 审 jd
L 客 户 <client><own> jd
L 志 ck
L 我 在 <zone><own> jd
L 户 端 <client><own> jd
L 手 机 <zone><own> ma
L 把 dj
L 抓 jd
L 无 dj
L 无 法 <own><client> dj
L 日 ck
L 日 志 <client><host> kc
L 是 <A> <client><own> jd
L 板 jd
L 没 kc
L 法 dj
L 法 连 <own><client> dj
L 点 jd
L 现 jd
L 电 kc
L 的 dj
L 直 kc
L 程 jd
L 老 jd
L 脑 kc
L 要 kc
L 计 jd
L 边 nZ
L 连 am
L 连 接 <own><client> ck
L 那 kc
L 错 dj
L 问 <A> <zone><own> kc
M ' ck
M 'connection kc
M 's kc
M , <server> <client><own> jd
M , <zone> <zone><own> kc
M , ck
M , 发 <client><own> jd
M -> <B> <host><far> nZ
M -> <B> <outside><host> jd
M -> <B> <zone><zone> lb
M -> nZ
M -a dj
M -d <B> <outside><own> jd
M -d <B> <zone><own> jd
M -i dj
M -j ck
M : <n> <own><client> Zn
M : <n> <zone><own> kc
M : connect <host><far> jd
M : postfix <host><far> jd
M ; jd
M <B> $ <client><far> lb
M <B> $ <client><host> jd
M <B> $ <client><own> jd
M <B> $ <far><own> nZ
M <B> $ <far><zone> dj
M <B> $ <host><client> bl
M <B> $ <host><far> lb
M <B> $ <host><own> nZ
M <B> $ <host><zone> am
M <B> $ <outside><host> nZ
M <B> $ <outside><own> kc
M <B> $ <own><client> ck
M <B> $ <own><far> Wq
M <B> $ <own><outside> dj
M <B> $ <own><zone> ck
M <B> $ <zone><far> ma
M <B> $ <zone><host> nZ
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><zone> pX
M <B> , <client><client> dj
M <B> , <client><host> oY
M <B> , <client><own> pX
M <B> , <far><host> lb
M <B> , <far><own> ma
M <B> , <gateway><far> lb
M <B> , <outside><host> jd
M <B> , <outside><own> kc
M <B> , <own><client> ck
M <B> , <zone><far> kc
M <B> , <zone><host> lb
M <B> , <zone><outside> kc
M <B> , <zone><own> kc
M <B> -p <outside><own> jd
M <B> -p <zone><own> jd
M <B> : <client><own> jd
M <B> : <host><far> jd
M <B> : <zone><zone> jd
M <B> ; <zone><own> jd
M <B> <n> <gateway><host> kc
M <B> <n> <host><far> dj
M <B> <own> <client><own> jd
M <B> <service> <zone><own> kc
M <B> <zone> <zone><zone> ma
M <B> ? <far><own> lb
M <B> ? <host><far> kc
M <B> ? <host><host> kc
M <B> ? <host><outside> dj
M <B> ? <host><own> lb
M <B> ? <outside><host> kc
M <B> ? <outside><own> kc
M <B> ? <own><outside> am
M <B> ? <own><zone> dj
M <B> ? <zone><far> jd
M <B> ? <zone><outside> ma
M <B> ? <zone><own> ma
M <B> ? <zone><zone> lb
M <B> and <client><own> kc
M <B> at <zone><zone> nZ
M <B> directly <outside><host> kc
M <B> itself <outside><gateway> kc
M <B> ok <zone><outside> jd
M <B> on <client><far> jd
M <B> on <host><far> kc
M <B> on <host><own> kc
M <B> on <host><public> kc
M <B> on <outside><host> kc
M <B> on <zone><zone> kc
M <B> or <zone><own> kc
M <B> port <client><client> kc
M <B> port <client><host> lb
M <B> port <gateway><host> jd
M <B> port <host><far> nZ
M <B> port <outside><own> kc
M <B> prot <zone><own> jd
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> lb
M <B> s <host><client> bl
M <B> server <client><host> oY
M <B> server <gateway><host> jd
M <B> server <zone><host> jd
M <B> udp <client><far> jd
M <B> when <zone><own> lb
M <B> 之 <zone><zone> jd
M <B> 会 <client><host> jd
M <B> 吗 <host><outside> nZ
M <B> 就 <zone><own> kc
M <B> 的 <client><client> lb
M <B> 的 <far><own> jd
M <B> 的 <host><far> kc
M <B> 的 <host><outside> lb
M <B> 的 <zone><client> kc
M <B> 走 <zone><own> kc
M <client> kc
M <host> ck
M <n> , <own><zone> ck
M <n> : <host><client> dj
M <n> : <host><gateway> bl
M <n> <n> <zone><own> kc
M <n> ck
M <n> from <client><own> kc
M <n> from <own><zone> bl
M <outside> jd
M <own> dj
M <public> <B> <client><own> jd
M <server> <B> <client><own> jd
M <server> ma
M <server> 填 <client><own> kc
M <server> 填 <zone><own> jd
M <service> <n> <client><own> kc
M <service> <n> <far><own> kc
M <service> <n> <host><far> pX
M <service> <n> <outside><host> lb
M <service> nZ
M <service> on <client><own> jd
M <service> on <far><own> kc
M <service> on <zone><host> jd
M <service> on <zone><own> jd
M <service> to <zone><host> oY
M <service> to <zone><own> jd
M ? dj
M a ck
M able kc
M access nZ
M ack kc
M address jd
M against kc
M aimed kc
M an lb
M and <B> <zone><zone> kc
M anything ck
M asking kc
M at <B> <far><own> lb
M at <B> <outside><host> kc
M at kc
M behind bl
M browse kc
M can't nZ
M cannot kc
M cant kc
M client am
M clients kc
M com jd
M coming Xp
M conect jd
M connect to <host><far> kc
M connect to <host><own> lb
M connect to <own><client> bl
M connection ck
M connection refused <client><own> kc
M connection to <zone><own> kc
M connects kc
M could nZ
M curl : <zone><own> jd
M curl lb
M deliver ma
M delivers lb
M desk dj
M dst <B> <far><own> jd
M dst kc
M error jd
M fetch ma
M folks kc
M for <B> <outside><own> lb
M for <B> <zone><own> pX
M for Zn
M from <B> <client><own> pX
M from <B> <far><zone> Zn
M from <B> <gateway><far> lb
M from <B> <gateway><zone> bl
M from <B> <host><client> ck
M from <B> <host><far> jd
M from <B> <host><outside> bl
M from <B> <host><zone> bl
M from <B> <own><far> Xp
M from <B> <own><outside> dj
M from <B> <zone><own> kc
M from bl
M from my <own><client> dj
M from unknown <host><gateway> bl
M get jd
M gets lb
M hangs jd
M has kc
M has to <client><host> lb
M have <B> <zone><outside> jd
M have ma
M he kc
M hit kc
M hitting kc
M hosts kc
M i jd
M if Zn
M in dj
M inner kc
M inside jd
M into <B> <outside><zone> lb
M into qW
M is <B> <own><client> dj
M it kc
M it's dj
M itself , <gateway><host> kc
M itself kc
M keeps lb
M leg ma
M logs kc
M lose kc
M mails lb
M may jd
M monitoring dj
M must nZ
M mx lb
M my Yo
M my desk <own><client> dj
M names kc
M needs nZ
M off nZ
M on <B> <client><own> nZ
M on <B> <far><own> jd
M on <B> <outside><host> kc
M on <B> <outside><own> nZ
M on <B> <zone><host> jd
M on <B> <zone><outside> lb
M on <B> <zone><own> kc
M onto lb
M open to <own><outside> ck
M opening lb
M opens jd
M out to <host><outside> pX
M outbound nZ
M outlook jd
M over nZ
M pc dj
M ping kc
M pings kc
M plain jd
M port <n> <host><client> bl
M port <n> <own><outside> ck
M portal qW
M postfix <service> <host><far> pX
M postfix smtpd <host><gateway> bl
M print kc
M public jd
M pull oY
M push kc
M reach <B> <host><public> kc
M reach <B> <zone><zone> nZ
M reach kc
M reachable bl
M reachable from <own><outside> dj
M reached bl
M relay ma
M router kc
M s , <client><own> jd
M s ma
M same jd
M say lb
M says jd
M see am
M seen ck
M send jd
M sends lb
M sends through <zone><own> jd
M session jd
M sits dj
M sitting ck
M smtpd <n> <host><gateway> bl
M so ma
M socket ck
M something kc
M still get <client><far> lb
M still get <outside><own> lb
M still get <zone><far> kc
M still jd
M straight nZ
M straight to <outside><host> lb
M submit jd
M supposed kc
M syn kc
M talk lb
M talking lb
M talks kc
M tcp ck
M that kc
M that's dj
M the <B> <client><host> jd
M the <B> <outside><host> lb
M their jd
M then lb
M they lb
M through <B> <zone><own> jd
M through jd
M time lb
M to <B> <client><client> ma
M to <B> <client><gateway> jd
M to <B> <client><host> jd
M to <B> <gateway><far> ma
M to <B> <gateway><own> jd
M to <B> <host><client> nZ
M to <B> <host><far> rV
M to <B> <host><outside> lb
M to <B> <host><own> lb
M to <B> <outside><client> pX
M to <B> <outside><gateway> kc
M to <B> <outside><host> jd
M to <B> <own><outside> ck
M to <B> <zone><client> lb
M to <own> <own><client> dj
M to <public> <host><own> jd
M to <service> <client><own> jd
M to itself <host><own> jd
M to the <client><host> jd
M toward nZ
M towards oY
M unknown <B> <host><gateway> bl
M up lb
M updates from <host><far> lb
M updates kc
M us ma
M use ma
M user kc
M users jd
M uses kc
M via kc
M vpn jd
M want jd
M wants ma
M what ck
M when am
M who kc
M work Yo
M 上 <B> <host><outside> ma
M 上 <B> <zone><outside> jd
M 上 jd
M 个 kc
M 主 jd
M 们 nZ
M 写 lb
M 出 <B> <zone><outside> jd
M 出 jd
M 到 <B> <client><client> kc
M 到 <B> <client><far> jd
M 到 <B> <client><host> jd
M 到 <B> <far><own> kc
M 到 <B> <host><far> jd
M 到 <B> <outside><host> kc
M 到 <B> <zone><client> kc
M 到 <B> <zone><own> jd
M 到 jd
M 动 jd
M 去 kc
M 发 kc
M 发 信 <client><own> jd
M 口 <n> <own><client> ck
M 同 jd
M 填 kc
M 填 的 <client><own> jd
M 外 kc
M 对 am
M 己 jd
M 往 kc
M 想 ma
M 我 们 <outside><own> lb
M 打 jd
M 打 开 <zone><own> jd
M 报 kc
M 接 lb
M 接 打 <outside><host> jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> dj
M 是 <B> <zone><own> jd
M 有 ck
M 条 jd
M 来 jd
M 查 jd
M 段 jd
M 没 ck
M 用 <B> <zone><own> jd
M 用 jd
M 用 户 <outside><own> jd
M 用 户 <zone><own> jd
M 电 jd
M 电 脑 <own><client> Yo
M 电 脑 <zone><own> jd
M 登 lb
M 的 <B> <client><own> kc
M 的 client <zone><own> kc
M 的 dj
M 的 user <zone><own> lb
M 的 人 <zone><own> kc
M 的 是 <client><own> kc
M 的 是 <zone><own> jd
M 目 kc
M 直 ma
M 直 接 <client><host> jd
M 直 接 <outside><host> jd
M 端 am
M 端 口 <own><client> ck
M 能 jd
M 能 上 <host><outside> ma
M 能 打 <zone><own> kc
M 脑 jd
M 自 己 <host><outside> kc
M 访 问 <outside><own> jd
M 走 jd
M 过 jd
M 进 jd
M 连 <B> <host><own> jd
M 连 <B> <outside><host> jd
M 连 <B> <zone><own> jd
M 连 kc
M 退 jd
M 那 kc
M 问 <B> <host><own> jd
M 面 kc
R , ack <client><own> jd
R , ack <host><client> ck
R , allowed <zone><zone> nZ
R , any <zone><zone> oY
R , ck
R , does <far><own> kc
R , does <zone><host> kc
R , does <zone><own> jd
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> ck
R , port <zone><own> jd
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> ck
R , win <client><host> jd
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> ck
R , 为 <zone><own> ma
R , 出 <host><far> lb
R , 是 <client><own> kc
R -a lb
R -i ma
R -j dnat <outside><own> jd
R -j dnat <zone><own> jd
R -m tcp <outside><own> jd
R -o lb
R -p tcp <outside><own> jd
R -p tcp <zone><own> jd
R : <n> <client><own> lb
R : connection <host><far> kc
R : connection <zone><own> jd
R <client> <host> <client><own> lb
R <client> ck
R <client> r <client><own> jd
R <client> s <client><own> kc
R <host> $ <outside><own> jd
R <host> , <zone><own> lb
R <host> <client> <client><own> kc
R <host> dj
R <host> r <client><own> lb
R <n> $ <client><client> jd
R <n> $ <client><own> kc
R <n> $ <far><host> lb
R <n> $ <host><client> dj
R <n> $ <host><public> jd
R <n> $ <outside><own> nZ
R <n> $ <own><client> dj
R <n> , <client><client> nZ
R <n> , <client><far> lb
R <n> , <client><host> lb
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <outside><host> jd
R <n> , <zone><zone> nZ
R <n> -j <outside><own> jd
R <n> -j <zone><own> jd
R <n> : <client><own> lb
R <n> : <zone><own> kc
R <n> <n> <client><own> lb
R <n> <n> <host><far> dj
R <n> ? <client><far> lb
R <n> ? <client><own> jd
R <n> proto <client><host> kc
R <n> proto <far><host> jd
R <n> tcp <far><own> jd
R <n> tcp <host><client> kc
R <n> 不 <zone><own> kc
R <n> 这 <client><own> jd
R <outside> it <zone><own> jd
R <own> <client> <client><own> jd
R <own> ? <zone><own> lb
R <server> jd
R <service> $ <zone><own> ma
R <service> , <host><host> lb
R <service> , <zone><own> jd
R <service> : <client><own> kc
R <service> <n> <zone><host> jd
R <service> <n> <zone><own> jd
R <service> <n> <zone><zone> lb
R <service> ? <zone><own> jd
R <service> 吗 <outside><host> kc
R <zone> , <client><far> jd
R ? $ <client><client> jd
R ? $ <client><far> lb
R ? $ <client><gateway> kc
R ? $ <client><host> kc
R ? $ <client><outside> ma
R ? $ <client><own> qW
R ? $ <far><client> ck
R ? $ <far><own> rV
R ? $ <far><zone> ck
R ? $ <gateway><client> jd
R ? $ <gateway><far> lb
R ? $ <gateway><host> kc
R ? $ <gateway><zone> ck
R ? $ <host><client> ck
R ? $ <host><gateway> ck
R ? $ <host><host> jd
R ? $ <host><own> nZ
R ? $ <host><public> kc
R ? $ <host><zone> ck
R ? $ <outside><gateway> kc
R ? $ <outside><host> jd
R ? $ <outside><own> lb
R ? $ <own><client> am
R ? $ <own><far> am
R ? $ <own><outside> ck
R ? $ <own><zone> ck
R ? $ <zone><client> ma
R ? $ <zone><far> ma
R ? $ <zone><gateway> lb
R ? $ <zone><host> kc
R ? $ <zone><outside> oY
R ? $ <zone><own> nZ
R ? $ <zone><public> kc
R ? $ <zone><zone> nZ
R ? ? <client><own> kc
R ? dj
R a ma
R ack <n> <client><own> jd
R ack <n> <host><client> ck
R ack bl
R address jd
R after lb
R all ? <zone><zone> kc
R allowed ? <zone><zone> lb
R allowed jd
R am kc
R and then <client><own> jd
R anything jd
R are nZ
R as lb
R asking bl
R at all <zone><zone> oY
R back $ <client><own> kc
R be dj
R becomes kc
R behind ck
R blame jd
R block jd
R browser jd
R can kc
R client dj
R com lb
R connect : <client><own> lb
R connecting jd
R connection refused <own><zone> bl
R connection timed <client><own> jd
R connection timed <host><far> kc
R connection timed <zone><own> jd
R connects dj
R could kc
R dead kc
R decides kc
R delivers ck
R destination <host> <outside><own> jd
R destination <host> <zone><own> jd
R direct lb
R directly ma
R dnat kc
R dnat to <outside><own> jd
R dnat to <zone><own> jd
R do i <client><own> jd
R does it <far><own> kc
R does the <host><far> jd
R does the <zone><own> jd
R don't lb
R dport <n> <far><own> jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> kc
R drop lb
R e lb
R echo nZ
R end jd
R err ma
R errno ck
R error jd
R even lb
R every jd
R example jd
R f kc
R filtered kc
R fine jd
R for jd
R forwarded lb
R gateway kc
R gets kc
R getting kc
R gives lb
R go ma
R goes ma
R hangs jd
R have jd
R he jd
R home jd
R host kc
R icmp ma
R id <n> <client><client> kc
R id jd
R ideas dj
R if ma
R ip <client> <client><own> lb
R ip <host> <client><own> kc
R ip <own> <client><own> jd
R is that <client><own> kc
R is that <host><far> jd
R isn't kc
R it ? <zone><own> nZ
R it's jd
R its kc
R just kc
R just spins <zone><own> jd
R know jd
R land on <outside><own> lb
R leave lb
R length <n> <client><client> kc
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R let it <host><far> kc
R let oY
R lets jd
R like jd
R line kc
R load kc
R loop jd
R make it <far><own> jd
R masquerade ma
R match jd
R mean jd
R minute kc
R move jd
R must authentication <zone><own> jd
R n jd
R need bl
R never ma
R no lb
R not ? <zone><own> kc
R nothing lb
R on <n> <client><host> jd
R on <n> <host><far> kc
R on <n> <host><own> jd
R on <n> <host><public> jd
R on <n> <zone><own> jd
R on <service> <client><own> jd
R on <service> <zone><host> lb
R on <zone> <client><far> jd
R on ck
R on the <outside><own> kc
R once ma
R only dj
R open lb
R or not <client><own> lb
R or not <zone><own> jd
R our nZ
R out $ <client><own> kc
R out $ <zone><own> jd
R over nZ
R own jd
R partner dj
R pass jd
R passed kc
R permitted ma
R ping jd
R port <n> <client><client> kc
R port <n> <client><host> ma
R port <n> <far><own> kc
R port <n> <host><far> nZ
R port <n> <outside><own> kc
R postfix jd
R postrouting jd
R print dj
R printer jd
R private jd
R prot <n> <zone><own> jd
R r , <client><own> jd
R r ck
R rather bl
R reach kc
R refused lb
R reply kc
R reset jd
R return kc
R router dj
R rst , <client><own> jd
R rule kc
R ruleset kc
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> bl
R s dj
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R seq <n> <host><client> ck
R server's jd
R session jd
R should nZ
R side nZ
R since jd
R so ck
R source ma
R syn ack <far><own> kc
R tcp -m <outside><own> jd
R tcp <n> <host><client> kc
R tcp <n> <zone><zone> jd
R tcp dport <outside><own> jd
R tcp dport <zone><own> jd
R tell dj
R that's jd
R the <gateway> <host><far> jd
R the <host> <zone><own> jd
R the box <far><own> jd
R the dj
R the syn <client><own> jd
R them kc
R there dj
R they kc
R this jd
R three lb
R through dj
R thru nZ
R timed out <client><own> jd
R timed out <host><far> kc
R timed out <zone><own> kc
R to <own> <zone><own> ma
R to ck
R to destination <outside><own> jd
R to destination <zone><own> jd
R traffic jd
R translated ma
R true jd
R udp <n> <client><far> jd
R udp <n> <host><far> kc
R udp jd
R up kc
R walk kc
R was refused <zone><own> jd
R we pX
R what's ck
R when nZ
R where ma
R who kc
R why $ <client><own> jd
R why jd
R win <n> <client><host> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> ck
R with jd
R without jd
R works kc
R wrong kc
R y jd
R yes dj
R 上 dj
R 不 行 <zone><own> jd
R 不 通 <zone><zone> jd
R 丢 jd
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 之 jd
R 之 间 <zone><zone> jd
R 了 $ <client><own> jd
R 了 吗 <zone><own> jd
R 互 jd
R 什 么 <far><own> jd
R 什 么 <zone><own> kc
R 从 kc
R 传 jd
R 关 jd
R 出 jd
R 到 <host> <zone><own> jd
R 到 底 <zone><own> jd
R 包 jd
R 发 信 <host><outside> lb
R 口 <n> <client><own> jd
R 口 <n> <zone><own> kc
R 可 lb
R 可 以 <zone><own> kc
R 同 ck
R 吗 $ <client><far> jd
R 吗 $ <gateway><client> lb
R 吗 $ <host><far> lb
R 吗 $ <host><outside> kc
R 吗 $ <zone><far> jd
R 吗 $ <zone><outside> jd
R 吗 $ <zone><own> jd
R 吗 $ <zone><zone> ma
R 吗 , <zone><own> jd
R 吗 ? <host><outside> jd
R 吗 ? <outside><host> jd
R 吗 ? <zone><host> jd
R 吗 ? <zone><outside> lb
R 呢 kc
R 和 jd
R 啊 jd
R 圈 jd
R 在 dj
R 定 lb
R 客 ck
R 就 dj
R 就 能 <zone><own> jd
R 常 $ <zone><own> jd
R 开 ck
R 忙 jd
R 怎 么 <client><own> kc
R 怎 么 <outside><own> lb
R 思 kc
R 意 kc
R 户 ck
R 拒 jd
R 掉 jd
R 收 <service> <zone><own> jd
R 放 行 <far><own> lb
R 放 行 <zone><zone> jd
R 时 , <outside><own> jd
R 时 , <zone><own> jd
R 是 <gateway> <client><own> jd
R 有 pX
R 果 jd
R 正 常 <client><own> jd
R 没 jd
R 流 lb
R 理 jd
R 用 jd
R 的 $ <zone><own> jd
R 的 <n> <client><client> lb
R 的 <n> <host><own> jd
R 的 <n> <outside><own> jd
R 的 <n> <zone><client> kc
R 的 <n> <zone><far> jd
R 的 <n> <zone><zone> jd
R 的 <service> <outside><host> jd
R 直 dj
R 直 接 <zone><own> kc
R 端 口 <client><host> kc
R 给 lb
R 被 kc
R 要 jd
R 访 ck
R 该 jd
R 说 jd
R 谢 jd
R 走 kc
R 走 的 <outside><own> jd
R 跑 dj
R 跟 jd
R 路 ma
R 转 jd
R 边 dj
R 还 jd
R 这 bl
R 进 dj
R 通 lb
R 量 ma
R 问 ck
R 问 题 <client><own> jd
R 间 jd
^ <A> , ck
^ <A> <B> nZ
^ <A> <n> lb
^ <A> <server> jd
^ <A> from bl
^ <A> gets kc
^ <A> is ck
^ <A> lb
^ <A> ping jd
^ <A> server kc
^ <A> talking jd
^ <A> to oY
^ <A> 出 kc
^ <A> 到 jd
^ <A> 去 kc
^ <A> 往 jd
^ <A> 收 jd
^ <A> 用 jd
^ <A> 自 jd
^ <A> 那 lb
^ <A> 里 lb
^ <host> jd
^ <n> you jd
^ <outside> lb
^ <service> <A> ck
^ <service> to dj
^ <zone> <A> ma
^ <zone> pc kc
^ anything lb
^ are lb
^ assume ma
^ can kc
^ could jd
^ could somebody jd
^ curl dj
^ dmesg dj
^ do <A> kc
^ do the jd
^ does <service> ma
^ does a kc
^ does kc
^ does the kc
^ dovecot : kc
^ dovecot lb
^ from ma
^ from the jd
^ hairpin kc
^ how come kc
^ how jd
^ icmp kc
^ if jd
^ is there jd
^ maillog on ck
^ morning kc
^ my lb
^ nc bl
^ nc vz dj
^ on <A> lb
^ on ma
^ once kc
^ once the jd
^ our monitoring kc
^ our nZ
^ ping <A> ck
^ ping ck
^ ping from kc
^ pinging <A> bl
^ pinging bl
^ planning kc
^ since ma
^ somebody Wq
^ sorry jd
^ src <A> ma
^ src ma
^ the ma
^ thinking jd
^ thinking of jd
^ ticket <n> jd
^ ticket jd
^ trying <A> dj
^ user lb
^ users jd
^ walk jd
^ walk me jd
^ when oY
^ why can't kc
^ will kc
^ with jd
^ would <A> lb
^ 同 kc
^ 同 事 kc
^ 在 <A> jd
^ 审 jd
^ 审 计 jd
^ 客 kc
^ 客 户 kc
^ 我 lb
^ 我 在 jd
^ 打 jd
^ 打 算 jd
^ 抓 jd
^ 老 jd
^ 老 板 jd
^ 要 jd
^ 要 是 jd
a <A> jd
a <B> dj
a client ck
a connection to jd
a host kc
a host on jd
a packet ma
a reset jd
a syn kc
able to hit jd
able to talk kc
accept $ jd
accept , <zone> jd
access <B> kc
access ? $ lb
access ? lb
ack <n> , dj
ack <n> dj
add -a forward oY
address <A> jd
address <B> kc
address ? $ kc
address ? kc
address does ck
against <B> kc
aimed at <B> kc
aimed at kc
all $ nZ
all , jd
allowed ? $ ma
allowed ? ma
allowed or ck
am i kc
an <A> lb
an <service> ma
an <service> session jd
and <B> nZ
and <service> pX
and back ? nZ
and back kc
and does jd
and what oY
answer $ kc
answer : kc
any way for jd
arriving on ma
as the kc
as well kc
at <A> says kc
at <B> port jd
at all $ nZ
at all , jd
at the jd
authentication , 客 jd
back ? $ kc
back ? kc
be forwarded kc
before the rV
between <A> and jd
between <A> jd
box $ jd
box , jd
box itself kc
browse <B> kc
by <A> ma
by <service> kc
by the jd
can <A> lb
can <A> open kc
can <A> ping lb
can <zone> ma
can open ma
can the kc
can't <A> kc
cannot connect jd
cannot connect to jd
client <A> jd
client address dj
comes from jd
coming in dj
conect to jd
connect <B> jd
connect to <B> lb
connect to address ck
connection from <A> jd
connection from jd
connection refused from jd
connection refused kc
connection timed dj
connection timed out dj
connection to <B> oY
connects to <B> kc
could <A> jd
curl <A> ck
curl <B> jd
delete the jd
deliver outbound ma
delivers to <B> lb
delivers to kc
desk <A> jd
desk in ck
dev <outside> $ Xp
dev <outside> Xp
dig <A> ck
directly , lb
directly ? $ kc
directly ? kc
do <A> lb
do i land ma
do packets jd
do the lb
do they lb
does <A> reach kc
does <A> still jd
does <B> am
does <host> lb
does <service> <n> kc
does <service> nZ
does anything jd
does our kc
does the <gateway> jd
does the <host> jd
does the answer kc
does the dj
dovecot : <service> jd
dovecot : jd
dpt <n> syn kc
drop , jd
drop 的 kc
dst <B> , kc
dst <B> kc
echo request jd
end up ? jd
end up jd
errno <n> ck
established src <A> jd
example net dj
find its ck
find its way ck
first <client> nZ
first <outside> kc
first <own> Rv
first <zone> pX
for <A> to kc
for <B> , ma
for <B> port oY
for <zone> ma
for the bl
for them jd
forward -i <A> kc
forward <n> lb
from <A> , kc
from <A> for kc
from <A> ma
from <B> ck
from <B> over ma
from <zone> lb
from a ck
from the <A> ma
from the jd
from there kc
get <n> lb
get <service> <n> ck
get at <B> jd
get at jd
get out ? ma
get out ma
get out to lb
gets out lb
gets to jd
go ? $ jd
go ? jd
go to lb
going on jd
going to <B> jd
gw ? $ nZ
gw ? nZ
hairpin <A> lb
happens to <A> jd
have <B> ma
have to kc
here , ck
hit <B> jd
hit <B> on jd
hitting <B> kc
host <A> port ck
host <B> ck
hosts on kc
how does <A> kc
how does jd
i <service> lb
i am jd
i e jd
i land ma
i land on ma
i mean jd
i need bl
i would kc
icmp echo ma
id <n> jd
ideas ? $ dj
ideas ? dj
if the jd
if you jd
in , kc
in <A> , kc
in <A> jd
in <B> ck
in <n> lb
in <outside> jd
in <outside> out jd
in its jd
in on <A> kc
inc <n> jd
instead of kc
into <B> , kc
into <B> ? kc
into <B> oY
ip $ lb
ip <host> <A> jd
ip <host> <client> kc
ip <own> <client> jd
ip <own> jd
ip does the dj
is <A> able jd
is <A> jd
is <A> reachable bl
is <B> dj
is <service> on ck
is <service> to ck
is ? ma
is dead lb
is from dj
is it lb
is that us jd
is there jd
is this jd
it $ kc
it be kc
it is dj
it just jd
it out jd
it to kc
it's fine jd
its <service> jd
its own kc
its way back ck
its way dj
itself , lb
itself ? $ jd
itself ? jd
java net ma
job on lb
kindly confirm jd
kinds <client><client> jd
kinds <client><far> lb
kinds <client><gateway> lb
kinds <client><host> ma
kinds <client><outside> kc
kinds <client><own> rV
kinds <client><zone> ck
kinds <far><client> bl
kinds <far><own> rV
kinds <far><zone> bl
kinds <gateway><client> oY
kinds <gateway><far> lb
kinds <gateway><host> nZ
kinds <gateway><outside> bl
kinds <gateway><own> lb
kinds <gateway><zone> ck
kinds <host><own> kc
kinds <host><public> lb
kinds <host><zone> dj
kinds <outside><client> ma
kinds <outside><gateway> ma
kinds <outside><own> ma
kinds <own><client> Xp
kinds <own><far> Yo
kinds <own><host> Yo
kinds <own><outside> Yo
kinds <own><zone> am
kinds <zone><client> oY
kinds <zone><far> lb
kinds <zone><gateway> ma
kinds <zone><host> ma
kinds <zone><outside> oY
kinds <zone><own> lb
kinds <zone><public> oY
kinds <zone><zone> ma
laptop <A> kc
length <n> , dj
length <n> ip kc
let <A> jd
let in nZ
let it jd
let through pX
let's say jd
lets <A> kc
like to ma
lives on dj
mail from jd
mail via kc
maillog on dj
make it nZ
make it to kc
must authentication' jd
my box ck
my desk <A> jd
n $ jd
nc vz <A> dj
nc vz jd
need <service> lb
needs to kc
no ? $ jd
no ? jd
no nat kc
not be bl
not via jd
nothing back ck
nothing from ck
nothing on nZ
of <A> dj
of <B> ? kc
of <B> lb
of <host> kc
of that kc
off from ma
ok or jd
ok or not jd
on <A> : lb
on <A> from Xp
on <A> opens ma
on <A> to kc
on <A> who kc
on <B> $ bl
on <B> ? lb
on <B> or jd
on <B> port lb
on <B> when lb
on <client> $ ck
on <client> ck
on <n> , kc
on <outside> ma
on <service> $ jd
on <service> ? jd
on <zone> kc
on a <B> ck
on dev <outside> Xp
on our kc
on the <A> dj
on the <gateway> am
on the <host> jd
once the kc
one of jd
onto <B> lb
open <B> , lb
open <B> jd
open <service> on jd
open ? $ jd
open ? jd
open connections ma
open for jd
open the jd
open to <B> Yo
opening <B> lb
opens <service> oY
or dropped jd
or is it nZ
or is lb
or no ? lb
or no kc
or the bl
our monitoring probe lb
out $ lb
out <zone> src jd
out and kc
out of <B> Zn
out on <outside> kc
out on jd
out src <A> kc
out src kc
out there kc
out to <B> lb
out to ma
outbound <service> jd
outgoing <service> kc
over <n> kc
over <service> <n> lb
over <service> from ma
over <service> nZ
over udp jd
partner example jd
pass $ nZ
pc <A> jd
ping <A> ck
ping <A> from bl
ping <B> , jd
ping <B> ? ma
ping <B> kc
ping <B> 能 kc
ping from <A> jd
ping from jd
ping to <A> ck
ping 通 <B> jd
ping 通 jd
pinging <A> bl
pinging <A> from dj
pings <B> kc
planning to kc
please $ jd
please , jd
pls : jd
pls check dj
port <n> does nZ
port <n> of ma
port <n> on ma
possible ? $ ck
possible ? ck
postfix on ma
prerouting -i <A> jd
printer <A> lb
probe at dj
reach <B> ? jd
reach <B> kc
reach <B> on kc
reachable for Zn
reachable from <B> dj
reachable from dj
real client address dj
refused from jd
right ? $ jd
right ? jd
rule decides lb
rule for jd
rule is kc
rule lets jd
runner <A> ma
say i lb
says <service> lb
second <- am
second <client> Zn
second <far> lb
second <gateway> jd
second <host> pX
second <outside> ck
second <own> oY
second <public> oY
second <zone> Zn
see <B> nZ
see the real ck
see when dj
seen on <zone> bl
seen on bl
sending from <A> jd
sending from jd
sends a kc
sends through <B> jd
sends through jd
sends to <B> nZ
sends to nZ
server , kc
server is lb
server on jd
server see dj
server to lb
session to <B> jd
session to jd
set to <service> jd
should <service> lb
should be jd
shows this Zn
since <n> kc
sitting in <A> jd
sitting on ck
so who dj
somebody on <A> kc
someone <A> jd
someone on <A> kc
someone on kc
source address does ck
source ip ck
src <A> kc
still get kc
still reach <B> jd
still reach jd
straight to <B> kc
straight to kc
suppose the forward jd
supposed to be ma
syn ack jd
talk to ma
talk to the lb
talking to <B> kc
talking to kc
talks to <B> kc
talks to kc
tcp $ lb
tcp , lb
tcp <A> jd
tcp <n> , jd
tcp <n> ? kc
tcp from <A> kc
tcp from kc
telling me dj
that $ ma
that <A> kc
that be ma
that go jd
that packet lb
that us jd
that work jd
the <A> , lb
the <A> box kc
the <A> lb
the <A> server dj
the <B> box lb
the <B> server dj
the <B> server's jd
the <gateway> 's dj
the <gateway> kc
the <host> box kc
the <host> jd
the <n> kc
the <service> kc
the answer jd
the box itself lb
the line kc
the log dj
the packets jd
the public lb
the queue lb
the real bl
the real client bl
the ruleset kc
the scanner dj
the very jd
them $ jd
them ? $ jd
them ? jd
then ? $ kc
then ? kc
there ? $ ma
there ? lb
they see jd
thinking of jd
this , kc
this ? $ jd
this ? kc
this is from dj
through <B> kc
through ? $ ma
through ? ma
thru $ qW
thunderbird on jd
ticket <n> : jd
ticket <n> jd
timed out $ nZ
timed out dj
timed out' kc
timeout , lb
times out $ jd
to <A> -> jd
to <A> from bl
to <B> : jd
to <B> <n> kc
to <B> <own> lb
to <B> ? jd
to <B> and jd
to <B> does ma
to <B> for jd
to <B> get ma
to <B> is lb
to <B> jd
to <B> make jd
to <B> ok jd
to <B> on oY
to <B> or jd
to <B> prot jd
to <B> still kc
to <B> tcp kc
to <B> udp jd
to <B> which kc
to <server> dj
to <service> <n> jd
to <zone> kc
to add lb
to address ck
to be nZ
to deliver jd
to hit <B> jd
to hit jd
to host <A> ck
to itself jd
to know jd
to open dj
to our kc
to pull ma
to push ma
to reach jd
to talk lb
to talk to lb
to the <A> ck
to the <B> jd
to us jd
today ? $ jd
toward <B> nZ
towards <B> ? lb
towards <B> ma
trace : jd
trace <A> <B> jd
trace <A> kc
trace <A> to nZ
trace tcp kc
true ? $ ma
trying <A> dj
trying <B> error jd
trying <B> jd
udp <n> ? pX
udp <n> from kc
udp <n> to jd
udp port <n> ck
udp port ck
up ? $ jd
up ? jd
up on lb
updates from <B> lb
updates from ma
us $ am
us ? $ kc
us ? kc
use <B> kc
use <n> 这 jd
user <A> jd
via <B> , kc
via <B> kc
via <service> Zn
vz <A> <n> dj
vz <A> dj
walk me jd
way back dj
way does kc
way for jd
way out jd
went to jd
what does bl
what does it kc
what if i kc
what would lb
what's going jd
what's going on jd
when <A> connects ma
when <A> kc
when <B> am
when he jd
when i jd
when it ma
when they lb
where does ma
whether <A> kc
which rule decides kc
which rule kc
which rule lets jd
why $ jd
why can't <A> kc
why can't jd
why is <A> jd
will <B> dj
will <gateway> kc
will it lb
will that kc
window <n> syn kc
with <B> lb
with a jd
with it ? jd
with my jd
with the kc
work $ ma
works ? jd
would <A> reach ma
would <service> kc
would that lb
y n $ jd
y n jd
yes or jd
yes or no jd
一 直 jd
一 直 timeout kc
一 直 转 jd
上 $ lb
上 <A> jd
上 <B> jd
上 <B> 吗 jd
上 curl <B> lb
上 curl lb
上 ping <B> jd
上 ping jd
上 抓 包 kc
下 <A> 到 kc
不 ? $ jd
不 ? jd
不 了 <B> kc
不 了 kc
不 开 <B> kc
不 放 kc
不 放 行 jd
不 能 ping kc
不 能 上 jd
不 能 访 jd
不 能 通 jd
丢 了 kc
个 , jd
个 包 jd
主 动 jd
主 动 连 jd
么 $ kc
么 <A> jd
么 <A> 打 kc
么 走 $ kc
么 走 ? jd
么 走 kc
么 走 的 jd
之 后 jd
之 间 jd
了 , dj
了 <B> ma
了 没 $ jd
事 用 jd
人 能 jd
什 么 $ kc
什 么 <A> jd
从 <A> jd
从 <A> ping jd
从 <A> 直 nZ
从 <A> 连 jd
从 <outside> kc
会 变 kc
会 变 成 kc
会 经 jd
会 经 过 jd
会 转 jd
会 转 到 jd
信 , jd
信 <n> kc
信 <n> 端 kc
候 源 kc
候 源 地 kc
几 条 dj
几 条 规 dj
出 <B> lb
出 去 kc
出 去 吗 lb
出 得 nZ
出 得 去 nZ
则 ? kc
则 放 jd
则 放 行 jd
到 <B> lb
到 <B> 吗 kc
到 <B> 的 jd
到 ip <A> kc
到 ip lb
到 syn kc
到 这 个 jd
动 连 jd
包 , jd
包 会 jd
包 到 jd
包 怎 jd
包 怎 么 jd
包 是 jd
包 最 后 jd
去 <B> kc
去 不 kc
去 吗 $ ma
去 吗 lb
去 掉 , jd
去 掉 jd
去 连 <B> lb
去 连 lb
反 映 jd
发 信 , jd
发 信 <n> kc
发 往 jd
变 成 什 jd
口 <n> $ ma
口 <n> , ck
口 会 被 jd
口 连 kc
口 通 jd
口 通 不 jd
可 以 jd
同 事 用 jd
后 <A> jd
后 会 jd
吧 $ kc
哪 个 lb
啊 $ jd
啥 $ kc
器 是 <B> dj
回 包 , kc
回 包 kc
在 <A> , kc
在 <A> kc
在 <A> 上 jd
在 <zone> 上 jd
地 址 会 jd
址 <A> , bl
址 <A> bl
址 会 jd
址 会 变 kc
填 的 <B> ma
外 网 jd
审 计 jd
对 <B> am
对 端 ma
就 正 jd
就 正 常 jd
就 没 kc
己 连 jd
应 该 jd
开 <B> $ kc
开 <B> , jd
开 <host> kc
往 <B> jd
往 <B> 发 lb
得 去 吗 lb
怎 么 走 kc
思 $ kc
意 思 $ kc
意 思 jd
成 什 kc
成 什 么 kc
我 在 <A> kc
我 在 <B> ck
户 端 <A> jd
接 打 jd
收 <B> jd
收 不 了 jd
收 到 jd
放 ? $ lb
放 ? lb
放 不 kc
放 不 放 kc
放 行 $ jd
无 法 连 dj
日 志 dj
时 候 源 kc
是 <B> dj
是 <gateway> 的 jd
是 被 丢 kc
有 $ kc
有 回 kc
有 放 lb
机 连 jd
样 $ jd
没 $ lb
没 回 kc
没 有 $ kc
没 有 回 jd
法 连 dj
法 连 接 dj
流 量 ma
用 <B> jd
用 <service> 收 jd
用 foxmail jd
电 脑 <A> kc
的 <B> $ jd
的 <B> , lb
的 <B> lb
的 <n> $ kc
的 <n> , kc
的 <n> ? ma
的 <n> tcp lb
的 <service> 会 jd
的 <service> 吗 kc
的 client lb
的 user lb
的 人 jd
的 人 能 jd
的 包 jd
的 吗 $ jd
的 吗 kc
的 是 <B> kc
的 是 哪 jd
的 源 jd
的 用 kc
的 用 户 kc
的 电 kc
的 电 脑 kc
目 标 jd
直 timeout , kc
直 timeout kc
直 接 dj
直 接 打 jd
直 转 jd
直 转 圈 jd
看 到 ip kc
看 到 syn kc
确 认 jd
确 认 一 jd
端 <A> jd
端 口 连 kc
端 口 通 jd
网 <A> jd
老 板 kc
能 ping jd
能 ping 通 jd
能 上 <B> jd
能 主 nZ
能 主 动 nZ
能 打 bl
能 收 jd
脑 <A> kc
自 己 jd
自 己 连 jd
行 的 jd
要 是 kc
规 则 ? kc
规 则 放 jd
认 一 jd
认 一 下 jd
访 问 <B> jd
请 求 ma
谢 $ jd
谢 谢 $ jd
谢 谢 jd
走 $ kc
走 <B> kc
走 <n> kc
走 <service> kc
走 ? $ jd
走 ? jd
走 得 kc
走 的 jd
走 的 是 jd
超 时 jd
转 圈 jd
边 <A> nZ
还 是 lb
这 一 bl
这 个 , jd
这 个 包 jd
这 边 jd
进 来 dj
连 <B> <n> jd
连 <B> kc
连 <B> 会 jd
连 到 <B> kc
连 到 kc
连 接 jd
连 的 jd
通 , jd
通 不 lb
那 台 lb
那 边 <A> nZ
都 不 kc
重 传 kc
问 <B> jd
问 <B> 吗 kc
问 题 $ jd
问 题 dj
面 的 jd
题 $ jd
`;
