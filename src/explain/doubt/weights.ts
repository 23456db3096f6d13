/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 fiehdi
$ fiehdi
' , lggffd
' -a dggfii
' -i dgegne
' <n> oefged
' <own> lggffd
' kfffid
'connection qfgeeb
'connection refused' qfgeeb
'connection timed lgffgd
's <service> clffmb
's gkeZji
's inside jjfgga
's own gifdig
, <client> nggdlX
, <far> qefgiX
, <gateway> peheha
, <host> maiYmg
, <n> nfbgeh
, <outside> pXjapa
, <own> imajah
, <server> nfjfhY
, <service> oYoZbk
, <zone> ejfhoX
, a kfgfff
, ack jfggff
, afiglg
, all ikZlfc
, allowed jlefed
, am macgkf
, and fiagbr
, any eodYmf
, are lddeek
, blocked edfgfn
, but ofggeb
, can mbfapc
, client kgggfc
, coming wceddd
, connection pfggfZ
, correct kfffcj
, could ccfkne
, curl mgfdge
, customer gfjdZo
, do kecbmg
, does fYdklj
, dst rcgcef
, e gelegf
, everything Zfjakn
, explain gegdfl
, first eeihfj
, for hgZpef
, forward lgfehd
, from lmeedb
, given mgegcg
, how seifZd
, i lhfifa
, i'm ndgeeg
, id jgfgff
, if jqZgec
, in khfacm
, inside jpffac
, is iigdcj
, it gehaeq
, it's fggffk
, its fggefk
, just hffkdg
, kindly nffegd
, length kgggff
, line nffgbh
, lip kffgfe
, my mfehed
, need kcigeg
, never lffeci
, no mmdafe
, not dohffc
, nothing seegda
, ok oegfee
, on kmfaee
, one hmgdfd
, open nndahb
, or kXflld
, our sdYaij
, plain pgfgbc
, please fgbkig
, pls iedegl
, port qalkeU
, possible nefgfe
, quick lejggZ
, reachable qedgfc
, right ngiZhd
, rip kffgfe
, same rbffgc
, seq jgggff
, session kffgfe
, should pdhgfa
, so qhfjZa
, sorry lifffc
, source sbfefd
, target meffge
, tcp vcgedb
, that nafbcp
, the kcccep
, then idfjoX
, they mZfkeh
, thoughts gefgfj
, thx cqebcl
, ticket gfhfbn
, time jfgfff
, udp rffgac
, user zfffbW
, we pdffcf
, what lbgeig
, what's fejgcj
, whats nfgfcf
, when jgeifd
, where kddgfk
, which adolfc
, while ngggga
, who iefXjn
, why tfggfW
, win jgggff
, with deljee
, works uceebf
, would dfhfpc
, yes harhfZ
, 一 nbeffg
, 不 iqccfd
, 为 rYhicd
, 之 kgfaoa
, 什 ofbgfe
, 今 gfgfek
, 从 jgcpkV
, 他 nfeggc
, 会 jbjfcl
, 但 keggfe
, 你 aegaex
, 出 necjdf
, 分 fikdgf
, 列 fhjhfc
, 到 nigdga
, 加 hhhhmW
, 包 ohcifb
, 发 jgfigc
, 只 hhggdh
, 周 hjddek
, 咋 dcfggo
, 回 nffegc
, 在 kegdhf
, 地 pfgZeg
, 它 chffcp
, 对 jfkagg
, 帮 iXgggn
, 快 gegffk
, 怎 ggefgj
, 急 gefffl
, 想 lffhee
, 我 ffjife
, 报 kjgfga
, 按 vZghhX
, 提 jfggge
, 收 mefgfd
, 放 ieghjd
, 新 kgfgdg
, 昨 mffgga
, 是 lcgcap
, 最 ngfhdc
, 有 ifhXkj
, 正 lfggef
, 没 nagcap
, 浏 jggfff
, 源 qdggdc
, 然 jgggfe
, 现 hcfamj
, 用 ocdfei
, 目 mkgcec
, 直 kgffff
, 看 nZggej
, 端 ncfggf
, 结 lfgefg
, 给 gigcfj
, 网 lgfffd
, 能 lcfjkZ
, 行 nceegh
, 要 obcjff
, 规 lggdfg
, 请 hfjfeg
, 谁 hgfdhh
, 谢 ficfdm
, 走 sdfcgc
, 过 ocfgfd
, 还 dnedif
, 这 hhgfjd
, 连 qhhcdb
, 通 1XibdZ
, 都 ikcbme
, 重 ifggdh
, 麻 gihcgi
-> <client> qgfffZ
-> <far> tfgfeX
-> <host> 0ggdfQ
-> <outside> qffglT
-> <own> mXhaim
-> <zone> 0ehhfO
-> kYddll
-a dffegn
-a forward dfffjj
-a input cfggjj
-a postrouting dfeedr
-a prerouting efgeij
-d <host> dgggii
-d <own> eegeij
-d efgemf
-i <outside> cefeoh
-i <zone> ciffii
-i afffkl
-i forward efegfn
-i on jefgal
-i prerouting fcibgo
-j accept eefehk
-j accept' dggfii
-j cffeim
-j drop bffgjj
-j log egggfj
-j masquerade efedog
-j snat dehggk
-l jgffff
-l 里 jffgff
-m conntrack fffejh
-m efgeji
-m limit egggfj
-m recent ffggfj
-o <outside> ciedjk
-o <zone> fggfjg
-o bifeik
-p cfgfil
-p tcp dfgfgl
-s <far> ffgfbo
-s <zone> efffji
-s effehl
: $ mdfcao
: -a efgelg
: : hdgefl
: <client> qfhgbb
: <far> ogfeed
: <host> mhecfg
: <n> jWggfo
: <outside> rdgega
: <own> qedkeY
: <service> rbhaeh
: <zone> recgdd
: a eZdfgs
: can nfjbcg
: cc jfggff
: connect mcggge
: could pcggfb
: curl qfgggY
: do rcfegc
: does ibcdqg
: errno lgfgfd
: error mfgggb
: from blhegg
: gfgfje
: inet gffffk
: io gffffk
: ip mfffee
: iptables ghgcco
: ipv pffgZg
: is jddhje
: martian mgfgfc
: may laghdj
: no mcggge
: open qdedhd
: outlook lfgedi
: port ghblfg
: postfix jgggge
: reachable mjdfgc
: relay jeggge
: socket gffffk
: src pdefgc
: tcp mgfffe
: the pdggcd
: trace kgggef
: trying ogfggZ
: unable ibfgfk
: user nfggga
: what ghgmhY
: which edpgcf
: who cwhbfZ
: would fhfdpb
: 我 jdlged
: 无 lggggc
: 能 flfegf
; does laffkg
; jegfkc
; the jggfff
; what efgfkf
<- wafedc
<- what gfefbp
<client> $ lgagif
<client> , mfnagb
<client> -> pfeeia
<client> : vgfgfT
<client> <client> mgefed
<client> <far> oefcff
<client> <host> mgggfc
<client> <n> rfggeY
<client> <own> nfgfgc
<client> <service> pfggdb
<client> ? mbdoiZ
<client> and xgffeU
<client> be ffegkf
<client> can ofgbjb
<client> can't vUhghb
<client> cant jfeefj
<client> connect acefmn
<client> dst kffgfe
<client> for odffef
<client> from pefhbe
<client> get nZcbpg
<client> gets lgfgfd
<client> has ljgfgY
<client> i jfggff
<client> in hchhmd
<client> is odibgd
<client> just tahghX
<client> majcje
<client> on jYbbkq
<client> open rdggdb
<client> opening dgggkg
<client> opens tfgXge
<client> ping uffgfW
<client> port rfhdcd
<client> r kfggfe
<client> reach hceekj
<client> s kffgff
<client> says rggggW
<client> sends kfgegf
<client> sport kfffff
<client> still hffhmZ
<client> tcp ndgged
<client> then cgggoc
<client> to reeamY
<client> towards mefejc
<client> wants sgccfd
<client> 上 mfggec
<client> 到 taeffd
<client> 去 qhbhbf
<client> 发 ngfeed
<client> 就 bhggoc
<client> 打 wichbX
<client> 用 ridcgZ
<client> 的 rfefgZ
<client> 能 pcgZjf
<client> 要 pgdfcf
<client> 访 kcdedp
<client> 走 mfffdg
<client> 还 dhghmb
<client> 这 kjjeda
<client> 连 qdfgfa
<far> $ ofgfkX
<far> , peheec
<far> -> rggegX
<far> -j fffgmc
<far> -p geffaq
<far> : ngggfa
<far> <n> kgggfe
<far> <own> lffffe
<far> <service> tgiada
<far> ? bafgkn
<far> allowed ngghea
<far> and qggYff
<far> connects qggecc
<far> does mgggdc
<far> dst kgggff
<far> for mggdef
<far> from shfgfW
<far> get qZgbfj
<far> gets legfff
<far> is lfggfe
<far> make pggfae
<far> nbfbih
<far> on hedWkq
<far> over ighhjZ
<far> port xegfcX
<far> r pefgce
<far> s nefffe
<far> see jfgflb
<far> sport kfffff
<far> still dgghld
<far> tcp pqbedX
<far> to sefcde
<far> udp ugfgZa
<far> with jeehck
<far> 不 jgfgfe
<far> 会 fhegmc
<far> 到 nfhefc
<far> 发 mgfeff
<far> 吗 dhghqX
<far> 的 nfghiZ
<far> 能 rhfhba
<far> 访 pgfcdf
<far> 还 agghvW
<far> 通 megggd
<gateway> $ gidieg
<gateway> 's gmedhe
<gateway> , ngYjbj
<gateway> -> sdheeZ
<gateway> : mffgfd
<gateway> <gateway> ojagbe
<gateway> <n> Zdhecv
<gateway> be hmgidb
<gateway> box khkcfc
<gateway> does kehfid
<gateway> drop ngggdb
<gateway> from ofeeka
<gateway> is kffado
<gateway> itself qfgeeb
<gateway> last Zdjmei
<gateway> let pfhedc
<gateway> lets sdgggV
<gateway> lfeddj
<gateway> on ciddmh
<gateway> or hefick
<gateway> ping oiXehg
<gateway> to uciafb
<gateway> why uffefW
<gateway> 一 gfdlgf
<gateway> 上 ieYohg
<gateway> 丢 jggggd
<gateway> 会 pffeed
<gateway> 吗 kfggic
<gateway> 拦 mfgggc
<gateway> 挡 ibefgm
<gateway> 放 leggfe
<gateway> 本 rfhbgZ
<gateway> 现 feffgl
<gateway> 的 dqedbk
<gateway> 自 miegha
<gateway> 规 ecggen
<gateway> 这 mdggdh
<host> $ ojanZa
<host> 's idfdhk
<host> , iidZik
<host> -> sehbfb
<host> -a ggggpX
<host> -j efggke
<host> -o fgggoZ
<host> : glejga
<host> <- rdgbdh
<host> <client> pffded
<host> <far> kfggef
<host> <host> glamgc
<host> <n> vehgdV
<host> <server> ormcaR
<host> <service> nejenU
<host> ? Zfeqjd
<host> able wWfdhc
<host> allowed negfgb
<host> and kafeem
<host> are bYbuhj
<host> at jjfZcm
<host> besides ptfbWa
<host> box ifgmcd
<host> by sYgeci
<host> can't oeiefc
<host> deliver lgggcf
<host> direct ngggga
<host> directly mehana
<host> dnat cghelg
<host> do dbWtdo
<host> dst kggfff
<host> for oedffg
<host> from sachge
<host> get pdhdgc
<host> has oXhefj
<host> have kYkmec
<host> host mgcjbg
<host> in hfegkd
<host> ip jfffgg
<host> is jUefmm
<host> itself lZnfgc
<host> jeckgf
<host> just qfhhcY
<host> machine kealge
<host> needs lfgjfa
<host> ok regcgb
<host> on jigbhf
<host> open nbefbl
<host> or mcimZe
<host> out ldeglb
<host> over nagdfk
<host> pls oegcge
<host> port toiVhS
<host> postfix jgggge
<host> published iVhuga
<host> r jfgffg
<host> reach xchehU
<host> reachable nlbkeX
<host> rules ececok
<host> s kggfff
<host> see qggadf
<host> server ilbich
<host> server's jlZjee
<host> sport mfffff
<host> still gggeoZ
<host> tcp ifeYjm
<host> the jfggci
<host> through pfedef
<host> to waiaga
<host> will ffggje
<host> with negeib
<host> would ghefnb
<host> 一 jgXohc
<host> 上 klcbei
<host> 主 mfhegc
<host> 了 egfgmd
<host> 会 kfffhd
<host> 出 jdidjf
<host> 到 zdjZeW
<host> 发 jYemhg
<host> 吗 nZgdel
<host> 对 blZnhf
<host> 往 odfbje
<host> 映 caesif
<host> 有 jhXneh
<host> 的 glfhfc
<host> 能 qXhdoZ
<host> 自 kegehf
<host> 行 kggffe
<host> 还 hfcmic
<host> 这 jZalij
<host> 通 qfheea
<host> 那 ljfbef
<n> $ njgXYn
<n> , jjecje
<n> -> Xchgcv
<n> -i dgffem
<n> -j dfgfhl
<n> -m ffggek
<n> -s cfeggm
<n> : laefgk
<n> <- pagfff
<n> <client> mfgefd
<n> <gateway> negfgc
<n> <host> pegbge
<n> <n> gZggdr
<n> <outside> mYdmgg
<n> <own> rbfffd
<n> <server> pfggfa
<n> <service> gkdggf
<n> <zone> ndhYfl
<n> ? klcedg
<n> a jfggfg
<n> aa kfffff
<n> ab lggfef
<n> after kfgghc
<n> allowed gYgdgr
<n> am hfdhZo
<n> and cecdpk
<n> any ieedpc
<n> anywhere eoeefg
<n> as leffic
<n> assured kffffe
<n> at imeddh
<n> be ibhhbm
<n> before efggel
<n> by jfgcna
<n> ccc jfedfk
<n> close ngefde
<n> code jgfgff
<n> connect jdhfdk
<n> connection lfffch
<n> days khgdff
<n> directly ndhedg
<n> dnat eZfkli
<n> do hfebkk
<n> does mcgfka
<n> dport kgffff
<n> end bqgkad
<n> established lffffe
<n> failed lfggfe
<n> for rTgXlm
<n> forward gfffkf
<n> from tWepfW
<n> g nbffgg
<n> get aeffcu
<n> ghecji
<n> gives jfggge
<n> goes Yhfiof
<n> hitcount ffggfj
<n> in kegeie
<n> ip hhhfjb
<n> is gedjgi
<n> last aeffes
<n> len kgfgge
<n> lgtm echdcs
<n> look fffffk
<n> mark kgffff
<n> milliseconds lefecj
<n> min bffbml
<n> minutes oceeif
<n> ms lfgeci
<n> name ffggfj
<n> of pdahck
<n> off iofced
<n> ok kdfefk
<n> on jkleca
<n> open npXoZY
<n> or alejie
<n> packet jggfff
<n> packets jfgfff
<n> please nefdam
<n> pls rcfadk
<n> port ecaigq
<n> proto lgfgfe
<n> quic radZii
<n> reach Xdjdeu
<n> reachable dohefc
<n> received jggfff
<n> relay udgbeb
<n> rule Yefglm
<n> s ibeeeo
<n> safe gdgdfo
<n> secs jffgff
<n> seen jgfgff
<n> seq jgfgff
<n> so efggkf
<n> src jgggff
<n> syn jggfff
<n> tcp nigjcY
<n> the jggfhd
<n> this igfgjd
<n> through ujadfZ
<n> to ebfVqq
<n> towards jcggdl
<n> trying jeggfg
<n> udp uchbce
<n> unreplied kgffff
<n> use kgffff
<n> were Yehgml
<n> what edfjcn
<n> when hfhemb
<n> where cggflg
<n> who hfhigc
<n> why nggfce
<n> will kggfff
<n> would jefejf
<n> x kffffh
<n> you oeiccg
<n> 一 lgfggd
<n> 不 vZgheZ
<n> 为 fggffj
<n> 了 Sqeeim
<n> 会 hdnjea
<n> 到 cZeobp
<n> 发 kfgfff
<n> 口 efjndd
<n> 合 idffaq
<n> 吗 lbadjl
<n> 和 nhfaid
<n> 就 rhggbZ
<n> 应 hZcpfi
<n> 报 lfgggc
<n> 收 qdhbfd
<n> 改 gfdblk
<n> 放 sggffW
<n> 映 jTbpng
<n> 是 hfcmka
<n> 有 hredaf
<n> 没 jfggff
<n> 点 eeffgn
<n> 的 fUggmo
<n> 端 lnbbgd
<n> 能 cbiddt
<n> 行 ddfemi
<n> 被 lgfgfc
<n> 走 mehffd
<n> 转 Zmfqdb
<n> 连 tdgddd
<n> 通 tViacm
<n> 那 ddffog
<n> 都 YzeUig
<outside> $ jcgcdo
<outside> ' dgegne
<outside> , nakhfc
<outside> -> tcgZid
<outside> -d gggbhl
<outside> -j eeeejl
<outside> -p efffem
<outside> : qcecgg
<outside> <n> ldffkc
<outside> <outside> 1YhVff
<outside> <service> jaenhd
<outside> ? mcghhc
<outside> accept ahfhpb
<outside> access upYZhY
<outside> and vegWdg
<outside> at jkebXo
<outside> can ifngbb
<outside> does mbgema
<outside> for lbZnje
<outside> from effflf
<outside> get mamoYZ
<outside> gets indjca
<outside> in jmagbi
<outside> is ahifgk
<outside> it rcdenX
<outside> it's legggd
<outside> kdiggd
<outside> off dggelf
<outside> ok pffgdb
<outside> on abkoid
<outside> open sefdeb
<outside> out hffhlb
<outside> ping ucgYge
<outside> reach hjinZY
<outside> right rZjldY
<outside> side fkgifb
<outside> still jedftW
<outside> that jkbccl
<outside> the lefggg
<outside> then fgfflf
<outside> through mVojga
<outside> to rTjhgf
<outside> udp odhfdf
<outside> who reeebg
<outside> with daloee
<outside> 上 mefbdk
<outside> 不 kfgfic
<outside> 了 fdnYlf
<outside> 到 oaehff
<outside> 去 eZefuf
<outside> 发 hShlgm
<outside> 可 oaggef
<outside> 吗 raeeie
<outside> 客 qaffdg
<outside> 就 jfffid
<outside> 开 gjjjad
<outside> 打 shgbfa
<outside> 收 ggeekg
<outside> 是 ggegej
<outside> 用 nedkfa
<outside> 的 hakkff
<outside> 直 vhZdec
<outside> 能 lgljdW
<outside> 访 oiYloS
<outside> 走 rbhgce
<outside> 还 agffqd
<outside> 进 kYcqff
<outside> 连 qhXjha
<outside> 那 neahkc
<outside> 都 hnegce
<own> $ ohahfe
<own> ' mggfec
<own> , jihhae
<own> -p efgeji
<own> : iegjfd
<own> ; gffgjf
<own> <client> kffgfe
<own> <far> rcffec
<own> <n> nohgfR
<own> <own> nffgfb
<own> <service> rrgZjN
<own> ? iqZgjZ
<own> after ffegoc
<own> and hnbpaa
<own> answer kmhdgX
<own> as neeffe
<own> at laggkd
<own> be lmgcga
<own> come sdhdeb
<own> coming qfcZna
<own> does lbgika
<own> dport qchgeb
<own> dst mfffff
<own> end odgged
<own> ends Wdhpig
<own> error ffffem
<own> failed oggeeb
<own> for obfigc
<own> forwarded scajfd
<own> from rinYlP
<own> get qkZneU
<own> gets edcjof
<own> gives jgfgff
<own> go khildX
<own> goes pbgegf
<own> if fgfgpZ
<own> in kggfgd
<own> into pefgfc
<own> is emcpea
<own> just pffffb
<own> kibhhd
<own> land bZiwde
<own> never jncfde
<own> ok goeYkf
<own> on kkabgk
<own> once afgitZ
<own> open okXodX
<own> or iadZmo
<own> over jecjlb
<own> please jnffdb
<own> pls hggkfd
<own> port oYefel
<own> prot kkfcef
<own> reachable koccgd
<own> refused rcggga
<own> s kgggfe
<own> should jfggfe
<own> smpt gnaafm
<own> sport kggfff
<own> start egggjf
<own> still Ugffvf
<own> tcp mcfnjV
<own> that gifrfW
<own> the pegefd
<own> then adhegr
<own> timed ngdeff
<own> to mYdYiq
<own> usable hpedgc
<own> was kfgggc
<own> what lcgkha
<own> when jkeeja
<own> where sVidgf
<own> which tjeXed
<own> while kffgff
<own> with ehdelj
<own> work cjcaol
<own> works hjheib
<own> 一 pefggZ
<own> 上 cqYmgc
<own> 为 fgfhdk
<own> 会 rgeala
<own> 发 hWfpje
<own> 后 degmgf
<own> 吗 hhachn
<own> 对 gceqfe
<own> 就 hgedkh
<own> 打 qddhed
<own> 报 ybgfhT
<own> 收 leggic
<own> 映 Vdgqii
<own> 有 hidhff
<own> 的 igfbgk
<own> 端 ksbdhX
<own> 能 ifggpV
<own> 行 ighgja
<own> 走 teggfX
<own> 超 lffggd
<own> 转 pLglmh
<own> 还 fYiein
<own> 这 Wkflhi
<own> 通 cndblh
<public> $ dgaeeu
<public> , mehffc
<public> : gbileg
<public> <own> mdkgcd
<public> ? gkbjka
<public> and dcephg
<public> gfenai
<public> on wddfiV
<public> 上 edfohe
<server> $ bZjmdm
<server> , icbkgi
<server> <host> mfgfgd
<server> <own> rffggX
<server> ? esbcZm
<server> at kgfgfe
<server> fghial
<server> has mfffff
<server> is nefged
<server> 写 mfgfgc
<server> 填 mfgggb
<server> 是 kffggd
<server> 的 aeUodv
<server> 自 ndfgfe
<server> 要 oahchf
<service> $ kYbkkh
<service> , ohnYhX
<service> : kigbgf
<service> ; mdfgge
<service> <gateway> jefghg
<service> <host> weiagX
<service> <n> jjclbe
<service> <own> klihcY
<service> <server> vYeeeg
<service> ? njigiT
<service> against qgddfd
<service> at mleieX
<service> connect kggeff
<service> dnat effgkf
<service> does ocgfgd
<service> for eafYpo
<service> forward Wdhghr
<service> from mZejqW
<service> in kffcdl
<service> into ndgahg
<service> is jbefhk
<service> kmddia
<service> login jfggff
<service> lookups jffgge
<service> of jmYdoa
<service> ok uffgmO
<service> on iiahlc
<service> open fsfhZc
<service> over greafe
<service> port YdpqeZ
<service> query ofefbg
<service> reachable kjicfd
<service> rsource ffggfj
<service> session glfegc
<service> to kdbhnc
<service> udp rcghdc
<service> via ggfhlc
<service> 一 mfffgd
<service> 为 ygfgeR
<service> 了 fgffke
<service> 会 sgfeda
<service> 到 ucfXie
<service> 吗 xZZZkf
<service> 收 obeihc
<service> 是 gtaajc
<service> 有 fhckdj
<service> 登 nhedgd
<service> 的 boffla
<service> 能 rfgfgX
<service> 走 hahngd
<service> 连 kfggge
<service> 通 iYhcgp
<service> 都 moeWff
<zone> $ hdbicp
<zone> , oimeYZ
<zone> -> iccfik
<zone> -j dgggqZ
<zone> -o ciffii
<zone> : ugjcfV
<zone> <client> nffffd
<zone> <n> rdhagc
<zone> <own> vWgfjY
<zone> <service> xcbega
<zone> <zone> pjfefY
<zone> ? efdjig
<zone> able hamebn
<zone> actually gapdgf
<zone> allowed maqfeZ
<zone> and jraeiY
<zone> are ofegga
<zone> at kcdbdr
<zone> be sgWhmX
<zone> browse nfggfb
<zone> can hkdlnS
<zone> can't naedfk
<zone> cannot ibdhfm
<zone> cant ubhhdY
<zone> client ofehdd
<zone> clients bfdZhu
<zone> connects mfgedg
<zone> directly meehge
<zone> dnat ehhflc
<zone> folks negdff
<zone> for kfhZmd
<zone> from gncXfn
<zone> get pUnajg
<zone> gets lanZif
<zone> go negfde
<zone> going efggke
<zone> has ubfgZe
<zone> have pOdfln
<zone> hit oagfhd
<zone> hosts jZdadw
<zone> i hifgdh
<zone> in kfggfe
<zone> into edgcer
<zone> is rghdgY
<zone> kdhbfj
<zone> lan qfehiV
<zone> laptop tbfgcd
<zone> lose dffcqf
<zone> machines mkdgdc
<zone> network rccehe
<zone> on uZeZjf
<zone> open pcgfhb
<zone> out pdgheb
<zone> pc qfedfc
<zone> pcs kegejd
<zone> people kffgge
<zone> ping oedgbj
<zone> ppl nfgfee
<zone> reach pVnZmb
<zone> rules ZehjvX
<zone> say obegZl
<zone> says lcfghf
<zone> see rafflY
<zone> segment lckhec
<zone> shows odghed
<zone> side jfgfhe
<zone> src kgfgff
<zone> still cahgog
<zone> subnet rfdefd
<zone> talk tdghdZ
<zone> then egggke
<zone> to pXbalm
<zone> towards odfdjd
<zone> use tcmdgV
<zone> user ZYlges
<zone> users affdet
<zone> who gffgke
<zone> 上 rdedhc
<zone> 下 legfge
<zone> 为 qXbidk
<zone> 之 pdfgfc
<zone> 也 blfehi
<zone> 出 jZkbjh
<zone> 到 sahglW
<zone> 去 mfgflX
<zone> 发 mggffc
<zone> 同 kfggge
<zone> 和 ikggec
<zone> 打 tdfgfY
<zone> 收 meggfd
<zone> 是 jfffhf
<zone> 有 rcegde
<zone> 用 ibbfni
<zone> 电 nfggga
<zone> 的 kfffdi
<zone> 直 nfggbe
<zone> 网 odgggc
<zone> 能 nhibga
<zone> 访 lWdgkk
<zone> 走 lfgffe
<zone> 还 fgghjd
<zone> 这 qhegea
<zone> 进 zchXga
<zone> 连 hlcelc
<zone> 那 hidfmb
<zone> 都 fimffa
<zone> 里 hjkefb
? $ fegfhj
? -a dfggoc
? <n> jlfecf
? <service> uZgefc
? <zone> fjdgoY
? ? pifgeZ
? example mggfgb
? i gicgjf
? in jgggge
? it ghhafl
? it's kecdcp
? need odmZgd
? tcp jgffff
? the lcapfc
? udp jjgffd
? 不 fjgfgf
? 列 hdXqgh
? 怎 gffffk
? 我 iddjdj
? 给 hffffj
^ -a eegfSz
^ -i ibchas
^ <client> nbhdan
^ <far> sffcdc
^ <gateway> nhfece
^ <host> oiVlbg
^ <n> khdjed
^ <outside> rYijXi
^ <own> mqYkYc
^ <public> jnXofY
^ <server> pdgagg
^ <service> ulgaSi
^ <zone> pfhbXl
^ a oUglge
^ acme gegedn
^ after lehYuY
^ all ldbnbh
^ and odcbji
^ any hndjae
^ anybody gjlcee
^ anyone drZcbo
^ anything igcqeb
^ are zSaZer
^ as lembef
^ assume kegekd
^ audit fodged
^ auditor Xnghfh
^ backup mcgaem
^ before gleied
^ can rWZdbu
^ captured lfggef
^ change ocdena
^ check okgdeY
^ chg dhfene
^ client fedfjj
^ connection qdcgbj
^ conntrack kffffe
^ could nbebfm
^ curl kfggef
^ customer iZencj
^ dear nefhec
^ dmesg kffgeg
^ dnat abftfg
^ do ncYoci
^ does jechZp
^ dovecot kffgff
^ drop ihfcnb
^ dump gecnfg
^ enumerate hlckfb
^ everyone jogcfa
^ everything dbkwdY
^ explain jffeVs
^ exposure cmgncb
^ fiehdi
^ first heiibj
^ for fmhafg
^ forward jehcmb
^ found hfffan
^ foxmail nggghZ
^ from ofccbn
^ git pcefdi
^ github gfgfbo
^ give fgnmXe
^ good hdhgfh
^ got mbffgf
^ guest Zffddv
^ hairpin zchcba
^ hello mbgfcj
^ help oafcao
^ hey mkddde
^ hi mcfgei
^ how ihdZep
^ i maimcb
^ i'm jgfegh
^ icmp peddfg
^ if hfgbne
^ in fckkci
^ inc sggggV
^ infra gdgegl
^ input egggmd
^ inventory geenfe
^ ip jffemb
^ iptables gefcoe
^ ipv lgfggc
^ is okYhXj
^ it iZfefq
^ it's jeedgk
^ just keeedm
^ kernel jfggff
^ kindly kaZidp
^ l fehcgm
^ line iagddp
^ list bnikea
^ mail leXlgi
^ maillog kgggef
^ masquerade hidfmb
^ monitoring lgfffe
^ morning mafeel
^ my pfddfg
^ nc kigegc
^ need kkbpab
^ netops fggedm
^ new jchhcj
^ nginx lfffgf
^ nmap rfhbce
^ no kffjkX
^ nobody hmcndZ
^ not kdelcf
^ of ebsdhd
^ ok ngafdj
^ on ogfgfZ
^ once dhfcqd
^ openssl lffgfe
^ our kkeZdj
^ outbound ndhfgd
^ outlook ndffef
^ ping tfecbf
^ pinging jfffff
^ planning gfgend
^ please fZecol
^ pls eebcew
^ plz tcfece
^ port eocjde
^ postfix mgfgfc
^ pr bgffil
^ printer oahfdi
^ proposed ffggle
^ quick jfecnc
^ ran nffggb
^ restart fdgagq
^ review gcgfgl
^ root obgfeg
^ say cfhhob
^ security lhjeeb
^ seen gfkegf
^ should qfegbd
^ show fhmoYa
^ since rfghab
^ sitting gekfge
^ so hlfddg
^ somebody mededk
^ someone bdemhk
^ sorry nefeff
^ src raghfb
^ still dbfghn
^ suppose eegfsZ
^ swaks pgfgfZ
^ tcp hkgdge
^ tcpdump kffgff
^ tell mmedfa
^ the qWjnda
^ thinking egfepb
^ thoughts gefffl
^ three fgdian
^ thunderbird ggfcfm
^ thx gefdeo
^ ticket qfgheY
^ to oacmga
^ trace qffeec
^ trying akffem
^ udp kmeffa
^ usage icfdfn
^ user nceefj
^ users oeefff
^ vlan Wghger
^ walk offegd
^ wat haflgh
^ we qkddhX
^ we're gffeij
^ what ehmehb
^ what's Zblpdg
^ whats jUkrbf
^ when icgdfm
^ where nceocc
^ which hpchYh
^ who asgbZm
^ who's epgfce
^ whos eqddff
^ why jfdcdp
^ wich eemlaf
^ will mfgged
^ with agggsZ
^ without bfhgtX
^ would jcdcrd
^ 为 udggad
^ 今 fegeen
^ 从 nVlcdl
^ 你 hfcdeq
^ 假 Zgghpd
^ 公 jaiibl
^ 内 kfcled
^ 列 dhcofe
^ 删 jeabni
^ 加 aceioi
^ 发 jgclgd
^ 同 rgfgeX
^ 哪 gtZgec
^ 在 jdgfej
^ 如 cfhhob
^ 安 ejkfee
^ 审 kggdfg
^ 客 ldfhff
^ 对 iUudge
^ 帮 ejegei
^ 怎 ffffgk
^ 您 igdiff
^ 想 emciib
^ 我 kgdfej
^ 打 dbfclo
^ 把 cfeiij
^ 抓 jggfff
^ 按 hehfld
^ 新 ggegek
^ 昨 eegear
^ 有 jjdjec
^ 现 ieifak
^ 用 lbgdhi
^ 目 nZemfc
^ 看 gfgeZq
^ 站 ddljhd
^ 端 geYlgk
^ 第 gegehj
^ 等 flffff
^ 给 cecifp
^ 网 gfgdgl
^ 老 tbfggZ
^ 要 deidvW
^ 规 dgffen
^ 解 ggggPy
^ 请 thgifR
^ 谁 gzeXgY
^ 财 acegiq
^ 辛 gegffk
^ 这 hcegep
^ 那 kaccds
^ 邮 nfgack
^ 都 Vsfdhi
^ 麻 kfhcfi
a <service> jcefen
a <zone> rffgfY
a ? mggfgb
a box lkgcfc
a client idldie
a colleague ndfcma
a connection loffcZ
a customer jlfdfd
a dnat bodgkc
a forward debkkj
a ghiggd
a host rdgdcf
a junior ggegbn
a lady mfffgd
a laptop keifgd
a look ecgefp
a minute mgfcfg
a new kkdffc
a packet pfefce
a partner sbgfec
a printer mfegef
a reset jgggfe
a second dddiil
a syn mgggec
a table eehmef
a tcp qgfbed
a ticket odffbj
a timeout legggd
a user nejegZ
a vendor lbgjZk
a way jocgea
a working esgfea
ab jgggff
able enlYeg
able to emlZeg
about <service> fmbpad
about elbekg
about to hcciji
above dehetZ
accept $ fefegl
accept , bfgfkk
accept -a gfegoa
accept <- heeeki
accept ? hefeij
accept Yhgdnj
accept can Wfffom
accept do gdgeen
accept does Wiggkk
accept for cehegn
accept from Yhfgnh
accept instead fggeld
accept what ggfemd
accept would fgggmb
accept 之 bigfqb
accept 会 hdgfrY
accept 删 ehdhrY
accept' dggfii
accepted ohebeg
accepts jegeoY
access <host> fmcdbn
access <outside> heefgj
access <own> Zlgfel
access ? qdkXic
access denied qegcgb
access fojVfi
access to gmhYjd
accessible driXid
account mfgfgc
ack <n> jfggff
ack from lgghed
ack kfggff
acme <gateway> Ydhddw
acme bdhdcu
acme example lfhfee
acme net fbhfdq
across miggae
actually Zbkmej
actually do hgfebn
actually end ldhfeg
actually get hekdgf
actually let ggdfel
actually use fbtdgb
add -a egggyQ
add a ebgdgp
add dadYrp
add the fehiqW
add 一 defgkj
added -a ggggoY
added gcgfra
adding -a fgggtU
adding dfhfoc
address , ibkghd
address ? jkcifd
address do nfgehc
address does nfgchd
address kderad
addresses hcdbdu
adds gffdmg
admin neggee
after <n> jfggff
after connect kgggdg
after hdgbpe
after that egfgnc
after the fggfbo
afternoon igkjeZ
afterwards ? hdijnX
afterwards geijoW
again $ bfhdgo
again mbddgm
against <far> pgfgfZ
against <own> jbfoed
against kceehj
agent qfgcec
aimed at kcejdh
aimed kcejdh
alerts lggeeg
all $ tjebjU
all , hmfdcg
all ? hYelkg
all can criefa
all gfimiX
all is eenhhc
all of mYfpcd
all port gfdmge
all services cfmndb
all sources cugXhf
all the jjgibe
allow lfghfc
allow 的 ngggeb
allowed ? wcfgeW
allowed into kobfga
allowed lnhVdh
allowed or ngfddf
allowed out rchfbd
allowed to Zknadl
already hdebkk
also ejedbq
although jfggfe
am , beejgm
am i oaecji
am lagjcj
an <outside> pXndfd
an <service> ngdged
an <zone> mbjehd
an answer ilfehb
an attacker ickmda
an inventory dfkmec
an jeijdd
an old gffffl
and <n> egcarh
and <service> offgde
and <zone> mhfdib
and back pdeefd
and by iighde
and does odhfYl
and from ixYegY
and how nfcYeo
and i mdhdal
and if cidnib
and it offgcf
and not lfhhec
and nothing efffkh
and on joWjef
and ports dcephg
and reload bfgfdq
and since qgggca
and the nbbkhf
and then oefebh
and want rbhaff
and what ideZgp
and which fjjhfb
and why hcggdl
and with Zihgne
and would geedgm
answer $ mcgfci
answer : odfggc
answer ? nhkcea
answer come leggef
answer from godglX
answer pfiYbk
answered by jgggfg
answered tcggfY
answers lYdoic
any $ ojeegZ
any difference hegeoc
any dnat iagngd
any effect hbgfhl
any host grfgeY
any idea ejeddn
any lkafkZ
any machine augbhc
any objections fbgfim
any port shciba
any reason oefffd
any rule mgggec
any side fgffke
any way oehbka
anybody a1kVea
anybody able avbcgg
anybody at inchfc
anyone ? Xegokf
anyone WqffpZ
anyone able budbcj
anything $ dpahge
anything , nifdec
anything ? gafqcg
anything at dkbndg
anything behind bkelgf
anything doZpfa
anything for hdgfkf
anything forwarded kggifa
anything in kYipdc
anything on iidkgb
anything published fZfqie
anything stop qehebe
anything stopping rZhZhg
anything that fagakp
anything to gXeqdj
anywhere , akcpff
anywhere ? Zkerec
anywhere behind eqedfe
anywhere ipdkbY
apart from gokjcV
apart gokjcV
app qbgaei
append -a bgghnc
append ZghfyV
apply ggfgpY
approve fahdhp
approve it fdgaho
approved faidbt
apt odhgdd
arbitrary lbkeff
are <zone> oafikZ
are able epagic
are dgmlbc
are exposed Tklofb
are forwarded iTbqkj
are stuck jffggf
are they nbdcfm
are usable fgmege
arrive at kfgeid
arrive lehckd
arrives pdeceh
arriving mWinha
arriving on oYgjge
as <n> egfemf
as a jcjbgj
as seen oclcec
as the mfgake
as well jjfVij
asap , glhfXk
asap clddfm
ask ? efYnkg
ask iedbgn
ask you jffYfo
asking $ iiihag
asking for kjfefd
asking qldedZ
asks : eqggiW
asks for jjfefe
asks nmebbg
asset gcenfg
assume raffjb
assured kffffe
assured mark kffffe
at $ kfhfef
at <client> nfeihZ
at <far> qffefc
at <gateway> gdfikd
at <host> geihjb
at <n> hahbim
at <own> koeidX
at acme gegfgj
at all hmdeic
at fecgli
at github dffffl
at line gdfedo
at my ldeefi
at netops ffggfj
at the aieeoh
attacker mbjmcY
attacker on ickmda
attempts in jffgff
attempts jffgff
audit $ Ziinfe
audit : scfdgb
audit dsiddb
audit item jjgcff
audit question elfehf
auditor is fpegag
auditor mldfdc
auditor wants fjkhce
auditors hgZlke
auth attempts jffgff
auth jffggf
authentication $ hadghn
authentication , lgfggc
authentication neiccg
authentication when kffgge
authentication' jfggfe
away , gcfdkl
away gceboj
back $ gkfiec
back , kfggge
back ? fgkgic
back idjdif
back through lfgffe
back to rgddcf
backend ggfkeg
backup <n> aeggfq
backup deddcv
bad ehddfn
bandwidth beedgq
bank chgfen
banner rchfdc
be able mbhjgb
be forwarded ikejcd
be ijcZlg
be let keggfg
be reached inhcdc
be so ngggaf
be the ggfgke
because jefefj
becomes accept fffeod
becomes drop ccghnf
becomes megckc
becomes of seebcg
been bbjgjj
before $ gefedo
before gjgfak
before i ekhfeh
before it eegecq
behaviour jfffkc
behind <own> kUdvhZ
behind it ichofa
behind mbgrab
behind that bdeshd
behind the rkddea
behind this fqdcgc
being gfgila
belong aeckrd
below jefdqZ
besides <outside> crddfg
besides <service> Zniggf
besides cohndX
between <n> fdhfel
between <zone> oYfffj
between hjegWo
blame offhbe
block fbebgt
blocked ? ndecej
blocked or kbhYdq
blocked sbeZek
blocking vfgVfd
blocks lfgdfg
board ekfbhi
bob jfggge
boss gnmadc
bot $ ggfago
bot , gedhfm
bot ecfheo
bother jfggff
bottom hffejg
bounce redeYl
bounces qaecel
box $ Zjemei
box , cjchhj
box <client> kfdlee
box <host> mfgggb
box ? hgngfZ
box answers mZfmfe
box behind okgYee
box besides eaiqhb
box do iefmfc
box ieencf
box in iegfjd
box is hcflgf
box itself neeegf
box on nnfYfd
branch gdgcoe
break ? gdcgmh
break anything cfhecq
break hdkZlg
breaks $ iefbof
breaks ? ggggrW
breaks ghgdqZ
breaks if gggfld
breaks when fffetY
bridge sbgeed
broken again gfgefk
broken gcfedq
browse reegga
browser pcgdfe
browsing rggggU
build gffeem
but my kggggd
but not oagfeh
but the ohfhdb
but vZhhbb
by <client> ndjcff
by <host> Zdjegq
by <own> obfZen
by <public> mbrafa
by <service> legfff
by its higjce
by lhhehZ
by the qfdgce
by which pffgcd
by whom cpffef
bypass pghfbc
c <n> jgggef
c jgggfg
cab icgdne
call mXgcep
calls mfffib
came hceecq
can <client> gaibgp
can <gateway> ofgega
can <host> qahckb
can <outside> qahekZ
can <own> jofecb
can <service> argbfg
can <zone> rVldfg
can a pdeegd
can access mkddef
can anything vccdia
can be Zqhcgg
can get nsdaeX
can gkhbdk
can he efhdgl
can hit illefW
can i fcejik
can it hdkagk
can not oegbge
can open jrqVgT
can people tcfggX
can reach frfdde
can somebody jbldfi
can someone kmegUk
can talk eogbmZ
can the fYeldp
can they oZicgh
can use lladpX
can you gaikcl
can't <zone> nadigg
can't connect pggggY
can't get epccek
can't open mebegi
can't pull jfgggf
can't qgcebh
cannot connect oegbff
cannot lagcgl
cannot reach hddfhm
cant <client> pegegb
cant <zone> qefgfa
cant get negffc
cant i pghcga
cant oZgfdk
capture pfffde
captured jgggff
captured on kfggef
carry iefgbn
cc : jfggff
cc jfggff
ccc <n> jfedfk
ccc jfedfk
cert Xgffet
cert on bggggm
certificate chgccr
certificate on begdfq
chain ? geggjf
chain keeekd
change $ mbegfj
change ? gbffhl
change anything gffelf
change board ifggdj
change fcecip
change for dgfemh
changed hagffn
changed the iagefn
changes gfgfvT
channel keecem
check $ ldfdhi
check : jhgggb
check gnccif
check what eggfle
check 一 miclbc
chg <n> iehXog
chg iehXog
ci ofdgfd
ci runner kgfgge
claims aZhmeo
client : fflfff
client address rggdcb
client connect kgfgfe
client tZjXlb
client to tdhhdX
clients apbXhr
clients get mlddiZ
clone lgffhd
close gfgcgl
close src ngefde
closed lZebfr
code <n> jgfgff
code ohhaeg
colleague mcdikb
colleague on jffgff
colleagues qdhedd
com : cggfbr
com <far> kggggc
com <n> mggfgb
com ffffbp
come back lfhgha
come ikgeef
come in kbgajl
comes back meffff
comes from uahYhf
comes hjbiei
comes in fndkZg
comes up ifgeje
coming from qdjYgd
coming in mdeihc
coming ncjdhc
complain ilfbgf
complains kfggfe
complete glbliZ
conect ikcafl
conect to ikcafl
config <n> gdfefm
config Yahkeq
configured mfegge
confirm that sgfjdV
confirm ugeZfc
confirm whether kffggf
connect <own> nhhfda
connect ? bjdfeo
connect from ogggdc
connect hhdcgl
connect to jhgcfg
connected kggggd
connected to kggggd
connecting jfggdh
connection after kgggdg
connection from gcbeiq
connection negbfi
connection refused qcgcfe
connection timed kfggfe
connection to mjgbdf
connection was jggfff
connections into nhahfd
connections jfdijc
connections to icejei
connects jeghfe
connects to idgkgd
conntrack -l jgffff
conntrack ctstate fffejh
conntrack gfgdji
conntrack table gfdbgo
conntrack 里 mgfffe
consequences ? egefra
consequences dffgsa
correct ? pcfebi
correct uZgeah
could <client> dfhemf
could <zone> cgggod
could a qegcbh
could i hddike
could iefeob
could not kggffe
could reach bfhkoa
could somebody mcfeei
could someone rdggYg
could still fZggpf
could you cdjgme
counter gdgccq
cpu fgfcgn
cpu load agehhn
cron nhegZf
cross rdicfa
ctstate dnat ffgekh
ctstate ffgekh
ctstate related gfgfdk
curl : kfggff
curl <host> negffd
curl <own> pegdfd
curl mfgefe
current fkehff
customer at rdggfY
customer ibhhZo
customer's emgffe
cut ocdbne
daddr <host> jgggfg
daddr <own> mgfegc
daddr kggffe
dangerous gegdcp
day abhgkm
day on ceiifk
days hiebdn
db Zeddhv
dead ? vffeiU
dead jdfdhj
dear nefhec
decides rgedec
default ddeaqk
deferred connect lggged
deferred fdidfm
delete -a gfggma
delete efggpZ
delete line hcgfuW
delete the XigguZ
deleted gfhgqW
deleting efgfnc
deliver outbound oegdgc
deliver tbhajZ
deliver to oegdka
delivers pfgehZ
delivers to pfgfgZ
delivery ndhfgd
denied zZjZgY
deploy qbbggf
desk <client> lgffff
desk in mggggb
desk jejggc
desks peghfZ
desktop mfggfc
destination <host> efgejj
destination efgejj
destroy ldefmb
dev <outside> qeehag
dev <zone> lgfggc
dev nefifc
dialled lgggdf
did bebigq
did the gegegk
did we ciZlgj
die ? gggcmf
die oddfkb
dies $ ldeehh
dies ndeejc
diff gkgdhd
difference ? gegenc
difference gegenc
different cbdefv
dig qhggYc
direct ndfeff
directly , ngheec
directly ? jeggjc
directly on kggfdf
directly uadcmZ
dmesg is kffgeg
dmesg kgfgeg
dmesg 里 kfffff
dmz abfba2
dnat , cdgmfi
dnat -j fffejh
dnat : fgfgke
dnat ZZesob
dnat accept aggeqd
dnat for dldkhb
dnat rule ecggik
dnat target leblef
dnat 删 efgfle
dnat 到 adekgm
dnat 去 fegfme
dnat 吗 yciceX
dnat 的 dhgjla
dnat 那 bdgese
dnated gdcqbi
dnats $ hYemle
dnats jTdxnW
do $ hefbbr
do , dgeafr
do <outside> mXhofb
do <service> kdhgjc
do <zone> mfddmc
do ? feeYis
do exactly cgedjl
do for icdcjm
do i gbhiih
do in gggdfk
do keciak
do packets mfgehc
do the mfgXfl
do they lagieh
do to hdgbbr
do we jnglYa
do with mgedge
do you eZhfeq
doc dnijbc
does -a ifddYt
does <client> jVkaoi
does <far> hYeorX
does <gateway> ucgafc
does <host> nVgdlj
does <n> wThhde
does <outside> heeepd
does <own> mlZabn
does <service> geZohh
does <zone> hllWcj
does a hleejb
does ehfldh
does inbound Zaiknf
does it fmeigc
does line chdgas
does mail vhdfZb
does our hZhqec
does port gdfuca
does that pXfgam
does the thdccd
does this eahfer
does traffic tdhcgX
doesn't jkfbdh
doesnt dlkbbk
doing iiYccs
don't get ldfheg
don't mbeiam
dont ekffie
dovecot : kffgfe
dovecot kffgfe
down mXgWfu
drop $ fggffk
drop , dfecoi
drop ? rcfXpa
drop hffZqe
drop line dgggme
drop or tcdfec
drop the fgggke
drop 了 jggffg
drop 吗 lggggc
drop 掉 sgdibb
drop 的 jggfci
drop 这 gfffgk
dropped $ lffggd
dropped ? ufgVee
dropped or qcgbeh
dropped tehXhc
dropping ggfeob
dropping it lgffge
dropping the gfgfke
drops tefgfY
dst <client> kgffff
dst <far> qefffa
dst <host> jggfff
dst <own> lfgffe
dst mffffd
due eigkcg
dump edjmee
during febdnl
e , jdeffk
e : kggggd
e <host> neegef
e fkifia
e g gelegf
e mail lfgedh
e udp uZgdch
each lccmef
earth klfebg
eating megecj
echo request pfhcfb
echo ucgbfc
edge fw feggfl
edge gcgffl
edge rules hdhefm
effect ? gaggnf
effect achfqg
effects gfffle
egress whiZcZ
eli <n> feggZq
eli feggZq
else hdagta
end jhckjZ
end up kickhY
ends  Tgdjhs
ends 0 Tgdjhs
ends 1 Vnijcj
ends 2 qdfgbf
ends 3 piecee
ends 4 fchhpa
ends 5 Yifetb
ends 6 ifggnY
ends 7 ggggoY
ends 8 jegfkc
ends <- hfdccq
ends <client> XdpkYo
ends <client><client> 0hfbZY
ends <client><client><gateway> nffefd
ends <client><client><zone> ofeefe
ends <client><far> jffgkb
ends <client><far><far> kgfgff
ends <client><far><gateway> pggagd
ends <client><far><zone> lgegdg
ends <client><gateway> tYhgkX
ends <client><gateway><gateway> kYfimd
ends <client><host> sefZff
ends <client><host><gateway> rdgeec
ends <client><host><host> hifdbm
ends <client><host><own> ubgfdb
ends <client><host><public> rfgfcc
ends <client><host><zone> efehfl
ends <client><outside> ofajgb
ends <client><own> scgebf
ends <client><own><client> pfffcd
ends <client><own><gateway> tggafb
ends <client><own><host> efgdgm
ends <client><own><outside> jffgff
ends <client><own><own> ffggek
ends <client><own><server> qdfbgf
ends <client><own><zone> ghefmd
ends <client><server><own> qffgfa
ends <client><zone> iZaqej
ends <far> bdmrbc
ends <far><client> pdefee
ends <far><far><own> bggguX
ends <far><host> xahcfZ
ends <far><outside> gcebfr
ends <far><own> 3ZiZdY
ends <far><own><gateway> ngggea
ends <far><own><host> ofgcaj
ends <far><own><outside> pggZeg
ends <far><zone> tZhhhW
ends <gateway> Yjdfdr
ends <gateway><client> pecglZ
ends <gateway><client><own> ogfgfa
ends <gateway><far> tfehgV
ends <gateway><gateway> cqfefe
ends <gateway><host> xZhfeX
ends <gateway><outside> ndidcg
ends <gateway><own> ljfZfh
ends <gateway><own><host> xajaae
ends <gateway><zone> qSghkg
ends <host> alXnel
ends <host><client> rfhcgb
ends <host><client><own> oggdfc
ends <host><far> sdhegZ
ends <host><far><far> pgggfZ
ends <host><far><gateway> qggegY
ends <host><far><own> igiYkg
ends <host><gateway> icbjen
ends <host><host> qfalhX
ends <host><host><client> nefehd
ends <host><host><far> kgggfd
ends <host><host><gateway> qbidgd
ends <host><host><outside> pegeed
ends <host><host><own> qdhdbg
ends <host><host><zone> lggggc
ends <host><outside> mmciab
ends <host><outside><gateway> lfgdge
ends <host><outside><own> fehboe
ends <host><own> uWigeb
ends <host><public> rafmlR
ends <host><public><own> rdidgY
ends <host><server> Yqjafh
ends <host><zone> joaobY
ends <host><zone><client> mgfgde
ends <host><zone><own> jdhgjd
ends <outside> gQkhip
ends <outside><client> tgeYch
ends <outside><client><far> fgfgmb
ends <outside><client><own> dcgfqd
ends <outside><far><own> lfffhd
ends <outside><gateway> qYmZff
ends <outside><host> lgjkfU
ends <outside><host><gateway> mefhgd
ends <outside><host><own> eZgoie
ends <outside><host><public> nggddf
ends <outside><outside><own> rdgZuQ
ends <outside><own> lkgpfO
ends <outside><own><gateway> kXjpcd
ends <outside><own><host> geejfj
ends <outside><zone> tXadgl
ends <outside><zone><far> jggghd
ends <outside><zone><own> fehhqX
ends <outside><zone><public> fgfelg
ends <own> jkVjfh
ends <own><-<client> pbhefc
ends <own><client> lbhWrd
ends <own><client><outside> ggeekf
ends <own><far> yffaeZ
ends <own><gateway> kWgdim
ends <own><host> cdgfcr
ends <own><host><client> hfhbco
ends <own><host><far> jcgiic
ends <own><host><outside> cfgflg
ends <own><outside> okmgbT
ends <own><own><client> feggfk
ends <own><own><own> nefedg
ends <own><public> YUhnkp
ends <own><zone> qacYmj
ends <public> dldldf
ends <public><host> dbjpgd
ends <public><own> kiXigg
ends <server> hdXmfm
ends <server><gateway> cfdefs
ends <server><own> uedneT
ends <server><own><client> oggggY
ends <zone> gfqVao
ends <zone><client> tdjibX
ends <zone><client><client> lffgee
ends <zone><client><far> chdhmf
ends <zone><client><host> offeed
ends <zone><client><outside> ngfdkZ
ends <zone><client><own> nfghdc
ends <zone><far> mgbgeh
ends <zone><far><gateway> megggc
ends <zone><gateway> ihghmW
ends <zone><gateway><gateway> pfbjga
ends <zone><host> qZedfj
ends <zone><host><client> dgggle
ends <zone><host><gateway> mdffal
ends <zone><host><host> odebdl
ends <zone><host><own> hdehle
ends <zone><host><public> oapcga
ends <zone><host><zone> ifffqY
ends <zone><outside> pfaaii
ends <zone><outside><- gbegfn
ends <zone><outside><client> ifghnX
ends <zone><outside><gateway> qceeic
ends <zone><outside><zone> cffhpd
ends <zone><own> nfcdbm
ends <zone><own><client> jfggge
ends <zone><own><gateway> segheX
ends <zone><own><host> kjhbge
ends <zone><own><outside> nkeebf
ends <zone><own><server> nfggeb
ends <zone><own><zone> Zidfva
ends <zone><public><own> rXdheh
ends <zone><server><own> megfge
ends <zone><zone> tfbdbh
ends <zone><zone><client> jgfgjc
ends <zone><zone><gateway> rbffkY
ends <zone><zone><host> nYgekf
ends <zone><zone><outside> nbggid
ends <zone><zone><own> gldbrZ
ends <zone><zone><zone> djfhpX
ends jfflfb
ends up jfflfb
english ? cbgehq
english fegfbp
enough dbdqoZ
entries fcdljg
entry gZesdf
enumerate bkjkcf
enumerate every bfnkga
enumerate the emehdg
erp bhcbft
err connection kfffff
err kfffff
errno <n> lgfgfd
errno mgfgfd
error : kgggdf
error <n> negffc
error connecting gffffj
error jdcbgq
error number lffffg
esmtp kffgfe
establish ocefgg
established -j gfgfdk
established rule hgffkd
established src lffffe
established 那 cifeod
even hqbhbd
even touch peheha
evening iafeeo
ever comes kgfgff
ever gggecm
every fmfoZb
every network fofagf
every port hZcsgd
every source cngehf
every zone gnfahg
everybody rocVdf
everyone dugacg
everyone who eoheha
everything bgnicg
everything that evhdgW
everything we gZljgh
evidence hjfgef
exactly $ dfecin
exactly ? Xlegfn
exactly dogech
example , mcgiee
example com hfdggj
example ocgfch
expect nggdcg
expected ? odgfgc
expected ragegc
expected to uYfgee
expire ? fegffl
expire ddgffo
expires bcefcx
explain -a eggeWt
explain : gggfWt
explain ? regggW
explain like gfgfYp
explain line cffgeo
explain pehgTm
explain the lfeddj
explain why pchfhZ
explain 一 gegeWu
expose VmqlfX
expose to bTmthf
exposed jlkhcW
exposed on cpfjdb
exposed to ijjgcd
exposes acmncg
exposure bqfjbe
exposure of cmgncb
eyes gdgfgl
f <n> jgggeg
f jfggff
fail gledhe
failed : qdggfb
failed kfggfe
failed to kfggfe
far ocYkfh
fate qfebpW
fault ? neeeff
fault neeeff
feels gaeeho
fetch jdgdhi
fetch mail idgffj
file , gffdmf
file does dhecpe
file egjcdm
filter : iffgpX
filter ffffme
filtered kdeeem
find its lhegdg
find mhdgdf
finding nceZgk
fine $ oeeghb
fine ? odcigc
fine rchieY
firewall kcdjei
first day ceiifk
first mdgfdh
first time Ycgfgs
five $ efgffl
five efgfdm
fix YXcfxl
flip gffdqc
flip the fgeflf
flipping hefcme
floor jfefcl
flow lfgfbj
folks iifhdg
follow dodccm
for $ checZx
for , hfebdq
for : ihecYr
for <client> jacnoY
for <far> pehgcc
for <host> ifklZe
for <n> fjfjbh
for <outside> pkdWjd
for <own> gfcjke
for <service> nZekic
for <zone> ldgXjk
for ? hifXas
for a qdidcf
for fcflje
for her ibgffm
for it lenYfe
for me YrhYbo
for our mdcedm
for snat dehgpa
for that nfefee
for the fhglcf
for them gejfei
for us eddfnj
for whom fnedgg
form kocZfg
forward $ gffhje
forward , gdfgnd
forward -i degfkh
forward -s egfdkh
forward <n> Zgffmk
forward ? ihdeke
forward bafkpg
forward chain jefejf
forward gets cghdqd
forward last hcgfco
forward on bdfoif
forward policy jggfka
forward rule jhdgka
forward that sfccef
forward to Zaepqd
forward verdict lfgfef
forward 最 chgemf
forward 的 iedjlb
forward 里 cgfgnf
forward 默 dfffoe
forward's ieeemd
forward's policy eefenf
forwarded $ pVaqhc
forwarded ? dleqca
forwarded igisdU
forwarded or nggdfd
forwarded to oebmeb
forwarding iddlid
forwards $ hcesgY
forwards cYlxeY
forwards on ffcogf
forwards pls gegmgd
found dggfaq
found in hgggam
found this dhgebq
foxmail ogffgb
foxmail 报 pggggY
friday $ fcejdm
friday ? gfgfek
friday hZecoj
from <client> ocjgfa
from <far> qffeec
from <gateway> tZhgdd
from <host> oehddf
from <n> qdadcm
from <outside> fcjmee
from <own> jeggdi
from <service> iXklid
from <zone> ndeZkh
from a hegpfZ
from an kffgff
from anywhere Xqbgfk
from kflaff
from line efgfne
from my negged
from talking tfiabd
from the ikgefd
from there kWkdeo
from unknown mgggfc
from where Vzdieb
from which ZvdVik
full hbheep
full list Zmjlbd
full of nfggde
fw <n> feggfl
fw ijgZdl
fw rules gfgffj
fwd drop jgfdej
g ickdgh
gateway config gffefl
gateway qeheea
gateway rules eehdep
gateways <n> gdhden
gateways gdhden
gave lfebld
gave me lfebmd
get <n> jggggd
get <service> imdbpY
get a rchajb
get an mhffjZ
get anywhere vdhTfh
get at jjleca
get forwarded pcdkdd
get glieed
get in gkdebl
get into qoaahZ
get nothing mgggfc
get out odeege
get there kegefh
get through ekahfl
get thru ufgVge
get to dkldee
gets <n> rgeggX
gets a ohgcgb
gets ekdhgg
gets nothing kgffeg
gets out kqfecZ
gets through bsgchd
gets to hkeaek
getting hnfefc
git pchgbf
github com fggfbp
github gfffbo
give ehklfa
give me Yilmfc
given jdjehe
given that ngegcg
gives me jgffgf
gives nffffd
gmail <service> kggggc
gmail kggggc
go $ mhdhbf
go ? eYhqff
go mcegkc
go out oeehec
go through qchYfi
go thru kfffgf
go to jgebmd
goes away fgeeod
goes in dhgfoa
goes qTgnoU
goes to WZhjuf
going eYaknk
going on lgfege
going to fehdne
going via mghfce
gone , efgfkf
gone fdhfob
good ? pegdfd
good for gfdcdq
good morning ndfdfi
good nZfcar
good to jhgedh
google com kggggc
google kggggc
got a ligefd
got igkmcZ
got this lcfdhi
growing gdgceo
guest icdbZw
guest wifi hbebfs
guy efejdl
guys mfekfa
gw $ mhidXi
gw , kgcfje
gw : rfgcbf
gw <n> Yhhadv
gw ? jjhghX
gw config gggdfk
gw icggfj
gw line iaiYoh
gw rules dggbbt
gw 的 fhgeZp
gw 第 fggcfm
h kfggfe
had ldeeld
hairpin ? qZgeYn
hairpin nat mehfYl
hairpin tdfYkb
hand gjkhdb
handed fdcpdi
handover ffikah
handshake jnfcfc
hang sbiffY
hangs , leggfd
hangs ndfbcm
happen leedmc
happens if hgedlg
happens mffclc
happens to mgfdja
hardening fgeflg
has a jifege
has access frgdgZ
has lkfbZk
has no fjeffj
has the fefegm
has to kigfcf
have <outside> qnXWhj
have a dnZjei
have access djobef
have any dcepan
have anything hXhpjb
have been jalidf
have gikjbd
have no uccdfd
have to kfhagj
have we fSophd
he sfcYdk
healthy ? nffffd
healthy nffffe
hell odedck
hello , oehhea
hello mbgfcj
hello team hcjjfe
help $ rbebel
help pXeblj
helpdesk sdfdcf
her oahfdi
here $ ebmkcg
here , Yjghfk
here : nccecm
here ? lfcmga
here idiieg
here what gffdcp
hey , pdfcff
hey mkddde
hi , mefeei
hi all lghged
hi mcfgei
hi team kfggfe
him ? qfhddc
him uYeZdn
his kfggfe
hit <host> pkddgZ
hit <own> mmedhZ
hit <service> kjfdfd
hit merge efggfk
hit nmkYbc
hit port gpfdgb
hit the hlhbfg
hitcount <n> ffggfj
hitcount ffggfj
hits nfebfi
hitting <own> mggfgb
hitting scgdfc
home ngggfa
hook sfefbd
hop ngffee
host $ lgZmfd
host , ndleec
host : dkfffi
host <client> mdidic
host <host> kfgkgY
host <own> ldgggd
host ? lkdjcb
host in nfeide
host on lafoeb
hosts in zblchR
hosts kjaiZk
hosts on mbgdle
hour feeemg
how come klfheZ
how do gbfdfp
how does yaecce
how lgfZap
how many efgcfn
how much Zdffgs
human hgfmag
human words hffmag
i <service> mfijXf
i add ehhhwP
i am keilYg
i approve eehbhn
i ask ieedem
i can cZhlhk
i delete gehgna
i do egggek
i don't negebi
i drop Tggg0Y
i e imggjV
i get jdklbd
i hit efggfl
i land nefjcd
i looking jfgfff
i mean pjchdZ
i merge eefffn
i need imhfbd
i paste Zdgeqh
i put dkeeme
i read kkZXeq
i remove ffeerb
i right sZfbfh
i run qefdfd
i see lffiZg
i sit kfnYeg
i still efgimc
i take Zfggqe
i think cjfkff
i use lZecgo
i want iohYlY
i was rfbaan
i would sdgfiV
i'd like mggfia
i'd mZgehi
i'm <outside> qdggae
i'm at jfhfff
i'm lcgief
i'm new gggeek
i'm on pefhcd
i'm sitting ofgddg
icmp echo sdebfe
icmp scgcee
icmp seq kfggef
idea $ aoeefj
idea ? iUgjdq
idea fhedjj
ideas ? qdgheZ
ideas qdgheZ
if a oleead
if any ikeege
if fechqc
if forward ggfekf
if i gbgjjf
if i'm offibc
if input ffghkd
if ip iegbvW
if it meedek
if line Xhfinf
if so dienee
if somebody lgahpY
if someone lafhma
if that rfhbfa
if the hdfcil
if we dafgni
if you mgggbg
im lcfggf
impact ? gggfoY
impact ckfdsY
in $ kfffgf
in , jgghib
in <n> hihbig
in <outside> kgggfe
in <zone> mhgfdd
in ? hidejf
in a foheag
in an dfgegl
in forward ehfene
in from dYomci
in gfhdfk
in human hgfmag
in ip jfggff
in its kfgadm
in l kggggc
in mail egffdm
in my jacjel
in on nXZihm
in place egffme
in plain gggeZo
in the jcejfh
in there ekfgal
in to fkdnjW
inbound <service> libdke
inbound jXdmlf
inc <n> hfhgcj
inc hfhgcj
incident kidfdi
incoming mfggec
inet gffffk
infra <gateway> fdgffm
infra edgber
infra fw gbgfgm
infra gateway eehdep
infra mail gfgegj
initiate ipfahc
inner kcgled
inner router lggfee
input -i fffehk
input -p dfggih
input -s fegfco
input eieeod
input policy efhfrY
input to bffgnf
input 默 cgggne
insert egghna
inside address lfgdfg
inside hglicb
insists tiddda
instead ldfZrb
instead of kceend
interface lfgban
internal address pchbhe
internal ip jfekfd
internal mUindf
internal server gbglhe
into <client> occikb
into <gateway> jlcelY
into <host> fjfdel
into <zone> lpiXdc
into nlfWff
into the ljiejU
inventory ddhsec
inventory of dfipfa
involved kgggee
io : ggffek
io ggffek
ip $ qcjgfY
ip , qggfeZ
ip <client> kgggfe
ip <far> kfggef
ip <host> jffgff
ip <own> kffgfe
ip does lfgeeg
ip forward aggdsd
ip pdajkZ
ip 是 mfffge
iptables -a ffgbmi
iptables -i idefji
iptables <n> gcgdfo
iptables aegglk
ipv <n> hdfenf
ipv hdfenf
is <client> mbffhh
is <far> qZgekb
is <gateway> tedZfg
is <host> doYode
is <n> lideci
is <outside> leZaio
is <own> ycbieX
is <service> hsdgdZ
is <zone> rbkYnW
is ? taeege
is a mbgdfi
is able bsmZfb
is accept lgfged
is acme fdhdeo
is anyone khgbjd
is anything nebogY
is asking imehbe
is behind Scisjh
is dead jeffck
is down tcgbaj
is edhkdk
is exposed ohdcdh
is fine pefgha
is forwarded bcdvhd
is from jffgfg
is full nfggde
is in ehfekf
is it dddgfp
is line eccebx
is mail kggffe
is not hnfchb
is on lfeccm
is our ebncgl
is port lpXfee
is published ddbtef
is reachable emrchU
is removed gfefpa
is slow ggfegl
is stuck kdggge
is that hhdsda
is the edXfex
is there gnemXc
is this oeffWm
is wrong lgfdgf
isn't wbcaid
iso dmfgeg
isolated from nfefgd
isolated rdfgga
isp nflgba
issue oebfdi
it $ ldedek
it , enjhea
it : kfggdh
it ? iegmce
it back gcgefm
it be iggclc
it break affdmk
it can't mefggd
it dkdick
it do ffgbfo
it does ndcbdn
it end ogfgbe
it for fjkibd
it from egggcl
it get sZgdeh
it go nefeeg
it goes nrcaaf
it has pfhcde
it in oagdhh
it is ngfacj
it just ibhdii
it land Zoctac
it mean hegfdl
it never peggeb
it on qifcbe
it open gkfXdp
it or jjdfeg
it out qgggdZ
it pass nefdfg
it reachable bfZdiu
it talks mehehd
it tell legdei
it that hbfoch
it the kgfYen
it there fefefo
it through ihhgha
it to ljfbic
it us vfheaZ
it work dneccl
it works oefggb
it's broken fdfdfo
it's fine kegggd
it's ieicbm
it's the mggeee
item <n> kjfcff
item kjfcff
its <service> ngffhb
its machjg
its own vbfefa
its scans jfggff
its way mgegcg
itself $ kmfZff
itself , mckdhb
itself ? fplbad
itself get saghgZ
itself open ndgehe
itself reach qggdhY
itself sjiWgZ
itself talk obhhgb
java net rgfgfX
java rgfgfX
jenkins cafhcu
job on sgggdX
job rZhedg
jump ddfdbu
junior effgdn
just gnfafh
just hangs gefgfl
just spins qeggcc
k <n> iegeej
k ndhYcn
keep hfbgik
keeps ueebga
kill ehgfnb
kind hfffdl
kind of gfefdn
kindly confirm kffggf
kindly kffibi
kinds fefdgn
kinds of fefdgn
know hjbmcf
know whether mefcgg
known aedpej
l <n> fcgber
l gdgcdp
l google kggggc
label peghdc
label printer mdggfd
lady jfeefk
lan qfehiV
land ? pgfeed
land gcctiZ
land on lVerja
lands on rdhdec
lands qceedh
laptop , ucdbai
laptop <client> secfed
laptop at ocefgg
laptop in peeeef
laptop on kdjfge
laptop pdggbe
last friday hegfek
last iYigbp
last night eefgfm
last thursday echffn
last tuesday hdggdl
last week eZjhgm
leave tdhdfY
leaves jffgcl
left fogacj
leg <gateway> jlfhdc
leg klbhga
length <n> jgggff
length jgggff
let <client> egghnb
let <zone> ideeqc
let him ocgggb
let in mkebfe
let it qfggeZ
let me mhgZfg
let oggZge
let that kgfgef
let through rbggdd
let's fgfglc
let's say fgfglc
lets <zone> iccbgq
lets it jfgggf
lets lfafek
letting lefeei
lgtm fdhccr
like gfagki
like i'm ggggXq
like to lggfjZ
limit <n> egggfj
limit egggfj
limit limit egggfj
line $ dledii
line , YhfhtZ
line <n> Vdgbro
line Vcgcsn
lines <n> dbgcpj
lines dbgcpj
link ebfeer
lip <host> kffgfe
lip kffgfe
list $ fmijeY
list all cejkgf
list aqinaZ
list every cmfiic
list everyone dofdhd
list everything fkihfb
list of chjmce
list pls ibanhh
list port hZgsha
list the dlfiic
list 给 cjfmfd
lives on rehdea
lives regeeb
ln <n> gcgcfo
ln gcgcfo
load on Zeehip
load qcabfk
loads nmeYhc
local qefabj
locally pZiege
lock affgpf
log in ojfcga
log kffhef
log log egggfj
log prefix egggfj
logged in wfhaZd
logged wfhaZc
login : kffgfe
login kffgfe
logs lgfdff
look $ efhfbn
look at fihedj
look fghecl
looked at gfgffj
looked glghde
looking at jfgfff
looking jfgfff
looks dbfegq
looks ok fgggdk
lookups pffhbe
loop pehdde
lose begcoi
loses hfgesX
loss , jggfff
loss lggefe
lost connection kgggdg
lost mgggec
lot ueggbZ
mac icheel
machine , kcfjcg
machine ? dibohc
machine is lbgofZ
machine maboee
machines ncgoba
mail from edgfhk
mail gw lcggff
mail is jehZbp
mail lZgehj
mail over qagfgd
mail queue Zffdet
mail server kfgddj
mail through nffdcj
mail via oghgfY
mailbox hafdgp
maillog kgggfe
maillog on kggggd
mails wfeeab
make it ndhbgf
make lbgfnZ
makes igcbfo
manager reYaen
many eggegk
many mbit egfffk
many messages bdfggo
many packets ffggej
many thanks ghdkhd
mapped tjbfeY
mar <n> kgggge
mar kgggge
mark <n> kgffff
mark kgffff
martian mgfgfc
martian source mgfgfc
masquerade $ efgflg
masquerade , ffffjh
masquerade <- ffgfZp
masquerade aeeevc
masquerade do igebar
masquerade for ebgfjl
masquerade line bhghpa
masquerade on aeggnh
masquerade rule cfhdil
masquerade 删 dgghob
masquerade 去 fiehnY
masquerade 那 fhghla
masqueraded tchdcd
match ncdecm
match since fggffj
matrix cpgchd
matter flebnd
matters rfhfdZ
may i ifdjfg
may ioibYh
may open encahj
mbit egfffk
me $ nkhVdk
me , mdedbn
me -a chfYln
me : efgmdg
me ? nhiZdh
me all igdobf
me fghkcg
me if pchdge
me please kchldd
me pls lggdfg
me the hdfjjc
me this offfbg
me through jefddn
me what cehneh
me whether pffcgd
me which dkdmdf
mean $ Zjgkfh
mean ojchae
meaning ? egfgcm
meaning fffgTv
means igffdj
meeting jdgeej
merge $ gegffl
merge ? ffgfdm
merge eegflg
merge it dffego
message lcgdgj
messages are kgegfg
messages jZgYgs
midnight fggffj
milliseconds $ meeeck
milliseconds lefecj
min -j egggfj
min bffbml
mind ldfffh
minute kggefg
minutes oceeie
moment efdhcp
monday gggeek
monitoring host efbgjl
monitoring maiedi
monitoring probe oggebg
more fqdajd
morning $ lefdgh
morning , ufdbhb
morning all ifdfel
morning qagZfj
move ldhenY
moved mdjehb
moved the nhgheb
moved to qgffeb
moving befaqj
moving line gffgmb
moving the dghesY
ms $ jfgfff
ms : kfggfd
ms lfgeci
much befegq
must authentication ndicch
must authentication' jfggfe
must pdhbdi
mx <n> kggggc
mx example lfggfd
mx ldZhco
my box jfffff
my colleague hdghfj
my desk jekged
my first fggfcl
my laptop xafgca
my pbgfaj
my phone leggfd
myself effhkf
myself out effhkf
n $ leggge
n leggge
name <service> ffggfj
name bljbfj
names mgfgde
nas efgfgk
nat -a eggeYs
nat -i fchcYv
nat mcblfg
nat table egffbq
nated fljfga
natted ragoeV
natted to Veisic
nc : ocgffd
nc jkhfce
nc vz jlgece
need <service> mffefe
need a gjbkdh
need an kdbmgd
need it iiiidb
need jifhdd
need one neebhh
need the dkhjfc
need this clgfgg
need to kfffid
needs <service> mefffe
needs ldjgfc
needs to pggdfa
net : lfhged
net <far> jgggff
net gateways feheem
net iegdme
net ipv aggepf
netops edge hdgefm
netops fegedn
netops gateway fffefl
netops mail fggedm
network mlchea
network that fofagf
networks Xudaij
networks are dodfhd
networks can Yjhahq
networks have dsedgc
never an offegc
never mgfmba
never seen jecact
new fhegfk
new here iefeel
new on gaeiep
new tcp kfgfge
newly ieeeod
next hop ngffee
next mcecme
nginx lffegf
nginx on lfefgf
ni kfggff
night $ gfgcfm
night ? eYefhr
night kdfcem
nmap rfhbce
no $ ncnaef
no , haefkj
no -i ffffap
no <n> jdffek
no <outside> oadeld
no ? scbhhb
no answer jffgfg
no auth jffgff
no ilmVge
no mail pcffbi
no matter fodahg
no nat nfgfde
no route lcggff
nobody in knfbfc
nobody loZicb
none , igggbj
none lfebig
normal ? ofccgh
normal nfddid
not $ kdhjjX
not ? lcghdh
not be rdhega
not connect jggfff
not mgdbdl
not via qhgbfb
nothing back lgfgfd
nothing else ecgjmc
nothing from nefffd
nothing on ldeggg
nothing scgjfW
now $ Whmhhi
now , lahcjh
now : jgfgge
now ? icWlhm
now fZffhp
number : lffffg
number mffedh
o meebel
objections fbgfim
of <host> ijflkT
of <n> egdeil
of <outside> jmedee
of <own> omboaV
of <service> bngbme
of <zone> obcefk
of Yimfje
of a qgedbg
of adding ggggjd
of all efkiff
of drop fggeld
of dropping fgeflf
of everything daqkcf
of flipping iefcne
of forward bgffne
of input eeeenh
of ipv leehef
of it flamfe
of line eggefm
of mail fedZhr
of our ejhhfd
of port gkdgfe
of questions hffdfl
of removing ffffkf
of stuff gfefem
of swapping gcgfnd
of that qdfbfg
of the fZnifh
of them eeclel
of these qcdhdg
of things gffffk
of this kgefZl
of us ajjkah
off from occbme
off jaffsY
off line efghjf
off the fggfke
ok ? wefefW
ok khdWhm
ok or ufgheU
ok to ffgfek
ok 吗 fdefng
old hYinef
on $ klefdd
on <client> odcjfd
on <far> mcfelb
on <gateway> nhgced
on <host> jXfhgm
on <n> pgbdeh
on <outside> kdimaf
on <own> igemfb
on <public> ldmbpT
on <service> pmcdoQ
on <zone> mgkffY
on ? pZffhg
on a rggfac
on any gmgcff
on anything gkckfc
on call iWgZex
on dev mgfgfc
on earth klfebg
on friday gageim
on here lfeclc
on ifikce
on it megbjd
on its vdedec
on line fgdbho
on mail lWkgif
on monday ilfcff
on my lggefe
on netops eeeder
on our ijjcdf
on port igecfl
on tcp olgYcf
on that tegdfZ
on the flijVj
on this Welmld
on top dgfhle
on udp kehddj
on what fWeqih
on which hjbqeZ
once cdektZ
once i nahdoZ
once the dgfepd
one , giegck
one : lfgghc
one ? vYgZjd
one actually ggfefj
one for ggfeao
one of rkeace
one pcbidi
one sentence hdkmbd
ones fjkgga
only ever fghfej
only hkdiaj
only this fgfgfk
onto Wcbpgq
open <host> ngbehf
open <n> afbcoo
open <own> mlfhhV
open <service> lbjRko
open ? mjagYl
open a miaefi
open an fleegf
open connections pbcgei
open for ulfUhZ
open from kUkogc
open hikheb
open or meedgg
open port YomYcn
open tcp klebge
open the nbeihd
open to crliYb
opened <own> qggffY
opened jkZieg
opening <own> mdfchh
opening ocgdla
opens <own> lggbei
opens <service> kgffgf
opens oehbgf
opens up hgfeke
openssl hdgdfn
openssl s kffgfe
or <gateway> pegbef
or do lchdje
or does lThpja
or dropped ofgcgd
or fkfhdh
or is nVhnjZ
or just mphZYg
or no mcmece
or not labkig
or on flekaf
or only nodakW
or the oefgde
or theirs mffgfe
or what obefdj
order edgbnk
org jehfgf
other ghdhfi
others gkebig
our <gateway> jfdffi
our <host> hjkieY
our <outside> imedge
our <service> sYiYbm
our hhmgdc
our monitoring hgffdk
our public jekdff
our published fXxZhf
our services cbqhhc
our side idmfgd
ours ? xbhgeV
ours tciheW
out $ mVfckm
out , pjhcda
out <- jgggef
out <n> gbfido
out ? oafbme
out after lefecj
out at kgggZj
out from lecgla
out ip jfggff
out oefZjf
out of ekhdnZ
out on gijgfd
out run kgggfd
out src offggc
out the bcfipe
out there obmgfY
out to rgcacj
outbound <service> oehcge
outbound delivery ndhfgd
outbound to mgggde
outbound xagbhZ
outgoing <service> iehcjg
outgoing mail mggfce
outgoing oegdgc
outlook can't qggggW
outlook cannot legedi
outlook error jdgggg
outlook gfeefl
outlook in xffgfR
outlook on lfgfge
outlook 报 ldgggf
output fZhgnf
outside jkdfci
over <n> ubdeZj
over <service> rkhagW
over mhebdk
over there jeefgj
over udp fofamc
own <service> emffka
own jhgbgi
p <n> qcgeee
p qcgeee
packages from ngggdb
packages ngggdb
packet ? pehbci
packet for lhffdg
packet from phdafh
packet lefkbf
packet loss jggfff
packets did fggffj
packets hit gfggdk
packets khecZn
packets transmitted jggfff
page $ mecjbi
page oceiZi
pair kefeej
partner example lggggc
partner mceeek
pass $ odfdge
pass ? leefie
pass ufgdVh
passed nafggg
passes uecdbg
password Vifchs
paste Zdgeqh
path ndgZcn
pc <client> pggdde
pc pYnggZ
pci elgbfi
pcs lefekc
pentest pdjbef
people <outside> odegpW
people hnfWih
people in dcfbhs
people on rhfagb
per enedfh
permit elddfk
permitted ? pfefee
permitted onfadb
permitted to iqfahb
person hfflbh
phone <outside> meggfd
phone oeecgg
phone on pdhXhh
pick hmeaej
pick up gohbhb
ping <client> qhbgfc
ping <far> iibgcm
ping <gateway> rhdefZ
ping <host> qfhefa
ping <own> 0dhdfS
ping from kfdihc
ping qfffhY
ping to ngfgdd
ping 不 rfgffX
ping 到 ekeekd
ping 得 uaffga
ping 通 rdgeec
pingable wdfZfc
pinging <client> lfegge
pinging <host> rbegha
pinging qefbhd
pings <own> pehcfd
pings uddeec
place egffme
plain <service> icanhf
plain english eegebq
plain gbdjZr
plain words hgfeao
plan eggiqV
plan to dgghob
planning gfgend
planning to gfgend
please $ Znghak
please , hjekde
please : aelmYl
please add ddgeep
please adgihn
please confirm kfeggg
please enumerate Zhnlfb
please explain mefgYm
please open bdgfYx
please restart fgggcl
please walk pgfgdc
pls $ cigoaf
pls , jeaofe
pls : schaXn
pls bfbpdl
pls check jbhddo
pls have ffgffj
plugged gdmcek
plugged into kdnfeb
plz $ odhkZd
plz idfhZo
point at fffnef
point gddnci
pointed at lgffja
pointed jgfela
pointing at ffglfe
pointing bfekme
points hZhtbd
policy accept gjeame
policy becomes feggmd
policy drop nggfdd
policy eggeqZ
policy is ofeefe
policy to cgggnc
policy was Yhfgua
poller ncggef
polls jggfff
pops jegffi
pops up jegffi
port $ ikZmed
port , ielocX
port : nfgfed
port <n> hijZfi
port fegndg
port forward ffeqga
port forwarded iWd0iV
port forwarding cfcohf
port forwards gdetfa
port open eghUgt
portal rfgeea
ports $ Yhhnhe
ports <n> nrdZcc
ports ? hngedd
ports are djildc
ports cjkpjS
ports do jYdyeY
ports end cagphg
ports of bWiqgj
position gleebk
possible ? ocfgfe
possible from mihded
possible ujgceV
post lmeddc
postfix <service> jgggge
postfix naibhi
postfix on degdgn
postfix smtpd kggggd
postfix 日 kgggfd
postmortem jefedk
postrouting -o dfeckm
postrouting -s cgggih
postrouting agfemj
ppl jkgcfd
pr <n> iZgebs
pr acme effgdn
pr degdgo
pr 有 gdgegm
prefix egggfj
prerouting -d cdhglh
prerouting -i ffgdhj
prerouting iefchj
print oefffd
print to peegcf
printer <client> lfgggd
printer <n> bfgffo
printer at ogggbe
printer pZhfci
printers fcggcp
private address jeclff
private lhcjdd
probe at pdgdeg
probe rfgdbf
problem pdgeib
prod aeidds
properly kggegd
proposed efggme
proposed for gfffle
prot <n> kkgcef
prot kkgcef
proto icmp jgfgfe
proto udp jggggf
protocol lfgfdg
protocol tcp ggfeel
provide ekghfe
provider oadeel
public jblnfX
public ports cYgrhf
publish $ gmgfed
publish , gemiec
publish ghhteT
publish 了 eWgvhd
published YcprgZ
published on cjdocg
published ports aaomge
published services dbqehe
published stuff gdpffd
published to fbWxfi
pull mghabj
purpose ? gegfdm
purpose gfffbn
push qeebeg
pushes pggdgb
put -a ffgglc
put fdgboi
put in fiihoU
put the ldefej
put this ggefao
q <n> akekfh
q akekfh
queries sbiedb
query kjefja
question , fnggXj
question : kjgbhd
question mifded
questions icfaer
queue is megdcj
queue legcej
quic mXdlgh
quick lihekW
quick one nfggdd
r , kfggfe
r kfggfe
ran it rdgfdc
ran qegfdc
random hbjpbd
rather sYgehc
rcpt jeggff
reach $ ifsbea
reach <client> gggglb
reach <far> fcceqh
reach <host> khcahk
reach <own> igdUlp
reach <public> kagcik
reach <service> ileXdn
reach <zone> ucdhgY
reach ? cjpncU
reach dflbfl
reach it Skcfhu
reach itself jdkehe
reach port gjcefk
reach the kibcgj
reach 到 nlacgf
reachability atlbcd
reachable $ Tphgmd
reachable ? ojgXfg
reachable by dofgef
reachable for qjjbcZ
reachable from ndoUgg
reachable lpiXce
reachable now gfgegk
reachable on kgedlb
reached hmeblb
reaches <own> gmgfha
reaches kmfcfc
read kheZhk
read this jkbbel
real client qghcec
real efdkfj
really qZgkbe
reason rceeee
reboot $ ffgfmd
reboot mfgeeg
received , jggfff
received jggfff
recent hfghdh
recent update ffggfj
record hccccu
recv nfffgc
recv src nfffgc
redirect jdgffh
refused $ pegdfc
refused , rffffZ
refused <own> pfffec
refused from nffgga
refused lcgbfl
refused on yYhdfa
refused that's lgfged
refused' qfgeeb
register jYildg
reject legdmb
relay access tehcfa
relay rfhdea
reload bfgfdq
remote host ibfgfk
remote mZgfgi
remove -a ggfgnb
remove ceffrd
remove line dfggpb
remove 掉 fchghj
removed fffgqa
removed from egfgob
removing -i ffffkf
removing egfglf
removing the ahggpc
replies pcggYi
reply , kgffef
reply come ngggeb
reply mfhhiW
report qhgcbd
reports pfgdga
request , kgfgff
request iahbjl
reset $ ieffcm
reset ? kfggef
reset sfebai
resets kffgff
resolve gfghje
resolve names mffgdf
rest glcife
restart edfbfr
restart postfix fdgdgn
restart the fcgdhn
return path mdffge
return sbffed
return traffic lgfhde
review , dlkhdc
review bhhfbp
review netops gegfgj
review 一 gcggem
reviewer gfgfkg
right ? pdiVfk
right kchgdj
right now gbhkei
rip <client> lefgff
rip <far> kffgfe
rip jffghe
risk mYiffi
rn $ gbkifg
rn hakifg
room phgbbg
root qYhafk
route pcgggb
route to pcgggb
routed offhbe
router lggfee
routes rkdcdb
rp filter ghbfpc
rp ghbfpc
rsource -j ffggfj
rsource ffggfj
rst , lgffgd
rst ? jgggff
rst jggfeg
rule $ kfeeZn
rule , degdsc
rule ? madZho
rule dWhdno
rule decides seeeec
rule for gffejh
rule in edggfm
rule is kcecne
rule lets rdhffa
rule that jfggka
rule today gfchem
rule 是 ZhggYv
rule 的 egggcm
rules $ heegjg
rules , bggflj
rules : bfhaio
rules <n> beidep
rules ? fjdagm
rules file fgfdXu
rules jfebfm
ruleset last gdgggk
ruleset ojfdbf
run from mggggb
run lcgdgj
run out dffgfm
runbook gfghej
runner <client> lgfggc
runner ieffek
running mgffgc
runs on rcgdgd
runs rZgdZl
s , kfggfe
s client kffgfe
s hhecgj
safe gfgffk
safe to fefdcq
same nchZbn
same thing dfheco
sane ffgffk
sanity check effflf
sanity effflf
say <client> lfkhZe
say cchcqi
say i qdggjW
say no oXfanh
say the dfffkj
say we dfggme
says : qggggW
says <n> nghhgY
says <service> hefggj
says connection jffcfk
says hcchhl
says outlook mfgggb
scan jeheck
scan to pahedg
scanner at mfeegf
scanner mfghec
scans by jfgggf
scans kfggff
scope bnmfbe
screenshot neddei
second Zgbkgo
seconds <n> ffggfj
seconds ffggfj
secs : jffgff
secs jffgff
security keggfg
see it jldlbb
see mlefdb
see the lhgefe
see when negedg
seen by pejbed
seen from gfleff
seen ifldch
seen on jgfgff
sees ocgamb
segment lgkcfc
segments dsebic
send its jfgffg
send lbgafn
send mail ggdghj
send out sfgfgW
send through lcfglb
sender lhgffc
sending ndfggc
sending through jgggge
sends a nggbgg
sends it mfgggc
sends pggdce
sends through lffhgc
sends to rgfeae
sent iffkaj
sent src kgffff
sentence hdkmbd
seq <n> kfggfe
seq kfggfe
server $ jifhfb
server , jigcbk
server <host> nmdZff
server <own> ifhmcc
server ? ljZlfa
server be legfjb
server by wcecfb
server get rdhbhb
server is kZhkic
server kfbmcf
server on ilccej
server over johcfZ
server see kegegg
server to pghafd
server 的 hlgdgd
server's <service> msaXef
server's jlZjee
service jYkqdZ
services Zcspca
services are hdpahd
services can femegf
services do Ypehgg
services of abksec
services that bejqec
services we dbokgd
services work Wfufhe
session k jgggge
session oigcce
session to kkfafe
set kegcmd
set the YggeyY
set to neffkZ
set up eebmdl
sets Xigauf
sets net Whhdsf
she mdgcdk
sheet ffcngf
shell tehdad
shift heglbg
shop gceekj
should <service> kegfff
should be neghhZ
should i mafcdo
should it ocfghc
should rbeebj
should that ndggee
should the peghdb
show gflmeZ
show me okZcei
show up mggcjb
shows <n> hahcgn
shows hdgbfo
shows this mffgfc
shut joebfc
side $ analjc
side ? jbhheh
side diidke
side effects gfffle
since <n> mbfhdi
since midnight fggffj
since monday fZhefq
since nffcal
since the lggeZk
since then qgfgcb
since this kfffgg
sit in tggbea
sit mVmiaj
sit on jeoYgf
site ndhcfg
sits at nffeff
sits behind iXemfj
sits nWfjfh
sitting at mfidef
sitting in ndjeee
sitting lakleZ
sitting on jckkeb
slow $ gfeegl
slow degahq
slow since dYhegt
slow today fehdgl
smpt mkdZbl
smtpd <n> kggggd
smtpd kggggd
snat afgfli
snat to bfgfli
so dhchji
so i pdgdbi
so kind ngggaf
so slow ffgffk
so that ibceog
so the kfgffe
so who miffcd
socket : gffffk
socket ggfgfj
some gkigXi
somebody in ufjdbZ
somebody mWjdgl
somebody on kedeel
somebody out mefege
somebody sitting qfddhd
someone <outside> kXjoec
someone explain gfgeTw
someone ggdeij
someone on veeZgc
someone out ipbkca
someone sets aigase
something lcaodg
something to jffdfj
somewhere ? eeemdj
somewhere eicldi
sorry for fmeggd
sorry mhgffc
sorry to pbfgfd
sort gffefl
sort of gffefl
source <gateway> dfhggk
source <host> mgffgc
source <own> cfgfmg
source address uZhbWn
source ilcYii
source ip mfgeef
source that dobghf
source zone dngfgd
sources are avffgZ
sources b2fUgc
sources can hpgafe
sources for eqgede
sources that bsfdhc
spam eagajr
speak mmfcZg
spf hagdfp
spins peggcc
sport <n> kggfff
sport kggfff
src <client> kffgfe
src <far> kgggff
src <host> kggfff
src <own> mfffff
src mfggfd
ssl pegfgZ
stand meggee
start llYekc
start working egggjf
started iZgfgm
starts neiebg
state ikecam
status deferred lggged
status qdfeZk
still <service> ddhhmf
still arrive bggglg
still be Yfgfqg
still broken fdffgm
still browse kgcijb
still get gdhhrW
still have qYaflg
still nggVnc
still open iYfcjp
still reach gakeem
still work dfmfbk
still works neaenc
stop peeamb
stop working fffeqb
stopped oageei
stopping wbjYed
stops schhhV
straight into ndfegf
straight to oeheed
straight wdgace
stranger fciodf
strict fgdeod
strip -i fefcog
strip fgddpf
stuck at degffn
stuck in jffggf
stuck like mgfefe
stuck megccj
stuff can gfffel
stuff gfnbff
stuff we hgmbgf
submit boblhc
subnet qaebel
succeed kXhfmg
suppose fdgfsZ
suppose i dfggoc
suppose the Vfhivb
suppose we ehhepa
supposed ggfhdk
supposed to ggfhdk
sure pfgfcd
survive hegfmc
swaks kegddj
swaks on jfgffg
swap fihbpa
swapping ddhfod
swears ndgkgZ
switch qccdej
syn $ kfffff
syn , kffedi
syn ack kgggee
syn from jghjdc
syn lgghde
syn recv nfffgc
syn sent kfffgf
syn that ofedeh
syn trace jgggeg
sync ofggfa
syns kgffff
syntax bahdir
sysctl ffgfkf
sysctl net cfgerc
system afgqgd
table affqZl
table last hfgffj
take -i dffdre
take a cdhegn
take hjeZji
take out bghgne
take the fggfkf
taken idfele
taken out fgfekg
takes jfgfmZ
taking fgggld
talk <service> nnegZb
talk mjcbkd
talk to khdbke
talking ldfbco
talking to idfdco
talks oehffb
talks to oehffc
target iikkZb
tcp $ hleidd
tcp , ngejbd
tcp <client> odgfde
tcp <n> jlgjeX
tcp ? kcdllY
tcp dport ffgegk
tcp failed ocgffd
tcp from zgbYfb
tcp hkfged
tcp ip beggcr
tcpdump jfffeh
tcpdump ni kfggff
team , leiifb
team jdjjbf
teh <host> fWmlck
teh lVmkcg
tell iXenek
tell me jbfleg
tell us fdefeo
telling me mfefhd
telling mfefhd
test mbmjZc
than bodlfd
thank mefmcb
thank you mefmcb
thanks $ ggekff
thanks lbdhfj
that $ nadmgc
that <client> lfggee
that <host> lehkbd
that <own> gkfafk
that <zone> kaicne
that ? ndhegd
that a tbdchd
that are jfinca
that arrives peddeh
that can bvdbhc
that could kndWje
that even ndhege
that get qhedfa
that gets epgafg
that go rhgbbe
that in kgggfe
that lets bkahcq
that may endghd
that nobody jmddgd
that on avcYig
that one kgfdcl
that packet fefnef
that pass kfgegf
that the vdffbb
that through kgegef
that us pgfdgb
that was mdgdfi
that work kkgefb
that's nhfcee
thats ihgigb
the -i hfffmc
the <gateway> mdfcfk
the <host> nfcmdc
the <n> ffdihi
the <outside> gXpqeY
the <server> pdgbei
the <service> cgcigm
the <zone> ejWZqm
the access avedgc
the address ccgoej
the answer oeggfb
the asset gcenfg
the audit obhhed
the auditor mhfcgf
the backup ffgfek
the bot fckidi
the box qdfche
the bridge pdeedh
the browser qdhhcb
the certificate digbcq
the chain jdegld
the change hegfdk
the client mgfcff
the complete hidmfb
the connection meffeg
the conntrack gfdcfo
the cpu bgeghn
the ctstate aehfub
the current glfZgi
the customer nafjdg
the dnat hbdljf
the ebfdll
the end chgfme
the file ggfdbp
the firewall idflff
the fix dfeevZ
the forward kffekc
the gateway qfegfa
the guest kddefk
the hairpin kefgjd
the incident kdeidh
the inner lggfee
the input Zfffse
the inside cdeqhf
the internal fdikff
the inventory gfflgd
the iso elgeff
the last gdgfel
the line lbZeni
the list fjjjdb
the log kgfggd
the mail ehfedo
the masquerade dedeni
the moment efdhcp
the nat bnecYs
the network bpedcm
the new fecjcn
the one hcfjcl
the other hhfahk
the packet mghcch
the packets lgefge
the pci figdfj
the port eddlke
the postmortem madefm
the printer jeggeh
the private vfccec
the public sclbgX
the published fcpbmb
the queue iggZaq
the real igflfa
the related ggffmc
the replies mdggfe
the reply hgghic
the reset lfggef
the rest glcife
the return odghfa
the rule efffgk
the rules nffddh
the ruleset mgfedg
the same hggZeo
the scanner kkeZgg
the services ceolea
the sources emgdgg
the stuff hgmbgf
the syn qfgdec
the team gahldk
the things ieqdeb
the three fcfimf
the tls efgffm
the two mbYbmm
the user hkgedg
the very mgegja
the way mfjded
the weekend ieeehj
the whole fiZklc
the zones aseghb
their wbggaa
theirs ? mffgfe
theirs mffgfe
them $ jgekfc
them , bgbgfs
them ? odhfed
them ihbjdi
then $ hehgkd
then ? bXiglo
then be dffglg
then get cggfmf
then hbgdng
then reach fgghjd
there $ odedhf
there , rZigfc
there ? jigdff
there a ibYnfm
there and ngfegd
there any negkdb
there anybody glgdge
there anyone dsgfZe
there anything iXgdgp
there for inaaZq
there is edfkcl
there lklkXX
there's hjefdg
these mXdfpe
these two fgggna
they get iafdhm
they lZgidj
they see oefehc
they use mdgeoX
they're reggeZ
thing , Zblhdo
thing ? hlfidc
thing dmgddj
things : ehajbp
things adledq
things can gffffj
things may heeefm
things we ieqdeb
think bnbfem
thinking fffdqb
thinking of egfepb
third rggeda
this $ oeggag
this <gateway> danmbg
this ? kfefjc
this bot Zefbex
this box fngfed
this channel ffeeeo
this do hgeeXs
this for flfdVr
this gateway aimmfa
this in icfdgm
this is jfffkb
this let kfefei
this morning keffgg
this on jfggff
this one dfgdfp
this thing ehheej
those fojZbi
though rchgfa
thought hYelnd
thoughts ? jeegfj
thoughts jeegej
thoughts on gefffl
three <host> ghfblg
three ecehkj
three of kgggfe
three things fhcibo
through $ peffdf
through <own> ncgegf
through <public> kecoec
through ? hhccdq
through hiigYj
through mail kjihdY
through the qbedei
through this mikeeY
through what mddbji
thru $ ndgggd
thru <own> ocgggc
thru ? lfhegd
thru modWgf
thru or ldggge
thru this ipdcgc
thunderbird oYfkcg
thunderbird on jggegf
thursday ? dehefn
thursday fcdjjj
thx $ ckdlbj
thx didjZn
ticket : ilfdZk
ticket <n> rdgbbh
ticket mejbYm
time <n> jfgfff
time lfgiec
time out qkjceV
timed jegffg
timed out jeggfg
timed out' mgfegd
timeout $ tggeeY
timeout , lgfffe
timeout sbgffb
timeout 了 ueffgW
times out ragddh
times qbgdeg
tls cert eegffn
tls certificate efgffk
tls eegeeo
to $ hWolee
to <client> jhZima
to <far> oZfegh
to <gateway> kkaZne
to <host> ieZggn
to <n> gdfall
to <outside> lghecf
to <own> ifcfjh
to <public> xdeadc
to <server> kagcgm
to <service> mgeicf
to <zone> lghbeh
to ? Slreei
to a rfgbZi
to accept fggdnd
to add naccpe
to address nehgga
to any fkikfY
to anything eugaed
to append gdghtV
to be oleebb
to bother jfggff
to browse nZdhke
to connect kgheeg
to deliver ocfehd
to destination cfgekj
to do jefbfl
to drop cdggqd
to fefike
to fetch igggic
to get hdkYdp
to gmail kggggc
to go egfend
to hand lYmghc
to have ocefgg
to hit mlfbgb
to host lcgiff
to it ijlegY
to itself lfhdge
to know fkcnec
to mail ogahfe
to me glfebj
to merge ffgedm
to mx kgggfd
to open milccb
to our ickgeh
to ping kjfehb
to port prcceV
to print leffgg
to pull jmhcec
to push leggjb
to put hgfdtW
to reach glhhhY
to relay lefegf
to remote lafgfi
to run jefgie
to see Zkjlcg
to send schegZ
to set gggfkf
to source bfgfli
to take fggfke
to talk jmgbbg
to tcp okafde
to teh meaago
to that mgedbk
to the hdjhci
to this feefep
to us rcgcch
to use helkiV
to what Zaethf
to which kdfndc
to work qaegef
to you necabp
today $ gfgekg
today ? ideain
today edecln
told me mffefe
told nffdff
tonight , fdfiii
tonight gafhmf
tonight's gffdlf
tonight's window bfgglh
too , gWbjol
too ? phaddi
too bijfhg
took ggffkd
top efegne
top of dgfhmd
touch kfjdTq
touch the mfgggb
touched eeffgl
touched the gefffl
touches kggdfg
toward <far> ndfeeh
toward ufgfdY
towards <far> mochdY
towards <host> mjfclY
towards <own> jYgmkb
towards <zone> mageob
towards nkabdi
trace : nffgcf
trace <client> tbgbge
trace <far> nggdfe
trace for qdefgc
trace sffddc
trace tcp ndgfef
traffic ? cehder
traffic from kegkce
traffic oibgcf
translated rgeZfg
transmitted , jggfff
transmitted jggfff
tried qbghed
tries gagoge
trouble pgefbe
true ? peffdf
true nloWeZ
trying fjfgcj
trying to ljffce
ttl jgfgff
tuesday dgedkl
twice rffeea
two iZcell
type <n> jgfgff
type <own> oefffd
type lcgffh
u nfgZej
udp $ hkfehb
udp , tbcgde
udp <n> ojgebc
udp ? mfgged
udp from mffgbg
udp mmgdda
udp port vddhgW
udp spt jggggf
unable nbfcfm
unable to nbfcfm
under iXfsfc
under which heflgd
understand hegbfn
unicc gfegfk
unknown <gateway> mgggfc
unknown kggghc
unreachable pgfgfZ
unreplied kgffff
unreplied src kgffff
until gbfiji
up $ sNkikd
up , kgfeie
up ? gjeidg
up as effemf
up at jkigbd
up for eWhnap
up in gnfeee
up ldZkfi
up on hgfohX
up to igeeek
update igheal
update seconds ffggfj
updates from jfgfgf
updates tdeccf
upstream lgggdf
us $ emgiZg
us , ffgffj
us ? pcibdg
us fkcdlh
us or wfieZY
usable birdgb
usage $ ibgceo
usage ? hdfefm
usage icfdeo
use $ fdobgh
use <n> jbgmfe
use <own> doWdog
use <public> qcebjd
use <service> oldamV
use ? bfpehd
use hckcjf
use the hieagl
use this hbfdhn
used gjcmde
user Zfhefp
user in jeiggc
user on pffdfc
users akebds
users in vZhhhU
users on jgchej
uses negana
using kgffff
v <n> ffljec
v ffljec
vendor nZfgZo
verdict for mggcfe
verdict qggffY
very mhedjb
very same vgefaZ
via <host> lggdff
via <own> kfgfic
via <public> uehbfZ
via <service> vWhhfa
via yWehgZ
vlan <n> Yehfdt
vlan edffcr
vpn jdeaeq
vz <own> jlfecf
vz jlgece
w rgicgX
walk me iefden
walk oefddh
want ijdfkb
want to ikhdkZ
wants <service> udZfcg
wants a cjkfdh
wants hlgfga
wants to lncieZ
warehouse bdhfct
was accept Yhfgua
was it fegeem
was mWgeen
wat haflgh
way ? jcgfke
way back hgjgee
way does obfegg
way for qfgYfg
way out qfhcdd
way rhkZfX
way to jjdfff
we YikmjZ
we add eefhpb
we are Yofepa
we delete fgfepb
we drop jdfdnd
we expose XkpjfZ
we flip ggedqc
we forward hUlqgc
we get lfffhd
we got eanmgb
we have iTlodh
we moved qffgbc
we need hegdfk
we only hnXlhb
we plan dgghob
we publish lghfga
we put idghna
we remove hhedob
we take ffffkf
we'd eggfme
we're gefcil
webmail tbfdfd
website occahl
websites mfffgd
week $ pgggbc
week and pgfgcc
week kXhfen
weekend jZfeil
well ? kmecee
well jigVij
went eefflg
went to dffglf
were cefdph
what $ enclhZ
what ? labjhi
what about mpfgcX
what am jfgfff
what are bfhleh
what becomes seebcg
what breaks ghgdqZ
what can Ygokdf
what cemjib
what changes gfffmc
what dies gfgcrZ
what do ecmjfd
what does finZUt
what exactly cligch
what gives offeef
what happens mffclc
what have XZjrig
what if ZefZtj
what is fYllZm
what it fggdgk
what kind gfefdn
what kinds hffefl
what of fflffe
what on hfedZs
what opens gggfkd
what ports fjfgfg
what services dmhfef
what sits Zegqhe
what sort gffefl
what source mggcff
what the hjgide
what would Yhegpf
what's behind becofj
what's exposed Qdtnib
what's gVloaj
what's going lgfege
what's it hgfedk
what's line jgdbar
what's on ghfbar
what's published bebran
what's that hhgeck
what's the jdcdfn
whatever gpgafe
whats forwarded Xehoif
whats lVjqbe
whats the ogcUgo
when <client> lfggef
when <far> lfgeef
when <host> ofdfhc
when <zone> qdgffb
when a jegfgg
when does cegffp
when he lgggfc
when i fcfnla
when it qeiXhe
when ocfbhi
when our ncfegg
when sending mffggc
when the jlfdfd
when they wciecY
when we dcgisa
whenever mehbhe
where $ jrbfbd
where ? rWepbd
where do qXjlda
where does lhfocW
where in Xeenhl
where is kofYgc
where njZmfY
whether a nedffg
whether the kehdeh
whether yYibcd
which <public> gcdohe
which address rhdbec
which box Xchuge
which golhYa
which inside sUnffc
which internal rXgihb
which machine Tffwic
which networks Zrdaij
which of egjkah
which ones dclihf
which port fgfjff
which ports beoqfX
which public kZfngd
which published ccschf
which rule uahfea
which segments atgdhb
which server qcejfb
which services Xbjtka
which source tchbhZ
which sources drfcgd
which way radegg
which zones bsebhe
while lhghag
while the kgfgff
who XseXli
who all cvgcga
who answers lafpZf
who can Yvhcfd
who changed hagffn
who could aieesc
who gets Xqfcfl
who has hrgdea
who is grebgc
who loses hfffrW
who reaches Vrhhge
who sends kfggfe
who touched gegfel
who'd fgednf
who's allowed Zvgcha
who's eqgfdd
whole <outside> cpcsbX
whole fiZklc
whom ? brgbgf
whom Zqejed
whos eqddff
whose dnfYji
why $ mefgdh
why ? redcge
why can't rWfefj
why cant qegggZ
why did behfdp
why do hegffk
why does lpcbcf
why has ggggbl
why is faghbs
why leecbo
why the pggggX
wich eemlaf
wifi cgeZfu
wiki egfmef
will <client> egggrY
will <gateway> kffgff
will it pffgbf
will nZgcle
will that ohghiU
will the ugigdU
win <n> jgggff
win jgggff
window <n> iggghd
window ghgihd
with <host> pgggcc
with <n> tghdZc
with <own> jcglef
with <service> mdceek
with a dieblk
with dhfjma
with it ucdcib
with its lefjee
with my cghnbh
with these kdfgma
with this cYjfqg
without ffhawW
words $ hffkdf
words for fggean
words ihgiXj
words please gfflaj
work $ nkbddf
work ? kjkafc
work for sXuZkS
work from dmaYip
work iigVfn
work or pegfdd
work with fgcchp
work 吗 igghnX
worked qegfgZ
working ? hghfmZ
working sgfXla
works $ dkfeld
works ? pegckZ
works fine mffgfc
works negahg
works or tffggU
workstation neefff
worry gnccje
would -a effZml
would <client> ggggpX
would <gateway> lXggme
would <host> jfgglZ
would <service> jffgfg
would <zone> pdfhpR
would a jdegke
would adding gfgele
would bbjcuc
would be Vggmhl
would change hgffnb
would it ddfdll
would like leheja
would removing YihguY
would that ocfdkc
would the mhfegd
would you lcgcZq
write lgfYgk
writing jjckfb
wrong ngfffc
wtf lgfeal
x <n> kefffi
x kffffh
y n leggge
y regggY
yes fgnbkc
yes no kklbdb
yes or nZqfeZ
yesterday ? ffggdl
yesterday kbgZdr
yet ? chhZin
yet rdgacj
you $ hebldk
you , hgeeZq
you ? gfeeem
you be mfffbi
you check leeddk
you do hcdZgs
you have cggfem
you kYfefn
you look cggecq
you must oeiccg
you please igggZl
you restart bfgcds
you take efgedn
you tell ceflhh
you walk dgggfk
you're Zdfhdt
your lafbjj
zone mreabb
zone that gnecgf
zone 可 emedhg
zones avfZhf
zones can brhfhZ
zones get aofdhg
zones have eoffhb
一 egihdh
一 个 hageil
一 份 fehlef
一 共 edljgd
一 句 kfdgfh
一 台 hkhdgd
一 堆 jgffff
一 条 aeghmi
一 步 qeafhe
一 直 mfgggc
三 Yfkalm
三 千 effffl
三 条 cfhirX
上 $ eYhrhe
上 , ldfaen
上 -a ggggkc
上 -i Zhghqa
上 <host> rngZeX
上 <outside> pegegb
上 <own> hqccdh
上 <service> mffdeh
上 <zone> ggggkc
上 ? afigdo
上 curl mfgfgd
上 jgahke
上 ping lghfgc
上 一 ecjogb
上 不 tdefga
上 了 YUeihz
上 到 jkachg
上 去 kefdej
上 发 iXYuhf
上 吗 kbYogi
上 执 lgggfe
上 抓 mgegfc
上 映 feflgf
上 是 jfgfgf
上 有 dqdVjl
上 的 oefgfd
上 线 cdddnl
上 网 rccdkc
上 跑 jgggef
上 都 gccogg
上 面 dUdxfi
下 $ fYgkgk
下 , ngfhec
下 -a geffap
下 : ojffdb
下 <client> vcgchY
下 <gateway> edgfgn
下 <host> elZpde
下 <own> gnedff
下 <zone> 0ehdhP
下 acme gdgfem
下 gjggch
下 infra fegfgl
下 mail fegfco
下 netops gfgegk
下 是 nggggZ
下 来 gdldei
下 这 idhgej
下 面 leffkb
不 $ oZeigf
不 ? waedmV
不 jieYfm
不 上 klcedg
不 了 obehgf
不 会 kbhggf
不 到 gkdeej
不 对 jffeel
不 开 kefgeh
不 懂 fgggbm
不 放 mdgffd
不 是 gfeflg
不 管 emgdge
不 能 qWegif
不 行 meefhe
不 要 obddii
不 走 mfgeef
不 通 iggbel
不 限 boedjf
东 gjieff
东 西 gjieff
丢 ? jegggg
丢 nggedf
丢 了 lggged
丢 弃 lfegff
丢 掉 tfedeb
两 edhenf
两 千 fefgfk
个 $ ddhkhg
个 : kgfgef
个 <public> Rochin
个 ip hfglee
个 port fabphi
个 pr gegegl
个 例 gffefl
个 包 lgfdfg
个 合 gfggdl
个 地 nddlag
个 改 fegfdn
个 是 lfggfd
个 机 gefdhl
个 清 dmdigf
个 端 bfieen
个 网 hlfged
个 连 gcgfen
中 hcghdl
中 午 hcecgo
中 哪 jgggff
为 kacemh
为 什 iccfli
为 啥 qYfhhc
主 kjcjce
主 动 nkedfc
主 机 kidkcd
主 要 gbggZs
么 $ YYlkjk
么 , gfdedo
么 <zone> xXiidX
么 ? sbkcec
么 dajdgo
么 一 mffgfc
么 不 geficl
么 作 fgffbo
么 办 ffdghk
么 原 jffffg
么 变 hgeegk
么 回 fgeffk
么 影 hgefnc
么 意 fgggan
么 时 fffefm
么 服 hfVqif
么 样 eglcif
么 没 fhegmc
么 用 ffgeel
么 的 fgffel
么 端 ebYuhg
么 被 kgfffe
么 访 gfcgen
么 走 uffcgY
么 连 pedgdf
么 问 ggegfk
之 edfjld
之 后 cdfjmg
之 间 pdfgec
也 jifcdk
也 加 Yfhfkk
书 hdfbgo
了 $ lafdjh
了 , ededjn
了 : kbfecn
了 <gateway> ijhdaj
了 <host> cabudk
了 <outside> jlgdee
了 <own> mgebfh
了 <zone> kjbfhg
了 ? Udmhjl
了 fiegdj
了 三 gficfk
了 两 ffggfj
了 什 cbknfd
了 几 ddjmge
了 吗 gghgka
了 吧 hhfcob
了 哪 bifmhe
了 啥 Tningc
了 多 bgeihk
了 怎 effggk
了 没 gbdlel
了 网 pecfla
了 邮 kggggd
事 $ lefgff
事 ? fhfefk
事 kieffd
事 在 qcebej
事 用 kegggf
事 说 jegggg
互 pdfgfb
些 $ fbcphh
些 , fgalhh
些 Zknkdb
些 port emdgge
些 source audaif
些 zone emedhg
些 什 falhgh
些 区 hpcchd
些 口 Uqhhhe
些 地 cgpeef
些 对 ffldhf
些 服 fehnhb
些 来 dmfehg
些 流 cgdejm
些 端 bdkkhf
些 网 aweZjd
交 hdfjeh
人 nfkdbe
人 在 jgkcge
人 怎 fffegl
人 用 geengd
人 能 llhYnW
人 话 gfffbn
人 连 kgqgYa
什 hcjggh
什 么 hcjggh
今 idfdik
今 天 dfgeen
今 晚 kehdhg
从 <client> phgfgX
从 <far> nfgfcf
从 <host> qdfdkZ
从 <outside> hfemef
从 <zone> lWkehi
从 ieijdf
他 jeegdj
他 们 kceggj
以 access fifdel
以 lieblb
以 reach bsdcfg
以 到 bmgcih
以 后 lXicne
以 直 flbgld
以 访 aljflb
以 连 drgZic
们 <host> ljfcge
们 mZijgc
们 哪 cfhqcf
们 对 ecinff
们 的 lfeiee
件 $ eehgfm
件 , njhfeY
件 <service> legggd
件 lgdchh
件 到 dgfkfg
件 第 dggfem
件 里 efeeYv
件 队 dffffn
任 eodbfk
任 意 dmgegf
份 , fcemgg
份 fehlef
会 break gdceio
会 drop ndfhee
会 gggija
会 不 kbhggf
会 些 hdbbdu
会 做 rhdfbe
会 到 jVZoli
会 变 jhgeid
会 回 fgegbo
会 好 lhhhiW
会 干 gggffj
会 影 gdgbjl
会 怎 pcjdgc
会 放 jgffdh
会 有 kfedjf
会 经 rggZfd
会 被 gfjngY
会 走 kecnhZ
会 转 fsbckb
会 通 ggggrV
传 , kggfge
传 jgggfe
但 kfggff
位 ggggdi
住 kgggfe
住 了 lfggfd
体 jfeeld
作 ggfeXr
作 用 fggeWt
你 gadakr
你 会 ggeeem
你 好 ffYfet
你 能 heddep
你 都 gfbefp
例 gffefl
例 子 gffefl
保 gkeiee
保 检 fkffgf
信 , qfgdeb
信 <n> pcecif
信 <service> mfgedf
信 kfhdkc
信 吗 hcggjg
信 被 jgggff
信 走 pedefg
修 ichdqa
修 复 ichdqa
候 hdgcgn
候 源 kgffef
值 kdfbgl
值 班 kchbfk
假 Yehfph
假 如 Zgghmg
假 设 Yhhhne
做 eZdtid
做 了 gcarhe
做 什 ggfddn
做 端 Ybitgf
停 raffee
儿 inhebe
允 mjeefb
允 许 mjeefb
先 jegeke
入 fghhla
全 fgkghb
全 组 lrXefc
全 部 haklfe
公 bfmhdh
公 司 cjhibi
公 网 hYoihc
共 eckkgd
共 做 gfZohf
共 发 fdhihg
共 开 gglkda
共 映 bfimhe
关 fgfamj
关 系 hcghdl
具 jfedco
具 体 jfedco
内 hgdjdj
内 核 iYifgl
内 网 ibemgg
再 fgggkd
再 加 dgfgqc
写 -i ehffdn
写 jkdebi
写 的 oeggga
凌 ofggec
凌 晨 ofggec
几 gYnhkc
几 个 fTqiih
几 条 ggcjke
出 <outside> oidbkb
出 mbflga
出 去 lcjged
出 发 deqcge
出 口 hgffkd
出 得 ldeeke
出 来 gdhnee
分 jhkeec
分 别 ejmhea
分 析 mgggfb
列 Xkjoga
列 一 Ykklgb
列 出 Xlbrff
列 堵 eefeeo
列 里 ffffgk
则 $ pgebhb
则 , jgefjd
则 : ggfgbm
则 jdfegj
则 上 kggegf
则 什 ggffbn
则 啥 gfggan
则 拦 ngfdff
则 放 lfffge
则 文 dfffki
则 是 ggggVr
刚 ffffdl
删 geggtW
删 了 ahehwW
删 掉 gdgeod
删 除 egfgke
别 ejjckb
别 是 afdnem
别 的 ilcdgg
到 $ flefgg
到 <client> kicfla
到 <far> ngfffd
到 <gateway> pgedia
到 <host> lfcige
到 <n> eYemdo
到 <outside> hYjjjf
到 <own> mffjjW
到 <zone> mlcfgZ
到 ? gsdagd
到 forward bihdpc
到 ihigfd
到 ip ogfffc
到 了 ljbegf
到 什 fcleoc
到 内 mYfkgh
到 哪 gbnhib
到 底 nifbaj
到 得 gkfchg
到 我 fhckjd
到 的 pbifcf
到 谁 cmZpbi
到 达 jlcdeg
到 邮 glfhhb
制 $ lefdhg
制 lefdhg
前 Ziehgm
前 对 iZgkgh
办 ffeghk
加 -a gdghwS
加 cfghoc
加 一 befgnh
加 上 fgggnZ
加 完 fgghkc
务 $ egjkha
务 , hYgmhh
务 ? fcgmhd
务 fYkmcj
务 里 ffmcgf
动 lffdfi
动 了 hZfahs
动 去 oegeee
动 有 eggfgk
动 连 kjgbhe
助 $ hdgdfm
助 icgcep
包 $ gefeem
包 , mggafg
包 ? gcfddr
包 ngffbf
包 会 tddaff
包 到 ugdXeg
包 怎 vdghgU
包 最 eiZoeg
包 看 kfgfge
包 走 mffdgf
化 $ ahegep
化 bhffhl
匹 lfcefj
匹 配 lfcefj
区 apddle
区 别 haffpe
区 域 gpcdhe
千 effffl
千 多 effgfl
午 ddecdv
午 吃 gdgcfp
半 jegbem
单 $ bkjghc
单 : fkfegh
单 ehhjjZ
占 ffgdgl
卡 hegbik
印 cdgfdr
印 机 gdffen
压 kfggfd
原 kgfgge
去 $ diegfk
去 <far> nfgfgc
去 <host> mfeggc
去 <own> qbgfnV
去 ? gjgiee
去 jcigff
去 不 mfgefe
去 了 mbemdf
去 吗 qegded
去 掉 ZffhwY
去 的 Zcmmhe
去 连 lggfhb
又 leecfk
反 pfgegZ
反 应 jgffgf
反 映 mehfgc
反 馈 lggggb
发 , gbkekg
发 ibijic
发 件 ngeggb
发 信 lfhcid
发 到 nhcdkc
发 布 delkgc
发 往 mhfgce
发 给 ccipge
发 邮 egfkdi
取 kdhdfi
变 jggffg
变 化 bhffhl
变 成 jhgege
变 更 icfelf
口 $ sdfngS
口 , hgmfce
口 <n> jqgciV
口 ? iZjmee
口 kgihdd
口 为 pdeied
口 会 epckfb
口 出 geenhc
口 发 nifdfb
口 吗 nYWiho
口 映 lYfmhd
口 是 negfhb
口 有 nmdced
口 的 Zkfflh
口 谁 fjdcdn
口 走 pgdahg
口 转 iheked
口 连 tdichW
口 通 tpgUYe
口 都 jlgafe
句 igghaj
只 jfbgih
可 mmfebc
可 以 hlgfbg
台 $ biapgg
台 <gateway> kddlgd
台 <host> iccpfe
台 <server> Zkandk
台 ihelcf
台 内 ejdigf
台 有 hXgmig
台 机 ifileb
台 电 lgfgef
号 kcgggg
司 cjhibi
吃 gegdgl
合 chfddq
合 并 gfgeem
同 qgggdY
同 事 oggffa
后 , iZfkqY
后 <outside> bfgeng
后 <zone> Xdfjml
后 eXenmf
后 会 fhdhek
后 到 kccnef
后 是 vVgejb
后 源 mgfedg
后 落 fganeh
后 转 tWfgbj
后 面 Xegpke
向 kmedgc
吗 $ oXdblj
吗 , pgfYfh
吗 : lgfgfc
吗 ? ancfgk
吗 kdcbjl
否 kcgfif
吧 $ meffch
吧 ? gdfkma
启 edgfgn
启 一 edgfgn
呀 $ fcdlfj
呀 fcdlgj
告 keelfc
呗 $ dcefgq
呗 ibeegn
呢 rZgeff
周 ijdbel
命 lfgbfi
命 中 oghded
咋 fbfglj
咋 回 hbfggl
和 <n> liecjd
和 ljebpW
响 $ gfffle
响 ? gchepd
响 fefdpe
响 什 hhfddm
响 到 idcegn
响 谁 gZiavd
哪 $ ggfejg
哪 fjmlcX
哪 一 qeaffe
哪 个 sieZed
哪 些 Zkmkdc
哪 儿 gmgddg
哪 几 iXpkgb
哪 台 hjfoeY
哪 条 ughada
哪 里 oVlgic
啊 $ kcfnfc
啊 , Zdeffu
啊 kafnef
啥 $ kkhica
啥 , ffgfcn
啥 ? hegefl
啥 lhffee
啥 意 hfgfZo
啦 gcgfgm
嘛 用 fggfao
嘛 的 fffeem
器 $ tXcghe
器 , Zikkge
器 <client> lfefgf
器 <service> scfggZ
器 ? Zhcuee
器 jgeidh
器 上 mffhgb
器 了 pkbeec
器 人 fefdhl
器 是 gbncgh
器 的 Oucljg
器 能 legcfj
器 访 uXgfed
器 都 gpgXgg
回 , jggggd
回 : kgfgfe
回 meeedi
回 事 ffeggl
回 包 ofgggb
回 应 nggagf
回 流 ggadjm
回 的 lfffge
回 程 jffggf
回 答 gfeffl
因 $ lffffe
圈 , lgfgee
圈 ngfgfc
在 <client> pgfdfb
在 <gateway> gfaihk
在 <outside> legfff
在 <zone> nciegc
在 jgfcdk
在 一 ghUxha
在 公 dcjlhd
在 哪 jleebi
在 多 cchdgr
在 对 bdjqdf
在 有 dddfgp
在 的 nfhffc
在 都 Wipmcd
在 问 imffgb
地 hfihib
地 址 mceiic
地 方 gkmaef
址 , refaeg
址 mceiic
址 会 lhdfhd
址 变 lffeeg
址 是 oeckfb
坑 $ gdgdgn
坑 gdgdgm
域 flcdfl
堂 gfgegj
堆 gffffj
堆 了 effffl
堵 effffm
堵 了 effffm
填 nhfefd
填 的 nfffgc
填 表 fmedgg
处 pfgaef
处 理 pfgaef
备 gjhceh
复 eafdmm
外 hglgfb
外 一 fdkieg
外 发 jlibfc
外 开 hakkfe
外 映 hYUxhh
外 网 kfggfe
多 eeedio
多 封 efggfk
多 少 efedgo
够 Zohcif
够 得 fnidfc
大 gahbho
大 家 jgefeg
天 gffdem
天 晚 fdgfgl
失 lfggee
失 败 lfggee
好 $ gefehl
好 , ifcifh
好 mcedfl
好 了 fdheik
好 吗 mhjijR
好 的 ragieb
如 bfghnf
如 input dfgfme
如 删 fgggje
如 加 gffgbm
如 果 cfghnd
如 给 egheqa
子 $ ebfhgl
子 ebcjgn
学 ecnfkd
它 rdccZl
安 ejmecg
安 全 ejmecg
完 fdhhna
完 以 geghld
定 hgfeld
实 jffffi
审 kgchfh
审 一 gegffl
审 计 khcgff
客 pfgaff
客 户 pfgaff
家 fhekff
宽 cedehq
密 eegfgl
密 码 eegfgl
对 <outside> jekkZe
对 ejnhjV
对 吧 mgefef
对 哪 fkfegg
对 外 hfmhfa
对 方 nfdeff
对 端 oegagg
对 谁 gpeXhh
导 hdfhfj
封 , effffl
封 fegffl
射 $ deflfg
射 , febohg
射 ? epiZff
射 ffhnga
射 了 deimhd
射 出 bXdvjf
射 列 heboeh
射 到 lglgca
少 $ ffffgk
少 efedgo
少 了 effegm
少 包 fffegl
少 封 effffm
少 条 defjfk
就 gegfnc
就 不 mgfged
就 好 fgggld
就 收 ilehga
就 是 lfhgfc
就 正 lgfgee
就 没 lgffff
就 能 cfhhpa
工 mgfggb
工 单 mffggb
己 lggdic
己 去 sdfgcd
己 往 reefZh
己 能 ochgec
己 访 lfegfe
己 连 ibhfjg
已 hfjdgg
布 delkgc
布 了 bjdpgc
布 出 fglegf
布 到 hgfodb
布 的 efldhg
带 dedeho
带 宽 cedfhp
帮 fgfhej
帮 助 hdgdfm
帮 忙 jagffk
帮 我 cgbhjl
帮 看 nafdfk
常 $ mffgee
常 , rcfgeb
常 kggffe
干 什 egffco
干 啥 gfgffj
并 gfgeem
应 , jgffgf
应 ibgmch
应 该 kbfkdh
底 nifcaj
底 放 kfggdf
底 能 ldmcgd
底 通 uYhigX
度 , ddmggg
度 dcinhd
建 jdggje
开 , rfeffZ
开 <host> tcehgY
开 <own> mfeffg
开 <service> mfegfe
开 fhkeff
开 了 Yaojii
开 放 iiikdZ
开 着 hnbchh
弃 lfegff
弹 kedeek
弹 窗 mfdeej
录 ajfefn
影 effdng
影 响 effdng
往 <host> mhegcf
往 <outside> legefg
往 <own> nffcgf
往 vegYhb
往 外 tcebic
径 jffggg
得 dogdge
得 上 jhfbfj
得 了 himUii
得 到 dteajb
得 去 gmfeef
得 开 aifeqc
得 来 lkebge
得 着 fnidfc
得 通 oahmfX
心 fddggn
志 : kgggfd
志 kehcgh
忘 gfffgj
忘 了 gfffgj
忙 jagffk
忙 分 mgggfb
忙 看 ffhgfj
忙 解 ggfgbm
忙 过 gfgfgj
快 gcfffo
怎 hehcfk
怎 么 egicfm
怎 样 rbffoU
思 $ ggggck
思 , fgggan
思 -a gfggcl
思 : jgffZm
思 ? kgfgge
思 ggggZo
急 $ jcfefl
急 jcfefl
您 好 igdiff
想 <service> pZggff
想 jkfhhY
想 加 hhhimV
想 用 mcggge
想 确 iidiee
意 figfal
意 思 ggggZo
慢 fffddp
懂 $ fggedn
懂 : gggfbm
懂 fggfan
成 <client> fffgjf
成 <n> Yhefse
成 accept afffva
成 deggrb
成 drop aggglh
成 strict fgdeod
成 人 gfgfbm
成 什 shdeae
成 转 hfhcmd
我 jbfkfg
我 一 hefkff
我 们 mZhkgb
我 在 lifdfd
我 想 ofgffc
我 看 raggdd
我 要 fhgchj
我 这 felccn
户 hdehel
户 反 oggega
户 打 kbdkej
户 端 jhfdgf
户 访 ughXfa
户 连 cfehhl
房 gcgggl
所 gjdmfc
所 有 gjdmfc
手 jlggea
手 机 jlggea
才 ccgchq
打 <own> odalfd
打 edjgle
打 不 kefgeh
打 到 fgalhg
打 印 cdgfdr
打 开 mikfjT
打 得 ijdelc
打 算 eihfpX
执 lgggfe
执 行 lgggfe
扫 breZfl
把 -a ggggpX
把 <n> feheob
把 <own> dbefml
把 abgemn
把 input fgggkc
把 masquerade agggpc
把 第 egffnc
抓 lgfffd
抓 到 ogegfb
抓 包 jggfff
投 jeggfg
报 connection mjecgd
报 curl oggggZ
报 err jfgfgf
报 igbhgh
拉 gbffgn
拒 ndfdfg
拒 绝 ndfdfg
拦 $ pdhcfe
拦 ufdZgd
拦 吗 jgggfe
拦 的 lfgggc
拿 mjcblb
挂 Rggqjh
挂 了 gZhkgi
指 bmekhb
按 kefgla
按 现 ljdefe
按 规 nYhief
挡 kcmcdi
挡 的 kgfggd
挪 gggdmd
挪 到 gggdmd
换 eefcmj
换 成 dgggpc
据 lffgef
据 包 kgffff
掉 $ tgdgac
掉 , Ychdqk
掉 -a gagguX
掉 hcgcqd
掉 line ehghma
掉 masquerade ehegjg
掉 会 hgecne
掉 吗 oggeaf
掉 的 ghgfkd
掉 第 ahdifn
排 icgfel
接 <own> mfgggb
接 <server> jgefej
接 <service> ledggf
接 nbhagj
接 在 lfegge
接 打 ifmbja
接 被 ldfdfk
接 访 lfffgf
接 超 mefeei
接 连 hdffkg
提 lfeffg
提 示 mffggc
提 问 gfbffo
插 hdefji
摸 qadief
收 <host> kgggfd
收 <service> mdhgib
收 ljfeiZ
收 不 jjggga
收 信 hegfke
收 到 kfefie
收 邮 odfhha
改 ccffmk
改 了 dbgddv
改 动 eegfem
改 完 gfhfma
改 成 efffoc
改 的 fdffgm
放 $ imbide
放 ? fngdhd
放 lffhgc
放 不 mdgffd
放 了 dZllgf
放 吗 tcdahf
放 在 ieegbn
放 没 kfgggd
放 行 ldgckf
故 cjdgel
故 障 gefefk
教 kgffdh
教 一 lggged
数 jgffeg
数 据 kgfgef
整 dledpa
文 jfgajh
文 件 dfgfji
断 $ ffcgnf
断 edfekk
断 了 dffejk
新 人 ggfgej
新 来 ffdfdp
方 hfkYoc
方 能 hobdfg
无 megffe
无 法 megffe
日 kehcgh
日 志 kehcgh
早 iechdl
早 上 fdhdfo
时 $ rcgdhc
时 , lgggfc
时 oahdgh
时 候 hdgcgn
明 qegbfe
明 什 lgfgff
明 天 fegbfq
明 明 qgggfX
映 gfhngZ
映 射 ffhnga
昨 idgfZo
昨 天 ldgfgf
昨 晚 edgebr
是 <client> lenccf
是 <host> kghffd
是 <n> defejl
是 <own> pfggea
是 allow ngggeb
是 drop schica
是 hairpin kfghee
是 megedh
是 不 gfeelg
是 丢 keghfe
是 什 fhehao
是 删 agfgpd
是 加 fgghoY
是 否 leheef
是 哪 khcked
是 啥 fceiXu
是 在 hgfgjc
是 就 dfgioa
是 怎 offgga
是 把 dgggnc
是 放 lfgfic
是 给 Ygffnj
是 被 lgggfd
是 谁 fefeep
是 转 Wagvif
是 这 kgggfe
是 通 offfgb
晚 <n> hffefk
晚 geiddn
晚 上 fdgfgl
晨 ofggec
更 icfelf
最 lZfijf
最 前 dgggle
最 后 nWgmlZ
月 fYdiip
有 $ mbcpbf
有 bpdmga
有 syn lfgfge
有 个 pifade
有 人 njZdeh
有 什 ggedhk
有 做 bajogh
有 关 hcghdl
有 台 tbdgde
有 哪 cnghee
有 啥 gefeij
有 回 pfgdgb
有 坑 gdgdgm
有 多 dZfegs
有 对 shdibY
有 放 ldiemX
有 映 fhgpea
有 没 dkdiif
有 被 nbdffk
有 谁 coegib
有 这 mffffd
有 问 dZhfhp
有 风 gegefl
服 cXlmdk
服 务 fcklcg
期 cdgchq
本 qfgcgb
本 机 rfhcgZ
机 <client> pdegfc
机 jjghbe
机 上 eegdfn
机 器 jhgide
机 的 dmfghc
机 能 rbefgd
机 访 mcfegh
机 连 rbeeff
条 , ffghoY
条 -a ggggkd
条 : hgfgdj
条 <n> Yghfkk
条 conntrack kffffg
条 defgki
条 dnat hfgfkd
条 rule idfcdp
条 什 fgggej
条 删 fgggke
条 啥 gfggbm
条 是 gggfam
条 端 ffekgf
条 路 nfggfb
条 连 mefffe
来 $ dkjdfg
来 ? irfXib
来 dlifef
来 了 dfeelk
来 吗 sZhegd
来 回 wZfehZ
来 源 bsddhe
来 的 hcepfc
来 看 fefjfi
来 这 lfggdg
板 lefgff
析 $ jgfgfg
析 lefcgi
果 $ hgednd
果 <n> hfgfje
果 dfggnc
果 remove echgfl
果 删 ggegld
果 加 gghhmZ
果 把 fdggii
查 fkibhe
查 一 oogXeb
查 要 fkffgf
标 djfele
标 是 fjgfff
样 $ jakckg
样 ? nhehnS
样 gdjdle
核 kegfcj
核 日 kggggd
桌 megfgd
桌 面 megfgd
检 fjffgf
检 查 fjffgf
次 hdgcfn
次 都 mhgfde
正 kggffe
正 常 kggffe
步 qebfhe
段 , ikegdf
段 godZgh
段 可 arbehh
段 能 giebgl
段 连 hkgdgd
比 nffged
比 如 offgeb
求 gfcidm
求 review gcfdgo
求 解 hgffdk
没 $ qcdbgj
没 了 fgffle
没 写 hgefek
没 反 jgffgf
没 放 lggggd
没 有 fhelfe
没 看 hggfck
没 问 qhfYhe
法 megfee
流 kedejg
流 量 lddejg
测 rkebfY
测 试 kffgge
浏 jggfff
浏 览 jggfff
清 单 eiikfc
源 ipddfb
源 地 ngefgb
满 fcgefn
满 了 fcgffn
点 jbecer
烦 jiZegj
烦 列 elbigh
烦 帮 jgggfe
烦 看 kggbfi
烦 解 ffggfj
然 kggffe
然 后 kggffe
现 jbieej
现 在 jbieej
班 lafgej
理 iqdcdd
生 ediehk
用 $ hgckdj
用 , jVdkgn
用 <host> qdehec
用 <own> lefgja
用 <public> ngdgfd
用 <service> oegihX
用 ? ffgegj
用 fhgean
用 foxmail kefgff
用 到 ffldhf
用 啊 ffdbgq
用 户 iacjfm
用 的 hgfgZn
电 rffgfY
电 脑 qefggY
略 fgggjf
略 改 cgggkf
登 eheegm
登 录 ajfffm
白 jffcfk
的 $ rbdjZi
的 , jofXkb
的 -i gbfggm
的 : ohggSl
的 <client> sfgheW
的 <gateway> eieegj
的 <host> hfgeke
的 <own> ldfggg
的 <service> mZehdl
的 ? lnjhSe
的 ceiggk
的 client uhdheV
的 cpu ebhchp
的 dnat khdfjc
的 effect fgfgUt
的 line hggbdm
的 masquerade chfhob
的 pc lggfdf
的 port Ykdrib
的 tcp niecgc
的 traffic qdeeaj
的 udp nmgYja
的 user icfhcn
的 人 jdpemU
的 信 jgeeej
的 包 mgggbg
的 同 rYihha
的 吗 lfggfd
的 吧 kggegf
的 哪 cckmff
的 地 iggfkb
的 对 jgfgff
的 时 lgffef
的 是 mYhmed
的 服 femgfe
的 机 kkeceg
的 来 gocchg
的 流 jeffje
的 源 mfcija
的 用 kahgfi
的 电 refggX
的 端 cbljfj
的 网 cpgifa
的 规 kdhbgj
的 角 cdljhe
的 话 efefmf
的 那 gcnZpc
盘 habhgo
目 dkdhgg
目 前 clglfc
目 标 djfele
目 的 pfgXej
直 pehdgb
直 timeout ogfgga
直 接 lfjbhc
直 超 lgfgfc
直 转 ngfgfc
直 连 jeggic
看 $ Zegifn
看 , eekjhd
看 gbckco
看 一 lahjef
看 下 kfhdfh
看 不 fgggbm
看 到 jggfdi
看 懂 gggedl
看 看 aehifm
着 $ fknZef
着 fjlaeg
码 kdfdfj
码 忘 gfffgj
碰 nocZgb
示 mffggc
种 gifiib
积 effffl
积 压 effffm
程 rfggdZ
程 桌 megfgd
窗 kfeegh
站 fcljhd
站 在 ddljhd
端 <client> jefggg
端 <far> qegZgf
端 hhgkdd
端 口 ihgkdc
端 是 jgggfe
第 <n> cegejl
第 cefejl
等 dkdhej
等 保 gkeiee
答 lddefj
策 fgggjf
策 略 fgggjf
算 $ dqbchh
算 cmfdqY
算 把 fhffmc
管 ephYgg
管 是 esgZef
管 目 fjgfff
箱 gffffj
箱 密 gfffgj
系 hdghdk
系 吗 hcghdl
线 jbcikf
组 kqXafi
终 sghZdd
经 lgeifc
经 过 kgeifd
结 qcefhd
结 果 ogeehc
绕 lfehgd
给 <host> jggehe
给 <zone> Wfgenl
给 jWdkki
给 个 gkkZeh
给 几 ggfffj
给 哪 oYgkcg
给 我 icYrdi
给 谁 adfzbd
络 gnfdeg
绝 $ kgdfdj
绝 , pgfgfZ
绝 ndfdfg
网 <far> mggbgg
网 rheifW
网 上 eclkgd
网 不 pcaeig
网 关 kkgdfc
网 吗 kdcimb
网 哪 kWfngg
网 地 lfgfeg
网 机 ejdigf
网 段 epeZgi
网 络 gnfdeg
置 $ gfffgj
置 ? cgggcp
置 ffggdl
翻 gfgfbm
翻 译 gfgfbm
老 oZfffh
老 是 pefggZ
老 板 lefgff
能 <service> lgedie
能 access Yccfls
能 dijbih
能 ping tfgeeY
能 reach jledcg
能 上 kafeij
能 不 qXegke
能 主 lkfdgc
能 从 llddgc
能 做 ggfdem
能 出 tcchfb
能 到 ihhfbi
能 合 ffggfj
能 往 eggfkf
能 打 jjkajZ
能 收 mceghf
能 用 kelbge
能 直 kfegkb
能 访 gkkadf
能 进 gmdeff
能 通 egcllc
脑 qefggY
脑 打 vfehgU
脑 能 jffggf
自 sbjbjX
自 己 lggdic
自 身 ofdhec
苦 gdgdfn
苦 了 gfgefk
落 hfblei
落 到 hfblei
行 $ mefedi
行 , hedfki
行 <zone> cfffoe
行 ? nfgeia
行 hafenh
行 不 qgfgkT
行 了 nfedfg
行 会 ghXhik
行 删 dhfgmd
行 吗 mdgfge
行 啥 gefefl
行 干 gfgeXt
行 挪 gfhepa
行 是 ghgfWr
行 没 jfeaik
行 的 gefejh
行 还 kgfhfe
补 jegfkc
表 : fmddgg
表 gfbjfj
被 <gateway> jgggfe
被 drop kgggib
被 forward ihcmcg
被 jZgleh
被 丢 mefhha
被 哪 mffeeg
被 拒 ndfdfg
被 拦 ugbZge
被 挡 jgnZee
被 改 ujbgXd
被 放 qffedd
被 转 jbfqeb
西 gjieff
要 写 jjffgc
要 填 fmedgg
要 是 aekhuV
要 用 pfdkcb
要 连 pcgehb
见 iegfbn
规 hheefj
规 则 jdfegj
览 jggfff
览 器 jggfff
角 cdljhe
角 度 cdljhe
解 $ kgffgf
解 cfhedp
解 析 hffeem
解 释 bejfdo
计 igcgnb
计 要 khchgf
认 ihfhhc
认 一 jiffee
认 策 fffflf
让 jcaido
议 heheke
记 ieckdk
讲 fdgegm
讲 讲 fcgflh
许 mjeefb
论 hbfgnf
设 ffffoc
设 成 fgefme
访 fhjbfj
访 问 fhjbfj
证 gdgbgn
证 书 hdfbgo
评 hfehje
评 审 gWgpgi
译 gfgfbm
译 成 gfgfbm
试 lgfgfc
话 $ jfegei
话 , gfefkg
话 : gfggbm
话 agefin
该 iedkam
该 通 lfheff
误 kfeffh
说 <service> kegggd
说 sfddgb
说 明 fdgcgo
请 meheeg
请 列 Xkmffh
请 教 lggged
请 求 jdckdj
请 问 kidjfb
谁 $ hcYmhj
谁 ? iedhgh
谁 Zuaidg
谁 可 lmgbkW
谁 回 lfgfgd
谁 开 gpeXhh
谁 改 gdgfgk
谁 来 kdfdfk
谁 能 Yqdfig
谁 进 goaeie
谁 连 dvgadd
调 medcob
谢 $ fihcdl
谢 fhhcdl
谢 谢 fhhcdl
财 bcegiq
财 务 bcegiq
败 lfggee
账 jkdfgc
贴 hcgkff
走 $ pfebge
走 <n> qfefce
走 <own> sfgffY
走 <public> vZgehZ
走 <service> lfffge
走 ? tffefX
走 pefkfW
走 不 oegggb
走 公 kffgeg
走 到 gfanfh
走 哪 mffgee
走 得 lZgoga
走 的 ofgfga
起 pgggdb
起 什 ehfgbo
起 来 jfgfff
超 nbgegf
超 时 nbgegf
跑 geedgm
跟 jegcbo
路 $ leggef
路 ydhXfb
路 径 jffggg
身 ofdhec
转 hgclja
转 到 gmbijb
转 发 feeokb
转 圈 ngfgfc
转 给 rVghid
辛 gdgdfn
辛 苦 gdgdfn
边 <client> ofghea
边 <service> mfgfgc
边 ofhcee
边 放 qYggff
边 的 efggel
边 能 nbhbcm
达 lldceg
过 <gateway> qahfde
过 mddibk
过 一 gfgfgj
过 去 hcfefn
过 哪 igelee
过 得 qdggec
过 来 lhepbZ
过 网 ijgdge
还 dfhdki
还 work Wihiof
还 是 nffkae
还 有 ckeZgp
还 能 fehgke
这 chejdl
这 一 kfgfff
这 么 iffdel
这 句 ggggYp
这 台 dchlgg
这 是 jgfgff
这 条 ggfffj
这 样 fgfdmf
这 种 fjgfeg
这 行 ggfedl
这 边 kekaei
进 hoaggd
进 得 jndbgf
进 来 imakgZ
远 megfgd
远 程 megfgd
连 <client> kffgef
连 <host> xffbgW
连 <outside> lZidjg
连 <own> fYhfmk
连 <public> sdfcbg
连 <zone> nceemb
连 ? huhYgZ
连 cjhdgj
连 上 jbeqhZ
连 不 lmcede
连 到 nmfTej
连 得 khfbej
连 我 qldaec
连 接 lahdgj
退 , jgefgf
退 lhdfgf
退 信 kgeggg
退 回 ghfefj
送 gjaobh
送 到 gjaobh
通 $ ajfagq
通 , pjhcda
通 <client> kgfgef
通 <far> lgggfd
通 <host> sggfgV
通 <own> kehamc
通 ? wWgefd
通 didgfl
通 不 sfffgZ
通 了 hagakn
通 吗 dldefl
通 的 pgffga
通 过 kigefe
遍 ngkedb
那 hfefjf
那 个 gidbfn
那 台 jhffbk
那 条 gghgnY
那 种 jfejja
那 边 meefgf
邮 nfdcei
邮 件 ogdddh
邮 箱 gffffj
部 gljece
都 fiplgR
都 不 xWgjgX
都 会 heedfn
都 映 ebnheh
都 有 ehekjb
都 没 nedggf
都 算 eqbcfi
都 能 appZfd
配 jddffl
配 的 jgggge
释 bejfdo
释 一 gfggdj
释 下 YcgiZx
里 <service> pZgggf
里 ? bbltaf
里 regggY
里 刷 jffggf
里 有 kffgeg
里 的 efjffi
里 看 egggdk
里 面 ahhofe
重 edgego
重 传 jgggfe
重 启 edgfgn
重 置 ffffgj
量 $ mfcdig
量 ? dgeffn
量 lddejg
链 teedce
错 kgffgf
错 误 kfeffh
问 $ ggcZkn
问 : eijfch
问 <client> sicifW
问 <far> meehmY
问 <gateway> enghhb
问 <host> mlYkea
问 <outside> rbdjec
问 <own> ikXdij
问 <public> pedagi
问 <zone> jqagbd
问 ? bgahct
问 fgjbfk
问 不 icaghn
问 从 sgggeW
问 你 ghYggm
问 到 ejikfa
问 得 hheedl
问 我 ifjfef
问 题 iegagm
间 lefkfc
队 effffm
队 列 effffm
限 godche
限 制 lefdhg
除 engdic
除 了 fnfdeg
险 $ gegefl
险 gegefl
障 hegegj
需 glcmfb
需 要 glcmfb
靠 kffgdh
面 , glfejc
面 gaepkb
面 是 Xegphg
面 的 jeekhc
页 bndcen
题 $ hbgfgk
题 , kfegff
题 ? gffffj
题 iegagm
题 吗 edehfm
风 gegefl
风 险 gegefl
食 gfgegj
食 堂 gfgegj
馈 lggggb
马 kfgffe
马 上 kfgffe
麻 jiaegj
麻 烦 jiaegj
默 iffglb
默 认 iffglb
`;
export const WAY_WEIGHTS = `
' <n> jd
' <n> you lb
'connection refused' kc
's <service> ck
, <A> , ma
, <A> jd
, <A> to kc
, <A> 出 kc
, <A> 到 jd
, <B> $ jd
, <B> dj
, <gateway> kc
, <n> $ kc
, <n> jd
, <n> tcp kc
, <server> 是 jd
, <service> <n> kc
, <service> ? jd
, <zone> kc
, allowed ? jd
, allowed or dj
, and does kc
, and lb
, and the jd
, any nZ
, blocked ma
, can i kc
, can jd
, coming ck
, connection ma
, could lb
, do kc
, does <A> ma
, does <service> jd
, does <zone> lb
, dst <B> kc
, dst lb
, from <A> kc
, given dj
, how kc
, i e oY
, in ck
, is <A> kc
, is kc
, is that jd
, it's kc
, just kc
, kindly jd
, lip lb
, never an jd
, never kc
, no lb
, nop , jd
, nop jd
, nothing kc
, open jd
, or is kc
, or jd
, plain <service> dj
, plain dj
, please kc
, port <n> bl
, port bl
, quick kc
, quick one kc
, right ? jd
, right jd
, rip lb
, sackok , jd
, sackok jd
, session k kc
, session kc
, target lb
, tcp <n> nZ
, tcp oY
, we lb
, whats jd
, where jd
, while kc
, who kc
, will dj
, will it jd
, will that kc
, will the kc
, would lb
, 为 什 dj
, 为 啥 jd
, 从 <A> kc
, 会 jd
, 出 jd
, 发 jd
, 只 lb
, 回 jd
, 地 ck
, 地 址 ck
, 对 jd
, 对 方 kc
, 帮 jd
, 帮 忙 kc
, 急 $ jd
, 急 jd
, 想 kc
, 我 Zn
, 按 lb
, 提 jd
, 提 示 jd
, 收 kc
, 有 kc
, 没 jd
, 没 有 jd
, 浏 kc
, 浏 览 kc
, 源 ck
, 端 dj
, 端 口 dj
, 能 jd
, 行 kc
, 要 jd
, 规 ma
, 规 则 ma
, 请 kc
, 请 问 jd
, 走 kc
, 连 <B> ma
, 连 ma
, 通 kc
, 通 不 jd
-> <B> , lb
-> <B> <service> ma
-> <B> kc
-> <B> ok lb
-> <B> 的 jd
-a input oY
-d <A> ck
-i <A> -o ma
-i <A> kc
-j accept would ck
-j drop , jd
-j drop kc
-o <A> -j ck
-o <B> -j jd
-o <B> jd
-o <zone> -p ma
-p tcp -m dj
-s <A> lb
-s <zone> -j jd
: -a kc
: -a postrouting lb
: <A> qW
: <A> to oY
: <A> 上 jd
: <service> <n> kc
: <service> kc
: <service> login jd
: a kc
: can ma
: connect ck
: could lb
: curl : jd
: curl ma
: do lb
: errno <n> dj
: errno dj
: ipv <n> Zn
: ipv Zn
: is lb
: the kc
: user <A> lb
: user ma
: what ma
<A> 's lb
<A> , <B> lb
<A> , <server> kc
<A> , dst lb
<A> , is ma
<A> , port bl
<A> , 想 kc
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -j ck
<A> -o <B> jd
<A> -o ma
<A> : <n> kc
<A> : curl oY
<A> <B> <n> kc
<A> <B> a jd
<A> <B> echo kc
<A> <B> lb
<A> <B> r am
<A> <n> <B> lb
<A> <n> from dj
<A> <n> on bl
<A> <n> trying dj
<A> <own> dj
<A> <server> kc
<A> <server> 要 lb
<A> <service> to nZ
<A> <service> 到 jd
<A> able jd
<A> able to jd
<A> and <B> kc
<A> and oY
<A> be dj
<A> box ma
<A> browse ma
<A> can jd
<A> can open lb
<A> can't qW
<A> cant jd
<A> client kc
<A> clients nZ
<A> coming am
<A> connects ma
<A> connects to ma
<A> does lb
<A> folks jd
<A> from <B> am
<A> from a dj
<A> from my bl
<A> from talking kc
<A> get lb
<A> gets lb
<A> going jd
<A> hitting <B> ma
<A> hitting ma
<A> host ma
<A> i ma
<A> is jd
<A> lan kc
<A> laptop oY
<A> logs jd
<A> lose kc
<A> must lb
<A> needs ma
<A> needs to lb
<A> on <B> dj
<A> on ck
<A> open <B> kc
<A> open <service> kc
<A> open a lb
<A> opening <B> lb
<A> opening kc
<A> opens <service> ma
<A> out ck
<A> people kc
<A> permitted kc
<A> ping <B> kc
<A> ping kc
<A> pings <B> kc
<A> pings lb
<A> postfix jd
<A> ppl jd
<A> reach <B> kc
<A> reach lb
<A> reach the kc
<A> reachable Yo
<A> reachable for ck
<A> reachable from am
<A> s , jd
<A> s jd
<A> says jd
<A> see when bl
<A> send jd
<A> sends jd
<A> server to kc
<A> side kc
<A> still jd
<A> still reach jd
<A> straight lb
<A> straight to kc
<A> talk jd
<A> talk to jd
<A> talking kc
<A> talking to kc
<A> then get jd
<A> then jd
<A> then reach kc
<A> to <B> jd
<A> to our lb
<A> towards <B> kc
<A> towards lb
<A> use kc
<A> wants ma
<A> wants to jd
<A> who lb
<A> work ck
<A> 上 <B> kc
<A> 上 jd
<A> 上 ping kc
<A> 主 jd
<A> 从 ck
<A> 出 <B> kc
<A> 出 lb
<A> 到 <B> jd
<A> 到 <zone> lb
<A> 到 jd
<A> 去 <B> jd
<A> 去 jd
<A> 发 kc
<A> 发 往 lb
<A> 往 <B> kc
<A> 往 kc
<A> 想 jd
<A> 电 kc
<A> 电 脑 kc
<A> 的 <n> bl
<A> 的 ck
<A> 的 client jd
<A> 的 user lb
<A> 的 人 jd
<A> 的 同 jd
<A> 的 机 kc
<A> 的 电 kc
<A> 直 lb
<A> 直 接 lb
<A> 能 jd
<A> 能 ping kc
<A> 能 主 lb
<A> 能 访 kc
<A> 自 jd
<A> 自 己 jd
<A> 要 nZ
<A> 进 jd
<A> 进 来 jd
<A> 连 <B> nZ
<A> 连 nZ
<A> 那 jd
<A> 那 台 jd
<B> $ kc
<B> , <gateway> kc
<B> , allowed bl
<B> , any nZ
<B> , do kc
<B> , is ma
<B> , plain dj
<B> , port kc
<B> , tcp ma
<B> , udp jd
<B> , works dj
<B> , 会 lb
<B> , 回 kc
<B> , 端 lb
<B> -j accept jd
<B> -j jd
<B> : connection kc
<B> <n> $ kc
<B> <n> , kc
<B> <n> ? kc
<B> <n> jd
<B> <n> 一 jd
<B> <n> 不 jd
<B> <n> 端 lb
<B> <own> kc
<B> <server> jd
<B> <service> $ ma
<B> <service> , nZ
<B> <service> ? oY
<B> <zone> am
<B> ? $ kc
<B> ? jd
<B> a ? jd
<B> a jd
<B> accept kc
<B> access ? jd
<B> access lb
<B> after ma
<B> any ck
<B> as kc
<B> at all lb
<B> at lb
<B> box $ nZ
<B> connects ck
<B> directly ? jd
<B> directly ma
<B> directly on kc
<B> does ma
<B> does the lb
<B> dropped jd
<B> echo kc
<B> echo request kc
<B> icmp lb
<B> itself , kc
<B> lan jd
<B> let lb
<B> never dj
<B> ok ? ma
<B> ok or jd
<B> ok pX
<B> on <n> lb
<B> on lb
<B> on port kc
<B> on udp lb
<B> or kc
<B> over <service> lb
<B> over oY
<B> over udp lb
<B> pls $ jd
<B> pls jd
<B> port <n> lb
<B> port lb
<B> prot <n> jd
<B> prot jd
<B> r , am
<B> r am
<B> server , kc
<B> server ? kc
<B> server on kc
<B> server's kc
<B> still jd
<B> still work kc
<B> tcp <n> nZ
<B> tcp nZ
<B> then ? jd
<B> to ck
<B> type dj
<B> udp <n> kc
<B> udp kc
<B> what does oY
<B> when kc
<B> where does kc
<B> where kc
<B> will kc
<B> will that kc
<B> with <service> jd
<B> with ma
<B> works ? lb
<B> works ma
<B> 上 的 lb
<B> 了 kc
<B> 会 不 lb
<B> 吗 $ jd
<B> 吗 ? kc
<B> 吗 jd
<B> 开 ck
<B> 打 jd
<B> 报 ma
<B> 收 <service> kc
<B> 有 jd
<B> 的 <n> jd
<B> 的 kc
<B> 的 tcp ma
<B> 直 ck
<B> 能 连 Xp
<B> 能 通 jd
<B> 行 kc
<B> 行 不 kc
<B> 走 kc
<B> 超 jd
<B> 超 时 jd
<B> 这 个 kc
<B> 那 bl
<client> $ dj
<client> , jd
<client> s , jd
<client> s jd
<far> dst <own> jd
<far> dst jd
<gateway> 's dj
<gateway> let it kc
<gateway> or jd
<gateway> to kc
<gateway> 会 kc
<host> 's ma
<host> <A> s jd
<host> <B> s ck
<host> box <A> kc
<host> is bl
<host> on kc
<host> or bl
<host> server <A> kc
<host> server ? dj
<host> 的 <n> lb
<host> 的 kc
<n> , is jd
<n> , nop jd
<n> , seq kc
<n> , what ma
<n> , will kc
<n> , 帮 kc
<n> , 我 dj
<n> : connect ck
<n> : connection lb
<n> : no am
<n> <A> dj
<n> <A> postfix jd
<n> <B> kc
<n> <n> : kc
<n> <outside> jd
<n> <server> kc
<n> ? ? kc
<n> ? i jd
<n> aa jd
<n> am lb
<n> as jd
<n> at lb
<n> be jd
<n> dnat jd
<n> does that jd
<n> for ma
<n> in <outside> lb
<n> in jd
<n> ip <host> kc
<n> ip <own> jd
<n> is kc
<n> is that kc
<n> len <n> jd
<n> len jd
<n> minutes kc
<n> ms dj
<n> no jd
<n> of <B> oY
<n> on <A> Wq
<n> on <B> nZ
<n> on the lb
<n> packets jd
<n> packets transmitted jd
<n> pls jd
<n> proto udp kc
<n> s ma
<n> so dj
<n> syn , kc
<n> tcp $ ma
<n> tcp from jd
<n> tcp kc
<n> this is kc
<n> to <A> bl
<n> to <B> sU
<n> to nZ
<n> udp ? jd
<n> udp lb
<n> 不 通 jd
<n> 为 kc
<n> 为 什 lb
<n> 发 jd
<n> 发 信 jd
<n> 口 kc
<n> 吗 ? jd
<n> 和 <n> jd
<n> 和 jd
<n> 收 jd
<n> 放 jd
<n> 行 不 jd
<n> 连 jd
<outside> $ dj
<outside> , kc
<outside> -j accept ma
<outside> -j masquerade kc
<outside> ? $ ck
<outside> ? dj
<outside> does jd
<outside> it's fine jd
<outside> it's jd
<outside> on the jd
<outside> out <zone> kc
<outside> 上 ma
<outside> 就 jd
<outside> 打 jd
<outside> 的 jd
<own> $ kc
<public> $ kc
<public> , lb
<public> <B> $ jd
<public> <B> , jd
<public> ? $ kc
<public> ? kc
<server> , kc
<server> <A> dj
<server> <B> $ lb
<server> <B> , jd
<server> <B> jd
<server> is kc
<server> 是 <B> jd
<server> 是 jd
<server> 要 lb
<service> , <n> kc
<service> , lb
<service> : connect am
<service> <A> <n> bl
<service> <A> dj
<service> <B> <n> jd
<service> <n> <server> kc
<service> <n> from kc
<service> <server> ma
<service> ? jd
<service> at <B> jd
<service> at jd
<service> dnat lb
<service> from <A> kc
<service> from kc
<service> into <B> kc
<service> login : jd
<service> login jd
<service> of dj
<service> ok ck
<service> on <A> am
<service> on dj
<service> on the dj
<service> to <B> nZ
<service> 会 ma
<service> 到 <B> kc
<service> 到 jd
<service> 吗 jd
<service> 登 ma
<service> 走 jd
<service> 走 得 kc
<zone> , <A> kc
<zone> , ck
<zone> -> kc
<zone> -j drop jd
<zone> -p lb
<zone> -p tcp lb
<zone> and ma
<zone> dnat kc
<zone> have jd
<zone> i jd
<zone> in kc
<zone> is ck
<zone> shows ck
<zone> src <A> jd
<zone> src jd
<zone> then jd
<zone> to lb
<zone> 上 jd
<zone> 上 抓 kc
<zone> 那 jd
<zone> 里 lb
<zone> 里 的 lb
? <A> kc
? <service> jd
? ? $ jd
? ? jd
? example com jd
? example jd
? i jd
? udp <n> jd
? 我 dj
L , <A> <client><far> jd
L , <A> <outside><host> jd
L , does <client><far> lb
L , does <far><own> ma
L , does <outside><own> kc
L , is <far><own> jd
L , 客 <client><own> kc
L -a forward <client><client> lb
L -a forward <host><client> dj
L -a forward <zone><client> jd
L -a forward <zone><host> kc
L -a forward <zone><zone> jd
L -a postrouting <client><own> kc
L -a postrouting <zone><own> ma
L -a prerouting <zone><own> jd
L -d <A> <host><client> dj
L -d <host> <client><own> kc
L -d <host> <zone><own> ma
L -d dj
L -i <A> <outside><own> kc
L -i <A> <zone><client> jd
L -i <A> <zone><own> jd
L -i <A> <zone><zone> jd
L -i <zone> <client><client> lb
L -i <zone> <host><client> dj
L -j accept <client><client> lb
L -j drop <far><own> ma
L -j masquerade <client><own> kc
L -o <A> <outside><zone> dj
L -o <outside> <client><far> lb
L -o <zone> <client><client> lb
L -p tcp <client><own> jd
L -s <zone> <client><own> kc
L -s <zone> <zone><own> ma
L : -a <zone><own> lb
L : <A> <zone><zone> lb
L : <n> <client><client> ma
L : <n> <client><far> kc
L : <n> <client><own> jd
L : <n> <far><host> ck
L : <n> <host><client> dj
L : connect <host><client> Zn
L : connect <own><client> ck
L : ip <client><own> jd
L : tcp <far><own> kc
L ; kc
L <A> 's <gateway><far> jd
L <A> , <client><client> ck
L <A> , <client><host> kc
L <A> , <client><own> lb
L <A> , <far><host> nZ
L <A> , <far><own> nZ
L <A> , <outside><host> lb
L <A> , <outside><own> jd
L <A> , <own><client> dj
L <A> , <own><zone> dj
L <A> , <zone><host> jd
L <A> , <zone><own> kc
L <A> -> <client><far> jd
L <A> -> <host><far> lb
L <A> -> <host><host> ma
L <A> -> <host><own> jd
L <A> -> <outside><host> jd
L <A> -> <outside><own> jd
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> ma
L <A> -d <zone><host> jd
L <A> -d <zone><own> jd
L <A> -j <outside><zone> dj
L <A> -o <zone><client> jd
L <A> -o <zone><zone> jd
L <A> -p <host><client> dj
L <A> : <client><own> kc
L <A> : <zone><own> jd
L <A> <B> <client><client> kc
L <A> <B> <client><far> ma
L <A> <B> <client><host> lb
L <A> <B> <client><own> jd
L <A> <B> <far><own> jd
L <A> <B> <own><client> dj
L <A> <B> <zone><own> kc
L <A> <own> <own><client> ck
L <A> <service> <client><host> kc
L <A> <service> <client><own> jd
L <A> <service> <outside><gateway> lb
L <A> <service> <zone><own> jd
L <A> <zone> <zone><own> jd
L <A> and <client><client> jd
L <A> and <client><own> jd
L <A> and <zone><zone> kc
L <A> clients <zone><own> kc
L <A> connects <far><own> jd
L <A> dst <client><client> jd
L <A> for <zone><own> lb
L <A> from <client><client> ck
L <A> from <far><zone> ck
L <A> from <gateway><client> ck
L <A> from <gateway><zone> ck
L <A> from <host><client> Yo
L <A> from <host><zone> Zn
L <A> from <own><client> Yo
L <A> gets <far><own> jd
L <A> gets <zone><host> kc
L <A> gets <zone><own> jd
L <A> i <client><own> jd
L <A> itself <gateway><far> jd
L <A> itself <gateway><host> kc
L <A> itself <gateway><outside> dj
L <A> itself <gateway><own> jd
L <A> needs <host><far> kc
L <A> open <client><own> jd
L <A> opens <client><own> kc
L <A> people <zone><own> jd
L <A> ping <client><host> jd
L <A> port <own><outside> dj
L <A> port <own><zone> ck
L <A> s <client><own> jd
L <A> say <zone><own> jd
L <A> server <host><own> kc
L <A> server <host><public> kc
L <A> still <client><far> lb
L <A> still <far><own> lb
L <A> talk <zone><zone> kc
L <A> to <client><client> lb
L <A> to <client><far> jd
L <A> to <client><gateway> jd
L <A> to <client><host> kc
L <A> to <host><client> ma
L <A> to <host><host> lb
L <A> to <host><outside> nZ
L <A> to <outside><gateway> ma
L <A> to <outside><host> ma
L <A> to <zone><client> jd
L <A> to <zone><gateway> kc
L <A> to <zone><outside> ma
L <A> 上 <client><own> jd
L <A> 上 <zone><outside> jd
L <A> 出 <zone><outside> jd
L <A> 到 <client><client> kc
L <A> 到 <outside><host> kc
L <A> 到 <zone><outside> jd
L <A> 本 <gateway><far> nZ
L <A> 本 <gateway><host> kc
L <A> 的 <client><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <zone><client> jd
L <A> 的 <zone><far> lb
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> oY
L <A> 自 <gateway><far> jd
L <A> 访 <far><own> jd
L <A> 访 <zone><host> jd
L <client> lb
L <far> ck
L <host> -p <client><own> jd
L <host> <A> <client><own> jd
L <host> <A> <host><far> lb
L <host> server <host><outside> kc
L <n> , <client><own> kc
L <n> , <outside><own> jd
L <n> , <zone><outside> ma
L <n> -j <client><own> jd
L <n> : <client><client> ma
L <n> : <client><far> jd
L <n> : <client><own> oY
L <n> : <far><own> jd
L <n> : <host><client> dj
L <n> : <own><client> bl
L <n> <n> <client><client> ma
L <n> <n> <client><far> lb
L <n> <n> <far><host> ck
L <n> <n> <far><own> jd
L <n> <n> <host><client> dj
L <n> <n> <own><client> am
L <n> ip <client><client> lb
L <n> ip <client><far> kc
L <n> ip <client><own> jd
L <n> ip <host><client> dj
L <n> ip <own><client> dj
L <n> on <own><outside> bl
L <n> you <zone><own> jd
L <n> 行 <zone><outside> jd
L <outside> -j <client><far> lb
L <outside> dj
L <outside> out <zone><own> jd
L <server> <A> <own><client> ck
L <server> ck
L <service> <A> <own><client> dj
L <service> <n> <client><host> lb
L <service> <n> <outside><host> kc
L <service> <n> <outside><own> lb
L <service> <n> <zone><own> kc
L <service> dj
L <service> from <client><far> jd
L <service> from <host><far> kc
L <service> from <outside><gateway> jd
L <service> on <gateway><zone> dj
L <service> on <host><outside> ck
L <service> to <gateway><zone> ck
L <zone> , <zone><own> lb
L <zone> -d <client><own> kc
L <zone> -d <host><client> dj
L <zone> -d <zone><own> ma
L <zone> -o <client><client> lb
L <zone> <A> <client><own> jd
L <zone> <A> <zone><own> jd
L <zone> dj
L ? tcp <far><own> lb
L ^ <A> <client><client> ma
L ^ <A> <client><far> lb
L ^ <A> <client><gateway> kc
L ^ <A> <client><host> jd
L ^ <A> <far><own> jd
L ^ <A> <gateway><client> ma
L ^ <A> <gateway><far> lb
L ^ <A> <gateway><host> jd
L ^ <A> <gateway><own> jd
L ^ <A> <host><client> qW
L ^ <A> <host><far> kc
L ^ <A> <host><host> lb
L ^ <A> <host><own> kc
L ^ <A> <host><public> kc
L ^ <A> <outside><gateway> lb
L ^ <A> <outside><host> oY
L ^ <A> <outside><own> kc
L ^ <A> <own><client> bl
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> bl
L ^ <A> <server><own> kc
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> lb
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> oY
L ^ <host> <host><far> kc
L ^ <n> <client><client> nZ
L ^ <n> <client><far> kc
L ^ <n> <client><host> oY
L ^ <n> <client><own> jd
L ^ <outside> <far><own> lb
L ^ <service> <client><far> lb
L ^ <service> <client><gateway> lb
L ^ <service> <client><host> lb
L ^ <service> <far><own> jd
L ^ <service> <gateway><zone> ck
L ^ <service> <host><client> bl
L ^ <service> <host><far> kc
L ^ <service> <outside><gateway> ma
L ^ <service> <outside><host> kc
L ^ <service> <outside><own> jd
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> kc
L ^ <service> <zone><own> kc
L ^ <zone> <client><host> lb
L ^ a <far><own> kc
L ^ can <gateway><far> kc
L ^ can <gateway><host> jd
L ^ can <host><far> kc
L ^ can <host><host> jd
L ^ can <zone><outside> jd
L ^ can <zone><zone> kc
L ^ conntrack <far><own> jd
L ^ dmesg <client><host> kc
L ^ do <zone><outside> lb
L ^ does <client><far> jd
L ^ does <client><own> jd
L ^ does <far><own> kc
L ^ does <gateway><far> jd
L ^ does <host><far> jd
L ^ does <host><own> ma
L ^ does <outside><own> lb
L ^ does <own><zone> Wq
L ^ does <zone><outside> jd
L ^ how <zone><own> jd
L ^ i <zone><host> jd
L ^ if <client><own> kc
L ^ if <far><own> ma
L ^ if <outside><own> lb
L ^ if <zone><host> kc
L ^ if <zone><outside> lb
L ^ if <zone><own> jd
L ^ is <gateway><zone> ck
L ^ is <host><far> dj
L ^ is <host><outside> dj
L ^ is <outside><host> ma
L ^ is <outside><own> lb
L ^ is <zone><zone> ma
L ^ outlook <client><own> kc
L ^ ping <client><far> kc
L ^ ping <far><zone> ck
L ^ postfix <host><far> kc
L ^ say <zone><own> oY
L ^ tcpdump <far><own> ma
L ^ user <client><own> jd
L ^ user <zone><own> jd
L ^ what <far><own> kc
L ^ what <outside><own> lb
L ^ what <zone><host> kc
L ^ what <zone><outside> kc
L ^ why <client><host> kc
L ^ why <client><own> kc
L ^ why <own><zone> bl
L ^ why <zone><own> jd
L ^ would <client><own> kc
L ^ would <outside><own> lb
L ^ would <zone><own> kc
L ^ 从 <client><host> jd
L ^ 假 <zone><outside> kc
L ^ 内 <client><own> jd
L ^ 在 <client><host> jd
L ^ 帮 <client><own> jd
L ^ 我 <zone><host> kc
L ^ 抓 <client><own> kc
L ^ 抓 <far><own> kc
L a <A> <zone><own> lb
L a jd
L able jd
L accept jd
L access bl
L add -a <zone><own> ma
L adding dj
L address ck
L agent kc
L an lb
L and ma
L anything jd
L are jd
L arriving ma
L as dj
L assume nZ
L at <A> <client><host> jd
L at <A> <far><host> kc
L at jd
L audit kc
L auditor jd
L authentication , <client><own> jd
L back nZ
L backup lb
L be ma
L before kc
L between jd
L boss kc
L box ma
L branch kc
L but ma
L by ma
L can <A> <gateway><host> jd
L can <A> <host><host> kc
L can kc
L can the <gateway><far> jd
L can the <host><far> ma
L capture am
L captured jd
L ci ma
L client ck
L clients kc
L com ck
L coming lb
L confirm lb
L connect ck
L connect to <host><client> dj
L connection jd
L conntrack -l <far><own> kc
L could kc
L curl ck
L decides jd
L delete ma
L deleted jd
L desk ma
L dig ck
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <far><own> nZ
L does <A> <zone><own> kc
L does <A> <zone><zone> jd
L does the <client><own> jd
L don't jd
L dovecot lb
L drop , <gateway><zone> ck
L drop line <outside><own> lb
L echo jd
L error ck
L explain kc
L floor kc
L for <A> <far><own> kc
L forward -i <client><client> lb
L forward -i <host><client> dj
L forward -i <zone><client> jd
L forward -i <zone><host> jd
L forward -i <zone><zone> jd
L forward -s <zone><outside> jd
L from <A> <client><client> ma
L from <A> <client><gateway> ma
L from <A> <client><own> jd
L from <A> <far><own> kc
L from <A> <host><client> lb
L from <A> <outside><gateway> kc
L from <A> <outside><host> kc
L from <A> <zone><gateway> kc
L from lb
L get am
L gets jd
L goes ma
L guest oY
L happens to <client><own> kc
L have jd
L hey , <zone><own> jd
L hi jd
L home lb
L host lb
L how come <zone><own> kc
L how kc
L i add <zone><own> nZ
L i dj
L i'd jd
L if i <client><own> lb
L if i <outside><own> ma
L if i <zone><own> kc
L in <A> <zone><client> jd
L in <A> <zone><gateway> kc
L in <A> <zone><host> kc
L in <A> <zone><own> jd
L in jd
L inbound kc
L input policy <gateway><zone> am
L input policy <zone><gateway> lb
L instead kc
L ip <A> <client><client> lb
L ip <A> <client><far> ma
L ip <A> <client><host> kc
L ip <A> <far><own> jd
L ip <A> <own><client> dj
L ip <host> <client><own> jd
L iptables ma
L is <A> <client><own> jd
L is <A> <host><far> dj
L is <A> <own><outside> Vr
L is <A> <own><zone> Zn
L is <A> <zone><outside> kc
L is <A> <zone><zone> ma
L is <service> <gateway><zone> ck
L is <service> <host><outside> dj
L it dj
L its jd
L itself lb
L job jd
L kindly jd
L know jd
L let lb
L let's jd
L like kc
L line <n> <outside><own> ma
L line <n> <zone><outside> ma
L line <n> <zone><own> kc
L line ck
L logged oY
L me jd
L monitoring kc
L monitoring probe <far><own> jd
L mx dj
L my oY
L nc am
L need nZ
L never ck
L next jd
L nginx jd
L ni kc
L normal kc
L nov jd
L of the <zone><own> lb
L on <A> <client><own> jd
L on <A> <gateway><host> kc
L on <A> <host><host> kc
L on <A> <host><own> kc
L on <A> <outside><host> kc
L on <A> <outside><own> ma
L on <A> <own><outside> Zn
L on <A> <own><zone> am
L on <A> <zone><outside> jd
L on <zone> <client><host> ma
L on <zone> <client><own> kc
L on a <zone><own> jd
L on the <host><outside> dj
L on the <host><own> jd
L on the <zone><own> kc
L once jd
L one jd
L only kc
L open lb
L or jd
L our oY
L out of <gateway><zone> ck
L out on <outside><own> jd
L outbound ma
L outgoing lb
L over jd
L packet jd
L packets nZ
L partner kc
L path jd
L pc ma
L people in <zone><own> jd
L people jd
L ping <A> <far><zone> dj
L ping ck
L ping from <zone><gateway> lb
L pinging <A> <client><client> bl
L pinging Zn
L plain dj
L plan ck
L planning jd
L postfix on <host><far> kc
L postrouting -s <client><own> kc
L postrouting -s <zone><own> ma
L ppl jd
L prerouting -i <zone><own> jd
L put jd
L question kc
L quick jd
L reason jd
L removing am
L request kc
L right jd
L runner lb
L says ck
L scanner jd
L see dj
L seen bl
L send dj
L shows kc
L sits jd
L sitting jd
L snat to <host><far> nZ
L so jd
L someone on <outside><host> lb
L source <own> <host><far> nZ
L src <A> <client><client> jd
L src jd
L stop jd
L stopping jd
L stuck ma
L syn jd
L syn sent <client><host> kc
L taken lb
L tcp dport <client><own> jd
L teh jd
L telling jd
L the <A> <gateway><far> kc
L the <A> <gateway><host> ma
L the <A> <gateway><zone> am
L the <A> <host><far> dj
L the <A> <host><outside> jd
L the <A> <host><own> kc
L the <A> <zone><outside> kc
L the <A> <zone><own> jd
L the <host> <host><outside> lb
L the <host> <zone><own> ma
L the <zone> <zone><own> kc
L there jd
L thinking kc
L thunderbird on <client><own> jd
L ticket kc
L timed Zn
L to <A> <client><own> kc
L to <A> <far><zone> Wq
L to <A> <gateway><zone> dj
L to <A> <host><client> ck
L to <A> <own><outside> am
L to <A> <zone><own> ma
L to a <far><own> jd
L to am
L to connect <own><zone> dj
L to source <host><far> nZ
L to the <gateway><zone> dj
L too kc
L trace <A> <far><own> jd
L udp <n> <outside><own> kc
L udp <n> <own><outside> dj
L udp <n> <zone><far> jd
L up jd
L user lb
L user on <zone><own> jd
L verdict for <far><own> kc
L verdict kc
L vz dj
L wants ck
L was jd
L way kc
L we moved <zone><own> nZ
L we're kc
L went jd
L were lb
L what happens <client><own> kc
L what if <outside><own> kc
L what's jd
L when <A> <far><own> lb
L when jd
L where jd
L whether jd
L why does <own><zone> bl
L window ck
L without jd
L work kc
L would <A> <host><far> lb
L would adding <client><own> kc
L would jd
L x dj
L you must <zone><own> jd
L 一 下 <client><host> jd
L 一 下 <client><own> jd
L 一 下 <zone><host> jd
L 一 下 <zone><own> jd
L 一 条 <outside><own> jd
L 一 条 <zone><host> jd
L 上 <A> <zone><own> jd
L 丢 jd
L 了 , <zone><outside> jd
L 事 ma
L 从 <A> <zone><host> jd
L 从 jd
L 们 jd
L 会 jd
L 信 dj
L 假 如 <zone><outside> kc
L 公 kc
L 况 jd
L 出 jd
L 到 <A> <client><own> jd
L 加 一 <outside><own> jd
L 加 一 <zone><host> jd
L 包 看 <client><own> jd
L 单 kc
L 司 kc
L 同 jd
L 回 kc
L 地 bl
L 址 bl
L 复 jd
L 外 kc
L 审 ma
L 客 户 <client><own> kc
L 客 户 <far><own> kc
L 您 kc
L 情 jd
L 想 jd
L 我 kc
L 户 端 <client><own> jd
L 手 机 <zone><own> lb
L 打 dj
L 打 算 <outside><own> jd
L 把 <n> <outside><own> jd
L 抓 到 <client><own> jd
L 抓 包 <client><own> jd
L 按 jd
L 日 志 <far><own> jd
L 是 <A> <client><own> jd
L 有 jd
L 条 -a <outside><own> jd
L 来 kc
L 没 kc
L 用 bl
L 的 dj
L 看 到 <client><own> jd
L 行 ck
L 要 jd
L 计 lb
L 边 jd
L 连 ck
L 那 jd
L 都 kc
L 问 <A> <zone><own> jd
M ' bl
M 'connection kc
M 's nZ
M 's own <gateway><far> jd
M , <B> <zone><own> kc
M , <zone> <zone><own> jd
M , bl
M , 我 <own><client> dj
M , 连 <client><own> jd
M -> <B> <client><far> jd
M -> <B> <host><far> ma
M -> <B> <host><host> ma
M -> <B> <host><own> jd
M -> <B> <outside><host> jd
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> ma
M -> nZ
M -a ck
M -d <B> <zone><own> jd
M -j accept <host><client> dj
M -j accept <zone><client> jd
M -j ck
M -o <B> <zone><zone> jd
M -o <zone> <zone><client> jd
M -p tcp <host><client> dj
M : <n> <own><client> dj
M : <n> <zone><own> jd
M : connection <client><client> bl
M : connection <host><client> dj
M : curl <zone><own> kc
M : dj
M ; lb
M <B> $ <client><client> kc
M <B> $ <client><far> lb
M <B> $ <client><host> jd
M <B> $ <client><own> lb
M <B> $ <far><own> ma
M <B> $ <far><zone> am
M <B> $ <gateway><far> kc
M <B> $ <gateway><own> jd
M <B> $ <host><client> dj
M <B> $ <host><far> oY
M <B> $ <host><own> jd
M <B> $ <host><zone> bl
M <B> $ <outside><host> ma
M <B> $ <outside><own> kc
M <B> $ <own><client> am
M <B> $ <own><far> Yo
M <B> $ <own><zone> dj
M <B> $ <zone><far> kc
M <B> $ <zone><host> ma
M <B> $ <zone><outside> jd
M <B> $ <zone><own> jd
M <B> $ <zone><zone> nZ
M <B> , <client><gateway> jd
M <B> , <client><host> kc
M <B> , <client><own> rV
M <B> , <far><client> ck
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <gateway><client> dj
M <B> , <gateway><far> jd
M <B> , <gateway><zone> ck
M <B> , <host><client> ck
M <B> , <outside><host> jd
M <B> , <outside><own> lb
M <B> , <own><outside> ck
M <B> , <zone><client> jd
M <B> , <zone><far> jd
M <B> , <zone><gateway> kc
M <B> , <zone><host> oY
M <B> , <zone><outside> kc
M <B> , <zone><own> kc
M <B> -j <zone><zone> jd
M <B> -p <zone><own> jd
M <B> : <host><far> kc
M <B> : <outside><host> lb
M <B> : <zone><zone> ma
M <B> <n> <gateway><host> ma
M <B> <n> <host><client> bl
M <B> <n> <zone><outside> kc
M <B> <own> <client><own> jd
M <B> <own> <host><own> kc
M <B> <service> <client><own> jd
M <B> <service> <zone><zone> kc
M <B> ? <client><far> jd
M <B> ? <far><own> ma
M <B> ? <gateway><host> lb
M <B> ? <host><client> kc
M <B> ? <host><far> kc
M <B> ? <host><host> lb
M <B> ? <host><outside> bl
M <B> ? <host><own> lb
M <B> ? <outside><host> ma
M <B> ? <outside><own> lb
M <B> ? <own><client> bl
M <B> ? <own><outside> Zn
M <B> ? <zone><client> kc
M <B> ? <zone><host> jd
M <B> ? <zone><outside> lb
M <B> ? <zone><own> ma
M <B> ? <zone><public> lb
M <B> ? <zone><zone> ma
M <B> allowed <client><far> jd
M <B> and <client><own> kc
M <B> at <zone><zone> kc
M <B> directly <outside><host> kc
M <B> does <zone><own> kc
M <B> for <zone><own> lb
M <B> if <client><own> jd
M <B> itself <outside><gateway> jd
M <B> just <own><client> dj
M <B> just <zone><own> ma
M <B> lan <zone><zone> jd
M <B> on <client><far> kc
M <B> on <gateway><host> lb
M <B> on <host><host> lb
M <B> on <host><outside> kc
M <B> on <host><public> jd
M <B> on <zone><zone> jd
M <B> port <client><client> jd
M <B> port <client><far> ma
M <B> port <client><host> lb
M <B> port <host><far> oY
M <B> prot <zone><own> jd
M <B> s <client><host> kc
M <B> s <far><own> jd
M <B> s <host><client> ck
M <B> s <own><client> ck
M <B> server <client><host> jd
M <B> server <zone><host> jd
M <B> still <outside><own> kc
M <B> through <zone><outside> kc
M <B> udp <host><far> jd
M <B> what <zone><own> kc
M <B> when <zone><own> kc
M <B> 吗 <host><outside> nZ
M <B> 的 <client><gateway> jd
M <B> 的 <gateway><far> jd
M <B> 的 <host><host> jd
M <B> 的 <host><outside> kc
M <B> 能 <client><own> jd
M <gateway> lb
M <host> <B> <own><client> ck
M <n> , <client><own> jd
M <n> , <own><client> dj
M <n> , <own><zone> dj
M <n> -j <host><client> dj
M <n> : <host><client> Zn
M <n> : <host><own> kc
M <n> <n> <own><client> dj
M <n> <n> <zone><own> kc
M <n> bl
M <n> example <host><far> jd
M <n> from <client><own> jd
M <n> from <own><zone> dj
M <n> on <far><own> lb
M <n> on <outside><own> ma
M <n> on <zone><own> jd
M <n> trying <own><client> dj
M <outside> dj
M <own> <service> <own><client> dj
M <own> bl
M <server> <B> <client><own> jd
M <server> nZ
M <service> : <own><client> dj
M <service> <B> <client><host> jd
M <service> <B> <client><own> kc
M <service> <B> <gateway><host> lb
M <service> <n> <client><host> kc
M <service> <n> <client><own> lb
M <service> <n> <far><own> lb
M <service> <n> <host><far> kc
M <service> <n> <outside><own> jd
M <service> <n> <zone><host> lb
M <service> <n> <zone><own> jd
M <service> on <client><own> jd
M <service> on <far><own> kc
M <service> on <zone><host> kc
M <service> on <zone><own> jd
M <service> to <host><host> jd
M <service> to <zone><host> lb
M <service> to <zone><own> jd
M <service> 到 <outside><gateway> kc
M ? ck
M a ck
M able oY
M able to <client><host> jd
M able to <host><host> jd
M accept dj
M access nZ
M ack jd
M after dj
M against nZ
M aimed kc
M allowed nZ
M an lb
M and <B> <zone><zone> kc
M and jd
M arbitrary lb
M at <B> <far><own> ma
M at <B> <outside><host> jd
M behind bl
M box kc
M browse lb
M by <service> <client><host> jd
M can kc
M can't oY
M cannot jd
M cant lb
M coming dj
M connect to <host><far> kc
M connect to <own><client> dj
M connection refused <client><own> lb
M connection timed <client><client> bl
M connection timed <host><client> dj
M connection to <zone><own> kc
M connections lb
M connects lb
M connects to <far><own> jd
M could jd
M curl : <zone><own> jd
M curl ma
M deliver kc
M delivers lb
M denied lb
M dialled kc
M directly ma
M do kc
M dport <n> <host><client> dj
M dst <B> <client><client> jd
M dst jd
M example lb
M example net <host><far> jd
M failed jd
M fetch ma
M folks jd
M for <B> <far><own> nZ
M for <B> <outside><own> lb
M for <B> <zone><own> oY
M for am
M forward dj
M from <B> <client><own> oY
M from <B> <far><client> Us
M from <B> <gateway><client> dj
M from <B> <gateway><outside> ck
M from <B> <gateway><zone> bl
M from <B> <host><client> Xp
M from <B> <host><far> lb
M from <B> <host><outside> dj
M from <B> <host><zone> Xp
M from <B> <own><client> ck
M from <B> <own><far> Yo
M from <B> <zone><own> kc
M from <B> <zone><zone> ma
M from a <own><zone> ck
M from dj
M from unknown <host><client> dj
M from unknown <host><gateway> ck
M get nZ
M get to <outside><own> lb
M gets nZ
M going jd
M has kc
M have <B> <zone><outside> kc
M have ma
M he kc
M hit kc
M hits bl
M hitting <B> <far><own> kc
M hitting jd
M hosts kc
M i jd
M if Yo
M in dj
M inner kc
M inside jd
M into <B> <host><zone> ma
M into <B> <outside><zone> lb
M into <B> <zone><client> jd
M into ma
M ip <host> <own><client> ck
M is <B> <own><client> ck
M keeps kc
M let ck
M logs jd
M lose kc
M machines dj
M mail jd
M mails jd
M may jd
M monitoring am
M must nZ
M mx <n> <host><far> jd
M mx ma
M names kc
M needs nZ
M needs to <host><far> kc
M needs to <host><outside> kc
M net <B> <host><far> jd
M off jd
M on <B> <client><own> kc
M on <B> <far><own> oY
M on <B> <outside><host> lb
M on <B> <outside><own> kc
M on <B> <own><client> dj
M on <B> <zone><host> kc
M on <B> <zone><outside> kc
M on <B> <zone><own> kc
M on ck
M on the <zone><host> ma
M onto kc
M open <B> <client><own> jd
M open <service> <client><own> jd
M opening <B> <client><own> jd
M opening ma
M out to <host><outside> qW
M outbound oY
M outgoing jd
M packages kc
M packet kc
M permitted kc
M ping <B> <client><gateway> kc
M ping <B> <client><host> jd
M ping <B> <zone><client> kc
M ping lb
M pingable Yo
M pinging kc
M pings lb
M plain lb
M pointed jd
M port <n> <client><client> bl
M port <n> <far><own> kc
M port <n> <host><client> am
M port <n> <host><outside> jd
M port <n> <own><outside> ck
M port <n> <own><zone> ck
M portal kc
M postfix <service> <host><far> kc
M postfix smtpd <host><client> dj
M ppl jd
M pull ma
M push jd
M query kc
M reach <B> <zone><zone> jd
M reach lb
M reachable Yo
M reached ck
M refused' kc
M relay ma
M request kc
M resolve kc
M resolve names <gateway><far> kc
M router kc
M rules jd
M run bl
M s , <client><own> jd
M s jd
M say lb
M says lb
M scan jd
M seen Xp
M sees lb
M sends ma
M sends through <zone><own> lb
M she dj
M site jd
M sits ck
M sitting Zn
M smtpd <n> <host><client> dj
M so ma
M something jd
M spins jd
M still get <client><far> ma
M still get <outside><own> jd
M still jd
M straight ma
M straight to <outside><host> kc
M submit jd
M syn kc
M sync jd
M talk kc
M talk to <zone><zone> jd
M talking kc
M target lb
M tcp ck
M tcp dport <host><client> dj
M teh kc
M that jd
M that's am
M the <B> <client><host> jd
M the <B> <outside><host> jd
M the <B> <zone><zone> ma
M the <host> <zone><own> jd
M the <host> <zone><public> kc
M they jd
M this ck
M thru kc
M time ma
M timed out <client><client> bl
M timed out <host><client> dj
M to <B> <client><client> nZ
M to <B> <client><gateway> jd
M to <B> <client><host> jd
M to <B> <client><outside> kc
M to <B> <client><own> jd
M to <B> <far><host> ma
M to <B> <far><own> jd
M to <B> <gateway><far> ma
M to <B> <gateway><host> jd
M to <B> <gateway><own> jd
M to <B> <host><client> nZ
M to <B> <host><far> qW
M to <B> <host><host> kc
M to <B> <host><own> lb
M to <B> <host><public> lb
M to <B> <outside><client> jd
M to <B> <outside><gateway> lb
M to <B> <outside><host> ma
M to <B> <zone><client> lb
M to <B> <zone><far> kc
M to <B> <zone><gateway> kc
M to <B> <zone><outside> kc
M to <own> <own><client> dj
M to <service> <client><own> jd
M to itself <host><own> jd
M to kc
M to mx <host><far> kc
M to port <host><outside> nZ
M to pull <host><outside> kc
M to the <client><host> jd
M toward oY
M towards lb
M traffic lb
M tries jd
M trying <own> <own><client> dj
M unknown <B> <host><client> dj
M unknown <B> <host><gateway> ck
M unknown ck
M updates from <host><far> kc
M updates nZ
M us kc
M use jd
M user jd
M uses kc
M via <B> <client><own> kc
M via <B> <zone><own> jd
M via kc
M wants lb
M what ck
M when bl
M who jd
M with jd
M work ck
M would jd
M x jd
M 一 jd
M 上 <B> <host><outside> lb
M 上 jd
M 下 jd
M 不 kc
M 主 jd
M 之 jd
M 了 kc
M 事 jd
M 从 bl
M 们 oY
M 出 <B> <zone><outside> lb
M 出 lb
M 则 jd
M 到 <B> <client><client> kc
M 到 <B> <client><gateway> kc
M 到 <B> <gateway><host> kc
M 到 <B> <outside><gateway> kc
M 到 <B> <zone><client> kc
M 到 <B> <zone><outside> jd
M 到 <B> <zone><own> jd
M 到 kc
M 动 nZ
M 去 <B> <zone><far> jd
M 去 lb
M 发 kc
M 口 ck
M 司 jd
M 同 jd
M 同 事 <zone><host> kc
M 吗 kc
M 否 kc
M 和 nZ
M 在 <B> <own><zone> dj
M 在 ck
M 地 址 <outside><own> ma
M 对 bl
M 就 jd
M 己 jd
M 开 <B> <zone><host> kc
M 往 lb
M 想 jd
M 我 dj
M 我 们 <outside><own> kc
M 是 <B> <client><own> jd
M 是 <B> <own><client> bl
M 是 <B> <zone><host> lb
M 本 机 <gateway><far> nZ
M 本 机 <gateway><host> kc
M 机 器 <zone><host> jd
M 条 jd
M 来 jd
M 来 的 <outside><own> jd
M 查 jd
M 没 bl
M 源 am
M 用 <B> <zone><own> jd
M 用 <service> <zone><host> jd
M 电 脑 <own><client> ck
M 登 nZ
M 的 <n> <own><outside> dj
M 的 user <zone><own> lb
M 的 人 <zone><own> jd
M 的 同 <zone><own> jd
M 的 是 <client><own> jd
M 的 是 <zone><own> jd
M 的 机 <zone><host> jd
M 目 jd
M 直 jd
M 端 ck
M 网 jd
M 能 jd
M 能 上 <host><outside> lb
M 被 bl
M 要 oY
M 规 jd
M 访 jd
M 访 问 <gateway><host> kc
M 说 kc
M 调 lb
M 走 kc
M 进 kc
M 连 <B> <host><own> jd
M 连 kc
M 连 的 <client><own> jd
M 那 jd
M 邮 件 <outside><own> jd
M 配 kc
M 问 <B> <gateway><host> kc
R , <n> <client><host> lb
R , <outside> <zone><own> jd
R , ack <client><own> jd
R , ack <host><client> dj
R , ack <own><client> dj
R , allowed <zone><zone> ma
R , and <far><own> lb
R , any <zone><zone> oY
R , bl
R , does <far><own> jd
R , does <host><far> ma
R , does <outside><own> jd
R , does <zone><host> kc
R , does <zone><own> lb
R , length <client><client> lb
R , length <client><far> kc
R , length <client><host> lb
R , length <far><own> jd
R , length <host><client> dj
R , length <own><client> ck
R , or <outside><own> lb
R , or <zone><own> jd
R , seq <client><client> lb
R , seq <client><far> kc
R , seq <client><host> lb
R , seq <client><own> jd
R , seq <far><own> jd
R , seq <host><client> dj
R , seq <own><client> dj
R , will <client><client> jd
R , win <client><host> kc
R , win <far><own> jd
R , win <host><client> dj
R , 为 <client><own> jd
R , 为 <zone><own> ma
R , 会 <zone><own> lb
R , 端 <zone><own> kc
R , 能 <outside><own> jd
R -> jd
R -i ma
R -j accept <zone><outside> jd
R -j jd
R -s jd
R : <n> <client><own> kc
R : <n> <far><own> ma
R : connection <client><own> kc
R : connection <host><far> kc
R : connection <zone><own> jd
R <client> $ <own><- am
R <gateway> kc
R <host> , <outside><own> jd
R <host> , <zone><own> jd
R <host> r <client><own> jd
R <host> server <zone><own> jd
R <n> $ <client><client> jd
R <n> $ <client><own> jd
R <n> $ <far><own> ma
R <n> $ <host><client> dj
R <n> $ <own><client> Zn
R <n> $ <zone><host> kc
R <n> $ <zone><zone> jd
R <n> , <client><client> jd
R <n> , <client><far> kc
R <n> , <client><host> kc
R <n> , <client><own> kc
R <n> , <far><own> lb
R <n> , <gateway><host> kc
R <n> , <host><far> jd
R <n> , <host><outside> jd
R <n> , <own><client> dj
R <n> , <zone><client> ma
R <n> , <zone><far> lb
R <n> , <zone><zone> ma
R <n> : <client><own> lb
R <n> : <far><own> kc
R <n> : <zone><own> nZ
R <n> <n> <host><far> ck
R <n> ? <client><far> lb
R <n> ? <client><own> kc
R <n> ? <far><own> jd
R <n> ? <outside><own> lb
R <n> does <client><host> jd
R <n> ip <client><own> jd
R <n> ip <far><host> kc
R <n> ip <far><own> jd
R <n> ms <client><host> jd
R <n> packet <client><host> lb
R <n> proto <client><host> jd
R <n> tcp <client><client> ck
R <n> tcp <far><host> jd
R <n> tcp <far><own> lb
R <n> tcp <host><client> jd
R <n> udp <host><far> jd
R <n> you <zone><own> jd
R <n> 一 <client><own> jd
R <n> 不 <zone><own> jd
R <n> 口 <host><outside> kc
R <n> 端 <host><outside> jd
R <outside> it <zone><own> jd
R <own> ? <zone><own> lb
R <server> kc
R <service> $ <zone><own> lb
R <service> , <host><host> kc
R <service> , <zone><host> kc
R <service> : <client><own> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> kc
R <service> ? <zone><host> lb
R <service> 吗 <outside><host> jd
R <zone> , <client><far> kc
R <zone> ck
R ? $ <client><far> ma
R ? $ <client><gateway> lb
R ? $ <client><host> lb
R ? $ <client><outside> ma
R ? $ <client><own> qW
R ? $ <far><client> bl
R ? $ <far><own> lb
R ? $ <far><zone> ck
R ? $ <gateway><far> ma
R ? $ <gateway><host> lb
R ? $ <gateway><own> lb
R ? $ <gateway><zone> bl
R ? $ <host><gateway> ck
R ? $ <host><host> jd
R ? $ <host><own> ma
R ? $ <outside><gateway> jd
R ? $ <outside><own> lb
R ? $ <own><client> am
R ? $ <own><far> bl
R ? $ <own><outside> Zn
R ? $ <own><zone> ck
R ? $ <zone><client> ma
R ? $ <zone><far> ma
R ? $ <zone><gateway> nZ
R ? $ <zone><host> lb
R ? $ <zone><outside> oY
R ? $ <zone><own> lb
R ? $ <zone><public> ma
R ? $ <zone><zone> nZ
R ? ? <client><own> kc
R ? ? <zone><own> ma
R aa jd
R able ck
R access jd
R ack <n> <client><own> jd
R ack <n> <host><client> dj
R ack <n> <own><client> dj
R all ? <client><own> kc
R all ? <zone><zone> kc
R allowed ? <zone><zone> ma
R allowed kc
R am kc
R answer jd
R anything ma
R are ma
R arrive am
R as ma
R asking dj
R at all <zone><zone> lb
R back $ <client><own> kc
R because am
R before jd
R blocked lb
R browser kc
R but dj
R by ma
R call lb
R can jd
R change ma
R check kc
R client bl
R com jd
R come back <client><own> lb
R come back <zone><own> jd
R come dj
R comes kc
R coming jd
R connect to <client><own> lb
R connection refused <client><own> kc
R connection timed <client><own> kc
R connection timed <host><far> kc
R connects ck
R could jd
R cross kc
R dead lb
R delivers ck
R die lb
R direct kc
R directly , <outside><host> jd
R directly ma
R do i <client><own> jd
R do ma
R does it <far><own> lb
R does it <host><far> lb
R does it <zone><host> jd
R does the <far><own> jd
R does the <host><far> ma
R does the <zone><own> kc
R doesn't kc
R don't jd
R down jd
R dport <n> <client><client> jd
R dport <n> <zone><own> jd
R drop ma
R dropped ma
R e nZ
R each jd
R echo kc
R ends dj
R even dj
R everything lb
R filtered ma
R fine $ <zone><own> jd
R for me <far><own> jd
R forwarded kc
R get ck
R gets jd
R given bl
R gives jd
R go kc
R goes lb
R gw ck
R he jd
R i ck
R i e <outside><host> kc
R icmp jd
R involved kc
R ip lb
R is fine <zone><own> lb
R is it <host><far> kc
R is that <host><far> jd
R isolated oY
R it ? <client><far> kc
R it ? <client><host> kc
R it ? <client><own> jd
R it ? <own><outside> bl
R it ? <zone><own> ma
R it's kc
R its lb
R itself , <outside><gateway> kc
R just jd
R k kc
R lan jd
R land jd
R land on <outside><own> kc
R leave ma
R length <n> <client><client> kc
R length <n> <client><far> jd
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> jd
R length <n> <host><client> dj
R length <n> <own><client> ck
R let ma
R lets kc
R line kc
R load lb
R loads ma
R log dj
R looks kc
R loop lb
R mail dj
R mail gw <client><far> kc
R mail gw <zone><own> lb
R make it <far><own> kc
R masquerade lb
R masqueraded ma
R me jd
R mean ma
R nat kc
R need ck
R nop jd
R not ? <client><own> lb
R not ? <outside><gateway> kc
R not ? <zone><own> kc
R ok kc
R on <n> <client><host> jd
R on <n> <client><own> kc
R on <n> <far><own> jd
R on <n> <gateway><host> kc
R on <n> <host><public> jd
R on <service> <zone><host> jd
R on <zone> <client><far> kc
R on bl
R on port <host><far> jd
R on the <outside><own> lb
R once jd
R only am
R open or <outside><gateway> kc
R or dropped <zone><host> kc
R or no <zone><zone> qW
R or not <client><own> kc
R or not <outside><gateway> lb
R our kc
R ours ma
R out $ <host><far> kc
R out $ <zone><own> jd
R out kc
R over oY
R own ck
R packet loss <client><host> lb
R pass kc
R passed jd
R permitted ma
R ping kc
R please lb
R port <n> <client><client> jd
R port <n> <client><far> ma
R port <n> <client><host> kc
R port <n> <client><own> jd
R port <n> <far><own> lb
R port <n> <host><far> lb
R port <n> <host><outside> dj
R port <n> <host><own> jd
R port kc
R postfix kc
R postrouting lb
R print ck
R printer kc
R private jd
R prot <n> <zone><own> jd
R proto tcp <client><client> jd
R public jd
R r , <own><client> ck
R rather Zn
R reach kc
R reachable lb
R refused $ <client><own> jd
R refused kc
R request jd
R return kc
R route lb
R rst , <client><own> jd
R rule pX
R ruleset kc
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> jd
R s , <host><client> ck
R s , <own><client> bl
R sackok jd
R see nZ
R seq <n> <client><far> kc
R seq <n> <client><host> lb
R seq <n> <client><own> jd
R seq <n> <far><own> jd
R seq <n> <host><client> dj
R seq <n> <own><client> dj
R server's kc
R session kc
R should kc
R since oY
R sits Zn
R source ma
R stand lb
R start kc
R stop jd
R straight kc
R subnet kc
R survive lb
R syn $ <client><client> kc
R syn ack <far><own> lb
R talk kc
R tcp <n> <host><outside> jd
R tcp <n> <zone><host> jd
R tcp dport <client><client> jd
R tell ck
R that kc
R that's kc
R the <gateway> <zone><own> jd
R the <host> <zone><own> kc
R the box <far><own> ma
R the browser <client><own> jd
R the dj
R the same <client><own> lb
R them ma
R there jd
R thing kc
R think jd
R this kc
R those lb
R three kc
R through the <far><own> lb
R ticket jd
R timed kc
R timed out <client><own> jd
R timed out <host><far> kc
R to <own> <client><own> kc
R to <own> <zone><own> ma
R to ck
R today kc
R too jd
R traffic nZ
R translated lb
R trying jd
R udp <n> <client><gateway> jd
R udp <n> <host><far> kc
R udp kc
R up kc
R walk kc
R we lb
R when lb
R where nZ
R which jd
R why $ <client><own> ma
R why ? <zone><own> jd
R will jd
R win <n> <client><host> kc
R win <n> <far><own> jd
R win <n> <host><client> dj
R work ? <zone><own> kc
R worked jd
R works nZ
R would kc
R wrong lb
R yes jd
R you must <zone><own> jd
R 一 dj
R 上 bl
R 不 $ <outside><own> jd
R 不 是 <zone><host> jd
R 不 行 <zone><own> jd
R 不 通 <client><host> jd
R 不 通 <zone><zone> jd
R 为 什 <zone><own> jd
R 了 $ <client><own> lb
R 了 $ <zone><host> ma
R 了 $ <zone><own> ma
R 了 , <zone><own> lb
R 事 dj
R 什 么 <far><own> jd
R 什 么 <host><far> bl
R 什 么 <zone><host> jd
R 什 么 <zone><outside> ma
R 什 么 <zone><own> kc
R 从 jd
R 以 ma
R 会 到 <outside><own> jd
R 会 被 <client><client> jd
R 会 被 <client><far> lb
R 会 走 <client><own> kc
R 信 jd
R 全 ma
R 出 jd
R 出 去 <client><far> jd
R 出 得 <host><outside> lb
R 则 dj
R 到 <host> <zone><own> jd
R 到 哪 <far><own> kc
R 加 kc
R 去 吗 <host><outside> lb
R 口 <n> <zone><own> jd
R 口 lb
R 可 ma
R 同 dj
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> ma
R 吗 $ <gateway><host> jd
R 吗 $ <host><far> ma
R 吗 $ <host><own> kc
R 吗 $ <own><outside> dj
R 吗 $ <zone><client> jd
R 吗 $ <zone><zone> nZ
R 吗 , <zone><outside> kc
R 吗 ? <host><outside> kc
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> lb
R 否 kc
R 呢 kc
R 命 jd
R 和 jd
R 啊 jd
R 回 包 <far><own> jd
R 地 jd
R 地 址 <host><far> kc
R 址 jd
R 完 jd
R 定 nZ
R 就 ck
R 就 能 <zone><own> jd
R 常 $ <zone><own> jd
R 弃 kc
R 得 去 <host><outside> lb
R 忙 jd
R 急 jd
R 我 ck
R 拒 kc
R 拦 jd
R 按 kc
R 换 jd
R 提 示 <zone><own> jd
R 放 行 <far><own> lb
R 放 行 <host><outside> kc
R 放 行 <zone><outside> jd
R 放 行 <zone><zone> kc
R 文 jd
R 是 jd
R 条 规 <client><own> kc
R 果 jd
R 没 有 <zone><outside> jd
R 源 地 <host><far> kc
R 然 后 <client><own> jd
R 现 jd
R 理 jd
R 的 <n> <zone><far> kc
R 的 <service> <client><own> jd
R 的 tcp <far><own> lb
R 程 kc
R 端 口 <client><host> jd
R 端 口 <host><outside> jd
R 绕 kc
R 给 kc
R 老 kc
R 行 不 <zone><own> jd
R 被 jd
R 规 dj
R 规 则 <client><own> jd
R 规 则 <far><own> lb
R 规 则 <outside><own> jd
R 规 则 <zone><outside> kc
R 说 jd
R 请 kc
R 走 kc
R 走 到 <zone><own> jd
R 超 kc
R 达 kc
R 通 lb
R 里 lb
R 错 jd
R 题 jd
^ -a kc
^ <A> <B> ma
^ <A> <n> lb
^ <A> can't kc
^ <A> cant jd
^ <A> gets kc
^ <A> ping kc
^ <A> server jd
^ <A> talking lb
^ <A> to lb
^ <A> 出 jd
^ <A> 到 jd
^ <A> 去 jd
^ <A> 发 jd
^ <A> 往 kc
^ <A> 收 kc
^ <A> 能 jd
^ <A> 自 jd
^ <A> 访 jd
^ <A> 进 kc
^ <A> 那 jd
^ <A> 里 kc
^ <service> from jd
^ <zone> <A> kc
^ <zone> 上 lb
^ <zone> 那 jd
^ a kc
^ any kc
^ assume lb
^ can <A> jd
^ can i Zn
^ can kc
^ check jd
^ check 一 jd
^ could jd
^ could you jd
^ curl <A> bl
^ do <A> kc
^ do the ma
^ does <A> jd
^ does <service> ma
^ does anything jd
^ does lb
^ does traffic kc
^ dovecot : jd
^ dovecot jd
^ from ma
^ from the lb
^ got this kc
^ hairpin jd
^ hi , jd
^ hi jd
^ i would kc
^ icmp jd
^ in kc
^ ip <A> ma
^ ip ma
^ is <A> lb
^ is <service> dj
^ is it ck
^ is the lb
^ is there kc
^ morning jd
^ my kc
^ nc Zn
^ nc vz dj
^ need kc
^ nginx jd
^ nginx on kc
^ on <A> jd
^ on lb
^ once jd
^ once the kc
^ our nZ
^ outbound lb
^ pinging <A> bl
^ pinging bl
^ planning jd
^ postfix on kc
^ say the jd
^ seen bl
^ seen on bl
^ since kc
^ so ma
^ sorry jd
^ src <A> jd
^ src jd
^ tcpdump ni kc
^ the oY
^ thinking jd
^ trying <A> dj
^ trying to kc
^ user jd
^ user on jd
^ users in jd
^ when <A> kc
^ when lb
^ which dj
^ which rule kc
^ which source dj
^ why can't jd
^ with jd
^ would adding dj
^ would it kc
^ would jd
^ would removing am
^ 从 jd
^ 加 一 jd
^ 在 <A> jd
^ 审 lb
^ 审 计 lb
^ 您 kc
^ 您 好 kc
^ 我 们 jd
^ 我 在 jd
^ 按 jd
^ 用 dj
^ 用 户 dj
a <A> lb
a ? example jd
a ? jd
a host kc
a packet kc
a reset jd
a tcp kc
a timeout jd
able to connect jd
able to kc
able to talk jd
accept can ma
accept does kc
accept would <A> kc
access <B> ma
access ? $ jd
access ? jd
access to <B> kc
access to kc
ack <n> , dj
ack from kc
add -a forward kc
add the <zone> lb
add the kc
add 一 ck
adding -a dj
address <A> kc
address <B> kc
address ? $ kc
address ? kc
against <B> , jd
against <B> nZ
aimed at <B> kc
aimed at kc
allowed ? $ ma
allowed ? ma
allowed or dj
allowed out lb
am i lb
an <A> kc
an <B> jd
an <service> kc
and <B> kc
and <service> jd
and back ? kc
and back ma
and does jd
and since jd
and the jd
and want to kc
and what lb
answer $ kc
answer : lb
any way for kc
any way kc
anything stop kc
anything stopping jd
are they nZ
arriving on lb
as seen am
at <A> and jd
at <A> be ck
at <A> says kc
at <B> , jd
at <B> port lb
at all , kc
at the <host> ck
at the kc
authentication , 客 kc
back , bl
back ? $ jd
back ? jd
be forwarded kc
before the kc
between <A> and jd
between <A> jd
box $ lb
box , jd
box <A> kc
browse <B> kc
but the jd
by <A> jd
by <service> , jd
by its jd
by which kc
can <A> itself jd
can <A> kc
can <A> open kc
can <A> ping ma
can <A> still jd
can <A> then lb
can <zone> jd
can <zone> then jd
can anything kc
can open nZ
can people jd
can the kc
can they ma
can't <A> jd
cannot connect kc
cannot connect to kc
cant <A> kc
ci runner <A> ma
ci runner ma
com <n> jd
comes from jd
coming from <A> lb
confirm that ma
connect <B> kc
connect to <B> ma
connect to host bl
connected to lb
connection to <B> kc
connections into jd
connects to <B> lb
correct ? $ kc
correct ? kc
could a host jd
could i kc
could somebody kc
delete the kc
deliver outbound kc
delivers to <B> lb
desk <A> ma
desk in <B> dj
dialled <B> kc
dig <A> ck
directly , kc
directly ? $ jd
directly ? jd
directly on kc
dnat so jd
do <A> jd
do <service> kc
do i land ma
do the lb
do they nZ
do with kc
does <A> reach lb
does <B> ck
does <host> oY
does <service> ma
does <zone> lb
does a jd
does anything stop kc
does it end kc
does our jd
does that kc
does the <A> lb
does the answer kc
does the ck
does the reply kc
does the return nZ
does this ck
does traffic kc
dovecot : <service> kc
dovecot : kc
dport <n> $ jd
dpt <n> len jd
dpt <n> syn jd
drop line <n> dj
drop line dj
drop 掉 jd
drop 的 kc
dropped or kc
dst <B> jd
e <A> ma
e <A> to ma
echo request , lb
echo request jd
end up on kc
errno <n> dj
ever comes nZ
example , Yo
example com <n> jd
example net <B> jd
expected to lb
fine $ jd
fine ? $ kc
fine ? kc
first <client> ma
first <outside> lb
first <own> Su
first <zone> pX
for <A> to lb
for <B> $ bl
for <B> port kc
for <zone> lb
for me lb
for that ma
for the dj
for them ? kc
for them kc
forward -i <A> ma
forward policy to lb
forward rule kc
forward that kc
forwarded ? $ jd
forwarded anywhere ma
forwarded or dropped jd
forwarded or jd
forwarded to am
from <A> : kc
from <A> for jd
from <A> itself nZ
from <A> kc
from <A> to lb
from <B> , bl
from <B> ck
from <outside> ck
from <zone> lb
from my laptop ck
from talking jd
from the <A> nZ
from the <B> Rv
from there ? kc
from there kc
from unknown <B> ck
full of these jd
get <n> lb
get at <B> kc
get at kc
get out ? ma
get out to jd
get through dj
get thru nZ
gets out kc
gets to jd
go ? $ jd
go ? jd
go to lb
going on kc
gone , jd
got this kc
got this on lb
gw ? $ lb
gw ? lb
gw let kc
hairpin <A> kc
happens to <A> lb
happens to kc
have <B> jd
have a jd
have to jd
here $ lb
here , ck
hi , jd
hit <B> kc
hit <B> on jd
hitting <B> jd
host $ kc
host : jd
host <A> port am
host <B> dj
host on <A> jd
host on jd
hosts on lb
how does <A> jd
i <service> lb
i am jd
i delete kc
i drop dj
i drop line dj
i e <A> ma
i e nZ
i land ma
i land on ma
i mean kc
i need bl
i put kc
i run am
i would lb
i would like jd
i'd like lb
i'd like to lb
icmp echo kc
id <n> proto jd
if <A> kc
if a kc
if i delete kc
if i drop dj
if i'm kc
if input kc
if someone kc
if the kc
if you lb
in $ kc
in , lb
in <A> , ma
in <A> jd
in <B> $ dj
in <B> ck
in <n> nZ
in <outside> out jd
in <zone> , nZ
in from Yo
in ip <A> kc
in ip kc
in its jd
in on <A> ma
in the kc
inbound <service> from kc
inbound <service> kc
inc <n> : jd
inc <n> jd
input policy bl
input policy to ck
input 默 jd
input 默 认 jd
instead of jd
into <B> $ kc
into <B> , lb
into <B> ? jd
into <B> ma
ip $ jd
ip <A> <B> jd
ip <B> bl
ip <client> <host> ck
ip <host> <A> jd
ip <host> <B> ck
ip <host> nZ
ip <own> jd
is <A> nZ
is <A> reachable am
is <gateway> to ma
is <n> lb
is <service> from oY
is <service> on dj
is <service> to am
is ? nZ
is dead nZ
is it us jd
is on ma
is stuck lb
is that kc
is that the ck
is that us jd
is the <A> ma
is there any jd
is there jd
isolated from kc
it $ ma
it be kc
it can't jd
it end kc
it end up kc
it on <B> dj
it through kc
it thru kc
it us jd
it's fine jd
its <service> ma
its own kc
itself open bl
just hangs am
k <n> kc
kindly confirm kc
kinds <client><far> pX
kinds <client><gateway> ma
kinds <client><host> nZ
kinds <client><own> pX
kinds <client><zone> dj
kinds <far><client> Zn
kinds <far><own> nZ
kinds <far><zone> Zn
kinds <gateway><far> nZ
kinds <gateway><host> lb
kinds <gateway><outside> bl
kinds <gateway><own> lb
kinds <gateway><zone> Zn
kinds <host><own> kc
kinds <host><public> kc
kinds <host><zone> Zn
kinds <outside><gateway> kc
kinds <outside><host> kc
kinds <outside><own> ma
kinds <own><- ck
kinds <own><client> Yo
kinds <own><far> ck
kinds <own><gateway> dj
kinds <own><host> dj
kinds <own><outside> am
kinds <own><zone> Zn
kinds <zone><client> ma
kinds <zone><far> pX
kinds <zone><gateway> ma
kinds <zone><host> ma
kinds <zone><outside> oY
kinds <zone><own> kc
kinds <zone><public> oY
kinds <zone><zone> nZ
know whether jd
land on lb
laptop <A> nZ
len <n> proto jd
length <n> ip ma
length <n> no kc
let <A> kc
let it ma
let through lb
let's say jd
lets it kc
like to know jd
like to ma
line <n> , dj
lives on bl
log , bl
machine is dj
mail gw ? lb
mail gw dj
mail gw let kc
maillog on <A> bl
make it kc
masquerade , <A> jd
me , lb
me ? $ jd
monitoring probe dj
morning , jd
must authentication' lb
mx example net bl
my box ck
my desk <A> ma
my desk in ck
names at <B> jd
names at jd
nc vz <A> dj
need <service> kc
need to jd
needs <service> jd
needs to lb
needs to pull lb
net <B> : jd
net <B> jd
never an answer jd
never an jd
next hop lb
nginx on kc
nobody in <A> jd
nobody in jd
nop , jd
not $ jd
not be ck
nothing on kc
nov <n> <n> jd
nov <n> jd
of <B> ? kc
of <B> jd
of <zone> ck
of that jd
of the ck
of the port jd
ok or jd
ok or not jd
on <A> : nZ
on <A> from am
on <A> has ck
on <A> kc
on <A> opens nZ
on <A> wants lb
on <A> who lb
on <B> $ ck
on <B> , kc
on <B> ? ma
on <B> or lb
on <B> port kc
on <B> udp oY
on <B> when kc
on <gateway> jd
on <n> , kc
on <n> tcp jd
on <n> udp jd
on <outside> ma
on <service> $ jd
on <service> ? ma
on <service> to jd
on our nZ
on tcp <n> kc
on tcp kc
on the <A> ck
on the <gateway> ck
on the ck
on the way kc
once i kc
once the kc
one , jd
one of jd
one of the lb
onto <B> kc
open <B> , jd
open <B> ? jd
open <B> lb
open <B> on nZ
open <service> kc
open <service> on lb
open connections lb
open for lb
open from dj
open tcp <n> kc
open tcp kc
open the ma
open to <B> dj
opening <B> kc
opens <service> ma
or dropped jd
or is it lb
or is jd
or no $ lb
or no ? ma
or no lb
or not $ jd
or the dj
our <A> lb
our <service> ma
our monitoring probe kc
ours ? jd
out $ jd
out <zone> src jd
out of <B> dj
out of the ck
out on <A> jd
out on <outside> lb
out there kc
out to <B> nZ
out to nZ
outgoing <service> ma
outlook cannot kc
over <service> <n> kc
over <service> from kc
over <service> nZ
over udp jd
packages from kc
packet ? $ ck
packet ? ck
packet for bl
pc <A> nZ
people in <A> jd
people on dj
permitted ? $ kc
permitted ? kc
permitted to jd
ping <A> ck
ping <A> from bl
ping <B> , kc
ping <B> ? lb
ping <B> kc
ping from <A> jd
ping from jd
ping to <A> dj
ping 通 <B> jd
ping 通 jd
pinging <A> Zn
pinging <A> from bl
pinging <B> kc
pings <B> lb
planning to jd
please $ jd
pls $ jd
pointed at <B> jd
pointed at jd
policy drop jd
policy to accept lb
policy to drop ck
port <n> $ ma
port <n> does ma
port <n> from kc
port <n> on jd
postfix on kc
prerouting -i <A> jd
print to <B> jd
printer <A> jd
printer at <A> dj
probe at ck
proto udp jd
proto udp spt jd
question : ma
queue is jd
quick one jd
reach <B> $ jd
reach <B> kc
reach <service> jd
reach <service> on jd
reach the <host> kc
reach the kc
reachable for ck
reachable from <B> Zn
reachable from Zn
real client am
refused $ jd
refused on <B> kc
refused on kc
request , id kc
request , lb
resolve names kc
return path kc
right ? $ nZ
right ? nZ
route to lb
rule ? $ kc
rule ? kc
rule decides jd
rule for lb
rule is jd
rule lets it jd
rule lets jd
ruleset ? $ kc
ruleset ? kc
run on ck
runner <A> nZ
sackok , jd
sackok , length lb
say <A> jd
say <B> kc
say the jd
says <n> kc
says <service> lb
scan to jd
second <- Yo
second <client> dj
second <host> kc
second <outside> bl
second <own> oY
second <public> lb
second <zone> Wq
see <B> ma
see when <B> ck
see when bl
seen on <zone> ck
send out kc
sending through dj
sends a kc
sends through <B> lb
sends through lb
sends to <B> ma
sends to ma
server , jd
server <A> jd
server <B> jd
server on jd
server see ck
server to <B> jd
server to kc
session k <n> kc
session k kc
should <service> lb
should i jd
should it ma
should that jd
should the dj
side ? $ kc
side ? kc
since <n> lb
since then nZ
sits at <A> jd
sitting in <A> jd
sitting in jd
so who ck
somebody in <A> lb
somebody in lb
somebody on <A> ma
somebody on jd
somebody out jd
somebody out on jd
someone on <A> kc
someone on kc
src <A> jd
src <far> dst jd
src <far> jd
still arrive jd
still get to kc
still reach <B> jd
still reach jd
still work ? kc
still work jd
straight into <B> jd
straight into jd
straight to jd
strip -i <outside> jd
strip -i jd
syn , kc
syn ack from kc
syn ack lb
talk <service> jd
talk <service> to jd
talk to lb
talking to <B> kc
talking to kc
tcp $ ma
tcp -m dj
tcp <A> kc
tcp <n> to pX
tcp from <A> jd
tcp from jd
tcpdump ni kc
teh <A> ma
teh <B> kc
tell me jd
tell us ck
that $ lb
that <A> jd
that ? $ lb
that ? lb
that be jd
that go lb
that is kc
that pass kc
that the <gateway> dj
that the bl
that us jd
that work jd
the <A> , lb
the <A> box kc
the <A> host ma
the <A> kc
the <A> server dj
the <A> to jd
the <B> ? bl
the <B> jd
the <B> server's kc
the <gateway> $ jd
the <gateway> kc
the <n> nZ
the <outside> kc
the <server> lb
the <service> dnat lb
the <service> lb
the answer come kc
the answer kc
the dnat nZ
the line lb
the printer ck
the queue kc
the real client bl
the real dj
the replies jd
the reply kc
the rules kc
the ruleset jd
the same jd
the very same jd
the way kc
them $ lb
then get jd
then reach <B> jd
then reach jd
there ? $ jd
there ? jd
there any jd
there any way jd
they get kc
they see kc
this ? $ kc
this ? kc
this on <zone> ma
through $ lb
through <B> jd
through ? $ jd
through ? jd
through the ck
through the gateway jd
thru $ oY
thru <B> kc
thunderbird on jd
ticket <n> : lb
timed out $ jd
timeout , kc
timeout 了 kc
times out on jd
to <A> -> lb
to <A> <own> dj
to <A> bl
to <B> $ kc
to <B> : ma
to <B> ? lb
to <B> and jd
to <B> directly jd
to <B> does ma
to <B> for jd
to <B> get kc
to <B> is ma
to <B> itself jd
to <B> jd
to <B> ok jd
to <B> on pX
to <B> once jd
to <B> or jd
to <B> over jd
to <B> prot jd
to <B> still kc
to <B> tcp kc
to <host> ? jd
to <host> ck
to <outside> dj
to <own> dj
to <public> jd
to <service> <n> lb
to <zone> kc
to a bl
to accept jd
to add jd
to deliver nZ
to deliver to lb
to host $ jd
to host <A> am
to it on bl
to itself jd
to know jd
to know whether jd
to me ma
to open jd
to our jd
to port <n> kc
to port kc
to pull kc
to push jd
to reach <B> kc
to reach kc
to relay jd
to talk jd
to talk to jd
to teh <B> kc
to teh kc
to the <A> dj
today ? $ kc
today ? kc
tonight , lb
too , jd
toward <B> oY
towards <B> kc
trace : kc
trace <A> kc
trace <A> to kc
trace tcp kc
true ? $ kc
trying <A> dj
trying to nZ
udp <n> ? oY
udp ? $ jd
udp spt <n> jd
udp spt jd
unknown <B> ck
unreplied src <far> kc
up $ kc
up on jd
up on the jd
up to jd
updates from <B> kc
updates from lb
use <B> jd
user <A> lb
users in <A> jd
users in jd
verdict for <A> kc
verdict for kc
very same jd
via <B> kc
vz <A> <n> dj
vz <A> dj
walk me jd
walk me through jd
wants <B> kc
wants a lb
wants to jd
way does kc
way for kc
way out kc
we add -a jd
we have a kc
we have jd
we only jd
we put jd
went to jd
what do kc
what happens to kc
what if i jd
what would jd
whats the jd
when <A> connects ma
when <A> lb
when <B> Zn
when a dj
when he kc
when i dj
when it lb
when our dj
where does it lb
where does jd
whether <A> jd
whether the lb
which rule decides kc
which rule lets jd
which rule ma
who is bl
why $ jd
why <A> kc
why can't <A> jd
why cant <A> kc
why cant i bl
why the jd
will it ma
will that nZ
will that work lb
window <n> syn kc
with <B> kc
with a kc
with my kc
with the kc
with these bl
work $ ma
works ? lb
would <A> lose jd
would <A> then kc
would adding -a dj
would adding dj
would it kc
would like kc
would removing am
would that jd
you must authentication' lb
一 条 , jd
一 条 <n> kc
一 直 timeout jd
上 $ lb
上 <A> jd
上 <B> <n> kc
上 <B> jd
上 <B> 吗 kc
上 curl <B> lb
上 curl lb
上 ping <B> kc
上 ping kc
上 抓 包 lb
下 <A> -> kc
不 $ kc
不 ? $ kc
不 ? kc
不 了 <B> ma
不 了 ma
不 开 , jd
不 开 <B> jd
不 放 ? kc
不 能 用 jd
不 能 访 kc
不 能 通 kc
不 走 lb
不 通 jd
丢 ? jd
丢 了 jd
丢 吗 lb
丢 弃 kc
个 , jd
个 : in jd
中 哪 kc
中 哪 条 kc
主 动 nZ
主 动 连 kc
么 $ jd
么 <A> 打 jd
么 ? $ ck
么 ? ck
了 , <A> kc
了 <B> kc
了 没 $ lb
事 在 jd
人 用 jd
什 么 ? ck
从 <A> <service> kc
从 <A> jd
从 <A> 直 ma
从 <B> bl
从 <outside> lb
以 后 <A> jd
以 直 kc
以 直 接 kc
会 到 jd
会 到 哪 jd
会 变 kc
会 变 成 kc
会 放 kc
会 有 什 kc
会 经 lb
会 经 过 lb
会 被 jd
会 被 丢 kc
信 <n> 端 jd
候 源 jd
候 源 地 jd
公 网 jd
内 网 kc
内 网 地 jd
况 ? jd
出 <B> lb
出 去 jd
出 去 吗 jd
出 得 ma
出 得 去 ma
则 $ dj
则 ? $ jd
则 ? kc
则 上 kc
则 放 kc
则 放 行 kc
到 <B> , kc
到 <B> <n> jd
到 <B> <server> jd
到 <B> jd
到 <B> 会 jd
到 <B> 的 jd
到 <B> 行 ma
到 <gateway> lb
到 <host> , dj
到 <host> jd
到 <zone> lb
到 <zone> 的 ma
到 ip kc
到 syn jd
到 udp <n> jd
到 udp jd
到 哪 里 jd
到 的 源 jd
到 这 个 jd
到 邮 kc
制 $ jd
刷 这 jd
刷 这 个 jd
动 连 kc
包 , jd
包 会 jd
包 会 被 jd
包 到 jd
包 怎 jd
包 怎 么 jd
卡 在 哪 jd
去 <B> jd
去 吗 $ kc
去 掉 , jd
去 连 <B> jd
去 连 kc
发 往 <B> kc
发 往 lb
变 成 什 jd
口 , 会 jd
口 <n> $ lb
口 <n> , dj
口 <n> dj
口 连 kc
可 以 kc
可 以 直 kc
台 电 jd
台 电 脑 jd
同 事 在 jd
后 会 jd
后 就 jd
后 就 没 jd
吧 $ kc
命 中 jd
命 中 哪 kc
和 <n> jd
哪 个 kc
啊 $ kc
啥 $ jd
器 <A> jd
器 <service> jd
回 了 ck
回 包 , jd
在 <A> , lb
在 <A> jd
在 <A> 上 jd
在 <B> $ dj
在 <B> dj
在 forward jd
地 址 , jd
地 址 dj
地 址 会 kc
址 , jd
址 <A> , am
址 <A> am
址 会 kc
址 会 变 kc
填 的 <B> kc
外 网 jd
好 , 请 jd
好 吗 $ jd
完 以 ck
完 以 后 ck
审 计 lb
对 <B> am
对 端 jd
就 不 ck
就 没 jd
己 去 kc
己 能 jd
己 能 上 oY
开 , jd
开 <B> $ kc
开 <service> jd
影 响 jd
往 <B> lb
往 <B> 的 kc
得 了 jd
得 到 jd
得 去 吗 ma
得 来 ma
得 来 吗 lb
志 里 一 jd
怎 样 $ jd
急 $ jd
您 好 , kc
您 好 kc
情 况 ? jd
想 <service> kc
成 drop , kc
成 drop jd
成 什 jd
成 什 么 jd
我 在 <A> jd
我 看 jd
户 <A> jd
打 <B> jd
打 <B> 的 jd
打 算 把 jd
把 input jd
抓 到 jd
拦 吗 $ lb
拦 吗 ? jd
拦 吗 ma
按 规 kc
按 规 则 kc
掉 masquerade jd
掉 吗 jd
接 连 <B> jd
收 <B> jd
收 到 jd
改 成 drop jd
放 $ dj
放 ? $ kc
放 ? kc
放 行 $ kc
放 行 ? jd
放 行 的 jd
时 候 源 jd
明 明 kc
映 射 jd
是 drop jd
是 否 kc
是 就 能 jd
是 被 丢 jd
最 后 会 jd
有 $ jd
有 个 kc
有 什 kc
有 什 么 kc
有 回 jd
有 放 lb
本 机 访 jd
机 器 <A> jd
机 器 <service> jd
机 访 jd
机 访 问 jd
机 连 <B> jd
机 连 jd
条 : jd
条 <n> kc
条 <n> 的 kc
来 吗 $ ck
果 <n> jd
桌 面 jd
次 都 jd
没 $ lb
没 有 $ jd
没 有 回 jd
流 量 kc
用 <B> jd
用 <B> 收 jd
用 <service> 收 jd
用 foxmail jd
电 脑 <A> jd
的 : lb
的 <A> dj
的 <B> $ jd
的 <B> , kc
的 <B> jd
的 <n> $ jd
的 <n> ? nZ
的 <n> dj
的 <n> udp lb
的 <service> 会 kc
的 <service> 吗 jd
的 client jd
的 dnat kc
的 laptop kc
的 masquerade jd
的 outlook kc
的 pc kc
的 user lb
的 人 用 jd
的 信 kc
的 同 dj
的 同 事 dj
的 吗 $ jd
的 吗 kc
的 吧 jd
的 地 jd
的 地 址 jd
的 是 <B> kc
的 是 哪 jd
的 机 jd
的 机 器 jd
的 源 jd
的 电 jd
的 电 脑 jd
的 网 jd
直 timeout , jd
直 timeout jd
直 刷 这 jd
直 接 lb
看 到 ip jd
看 到 syn jd
看 到 udp jd
看 到 的 jd
程 桌 jd
程 桌 面 jd
端 口 <n> dj
端 口 连 kc
算 把 jd
结 果 jd
给 我 jd
网 <A> kc
网 段 jd
老 是 kc
老 板 kc
能 ping jd
能 ping 通 jd
能 上 <B> jd
能 上 jd
能 主 kc
能 主 动 kc
能 收 jd
能 连 到 jd
脑 <A> jd
自 己 jd
自 己 去 kc
自 己 能 jd
行 $ kc
行 了 吗 jd
行 吗 jd
行 没 lb
被 丢 kc
被 丢 了 jd
被 丢 吗 lb
被 改 jd
要 写 nZ
要 连 kc
规 则 $ dj
规 则 ? kc
规 则 dj
规 则 上 kc
规 则 放 kc
访 问 <B> jd
请 求 jd
走 <B> jd
走 <service> kc
走 不 kc
走 得 kc
走 的 是 jd
超 时 kc
边 <A> jd
过 哪 kc
过 来 jd
还 work jd
还 work 吗 jd
还 是 jd
还 是 被 kc
这 一 bl
这 个 , jd
这 台 机 kc
远 程 jd
远 程 桌 jd
连 <B> , jd
连 <B> nZ
连 到 <B> kc
连 到 kc
连 的 jd
连 的 是 kc
通 , jd
通 <B> jd
通 <B> 吗 kc
通 不 lb
通 不 通 kc
那 台 lb
那 边 <A> jd
那 边 jd
都 不 lb
配 的 kc
里 看 jd
里 看 到 jd
问 <B> jd
问 <B> 一 jd
问 <B> 吗 kc
问 <B> 还 jd
限 制 $ jd
面 的 jd
`;
