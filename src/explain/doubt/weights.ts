/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 fiehdj
$ fiehdj
' , lgggfc
' -a bggggk
' -i fgfgld
' <n> rdggeZ
' <own> lgggfc
' ifffje
'connection nhgeed
'connection refused' oggdde
'connection timed kgggfe
's <service> fmfela
's hkgXjh
's inside jlfhdb
's own djfejg
, <client> mggdlX
, <far> odffjZ
, <gateway> qehefa
, <host> kZjWqg
, <n> pbbggh
, <outside> pagbnb
, <own> gncicf
, <server> neigfa
, <service> nXmbdl
, <zone> chfjsV
, a kggffe
, ack kffgff
, ahjekg
, all riYjdb
, allowed ljegec
, am lbbgmf
, and fjcian
, any fnccke
, are lcdegl
, blocked gdfeen
, but mfgged
, can lbkbje
, change mffggc
, client kggggc
, coming pdedge
, connection pefhea
, correct negeaj
, could gafmkd
, curl qffahd
, customer idlcan
, do ncdchi
, does hWdnlf
, dst tbdbgg
, e ielehd
, established cggfji
, everything Zfkbin
, explain hefefm
, for ldbodf
, forward kgffff
, from jogfeZ
, given ogegag
, how ofhbbg
, i mihjba
, i'm kcheej
, if fsbidb
, in jgfbcm
, inside gnfeed
, is fhgefj
, it gcgads
, it's cfhddp
, its fggbgm
, just gffkfg
, kindly lffggd
, length kffgff
, line kffgch
, lip kffgfe
, my kgfgfe
, need hZikgg
, never lfeedj
, no plbcfc
, not gphfhW
, nothing qeegec
, ok sghgeV
, on rkfafY
, one hpfdga
, open ooeYgb
, or iWfipf
, our teXcgh
, over mffgef
, plain pgfgbd
, please gfalif
, pls ieeegk
, port valgdW
, possible lfffgf
, quick mcjffd
, reachable pgcgga
, right odjaci
, rip jfggfe
, same mZhfgh
, seq kffgff
, session jfggfe
, should nfgffc
, so qhgjZZ
, sorry mhegZg
, source uZfcgd
, still kcfbZs
, straight ijhefd
, target pceghd
, tcp yceceZ
, that kcfcco
, the lZfhdm
, then icfkmZ
, they kddiej
, thoughts fgfeel
, thx doedZm
, ticket higcbn
, udp qefgbe
, user tgfffX
, we oefged
, what hdjiee
, what's dgldbm
, whats lfgfdg
, when mgehfc
, where lYdfil
, which abqndd
, while kfggfe
, who fefZlm
, why wZfdcf
, will kfffie
, win kffgff
, with cbllgf
, works sfeebe
, would deidrc
, yes gaqigb
, yet mgghdc
, 一 qcfdff
, 不 gsecfd
, 为 sZhiad
, 之 nheanZ
, 什 qdcegf
, 今 gfffel
, 从 leeokT
, 他 ngdfjZ
, 会 gZjhfj
, 但 jfggff
, 你 dcedeu
, 出 neZkeg
, 分 edkghg
, 列 fijeff
, 到 ycgagX
, 加 fhggla
, 包 lhdkfa
, 发 kgeigc
, 只 igfgYn
, 周 gndbfi
, 咋 fefggk
, 啥 kffffe
, 回 offfgc
, 在 hfgdkf
, 地 pfhadg
, 它 fhefZr
, 对 melYff
, 帮 hZgggm
, 快 fffdgm
, 怎 ggefgj
, 急 kcdfem
, 想 pdghfa
, 我 hehfej
, 报 klgehZ
, 按 oYhhhc
, 提 lffggc
, 收 kffggf
, 放 geggjg
, 新 jgggch
, 明 ffgfel
, 昨 jgfggd
, 是 mehdXn
, 最 ohgjaa
, 有 jiiajd
, 正 kffgef
, 求 jgfggf
, 没 oejbYk
, 浏 lfffgd
, 源 pdfgcf
, 然 lhgged
, 现 gbedkl
, 用 ncdgei
, 目 kihfdd
, 直 lgfgfd
, 看 maggei
, 端 ndfgfe
, 结 oeeeef
, 给 hldcej
, 网 jggfgf
, 能 odhjhV
, 行 rceefe
, 要 lbehej
, 规 kghdff
, 请 hakhej
, 谁 jggYoe
, 谢 gfdhcn
, 走 pffdgc
, 过 pcggdd
, 还 gnfbie
, 连 nggdfd
, 通 uXgdfe
, 都 cmZeng
, 重 ngggdd
, 麻 gkgffe
-> <client> offfga
-> <far> tfhfeW
-> <gateway> odggfb
-> <host> xfhegR
-> <outside> ofhhmS
-> <own> kYgZkm
-> <zone> qcgfha
-> mXdckl
-a defeim
-a forward efffki
-a input efgffl
-a postrouting dfedeq
-a prerouting efgeij
-d <host> dggghj
-d <own> efgeik
-d efgdnf
-i <outside> cffdni
-i <zone> biffkg
-i bfgfli
-i forward eeegen
-i on hefeem
-i prerouting ecidgo
-j accept effehk
-j accept' bggggk
-j defejm
-j dnat efgeij
-j drop cffgli
-j log efggfk
-j masquerade efedmi
-j snat bfhgij
-l , jgfgff
-l jgffff
-l 里 jgfggf
-m conntrack gffejh
-m effeik
-m limit ffggfk
-m recent gfggek
-m tcp efgeki
-o <outside> aheein
-o <zone> fggfkf
-o agfemi
-p dfgeik
-p tcp efgehk
-s <far> ffgfel
-s <zone> bggglg
-s bgfigk
: $ kdfccn
: -a efgdkh
: : hefefk
: <client> pfhgac
: <far> kggffe
: <host> kfffff
: <n> iWggfn
: <outside> radgeg
: <own> tfckaZ
: <service> sbgdee
: <zone> teehcZ
: a gdcefp
: can jhjbdg
: connect legfge
: could oZghff
: curl mfggfc
: do rdgehZ
: does jgZamk
: errno mgfgfc
: error lggggc
: from gnhdfd
: iggfjd
: in jgggff
: inet ggfffj
: io ggfffj
: ip lfggef
: iptables digcYu
: ipv jgfgeg
: is kddmef
: martian nffged
: may mVfhdn
: net legfhd
: no ocgffe
: open uaedgc
: outlook nehbfg
: port hjZnfd
: postfix jgggge
: reachable ljdgfc
: socket ggfffj
: src meefhe
: tcp kfgfff
: the qgefdb
: trace jgggeg
: trying pggggX
: unable hbfiel
: user oeggga
: what ggilhY
: which agrgdf
: who bxgcdb
: would dhhenb
: 我 gbmidg
: 无 jfgggf
: 能 glcfgg
; does mcefjf
; kdgfkd
; the kgffeg
; what fdggkg
<- tbfede
<- what ifffcm
<client> $ lhZhld
<client> , ofmafb
<client> -> mffegf
<client> : ngggfa
<client> <client> mgfffe
<client> <far> nefdgg
<client> <host> mgfffd
<client> <n> qgdgeb
<client> <own> nefffd
<client> <service> sffgca
<client> ? mfYnia
<client> and sggeeY
<client> be jfeghf
<client> can jffelc
<client> can't sXhfic
<client> cant hefffk
<client> connect cffejl
<client> dst kfgfge
<client> for rcfedf
<client> from mfggce
<client> get mZeZqg
<client> gets kggfee
<client> has mhgffa
<client> i jfggge
<client> in hhgena
<client> is qYnbed
<client> it lefgge
<client> just rchdha
<client> len jgggff
<client> maifie
<client> on kacXmp
<client> open sceffc
<client> opens sfhXgd
<client> ping qffgfZ
<client> port oefged
<client> r kgfgfe
<client> reach ifeeel
<client> s lffgfe
<client> says rggggV
<client> sends kggege
<client> sport kfgfgf
<client> still jgffnY
<client> tcp pdggce
<client> then egghkd
<client> to pcgboY
<client> towards mcegjd
<client> wants nfdeff
<client> who kjefgd
<client> 上 mfggfd
<client> 到 tafdhc
<client> 去 qgcfce
<client> 发 qgffdb
<client> 就 bggfqc
<client> 打 uhdgdY
<client> 用 qhfegZ
<client> 的 qecged
<client> 能 mcgchf
<client> 要 peffde
<client> 访 fZdgip
<client> 走 mgffcg
<client> 还 dgfhke
<client> 这 lkjZfc
<client> 连 rdehgZ
<far> $ ngfeha
<far> , qeidfa
<far> -> qgeeha
<far> -j ffgglc
<far> -p ffffem
<far> : mggggb
<far> <n> kgggfe
<far> <own> lffffe
<far> <service> uhibdX
<far> ? Xahjip
<far> allowed pgghca
<far> and qggafe
<far> connects nggdfe
<far> does lgggdd
<far> dst kgffff
<far> for kgffff
<far> from qgffgY
<far> get pbeaem
<far> gets jfgfff
<far> is lfggee
<far> make ogfgag
<far> on ibdZlo
<far> over igghia
<far> pagdie
<far> port xdffeW
<far> r nefgcf
<far> s ndfffe
<far> sport kgffff
<far> still dghhmc
<far> tcp oobccc
<far> to sefded
<far> udp tgfgba
<far> with fdchjk
<far> 不 mfghfb
<far> 会 ihegjc
<far> 到 nfhcff
<far> 发 ngfddg
<far> 吗 ggghnZ
<far> 的 sdfehZ
<far> 能 shfiYb
<far> 访 negcgf
<far> 还 dhgioX
<far> 通 qeghda
<gateway> $ ekambi
<gateway> 's hmdeic
<gateway> , ngbjbg
<gateway> -> mfgffd
<gateway> : jffggf
<gateway> <gateway> ogeede
<gateway> <n> cdgfdr
<gateway> ? leceii
<gateway> be ljgibc
<gateway> box jklaga
<gateway> does nfeenX
<gateway> drop ngghea
<gateway> from pdafnb
<gateway> is kfeZfo
<gateway> itself rggceb
<gateway> last cdjkei
<gateway> let nggfec
<gateway> lets legggc
<gateway> nfedcj
<gateway> on Zkcglj
<gateway> or fdekek
<gateway> ping nhbdhf
<gateway> to wbiafa
<gateway> when kfgfef
<gateway> why mfgfgc
<gateway> 一 ggekgf
<gateway> 上 efcnfg
<gateway> 丢 jggggd
<gateway> 会 qfefec
<gateway> 吗 odfghb
<gateway> 拦 jfggge
<gateway> 挡 eegggl
<gateway> 放 ldgfgf
<gateway> 本 qeicga
<gateway> 现 gddggm
<gateway> 的 gneech
<gateway> 自 nefeic
<gateway> 规 dbhheo
<gateway> 这 pehhXg
<host> $ oiancZ
<host> 's mhhWhh
<host> , gjcdfl
<host> -> qeicfc
<host> -a ggggoZ
<host> -j eghgmb
<host> -p gegfgj
<host> : flffic
<host> <- tegaed
<host> <client> ofgcee
<host> <far> lfggef
<host> <host> hlalfb
<host> <n> yegegR
<host> <server> omibcZ
<host> <service> nfiekV
<host> ? Yhbrif
<host> able tdechb
<host> allowed ldhggd
<host> and kbgafo
<host> are Wedtih
<host> at igfcdm
<host> besides ltgbaZ
<host> box keencc
<host> by pbhdch
<host> can't nehegc
<host> deliver ngfgaf
<host> direct ogggfZ
<host> directly kffbmc
<host> dnat dghekg
<host> do ecYsej
<host> dst jfgfgf
<host> from rYcdhj
<host> get sbhffa
<host> has hahdgm
<host> have iZkmfc
<host> host heakek
<host> in ggfgoa
<host> ip kefffg
<host> is jZdenj
<host> itself oaldhc
<host> jfdkfe
<host> just sehhdY
<host> machine lcZkhg
<host> needs hgfkfd
<host> ok ofgdfe
<host> on jjhYie
<host> open kefeej
<host> or jcimXi
<host> out lcffkd
<host> over lcgefi
<host> pls ofhagf
<host> port rmhXnQ
<host> published cVhvhe
<host> r jfggfg
<host> reach wbgegX
<host> reachable ooZldV
<host> rules fdedlk
<host> s kgfffe
<host> see oegddg
<host> server jjchdg
<host> server's jmbgee
<host> sport mfffef
<host> still ifgekd
<host> tcp kffebk
<host> the igggci
<host> through qceZjf
<host> to rchcfd
<host> will igggrS
<host> with pfeekY
<host> would ghfdpZ
<host> 一 kfakgf
<host> 上 mmacdh
<host> 主 tahfcd
<host> 了 Zfffqg
<host> 会 oeefhc
<host> 出 kaidkf
<host> 到 vajafb
<host> 发 iZbohh
<host> 吗 nXgbep
<host> 对 akXpig
<host> 往 udgYhd
<host> 映 fZduhc
<host> 有 keange
<host> 的 jjghcd
<host> 能 qXgcld
<host> 行 jggfff
<host> 还 fecojc
<host> 这 hXaqgl
<host> 通 rehfea
<host> 那 sfgecb
<n> $ ljgWZp
<n> , hkdcld
<n> -> aehfau
<n> -i dgfgfm
<n> -j efgehk
<n> -m ffggdl
<n> -s eeeghm
<n> : jXfhhl
<n> <- obgggf
<n> <client> pffefb
<n> <gateway> lfgfgd
<n> <host> oegcff
<n> <n> gYhecs
<n> <outside> nbdjeg
<n> <own> leffge
<n> <server> rfggfX
<n> <service> llefga
<n> <zone> lZiZfn
<n> ? kkbbek
<n> a kfggef
<n> aa jgfgff
<n> ab kggfdg
<n> after lggghc
<n> allowed dbfefr
<n> am hfdhdl
<n> and cddcqk
<n> any idgdmf
<n> anywhere erdedg
<n> as lfgglY
<n> assured lgffef
<n> at nmdYeg
<n> be kchhZm
<n> before cfggfl
<n> by legekb
<n> ccc kdfefk
<n> close ngfffe
<n> connect kcihbj
<n> connection mffgbg
<n> days jigdgf
<n> directly qdiedd
<n> dnat bchipd
<n> do hgdcen
<n> does pdhdmW
<n> dport jfgfgf
<n> e gfgffj
<n> end dpglba
<n> established lgffee
<n> failed lgfgfe
<n> for mXcdkl
<n> forward faefqg
<n> from zWeoeT
<n> g kdfgfh
<n> get ebfees
<n> ghebji
<n> goes gfehlc
<n> hitcount gfggek
<n> in lefeka
<n> ip fhhgjb
<n> is fedejk
<n> last cffgeo
<n> len kgfgge
<n> lgtm edgddr
<n> look efgden
<n> looks gfffej
<n> mail jfggff
<n> mark jfgfgf
<n> milliseconds meeecj
<n> min egddlk
<n> minutes kefdig
<n> ms leggdf
<n> name gfggek
<n> no kgfgff
<n> of qdafdk
<n> off kmfdec
<n> ok jafefn
<n> on hjlcfc
<n> open onXncX
<n> or doajmY
<n> packet kfffgf
<n> please mdfdbm
<n> pls ocfmXh
<n> port fdbhgp
<n> proto kgfgff
<n> published rgbicc
<n> quic taccfh
<n> reach Yghffp
<n> reachable fmgefe
<n> received jggfgf
<n> relay segegY
<n> rule Ycggln
<n> s jfcbeq
<n> safe hehdem
<n> says jfffdj
<n> secs jffggf
<n> since rfggca
<n> so ffgfle
<n> src jfgggf
<n> syn jfgfgf
<n> tcp njijfS
<n> that's kfffff
<n> the keffgg
<n> this igggjb
<n> through xldceU
<n> to iWbZpr
<n> towards peeYcn
<n> trying jfgggf
<n> udp qdhbka
<n> unreplied lffffe
<n> use jfgfgf
<n> were Zchhnj
<n> what cdekbq
<n> when cggfpc
<n> who gegkge
<n> why lfffdh
<n> will lfgeff
<n> would mcgffg
<n> you oegcdh
<n> 一 mffggc
<n> 不 tbfgfb
<n> 为 gfgffj
<n> 了 Sqddkm
<n> 会 dcmngZ
<n> 到 cZYqes
<n> 发 legfhd
<n> 口 haljge
<n> 合 iefdZs
<n> 吗 nXbbnk
<n> 和 ndfcje
<n> 就 nhggcc
<n> 应 jadrbg
<n> 报 nffgga
<n> 收 qdgcfe
<n> 改 Wgfbmp
<n> 放 qfhfgY
<n> 映 kUZrle
<n> 是 idbjke
<n> 有 hqbbdh
<n> 没 jgggee
<n> 点 hefedm
<n> 的 aRgkmr
<n> 端 mkacid
<n> 能 Zdjdaw
<n> 行 cegelj
<n> 被 lgfggd
<n> 走 kfgfff
<n> 转 Skgskb
<n> 连 tcffdd
<n> 通 rWfdem
<n> 那 ddffqe
<n> 都 ftfSjg
<outside> $ lafceo
<outside> ' fgfgld
<outside> , objeee
<outside> -> xaiVid
<outside> -d eghakk
<outside> -j dfeehn
<outside> : uecadh
<outside> <far> sggacf
<outside> <n> ldfflb
<outside> <outside> 2XfVgf
<outside> <service> iacojd
<outside> ? naeiff
<outside> accept XightZ
<outside> access unbdeV
<outside> and udgZfd
<outside> at igcbfp
<outside> can ifnhdb
<outside> does mbhgpV
<outside> for jZamkf
<outside> from ffggle
<outside> get lZoncX
<outside> gets fjfked
<outside> hit epefef
<outside> ifiifb
<outside> in inahZj
<outside> is bhgfji
<outside> it peeeib
<outside> it's leggge
<outside> off bggepe
<outside> ok offhdc
<outside> on bZjmld
<outside> open sfhadd
<outside> out gefhld
<outside> ping tegXgd
<outside> reach hkkheZ
<outside> right jcgjeh
<outside> side dljhec
<outside> still dndbtX
<outside> that hjcagn
<outside> the qbdfgg
<outside> then bggfnf
<outside> through pYplcW
<outside> to sPfkhh
<outside> udp obggef
<outside> who rdefce
<outside> with delqad
<outside> 上 jfddfl
<outside> 不 legghd
<outside> 了 bfpbnc
<outside> 到 sbeifZ
<outside> 去 fafgtb
<outside> 发 hSfpgl
<outside> 可 qbhfgc
<outside> 吗 scdffd
<outside> 客 rcffce
<outside> 就 mffehc
<outside> 开 jhihfa
<outside> 打 whfbdY
<outside> 收 keeejf
<outside> 是 dgfhii
<outside> 用 negihY
<outside> 的 hciihd
<outside> 直 xgYafd
<outside> 能 pdgjdZ
<outside> 访 pfXnoS
<outside> 走 tahfbd
<outside> 还 ehffle
<outside> 进 iXjmeg
<outside> 连 scXjlb
<outside> 那 occhla
<outside> 都 hldfee
<own> $ niahee
<own> ' ogggdb
<own> , ihhjZg
<own> -p efgeij
<own> : gdfkeh
<own> ; pfgggY
<own> <client> lgfgfe
<own> <far> rcffed
<own> <n> nqjffP
<own> <own> nffffc
<own> <service> nnhcjT
<own> ? ioZgib
<own> after dfefpe
<own> and hmcmcc
<own> answer lkfega
<own> as oedfef
<own> at hdekmZ
<own> be mnhcdZ
<own> come ueicca
<own> coming rgaWqc
<own> does lhckiY
<own> dport rcggec
<own> dst nffefd
<own> end pZhifd
<own> ends Tdirih
<own> error fgfffl
<own> failed pggdfb
<own> for obfigd
<own> forwarded rdanfY
<own> from qhnVpQ
<own> get qjYmeX
<own> gets dcejne
<own> go mhhhfY
<own> goes paffie
<own> if hhfenb
<own> in kfgfge
<own> into peffed
<own> is hncpbY
<own> just qeffeb
<own> kichgc
<own> land cVjzeb
<own> never hmeahf
<own> ok dpdYjh
<own> on khacij
<own> once YggiwX
<own> open pfbofV
<own> or hcdbll
<own> over nhdhiY
<own> please mmfbec
<own> pls ggejff
<own> port oYegfi
<own> prot klfcfe
<own> reachable kncbge
<own> refused saggga
<own> s kffgff
<own> should kegggd
<own> smpt eleben
<own> sport jfgfgf
<own> start egggjg
<own> still chgcog
<own> tcp meflkU
<own> that hhbpdd
<own> the pdheee
<own> then bfgcgq
<own> timed kgfffe
<own> to kZdYjr
<own> usable imffgb
<own> was nehheb
<own> what lbflhb
<own> when ijgfkX
<own> where sYhgec
<own> which ugfZfb
<own> while ldggfg
<own> with gfZdml
<own> work ghbTrm
<own> works gjfeid
<own> 一 xdfggU
<own> 上 aoYrfc
<own> 为 dfehdo
<own> 会 vggWkW
<own> 发 eXfqld
<own> 后 Yaishg
<own> 吗 jhXegn
<own> 对 hhcjgf
<own> 就 ddgejl
<own> 打 sfcidb
<own> 报 vdfeiV
<own> 收 ldggic
<own> 映 UWhwii
<own> 有 ohZkfc
<own> 的 jfddfm
<own> 端 kqbdhZ
<own> 能 hfhgkc
<own> 行 lgiiiW
<own> 走 tchgfY
<own> 超 lggggb
<own> 转 oQelne
<own> 还 gYiejl
<own> 这 Zjbmgj
<own> 通 coecjf
<public> $ cgbieq
<public> , qdieeb
<public> : hgkkcc
<public> <own> ldkgcd
<public> ? glclhZ
<public> and dcfogf
<public> gegkeg
<public> on wdehgU
<public> 上 edfmhg
<server> $ bekmXm
<server> , jcakfk
<server> <host> nfgfgc
<server> <own> nfggga
<server> ? cqcacn
<server> at nfdggd
<server> has ncgfeg
<server> hgghbj
<server> is pdfhce
<server> 写 legehe
<server> 填 meggfc
<server> 是 jgggge
<server> 的 cbUofu
<server> 自 mcfhgd
<server> 要 sagcff
<service> $ jccjhh
<service> , pilZfX
<service> : fofceg
<service> ; ndfggd
<service> <host> zehafU
<service> <n> kkdmXf
<service> <own> jmhjcY
<service> <server> tcebdh
<service> ? okihgR
<service> against ohefed
<service> at rjchdZ
<service> connect lgfeff
<service> dnat Xffgsf
<service> does negfgc
<service> for fcfZnm
<service> forward Wfhgds
<service> from mhdhkW
<service> in mdgcdk
<service> into neeZhi
<service> is kfdehh
<service> llecjZ
<service> login jfggff
<service> lookups jgggff
<service> of kkcana
<service> ok mgggkV
<service> on kkYgmZ
<service> open glfged
<service> out lbdhld
<service> over fpfafe
<service> port Zcopeb
<service> queries lfghfd
<service> query ogegag
<service> reachable liided
<service> rsource gfggek
<service> session hjffhc
<service> straight negdfe
<service> tcp hmdgfe
<service> to ldafpb
<service> udp megfgd
<service> via hfcgoc
<service> 一 pfffgZ
<service> 为 tffgfW
<service> 了 egfemf
<service> 会 ogeggZ
<service> 到 refcfe
<service> 吗 1Xcbge
<service> 收 ncehgd
<service> 是 hsbZid
<service> 有 clfkah
<service> 登 kledfd
<service> 的 anddlg
<service> 能 reghfX
<service> 行 ifgdkd
<service> 走 mXiofb
<service> 连 jfggff
<service> 通 hdgceo
<service> 都 lnecec
<zone> $ hcYkdq
<zone> , pjmgZV
<zone> -> iabgkk
<zone> -j egffnd
<zone> -o biffji
<zone> -p eggfjh
<zone> : wcibgX
<zone> <client> pdggdd
<zone> <n> tajYhd
<zone> <own> zWhfjU
<zone> <service> yaaghY
<zone> <zone> qlfecZ
<zone> ? efchlh
<zone> able iYlddm
<zone> actually icmdgf
<zone> allowed qbpceY
<zone> and loZffc
<zone> are nefggb
<zone> at mbdbep
<zone> be vbcgjY
<zone> browse ofggga
<zone> can djfkmW
<zone> can't sadcfi
<zone> cannot jPfjjp
<zone> cant reiheX
<zone> client tbdhec
<zone> clients adfcis
<zone> connects mehdeg
<zone> directly jefhgf
<zone> dnat bhhepb
<zone> folks nggcfd
<zone> for jgiZnc
<zone> from kobYek
<zone> get rWmZie
<zone> gets kVoYgm
<zone> gives qdhgea
<zone> go uhgZhY
<zone> going bfgfpd
<zone> has tfhhaY
<zone> have mcbdkj
<zone> hit uZggiY
<zone> hosts jddacu
<zone> i gkgfch
<zone> in hfghjc
<zone> into hXjbgq
<zone> is ofhaef
<zone> kehbgi
<zone> lan rfghfW
<zone> laptop scehbf
<zone> lose ihgbob
<zone> machines oicfed
<zone> network rZfhgd
<zone> on tZebih
<zone> open sagfiZ
<zone> out sffgeY
<zone> pc sgddec
<zone> pcs kefdjd
<zone> people ldfghd
<zone> ping nddgdi
<zone> ppl rdgfgZ
<zone> reach tTkcjd
<zone> rules dffhvV
<zone> say naegao
<zone> says ideghi
<zone> see qZgdkc
<zone> segment hflhga
<zone> shows leghef
<zone> side jdhdje
<zone> src jgfgff
<zone> still jbfekh
<zone> subnet seZgef
<zone> talk qfhhgV
<zone> then cgggoc
<zone> to oUabpm
<zone> towards pbebme
<zone> use pblciZ
<zone> user Zdjgep
<zone> users Ygdcis
<zone> who rcfhfa
<zone> 上 ocgemY
<zone> 下 pbhehb
<zone> 为 nXciem
<zone> 之 qeggdb
<zone> 也 dkddij
<zone> 出 kclfja
<zone> 到 tYhfha
<zone> 去 vdfbjX
<zone> 发 lgggfd
<zone> 同 keggfe
<zone> 就 hgggic
<zone> 打 sefgeZ
<zone> 收 obhhed
<zone> 是 hffflc
<zone> 有 odfgef
<zone> 用 jadejk
<zone> 电 ofgggZ
<zone> 的 lcefgi
<zone> 直 lgggcg
<zone> 网 odgggb
<zone> 能 ldlegb
<zone> 访 jabglk
<zone> 走 iggekc
<zone> 还 hffgkd
<zone> 这 qhdffa
<zone> 进 xabfhY
<zone> 连 ekdeke
<zone> 那 mhcikX
<zone> 都 filffb
<zone> 里 liiZge
? -a ffffme
? <n> ilgcbi
? <service> wZhcec
? <zone> fhffld
? ? nlegdY
? example mgfggc
? i jjdfgd
? i'm rYfbih
? in jffgge
? it bjedgn
? it's jdbhem
? need tekYgY
? tcp mgfffd
? thank igeebn
? the nfbsZa
? udp ikgfed
? want ljgded
? 不 fneege
? 列 hfXqhd
? 怎 fgefgj
? 我 kebiej
? 给 iffdgj
^ -a ffgfQy
^ -i ibchdq
^ <client> odfbbm
^ <far> segbde
^ <gateway> nhffdd
^ <host> niWmcf
^ <n> lifkYe
^ <outside> rYflVj
^ <own> nqYjaa
^ <public> jjbneb
^ <server> regbgb
^ <service> ujdaVi
^ <zone> pgfbYl
^ a pUeijg
^ acme fcgfas
^ after hedetZ
^ all ifelcf
^ an eleife
^ and sZgahg
^ any dkcmcg
^ anybody ljmbae
^ anyone cqccel
^ anything mkdscR
^ are sWdYgq
^ as nemdbe
^ assume hegerX
^ audit cqhifY
^ auditor bnhgff
^ backup lZfdeo
^ before dmeggf
^ can oYWedv
^ captured kgfgff
^ change mffemX
^ check nlfbfb
^ chg bhgdpe
^ client jcdeki
^ connection pXhfbl
^ conntrack kfffff
^ could kXffat
^ curl kgffeg
^ customer hZfmdk
^ dear mddhge
^ dmesg jgfgff
^ dnat aeeufd
^ do keZqYk
^ does kfbfcn
^ dovecot jffgff
^ drop WgfZ0d
^ dump iednee
^ enumerate gickge
^ everyone jrhbfW
^ everything bfktdY
^ explain hggfUs
^ exposure bnflcd
^ fiehdj
^ first ffhidi
^ for hmgbef
^ forward jegfma
^ found hgffbm
^ foxmail nfgfgb
^ from pcfbbm
^ git pdeddi
^ github gffedn
^ give dgjnbe
^ good gdhgjf
^ got mcgehf
^ guest Zgedax
^ hairpin 2biYcY
^ hello lahhbk
^ help pZfaaq
^ hey mkdaff
^ hi mbffei
^ how jgdbeo
^ hypothetically ieebog
^ i kbiocc
^ i'm hdjghe
^ icmp rdecfg
^ if jdhfla
^ in hcjjch
^ inc qggggX
^ infra gegefk
^ input dffgmf
^ inventory bfepff
^ ip hffdqZ
^ iptables geeeoe
^ ipv nefgfd
^ is llYiXk
^ it jZfedp
^ it's ifecgl
^ just ifffej
^ kernel jgfgff
^ kindly fccjeo
^ l fcgegn
^ line hagecq
^ list cphiea
^ mail lcXlel
^ maillog lfffdf
^ mar jgggfe
^ masquerade egffpb
^ may jffggf
^ monitoring ofefed
^ morning uafYei
^ my sfdefb
^ nc ikgefd
^ need jjfmdY
^ netops efgfco
^ new jchbaq
^ nginx ofgchd
^ nmap regbcf
^ no jdejnY
^ nobody jnfoZW
^ not naelcf
^ of efqbge
^ ok rdXfcm
^ on qgeggY
^ once fgfdod
^ openssl kgfgge
^ our kjcbcm
^ outbound megege
^ outlook meffff
^ ping tefecc
^ pinging jfffff
^ planning bghfsZ
^ please fZgfjl
^ pls efagau
^ plz shfeba
^ port hnblbd
^ postfix ngggga
^ pr eeefgm
^ printer mZfegk
^ proposal ffgfld
^ quick hggemb
^ ran nffgga
^ restart gefbgo
^ review geffco
^ root ncgffe
^ say behfvY
^ security kgjbff
^ seen gfldgf
^ should scdhcd
^ show ghllab
^ since ofgfbf
^ sitting kfjcgf
^ so ikebfi
^ somebody jfdbgm
^ someone addmen
^ sorry ndgfgd
^ src rbfhga
^ still hZggdp
^ suppose degeta
^ swaks tegheX
^ tcp imgbgc
^ tcpdump kffgff
^ tell jjgdfe
^ the pafpca
^ thinking ffgdqb
^ thoughts ffgfek
^ three gedhdn
^ thunderbird heedfn
^ thx ggfbgm
^ ticket pdfgfb
^ to mgYmfd
^ trace qefefc
^ trying diefel
^ udp olfbfb
^ usage icgcep
^ user ocfedi
^ users pedffe
^ vlan fegddp
^ walk neeegf
^ wat fbdkkg
^ we lldbkZ
^ we're cfgggm
^ what ehodhb
^ what's eclpbd
^ whats hYisbe
^ when hefedn
^ where oaenbd
^ which gobhai
^ who asfbbl
^ who's Wxgcfe
^ whos ftgadc
^ why ledebn
^ wich eckjfg
^ will qfggbb
^ with YhghtZ
^ without WdiiwZ
^ would icdbqg
^ 中 hegdfl
^ 为 tdegbe
^ 今 fefedq
^ 从 kVnedl
^ 你 gedcfq
^ 假 cfggne
^ 公 gZilbl
^ 内 ledjge
^ 列 giflga
^ 删 gcddnj
^ 加 beehoh
^ 发 igdige
^ 同 offgfb
^ 哪 frahed
^ 在 kegfdj
^ 大 jgefei
^ 如 Yfhhof
^ 安 gllbed
^ 审 jigdeg
^ 客 ldfgfg
^ 对 hQvffj
^ 帮 hjegff
^ 怎 geedfn
^ 您 igclcg
^ 想 cldhkd
^ 我 jfhfbi
^ 打 adeejq
^ 把 cffikh
^ 抓 lfgfgd
^ 按 icgfmd
^ 新 fgfffj
^ 昨 cghedo
^ 有 oegldZ
^ 现 kdihbh
^ 用 mchagk
^ 目 nZapef
^ 看 hegddn
^ 站 dekife
^ 端 hVcqgk
^ 第 gdgehl
^ 等 emffeg
^ 给 ebcfeu
^ 网 gbgceq
^ 老 qcggfb
^ 要 ggjeqW
^ 规 cfgfZt
^ 解 gffgSw
^ 请 pgfidY
^ 谁 dxfddY
^ 财 fdbggq
^ 辛 gegffl
^ 这 gefgcn
^ 那 lbfYds
^ 邮 kcgcdn
^ 都 YufZhh
^ 领 cgkhgf
^ 麻 jehcfk
a <service> iaehdo
a <zone> pefhec
a ? mgfggc
a box mjfdec
a client hcjenb
a colleague qagekb
a connection olfeca
a customer ljgcfd
a dnat Zocima
a forward bfdljh
a host qagdgg
a iiigec
a junior ggfgan
a lady lfgfgd
a laptop ldjgfc
a list fehhej
a look ecffeq
a minute lgfdfg
a new kjedbi
a packet oeegcg
a partner wcffeY
a ping hdghje
a printer peegdd
a reset jgggef
a second ccdkkk
a syn neeide
a table beiped
a tcp nifbgd
a ticket neffYk
a timeout lffgge
a user iekfgd
a vendor jdfjal
a way lqdgcZ
a working engege
ab jgggff
able dmoZdf
able to dloZdf
about <service> glcnZf
about fmchgf
about to kcchmd
above fchbtc
accept $ gffeem
accept , Zfffmj
accept -a gefgnc
accept <- heffhj
accept ? lceeke
accept Yhfemk
accept at fgggej
accept can beefkm
accept do hffecm
accept does agfgmh
accept for bghdfp
accept from dgegik
accept instead Whgfsd
accept what effflg
accept would ggggmb
accept 之 eggfkf
accept 会 hfgflc
accept 删 egehqZ
accept 这 fffgek
accept' bggggk
accepted qggZcg
accepts kdedoc
access <host> gmdbdl
access <own> ahggfm
access ? lblckb
access denied nehdgd
access hmhVel
access to jkfdib
accessible Wwfbjd
account kfgfge
ack <n> kffgff
ack kffgff
acme <gateway> cegfdr
acme dehddr
acme example oghded
acme net fchedo
across ljgeZg
actually cgniZi
actually do hgdeel
actually end kqgacc
actually get gelegf
actually let ifdgek
actually use fdmegg
add -a ghhhpU
add a gdhccq
add eYdZum
add the gfdhoZ
add 一 dcghmg
added -a ggggna
added hcgeod
adding -a fgggpY
adding cfiera
address , mbjhhZ
address <own> egflgd
address ? lhejgZ
address do qgechb
address does ofgbhc
address jfhpXd
addresses lgaccp
adds dfeekk
admin mfggee
advance $ igfdek
advance igfdek
after <n> kgggfe
after connect kgfgdg
after gchcof
after that gggfmb
after the gggfdl
afternoon efmjcf
afterwards ? gfghkc
afterwards ffghlc
again $ cfhdfo
again ? Zggbiq
again kbcdep
against <far> pggfea
against <own> hfelfe
against hZdgjl
agent qggddc
aimed at jceleg
aimed jceleg
alerts nfgbff
all $ sicajY
all , ijedej
all ? iabimh
all can eogfee
all ejhngX
all is ffogga
all of nYfrdZ
all port gcengf
all services gdlkde
all sources drfZhg
all the fgenfd
allow hhfgjd
allow 的 offegc
allowed ? tcgggX
allowed into ipfgfX
allowed jngYdh
allowed or rdfgcd
allowed out uciccb
allowed to elhacl
already ? keffdj
already gbeann
also dffcer
am , Zebkfq
am i paeehh
am lbfgdk
an <outside> qXmcfe
an <service> nibgde
an <zone> qdjchZ
an answer ilecid
an attacker kbllbd
an hakkdg
an inventory deklfc
an old hfgdcn
and <n> fgbZth
and <service> reffcd
and <zone> jkfffc
and back tdgefb
and by ihiedf
and does scgdVl
and from ewcibZ
and how kfcdgl
and i jdican
and if bgelmc
and it qfffae
and not qgggba
and nothing ffgfjf
and on glXleg
and ports dcfogf
and reload dfgcdq
and since kgfgfd
and the kecigh
and then megddh
and want zYhaec
and what lfdZik
and which hjneeY
and why gcggem
and with Xgghrc
and would aegdin
answer $ odfdci
answer : ndefgf
answer <service> qidheZ
answer ? pflbdb
answer come nehgbg
answer from hjeekc
answer hiibdj
answered by kgggef
answered qdhffa
answers oTgqiZ
any $ oigdea
any difference fdhfpb
any dnat gYgpgf
any effect gbhfij
any host iqhfcZ
any idea gkfdam
any lkaiiZ
any machine freWje
any objections ebgfim
any port tefdhY
any reason pfgfga
any rule kgggef
any side cjggsV
any way rXibkd
anybody X1hafb
anybody able eyaecd
anybody at endhhd
anyone ? Wdgqle
anyone Ureilc
anyone able bxdehY
anything $ epgefd
anything , kjheec
anything ? fafsbh
anything at fjcnag
anything behind djdlge
anything cmYphc
anything for kZhdra
anything forwarded jhijcb
anything in lXilia
anything on ijblgb
anything published iVhqka
anything stop ueicYe
anything stopping sbiZhe
anything that fbddjp
anything to gWepel
anywhere , bicoeg
anywhere ? Zmerbd
anywhere behind gkfefg
anywhere gqckda
apart from gmkkdV
apart gmkkdV
app ofgZdj
append -a cghhkf
append cggfra
apply efggnc
approve edhegn
approve it fcfbgq
approved iZiXip
apt vfiZeZ
arbitrary lbkege
are <zone> nbfghe
are able epcghc
are dhjnZf
are exposed eeklfb
are forwarded hWfnih
are open fXkphc
are stuck nfgggb
are they mfdbdm
are usable cfpcie
arrive at kfgdid
arrive jdhbnd
arrives rddbeh
arriving lWhohb
arriving on oZekge
as <n> fgffnd
as mfhecg
as seen pajcge
as the oehbhd
as well jlfabj
asap , flgYYr
asap eiffbo
ask ? ddbmhk
ask keadeo
ask you ifeZfp
asking $ kjiZch
asking for lkfefa
asking olbgfZ
asks : bogege
asks for ikgefe
asks joebbh
asset fdemgf
assume scghgW
assured lgffef
assured mark lgffef
at <client> jdjiha
at <far> uffdbb
at <gateway> gbglmb
at <host> kfjgjX
at <n> gZhdgo
at <own> gkcjib
at acme fdgfgl
at all hgaklb
at ggdblj
at github egffgk
at line gefeZs
at my keeefi
at the igbfih
at you gfeddp
attacker naklac
attacker on hblled
attempts in jffggf
attempts jffggf
audit $ bjjlgb
audit : scfbge
audit btleeW
audit item jnfccg
audit question cpfchf
auditor asks fkffgf
auditor ilgfdd
auditor is bqegbi
auditor wants ehjhee
auditors gdekkc
auth attempts jffggf
auth jffggf
authentication $ gefdfn
authentication , lgfggc
authentication oegcdh
authentication when kegggd
authentication' kfggff
away , Xdebsn
away cdecqk
b heggfj
back $ dmflcc
back , kffgge
back ? igjfia
back lchbkf
back through kfgfff
back to pggdde
backend kdepbd
backup <n> Xfhgfp
backup leafYt
bad ceechr
bandwidth Zfddfu
bank bigceo
banner sehgbb
be able lZfjkb
be forwarded jighdd
be hkcdhh
be let lcggfg
be open cmcmjY
be reached kngbfb
be so kghgfd
be the hgffna
because gggfdk
becomes accept aggfpe
becomes drop cbghng
becomes mbecqb
becomes of qcfdfg
been gUihlj
before $ hfdeem
before eiffcl
before i ckhegh
before it gegfZq
before the hffffj
behaviour hfgfje
behind <own> lXcvhX
behind it mcglfa
behind kcgtXc
behind that deeqhb
behind the tledcY
behind this erfYgg
being gggkgb
belong bfdkoe
below lefdrV
besides <outside> atafeh
besides <service> Ynihge
besides fngmeX
best lYdhcp
between <n> cehgdp
between <zone> nZhffh
between mkhgTh
blame ogfgaf
block <far> dedcdu
block dddcfu
blocked ? mcdeel
blocked or kchaep
blocked rZebdn
blocking ufhXgc
blocks phfdfc
board gifcle
boss iklceb
bot $ gffdfl
bot , gfdfgl
bot gcffen
bottom fffeoc
bounce sdciWj
bounces tbecci
box $ Zggmfi
box , bhcmel
box <client> jffhef
box <host> kghggc
box ? iijeha
box answers nYgpgX
box behind mlgZfd
box besides VZjvid
box do iegked
box in ifggid
box is eegkhe
box itself megfgd
box ldcmee
box on jshbdZ
branch dcfftc
break ? idbdkj
break anything edhcdr
break hchbkj
breaks $ heffkf
breaks ? ggffkd
breaks hffdrZ
breaks if hfgfld
breaks when ggefoc
bridge qcdffg
broken again ffgefk
broken gbgfdr
browse uddggY
browser qcgeee
browsing medfma
build fdgeem
building jdfcbq
but my mggggb
but not rYffeh
but the lgggfc
but wZfebe
by <client> ncicgf
by <host> Zdjdgp
by <own> pbdcfk
by <public> iarahe
by <service> obgegf
by its lheibf
by lghffb
by the nfdfdh
by which mehgfd
by whom cpffff
bypass tfhfbZ
c : kgffff
c jgfffh
cab mdhfge
call pVfbeq
calls gggfje
came icfden
can <client> iYkbfo
can <gateway> qdhfgZ
can <host> qdjckV
can <outside> tbhfgY
can <own> hphdea
can <service> asgbei
can <zone> sSndeh
can a tbdcgf
can access nogXiZ
can anything qcffhc
can be boiahh
can fjicdj
can get ptgZdV
can he idfdfm
can hit hjjegb
can i ibaijj
can it dbmYfr
can not mifefc
can open inobfV
can people qafhmW
can reach eteccf
can somebody hbnafj
can someone mkebXm
can talk fsgcjW
can the gWflep
can they nciZgi
can u hbdego
can use jmbbna
can you eZhido
can't <zone> naehgg
can't connect pfhheZ
can't get bpdbel
can't ngbedj
can't open pddcgh
can't pull jgggge
cannot connect pegbeg
cannot jaeegm
cannot open oggdha
cannot reach gfcego
cant <client> ofgegb
cant <zone> negggc
cant get nfhgfb
cant i mggfed
cant qYfedk
capture nffgee
captured on jgfgff
carry leeecl
catch pbcbcq
ccc <n> kdfefk
ccc kdfefk
cert Zfgdgr
cert on agefgo
certificate efgbdr
certificate on cbgchs
chain nefffe
change $ mbcefm
change ? bcgggo
change anything ffgfle
change for bhcfoh
change hbfbjo
change window ghfdjg
changed hbfehn
changed the hbfedp
changes ffgfoa
channel jefdel
check $ heffgk
check : jigefe
check glddje
check what hfedmg
check 一 nkcncW
chg <n> ieiZmh
chg ieiZmh
ci ogegfb
ci runner lgfgfd
claims eZhmfk
client : hflefe
client address mggeee
client connect kgfgge
client qbiYke
client to tfhhcX
clients aqcVio
clients get mgdblc
clone lgeeid
close egfegm
close src ngfffe
closed gXfchs
code qfgZge
colleague oYeimb
colleague on jfgggf
colleagues oehfed
com : bfgfbs
com <far> kggggc
com <n> mgfggc
com ggffcm
come back kfgghc
come igfdhi
come in jbgZjl
comes back mfffff
comes from ubhXge
comes hkcgei
comes in glaidh
comes up jfgfid
coming from ocmXhe
coming in qbghhZ
coming oalchb
comment meffYm
complain kmecgd
complains mefggd
complete fgflhd
conect hkbben
conect to hkbben
config <n> gdgdeo
config Vchldt
configured nfdgee
confirm that ogggdb
confirm whether meggfe
confirm zgcadc
connect <own> sghfcY
connect ? cgeeho
connect from pgggcb
connect ihccfl
connect to iiedhg
connecting jfghbi
connecting to igggdh
connection after kgfgdg
connection from ibefdq
connection mfgafi
connection refused qagchf
connection timed lffgfe
connection to ikedeh
connection was kgffeg
connections into mjdhcd
connections ndaijd
connections to kbdjdl
connects ldghgd
connects to jdgihd
conntrack -l jgffff
conntrack ctstate gffejh
conntrack hffcji
conntrack table hgddfm
conntrack 里 lffffe
consequences ? dfgduY
consequences dfgduY
core ffgeem
correct ? qceebj
correct uZgdch
could <client> fgidke
could <zone> Vhhgre
could a vcfZch
could ggfdqa
could i jdbhme
could not kgfffe
could reach Xdiksa
could somebody oZfhdi
could someone rdeedf
could still gdggkg
could you dejkgf
counter eeeabx
cpu eeeehn
cpu load deefhn
cron nidgbf
cross qfhagd
ctstate dfgelh
ctstate dnat dffemh
ctstate related gffffk
curl : lgfffe
curl <host> mgfegd
curl <own> tdhdcc
curl lfgfeg
current dleidh
customer at negggb
customer edilZm
customer's fpfbge
cut mdcaof
daddr <client> jgggeg
daddr <own> ngedhd
daddr mgfffd
dangerous gdgcdq
day dZhgjl
days ggdfen
db Zdfdfv
dead ? qgfghV
dead hcfdik
dear mddhge
decides sgfcea
default deeYsj
deferred connect lggged
deferred gefffl
delete -a gcggpZ
delete ceghsZ
delete line gbgguY
delete the dhghna
deleted hchhoZ
deleting ffgfkf
deliver ofhbgd
deliver outbound oghYgf
deliver to qdgdgc
delivers tffcgY
delivers to qefeiZ
delivery legegf
denied xZibiW
deploy qccedk
desk <client> lgfeff
desk in ngggga
desk mdjghZ
desks pfgggY
desktop qfggfX
destination <host> efgeij
destination dfgejj
destroy kfffla
dev <outside> ofegcf
dev <zone> nffged
dev kfffhe
dial mfdcfj
dialled kfggef
did debieq
did the eehffl
did we eibnci
die ? jggYlg
die rYegjc
dies $ nefdfg
dies qfechc
diff gkgefg
difference $ hfeekg
difference ? feggnb
difference gchene
different cedfes
dig sddgbg
direct nfffdg
directly $ pjfefZ
directly , qghffW
directly ? kegfhd
directly on oegecg
directly vbebia
dmesg is jffgeg
dmesg jgfgff
dmesg 里 kfffff
dmz Wdhbb2
dnat , fbflhh
dnat -j fffekh
dnat : fgfgje
dnat Zaftnb
dnat accept cggdrc
dnat for Zleoha
dnat rule ffgfkf
dnat rules gggeek
dnat target lfdlbf
dnat to edgiii
dnat 删 gegdpc
dnat 到 fddhik
dnat 去 acheud
dnat 吗 0ZhdeX
dnat 的 effkkb
dnat 那 ebhfpe
dnated hecnch
dnats $ gadoig
dnats hXaxib
do $ heeddo
do , eigado
do <outside> nWhmhc
do <service> kdggnY
do <zone> qbcgla
do ? dfeZir
do exactly dhfdhk
do for gfcdcs
do i keegkb
do idehbm
do in gggfek
do packets tfgdgY
do the ndeddk
do they hdfjej
do to lddZfo
do we mminWW
do with qgcche
do you fXhegr
doc cqfkcc
docker qeidbf
does -a ifbdZt
does <client> hWmbog
does <far> iaborX
does <gateway> tXgehd
does <host> mYegkh
does <n> wUdidf
does <outside> jeeepa
does <own> knZbcm
does <service> hkbrWg
does <zone> ekkXhh
does a gmdeic
does anything jjficd
does chgkbk
does inbound fYhlnb
does it dlfjcf
does line fhchWt
does mail uhdccc
does our hbgqdd
does port fZgvfa
does that rVfhck
does the tefgda
does this ffgfcn
does traffic tdiaga
doesn't imdabl
doesnt djkdbj
doing ifbhbp
don't get oefiXi
don't ldehal
dont gkfekc
dovecot : kfggfe
dovecot kffgge
down kdeWgs
drop , fffdlh
drop : egggjf
drop ? pegWrX
drop and dfhgoc
drop gefaqf
drop line Xhgfpg
drop or rcdffe
drop the egggoa
drop 了 kffffg
drop 吗 rfgefZ
drop 掉 pgcheb
drop 的 jfgfeh
drop 这 egffgk
dropped $ lffhgd
dropped ? rghVgf
dropped or pcgbfh
dropped sdgWie
dropping igffjd
dropping it ogfffa
dropping the gfffmd
drops xffgeT
dst <client> kfgfge
dst <far> offffc
dst <host> jfffff
dst <own> kfgfge
dst lfffge
due dlgjbg
dump fejmdc
during ffaekl
e , pddffg
e <host> qddfdf
e g ielehd
e mail lehcei
e udp sbfafh
each lZboge
earth jmfece
eating mffdeh
echo request sfgbec
echo wchaeb
edge fw gegefm
edge gcgdeo
edge rules hdhdem
effect ? fbfgmh
effect dbggnh
effects hdeemg
egress vgiXcd
eli <n> fffgWs
eli fffgWs
else idbisY
end kicjhb
end up ljdkhX
ends  Uhdihr
ends 0 Uhdihr
ends 1 Voijbj
ends 2 rdffbf
ends 3 pjdaee
ends 4 hchhna
ends 5 cigcra
ends 6 jgggka
ends 7 ggggpX
ends 8 ifggjb
ends <- hfedZr
ends <client> acqkXm
ends <client><client> vgeeaa
ends <client><client><gateway> neggee
ends <client><client><own> tbegfb
ends <client><client><zone> regedc
ends <client><far> mhgfiZ
ends <client><far><far> jgfgff
ends <client><far><gateway> kggege
ends <client><far><zone> ngegcg
ends <client><gateway> tUgdna
ends <client><gateway><gateway> nbfhic
ends <client><host> scgaeg
ends <client><host><gateway> rdgded
ends <client><host><host> ghedcn
ends <client><host><own> rdefed
ends <client><host><public> pffgeb
ends <client><host><zone> geehfk
ends <client><outside> tebhhY
ends <client><own> tdgeae
ends <client><own><client> kffgff
ends <client><own><gateway> sfhbeb
ends <client><own><host> efgdgm
ends <client><own><server> ncfehf
ends <client><own><zone> gheemd
ends <client><server><own> pfggeZ
ends <client><zone> jbapeh
ends <far> dblrYg
ends <far><client> sdfddd
ends <far><far><own> cghhqY
ends <far><host> vaheec
ends <far><outside> deedfr
ends <far><own> 0biZdZ
ends <far><own><gateway> pghgac
ends <far><own><host> pefdch
ends <far><own><outside> nggbeh
ends <far><zone> tahhfZ
ends <gateway> Xjcffs
ends <gateway><client> qehhhW
ends <gateway><client><own> rggffY
ends <gateway><far> oechia
ends <gateway><gateway> ardegf
ends <gateway><host> taggfa
ends <gateway><outside> nfhXek
ends <gateway><own> mgecgf
ends <gateway><own><host> uZjZef
ends <gateway><zone> oWehkg
ends <host> alXmfm
ends <host><client> rchdia
ends <host><client><own> kfhffe
ends <host><client><zone> gfggje
ends <host><far> qehfgZ
ends <host><far><far> ogggfa
ends <host><far><gateway> nghdgc
ends <host><far><own> hejble
ends <host><gateway> ibbkgk
ends <host><host> qialfX
ends <host><host><client> ifhdke
ends <host><host><far> jfggfe
ends <host><host><gateway> rdidfb
ends <host><host><outside> ofgdfe
ends <host><host><own> oegdef
ends <host><host><zone> pYggid
ends <host><outside> ilficb
ends <host><outside><gateway> kfgeff
ends <host><outside><own> gdhdtX
ends <host><own> tVjigZ
ends <host><public> qdeofV
ends <host><public><own> wbigeV
ends <host><server> cnjaei
ends <host><zone> incnbZ
ends <host><zone><client> mffgdf
ends <host><zone><own> lehfhd
ends <outside> hRkhin
ends <outside><client> ucdcef
ends <outside><client><far> fhfhmb
ends <outside><client><own> hdffnd
ends <outside><far><own> ngfefe
ends <outside><gateway> nikZcf
ends <outside><host> njkieT
ends <outside><host><gateway> mefhgb
ends <outside><host><own> cYiold
ends <outside><host><public> regbbg
ends <outside><outside><own> nhgYpX
ends <outside><own> kjgqfP
ends <outside><own><gateway> lZhqad
ends <outside><own><host> hceldk
ends <outside><zone> tZadih
ends <outside><zone><far> jggghd
ends <outside><zone><own> dgghqY
ends <outside><zone><public> ffffkg
ends <own> jlWjfh
ends <own><-<client> rchdgb
ends <own><client> jdhXqe
ends <own><client><outside> nffeef
ends <own><far> 0dgdbY
ends <own><gateway> lYfehl
ends <own><host> bjfiYp
ends <own><host><client> ggfbeo
ends <own><host><far> jZjila
ends <own><host><outside> cfffqd
ends <own><outside> klkieT
ends <own><own><client> gdggfj
ends <own><own><own> lfgdfg
ends <own><public> dUeqhn
ends <own><zone> oabcki
ends <public> dqblfb
ends <public><host> caisha
ends <public><own> jhajgf
ends <server> gdXnij
ends <server><gateway> bfecgs
ends <server><own> tXcoeb
ends <server><own><client> rfgggX
ends <zone> ggsUam
ends <zone><client> pdlgeY
ends <zone><client><client> mefgef
ends <zone><client><far> ggdhkd
ends <zone><client><gateway> pfghfZ
ends <zone><client><host> pffeec
ends <zone><client><outside> pifeiV
ends <zone><client><own> pgghbc
ends <zone><far> kfcffi
ends <zone><far><gateway> jeghff
ends <zone><gateway> ihehmY
ends <zone><gateway><gateway> obfidf
ends <zone><host> pbdefi
ends <zone><host><client> efgfkg
ends <zone><host><gateway> kfggch
ends <zone><host><host> rZfefh
ends <zone><host><public> ndncec
ends <zone><host><zone> fefgoc
ends <zone><outside> rdcZfk
ends <zone><outside><- haegat
ends <zone><outside><client> kefgka
ends <zone><outside><gateway> qdgfhZ
ends <zone><outside><zone> cdghne
ends <zone><own> mgbebm
ends <zone><own><client> kfgggd
ends <zone><own><gateway> seggfX
ends <zone><own><host> hjfbfj
ends <zone><own><outside> nieeah
ends <zone><own><server> lfghec
ends <zone><own><zone> alffnc
ends <zone><public><own> nedgeg
ends <zone><server><own> lefgge
ends <zone><zone> tecedf
ends <zone><zone><client> jffghd
ends <zone><zone><gateway> kegdif
ends <zone><zone><host> mZgfhh
ends <zone><zone><outside> rYhhkX
ends <zone><zone><own> glbcoc
ends <zone><zone><zone> gkfglZ
ends jdfnec
ends up jdemfb
english $ fgggej
english ? ddhdfq
english ffgear
enough bZcrrZ
entries edekgj
entry afeqfg
enumerate eglmda
enumerate every cgjlfd
enumerate the bpihcd
erp Xddehw
err connection jgffff
err jgffff
errno <n> mgfgfc
errno mgfgfc
error : mgggec
error <n> negefe
error connecting ggfffj
error lbccgo
error number neeeff
esmtp leggef
establish sefXhg
established -j gffffk
established bggfkh
established rule Zgfgtb
established src lgffee
established 那 ggffjf
even jpchYg
even touch kfgfgd
evening ibfffm
ever comes jgfgff
ever fghddl
every elgoca
every network erhVif
every port jebreb
every source fnfgia
every zone bvfYie
everybody tmeXcc
everyone crfceg
everyone who elgfge
everything dfoicf
everything that atjdfa
everything we aYnlfi
evidence gjehfe
exactly $ fefefn
exactly ? akfiZn
exactly cngddi
example , nZihef
example com ifdhgi
example oaieci
expect kfgfeg
expected ? pdfehb
expected tZffhc
expected to tXdggf
expire ? efiZfp
expire cegdfp
expires bggbgq
explain -a dggdgn
explain : gggfSv
explain ? pfggfY
explain like ffgfbo
explain line Xgfget
explain negfUn
explain the lffdej
explain why qchfha
explain 一 gfggWs
expose ekmkbY
expose to bXlrgd
exposed inlicU
exposed on eofhga
exposed to gkkedd
exposes aejoff
exposure bqgldY
exposure of dlfncb
eyes gdfdgm
fail hldcje
failed : rdggfa
failed mffffe
failed to lgfffe
far neYkdi
fate rcbarZ
fault ? meedfh
fault meedfh
feels eefffo
fetch mail jbghej
fetch nagcjg
file , ehfcmg
file does fhddqc
file eghbhm
filter : kfffkc
filter heffpb
filtered gaffgn
find its lhffeg
find lgffef
finding rdcYel
fine $ vedfhX
fine ? ocehfe
fine reghhV
firewall kbbidl
first jeggcj
first time Wbfehx
five $ gefffl
five gfgfel
fix YXchvk
flip ffeeoe
flip the fgefmf
flipping hffeme
floor ggfcfl
flow qdgcXl
folks hgejdh
follow boddfk
for $ fgebVz
for , gfedep
for : jhdbcp
for <client> kbckpY
for <far> tchfcb
for <host> nahkcd
for <n> fhekff
for <outside> pjcWpY
for <own> ggcjjf
for <service> naekib
for <zone> jbgVmm
for ? ehgaZv
for a sbidcf
for hegijd
for her kYefhm
for it oclbef
for me alkbYq
for our oeahal
for snat ffgdqb
for that nffgde
for the fidmZj
for them feldcl
for us faeXsl
for whom cpfehd
form jmdafh
forward $ hgdimZ
forward , iaggqb
forward -i dffflg
forward -s egffkg
forward <n> Zffekm
forward ? ffeenf
forward cbfjng
forward chain kefeif
forward gets gfgeke
forward last gdeddr
forward on efemid
forward policy mggfiY
forward rule ghdhlb
forward that peeege
forward to eZbpmg
forward verdict kgfefg
forward 最 chhfkg
forward 的 igdjka
forward 里 feffpb
forward 默 egggnc
forward's iffeqY
forward's policy egffnd
forwarded $ oXeogb
forwarded , hcengf
forwarded ? emeraa
forwarded anywhere kggkfZ
forwarded lfetfT
forwarded or lggefe
forwarded to nhblea
forwarding ffdnkb
forwards $ hdergY
forwards eXlwfX
forwards on hfcogd
forwards pls gfengd
forwards point hcgoga
found fgffaq
found this egfecp
foxmail kgffff
foxmail 报 ofgfga
friday $ bfglfj
friday ? fegfem
friday aeegph
from <client> qdhgfa
from <far> qehcfc
from <gateway> paggef
from <host> qfhcag
from <n> pZcbgn
from <outside> eekmec
from <own> kdhgge
from <service> jalkfb
from <zone> lehXkh
from a effqeb
from an mffhee
from anywhere bqZcgn
from conntrack jdfgif
from kgiagg
from line ffffme
from my lfgefe
from talking peiece
from the jkdddh
from there lWlefk
from unknown mgggec
from where Tyghdd
from which Uwfaii
full hbifdn
full list djloZa
full of mgggfc
fw <n> gdgefm
fw ijfZfk
fw rules fefffl
fwd drop ifgefj
fwd iggidg
g hckdhh
gateway config fffeen
gateway ocffff
gateway rules bfgcer
gateways <n> fdhcdp
gateways fdhcdp
gave me mdedle
gave nddcle
get <service> fpdapY
get a rchXje
get an miedja
get anywhere ubiThi
get at fiigib
get forwarded ofblfb
get in fkdcgk
get into kreakV
get nothing ngfgfc
get out mefdfg
get there lffdgg
get through hebghm
get thru vYhXhf
get to flifcf
gets <n> oggggY
gets a nfhbfe
gets flcihe
gets nothing kggfeg
gets out mmfeeY
gets through gnfdfe
gets to eiecfn
getting mmccgc
git ocghcf
git push nfeeeh
github com dfgear
github fgfeaq
give eijkfa
give me djkmbc
given leldfb
given that ogegag
gives rfggfX
gmail <service> kggggc
gmail kggggc
go $ jidief
go ? bahsgf
go out neehee
go pbejgb
go through ociahg
go thru jfffgf
go to jfednc
goes away agffqe
goes in digfqZ
goes qYfomS
goes to bfglld
going cXalom
going on thgebZ
going to fbibrf
going via mghgbf
gone , bfffre
gone fdhgpc
good ? sdhcfc
good for ggccct
good lZfafo
good morning ifffek
good to jggffg
google com kggggc
google kggggc
got a khgffe
got hgimbb
got this jefdgi
grep kggfff
growing hdgcfn
guest gbfdau
guest wifi gbecgr
guy efckbp
guys pgglgS
gw $ jdkcal
gw , jcakhh
gw : pdgebh
gw <n> eegcfq
gw ? kigehc
gw config gegdgm
gw hbfghj
gw line ieiXli
gw rules dggdcq
gw 的 hggeZn
gw 第 gegceo
h ngfgfc
had heefoc
hairpin ? pafdao
hairpin nat mehgXj
hairpin vdhajW
hand hjklcX
handed jebqZh
handover hcfifj
handshake jpdced
hang ubigfW
hanging ebmlhc
hangs , kfggfe
hangs mcfddl
happen kggfmY
happens if fggfmc
happens mffdmZ
happens to ngfdja
hardening gefemf
has a hjfffe
has access gwhYfY
has been haekgi
has kogabg
has no fidffk
has the gehdem
has to lhgfde
have <outside> piXajh
have a djcggk
have access Ziodgh
have any hffkXm
have anything fZgoie
have been hYmhfh
have iiliZd
have no pdddfi
have to ghgcfk
have we aTorie
he uagbeg
healthy ? nfffed
healthy nfffee
hell kcffek
hello , mehice
hello lahhbk
hello team jcjgff
help $ rbecYn
help laeanh
helpdesk offcdh
her mYfffk
here $ fbilei
here , bghhfj
here : qbeddk
here ? lfdnea
here gbhlfg
here what gfffel
hey , sZeegf
hey bot gacign
hey mkdaff
hi , mefeei
hi all kdggff
hi mbffei
hi team ogfgga
him ? kfggfe
him nceYep
hire ahgleh
his megggd
hit <host> nifehY
hit <own> okfehV
hit <service> dneffg
hit merge bfgfep
hit moiaZc
hit port gnfcfe
hit the ligddf
hitcount <n> gfggek
hitcount gfggek
hits pffbdj
hitting <own> kfgehe
hitting vcfafe
home mffgec
hook pfeedf
hop lgdfeg
hope rbcZcn
host $ hicmgb
host , ljkdca
host : ekfffh
host <client> mZmbkb
host <host> nffkgX
host <own> qbgfgc
host ? qmajbX
host in radjde
host odgfdf
host on mefkdc
hosts gqcjXh
hosts in xcjcgU
hosts on qYhdmb
hour gffdlg
how come kjbefh
how do adgbcz
how does udcgae
how kefabp
how many efgcfo
how much bZfghs
human ggglbg
human words ggglbg
hypothetically ieebog
i <service> odglYe
i add bghhwT
i am odhkYg
i approve eegdgm
i ask keeben
i can cbknbj
i delete gdhhoa
i don't ndgedh
i drop Zghgnf
i e kkhggY
i get mZijde
i hit beggdq
i know fjffeh
i land kegiee
i mean ljehfZ
i merge fefffl
i need mnfeda
i paste acgdsh
i put fiecpc
i read jkbacn
i remove egefpc
i right legfeg
i run tbhfgZ
i see jeejci
i sit jfndce
i still efghle
i take Xffgrf
i think fgckfj
i use mZfZdr
i want iniXjb
i was rfdaXo
i would nfhffb
i'd like mehgha
i'd pagghc
i'm <outside> nddffg
i'm at ffjfff
i'm lbkidd
i'm new kgebel
i'm on ofefef
i'm sitting mfgeef
icmp echo sefagd
icmp qdgcfe
icmp seq kfggef
idea $ aqheci
idea ? kRhifp
idea ghdbil
ideas ? sbhidZ
ideas uchfeY
if <zone> wbdffa
if a lkffbe
if any fjgegg
if forward bggfpe
if gfZgre
if i fceiki
if i'm meffff
if input ddhinc
if ip gfgfoc
if it mbfdfj
if line Yffird
if so digncf
if somebody jedcne
if someone kZggkg
if that vgiafW
if the hfddhl
if we cbggmk
if you lfgfdg
im lcfggg
impact ? hfffmd
impact bjfdtZ
in $ mpfdfW
in , hghikY
in <n> idfdjj
in <outside> mfegee
in <zone> mfhgcf
in ? lhdcmc
in a glhdbi
in advance igfdek
in an ffgchl
in ffgfdm
in forward dhfene
in from eaomaf
in human ggglbg
in ip jeggff
in its sggZZi
in l kggggc
in mail fgfdco
in my hccnei
in on obbhgi
in place dehenf
in plain hggeao
in the icekdj
in there hmfddh
in to fidlja
in words hfefbo
inbound <service> jgcdmf
inbound hZenke
inc <n> ichgdj
inc ichgdj
incident kjbedi
incoming rfggfY
inet <n> jggfff
inet ggfffj
infra <gateway> fdgfen
infra fw gcgfgl
infra gateway efgceq
infra gehdfl
infra mail ffgegk
ingress nlffad
initiate greafe
inner gahohb
inner router ngfffc
input -i feffhk
input -p cfggjh
input -s fegedo
input chedqd
input policy afghqb
input to Zfgfrd
input 默 egggke
insert dgggsX
inside address kegffg
inside ihlkcZ
insists pkedfZ
instead lbgbqa
instead of ibgeod
interface pdedak
internal address obgfic
internal ip mdgjed
internal oZfndc
internal server fbhnhe
into <client> odefic
into <gateway> hkefja
into <host> gkedej
into <zone> nnhXec
into mncWhg
into the nmhbgX
inventory bbiued
inventory of ebkofc
involved lgggdf
io : ggffej
io ggffej
ip $ rciheY
ip , wddhZd
ip <client> kfffff
ip <far> kfggff
ip <host> kffgff
ip <own> lffgfe
ip does mffeff
ip forward bfgdsc
ip qebenY
ip 是 lffgge
iptables -a aggbnj
iptables -i gedfij
iptables <n> gcgeeo
iptables ccfeoj
ipv <n> ffgemd
ipv ffgemd
is <client> lbechl
is <far> pafejd
is <gateway> ohdaei
is <host> ekapde
is <n> kkcdak
is <outside> jceegl
is <own> zeZefY
is <service> jtdgbZ
is <zone> qciYoY
is ? qchdfd
is a mbedhj
is able dviYfb
is accept kfffhe
is acme fegegl
is anyone lkfdhZ
is anything lfemiV
is asking incedg
is behind Ufioig
is dead jdfgck
is down qZfebl
is exposed pibfYj
is fine ofgghX
is forwarded aecvgd
is full mgggfc
is gbfldk
is in fhfgmb
is it eaeehq
is line cfbffr
is not hnfeha
is on kgddan
is our hcmafk
is port poUhfa
is published badtgg
is reachable flscgU
is removed egfgme
is slow eeeefq
is stuck efgdgl
is that ieeodd
is the gbZfev
is there dpelXg
is this pcffYm
is wrong nhgcfd
isn't zacega
iso cpgieb
isolated from nefgfd
isolated qefgeb
isp pfjceb
issue rcddhf
it $ nbdagn
it , fkiibf
it : jfggal
it ? geepZi
it back hcibfn
it be nfgdka
it bkeifj
it break dbgcpj
it can't qbfgfc
it do gfgZfp
it does laeefm
it end lhdidf
it for egllZg
it from efggdm
it get tYhgde
it go tefYak
it goes ooadcd
it has lcgdfj
it in oagdig
it is hjfbcm
it just jdgcjh
it land dkdrbc
it mean kcffej
it never lfhgdd
it on pkfeYe
it only fdfogd
it open difadr
it or jidedi
it our jfggge
it out qgggba
it pass mefdfg
it reach fejffg
it reachable Ziaeht
it says khfbdk
it sends jegggf
it talks odhegc
it tell odgZej
it that hddmcj
it the idgXds
it there fefefn
it through kigffc
it thru kdgggf
it times gehfek
it to mlgbce
it us vchdbb
it work encedj
it works mffgfc
it's broken gefcgn
it's fine leggge
it's majebj
it's the mggdee
item <n> jheakg
item jheakg
its <service> mhgghZ
its jbekie
its own qigceb
its scans lfffff
its way lgffdg
itself $ hoebff
itself , ldkdgc
itself ? ijpeYc
itself get rbfgha
itself open ndfdhf
itself reach sfgcfZ
itself shlafV
itself talk odghga
java net rgffgX
java rgffgX
jenkins eZfhcu
job on pegffb
job qbgdfg
jump ccdcfw
junior gcggfl
just eoeeci
just hangs geefgl
just spins mggefd
k rbgYao
keep eeZfln
keeps tefbia
kill fifekd
kind hgfecm
kind of ggeeem
kindly confirm leggfe
kindly iifgbh
kindly tell ocdgfg
kinds ffffem
kinds of ffffem
know ffdoaj
know if kggffd
know whether oeeahh
known dddqci
l <n> fdgadt
l gdgbdr
l google kggggc
label printer pbgehd
label tdggca
lady keedgj
lan rfghfW
land ? pfegde
land fgaria
land on fiblla
lands on tcidbd
lands sdfbch
laptop , sebbei
laptop <client> udcgda
laptop at pebggf
laptop in offfcf
laptop is kggfgd
laptop on iekggc
laptop pcifdd
last friday gcfgen
last iXiiap
last night eefgfl
last thursday efgfem
last tuesday fdhgdm
last week gYjjcn
leave vciehU
leaves heggcl
left ekhddi
leg <gateway> jlfhda
leg kjeeee
length <n> kffgff
length kffgff
let <client> dgggrX
let <zone> jeffld
let him oefgec
let in nlgbag
let it rfhfeZ
let me qfgZeg
let ohgcgb
let that mgegcf
let through taffcf
let's dgegmf
let's say dgegmf
lets <zone> jWfZht
lets it megfef
lets jibffi
letting ldfdfj
lgtm ddhddr
like i'm gggfYq
like ihbhhh
like to nehggZ
limit <n> ffggfk
limit ffggfk
limit limit ffggfk
line $ akgffk
line , XhgiuY
line <n> Xcgbrn
line Wbgcsn
lines <n> dafgoi
lines cagfnk
link dggdfo
lip <host> kffgfe
lip kffgfe
list $ dnkhcc
list all eckkhe
list aoindY
list every gkfjgb
list everyone gmgbhf
list everything dniicc
list of bgjlfe
list pls jZinhZ
list port iafqha
list the dodhhd
list 给 blfned
lives ohgefa
lives on nhhegZ
ln <n> gdgefn
ln gdgefn
load oedZfk
load on acefir
loads jmecfe
local mcgbhh
locally sYiagg
lock cfghmf
log in mjfehZ
log log efggfk
log nefgee
log prefix efggfk
logged in sfgccd
logged sfhccd
login : kffgge
login hgddfl
logs jggfff
lol nfdadm
look $ ddfefr
look at ehggdj
look ifgfck
look over gegfgj
looked at feffgl
looks jcgegk
looks ok dgggYq
lookups reghZe
loop pfhdde
lose gfgang
loses echeta
loss mggefe
lost connection kgfgdg
lost mggfee
lot veecbe
mac icgefl
machine , jdgkcg
machine ? bicpid
machine is mecmfc
machine occoeb
machines mbhmeb
mail from fbgghl
mail gw mbfhhe
mail is obhXdp
mail over rZgfgd
mail queue befdfr
mail server lfgbdj
mail through ldffeh
mail via nggegb
mailbox icfbcs
maillog lgggdd
maillog on mggggb
mails xcccbg
make it sdhbbg
make mbffnb
makes fhedfn
manager peYdem
many dggffl
many mbit egdegm
many messages cfgfhl
many packets ffgfel
many thanks fgekhf
mapped unbgfR
mar <n> kgggfd
mar kgggfd
mark <n> jfgfgf
mark jfgfgf
martian nffged
martian source nffged
masquerade $ efffkh
masquerade , dcggli
masquerade <- ggggcl
masquerade Zfedvd
masquerade do hgdeco
masquerade for gcfejl
masquerade line fhghmZ
masquerade on afhhmf
masquerade rule afhelk
masquerade 删 afhhne
masquerade 去 ZidhuZ
masquerade 那 fhghmZ
masqueraded udhcbe
match occeao
match since fggffj
matched ffgffj
matched since ffgffj
matrix cqfbhd
matter cmecnd
matters sfhfeX
may bpjdai
may i jedkff
may open cmcdhj
mbit egdegm
me $ jhjZbl
me , lbeedn
me -a ceeamo
me : hegkdh
me ? mgfafi
me all gefned
me dkijed
me if tYjfdc
me please odgkbc
me pls sgfdeZ
me the jigeia
me this mggfYj
me through kdfeel
me what dehmci
me whether kfffge
me which ghcldg
mean $ bkgmcf
mean jidgid
meaning ? dgggcn
meaning fgfgTw
means ieeffl
meant flbmcf
meant to flbmcf
meeting gffdfk
merge $ gegefl
merge ? gegeap
merge degeki
merge it deeefp
message pafcgi
messages are kfffgf
messages fahbhr
midnight ffgffk
milliseconds $ meeeck
milliseconds meeecj
min -j ffggfk
min egddlk
mind lcfggg
minute jggffg
minutes keecii
moment egbicp
monday $ keggfe
monday fhfefl
monitoring host cfcgkl
monitoring ldgchh
monitoring probe mfgedg
more fnfXoc
morning $ jffdfk
morning , meeffg
morning all jeedem
morning oZfbgl
move iegeld
moved kchdkd
moved the ogghcb
moved to nggffb
moving ecgatf
moving line gggfmb
moving the efhdoc
ms : lgggfc
ms leggdf
mss <n> jgggff
mss jgggff
much beefdt
must authentication oegcdh
must authentication' kfggff
must odgack
mx <n> lggggc
mx example kgggfd
mx ldXido
my box jfgfgf
my colleague mdfgeh
my desk mcjgga
my first fhgedm
my laptop sddhfa
my pbfgaj
my phone lfhffc
myself ffghje
myself out fffhjf
n $ leggge
n leggge
name <service> gfggek
name fkjafh
names mhfgdd
nas ebhggm
nat -a ehgeUv
nat -i fchdZv
nat oZdkeh
nat prerouting jggggd
nat table eheddq
nated emkgeZ
natted nafpda
natted to acgrhd
nc : odgffe
nc lkhfZe
nc vz klgebe
need <service> ogfded
need a kgakeg
need an jgZnfe
need hkijZd
need it eflide
need one pfeefe
need the fhijfb
need this gkefgg
need to leegie
needs <service> odefge
needs hblhef
needs to qhfdeb
net : lgggfb
net <far> kggggd
net ffheme
net gateways eeheem
net ipv bgffof
netops edge gcgdgo
netops fdgeeo
netops mail efgecp
network gocegf
network that erhVif
networks are goafid
networks bvaZih
networks can ckdedo
networks have XwicjY
never an pffegc
never ngekcb
never seen ifcden
new here lgfbcl
new hiegdi
new hire ahgleh
new on hacgfp
new tcp kfgggd
newly idfdlg
next hop lgdfeg
next jcedmg
nginx nfgchd
nginx on mffdhe
ni jffgff
night $ gefcfm
night ? iXfheo
night hdfcfo
nmap regbcf
no $ pcpbea
no , qZcehi
no -i ceggfn
no : kklYdf
no <n> kdegei
no <outside> wZcfiZ
no ? ohdfed
no answer kffgfg
no auth jffggf
no kknXce
no mail jffgcj
no matter doedhg
no nat pggffa
no route ocfffe
nobody in kphZjW
nobody joYjfb
noc ogeeee
node pWdggl
none , hgggal
none kffakg
normal ? rebdgg
normal qfceic
not $ maiklW
not ? nZhgeh
not be vZgegb
not connect kgffff
not fhhcel
not via pggdha
nothing back lgfgfe
nothing else fdgikf
nothing from segggW
nothing odfifb
nothing on qZcggg
now $ Yflfjh
now , ladanj
now : lfegff
now ? bcZmet
now jXfgjk
number : neeeff
number mdfeei
o meedfj
objections ebgfim
of <host> gifokT
of <n> efeejl
of <outside> jneega
of <own> nlcjhV
of <service> bmhema
of <zone> obbegk
of Zikgif
of a lffeeh
of all felhef
of drop Whgfsd
of dropping hgdgld
of everything Zfoled
of flipping hffeme
of forward Yhffqf
of input edgemh
of ipv mffgdg
of it kjdnaa
of line ffgdhj
of mail ddhceq
of our Zljfhe
of port imbhhb
of questions gffefl
of removing ggegld
of stuff fgeffl
of swapping gcggqb
of that peegee
of the fbmjef
of them feclek
of these rdaidg
of things gffffk
of this ngcfbk
of us cjjjag
off from pbfZme
off line ffggjf
off mdddpa
off the egggjf
ok ? 0cffgT
ok iidXkk
ok or xdegeV
ok to gfggek
ok 吗 feefmg
old haildi
on $ lkedfd
on <client> jehhee
on <far> heglhb
on <gateway> klgcfc
on <host> lcegdl
on <n> oecdgh
on <outside> kejidc
on <own> hhfndb
on <public> kbkfnW
on <service> nncemS
on <zone> jighfb
on ? qZdige
on a pfgedc
on any dshbfc
on anything cnejgb
on call gWgbex
on dev nffged
on earth jmfece
on friday iXhcio
on here jgfejd
on ifgkcf
on it hdfejg
on its rdgcef
on line gheain
on mail lQlhlf
on monday glgdfg
on my kggege
on netops ddgffo
on our gijccj
on port igechj
on tcp jmcgbf
on that vghcfV
on the fmdjZj
on this aalnie
on top aifgmg
on udp mdgccl
on what gYfoig
on which kiYogb
once fcdlqZ
once i legeid
once the ggfcod
one , gjegbk
one : jefgmZ
one ? uYeald
one actually ggffej
one for kfffYm
one of nkdcdf
one sbbeck
one sentence hdjldd
ones cgmfjd
only ever dfhgdn
only hlekYg
only this ffffgk
onto aaerbo
open <host> pgadhf
open <n> cfbdnn
open <own> mkfhfX
open <service> iahQns
open ? pgYgbk
open a sfbdeg
open an hjdfhe
open connections radfeh
open dmmhac
open for uhgYgZ
open from icindb
open or qbedgg
open port fmnYWm
open tcp klbfhc
open the lbekfe
open to csfgbe
opened <own> ofggfa
opened ilbifd
opening <own> kddejh
opening nbfeje
opens <own> mghYfj
opens <service> jfggff
opens pegZfg
opens up ggfdle
openssl jegdek
openssl s kgfgge
or <gateway> oegbfg
or did jkcndZ
or do ifgdkf
or does mZgmiY
or dropped mggffd
or eleefj
or is iagphb
or just mqdYZi
or no mdnhdZ
or not pWakjg
or on gpfidZ
or only poaffX
or the mfggee
or theirs nffgfc
or what rbecei
order jegbii
other ijaghh
others ijgamb
our <gateway> hgdggi
our <host> ifilfa
our <outside> lmdbgc
our <service> pcjXbm
our hfmefc
our monitoring lgfgbh
our public lajegf
our published gcqcfe
our services cYjohf
our side mbkdgd
ours ? tbibgc
ours nbjiga
out $ oZdcki
out , okfeda
out <- kgggfd
out <n> iafidn
out ? mbhbii
out after meeecj
out at nfghWk
out from pcfhiZ
out is kgggfe
out odfZmd
out of flhbnY
out run ngggfb
out src pdefgd
out the ccejof
out there ncmfea
out to thaabi
out' lfgfja
outbound <service> peiYhe
outbound delivery legegf
outbound to ogffed
outbound vbecjX
outgoing <service> idhbkg
outgoing mail mgggag
outgoing oegdgd
outlook can't lggggb
outlook cannot kehcfj
outlook in ygggfQ
outlook kedffi
outlook on kfgfgf
outlook 报 jdgggh
output gaifod
outside gkegdh
over <n> rceccj
over <service> oigchZ
over mjfbch
over there jdcggk
over udp dqebld
own <service> ehgfle
own fmfcfi
p <n> qdgefc
p qdgefc
packages from ngggec
packages ngggec
packet ? mcdcfm
packet for lgefeg
packet from shdYff
packet loss kfffgf
packet meflbe
packets did fggffj
packets has ffggej
packets hit eeffcq
packets jihcZm
packets transmitted jggfgf
page $ pcbiaj
page ldfgbl
pair jdgddm
partner example lggggc
partner leddek
pass $ qdfbhf
pass ? lefffg
pass reheXh
passed pagffg
passes tccdbi
password agfadv
paste acgdsh
path ogcXbq
pc <client> mggedf
pc pYlhgZ
pci fmfbfi
pcs odfehd
pentest pckcfc
people <outside> jbegsY
people fneYjh
people in hchZfq
people on rifceZ
per dpfdgf
permit fjddhj
permitted ? qdeefd
permitted mngbdb
permitted to knfbfc
person eefkfi
phone <outside> kffgge
phone on oeebhg
phone peeegd
pick fnfbdi
pick up foiciZ
ping <client> ugcgfX
ping <far> fiZfgn
ping <gateway> njdffa
ping <host> phgdfb
ping <own> udgbgb
ping from nffhgb
ping to kffgff
ping ugeehW
ping 不 rgggfW
ping 到 Zoeekf
ping 得 meffjb
ping 通 ofgffb
pingable zdeddY
pinging <client> kfffff
pinging <host> mddghf
pinging qdgcgd
pings <own> qdhbge
pings uecedc
place gehele
plain <service> haaqhh
plain english ffgecp
plain gbcnbo
plain words iggccn
plan agfhrb
plan to cghhke
planning bggfrb
planning to eggepb
please $ Zmghcl
please , jlfiad
please : fflmUk
please Zfhifn
please add eehcfp
please confirm kefgge
please enumerate eekjfd
please explain ldegYo
please open dehgZr
please restart ffgefl
please walk rbfhdd
pls $ cikoZe
pls , hcemff
pls : sahZan
pls cfdpcj
pls check dbggdq
pls have gfgffk
plugged gdmedi
plugged into kfofda
plz $ ragjaf
plz jdggYo
point at ddfqee
point haaodl
pointed at lgeeid
pointed kgeejd
pointing at bdiqee
pointing ddfmld
points lZfvaZ
policy accept gkfajg
policy becomes bchhpe
policy fggepZ
policy goes agfeog
policy is nheefd
policy to cgffne
policy was Ygfgvb
poller tZehde
polls kgggfd
port $ lhcgge
port , ffmnba
port : lfgged
port <n> hgkbei
port efgmdi
port forward Zberle
port forwarded jYerhb
port forwarding dgeohb
port forwards iaduhZ
port open hggZfn
portal sdfefc
ports $ aidnhf
ports <n> pudYcZ
ports ? hjfgfd
ports are eihlec
ports dkopeS
ports do iagsea
ports end aahqhg
ports of bYjohi
position ikfbdi
possible ? odegfe
possible from lihcfd
possible xjhcbU
post nndebd
postfix <service> kggggd
postfix lbgbhk
postfix on gchbhn
postfix smtpd lggggb
postfix 日 ogfgfa
postmortem iiefci
postrouting -o deddmk
postrouting -s bghhlf
postrouting cfeeoh
ppl mkfZhc
pr <n> hafefp
pr acme fffffk
pr edfdhn
pr 有 ffgfgj
prefix efggfk
prerouting -d beggof
prerouting -i ffgehj
prerouting jefdhj
print lefgff
print to meehdf
printer <client> lggffe
printer <n> Zhhffn
printer at rgfgca
printer lefeck
printers jcgddn
private address ndbiei
private pdekcd
probe at kffefg
probe pfgebf
problem qbfaoa
prod Zeicdu
properly kggdhf
proposal ffgfld
proposed ffggke
prot <n> klfcfd
prot klfcfd
proto icmp jgggge
proto jhffff
proto tcp jffgff
protocol kgffff
protocol tcp hgfffj
provide ejifff
provider pdefbh
public lXjqda
public ports bahqhg
publish $ fnahgf
publish , gfkgfe
publish igirhQ
publish 了 cYhwiZ
published acookW
published on fjboZi
published ports bZrlfd
published services gcpege
published stuff hcoffd
published to dbZvdk
pull ndhcci
purpose ? gegfdn
purpose gfffel
push oeebif
pushes thgchW
put -a ggggsV
put a bfdcpj
put cgeelj
put in eihgoX
put it kfgeid
put the lcffek
put this ggffVt
q <n> ahfmgg
q ahfmgg
queries schcdd
query ijffja
question , hlgfZj
question : kkebgf
question lihdcf
questions can gffffl
questions fdfcer
queue is meebel
queue odfaej
quic mWeodh
quick lehfkZ
quick one reghbb
r , kffgff
r leghfe
ran it qehgcb
ran qfggca
random cdgqfd
rather pZhhic
reach $ jgodgZ
reach <client> ggggmb
reach <far> lfcfpZ
reach <host> kicXlh
reach <own> hgdXlm
reach <public> mdfbhi
reach <service> fleUho
reach <zone> sdfhhX
reach ? fdopeV
reach cdmahm
reach it Wlcfgo
reach itself gfjfgf
reach port ilbcek
reach the ohadhf
reach 到 lmbdfe
reachability bqicee
reachable $ Zqgbkf
reachable ? mhhYgh
reachable by bnfieg
reachable for ofkhab
reachable from repPeh
reachable kqlWcc
reachable now hdhcen
reachable on hiffla
reached hnfbka
reaches <own> glfeic
reaches fngcjb
read mjcZgh
read this jmbbfi
real client lggdff
real hfelbi
really oedlcc
reason zZfZde
reboot jdfdkg
received , jggfgf
received jggfgf
recent iffgdi
recent update gfggek
record gdWdfx
recv jfffff
recv src jfffff
redirect kefgei
refused $ rdfdfc
refused , weecfZ
refused <- kggggd
refused <own> skdbdb
refused from qgfggX
refused magbhk
refused on tZfdie
refused ran jgggfe
refused that's lgggfd
refused' oggdde
regards jfggff
register hVhnhh
reject ncfdmb
related , cggfji
related cggfji
relay access sehdgY
relay vehcgW
reload dfgcdq
remote host hbfiel
remote lbhdfk
remove -a hgefmc
remove ceggqd
remove line heggqY
remove the agggpd
removed fdgfpd
removed from fhghma
removing -i egfgmc
removing cgggnf
removing the efgglf
replies peigZe
reply , jgffff
reply come lfggfc
reply mghghY
report shfcdb
reports imbmgW
request iahckj
reset $ ifffek
reset ? kfggef
reset offdch
resets kgggef
resolve ggfhjd
resolve names mgfhcf
rest fldjja
restart edeahs
restart postfix eegdgm
restart the gfgcgl
return obggef
return path odgehc
return traffic mhffbg
review , Zjkibj
review dghggj
review netops gegegl
review 一 faffdr
reviewer mcgghe
right ? pekbZh
right now Zdhjjk
right oagfeh
rip <client> meeggf
rip <far> kfggfe
rip jffghe
risk hWiigm
rn $ ibjfei
rn ibjffi
room oifbcg
root nagefj
route ncgfic
route to mdgfjb
routed nffhdd
router mgfffc
routes ukcZdc
rp filter ghedoc
rp ghedoc
rsource -j gfggek
rsource gfggek
rst , kgffge
rst ? jgggff
rule $ fedckn
rule , degdrd
rule ? sZcdYq
rule cagdnn
rule decides uefceb
rule for fgfelf
rule in gcggel
rule is jffcle
rule lets megfge
rule matched ggggej
rule that keffjc
rule today feegen
rule 是 bgffau
rule 的 Zhhhem
rules $ geegkg
rules , bgffik
rules : aeeahv
rules <n> cfheep
rules ? hhdcen
rules file ehgdaq
rules iefceo
ruleset ? kggggd
ruleset last gfgffj
ruleset ohedcg
run from ogggfY
run jdedik
run out dgggem
runbook gggkch
runner <client> lgfgfd
runner idgffi
running qfgcha
runs lbfeel
runs on rcgbhd
s , kffgff
s client kgfgge
s gfgegj
safe ffgefl
safe to ffgefl
same lbgcdm
same thing bghffl
sane gdgffl
sanity check eeegmh
sanity eeegmh
saved gffffk
saved my gffffk
say <client> hfkfdf
say fcjZph
say i lghiiW
say no neYckj
say the cgfglg
say we cdheqe
says : ogggfZ
says <n> kfggge
says <service> hgdfgj
says connection kfgdcl
says idcihh
says outlook kggggd
scan kfiedg
scan to nZhefh
scanner at pdedgf
scanner jifhdd
scans by legfge
scans nfffee
scope blljaf
screenshot peebei
second Vdgggu
seconds <n> gfggek
seconds gfggej
secs : jffggf
secs jffggf
security lhgfdf
see $ lffcgg
see it kmfjcX
see pkfgaa
see the oggdgc
see when mdgefg
seen by meidge
seen from hcndge
seen jcncdh
seen on jgfgff
sees mehbhe
segment fkifed
segments Yzdaic
send icfcgn
send its lggeef
send mail iccgik
send out qggggW
send scans jggfge
send through ndeglZ
sending from jggggd
sending megggc
sends a oggZgf
sends it mfgggc
sends qggcce
sends through pegggZ
sends to qgedcf
sent gffjYn
sent src lffffe
sentence hdjldd
seq <n> jgggff
seq jgggff
server $ jgfjfc
server , fhfeel
server <host> qjdYeg
server <own> jfhnda
server ? jkbndb
server be jfgelc
server by xaecfd
server get sfgbhZ
server is idgniZ
server lddkdf
server on kndgda
server over mngcgX
server see legefg
server to regafd
server 的 jjfffd
server's <service> kkdcfg
server's jmbgee
service cdmsba
services abspca
services are bYrllY
services can cdpghc
services do bsgifX
services of fdhoed
services that gchmfd
services we ccpjfe
services work eelggf
session k lgfggc
session qhgdcd
session to mkhadf
sessions jgecfj
set geifna
set the dggdoe
set to rchfjW
set up eXcpgm
sets bggfnf
sets net Zggfof
share sfahfa
she legcdk
sheet cebphg
shell udhcbb
shift dcgmck
shop fdeekj
should <service> kfgffe
should be oefhkW
should i kZeddq
should it rbfgkX
should oeefZk
should that legegf
should the pegffc
show iekkda
show me knXfdi
show up mgfblc
shows <n> idgffk
shows mbhcfk
shows this nffgfc
shut hmeffc
side $ ckeiid
side ? idjjbg
side effects hdeemg
side fjihgb
since <n> kcfgfi
since midnight ffgffk
since monday jZgegm
since qbhcbk
since the peheah
since then rhfhba
since this meffgd
since yesterday hfgfej
sit in zhgabX
sit jWmhYn
sit on iemdge
site rdgcdf
sits at pgfeed
sits behind hYfnej
sits in wahcfa
sits pXfhfi
sitting at lfkdfc
sitting in nbffgg
sitting on ldhkdc
sitting pbhjea
slow $ dgfceq
slow gceahr
slow since cbicgr
slow today ffgegk
smpt mmacZk
smtpd <n> lggggb
smtpd lggggb
snat cehgjh
snat to Yehglk
so fhaijg
so i mchedi
so kind kghgfd
so slow ffgffj
so that jabcpk
so the lfgffd
so who glgeff
socket : ggfffj
some cmggal
somebody in pgjfeX
somebody mWkegh
somebody on iafidn
somebody out mfffff
somebody sitting scffgZ
someone <outside> jaipea
someone explain gggcap
someone icefhk
someone on vcfbha
someone out imcmhW
someone sets cggfmf
something gadrff
something to ofefee
somewhere ? ddenbl
somewhere eiejcj
sorry for fkeggf
sorry offgbg
sorry to saghga
sort gfeefn
sort of gfeefn
source <host> qZffhd
source <own> Zcggqg
source address wYhZWn
source ip mffeef
source kncadi
source that hpchiY
source zone dkgfgg
sources a2eXhb
sources are dpffgb
sources can fpgdfc
sources for fngcge
sources that asecie
spam cddakr
speak nnfdWh
spf hadfgp
spins mggefd
sport <n> jfgfff
sport jfgfff
src <client> kfgfge
src <far> jgffff
src <host> jfgfgf
src <own> nffefd
src lffggd
ssl nfgffb
stand mfgged
start jmbekb
start working egggjg
started hWgghp
starts oehdee
state gjdbbq
status deferred lggged
status qdgdbi
still <service> ecghmf
still arrive eghgld
still be Xfggqh
still broken gcgfen
still browse jfcila
still get edgfrb
still have mcaetb
still hjeYoe
still open hagblm
still reach icidgj
still work dekeem
still works peeclb
stop kfeelc
stop working fgfgld
stopped mZhecm
stopping tZiYif
stops vegdgV
straight into rafgfe
straight regZef
straight to kigdee
stranger gdhode
strict ggeeoc
strip -i gffcmg
strip ggeeme
stuck at gefebr
stuck kfgefh
stuck like lgfefe
stuff can fffffk
stuff iZpcei
stuff we hcpbgf
submit hncngV
subnet pfbbbn
succeed lWggmg
suppose edgeta
suppose i fgfgke
suppose the feghob
suppose we dghfpb
supposed jeeici
supposed to jeeici
sure oehffc
survive gcffqc
swaks iehecm
swaks on jggfff
swap fkhaoa
swapping fdgglg
swears kffigc
switch rddbdj
syn $ kgffff
syn , kfgfdh
syn ack mffffd
syn from jfhied
syn lgghce
syn recv jfffff
syn sent nfeefe
syn that ofddeh
syn trace jgggeg
syn 没 kgggfe
sync pfgfdb
syns kgffff
syntax ecgcgp
sysctl eefepe
sysctl net fefdqd
system acgseg
table Xaipbo
take -i efgemf
take a bdgfgo
take hggZmg
take out Yhhhlg
take the eggfle
taken jagcof
taken out aiebqg
takes fgfftV
taking fgggkd
talk <service> moeeda
talk mjgZjb
talk to jigakd
talking kegbdn
talking to hegddn
talks pchegb
talks to pchegb
target ifhmZe
tcp $ jmegdd
tcp , ofejbd
tcp -m efgeji
tcp <client> mdheeg
tcp <n> jlgmdV
tcp ? kecklZ
tcp connection iifhfd
tcp dport ffgegk
tcp failed odgffe
tcp from 0dcUhf
tcp hifjcf
tcp ip efgcep
tcp port ilbogX
tcpdump kfffdh
tcpdump ni jffgff
tcpdump on lggggc
team , lcjgfc
team hchiei
teh <host> fYmifi
teh kYmjfd
tell kZcjfl
tell me qcelda
tell us cfdehq
telling me ngefge
telling ngefge
test hcojcc
than elekce
thank ldflcd
thank you ldflcd
thanks iedifj
that $ lbamhf
that <client> mfhffd
that <host> ncgmea
that <own> gmcbel
that <zone> nWjaki
that ? mWjdhj
that a qecfhd
that are icjlfc
that arrives qeddeh
that can dveahb
that could jlfcgd
that even nehdgd
that get tefefa
that gets gpfbff
that go rgfbde
that hhhfhd
that in kfggfe
that is ihddih
that lets clagfn
that may drddic
that nobody hmbdgh
that on cqdeid
that one jggecj
that packet hceodg
that pass jfgefg
that the sedhcd
that through ngehbf
that us ngeegd
that was mdgdfi
that work knechb
that's ohdcdh
thats hhfjgc
the -i igffkc
the <gateway> ldffdj
the <host> kgboce
the <n> gceihi
the <outside> faopdZ
the <server> ldfdfi
the <service> bdbiio
the <zone> dgabol
the access asfcgf
the address befngg
the answer sdhgcb
the asset fdemgf
the audit lfgiec
the auditor nkfYhd
the auditors hfglee
the backup efhegl
the bot bckkfi
the box rbiagf
the bridge qcgbfg
the browser ofhgeZ
the certificate bifedp
the chain jffghf
the client kggffe
the complete feelgf
the connection mdggdf
the conntrack hgddem
the cpu deefhn
the ctstate dehesb
the current dmfbek
the customer leihYj
the dnat icdllb
the eahdll
the end Xhggqe
the file ghfbdo
the firewall jcdogd
the fix fgdeta
the forward gggfmb
the gateway waehfY
the guest oYdegl
the hairpin idgepa
the hell kcffdk
the incident jfdgdl
the inner ngfffc
the input egfflf
the inside bddsgf
the internal hajkfg
the inventory hdhmee
the iso bpifgb
the last bfgdgo
the line ldYdoh
the list ejiiee
the log kgfggd
the mail effear
the masquerade bfedoi
the moment egbicp
the nat cmceZr
the network dmfdej
the new icchcp
the one icefem
the other higZdn
the packet rggZcg
the packets mffeff
the pci fhfefk
the port ccdjlj
the postmortem lcehck
the printer jffeej
the private qdcfff
the public ngqZhV
the published feoakd
the queue ffgedn
the real dhengd
the related Zhghnd
the replies ndhged
the reply hgghid
the reset jfggff
the rest fldjja
the return rcfffc
the rules megcdj
the ruleset lgfdeh
the same edgdgp
the scanner ikebhg
the services Xfplgd
the sources drgccg
the stuff hcpbgf
the syn oehdfd
the team hZgkel
the things gepaff
the three gccinf
the tls efgefm
the two naabkl
the user flgfdg
the very kgfejd
the way pgicde
the weekend ggfefk
the whole eifkja
the zones brfefe
their mail gcgglf
their qehgeZ
theirs ? nffgfc
theirs nffgfc
them $ nedkfb
them , Zfbggs
them ? kfhffe
them khcidh
then $ geggke
then ? aYigjo
then gbfdmj
then get Zggfre
then reach fgggnb
there $ ndfcjf
there , lZkigc
there ? lijZdf
there a dccmgl
there and pghfea
there any mhhjdX
there anybody dngehd
there anyone engcdh
there anything lRjfgo
there for hkaZeq
there is ffgjcj
there jkilXb
there's hkejag
these mcbemf
these two fgggpY
they get gdgegl
they nWfifj
they see qdfehc
they use obgenY
they're vfedbd
thing , eekgei
thing ? hjegff
thing flidbi
things : fgbjap
things acodbq
things can ggfffj
things may hfeefl
things we gepaff
think dlWhfo
thinking gfgdqa
thinking of ffgdqb
third xchfdX
this $ qeefbg
this , fffflf
this : eefhen
this <gateway> bcokee
this ? lfefpW
this bot fgffel
this channel ffeegl
this do ggggcl
this for gkeeck
this gateway Zjhkge
this gijedg
this in kefdgj
this is ngffiZ
this let kgfgaj
this morning obgfhe
this on jgfggf
this one cdgdfr
this thing ejhgeg
those gnhabj
though qbhffb
thought edflmb
thoughts ? geefdp
thoughts fdfgbq
thoughts on ffgfek
three <host> ehecnf
three gbfhhk
three of kgggfe
three things gechdo
through $ ojffcb
through <own> pbiedf
through <public> jedoec
through ? leebcp
through elffZm
through mail qjhfdX
through the neeffg
through this lkibec
through to ileeib
through what leeefj
thru $ kgggge
thru <own> odgggb
thru or ldgfgf
thru qpcXga
thru this hsccfc
thunderbird on nfhgfa
thunderbird padldf
thursday ? edhdas
thursday aeckim
thx $ eidkal
thx , hcfbbt
thx efcjdm
ticket : glfbdj
ticket <n> pegcch
ticket ngfccj
time nhfidb
time out nmjbfV
timed jegfeh
timed out iegfej
timed out' kggffe
timeout $ qggdfb
timeout , jfffgg
timeout tcgefZ
timeout 了 pcffhc
times obgdej
times out obfdck
tls cert eegeeo
tls certificate fegffl
tls ecgegp
to $ fWpmdf
to <client> jiZinZ
to <far> lbicif
to <gateway> kncYke
to <host> ibbhgn
to <n> kZfblk
to <outside> ndidci
to <public> wddfda
to <server> idfchl
to <service> oeeibe
to <zone> leiZej
to ? Zkpbfh
to a qbddao
to accept bfgeuZ
to add oabcqe
to address sahfha
to any fkijea
to anything fsfYff
to append fdghpa
to be loecdc
to browse oacfle
to connect jgggdf
to delete hfffek
to deliver rcfgga
to destination dfgejk
to do mdfbfl
to drop afggqe
to feghld
to get dhkZdo
to gmail kggggc
to go ifegna
to hand kbkhgb
to have ndeeej
to hit llebhb
to host jdfiff
to it lijjZZ
to its jndahf
to itself ofgcge
to know glekfb
to mail ofbggf
to me lgedei
to merge ffgefl
to mx lggggc
to open sfkbfY
to our ickcfj
to ping kjedic
to port ptdZfW
to print kefggf
to pull kjfeee
to push lfgfib
to put ggfZmi
to reach elgfja
to relay oegcge
to remote kbgfek
to run mdfggd
to see chhnde
to send ubhdgZ
to set hgfclf
to source Yehglk
to take dggekg
to talk kmhade
to tcp pldYgd
to teh ocaceo
to that nbfddm
to the icgghi
to this gfeegl
to us nefeeg
to use fgkjjY
to what Ybevkc
to which ldbned
to work qcfdeg
to you jeeacq
today $ defdjn
today ? iffbik
today gcfakn
told me obgfge
told obgcgf
tonight , hdfihh
tonight gYfhof
tonight's iffeke
tonight's window cgggkf
too , eccilk
too ? njcaeh
too dfjdjh
took gggglc
top dgegmg
top of bheglf
touch rchcUp
touch the kfgfgd
touched fegfgk
touched the gegffk
touches ldhcei
toward <far> ofgebg
toward ueffdZ
towards <far> mocecc
towards <host> nhecka
towards <own> iVdnkg
towards <zone> hffekd
towards ijceig
trace : neffdf
trace <client> tffXhc
trace <far> ngfdgd
trace for neefge
trace qffeed
trace tcp rcgece
traffic ? jdcafq
traffic from kghjcc
traffic nfchef
translated rhXfff
transmitted , jggfgf
transmitted jggfgf
tried pcggce
tries defogf
trouble qgfffZ
true ? qafegf
true lloWhX
trying <own> gefgfk
trying jfggbj
trying to ohfgbd
ttl jgfgff
tuesday egddgo
twice kfggge
two jbbgli
type <own> oefdfe
type lbfdgk
u nbcacs
udp $ ekffid
udp , sccide
udp <n> oigdcd
udp ? mffgde
udp from oeggag
udp omgcdZ
udp port wdcgfY
unable lbgbhl
unable to lbgbhl
under maatdc
under which jefked
understand jdebcr
unicc gefgdm
unknown <client> kgggdf
unknown <gateway> nggfgb
unknown jggghc
unreachable qgfhda
unreplied lffffe
unreplied src lffffe
until it mfggga
until kcfieh
up $ pcfehc
up ? ejhgfg
up as ffffnc
up at hifkcf
up for dZfpdm
up in kmgbgb
up lfYlcj
up on gffnga
up there pdfdgd
up to jfeegj
update megeZm
update seconds gfggek
updates from kfgfge
updates sefdce
upstream jgggfe
us $ dkhkYi
us , fdhfco
us ? pbhcgf
us gffejh
us or reiebc
usable Zlrdec
usage $ hcfefm
usage ? hdgceo
usage ibgceq
use $ fcodfh
use <n> kaflfe
use <own> boWfng
use <public> mdfcmb
use <service> oidaoY
use ? efpdhd
use hdjdke
use the iicdfi
use this gaebhr
used gjfnbc
user aehfep
user at nhggeb
user in jejfgc
user on uffbgY
users chfagq
users in 0ffggO
users on ifchfi
uses mfgbma
using legefg
v <n> bgkigg
v bgkigg
vendor jbfibn
verdict for mfgdff
verdict sggffX
very kgfejd
very same rgffda
via <host> kfhdge
via <own> kgffhc
via <public> tfgbfa
via <service> 0VhgfX
via wUhjfY
vlan <n> bdhddt
vlan hbgddp
vpn iZfcfq
vz <own> klffaf
vz klgebe
w qghdfZ
waiting ldadpd
walk me kdfeel
walk qdeeee
want hmeglW
want to glhdlZ
wants <service> rdageg
wants a fjlhcd
wants ilhgeZ
wants to ilcifc
warehouse dehccs
was accept Ygfgvb
was it gggdfl
was jbffdo
was refused lgfffd
wat ebejjj
way ? obheic
way back kfjdef
way does nbfehh
way for pegZfh
way out ocheee
way rlgbdY
we add fgghsT
we ajjmjY
we are cmfeje
we delete Yhggtb
we drop jdecpd
we expose elmicZ
we flip ffeeoe
we forward lSkqjY
we get leddnc
we got eamlgd
we have hRjrdj
we moved ogfgbe
we need kcefdn
we only gmamgb
we plan cghhke
we publish lhgigY
we put lggglW
we remove bhggod
we take fggfld
we'd ghihoV
we're dffgdo
webmail nfdeeh
website qccbgj
websites offegd
week $ qeffec
week and phggba
week mWhgdk
weekend hbgfgm
well ? hledfg
well jlgabk
went fdfelh
went to efggjf
were gdedpf
what $ eldobe
what ? keblch
what Zemkic
what about mogddY
what are ecjmff
what becomes qcfdfg
what breaks hggdrZ
what can Whmncg
what changes fggfjf
what dies gffcqb
what do cfmjgb
what does egndTq
what exactly bojfbg
what gives mfhefe
what happens mffdnZ
what have dZhshd
what if aefauh
what is fallWn
what it fgechn
what kind ggeeem
what kinds gfeefn
what of gfmdff
what on ifedem
what opens gfffkf
what ports dldigf
what services epjfca
what sits Tghshg
what sort gfeefn
what source pefdfd
what the fiejff
what would cgeeqd
what's aZlqak
what's behind ddbqfi
what's exposed Uctpfb
what's going shecgZ
what's it ggffej
what's line kgdWct
what's on eheefm
what's published cbbtao
what's that ggffcm
what's the mcddco
whatever fofcff
whats forwarded Yeioie
whats kYhrbd
whats the ofcYeo
when <client> nfggbf
when <far> qfhedc
when <host> ofefhb
when <zone> uchfdY
when a jefggg
when does degfeo
when i fcglkc
when it tciZia
when lbfcji
when our mefcgg
when sending legggd
when the kmfdga
when they ydhbdY
when we ggggkd
whenever pehahd
where $ grfcce
where ? raenZd
where do mcincZ
where does mgemfX
where in acengm
where is ksfWgc
where mibpeX
whether 0YhXed
whether <zone> nghdec
whether a lfeffg
whether the kfheeh
which <public> bbesie
which address ojccfe
which box Vfitgc
which gnkhZb
which inside sVigfe
which internal pcfhfc
which machine Tgftig
which networks bsabii
which of eiimaf
which ones ddmhgf
which port dhflhd
which ports ZcnrgY
which public iagngb
which published cbtchf
which rule pefffc
which segments argcge
which server qcgieZ
which services gWhqhe
which source schcha
which sources dogdff
which way pafegg
which zones bsgchb
while igfgcj
while the lgffgd
who YveXii
who all dngeff
who answers kafsad
who can Zwhbgb
who changed hbgedp
who could ejdfle
who gets bpfaih
who has jogdfZ
who is ftfZfd
who loses fbghsZ
who reaches apgdkd
who sends kfggfe
who touched geggfk
who'd fgdduY
who's able cqffgb
who's allowed fogegb
who's fpfbfe
whole <outside> cnjnZa
whole eifkja
whom ? cpgchf
whom Zqdjfe
whos ftgadc
whose bmfblf
why $ oeffde
why ? sdddfd
why can't nbedfj
why cant nfggfb
why did dehddq
why do mYebdt
why does llcceg
why has bgggem
why is dcefcu
why ndfbao
why the sfghfW
wich eckjfg
wifi hedagq
wiki feembk
will <client> eghfpZ
will <gateway> lffgfd
will <zone> afehpf
will it offgbf
will lcfdkf
will that mfegmX
will the oghfbe
win <n> kffgfe
win kffgfe
window , fgikec
window ffhijd
with <host> ogfgcc
with <n> tdgecb
with <own> jcfjgf
with <service> laeggk
with a djddik
with dffimd
with it sedbmY
with its legjed
with my gchoag
with the hggfjd
with these jdfgmb
with this ecigkg
without kchYwX
words $ fffkeg
words for gggdap
words hgglZh
words please hgfnWj
work $ qghcdc
work ? iliXhf
work for qYnbmV
work from hlbdbn
work ggkYcp
work or sfhZce
work with ggffgk
work 吗 ggghpW
worked nehegb
working ? jdidpY
working phdbib
works $ dlffhe
works ? mfggjZ
works fine mgfgfc
works or rgghfW
works pehZje
workstation jgfgff
worry infbeg
would -a ggfaik
would <client> bhghpa
would <gateway> jagenf
would <host> efggob
would <service> dfgfkg
would <zone> mchgqT
would a fcffpe
would adding fehend
would be Ycglhm
would change ggffmc
would dafexc
would it dfgejj
would like mehehc
would removing dggfmf
would that kbgdle
would the mggcid
would you bdgect
write occcem
writing kibige
wrong qegfea
wtf does gegfcm
wtf lfffak
y n leggge
y qegggZ
yes hgmckZ
yes no ilkcea
yes or mdngdZ
yesterday ? cgggdn
yesterday kbfbfp
yet ? agdhgo
yet ocdeej
you $ jdeidj
you , gffecn
you ? gfeden
you be jgffeh
you check mfdebl
you do jdcZgs
you have dgfhfk
you kZhgek
you kindly jeggfg
you look gfebfp
you must oegcdh
you please mgggYi
you restart fggfek
you take efgfgl
you tell heendf
you walk fggffk
you're achfcu
your mbfdld
zone opeadb
zone that emgchg
zone 可 dpechg
zones avgbha
zones can fkggge
zones get cugffY
zones have btZfkc
一 bifiig
一 下 jfggbi
一 个 lbgbfl
一 份 efglff
一 共 fcllfb
一 台 hlgcff
一 堆 kfffff
一 条 bfggli
一 步 nebfgg
一 直 lfggfd
一 眼 cfgffn
三 bfhZnk
三 千 efggfk
三 条 cgghnc
上 $ gcglgf
上 , ldeZjl
上 -a ggggma
上 -i cgfhqa
上 <host> srgVeV
上 <n> ggejgf
上 <outside> oegfhb
上 <own> eqdbgh
上 <service> lffcej
上 <zone> hahimb
上 ? agfhbs
上 curl kfgfff
上 lgagif
上 ping jghfic
上 一 eckmhc
上 不 uXfhfb
上 了 dUgiht
上 到 hmdcgg
上 去 jdfedm
上 发 geZqhf
上 吗 jZaral
上 开 ZeZtek
上 执 mffffe
上 抓 lgfgfe
上 映 ZYiwib
上 是 hegefk
上 有 cqdWil
上 的 pYgidg
上 线 ededll
上 网 sacfkb
上 跑 lggged
上 都 fbdsgc
上 面 eSbxem
下 $ cdfjfl
下 , pjficY
下 -a geffdn
下 : niffdc
下 <client> wagcgZ
下 <gateway> iegcgl
下 <host> eoYqcd
下 <own> ioeaic
下 <zone> ychZgX
下 acme fcgddr
下 fijhaj
下 infra gdgegl
下 mail gbgfcr
下 netops gegegk
下 文 jfgggf
下 是 oggggZ
下 来 fekefi
下 这 jffgck
下 面 kdgfkd
不 $ mbdhjf
不 ? qcebkc
不 jgdXkk
不 上 imddci
不 了 madhgi
不 会 iZkfgh
不 到 ckefem
不 对 eefefo
不 开 lefffg
不 懂 ggggWr
不 放 mdgffe
不 是 hfdhgi
不 管 bngege
不 能 qWeghg
不 行 nffhfc
不 要 odddek
不 走 nfffed
不 通 kggbek
不 限 Zreegg
东 eckjgf
东 西 eckjgf
丢 ? jehgff
丢 lfgfef
丢 了 kggffe
丢 吗 jdfige
丢 弃 nffffd
丢 掉 ngddeg
丢 的 jggggd
两 fcifji
两 千 effggk
个 $ fddmhf
个 : lgffef
个 <public> ambhfl
个 ip jaelgg
个 port fZZwic
个 pr fcgegm
个 例 gffefm
个 包 kggeff
个 合 geggej
个 地 ldejef
个 改 gdhffl
个 是 mgggfc
个 机 geedhm
个 清 ekdjff
个 端 ffgicl
个 网 jmdheb
个 连 feffem
中 fcgifl
中 午 hchcen
中 哪 kgfgfd
为 kaefji
为 什 iddfjj
为 啥 uXfihY
主 mgdjdc
主 动 lkfefc
主 机 lcgnea
主 要 fdcfes
么 $ calihj
么 , gfceep
么 <zone> vYhieZ
么 ? rZjeah
么 ebjffm
么 一 kgfgfe
么 不 fdeibo
么 作 fgfgdm
么 办 ffebho
么 变 hgeeel
么 影 hgeemd
么 情 jgffff
么 意 hgfgan
么 时 defdhp
么 服 hgVnih
么 样 egkbkg
么 没 fhegmd
么 用 fffdeo
么 的 fgffel
么 端 aaeuie
么 被 kgffff
么 访 gcchep
么 走 yffcfV
么 连 rYahgi
么 重 ffgffj
么 问 gfcffn
之 ecehlh
之 前 ofgcYm
之 后 cdeilj
之 间 pdfgec
也 fheeji
也 加 fefeij
书 heeegm
了 $ ocedej
了 , fcdfho
了 : jcffbo
了 <gateway> fjhcbn
了 <host> Xbcuem
了 <n> biekdj
了 <outside> kjfdee
了 <own> qfeagg
了 <zone> jkaeje
了 ? bflchl
了 egfhek
了 三 fgjcfk
了 两 fffggk
了 之 gggdcn
了 什 cammhf
了 会 heeejh
了 信 ngggfZ
了 几 eammhc
了 吗 egggld
了 吧 dggdne
了 哪 bfgngg
了 啥 Unjmfd
了 多 dgdhhk
了 怎 efffgl
了 没 kccjbm
了 网 tdaeoX
了 邮 mfgggb
事 ? ghedfl
事 fieffj
事 在 kgfefg
事 用 jfggff
事 说 mcgggf
互 ndfgfd
些 $ fZdphh
些 , ejdmee
些 Ylmjfb
些 port flbggg
些 source Zxbbid
些 zone dpdchg
些 东 ebkjgg
些 什 gYmhhg
些 区 gmcfgf
些 口 Upjigf
些 地 fgmfdf
些 对 ffrXhf
些 服 fagoff
些 来 brecgg
些 流 heddkj
些 端 eZlogd
些 网 erebic
交 lchjcf
交 接 kfhfdg
人 mflagc
人 在 jgiegd
人 怎 geedhm
人 用 ggfnfc
人 能 sjcbga
人 话 gffgYq
人 连 lfnhcX
什 gckggh
什 么 gckggh
今 heddjl
今 天 dgdfeq
今 晚 jdheig
从 <client> shfedZ
从 <far> mggcff
从 <host> kdgejd
从 <outside> kcgkcg
从 <zone> oVgfgj
从 ibjhfg
他 gefefm
他 们 jcdejk
以 access hhgbcm
以 glecke
以 reach eofeef
以 到 Wsffkb
以 后 iZgdof
以 直 ijbgma
以 访 clgekc
以 连 elgdgg
们 <host> nkeced
们 mXhikb
们 哪 behpdg
们 对 eYmleh
们 的 qfgfdc
件 $ kahcfl
件 , lmifdX
件 <service> mcggge
件 mhccif
件 到 egfleg
件 第 cehfar
件 里 dfffZt
件 队 efgffm
任 gnfdeg
任 何 dncgfh
任 意 flgfef
份 , gddmgf
份 efglff
会 break hfYfim
会 drop qegheZ
会 ggghic
会 不 iZkfgh
会 些 iebcer
会 做 thccce
会 到 mXYpig
会 回 ggcfcp
会 好 lfghhZ
会 影 gdeeil
会 怎 nbjajf
会 放 jggfff
会 断 gcgfhk
会 有 ifedjf
会 经 oggbee
会 被 edimgd
会 走 lcbkjd
会 转 gscdhZ
会 通 fgggxP
传 , kggfgd
传 kggfge
但 jfggff
位 hgggal
住 jfggff
住 了 jfggff
体 hfffmd
何 dncgfh
作 gggfXr
作 用 eggfWt
你 ecebis
你 会 ggddfn
你 好 ggbfgm
你 能 heeeen
你 都 hebefp
例 ffffgj
例 子 ffffgj
保 jjehdf
保 检 kjecge
信 , mggefd
信 <n> ocgdkb
信 <service> kfgfeg
信 pefcgd
信 到 efehkg
信 吗 jcggke
信 走 lgdfgg
修 hchbrd
修 复 hchbrd
候 idfchl
候 源 mfffee
值 lcgbel
值 班 lchbek
假 cegfof
假 如 defglg
假 设 fgggnZ
做 eWdugh
做 了 haathe
做 什 ggfefl
做 端 Zcitdf
停 sZffef
儿 mkiccc
允 kjefhb
允 许 kjefhb
先 jfggjd
入 cdfeqf
全 efhijd
全 组 incgec
全 部 gYjlfh
公 hfkfci
公 司 fiigbj
公 网 mXoiga
共 fcllgb
共 做 hgaogd
共 开 fcmkec
共 映 afjmfe
关 igfalg
关 系 hdghdk
具 gffeYs
具 体 gffeYs
内 hicjci
内 核 iZhegm
内 网 iddmff
再 dgffqa
再 加 egffme
写 -i ehegel
写 ggdhej
写 的 pdhegc
况 $ jgfffg
凌 qfghca
凌 晨 qfghca
几 fYmifh
几 个 fYmggi
几 条 jedmfd
出 <outside> nlcajc
出 kbgled
出 去 nZhjfd
出 发 Yeqfig
出 口 kgffid
出 得 kcedlf
出 来 edlidg
分 hfkfch
分 别 bhmlcd
分 析 qgfgfY
列 Zkhnfc
列 一 cjfkge
列 出 cjdnfe
列 堵 efgffm
列 里 ffffgk
则 $ pfecic
则 , ikgegc
则 : fgggcl
则 ? gdgjgf
则 jeedfk
则 上 kggcgg
则 什 fgggej
则 啥 fgggdk
则 拦 nfeefe
则 放 kggfgd
则 文 cegfjj
则 是 ggggXq
刚 edgfgm
删 efgftZ
删 了 ghginX
删 掉 eegfne
删 除 egggqY
别 hgiela
别 是 eeYqgi
别 的 njdhae
到 $ imdefe
到 <client> jjddla
到 <far> mgfegd
到 <gateway> niedfd
到 <host> khchjb
到 <n> cbdkdr
到 <outside> jWlihf
到 <own> meekkX
到 <server> jffffh
到 <zone> nlZfhb
到 ? hocegd
到 forward bhhflf
到 hhhigb
到 ip lgfffe
到 一 jgggbi
到 了 lkchec
到 什 dcjcqd
到 任 flgdeg
到 内 nThjgi
到 哪 ibokcc
到 底 ohgcZi
到 得 hlfahh
到 我 eefikf
到 的 ifkfee
到 谁 coaqYg
到 达 krZeha
到 这 jggfff
制 $ pdgdgd
制 odhdgd
前 eeeihk
前 对 iZgmff
前 面 dggfkg
办 febjgl
加 -a hahhtW
加 afghqd
加 一 cffglg
加 上 egijsR
加 完 fgggje
务 $ deljhc
务 , gYjlgg
务 ? gecrha
务 eYkmej
务 里 gfkfff
动 hhedfj
动 了 hZfchq
动 去 odgfef
动 有 ffgfgj
动 连 jjfcgf
助 $ hbgcfp
助 hbgbeq
包 $ jfgfei
包 , nggddg
包 ? hegcfl
包 kgggbi
包 会 xdeXfe
包 到 theYfd
包 怎 rbgigX
包 是 nefefg
包 最 hhanfe
包 看 lfgfgd
包 走 mffdfg
化 $ fgdfen
化 fgfffl
匹 neccfk
匹 配 neccfk
区 bmdeoc
区 别 gbefqd
区 域 fmdfgg
千 efggfk
千 多 effgfk
午 ceeaeu
午 吃 gfgffk
半 jfffcj
单 $ cmiflY
单 : fkefgg
单 fifjib
占 ddhchn
印 gcgddp
印 机 hcgddo
压 mcggge
原 jfffgf
去 $ Ykfjel
去 <far> jfgggf
去 <host> uecfhY
去 <own> pdgfkY
去 ? ckhjee
去 kbihgd
去 不 nehdee
去 了 kgdicg
去 吗 oegdef
去 掉 Yfghog
去 的 ZYonhe
去 连 pggggW
又 ncfbel
反 ofggfa
反 应 jgffff
反 映 pehffZ
反 馈 lggggc
发 , demeje
发 <service> lffffe
发 kZjkfd
发 件 mgfgha
发 信 mfgdjc
发 到 nkcdib
发 布 cgllga
发 往 phfddc
发 来 dgfggj
发 给 ecipee
发 邮 fgfjeh
取 jdgegj
受 dgfgmf
受 影 dgfgmf
变 化 fgfffl
变 更 iegfjf
口 $ xcanfT
口 , ginhZe
口 <n> lnfdhX
口 ? kagmdf
口 gijhfc
口 为 nbdieg
口 会 eoaiff
口 出 kfehfe
口 到 adgdhq
口 发 ligeec
口 吗 vGWogt
口 映 macmff
口 是 oegefd
口 有 ojecce
口 的 aheikg
口 谁 cibfcs
口 走 qgcYhh
口 转 jhdlec
口 连 ofhfhZ
口 通 vneZWd
口 都 ongWed
句 ggghYn
只 hecflh
只 有 jfgfgf
可 lnfdcd
可 以 jmfdbg
台 $ Ufbvih
台 <gateway> jacnhe
台 <host> ideofc
台 <server> bjZodk
台 fience
台 内 ejdjgg
台 打 odfdfh
台 有 deenie
台 机 jgfjfc
台 电 lffgfe
号 ldfeej
司 fiigbj
吃 gffefl
吃 啥 fdffen
合 ejdddn
合 吗 fdfgen
合 并 hehdcn
同 rffgeY
同 事 pffgfa
后 , bafkrd
后 <outside> Wfgfsf
后 <zone> cdfikj
后 eRgmrh
后 会 hgdifh
后 到 ncamfe
后 是 rYgghc
后 源 nggebg
后 落 ggamfh
后 转 teafcg
后 面 UZhslh
向 knceee
吗 $ nZcbmi
吗 , mhfebi
吗 : jfggff
吗 ? bmcgfk
吗 jedbhm
否 lWgfoe
吧 $ qagiZh
吧 ? hfellZ
吧 mdgief
启 eggdgm
启 一 egfdfn
呀 $ fccmfk
呀 fccmgk
告 igamfg
告 警 kggfef
呗 $ feddgp
呗 jdedhk
呢 tXfgib
周 hhddfl
命 pegcdg
命 中 regcfd
和 <n> meedkd
和 mheboX
响 $ fcgdng
响 ? hehflb
响 eefcpf
响 什 hhebgk
响 到 jZddhp
响 谁 gehelf
哪 gjlkeW
哪 一 ofcfgf
哪 个 kmebdg
哪 些 Xmmjfb
哪 儿 iliced
哪 几 hUqjic
哪 台 hggnfZ
哪 条 qfgcec
哪 里 qXific
啊 $ fefnef
啊 , cdbffu
啊 heendf
啥 $ lifhdc
啥 , gfgfek
啥 ? hdgden
啥 kgfdej
啥 情 kfgfff
啥 意 hfggam
啦 gdfffl
嘛 用 ffgfbo
器 $ rbbdgi
器 , Zmhjfe
器 <client> qeffga
器 <service> lfegff
器 ? bjYvfd
器 igfhch
器 上 mdehgd
器 了 lnadfd
器 人 geedhm
器 是 kblbgh
器 的 Rtbjjh
器 能 lfhbfi
器 访 xYhfhX
器 都 fsgWgg
回 , lgfggc
回 : kgggfe
回 idfffk
回 事 feffgl
回 包 oghhfX
回 应 mhhaff
回 流 heafhm
回 的 mfffge
回 程 kffgff
回 答 ifbffm
因 $ kfffff
圈 , nffged
圈 mgfged
在 <client> lfgfge
在 <gateway> kfahhg
在 <outside> leggff
在 <zone> pcgfgb
在 iciefi
在 一 ggbqfb
在 公 ffkkjW
在 哪 gkdgbk
在 多 edhdfo
在 对 dYmred
在 有 gdcjgl
在 的 segffY
在 都 Ulpldb
在 问 jnafgd
地 ifific
地 址 jdejie
地 方 djmeee
址 , lffefg
址 <own> keggeg
址 jdejie
址 会 liefgc
址 变 lffeef
址 是 tdcifZ
坑 $ gdgdgn
坑 hdiecm
域 hmdceh
堂 gfffgj
堆 了 efggfk
堵 efgffl
堵 了 efgffl
填 nggegb
填 的 nffffd
填 表 ekffgg
处 sffYef
处 理 tffYef
备 ihhdei
复 eafaql
外 fglhee
外 一 hdmhde
外 发 kkiagc
外 开 jalkce
外 映 kXN0ii
外 网 lfggee
外 都 iUohdj
多 edfbjo
多 封 efggfk
多 少 fdfcgq
夜 ogggdb
够 cliehf
够 得 elkfec
大 iZhbho
天 iedeem
天 晚 degfgl
太 lfgfee
失 mggged
失 败 mggged
好 $ ffefhk
好 , ffbkek
好 kcfdfm
好 了 ecgfkj
好 吗 mgiiiU
好 的 qagiga
如 <far> jfgfff
如 dfggne
如 input fgggkd
如 masquerade ghdioY
如 删 cgggne
如 加 gfffcl
如 果 Xghhng
如 给 ffhfjf
子 $ eagigm
子 fecjgk
学 gcmbkg
它 peddbk
安 gkkZdg
安 全 gkkZdg
完 dchhoc
完 以 fdghke
定 kffdmc
实 gfffek
审 一 gcgegm
审 计 jiehee
客 pfgded
客 户 ofgded
家 ggflee
宽 dffegn
宽 跑 fgeehl
密 gehdgk
密 码 gehdgk
对 <outside> ldjiga
对 fhmgiY
对 吧 pfffde
对 哪 eudWgh
对 外 ggmgec
对 方 peeefe
对 端 oegbgf
对 谁 dpeege
导 edhiek
封 , efggfk
封 ebhces
射 $ iddmhe
射 , hfYmhg
射 ? emhdff
射 efhmia
射 了 defnge
射 出 VXnthf
射 列 hcaogh
射 到 negged
少 $ efffgl
少 fdfcgq
少 了 ffdehm
少 包 fffegk
少 封 fgfffk
少 条 fffgfj
就 ffgdpc
就 不 qhfhYc
就 好 gggglb
就 收 fofjdb
就 是 mchgge
就 正 rffgda
就 没 ngfeee
就 能 chggpa
工 jgfggd
工 单 kgfggd
己 mggdhc
己 去 kdghfg
己 往 rdeebg
己 能 nehgfc
己 访 peegde
己 连 icggif
已 gfjfgf
布 cgllga
布 了 Xkdrgd
布 出 denehf
布 到 gfjqcZ
布 的 fflfge
带 dffegm
带 宽 dffegm
帮 助 hbgcfp
帮 忙 hcfjej
帮 我 aebhjp
帮 看 mbfefj
常 $ offfed
常 , vbfgeZ
常 kfffid
常 吗 gfgfjf
干 gggefj
干 什 fhffdl
干 啥 gfgffj
并 hehdcn
应 , jgffff
应 dXenki
应 该 meemae
底 ohfdZi
底 放 igggdi
底 能 jejege
底 通 pZhfef
度 , demhff
度 edileg
建 heghkb
开 , pfeffc
开 <host> sachhd
开 <own> mfdfge
开 <service> nfdhfd
开 dhlffg
开 了 Ycnlhg
开 放 hihidd
开 着 lmache
弃 nffffd
弹 hedefn
弹 窗 ieddfm
录 <gateway> mgeegf
录 deefeq
影 effdof
影 响 effdof
往 <host> nhffcd
往 <outside> kegegg
往 <own> lgfcgg
往 seecib
往 外 peedic
径 jfffgg
得 cmielZ
得 上 ijhbdi
得 了 fjjYih
得 到 cpecke
得 去 jlfddf
得 开 fhfdoc
得 来 mldYgg
得 着 elkfec
得 通 nagnea
心 gaceet
志 : ngfgfa
志 kfgcgj
忘 ffffgj
忘 了 ffffgj
忙 hcfjej
忙 review gegfgk
忙 分 pggfgY
忙 看 fffgfk
忙 解 effgaq
忙 过 gfgegj
快 hceefn
怎 geidfl
怎 么 dficgm
怎 样 tcfikS
思 $ gfffdl
思 , fgfgcl
思 -a ffggcm
思 : hgffbl
思 hgfgYo
急 $ kceefk
急 kceefk
您 igdldg
您 好 igclcg
想 <service> mbhhff
想 ijghiY
想 加 fgghjd
想 用 ldggge
想 确 ikcjde
意 hkhgYj
意 思 hgfgYo
慢 Yfheer
懂 $ gggfdk
懂 , ggggck
懂 : ggggXp
懂 gggfWr
成 <client> dfdfog
成 <n> Zgdgse
成 accept cghhqZ
成 dgffqc
成 drop cfgfji
成 strict ggeeoc
成 人 gfggan
成 什 rieebc
成 转 bchfuc
我 geekfh
我 一 hedlge
我 们 mXgjkb
我 在 kigefe
我 想 oegfkY
我 看 sageed
我 要 eghdfl
我 这 egkYdp
户 iechek
户 反 qggffX
户 打 jdcidm
户 端 mgfdge
户 访 rehbgc
户 连 eeejhh
房 gdggfk
所 chdpfe
所 有 chdpfe
手 jkgefc
手 机 jkgefc
才 efggfl
打 <own> qeamcc
打 ecigkf
打 不 lefffg
打 到 gfYnig
打 印 gcgddp
打 开 nhjejU
打 得 eledmb
打 算 ghhfoY
执 mffffe
执 行 mffffe
扫 eraYcp
把 -a ggggtT
把 <n> ffgfkf
把 <own> daeioh
把 Zbgfml
把 input ffggqY
把 masquerade fgggkc
把 第 chffmf
抓 lgfffe
抓 到 mgfffe
抓 包 lfgfge
抓 的 kggggd
投 jggfff
报 <n> kdgfhg
报 connection kjfbfh
报 curl kggggc
报 err jfgfgf
报 jgekee
报 错 jgggge
拉 hcfdgm
拒 mefefg
拒 绝 mefefg
拦 $ vbiafa
拦 sefXhf
拦 了 jgfgge
拦 吗 lfggfe
拦 的 kfgggd
拿 lgedhg
挂 Wffrhg
挂 了 fdfjgi
指 llchgZ
按 lgdgmY
按 现 hjfffe
按 规 wXijeX
挡 kdjdeg
挡 的 kgffge
挪 gggerX
挪 到 gggerX
换 ddfdoj
换 成 cggeqd
据 lfffff
据 包 jgffff
掉 $ qheheZ
掉 , Zdhfnj
掉 -a hbggsX
掉 ibfcnh
掉 line fhghpX
掉 masquerade ahehof
掉 会 gfffld
掉 吗 mggfbg
掉 的 chgfoc
掉 第 bhdigl
排 jegbek
接 <own> rfgggW
接 <server> gffegk
接 <service> oedfgf
接 ? fffffk
接 laicfl
接 到 jffffh
接 口 ogfefc
接 在 pfbfff
接 打 jgjbjc
接 被 keedfk
接 访 reefga
接 超 leffeg
接 连 feffij
提 gffffj
提 示 lffggd
提 问 fffffk
摸 paclee
收 <host> kgggfd
收 <service> kdhgkb
收 hifelc
收 不 jjgheb
收 信 legehe
收 到 jfffjf
收 邮 pcfiga
改 cfffli
改 了 cfgces
改 动 gdgffl
改 完 bdhgoe
改 成 efffne
改 的 fdgfgk
放 $ indida
放 ? hlgdfd
放 mfeihb
放 不 mdgffe
放 了 kYimdf
放 吗 padggf
放 在 jfdgao
放 行 ndeekc
故 djdfgl
故 障 gffegl
教 kfffci
教 一 ngggdd
数 据 kgffff
整 flgflY
文 kegcgh
文 了 jfgggf
文 件 dehggk
断 $ eeegkh
断 fcgclj
断 了 dcfbir
新 idfeii
新 人 fefffl
新 来 ffefem
方 fgldma
方 能 fpageg
无 kegfgg
无 法 kegfgg
日 kfgcgj
日 志 kfgcgj
早 hfchdm
早 上 gegeem
时 $ scgehY
时 , mgfgfc
时 nahahj
时 候 idfchl
明 odfbfh
明 什 jgfgff
明 天 ffgedn
明 明 rgggfW
映 ffhmia
映 射 efhmia
昨 jdhedl
昨 晚 ddheep
是 <client> ldmdcf
是 <host> mggffc
是 <n> fdgdmh
是 <own> ofgffc
是 allow offegc
是 drop pbgieb
是 hairpin mgggfb
是 mefedh
是 丢 jeggff
是 什 hhejXl
是 删 chghke
是 加 ggggpY
是 否 kehfff
是 哪 jhdjee
是 啥 fefjdl
是 在 jgggka
是 就 fgghmb
是 干 fgfehj
是 怎 rdfggZ
是 我 igefke
是 把 fgggkd
是 放 jfgglZ
是 给 Ygfepj
是 被 lggged
是 谁 hcgafp
是 转 Qdgvji
是 这 kggggd
是 通 ofgefb
晚 <n> jefeek
晚 hchden
晚 上 degfgl
晨 qfghca
更 iegfjf
最 lYejif
最 前 dhggkf
最 后 jZdmjd
月 hZeggo
有 $ kgdqcZ
有 clclgd
有 syn jfgfge
有 个 ojgdeb
有 人 jnagbh
有 什 ggedhj
有 做 caisee
有 关 hdghdk
有 台 pcfgef
有 哪 alijgc
有 啥 gcfekj
有 回 ohhbfc
有 坑 hdiecm
有 多 feffgl
有 对 phdgbd
有 放 lbheke
有 映 dkfpbc
有 没 cldhhg
有 被 madian
有 谁 cpfidd
有 这 lffgfe
有 问 hahghj
有 风 gdgffl
服 bakmfj
服 务 ebjlfg
期 efeefn
本 sehbgb
本 机 qeibgb
机 <client> rdggdb
机 ihgibf
机 上 gegefm
机 器 jigicd
机 的 asfche
机 能 pceggc
机 访 mbgffh
机 连 qbfdff
条 , hgggnX
条 : hffgbm
条 <n> fffdjk
条 accept igdemc
条 dnat gghglZ
条 effflh
条 rule jdfbas
条 什 fgfgdm
条 删 fgggje
条 啥 gfggYp
条 是 hhhgVo
条 没 chgdXu
条 端 fgfkgf
条 规 hcehhi
条 路 ofggfb
条 连 jffefi
来 $ gkgdfg
来 , mefeeh
来 ? kreZhZ
来 kjjbfd
来 了 ffeclk
来 吗 tWggfe
来 回 uXgfhb
来 源 epdbhg
来 的 gbjodd
来 看 gdfmff
来 这 kfggdg
板 ocfeei
析 $ jgfgeg
析 jfgdfj
果 $ ghccua
果 <n> bhhgoc
果 cfggne
果 remove gdgghi
果 删 ggfgrX
果 加 eeghvU
查 <far> bgfgnf
查 ihfchi
查 一 lqgYfb
查 要 kjedge
标 ejfekd
标 是 glfeff
样 $ jakckg
样 ? jgdhnX
样 gcjclf
核 jahefl
核 日 jgggge
桌 meggee
桌 面 meggee
检 jifdgf
检 查 jjedgf
楼 iVggav
次 gegdfm
次 都 ogggdb
正 kfffie
正 常 kfffid
步 nebfgg
段 , niehcd
段 fodbgi
段 可 elefgg
段 能 gidcfl
段 连 hmgcgc
比 kgfgff
比 如 kggffe
求 ffdiel
求 review gdfggl
求 解 jffgWo
没 $ oeeagi
没 ghchgi
没 下 jfgggf
没 了 egfeme
没 写 ggffel
没 反 jgffff
没 有 fidkgf
没 看 hggfbm
没 问 whgVgZ
法 kegffg
法 连 jffffh
流 hddfkj
流 量 iddfkh
测 nifdfc
测 试 kgfgfd
浏 kfgfge
浏 览 kfgfge
清 cjgkef
清 单 cjgkee
源 imddff
源 地 ogdgfc
满 gdhdfm
满 了 gdgdfm
点 gZdfft
烦 gkcefj
烦 列 fkcigg
烦 帮 ogffga
烦 看 megdfh
然 lggged
然 后 lggged
现 idiedk
现 在 iakeek
班 nbbhfj
理 hlgcfg
生 gcjbik
用 $ ifckei
用 , kZffgm
用 <host> tdehca
用 <own> ndghkX
用 <public> pfdhfb
用 <service> rffjfV
用 ? gfgegk
用 ffhgbm
用 foxmail jfggff
用 到 fgmcgg
用 啊 gfdfgl
用 户 gcbhhn
用 的 ggggck
电 qfggfX
电 脑 pffggZ
病 mogYec
登 heedep
登 录 egedep
白 lgfZfj
的 $ qbejYi
的 , kpfWka
的 -i gcfhkh
的 : kggfVn
的 <client> sefhfX
的 <gateway> feffgk
的 <host> pefchd
的 <n> gkggcf
的 <own> ldfgff
的 <service> kZeffm
的 ? ilicZi
的 cfhhfk
的 client yffhdS
的 cpu edgcgp
的 dnat kideid
的 effect fgefbo
的 laptop hfeggk
的 line hggcZq
的 masquerade ahehqc
的 outlook kegggd
的 pc pggebe
的 port bjdrhY
的 tcp oigbkZ
的 traffic rdddak
的 udp kneWjd
的 user hfegcm
的 人 lapeiY
的 信 igfdgi
的 包 lgfibg
的 同 xYgggY
的 吗 negjdb
的 吧 lggdgd
的 哪 Xcmmgi
的 地 jggdje
的 对 kgffff
的 时 mgfffe
的 是 kdhjhZ
的 服 hcmfge
的 机 nidecg
的 来 fqecgc
的 流 keegie
的 源 pechia
的 用 hdggfj
的 电 pefggZ
的 端 fZmkdh
的 网 bqfiga
的 规 gehegk
的 角 dekjfe
的 话 dfdflj
的 连 dggggj
的 那 Zengmc
的 锅 jffgff
监 lfgffe
盘 iZehgn
目 fmdfjd
目 前 cihned
目 标 ejfekd
目 的 ligbff
直 mehfgc
直 timed qefgfa
直 timeout lfffgd
直 卡 jgfgge
直 接 kfkdia
直 没 lgfffe
直 超 lgfgfc
直 转 ngfged
直 连 jefgjd
看 $ bdgkdm
看 , fcikid
看 gddmZm
看 infra fggegj
看 一 nchhed
看 下 iefefk
看 不 ggggWr
看 到 kgffbh
看 懂 gggebn
看 看 achjen
看 这 mgfefd
眼 cfgffn
着 $ gmoZce
着 fimeee
码 jdhcfk
码 忘 ffffgj
确 mheicd
确 认 mheicd
碰 lnhacc
示 lffggd
示 连 jggggd
种 jcfihe
积 fgfffk
积 压 fgfffk
程 qfhgfY
程 桌 meggee
窗 geeeij
站 eekiff
站 在 dekife
端 <client> kefggg
端 <far> pfgagf
端 hhhifc
端 口 hhhifc
第 <n> cegeim
第 cegeim
等 hjehdg
等 保 jjehdf
答 nebefk
算 $ frdafh
算 fngdlX
算 把 bggdrc
管 fqgbee
管 是 bthYge
管 理 dpefff
管 目 fkffff
箱 hfgefj
箱 密 ffffgj
系 hdghek
系 吗 hdghdk
线 fdbhli
组 kndafe
终 pggaef
经 kffigc
经 过 kfeigd
结 obefdh
结 果 mgefdg
绕 pdfgfc
给 <host> kffalf
给 <zone> eeedkl
给 hWfnhj
给 个 hmfbeh
给 几 ffffgj
给 哪 qYdieg
给 我 lbYpbj
给 谁 Zcdxge
络 hledfh
绝 $ mfdefi
绝 , pgfgfZ
绝 mefefg
网 <far> mfgdff
网 ip kgeffg
网 sheieV
网 上 bemkhd
网 不 nccggh
网 关 jigegd
网 吗 ocZjma
网 哪 iUgogi
网 地 kfgfef
网 机 ejdjgg
网 段 endagk
网 络 hledfh
置 $ ffgffj
置 ? egfgbo
置 ffhfcn
翻 gfggan
翻 译 gfggan
老 pbggfd
老 是 kggggd
老 板 oefged
能 <service> kgfdhe
能 access YZeflu
能 bjkZlh
能 ping rhfffX
能 reach lmdbff
能 上 kadggl
能 不 qWegig
能 主 lifdgd
能 从 lkbfge
能 做 ggfefk
能 出 rcbhee
能 到 lifgZh
能 合 fefgfl
能 打 jiidkZ
能 收 jdffld
能 用 odlbed
能 直 jffgic
能 访 eilcfh
能 进 gqecef
能 连 ehdjhh
能 通 dgakme
脑 pffggZ
脑 打 tfehgV
脑 用 jfggff
脑 能 kfggfe
自 qfiagb
自 己 mggdhc
自 身 qeeifa
苦 gdgefm
苦 了 fffffk
落 igbjfh
落 到 igajfh
行 $ pegebg
行 , lbdflf
行 <zone> dgffnf
行 ? qhgfiU
行 fedeof
行 不 oefhga
行 了 pbgdid
行 什 ggffek
行 会 hhZhjh
行 删 chgguV
行 吗 kegeid
行 啥 gegffk
行 干 hfgdVv
行 挪 gggdnb
行 是 gggfWr
行 没 jdfdhj
行 还 lgfgfe
补 kcfdme
表 : Yteefg
表 fialek
被 <gateway> kgggfd
被 drop igffjd
被 forward jgckcg
被 magkdg
被 丢 odfjiX
被 哪 lfffff
被 拒 mefefg
被 拦 xgdVhd
被 挡 jelbfg
被 改 shcfcb
被 放 sgebdd
被 转 hbdsgb
装 mfieah
西 eckjgf
要 一 gihddj
要 写 nfeeic
要 填 ekffgg
要 是 cfkhqW
要 用 lgZkdg
要 连 qahdgd
见 ieffdl
规 igedfk
规 则 jeedfk
览 kfgfge
览 器 kfgfge
角 dekjfe
角 度 dekjfe
解 $ jgegge
解 hfhean
解 析 iefdfk
解 释 fejgam
警 mffeef
计 hhfflb
计 要 keekfe
认 ghfgkb
认 一 liefee
认 策 gggfke
让 ibajdo
议 hfheld
记 fgajfl
讲 fdgfik
讲 讲 fcgfki
许 kjefhb
论 iagelg
设 ghfgnZ
设 成 fgffkf
访 gjjafi
访 问 gjjafi
证 heedgm
证 书 heeegm
评 fifgjd
评 审 gZglgi
译 gfggan
译 成 gfggan
试 lgfggb
话 , dgdgkj
话 : gfggbm
话 cgefkj
该 hdckZo
该 通 rehefa
误 meeefh
说 <service> negggb
说 oecehf
说 明 gefcgn
请 mghede
请 列 Tknlhc
请 教 ngggdd
请 求 hedhcn
请 问 mhejeZ
谁 $ geajhk
谁 ? gfdglf
谁 ZtYghf
谁 可 nmiYlV
谁 回 lggfgd
谁 开 epdege
谁 改 fdgfgk
谁 来 iefcem
谁 能 Zqeegg
谁 进 hpeYie
谁 连 elgeff
调 oYfbpc
谢 $ heiccn
谢 iehcco
谢 谢 iehcco
财 fdbggq
财 务 fdbggq
败 mggged
账 gkfdfh
贴 hbgmff
走 $ rgeafd
走 <n> medegg
走 <own> qchhda
走 <public> qXgena
走 <service> mgfdgd
走 ? sefdhZ
走 odgmfW
走 不 negggb
走 公 lffgdg
走 到 ifalei
走 哪 nefffd
走 得 nagmga
走 的 refdgb
起 ngggeb
起 什 fgffcn
起 来 jgggff
超 mbgegg
超 时 mbgegg
跑 hgdchk
跟 ifgecl
路 $ kfggff
路 wdhXgc
路 径 jfffgg
身 rdfiea
转 ieckkb
转 到 hjcjib
转 发 eddnoZ
转 圈 mgfged
转 给 pYfigf
辛 gdgefm
辛 苦 gdgefm
边 <client> pdgicc
边 <service> ocgehc
边 kegdgh
边 放 pZggfe
边 的 ffggdm
边 能 tchZdg
达 pnbcgZ
过 <gateway> mdggef
过 lgdhdh
过 一 gfgegj
过 了 kegfeh
过 去 igdddn
过 哪 kgcjge
过 得 sdhgcb
过 来 ngdpaZ
过 网 jigege
还 bheglh
还 work chggnc
还 是 qdfiZe
还 有 eldaeo
还 能 bfhglg
还 行 fgfgjf
这 fhfgdk
这 一 lfgfef
这 个 dieifi
这 么 iffcfk
这 句 ggggWr
这 台 fddlfj
这 条 iggfcj
这 样 ggddmg
这 种 hkeddj
这 行 ggffdl
这 边 jdjbfj
进 imdehd
进 得 ioeYgg
进 来 dphhhX
远 megged
远 程 megged
连 <client> kfffff
连 <host> ohfbhb
连 <outside> pcgdhd
连 <own> bYiglm
连 <public> rcddfg
连 <zone> ldgfmZ
连 ? gnhegZ
连 hjgcgh
连 上 hbhreb
连 不 kmdecf
连 到 lkgYci
连 得 ikhbdh
连 我 qlgXdd
连 接 kbfdfm
退 , kgffge
退 jhefhf
退 信 kgegge
退 回 hhedgj
送 ihcled
送 到 ihcled
通 $ difZgp
通 , ohgddd
通 <client> qgfgfX
通 <far> kgggee
通 <host> tggfgV
通 <own> nbhbkf
通 ? vUhfgd
通 eheefm
通 不 lhfeff
通 了 gbgegn
通 吗 bkcehn
通 啊 hbgeeo
通 的 oggfga
通 过 jigffe
遍 ofkdbe
那 fhedij
那 个 egdbgq
那 台 kddgcm
那 条 ffgfob
那 种 kdfijc
那 边 lgdehf
邮 mgcdej
邮 件 micdeh
邮 箱 hfgefj
部 hjffci
都 gkmneR
都 不 nVgjgh
都 会 geedfn
都 在 mgffee
都 映 iTklgi
都 有 bhhmhb
都 没 ledggg
都 算 goeZgi
都 能 YmsZfe
配 lebfdm
配 的 jfgggf
释 fejgam
释 一 gfggbm
释 下 fdggdn
里 <service> kcghgf
里 ? cbkrcd
里 ofkgeW
里 有 neffdg
里 的 bglfgh
里 看 egfgem
里 面 ekileZ
重 fcgdgn
重 传 kggfge
重 启 eggdgm
重 置 ffffgj
量 $ lecegj
量 ? gfefji
量 iddfkh
链 rffcde
锅 jffgff
锅 吗 jffggf
错 ngfdfc
错 误 meeefh
问 $ dfccko
问 : ehhfcl
问 <client> zhYjeU
问 <far> lcfilZ
问 <gateway> eoggga
问 <host> ojYjfc
问 <outside> tYYlhc
问 <own> glYdji
问 <public> sWffdk
问 <zone> jnehcd
问 ? gdZgfq
问 fihbel
问 不 gacggp
问 从 ufgggS
问 你 ggWdfu
问 到 aglnec
问 得 fhfddn
问 我 kflced
问 题 gdhahn
间 ldgkfc
队 effffm
队 列 effffm
限 dpccjf
限 制 odhdgd
除 hlfheb
除 了 foficd
险 $ gdgefm
险 gdgffl
障 gffegk
需 jjbjha
需 要 jjbjha
靠 oddgdh
面 , fkgdhf
面 hZdmkf
面 是 Ubgxhe
面 的 keakjd
页 ekefej
领 cgkhgf
领 导 cgkhgf
题 $ ibgggj
题 , kfehfg
题 ? gffffk
题 gdhahn
题 吗 feehgl
风 gdgffl
风 险 gdgffl
食 gfffgj
食 堂 gfffgj
馈 lggggc
马 kggfge
马 上 kggfge
麻 hicefj
麻 烦 hicefj
默 gggflc
默 认 gggflc
`;
export const WAY_WEIGHTS = `
' -a forward jd
' -a jd
' <n> you jd
'connection refused' kc
, <A> , ma
, <A> ma
, <A> to kc
, <A> 出 ma
, <gateway> kc
, <n> $ kc
, <n> tcp kc
, <server> <B> jd
, <service> $ kc
, <service> ? kc
, <zone> kc
, allowed ? lb
, allowed or ck
, and does kc
, any kc
, any port kc
, blocked kc
, can <zone> lb
, can i ma
, connection jd
, correct kc
, could lb
, do nZ
, do we jd
, does <A> lb
, does <service> jd
, does jd
, dst <B> kc
, dst ma
, from <A> kc
, given dj
, how kc
, i dj
, i e lb
, in ck
, is <A> jd
, is kc
, is that ma
, it's kc
, just lb
, kindly kc
, lip kc
, never kc
, no kc
, no nat jd
, nothing lb
, open lb
, or is kc
, or jd
, plain <service> dj
, plain dj
, please jd
, quick one jd
, rip kc
, session k jd
, session kc
, tcp <n> ma
, tcp ma
, we ma
, what's kc
, where kc
, which ck
, while kc
, who kc
, will that jd
, would lb
, yes or jd
, 为 什 dj
, 为 啥 kc
, 从 <A> kc
, 发 kc
, 只 kc
, 对 jd
, 对 方 lb
, 想 kc
, 我 dj
, 报 dj
, 按 lb
, 提 kc
, 提 示 kc
, 收 lb
, 有 jd
, 浏 jd
, 浏 览 jd
, 源 bl
, 目 的 jd
, 行 lb
, 规 jd
, 规 则 jd
, 请 问 jd
, 走 kc
, 连 <B> jd
, 连 jd
, 通 不 jd
-> <B> , lb
-> <B> <service> lb
-> <B> lb
-> <B> ok ma
-> <B> tcp lb
-a input ma
-a postrouting -o ck
-d <A> ck
-i <A> -o lb
-i <A> kc
-i forward <n> jd
-j accept $ jd
-j accept' jd
-j drop jd
-o <A> -j dj
-o <A> dj
-o <B> -j jd
-o <B> kc
-o <outside> -j kc
-o <outside> jd
-o <zone> -p jd
-p tcp dport kc
-s <A> kc
-s <zone> -j jd
: -a ma
: -a postrouting kc
: <A> ma
: <A> to lb
: <A> 上 jd
: can lb
: could kc
: curl : jd
: curl kc
: does it dj
: does kc
: errno <n> ck
: errno ck
: ip <A> ck
: ipv <n> Zn
: ipv Zn
: postfix <service> jd
: trying <B> jd
: trying jd
: user <A> kc
: user kc
: what oY
<A> 's own ma
<A> , <server> kc
<A> , <service> kc
<A> , can lb
<A> , dst ma
<A> , is lb
<A> , port am
<A> , 想 kc
<A> , 端 dj
<A> -> <B> lb
<A> -> lb
<A> -j dj
<A> -o <B> jd
<A> -o lb
<A> : <n> kc
<A> : curl kc
<A> <B> $ kc
<A> <B> <n> kc
<A> <B> echo jd
<A> <B> kc
<A> <B> r bl
<A> <B> tcp jd
<A> <n> <B> jd
<A> <n> from dj
<A> <n> on am
<A> <own> : ck
<A> <own> dj
<A> <service> into jd
<A> <service> jd
<A> <service> to ma
<A> <service> 到 jd
<A> able kc
<A> able to kc
<A> allowed to jd
<A> and kc
<A> be bl
<A> box nZ
<A> can kc
<A> can not dj
<A> can open ma
<A> can't nZ
<A> cant kc
<A> client kc
<A> clients kc
<A> coming ck
<A> connects lb
<A> connects to lb
<A> does jd
<A> error ck
<A> error connecting ck
<A> folks kc
<A> for dj
<A> from dj
<A> from my am
<A> from talking jd
<A> get <service> lb
<A> get kc
<A> get to jd
<A> gets kc
<A> has jd
<A> have lb
<A> hit jd
<A> hitting <B> jd
<A> hitting jd
<A> host ma
<A> i kc
<A> keeps pX
<A> lan kc
<A> laptop kc
<A> logs lb
<A> lose jd
<A> make it kc
<A> make kc
<A> must kc
<A> needs ma
<A> needs to kc
<A> on <B> dj
<A> open a kc
<A> open to dj
<A> opening kc
<A> opens <B> jd
<A> opens <service> ma
<A> pcs lb
<A> people kc
<A> permitted kc
<A> ping <B> kc
<A> ping jd
<A> pings <B> kc
<A> pings kc
<A> reach <B> kc
<A> reach kc
<A> reachable Zn
<A> reachable for bl
<A> reachable from dj
<A> s , jd
<A> s jd
<A> say jd
<A> see ck
<A> see when ck
<A> server to kc
<A> side jd
<A> still jd
<A> straight kc
<A> then be jd
<A> to <B> jd
<A> to our ma
<A> to the kc
<A> towards <B> jd
<A> towards lb
<A> use jd
<A> wants lb
<A> wants to kc
<A> when ck
<A> who jd
<A> 上 <B> kc
<A> 上 ping kc
<A> 出 <B> lb
<A> 出 kc
<A> 到 <zone> lb
<A> 到 kc
<A> 往 <B> jd
<A> 往 lb
<A> 往 外 jd
<A> 想 jd
<A> 有 dj
<A> 电 lb
<A> 电 脑 lb
<A> 的 <n> ck
<A> 的 <service> ck
<A> 的 client jd
<A> 的 user jd
<A> 的 人 jd
<A> 的 电 kc
<A> 直 kc
<A> 直 接 kc
<A> 能 jd
<A> 能 上 jd
<A> 能 主 kc
<A> 要 ma
<A> 连 <B> kc
<A> 连 jd
<A> 那 jd
<B> , <gateway> kc
<B> , <n> jd
<B> , <service> jd
<B> , allowed ck
<B> , any ma
<B> , do lb
<B> , is nZ
<B> , plain dj
<B> , tcp lb
<B> , works bl
<B> , yes kc
<B> , 会 jd
<B> , 端 ma
<B> -j accept jd
<B> -j jd
<B> -p jd
<B> -p tcp jd
<B> : open dj
<B> ; jd
<B> <n> $ kc
<B> <n> , jd
<B> <n> jd
<B> <n> udp kc
<B> <n> 端 kc
<B> <own> kc
<B> <service> $ kc
<B> <service> , nZ
<B> <service> ? kc
<B> <service> jd
<B> <zone> am
<B> ? $ jd
<B> access ? ma
<B> access nZ
<B> after kc
<B> afterwards jd
<B> as kc
<B> at all kc
<B> at kc
<B> box $ lb
<B> box jd
<B> by <service> ma
<B> by kc
<B> connects ck
<B> directly ? jd
<B> directly lb
<B> directly on kc
<B> does ma
<B> does the lb
<B> dropped lb
<B> echo jd
<B> echo request jd
<B> every jd
<B> for lb
<B> from jd
<B> icmp nZ
<B> if kc
<B> in dj
<B> into jd
<B> is nZ
<B> it lb
<B> itself , jd
<B> lan ma
<B> let kc
<B> ok ? qW
<B> ok nZ
<B> ok or jd
<B> on <n> lb
<B> on port lb
<B> on udp kc
<B> or nZ
<B> over <service> kc
<B> over ma
<B> over udp lb
<B> port <n> oY
<B> port oY
<B> prot <n> jd
<B> prot jd
<B> r , bl
<B> r bl
<B> server , kc
<B> server ? kc
<B> should that jd
<B> still work jd
<B> survive kc
<B> tcp <n> kc
<B> tcp kc
<B> then ? kc
<B> timed jd
<B> to am
<B> what does lb
<B> what kc
<B> when ma
<B> where does jd
<B> where jd
<B> which kc
<B> why dj
<B> will kc
<B> will that lb
<B> with <service> jd
<B> works ? lb
<B> works jd
<B> 么 $ jd
<B> 么 jd
<B> 之 jd
<B> 之 间 kc
<B> 了 kc
<B> 会 不 lb
<B> 发 信 jd
<B> 吗 $ jd
<B> 吗 , kc
<B> 吗 ? kc
<B> 吗 kc
<B> 就 能 am
<B> 打 kc
<B> 收 <service> kc
<B> 收 jd
<B> 的 <n> jd
<B> 的 lb
<B> 的 tcp kc
<B> 能 连 Wq
<B> 能 通 lb
<B> 行 lb
<B> 行 不 lb
<B> 走 jd
<B> 走 得 jd
<B> 超 ma
<B> 超 时 ma
<B> 还 jd
<B> 这 个 nZ
<B> 连 ck
<B> 通 jd
<B> 通 吗 jd
<B> 那 ck
<client> $ bl
<client> s , jd
<client> s jd
<gateway> $ dj
<gateway> is jd
<gateway> let it kc
<gateway> or jd
<gateway> to lb
<gateway> 会 lb
<host> 's nZ
<host> , <B> ck
<host> <A> kc
<host> <A> s jd
<host> box <A> jd
<host> from ma
<host> is bl
<host> on lb
<host> server see lb
<host> 的 <n> jd
<host> 的 jd
<host> 那 台 jd
<n> , can jd
<n> , is kc
<n> , or jd
<n> , seq jd
<n> , what ma
<n> , will jd
<n> , 我 dj
<n> , 能 jd
<n> -s jd
<n> : <A> jd
<n> : no ck
<n> <B> ma
<n> <n> , kc
<n> <n> : kc
<n> <n> tcp ck
<n> ? i kc
<n> allowed dj
<n> am lb
<n> as kc
<n> at ma
<n> connection bl
<n> connection timed ck
<n> does the jd
<n> for nZ
<n> forward kc
<n> from <A> kc
<n> from jd
<n> get dj
<n> in <outside> kc
<n> in jd
<n> ip <own> jd
<n> len <n> jd
<n> len jd
<n> of <A> dj
<n> of <B> ma
<n> on <A> am
<n> on <B> lb
<n> proto udp kc
<n> s jd
<n> syn $ jd
<n> syn , ma
<n> syn 这 lb
<n> tcp $ kc
<n> tcp from jd
<n> tcp lb
<n> that's jd
<n> the kc
<n> this is jd
<n> to <A> Yo
<n> to <B> rV
<n> to qW
<n> udp , kc
<n> udp ? jd
<n> will kc
<n> would <A> jd
<n> would jd
<n> x <n> dj
<n> x dj
<n> 到 <B> ma
<n> 到 jd
<n> 发 信 jd
<n> 吗 ? jd
<n> 和 jd
<n> 是 ck
<n> 的 dnat lb
<n> 行 不 lb
<n> 走 lb
<outside> $ ck
<outside> , jd
<outside> -j accept ma
<outside> -j kc
<outside> -j masquerade kc
<outside> ? $ ck
<outside> ? ck
<outside> does kc
<outside> is jd
<outside> it's fine kc
<outside> it's kc
<outside> on ck
<outside> on the jd
<outside> out <zone> kc
<outside> 上 kc
<own> $ lb
<public> $ kc
<public> , kc
<public> <B> $ jd
<public> <B> , jd
<public> <B> on jd
<public> ? kc
<server> , ma
<server> <B> $ kc
<server> <B> timed jd
<server> at dj
<server> is jd
<service> $ jd
<service> , <n> ma
<service> , kc
<service> : connect bl
<service> <A> <n> bl
<service> <A> bl
<service> <B> <n> jd
<service> <n> from nZ
<service> <n> on am
<service> <server> lb
<service> ? $ jd
<service> ? jd
<service> at <B> jd
<service> at jd
<service> from <A> lb
<service> from <B> ck
<service> from the kc
<service> into <A> dj
<service> into <B> kc
<service> ok dj
<service> on <A> Vr
<service> on <n> qW
<service> on dj
<service> out nZ
<service> port kc
<service> to <A> ck
<service> to <B> nZ
<service> udp ck
<service> 会 jd
<service> 到 <B> kc
<service> 到 kc
<service> 吗 ? lb
<service> 吗 jd
<service> 是 jd
<service> 登 kc
<service> 行 kc
<service> 行 不 kc
<service> 走 得 kc
<zone> $ ck
<zone> -> jd
<zone> -j accept kc
<zone> -j drop kc
<zone> -o <outside> lb
<zone> -p jd
<zone> -p tcp jd
<zone> and kc
<zone> dnat jd
<zone> i kc
<zone> i see kc
<zone> in kc
<zone> is ck
<zone> rules jd
<zone> shows Zn
<zone> src <A> jd
<zone> src jd
<zone> to lb
<zone> 上 kc
<zone> 上 抓 kc
<zone> 那 jd
<zone> 里 lb
<zone> 里 的 lb
? <A> kc
? <service> kc
? ? $ jd
? ? ? jd
? ? jd
? i mean kc
? it's kc
? 我 ck
L , <A> <client><far> kc
L , does <client><far> ma
L , does <far><own> lb
L , does <outside><own> jd
L , 客 <client><own> jd
L -a dj
L -a forward <client><client> jd
L -a forward <zone><client> kc
L -a forward <zone><host> lb
L -a forward <zone><outside> jd
L -a postrouting <zone><own> lb
L -d <A> <own><far> ck
L -d <host> <zone><own> lb
L -i <A> <outside><own> kc
L -i <A> <zone><client> kc
L -i <zone> <client><client> jd
L -j accept <client><client> jd
L -j masquerade <zone><own> jd
L -o <outside> <client><far> kc
L -o <zone> <client><client> jd
L -o ck
L -p tcp <zone><own> jd
L -s <zone> <zone><own> lb
L : -a <zone><own> kc
L : <A> <zone><zone> jd
L : <n> <client><client> kc
L : <n> <client><far> lb
L : <n> <client><own> jd
L : <n> <far><host> dj
L : <n> <host><client> dj
L : connect <host><client> Yo
L : connect <own><client> dj
L : ip <client><own> jd
L : jd
L : tcp <far><own> jd
L ; lb
L <A> 's <gateway><far> kc
L <A> , <client><host> jd
L <A> , <client><own> jd
L <A> , <far><host> kc
L <A> , <far><own> kc
L <A> , <host><client> ck
L <A> , <outside><host> lb
L <A> , <outside><own> ma
L <A> , <zone><host> jd
L <A> , <zone><own> kc
L <A> -> <client><far> lb
L <A> -> <host><far> nZ
L <A> -> <host><host> kc
L <A> -> <zone><outside> lb
L <A> -> <zone><zone> jd
L <A> -o <zone><client> kc
L <A> -o <zone><outside> jd
L <A> : <client><own> kc
L <A> : <zone><own> ma
L <A> <B> <client><client> ma
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <far><own> kc
L <A> <B> <own><client> ck
L <A> <B> <zone><own> lb
L <A> <service> <client><gateway> kc
L <A> <service> <client><own> jd
L <A> <service> <outside><gateway> jd
L <A> <service> <zone><own> jd
L <A> <zone> <zone><own> jd
L <A> and <client><client> nZ
L <A> and <client><own> kc
L <A> can't <client><own> jd
L <A> clients <zone><own> jd
L <A> connects <far><own> lb
L <A> for <zone><own> nZ
L <A> from <client><client> Xp
L <A> from <far><zone> dj
L <A> from <host><outside> Yo
L <A> from <host><zone> Wq
L <A> from <own><client> Yo
L <A> from <own><outside> am
L <A> get <client><own> jd
L <A> gets <zone><own> jd
L <A> itself <gateway><host> jd
L <A> needs <host><far> kc
L <A> opens <client><own> jd
L <A> out <zone><outside> lb
L <A> ping <zone><client> jd
L <A> reach <zone><zone> jd
L <A> s <client><own> jd
L <A> say <zone><own> jd
L <A> server <host><far> lb
L <A> server <host><own> lb
L <A> server <host><public> ma
L <A> still <client><far> lb
L <A> still <far><own> kc
L <A> talk <zone><zone> kc
L <A> then <client><host> jd
L <A> to <client><client> jd
L <A> to <client><far> kc
L <A> to <client><gateway> jd
L <A> to <client><host> kc
L <A> to <client><own> jd
L <A> to <gateway><far> jd
L <A> to <host><client> kc
L <A> to <host><far> jd
L <A> to <host><host> lb
L <A> to <host><outside> ma
L <A> to <outside><gateway> kc
L <A> to <outside><host> kc
L <A> to <outside><own> jd
L <A> to <zone><outside> qW
L <A> 上 <client><own> lb
L <A> 上 <zone><outside> kc
L <A> 到 <client><client> lb
L <A> 到 <zone><host> jd
L <A> 到 <zone><own> jd
L <A> 往 <host><outside> kc
L <A> 本 <gateway><far> kc
L <A> 本 <gateway><host> lb
L <A> 本 <gateway><own> jd
L <A> 用 <client><own> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><own> jd
L <A> 的 <zone><client> kc
L <A> 的 <zone><far> ma
L <A> 的 <zone><outside> kc
L <A> 能 <host><outside> jd
L <A> 能 <outside><gateway> jd
L <A> 自 <gateway><client> ma
L <A> 自 <gateway><far> kc
L <A> 自 <host><outside> kc
L <host> , <client><own> jd
L <host> -p <zone><own> jd
L <host> <A> <client><own> jd
L <host> <A> <host><far> lb
L <host> jd
L <host> server <host><outside> kc
L <n> , <client><own> kc
L <n> , <outside><own> jd
L <n> , <zone><outside> lb
L <n> -j <zone><own> jd
L <n> : <client><client> kc
L <n> : <client><far> dj
L <n> : <client><own> lb
L <n> : <far><own> lb
L <n> : <host><client> dj
L <n> : <own><client> bl
L <n> <A> <host><client> ck
L <n> <n> <client><client> kc
L <n> <n> <far><host> dj
L <n> <n> <host><client> dj
L <n> <n> <own><client> am
L <n> ip <client><client> kc
L <n> ip <client><far> kc
L <n> ip <host><client> dj
L <n> ip <own><client> ck
L <n> of <own><outside> dj
L <n> on <own><zone> bl
L <n> you <zone><own> jd
L <outside> -j <client><far> kc
L <service> <n> <client><host> kc
L <service> <n> <host><outside> Zn
L <service> <n> <outside><own> lb
L <service> from <host><far> jd
L <service> from <outside><gateway> kc
L <service> from <zone><gateway> jd
L <service> on <gateway><zone> dj
L <service> on <host><outside> dj
L <zone> , <zone><own> lb
L <zone> -d <zone><own> lb
L <zone> -o <client><client> jd
L <zone> <A> <client><own> jd
L <zone> src <client><client> jd
L ? jd
L ^ <A> <client><client> oY
L ^ <A> <client><far> kc
L ^ <A> <client><gateway> kc
L ^ <A> <client><host> lb
L ^ <A> <client><own> lb
L ^ <A> <far><own> jd
L ^ <A> <gateway><client> kc
L ^ <A> <gateway><far> pX
L ^ <A> <gateway><own> kc
L ^ <A> <host><client> nZ
L ^ <A> <host><host> lb
L ^ <A> <host><own> lb
L ^ <A> <host><public> kc
L ^ <A> <outside><gateway> kc
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> kc
L ^ <A> <own><client> ck
L ^ <A> <own><zone> bl
L ^ <A> <zone><client> lb
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> nZ
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> ma
L ^ <A> <zone><zone> nZ
L ^ <host> <host><far> ma
L ^ <n> <client><client> ma
L ^ <n> <client><far> lb
L ^ <outside> <far><own> lb
L ^ <service> <client><far> kc
L ^ <service> <client><host> jd
L ^ <service> <far><own> nZ
L ^ <service> <gateway><zone> ck
L ^ <service> <host><client> dj
L ^ <service> <outside><gateway> kc
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> kc
L ^ <zone> <client><own> jd
L ^ a <far><own> jd
L ^ a <zone><host> jd
L ^ can <gateway><host> kc
L ^ can <host><far> kc
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><outside> kc
L ^ can <zone><zone> kc
L ^ curl <own><zone> bl
L ^ dmesg <client><host> jd
L ^ do <zone><outside> jd
L ^ does <far><own> pX
L ^ does <gateway><far> jd
L ^ does <host><far> ma
L ^ does <host><own> oY
L ^ does <own><zone> bl
L ^ does <zone><zone> oY
L ^ from <gateway><own> jd
L ^ hairpin <zone><own> kc
L ^ how <zone><own> kc
L ^ i <zone><host> lb
L ^ if <client><own> jd
L ^ if <far><own> nZ
L ^ if <outside><own> kc
L ^ if <zone><host> jd
L ^ if <zone><outside> kc
L ^ if <zone><own> jd
L ^ is <host><client> jd
L ^ is <outside><host> jd
L ^ is <own><outside> ck
L ^ is <zone><zone> nZ
L ^ maillog <host><far> bl
L ^ my <client><own> jd
L ^ ok <zone><own> jd
L ^ outlook <client><own> lb
L ^ ping <client><far> lb
L ^ ping <zone><host> kc
L ^ postfix <host><far> kc
L ^ say <zone><own> ma
L ^ swaks <client><own> lb
L ^ tcpdump <far><own> jd
L ^ thunderbird <client><own> jd
L ^ user <zone><own> jd
L ^ what <far><own> jd
L ^ what <outside><own> kc
L ^ what <own><outside> bl
L ^ what <zone><host> kc
L ^ what <zone><outside> jd
L ^ why <client><host> lb
L ^ why <client><own> jd
L ^ why <own><zone> bl
L ^ why <zone><own> jd
L ^ would <client><own> lb
L ^ would <outside><own> kc
L ^ 假 <zone><outside> kc
L ^ 假 <zone><own> kc
L ^ 内 <client><own> kc
L ^ 如 <zone><outside> jd
L ^ 抓 <client><own> jd
L ^ 用 <client><own> jd
L a <A> <zone><own> kc
L able jd
L accept lb
L access dj
L address am
L after ma
L agent oY
L an oY
L and ma
L any lb
L anybody nZ
L anything jd
L are lb
L arriving nZ
L assume lb
L at <A> <far><host> ma
L at <A> <far><own> kc
L attacker ma
L auditor lb
L back kc
L backup pX
L be jd
L before kc
L box lb
L branch kc
L but kc
L by nZ
L can <A> <gateway><host> kc
L can <A> <host><far> kc
L can <A> <zone><outside> jd
L can <A> <zone><zone> kc
L can jd
L can someone <outside><own> lb
L can the <host><far> ma
L change jd
L check lb
L ci lb
L client bl
L clients kc
L com ck
L coming ma
L confirm lb
L connect ck
L connect to <host><client> ck
L connection refused <own><client> dj
L could lb
L curl ck
L decides kc
L delete ma
L desk kc
L dev jd
L dig dj
L do the <zone><outside> kc
L does <A> <client><far> ma
L does <A> <client><own> kc
L does <A> <far><own> ma
L does <A> <zone><own> kc
L does <A> <zone><zone> ma
L does the <host><far> ck
L dovecot kc
L dport <n> <zone><own> jd
L drop line <outside><own> kc
L e jd
L echo kc
L error dj
L example dj
L explain kc
L failed ck
L for <A> <far><own> kc
L forward -i <client><client> jd
L forward -i <zone><client> kc
L forward -i <zone><host> lb
L forward -s <zone><outside> jd
L from <A> <client><client> ma
L from <A> <client><gateway> kc
L from <A> <client><own> jd
L from <A> <far><own> kc
L from <A> <host><client> lb
L from <A> <outside><gateway> lb
L from <A> <outside><host> jd
L from <A> <zone><own> kc
L from ma
L full of <host><client> ck
L gets kc
L git bl
L goes kc
L grep jd
L guest nZ
L hairpin kc
L happens to <client><own> jd
L has dj
L hi kc
L how come <zone><own> ma
L i dj
L i'd jd
L icmp kc
L if i <client><own> kc
L if i <outside><own> lb
L if we <zone><own> jd
L in <A> <zone><client> jd
L in <A> <zone><far> jd
L in <A> <zone><own> kc
L in nZ
L in the <client><own> kc
L inbound <service> <outside><own> jd
L input policy <zone><gateway> jd
L insert jd
L ip <A> <client><client> kc
L ip <A> <client><far> kc
L ip <A> <client><host> kc
L ip <A> <far><own> kc
L ip <A> <host><client> dj
L ip <A> <own><client> ck
L ip <host> <client><own> jd
L iptables kc
L is <A> <client><own> kc
L is <A> <own><outside> am
L is <A> <zone><outside> ma
L is <A> <zone><zone> ma
L is <service> <host><outside> dj
L is <service> <own><outside> dj
L is full <host><client> ck
L it jd
L job kc
L just jd
L know jd
L laptop <A> <client><own> jd
L leave lb
L let kc
L let's jd
L lets jd
L line <n> <outside><own> kc
L line <n> <zone><outside> lb
L line <n> <zone><own> jd
L logged lb
L login jd
L machine kc
L machines jd
L maillog on <host><far> ck
L masquerade line <zone><outside> jd
L may kc
L me jd
L monitoring jd
L my oY
L nc am
L need kc
L net am
L next jd
L nginx kc
L no jd
L nobody kc
L of <A> <own><outside> dj
L of the <zone><own> jd
L on <A> <client><own> lb
L on <A> <gateway><host> lb
L on <A> <gateway><outside> ck
L on <A> <host><client> dj
L on <A> <host><host> kc
L on <A> <host><outside> Xp
L on <A> <host><own> oY
L on <A> <outside><own> kc
L on <A> <outside><zone> oY
L on <A> <own><outside> ck
L on <A> <own><zone> bl
L on <A> <zone><own> jd
L on <zone> <client><host> jd
L on the <zone><own> kc
L once ma
L only jd
L our ma
L out of <client><own> kc
L out on <outside><own> lb
L outbound kc
L outgoing kc
L over jd
L packets pX
L path kc
L pc kc
L people in <zone><own> jd
L people kc
L ping <A> <host><zone> ck
L pinging <A> <client><client> bl
L pinging am
L postfix on <host><far> kc
L postrouting -s <zone><own> lb
L ppl kc
L printer dj
L proposed nZ
L put jd
L question lb
L queue kc
L reason jd
L remote jd
L rest am
L right lb
L route kc
L runner lb
L runs jd
L says bl
L scanner jd
L set kc
L should kc
L sits jd
L snat to <host><far> lb
L so jd
L some lb
L somebody jd
L someone <A> <outside><own> lb
L source <own> <host><far> lb
L src kc
L stop jd
L stopping kc
L stuck jd
L taken jd
L tcp dport <zone><own> jd
L teh pX
L telling bl
L the <A> <gateway><far> kc
L the <A> <gateway><zone> am
L the <A> <host><public> ma
L the <A> <zone><outside> lb
L the <A> <zone><own> jd
L the <host> <host><outside> lb
L the <host> <zone><own> kc
L the <zone> <zone><own> kc
L there kc
L thinking nZ
L this jd
L thunderbird on <client><own> kc
L thunderbird on <zone><own> jd
L timed am
L times jd
L to <A> <client><own> kc
L to <A> <far><zone> dj
L to <A> <gateway><zone> ck
L to <A> <host><client> ck
L to <A> <own><outside> bl
L to <A> <zone><own> jd
L to bl
L to source <host><far> lb
L too jd
L trace jd
L two kc
L udp <n> <zone><far> jd
L user lb
L user on <zone><own> kc
L verdict for <far><own> kc
L verdict kc
L vz dj
L walk jd
L wants ck
L way jd
L we bl
L we moved <zone><own> kc
L went jd
L were kc
L what happens <client><own> jd
L what if <outside><own> jd
L what's ma
L where jd
L why does <own><zone> am
L window ck
L work kc
L would <A> <client><client> lb
L would <A> <host><far> lb
L would adding <client><own> kc
L yes lb
L you jd
L you must <zone><own> jd
L 一 下 <client><host> jd
L 一 下 <zone><own> jd
L 一 条 <outside><own> jd
L 一 条 <zone><outside> ma
L 上 <A> <zone><own> jd
L 上 jd
L 丢 kc
L 个 jd
L 从 <A> <zone><host> kc
L 从 jd
L 会 kc
L 假 如 <zone><outside> kc
L 假 如 <zone><own> kc
L 分 jd
L 到 <A> <client><own> nZ
L 到 ip <client><own> jd
L 加 一 <client><own> jd
L 加 一 <outside><own> jd
L 加 一 <zone><outside> ma
L 包 看 <client><own> jd
L 口 jd
L 只 jd
L 回 jd
L 在 lb
L 址 ck
L 复 jd
L 如 果 <zone><outside> kc
L 审 kc
L 客 户 <client><own> jd
L 志 ck
L 您 jd
L 户 端 <client><own> jd
L 手 机 <zone><own> lb
L 打 算 <outside><own> jd
L 抓 到 <client><own> kc
L 报 ck
L 按 jd
L 接 dj
L 日 ck
L 日 志 <client><host> jd
L 日 志 <client><own> jd
L 日 志 <far><own> jd
L 是 <A> <client><own> kc
L 条 -a <outside><own> jd
L 来 kc
L 析 jd
L 没 jd
L 用 户 <client><own> jd
L 程 jd
L 端 <A> <client><own> jd
L 要 jd
L 计 kc
L 请 jd
L 边 jd
L 连 bl
L 那 kc
L 都 jd
L 里 有 <client><own> jd
L 问 jd
M ' bl
M 'connection jd
M 's own <gateway><far> kc
M , <B> <zone><own> kc
M , <server> <client><own> lb
M , <zone> <zone><own> kc
M , ack <client><own> jd
M , bl
M , seq <client><own> jd
M , 连 <client><own> kc
M -> <B> <client><far> lb
M -> <B> <host><far> oY
M -> <B> <host><host> kc
M -> <B> <zone><outside> lb
M -> <B> <zone><zone> jd
M -> lb
M -a dj
M -d <B> <outside><own> jd
M -i dj
M -j accept <zone><client> kc
M -j ck
M -o <B> <zone><outside> jd
M -o <B> <zone><zone> kc
M -o <zone> <zone><client> kc
M : <n> <zone><own> jd
M : ck
M : connect <client><own> jd
M : connection <client><client> am
M : connection <host><client> dj
M : curl <zone><own> kc
M ; ma
M <B> $ <client><client> nZ
M <B> $ <client><far> lb
M <B> $ <client><host> jd
M <B> $ <client><own> ma
M <B> $ <far><own> oY
M <B> $ <far><zone> Zn
M <B> $ <gateway><far> lb
M <B> $ <gateway><own> jd
M <B> $ <host><client> dj
M <B> $ <host><far> kc
M <B> $ <host><own> qW
M <B> $ <host><zone> bl
M <B> $ <outside><host> kc
M <B> $ <outside><own> kc
M <B> $ <own><client> ck
M <B> $ <own><far> bl
M <B> $ <own><outside> Zn
M <B> $ <own><zone> dj
M <B> $ <server><own> jd
M <B> $ <zone><client> lb
M <B> $ <zone><far> nZ
M <B> $ <zone><host> nZ
M <B> $ <zone><outside> kc
M <B> $ <zone><own> kc
M <B> $ <zone><zone> ma
M <B> , <client><far> kc
M <B> , <client><gateway> jd
M <B> , <client><host> kc
M <B> , <client><own> oY
M <B> , <far><client> Zn
M <B> , <far><host> ma
M <B> , <far><own> ma
M <B> , <gateway><far> lb
M <B> , <host><own> Zn
M <B> , <outside><host> kc
M <B> , <outside><own> kc
M <B> , <own><client> bl
M <B> , <own><outside> am
M <B> , <own><zone> ck
M <B> , <zone><far> lb
M <B> , <zone><host> kc
M <B> , <zone><own> jd
M <B> , <zone><zone> jd
M <B> -j <zone><outside> jd
M <B> -p <outside><own> jd
M <B> : <client><own> lb
M <B> : <zone><zone> jd
M <B> <n> <client><host> jd
M <B> <n> <far><own> jd
M <B> <n> <gateway><host> jd
M <B> <n> <host><client> ck
M <B> <n> <host><far> dj
M <B> <n> <zone><outside> kc
M <B> <own> <host><own> kc
M <B> <service> <client><own> jd
M <B> <service> <zone><own> jd
M <B> ? <client><far> jd
M <B> ? <client><host> jd
M <B> ? <client><own> lb
M <B> ? <far><own> kc
M <B> ? <gateway><far> jd
M <B> ? <gateway><host> jd
M <B> ? <host><far> nZ
M <B> ? <host><own> kc
M <B> ? <outside><host> kc
M <B> ? <outside><own> lb
M <B> ? <own><client> ck
M <B> ? <own><zone> dj
M <B> ? <zone><client> kc
M <B> ? <zone><host> lb
M <B> ? <zone><outside> ma
M <B> ? <zone><own> lb
M <B> ? <zone><public> ma
M <B> ? <zone><zone> qW
M <B> access <zone><outside> kc
M <B> allowed <client><far> kc
M <B> and <client><own> lb
M <B> at <zone><zone> ma
M <B> be <far><own> kc
M <B> directly <outside><host> jd
M <B> does <zone><own> jd
M <B> itself <outside><gateway> jd
M <B> just <own><client> ck
M <B> just <zone><own> lb
M <B> lan <zone><zone> ma
M <B> ok <zone><outside> kc
M <B> on <client><far> lb
M <B> on <client><own> jd
M <B> on <far><own> kc
M <B> on <gateway><host> jd
M <B> on <host><client> kc
M <B> on <host><host> lb
M <B> on <host><outside> lb
M <B> on <host><public> lb
M <B> on <zone><far> lb
M <B> on <zone><zone> jd
M <B> or <zone><own> lb
M <B> port <client><far> ma
M <B> port <client><host> lb
M <B> port <host><far> lb
M <B> prot <zone><own> jd
M <B> s <client><host> kc
M <B> s <far><own> kc
M <B> s <host><client> am
M <B> server <client><host> lb
M <B> sport <host><far> kc
M <B> still <outside><own> jd
M <B> tcp <client><client> lb
M <B> tcp <client><far> ma
M <B> what <zone><own> ma
M <B> when <zone><own> nZ
M <B> 之 <zone><zone> jd
M <B> 吗 <host><outside> lb
M <B> 就 <zone><own> lb
M <B> 收 <zone><own> jd
M <B> 的 <client><client> kc
M <B> 的 <host><host> jd
M <B> 的 <host><outside> kc
M <B> 的 <zone><client> jd
M <B> 的 <zone><far> jd
M <n> , <client><own> ma
M <n> , <own><zone> ck
M <n> : <client><own> jd
M <n> : <host><client> Zn
M <n> : <host><gateway> am
M <n> : <host><own> kc
M <n> <n> <client><own> lb
M <n> <n> <zone><own> kc
M <n> am
M <n> from <client><own> lb
M <n> from <own><zone> dj
M <n> on <far><own> kc
M <n> on <outside><own> ma
M <n> on <zone><own> lb
M <own> ck
M <public> <B> <client><own> kc
M <server> <B> <client><own> kc
M <server> <B> <zone><own> jd
M <server> ma
M <service> <B> <client><own> jd
M <service> <n> <client><host> pX
M <service> <n> <client><own> ma
M <service> <n> <far><own> ma
M <service> <n> <host><far> kc
M <service> <n> <outside><own> lb
M <service> <n> <zone><host> lb
M <service> <n> <zone><own> kc
M <service> on <client><own> jd
M <service> on <far><own> kc
M <service> on <outside><own> kc
M <service> to <client><host> kc
M <service> to <zone><gateway> kc
M <service> to <zone><host> oY
M <service> 登 <zone><gateway> kc
M <zone> -j <zone><client> kc
M a ck
M able pX
M able to <client><host> jd
M accept dj
M access nZ
M ack <n> <client><own> jd
M ack lb
M against lb
M aimed jd
M allowed nZ
M arbitrary lb
M asking jd
M at <B> <far><own> nZ
M at <B> <gateway><far> kc
M at <B> <outside><own> jd
M at <B> <zone><own> jd
M behind ck
M box kc
M browse kc
M by jd
M can't nZ
M cant lb
M client bl
M clients jd
M coming dj
M connect to <host><far> kc
M connect to <own><client> ck
M connecting to <client><own> jd
M connection refused <client><own> lb
M connection timed <client><client> am
M connection timed <host><client> dj
M connection to <zone><own> jd
M connections kc
M connects kc
M connects to <far><own> kc
M could ma
M curl : <zone><own> kc
M curl <B> <gateway><own> lb
M curl ma
M deliver jd
M delivers kc
M denied jd
M desk <B> <own><client> ck
M dialled kc
M directly oY
M do jd
M dport <n> <host><client> Zn
M dport dj
M dst kc
M fetch ma
M folks kc
M for <B> <outside><own> lb
M for <B> <own><outside> am
M for <B> <zone><own> lb
M for bl
M forward dj
M from <B> <client><far> kc
M from <B> <client><own> sU
M from <B> <far><client> Zn
M from <B> <far><zone> bl
M from <B> <gateway><client> Xp
M from <B> <gateway><outside> bl
M from <B> <gateway><zone> ck
M from <B> <own><far> bl
M from <B> <own><outside> am
M from <B> <own><zone> dj
M from <B> <zone><own> kc
M from <B> <zone><zone> kc
M from bl
M from my <own><client> ck
M get lb
M get to <outside><own> lb
M get to <zone><zone> jd
M gets kc
M github lb
M go jd
M going jd
M has kc
M have <B> <zone><outside> jd
M have nZ
M he jd
M hit lb
M hitting <B> <far><own> lb
M hitting kc
M hosts kc
M i'm dj
M if am
M im am
M in <B> <own><zone> dj
M in ck
M inner kc
M inside jd
M into nZ
M is <B> <own><client> ck
M it jd
M it's ck
M its jd
M itself jd
M just dj
M keeps pX
M lan kc
M leg kc
M logs ma
M lose jd
M maillog bl
M make lb
M may kc
M monitoring Yo
M must lb
M mx example <host><far> oY
M mx kc
M my desk <own><client> ck
M need lb
M needs ma
M needs to <host><far> kc
M network dj
M nothing kc
M off lb
M on <B> <client><own> kc
M on <B> <far><own> lb
M on <B> <host><outside> kc
M on <B> <outside><host> jd
M on <B> <outside><own> nZ
M on <B> <own><client> ck
M on <B> <own><zone> ck
M on <B> <zone><outside> ma
M on <B> <zone><own> kc
M on the <zone><host> kc
M onto jd
M open <service> <client><own> kc
M opening kc
M our <B> <outside><host> dj
M our lb
M out ck
M out on <zone><outside> ma
M out to <host><far> kc
M out to <host><outside> oY
M out' jd
M outbound sU
M outgoing kc
M own lb
M packages kc
M pc dj
M pcs lb
M people dj
M permitted kc
M ping <B> <client><gateway> jd
M ping <B> <zone><client> kc
M ping kc
M pingable Us
M pinging jd
M pings kc
M plain ma
M pointed jd
M port <n> <client><client> am
M port <n> <host><client> am
M port <n> <host><outside> nZ
M port <n> <own><outside> ck
M port dj
M portal ma
M postfix <service> <host><far> kc
M postfix smtpd <host><gateway> am
M print kc
M pull ma
M push kc
M query jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> jd
M reach <service> <zone><own> jd
M reach kc
M reachable Zn
M reachable from <host><outside> Yo
M reached dj
M refused' kc
M reject dj
M relay ma
M request ma
M router kc
M rules jd
M run am
M run on <own><client> ck
M s , <client><own> jd
M s ma
M same jd
M say kc
M says jd
M see ck
M send kc
M sends ma
M seq <n> <client><own> jd
M seq jd
M session jd
M shows Zn
M sits bl
M sitting dj
M smtpd <n> <host><gateway> am
M so ma
M something lb
M source dj
M spins jd
M start jd
M still get <client><far> nZ
M still get <outside><own> jd
M still get <zone><far> jd
M still lb
M straight nZ
M submit ma
M syn kc
M sync lb
M talk lb
M talking kc
M tcp dport <host><client> Zn
M teh kc
M the <B> <client><host> ma
M the <B> <outside><host> kc
M the <B> <zone><zone> ma
M the <gateway> <zone><gateway> kc
M the <host> <zone><own> jd
M the <host> <zone><public> lb
M they kc
M this dj
M through <B> <zone><own> jd
M thru jd
M time kc
M timed out <client><client> am
M timed out <host><client> dj
M to <B> <client><client> oY
M to <B> <client><far> kc
M to <B> <client><gateway> kc
M to <B> <client><host> kc
M to <B> <client><outside> lb
M to <B> <far><host> kc
M to <B> <far><own> kc
M to <B> <gateway><far> lb
M to <B> <gateway><own> lb
M to <B> <host><client> nZ
M to <B> <host><far> rV
M to <B> <host><host> jd
M to <B> <host><own> jd
M to <B> <host><public> kc
M to <B> <outside><client> lb
M to <B> <outside><gateway> kc
M to <B> <outside><host> jd
M to <B> <zone><outside> lb
M to <own> <own><client> bl
M to <service> <zone><own> jd
M to itself <host><own> jd
M to kc
M to port <host><outside> ma
M to the <client><host> kc
M to the <outside><host> lb
M to the <zone><gateway> nZ
M to use <client><own> jd
M toward ma
M towards nZ
M traffic ma
M tries kc
M type jd
M unknown dj
M updates from <host><far> kc
M updates nZ
M us kc
M use <service> <zone><own> jd
M use kc
M user jd
M uses kc
M via <B> <client><own> kc
M via <B> <zone><own> jd
M via kc
M want lb
M wants lb
M when am
M who kc
M wifi kc
M work dj
M 上 <B> <host><outside> nZ
M 上 <B> <zone><outside> jd
M 下 kc
M 不 jd
M 主 ma
M 之 jd
M 事 jd
M 们 lb
M 出 <B> <zone><outside> jd
M 出 jd
M 则 kc
M 到 <B> <gateway><host> kc
M 到 <B> <host><far> jd
M 到 <B> <zone><client> kc
M 到 <B> <zone><far> jd
M 到 <B> <zone><outside> jd
M 到 <B> <zone><own> jd
M 动 kc
M 印 lb
M 去 <B> <zone><far> kc
M 去 lb
M 发 邮 <zone><own> jd
M 口 ck
M 可 jd
M 台 jd
M 同 jd
M 吗 lb
M 否 kc
M 和 oY
M 器 ma
M 在 ck
M 地 址 <outside><own> kc
M 外 jd
M 就 kc
M 己 能 <host><outside> jd
M 己 连 <host><own> jd
M 开 kc
M 录 kc
M 往 <B> <host><outside> jd
M 往 lb
M 志 dj
M 想 lb
M 手 kc
M 打 kc
M 报 jd
M 接 kc
M 方 kc
M 日 dj
M 明 jd
M 明 明 <client><own> jd
M 是 <B> <client><own> jd
M 是 <B> <own><client> Zn
M 是 <B> <zone><host> kc
M 有 ck
M 本 机 <gateway><far> kc
M 本 机 <gateway><host> lb
M 本 机 <gateway><own> jd
M 来 jd
M 查 lb
M 没 bl
M 源 am
M 用 <B> <zone><own> kc
M 用 <service> <outside><own> lb
M 电 脑 <zone><own> jd
M 登 kc
M 的 ck
M 的 user <zone><own> jd
M 的 是 <client><own> jd
M 的 电 <zone><own> kc
M 目 jd
M 直 kc
M 端 ck
M 网 jd
M 能 jd
M 能 上 <host><outside> nZ
M 脑 能 <zone><host> jd
M 自 己 <gateway><client> ma
M 自 己 <gateway><far> kc
M 自 己 <host><outside> kc
M 规 kc
M 访 jd
M 访 问 <gateway><own> kc
M 说 kc
M 走 kc
M 转 ck
M 进 jd
M 连 <B> <client><client> nZ
M 连 ma
M 连 的 <client><own> jd
M 通 jd
M 那 lb
M 配 kc
M 配 的 <zone><own> jd
M 里 lb
M 问 <B> <gateway><own> kc
M 问 lb
R , <n> <client><host> ma
R , <outside> <zone><own> jd
R , <service> <zone><host> jd
R , ack <host><client> bl
R , allowed <zone><zone> ma
R , and <far><own> jd
R , any <zone><zone> nZ
R , ck
R , does <far><own> kc
R , does <host><far> lb
R , does <zone><host> kc
R , i <outside><host> jd
R , length <client><client> kc
R , length <client><far> lb
R , length <client><host> kc
R , length <far><own> kc
R , length <host><client> ck
R , options <client><own> jd
R , or <client><own> jd
R , or <outside><own> nZ
R , or <zone><own> jd
R , seq <client><client> kc
R , seq <client><far> lb
R , seq <client><host> lb
R , seq <far><own> kc
R , seq <host><client> bl
R , will <client><client> jd
R , win <client><host> lb
R , win <far><own> kc
R , win <host><client> ck
R , 为 <zone><own> lb
R , 端 <zone><own> jd
R -a jd
R -i kc
R -j accept <zone><outside> jd
R -j accept <zone><zone> kc
R -j dnat <outside><own> jd
R -j jd
R -m tcp <outside><own> jd
R -o kc
R -p tcp <outside><own> jd
R : <n> <client><own> jd
R : <n> <far><own> kc
R : connection <host><far> kc
R : connection <host><own> kc
R <client> $ <own><- bl
R <far> dst <host><far> kc
R <far> lb
R <host> $ <client><own> lb
R <host> , <outside><own> jd
R <n> $ <client><client> lb
R <n> $ <client><own> kc
R <n> $ <host><client> dj
R <n> $ <host><public> jd
R <n> $ <outside><host> jd
R <n> $ <outside><own> lb
R <n> $ <zone><far> jd
R <n> $ <zone><host> jd
R <n> $ <zone><outside> jd
R <n> $ <zone><own> jd
R <n> $ <zone><zone> kc
R <n> , <client><client> nZ
R <n> , <client><far> kc
R <n> , <client><host> jd
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <gateway><host> kc
R <n> , <host><client> ck
R <n> , <host><host> jd
R <n> , <host><outside> jd
R <n> , <zone><client> ma
R <n> , <zone><far> jd
R <n> , <zone><host> kc
R <n> , <zone><zone> kc
R <n> -j <outside><own> jd
R <n> : <far><own> lb
R <n> <n> <host><client> dj
R <n> <n> <host><far> ck
R <n> ? <client><far> jd
R <n> ? <far><own> kc
R <n> and <client><own> jd
R <n> dport <host><far> kc
R <n> ip <far><host> jd
R <n> ms <client><host> kc
R <n> packet <client><host> lb
R <n> proto <client><host> jd
R <n> proto <far><host> jd
R <n> tcp <client><host> jd
R <n> tcp <far><own> nZ
R <n> tcp <host><client> kc
R <n> you <client><own> jd
R <n> 口 <host><outside> jd
R <n> 端 <host><outside> kc
R <outside> it <zone><own> jd
R <own> sport <host><far> kc
R <server> kc
R <service> $ <zone><own> kc
R <service> , <host><host> ma
R <service> , <zone><host> jd
R <service> : <client><own> kc
R <service> <n> <zone><host> jd
R <service> ? <zone><own> jd
R <zone> , <client><far> lb
R ? $ <client><client> jd
R ? $ <client><far> ma
R ? $ <client><gateway> nZ
R ? $ <client><host> lb
R ? $ <client><outside> nZ
R ? $ <client><own> pX
R ? $ <far><client> bl
R ? $ <far><own> ma
R ? $ <far><zone> bl
R ? $ <gateway><far> lb
R ? $ <gateway><host> lb
R ? $ <gateway><own> ma
R ? $ <gateway><zone> ck
R ? $ <host><host> kc
R ? $ <host><own> pX
R ? $ <host><public> lb
R ? $ <outside><gateway> kc
R ? $ <outside><own> lb
R ? $ <own><client> Wq
R ? $ <own><far> Yo
R ? $ <own><outside> bl
R ? $ <own><zone> ck
R ? $ <zone><client> ma
R ? $ <zone><far> nZ
R ? $ <zone><gateway> ma
R ? $ <zone><host> lb
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> ma
R ? $ <zone><zone> oY
R ? ? <zone><own> ma
R a jd
R able ck
R ack <n> <host><client> bl
R ack ck
R after jd
R all ? <zone><zone> jd
R allowed ? <zone><zone> jd
R allowed jd
R although kc
R am ma
R and then <client><own> kc
R anything ma
R anywhere ? <outside><own> jd
R are lb
R as ma
R at all <zone><zone> kc
R back $ <client><own> kc
R be ck
R because bl
R becomes kc
R before jd
R block kc
R blocked lb
R browser jd
R but am
R by oY
R call kc
R can't kc
R chain lb
R change lb
R check jd
R client dj
R com kc
R come back <client><own> kc
R come back <zone><own> kc
R comes jd
R connect lb
R connection timed <client><own> jd
R connection timed <host><far> kc
R connects ck
R could jd
R cross jd
R dead lb
R default jd
R destination <host> <outside><own> jd
R dev <zone> <host><client> ck
R die jd
R directly lb
R dnat to <outside><own> jd
R do i <client><own> jd
R does it <far><own> lb
R does it <host><far> kc
R does it <zone><host> jd
R does the <far><own> jd
R does the <host><far> lb
R does the <zone><own> kc
R don't ma
R down kc
R dport <n> <host><far> kc
R dport <n> <outside><own> jd
R drop kc
R dropped ma
R dst <own> <host><far> kc
R e kc
R each kc
R eating ck
R echo jd
R err kc
R even lb
R everything kc
R filtered kc
R fine jd
R firewall kc
R for jd
R for them <zone><own> jd
R forward kc
R forward policy <client><client> dj
R forwarded kc
R g jd
R gateway jd
R gets jd
R gives kc
R goes nZ
R have ma
R her kc
R hit jd
R i ck
R i e <outside><host> lb
R icmp nZ
R input ck
R internal lb
R ip ma
R is fine <zone><own> kc
R is it <host><far> lb
R isolated jd
R it ? <client><far> lb
R it ? <client><own> jd
R it ? <zone><own> lb
R it ck
R it's kc
R its lb
R itself , <outside><gateway> jd
R k jd
R lan ma
R land on <outside><own> lb
R leave lb
R length <n> <client><client> lb
R length <n> <client><far> kc
R length <n> <client><host> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R let kc
R lets kc
R like jd
R line kc
R load kc
R loads jd
R looks kc
R loop jd
R mail gw <client><far> ma
R mail gw <zone><own> jd
R make it <far><own> lb
R make jd
R masquerade lb
R masqueraded nZ
R match jd
R matters jd
R mean kc
R must dj
R n jd
R need am
R network ma
R no kc
R normal ? <far><own> jd
R not ? <client><own> ma
R not ? <outside><gateway> jd
R not ? <zone><own> jd
R not jd
R nothing jd
R ok ? <zone><outside> jd
R on <n> <client><own> kc
R on <n> <far><own> kc
R on <n> <gateway><host> jd
R on <n> <host><host> jd
R on <n> <host><own> jd
R on <n> <host><public> kc
R on <service> <zone><host> jd
R on <zone> <client><far> lb
R on port <outside><host> jd
R on the <outside><own> ma
R on the <zone><own> kc
R one bl
R only ck
R open or <outside><gateway> jd
R options mss <client><own> jd
R or dj
R or dropped <zone><host> ma
R or no <zone><zone> nZ
R or not <client><own> lb
R or not <outside><gateway> lb
R or not <zone><zone> lb
R our kc
R ours ma
R out $ <host><far> nZ
R out is <host><far> jd
R outbound qW
R over nZ
R packet loss <client><host> lb
R pass nZ
R passed kc
R permitted ma
R ping kc
R please lb
R port <n> <client><far> ma
R port <n> <far><own> jd
R port <n> <host><far> nZ
R postfix ma
R postrouting kc
R print dj
R printer jd
R prot <n> <zone><own> jd
R proto tcp <client><client> jd
R r , <own><client> dj
R rather dj
R read dj
R refused , <zone><own> jd
R replies jd
R request jd
R return kc
R router dj
R rst , <client><own> kc
R rule pX
R ruleset ma
R s , <client><host> kc
R s , <far><own> kc
R s , <host><client> am
R say kc
R seq <n> <client><far> lb
R seq <n> <client><host> lb
R seq <n> <far><own> kc
R seq <n> <host><client> ck
R session kc
R she kc
R should jd
R shut kc
R side jd
R since lb
R so dj
R source jd
R spins jd
R sport <n> <host><far> kc
R src <far> <host><far> kc
R start kc
R still dj
R stop jd
R subnet nZ
R supposed kc
R survive kc
R syn $ <client><client> kc
R syn $ <far><host> kc
R syn ack <far><own> lb
R talk lb
R tcp -m <outside><own> jd
R tcp <n> <client><client> kc
R tcp <n> <host><client> lb
R tcp <n> <host><outside> lb
R tcp <n> <zone><zone> jd
R tcp dport <outside><own> jd
R that jd
R the <gateway> <host><far> kc
R the <host> <far><own> kc
R the <host> <zone><own> kc
R the am
R the answer <client><own> jd
R the box <far><own> pX
R the browser <zone><own> jd
R the same <client><own> kc
R they jd
R thing jd
R think jd
R this jd
R three jd
R through the <far><own> jd
R thru jd
R timed out <client><own> jd
R timed out <far><own> kc
R timed out <host><far> kc
R to <own> <zone><own> jd
R to bl
R to destination <outside><own> jd
R to the <client><own> lb
R too jd
R traffic jd
R translated jd
R tried kc
R udp <n> <client><gateway> jd
R udp <n> <host><far> ma
R udp nZ
R up jd
R walk jd
R was refused <zone><own> jd
R way ck
R we pX
R what does <client><own> jd
R what kc
R when lb
R where lb
R why $ <client><own> kc
R win <n> <client><host> lb
R win <n> <far><own> kc
R win <n> <host><client> ck
R with kc
R work kc
R works lb
R y jd
R you must <client><own> jd
R 不 jd
R 不 是 <zone><host> jd
R 不 行 <gateway><host> jd
R 不 行 <zone><own> jd
R 丢 jd
R 为 什 <zone><own> jd
R 之 jd
R 之 间 <zone><zone> jd
R 了 $ <client><own> kc
R 了 $ <zone><host> kc
R 了 $ <zone><own> kc
R 了 , <zone><own> lb
R 了 吗 <zone><own> lb
R 互 jd
R 什 么 <zone><outside> lb
R 什 么 <zone><own> jd
R 从 kc
R 以 kc
R 会 被 <client><client> kc
R 会 被 <client><far> lb
R 信 jd
R 全 nZ
R 出 ma
R 出 得 <host><outside> jd
R 加 kc
R 发 信 <client><own> jd
R 变 dj
R 口 , <host><outside> jd
R 口 <n> <zone><own> kc
R 可 以 <zone><own> jd
R 同 ck
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> jd
R 吗 $ <gateway><host> kc
R 吗 $ <host><far> kc
R 吗 $ <host><outside> jd
R 吗 $ <host><own> jd
R 吗 $ <zone><client> jd
R 吗 $ <zone><zone> kc
R 吗 , <zone><outside> jd
R 吗 ? <host><far> kc
R 吗 ? <host><outside> kc
R 吗 ? <zone><outside> jd
R 否 jd
R 吧 kc
R 呢 lb
R 和 kc
R 啊 jd
R 地 址 <host><far> jd
R 好 了 <zone><own> jd
R 完 kc
R 客 ck
R 就 dj
R 就 好 <zone><own> jd
R 就 能 <zone><own> kc
R 常 dj
R 开 ck
R 得 去 <host><outside> jd
R 我 dj
R 户 ck
R 打 ck
R 打 开 <zone><own> jd
R 报 kc
R 拒 kc
R 拒 绝 <zone><own> jd
R 拦 jd
R 按 kc
R 接 被 <zone><own> jd
R 提 jd
R 提 示 <zone><own> jd
R 收 <service> <zone><own> jd
R 收 jd
R 改 dj
R 放 行 <far><own> kc
R 放 行 <host><outside> jd
R 放 行 <zone><zone> kc
R 文 jd
R 断 jd
R 正 dj
R 正 常 <client><own> kc
R 正 常 <zone><own> jd
R 没 ma
R 源 地 <host><far> jd
R 然 后 <client><own> kc
R 的 <n> <client><client> kc
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> kc
R 的 <service> <zone><outside> lb
R 的 tcp <far><own> jd
R 的 udp <zone><far> jd
R 直 接 <client><own> jd
R 直 接 <zone><own> jd
R 程 jd
R 端 口 <host><outside> kc
R 结 jd
R 给 lb
R 绝 , <zone><own> jd
R 绝 jd
R 老 ma
R 行 $ <gateway><host> jd
R 行 $ <zone><own> jd
R 行 不 <gateway><host> jd
R 行 不 <zone><own> jd
R 被 丢 <client><host> jd
R 被 拒 <zone><own> jd
R 规 则 <zone><outside> nZ
R 访 ck
R 跑 bl
R 跟 kc
R 路 kc
R 连 接 <zone><own> kc
R 通 kc
R 通 不 <zone><zone> jd
R 问 dj
R 间 jd
R 麻 烦 <zone><own> jd
^ <A> , dj
^ <A> <B> kc
^ <A> <n> jd
^ <A> can't jd
^ <A> cant jd
^ <A> from ck
^ <A> gets lb
^ <A> itself ma
^ <A> needs kc
^ <A> server pX
^ <A> talking jd
^ <A> to kc
^ <A> 出 jd
^ <A> 到 kc
^ <A> 往 kc
^ <A> 收 kc
^ <A> 有 dj
^ <A> 能 jd
^ <A> 那 jd
^ <service> from jd
^ <service> to dj
^ <zone> <A> kc
^ <zone> pc jd
^ <zone> 上 nZ
^ <zone> 那 jd
^ after kc
^ any lb
^ are jd
^ assume ma
^ can someone jd
^ could a lb
^ could lb
^ curl <A> Yo
^ do the kc
^ does <A> jd
^ does <service> ma
^ does anything kc
^ does ma
^ forward dj
^ from <A> kc
^ from oY
^ from the ma
^ hairpin kc
^ hi kc
^ i'm sitting kc
^ icmp kc
^ if jd
^ in jd
^ ip <A> lb
^ ip lb
^ is <service> ck
^ is there kc
^ maillog on ck
^ morning kc
^ my ma
^ nc bl
^ nc vz dj
^ need jd
^ nginx kc
^ nginx on kc
^ no kc
^ nobody lb
^ on <A> ma
^ on <zone> jd
^ on jd
^ once ma
^ once the jd
^ our lb
^ outbound kc
^ ping <A> Zn
^ pinging <A> dj
^ pinging dj
^ postfix on jd
^ proposed nZ
^ root oY
^ say the kc
^ should kc
^ since oY
^ so lb
^ src <A> lb
^ src lb
^ suppose the jd
^ the lb
^ thinking ma
^ thunderbird on jd
^ trace jd
^ trying to kc
^ user kc
^ user on jd
^ walk jd
^ walk me jd
^ we moved lb
^ what becomes dj
^ what source dj
^ when <A> lb
^ which rule jd
^ why can't jd
^ with jd
^ 加 kc
^ 加 一 kc
^ 同 jd
^ 同 事 jd
^ 在 kc
^ 审 kc
^ 审 计 kc
^ 帮 我 dj
^ 您 jd
^ 您 好 jd
^ 我 jd
^ 按 jd
^ 日 jd
^ 日 志 jd
^ 有 kc
a <A> ma
a <B> bl
a client bl
a connection kc
a host on jd
a packet kc
a reset jd
a syn jd
a tcp jd
able to connect lb
able to open kc
about <service> jd
accept , <A> lb
accept , can jd
accept can <A> jd
accept can jd
accept does kc
accept would <A> jd
access <B> ma
access ? $ ma
access ? ma
access to <B> kc
access to kc
add -a forward kc
add the <zone> jd
add the jd
address , bl
address ? $ jd
address ? jd
address does dj
against <B> lb
aimed at <B> jd
aimed at jd
all $ jd
allowed ? $ ma
allowed ? ma
allowed or ck
allowed out nZ
an <A> ma
an <B> jd
an <service> nZ
and <B> , lb
and <service> oY
and back ? jd
and back jd
and does jd
and does the jd
and since jd
and the jd
and want to kc
answer : kc
any port kc
any way kc
anything stop jd
anything stopping jd
are they kc
arriving on nZ
as the jd
asking $ kc
at <A> be am
at <A> says kc
at <n> jd
at all $ jd
at all , jd
at the jd
authentication , 客 jd
back ? $ kc
back ? kc
back through us kc
be forwarded ma
be let ck
before the jd
between <A> and ma
between <A> ma
bob example net jd
box $ jd
box , kc
box <A> jd
box do jd
box on jd
browse <B> jd
by <A> lb
by <service> jd
by which jd
can <A> <service> jd
can <A> go jd
can <A> itself jd
can <A> oY
can <A> open ma
can <A> ping ma
can <A> then jd
can anything jd
can get ma
can not dj
can open ma
can someone jd
can the <A> jd
can the kc
can they lb
can't <A> jd
cannot connect lb
cannot connect to lb
cant <A> jd
cant i <service> kc
ci runner <A> lb
ci runner lb
client address dj
client to jd
coming from <A> oY
coming from <B> dj
confirm that jd
connect : jd
connect <B> kc
connect to <B> kc
connect to host bl
connecting to <B> lb
connection from <A> kc
connection from kc
connection refused from jd
connection to <B> lb
connections into kc
connections to lb
connects to <B> kc
correct ? $ lb
correct ? lb
could a lb
could i kc
could somebody kc
curl <A> Wq
curl <B> kc
delete the kc
deliver outbound nZ
delivers to <B> kc
delivers to jd
desk <A> lb
desk <B> ck
dev <outside> $ Zn
dev <outside> Zn
df proto icmp jd
dialled <B> kc
dig <A> dj
directly ? $ jd
directly ? jd
directly on kc
dnat so ma
do <service> kc
do i land nZ
do packets jd
do the ma
do they kc
do with kc
does <A> reach jd
does <B> am
does <host> kc
does <service> ma
does <zone> kc
does it end kc
does mail dj
does mail gw dj
does our kc
does that get bl
does that jd
does the <host> oY
does the answer kc
does the reply kc
does the return pX
does this Yo
dovecot : <service> kc
dovecot : kc
dport <n> $ jd
dpt <n> len jd
dpt <n> syn kc
drop line <n> ck
drop line ck
drop or jd
drop 的 kc
dropped $ kc
dropped ? $ jd
dropped ? jd
dst <B> , kc
e <A> kc
e <A> to kc
end up on jd
errno <n> ck
errno <n> connection ck
error : dj
error <n> kc
error <n> x kc
example , bl
expected to jd
explain ? $ ck
explain ? ck
first <client> lb
first <outside> lb
first <own> Su
first <server> jd
first <zone> oY
for <A> to kc
for <B> , kc
for <B> port kc
for <service> ck
for <zone> jd
for that kc
for the ck
for them ? kc
for them lb
forward -i <A> lb
forward <n> -s jd
forward <n> jd
forward policy to jd
forward rule kc
forward that lb
forward 里 bl
forwarded ? $ jd
forwarded ? jd
forwarded anywhere kc
from <A> , lb
from <A> : jd
from <A> for lb
from <A> lb
from <B> dj
from <B> over jd
from <outside> Zn
from my ck
from my laptop bl
from talking jd
from the <A> ma
from the <B> ck
from the kc
from there ? lb
from there nZ
from unknown <B> dj
from unknown dj
full of ipv ck
get <n> jd
get anywhere lb
get into <B> kc
get into kc
get out ? kc
get there ? jd
get thru kc
get to <B> jd
get to kc
gets nothing bl
gets out kc
gets to jd
go to nZ
goes in kc
gone , jd
gw ? $ lb
gw ? lb
hairpin <A> jd
hangs , kc
happens to <A> kc
have <B> lb
have to lb
healthy ? bl
here $ jd
here , dj
hit <B> kc
hit the kc
hitting <B> kc
host $ ma
host <A> port am
host <B> Yo
host on <A> lb
host on ma
hosts on lb
how does <A> jd
how does jd
i delete jd
i drop ck
i drop line ck
i e <A> kc
i e lb
i land nZ
i land on nZ
i mean kc
i need ck
i run bl
i would lb
i'd like ma
i'd like to ma
i'm sitting at jd
i'm sitting kc
icmp echo kc
id <n> proto jd
if <A> ma
if a kc
if i delete jd
if i dj
if i drop ck
if i'm jd
if line <n> kc
if line kc
if someone kc
if that jd
if the kc
if we add jd
if you jd
in $ kc
in , kc
in <A> and jd
in <A> kc
in <B> $ dj
in <zone> , ma
in from am
in ip <A> jd
in ip jd
in on <A> lb
in on <B> am
in on jd
in the kc
inbound <service> from jd
inbound <service> kc
instead of kc
internal address jd
into <A> from Xp
into <B> , kc
into <B> ? ma
into <B> nZ
into <zone> jd
ip $ kc
ip <A> <B> jd
ip <B> ck
ip <host> <A> jd
ip <own> jd
ip does ck
is <A> able kc
is <A> allowed jd
is <A> reachable am
is <B> $ dj
is <gateway> to kc
is <service> ck
is <service> from lb
is <service> on am
is ? lb
is dead lb
is on kc
is our dj
is that jd
is that the bl
is the <A> jd
is there any kc
is there anything jd
is there jd
isolated from kc
it , kc
it be ma
it end kc
it end up kc
it get there jd
it is dj
it just kc
it on dj
it through kc
it thru ma
it to lb
it work dj
it's fine kc
its <service> kc
its own jd
itself open ck
java net lb
jun <n> <n> lb
jun <n> lb
k <n> jd
kinds <client><client> jd
kinds <client><far> lb
kinds <client><gateway> nZ
kinds <client><host> ma
kinds <client><own> pX
kinds <client><zone> ck
kinds <far><client> Zn
kinds <far><own> qW
kinds <far><zone> Yo
kinds <gateway><far> nZ
kinds <gateway><host> ma
kinds <gateway><outside> dj
kinds <gateway><own> lb
kinds <gateway><zone> Zn
kinds <host><host> jd
kinds <host><own> nZ
kinds <host><public> ma
kinds <outside><client> kc
kinds <outside><gateway> lb
kinds <outside><host> nZ
kinds <outside><own> ma
kinds <outside><zone> ck
kinds <own><- dj
kinds <own><client> Zn
kinds <own><far> Xp
kinds <own><gateway> Zn
kinds <own><host> Vr
kinds <own><outside> am
kinds <own><zone> Zn
kinds <server><own> jd
kinds <zone><client> nZ
kinds <zone><far> ma
kinds <zone><gateway> kc
kinds <zone><host> oY
kinds <zone><outside> ma
kinds <zone><own> kc
kinds <zone><public> lb
kinds <zone><zone> pX
know whether jd
land on the lb
laptop <A> lb
len <n> proto jd
length <n> ip ma
length <n> that's jd
let in lb
let it jd
let me jd
let through ma
let's say jd
lets <A> kc
lets it kc
like to know kc
like to lb
line <n> , dj
line <n> does dj
logged in kc
logged in on jd
login : jd
machine is ck
mail from jd
mail gw ? lb
mail gw dj
mail via ma
maillog on <A> dj
maillog on bl
make it lb
make it to lb
mar <n> dj
masquerade line dj
me , kc
me if jd
morning , kc
must authentication' jd
mx example net bl
my desk <A> lb
my desk <B> ck
my desk in dj
n $ jd
nc vz <A> dj
need one ma
needs <service> kc
needs to kc
net : bl
next hop lb
nginx on kc
no ? $ jd
no ? jd
no answer jd
not connect jd
not connect to jd
nothing back dj
nothing on nZ
of <B> ? nZ
of <B> kc
of <host> lb
of ipv <n> ck
of ipv ck
of that lb
off from jd
ok or kc
ok 吗 jd
on <A> : lb
on <A> from Zn
on <A> get kc
on <A> opens nZ
on <A> reachable am
on <A> wants lb
on <A> who lb
on <B> $ Yo
on <B> ? nZ
on <B> udp kc
on <B> when oY
on <client> $ dj
on <n> $ jd
on <n> , lb
on <outside> lb
on <service> <n> dj
on <service> ? jd
on <zone> i jd
on dev <outside> Zn
on our jd
on the way jd
once i kc
once the kc
one , lb
one of jd
one of the kc
onto <B> jd
open <B> ? kc
open <B> lb
open <B> on kc
open ? $ jd
open ? kc
open connections kc
open for kc
open from dj
open tcp <n> jd
open tcp jd
open the lb
open to <B> dj
opens <B> jd
opens <service> ma
or <gateway> ck
or dropped $ lb
or is it lb
or is jd
or no $ kc
or no ? jd
or no kc
or the bl
our <A> jd
our <service> kc
our monitoring probe kc
ours ? kc
out , jd
out <zone> src jd
out ? $ jd
out ? jd
out and jd
out is kc
out on <A> kc
out on <outside> ma
out src <A> lb
out src lb
out there ma
out to <B> lb
out to lb
out 是 jd
outbound <service> kc
outbound <service> to kc
outgoing <service> lb
outlook cannot kc
outlook error <n> kc
outlook error kc
outlook 报 jd
over <service> <n> kc
over <service> ? jd
over <service> from ma
over <service> nZ
packages from kc
partner example jd
pass ? $ jd
pass ? jd
pc <A> kc
people in <A> jd
permitted ? $ kc
permitted ? kc
permitted to kc
phone <A> kc
ping <A> Zn
ping <A> from Yo
ping <B> , lb
ping <B> ? nZ
ping <B> kc
ping <B> 能 jd
ping to <A> dj
ping to dj
pinging <A> am
pinging <A> from ck
pinging <B> jd
pings <B> kc
plain <service> jd
pls check ck
pointed at <B> jd
policy to accept jd
port $ lb
port <n> $ jd
port <n> : ck
port <n> does lb
port <n> on kc
postfix on jd
postrouting -o dj
print to <B> kc
probe at am
proto udp jd
proto udp spt jd
question : lb
quick one : jd
r , seq kc
reach <B> $ kc
reach <B> lb
reach <B> on kc
reach <service> on kc
reach the kc
reachable for dj
reachable from <B> bl
reachable from bl
real client address dj
real client am
refused from jd
refused on <B> jd
refused on jd
request , id jd
return path oY
return traffic dj
right ? $ lb
right ? lb
rule ? $ kc
rule ? kc
rule decides jd
rule for nZ
rule lets it kc
rule lets lb
run on <B> ck
runner <A> lb
runs on <A> kc
sackok , length lb
say <A> jd
say <B> jd
say the kc
says <service> kc
scan to mail kc
second <- Yo
second <client> bl
second <host> ma
second <outside> ck
second <own> nZ
second <public> ma
second <zone> Xp
see <B> lb
see when <B> ck
see when bl
seen on <zone> dj
seen on am
send out kc
sending from <A> kc
sending from kc
sends a lb
sends to <B> lb
sends to ma
seq <n> $ jd
server , kc
server see bl
server to kc
session k <n> jd
session k jd
session to <B> kc
set to <service> jd
should <service> kc
should it ma
shows <n> ck
shows this ck
side ? $ lb
side ? lb
since <n> kc
since then jd
sits in dj
sitting at jd
so i kc
somebody on <A> kc
someone <A> kc
source address does dj
source ip does ck
still arrive jd
still get kc
still get to lb
still reach <B> kc
still reach jd
still work jd
straight to <B> jd
straight to jd
suppose the jd
supposed to be kc
supposed to jd
syn ack ma
syn 这 lb
talk to ma
talk to the lb
talking to <B> kc
talking to kc
tcp $ kc
tcp <A> kc
tcp <n> , lb
tcp <n> ? lb
tcp <n> to oY
tcp from <A> jd
tcp from jd
tcp port <n> am
tcp port am
team , jd
teh <A> nZ
teh <B> kc
tell us Yo
telling me ck
that $ kc
that <A> kc
that ? $ lb
that ? lb
that arrives kc
that be ma
that get dj
that go oY
that packet jd
that pass kc
that the <gateway> ck
that work kc
the <A> , ma
the <A> box ma
the <A> from am
the <A> host ma
the <A> to kc
the <B> box jd
the <B> jd
the <gateway> $ nZ
the <gateway> ? kc
the <gateway> lb
the <outside> jd
the <service> <n> kc
the <service> oY
the answer come kc
the answer kc
the browser jd
the chain jd
the client dj
the dnat oY
the gateway jd
the line kc
the log Yo
the masquerade line dj
the public kc
the queue kc
the real bl
the real client Zn
the replies lb
the reply kc
the return traffic dj
the ruleset ma
the same jd
the syn ack kc
the syn kc
the very same jd
them $ jd
then ? $ kc
then ? kc
then be able jd
then be jd
there ? $ kc
there ? kc
there any kc
there anything jd
they see nZ
they use jd
this ? $ lb
this ? lb
this on <zone> jd
through $ jd
through ? $ jd
through ? kc
through the gateway lb
through us kc
thru $ oY
thru <B> kc
thru or jd
thunderbird on <A> jd
thunderbird on jd
timed out is kc
timeout , jd
times out $ kc
times out on jd
to <A> -> kc
to <A> <own> dj
to <A> ck
to <A> from ck
to <B> $ jd
to <B> : kc
to <B> <service> kc
to <B> ? dj
to <B> and jd
to <B> directly jd
to <B> does ma
to <B> for kc
to <B> is lb
to <B> jd
to <B> ok ma
to <B> on pX
to <B> or lb
to <B> prot jd
to <B> still kc
to <B> tcp jd
to <B> which kc
to <host> ? jd
to <public> kc
to <server> <B> jd
to <service> <n> ma
to <zone> kc
to add kc
to be jd
to deliver lb
to deliver to kc
to hit <B> jd
to hit jd
to host $ kc
to host <A> am
to it on ck
to itself jd
to know jd
to know whether jd
to mail kc
to me jd
to open kc
to our lb
to port <n> kc
to port kc
to pull kc
to push kc
to relay kc
to talk jd
to talk to jd
to teh <B> kc
to teh lb
to the <B> jd
to the <host> jd
to the <service> lb
to the dj
to us kc
today ? $ jd
tonight , kc
toward <B> ma
towards <B> lb
trace : kc
trace <A> <B> jd
trace <A> to lb
true ? $ kc
trying to ma
type <B> into jd
type <B> jd
udp , jd
udp <n> ? kc
udp <n> from jd
udp <n> lb
udp <n> to jd
udp from kc
udp port <n> Yo
udp port Yo
udp spt <n> jd
udp spt jd
unable to jd
unknown <B> dj
up ? $ jd
up ? jd
up to lb
updates from <B> lb
updates from lb
use <B> kc
user <A> kc
user at <A> kc
user at kc
verdict for <A> kc
verdict for kc
very same jd
via <B> , jd
via <B> kc
via <service> bl
vz <A> <n> dj
vz <A> dj
wants <B> ma
was refused jd
way does kc
way out kc
way out to jd
we add -a kc
we add jd
we drop line jd
we have a kc
we have jd
we only jd
we put in jd
we put jd
went to kc
what does the jd
what does this Yo
what gives ck
what if the ma
what if we jd
what source dj
what source ip dj
what would jd
when <A> connects kc
when <A> kc
when <B> Zn
when a dj
when he jd
when it pX
when our dj
when they kc
where does it kc
whether <A> jd
whether the kc
which rule decides jd
which rule lets lb
which rule nZ
who answers jd
who is Zn
why $ jd
why <A> ma
why can't <A> jd
why cant <A> jd
why does <A> jd
why the jd
will <A> lb
will <gateway> kc
will that nZ
will that work jd
window <n> syn jd
with <B> kc
with <n> dj
with a jd
with it ? jd
with the jd
work $ ma
work or jd
works ? $ lb
works ? lb
works or not bl
would <A> kc
would <A> lose jd
would <A> reach lb
would <A> still kc
would <A> then jd
would be jd
would it kc
would that jd
would the jd
x <n> dj
y n $ jd
y n jd
yes or jd
yes or no jd
you must authentication' jd
一 条 , jd
上 $ kc
上 <A> jd
上 <B> <n> ma
上 <B> kc
上 <B> 吗 kc
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 抓 包 lb
下 <A> -> kc
下 来 jd
不 $ lb
不 ? $ jd
不 ? jd
不 上 , ck
不 了 <B> jd
不 开 jd
不 放 ? lb
不 能 ping kc
不 能 上 kc
不 能 通 jd
丢 了 jd
丢 了 吗 jd
丢 吗 lb
个 , jd
为 啥 $ kc
主 动 kc
主 动 去 jd
主 动 连 lb
主 机 kc
么 $ jd
么 <A> jd
么 走 jd
之 间 kc
了 吧 ? ck
了 吧 jd
了 没 $ kc
了 没 jd
人 用 jd
什 么 <A> jd
从 <A> jd
从 <A> 直 lb
从 <outside> lb
他 们 lb
以 后 <A> kc
以 后 dj
以 直 jd
以 直 接 jd
会 变 kc
会 变 成 kc
会 好 bl
会 好 吗 ck
会 放 jd
会 有 什 kc
会 经 kc
会 经 过 kc
会 被 jd
会 被 丢 kc
信 <n> jd
信 <n> 端 jd
信 <server> jd
允 许 ma
写 的 jd
出 <B> lb
出 去 kc
出 去 吗 jd
出 得 lb
出 得 去 lb
则 ? lb
则 上 jd
则 拦 kc
则 放 jd
则 放 行 kc
到 $ jd
到 <A> dj
到 <B> , kc
到 <B> <n> kc
到 <B> kc
到 <B> 的 jd
到 <B> 行 kc
到 <gateway> kc
到 <zone> lb
到 <zone> 的 jd
到 ip <A> jd
到 ip jd
到 syn lb
到 这 个 jd
到 邮 kc
制 $ jd
刷 这 jd
刷 这 个 jd
加 -a lb
动 去 jd
动 连 lb
包 会 jd
去 <B> jd
去 不 jd
去 吗 $ jd
去 吗 ? jd
去 吗 jd
去 连 kc
发 <service> jd
发 信 , jd
发 信 <n> jd
发 往 <B> lb
发 往 lb
发 来 jd
发 来 的 jd
口 <n> $ ma
口 <n> , dj
口 的 dnat jd
口 连 kc
只 有 kc
可 以 kc
可 以 直 jd
台 电 kc
台 电 脑 kc
后 会 jd
后 就 jd
后 就 没 jd
吗 $ jd
吧 $ lb
告 警 jd
哪 个 kc
啊 $ jd
啥 $ kc
器 上 jd
器 是 <B> dj
回 包 , kc
回 包 jd
在 <A> , kc
在 <B> $ ck
在 <B> bl
地 址 , jd
地 址 会 jd
址 , jd
址 <A> , bl
址 <A> bl
址 会 jd
址 会 变 kc
填 的 <B> lb
外 发 jd
外 发 信 jd
失 败 jd
好 , 请 jd
好 了 jd
完 以 dj
完 以 后 dj
审 计 kc
对 <B> ck
对 端 kc
就 不 ck
就 好 了 jd
己 去 jd
己 能 lb
己 能 上 nZ
己 连 kc
帮 忙 jd
常 $ jd
常 , jd
常 吗 ? jd
开 <host> jd
开 <service> kc
录 <B> kc
影 响 jd
往 <B> lb
往 <B> 发 jd
往 外 发 jd
得 了 jd
得 到 <B> kc
得 去 吗 kc
怎 么 走 jd
您 好 , jd
您 好 jd
想 <service> jd
成 drop , kc
成 drop jd
成 什 kc
成 什 么 kc
我 们 lb
打 不 jd
打 不 开 jd
打 算 把 jd
抓 到 的 kc
抓 的 jd
报 connection timed jd
拦 了 jd
拦 吗 $ kc
拦 吗 lb
按 现 kc
按 规 jd
按 规 则 jd
掉 吗 $ jd
接 口 lb
接 在 dj
收 <B> jd
改 成 drop jd
放 $ ck
放 ? $ kc
放 ? kc
放 了 ma
放 行 $ jd
放 行 的 kc
日 志 ck
是 drop kc
是 否 jd
是 被 丢 jd
最 后 会 jd
有 个 kc
有 什 kc
有 什 么 kc
有 回 kc
有 回 包 jd
有 放 ma
本 机 访 kc
本 机 连 jd
机 <B> kc
机 器 上 jd
机 访 jd
机 访 问 jd
机 连 <B> kc
机 连 kc
样 ? $ kc
样 ? kc
桌 面 jd
正 常 $ jd
正 常 , jd
没 $ kc
没 有 回 kc
流 量 kc
用 <B> kc
用 <B> 收 kc
用 foxmail jd
电 脑 dj
电 脑 打 jd
电 脑 用 kc
登 录 <B> kc
登 录 kc
的 <B> $ jd
的 <B> , kc
的 <B> kc
的 <n> , kc
的 <n> ? jd
的 <n> tcp jd
的 <n> udp kc
的 <n> 通 jd
的 client jd
的 dnat lb
的 laptop lb
的 masquerade kc
的 outlook jd
的 pc kc
的 user jd
的 人 用 jd
的 信 jd
的 吧 jd
的 是 <B> jd
的 是 哪 jd
的 网 jd
直 刷 这 jd
看 到 ip jd
看 到 syn ma
看 到 这 jd
程 桌 jd
程 桌 面 jd
端 口 ck
端 口 连 kc
算 把 jd
网 段 kc
老 是 kc
老 板 ma
能 <service> kc
能 <service> 到 kc
能 上 <B> kc
能 上 jd
能 主 kc
能 主 动 kc
能 往 <B> jd
能 往 jd
能 用 <service> lb
能 连 上 dj
能 通 吗 jd
脑 打 jd
脑 用 kc
自 己 去 jd
自 己 能 lb
自 己 连 kc
行 ? jd
行 了 吗 jd
行 没 jd
被 丢 kc
被 丢 了 jd
被 丢 吗 lb
要 写 nZ
要 连 kc
规 则 ? lb
规 则 上 jd
规 则 拦 kc
规 则 放 jd
解 析 kc
访 问 jd
请 求 lb
请 问 <A> jd
请 问 jd
走 <B> kc
走 <service> jd
走 得 jd
走 的 是 jd
转 到 dj
边 <A> jd
过 哪 jd
过 来 jd
返 回 ma
还 是 kc
这 个 , jd
这 台 机 lb
远 程 jd
远 程 桌 jd
连 <B> jd
连 <B> 会 jd
连 到 <B> kc
连 到 kc
连 的 是 jd
通 , jd
通 <B> $ kc
通 <B> kc
通 <B> 吗 kc
通 吗 $ jd
通 吗 jd
那 台 lb
那 边 <A> jd
都 不 jd
配 的 jd
问 <B> 吗 jd
限 制 $ jd
面 的 jd
`;
