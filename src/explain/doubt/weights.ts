/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djehdj
$ djehdj
' , kggffe
' -a bghfij
' -i dhegne
' <n> sefgda
' <own> kggffe
' mfffja
'connection ofgefa
'connection refused' oifefb
'connection timed kggffe
's <service> bmgfna
's hjcajj
's inside gmggfc
's own fmgbkb
, <client> lggfkY
, <far> ofgfhZ
, <gateway> pegeib
, <host> jchajj
, <n> qVdhhi
, <outside> qcgboX
, <own> embkdg
, <public> ieclge
, <server> lfihhY
, <service> mZoYfi
, <zone> eiefpa
, a lggffe
, ack kgggff
, afifkh
, all njbhde
, allowed imggdb
, am lcdfmd
, and bhbgds
, any hifYne
, anything mdeeld
, are lecdfl
, as odeggc
, blocked gdeffm
, but pfggea
, by kpgWdg
, can kcdeod
, change lffgfe
, client lgggfd
, coming sbcehe
, connection pgegea
, correct kggeZm
, could dffkna
, curl sgeYgg
, customer hficcm
, do kcbekj
, does iUeokg
, don't naimcb
, dport sfcchc
, dst oefdge
, e ifkegd
, established eggekh
, everything Yejdip
, explain gfhdfk
, first cfihfj
, for ilZnec
, forward lggffe
, from modagb
, given qgdcYm
, he hjeehe
, help pbddhg
, how oehebg
, i ljhjYc
, id jgfgff
, if frbgfb
, in jfdjch
, inside hoehcc
, is ggfefk
, isn't ogfgdb
, it ldfbco
, it's fefeeo
, its fggegk
, just khenca
, kindly lgefge
, length kgggfe
, line mfddej
, lip jffgff
, my keffei
, need jhhjcd
, never nfeedh
, new jffhge
, no kmeYhg
, not fnhgfZ
, nothing pfeffc
, ok qghgfX
, on pmeZfb
, one glffgc
, only blekff
, open mjechd
, options jgggff
, or mZflka
, our rdZagk
, outlook mffggc
, over jgfgfg
, permitted lgfhfd
, ping edfgcp
, plain pgefce
, please hiZjhf
, pls kdfdfk
, port lemlaY
, possible qcfgee
, quick nbljdZ
, reachable uecdfb
, right sfjYbe
, rip jfggff
, same ofggeb
, seq kgggfe
, session lffggd
, should uehgcX
, so ngghdc
, sorry ohfgae
, source qcfefe
, step mgfged
, still ifgZeo
, straight hlidfc
, syn ngggce
, target qefehc
, tcp tdgdeb
, that idgeek
, the hicfek
, then edeiqa
, they jcejej
, thoughts hfffej
, three jgggff
, thunderbird kfffgf
, thx fqgWbm
, ticket eghdaq
, to hfdmeg
, udp rdhfbc
, user tgffeX
, we mgeacm
, what jcheke
, what's fggfdk
, whats pgfeeb
, when jhfjec
, where kWdlgj
, which cdplce
, while lgfggc
, who fffWmn
, why ucfbcf
, will lffehd
, win kgggfe
, with bcmkgf
, works oeccgj
, would ffidpa
, yes gdohga
, yet qgffdb
, you jfgbgk
, you're hefdfn
, 一 kdfheg
, 不 jnfdgb
, 为 uahhZd
, 之 nhdcoX
, 人 jfffgg
, 什 seafgd
, 今 ffgffj
, 从 icdomX
, 他 lfdghd
, 会 lbfgdj
, 但 kfggfe
, 你 fbeZdx
, 出 oeZlfe
, 分 cjkggd
, 列 hjkchc
, 到 ufecfa
, 加 fhhhmY
, 包 khbkee
, 发 kfdkgc
, 只 ggggck
, 周 hjcefj
, 咋 Zafhfu
, 啥 fggfej
, 回 nfffgc
, 在 ldgfhd
, 地 megdgf
, 它 lcefcm
, 对 kejdge
, 帮 hcgfgl
, 快 Zhhghl
, 怎 hgeeek
, 急 fefdfo
, 想 qeghea
, 我 hfighd
, 报 mkgfgX
, 按 qVgiid
, 提 kffgge
, 收 mgehgc
, 改 gfgfkf
, 放 gdhfih
, 新 kfggef
, 明 eefedp
, 昨 ogfggY
, 是 meeaco
, 最 pfghcb
, 有 gikYkd
, 正 kgggdg
, 求 kfffgf
, 没 pcgcci
, 浏 mffffd
, 源 odggde
, 然 jgggfe
, 现 ebgcml
, 用 pefhaf
, 目 nhhcfd
, 直 jgfffg
, 看 jbgffm
, 端 mdffgf
, 结 offedf
, 给 ikdecj
, 网 lgffff
, 能 ngfgkX
, 行 vbecdf
, 要 kediei
, 规 mggdgd
, 说 jfggff
, 请 iYhjek
, 谁 nefbhf
, 谢 hgbgdo
, 走 iefdhj
, 跟 meedfh
, 过 ochgde
, 还 bqedma
, 连 pggdfb
, 通 1ZgagY
, 那 kdfjdf
, 都 imcZle
, 重 mgggde
, 麻 ijgcfg
-> <client> mgfggc
-> <far> ogggfY
-> <gateway> xdhgdU
-> <host> zgiceR
-> <outside> pggfmS
-> <own> kYiakl
-> <zone> wegghS
-> nXeckk
-a cffegn
-a forward dffejj
-a input effggj
-a postrouting dffefo
-a prerouting efgejj
-d <own> eegeij
-d efgdnf
-i , jgggZk
-i <outside> cffepf
-i <zone> biffji
-i Zfffkl
-i forward bfehcr
-i like ffggbn
-i on gfffel
-i prerouting fdhdhm
-j accept effegm
-j accept' bghfij
-j cffeim
-j dnat efgejj
-j drop ffeglf
-j log egggfk
-j masquerade dffemi
-j redirect gfefdn
-j reject egfgoc
-l jfgfff
-l 里 jfgfff
-m ffgegk
-m limit fgggdl
-m recent ggfgej
-o <outside> ciedjl
-o <zone> fggfmc
-o bheekj
-p efgehk
-p tcp efgehk
-p udp feegen
-s <far> effegl
-s <zone> cgfgij
-s efegij
: $ jdfdel
: ' jggfge
: -a efgekh
: : hffefk
: <client> pfhgdc
: <far> nfffde
: <gateway> gjffhf
: <host> khefff
: <n> hYggfo
: <outside> ubdcge
: <own> qhbjcb
: <service> ragaeh
: <zone> rechcf
: a gdbegq
: any fdifob
: can hejbel
: cd jgfggf
: connect leggfe
: could oceffg
: curl ofgggZ
: disconnected jgfggf
: do rbcffg
: does jbZeml
: errno mgfgfd
: error mfgggb
: from bngffg
: gehfkd
: inet ggfffj
: io ggfffj
: ip meffef
: iptables ehgbas
: ipv lffgdf
: is jdcjkd
: martian mffged
: may kdghak
: net qhfehY
: no pcgggb
: open qeeegc
: outlook mdhdei
: please khjece
: port dheodg
: postfix jgggfe
: reachable pkcfcc
: relay kegggf
: socket ggfffj
: src oeffgd
: tcp lfffff
: the ughcca
: to eegohb
: trace kgggef
: trying sgggfV
: udp jgfgfg
: unable gcfhfl
: user kffgfe
: what ckijhb
: which bfthcc
: who Yuhagf
: would ggffmc
: 我 jcnibd
: 能 dvdYfh
; does kaegkg
; ochdja
; the jcgjdh
; what fZggkk
<- ubedfc
<- what hfefcm
<client> $ lgbgma
<client> , kflZci
<client> -> rfeehZ
<client> : tgggeV
<client> <client> offffc
<client> <far> qfgcdf
<client> <host> ofgdfc
<client> <n> lgeffe
<client> <own> negfgb
<client> <service> odghdd
<client> ? neYpgb
<client> and vfggeU
<client> can lggehb
<client> can't uUhfhd
<client> cant iefdgk
<client> connect bdeejo
<client> dst lggfgd
<client> for mdggef
<client> from qfghZd
<client> get nahZkh
<client> gets lgggee
<client> has lighfa
<client> i jgggee
<client> in heggmc
<client> instead bgffrc
<client> is pdjedc
<client> just nfgfha
<client> must segfeZ
<client> oZhfie
<client> on nXcXlq
<client> open 1ZhfcV
<client> opening dgggkg
<client> opens qfhagd
<client> or hYgohe
<client> ping qfffga
<client> port tfhecZ
<client> r kgggff
<client> reach lccdfn
<client> s kfffff
<client> says sgffgW
<client> sends mfgcgf
<client> sport lfffff
<client> still hfehna
<client> tcp kfggff
<client> then dgggob
<client> to tfgZlX
<client> towards obgeid
<client> use ffnajf
<client> wants tfcbfd
<client> when tgfcae
<client> who kkebfe
<client> 上 lfggfe
<client> 到 ragdhd
<client> 去 qgcged
<client> 发 ugfeeW
<client> 吗 ggggje
<client> 就 ffgfob
<client> 打 mhegce
<client> 用 oheega
<client> 的 qfeggZ
<client> 能 qdhbge
<client> 要 ogffce
<client> 访 lYehcn
<client> 走 nfffcg
<client> 这 ojlbfW
<client> 连 veggcX
<far> $ qedcjc
<far> , pdjbdf
<far> -> pggfea
<far> -j ffggje
<far> -p fffgdn
<far> : mgggga
<far> <far> mgggfb
<far> <n> mgfeef
<far> <own> mffffe
<far> <service> rffaib
<far> ? eWfhko
<far> a nggfce
<far> allowed ngggeb
<far> and mfgdgd
<far> connects qhhcea
<far> does kgggee
<far> dst jfgfff
<far> for pggced
<far> from mcflfb
<far> get obhXfm
<far> gets odgfgb
<far> is qeffec
<far> make oggfaf
<far> on gcgYip
<far> over kfhhiZ
<far> port rdggfa
<far> qafejc
<far> r oeffdf
<far> reach mgbfjd
<far> s kfffff
<far> see jfffhf
<far> sport jggfff
<far> still cgggme
<far> tcp ppbdYe
<far> to tffchY
<far> udp rggfeZ
<far> with ledfdi
<far> 不 qgfgfY
<far> 会 khfffe
<far> 到 rfgegX
<far> 发 ogfcfe
<far> 吗 ghhhkZ
<far> 的 nfgghZ
<far> 能 pgegdd
<far> 访 mgefef
<far> 还 gghgkb
<far> 通 segheX
<gateway> $ gibldi
<gateway> 's glcejf
<gateway> , jiaifg
<gateway> -> tdhffY
<gateway> : nffgiZ
<gateway> <gateway> ofdgff
<gateway> <n> Yegedv
<gateway> ? ifbfji
<gateway> allowed qehggY
<gateway> as nckgfa
<gateway> at jfgeie
<gateway> be ilhhcc
<gateway> box khkaib
<gateway> config ffffgk
<gateway> cpu bbffhp
<gateway> does lggelY
<gateway> doing pfgfhY
<gateway> drop nhggda
<gateway> from pdcglZ
<gateway> is lefZen
<gateway> itself shhdZb
<gateway> last dehifj
<gateway> let rggfdZ
<gateway> lets tefggW
<gateway> meedei
<gateway> on fjbejj
<gateway> or fdgkdk
<gateway> ping ohYfhf
<gateway> shows jgggge
<gateway> to ndhegd
<gateway> why rffega
<gateway> 一 gfblgh
<gateway> 上 hcXphj
<gateway> 之 iffcdm
<gateway> 会 pgfeed
<gateway> 吗 ndfggd
<gateway> 拦 lfgggd
<gateway> 放 neggfd
<gateway> 本 ofjdfa
<gateway> 现 ffffgk
<gateway> 的 doeedi
<gateway> 自 qgeffa
<gateway> 规 fdhfen
<gateway> 这 pcggah
<host> $ oiaoab
<host> 's lbgaik
<host> , kjcaco
<host> -> sfhaeb
<host> -a fgggoY
<host> -j bghgnd
<host> -o fgggje
<host> -p hdgfhi
<host> : eldfie
<host> <- odecfi
<host> <client> nfgdge
<host> <far> jfgfff
<host> <host> klYlga
<host> <n> vdhhcW
<host> <server> npjZZb
<host> <service> rfidkU
<host> ? Yiargg
<host> able rcfdgd
<host> allowed ochffe
<host> and lchcek
<host> are fZdqhh
<host> at ihedcl
<host> besides ktgbZb
<host> box jffmcd
<host> by qbhdef
<host> can't ndhegc
<host> deliver kgggee
<host> direct pffgec
<host> directly negbma
<host> dnat bhhdnf
<host> do bcbpfm
<host> dst kfffff
<host> echo kgggfe
<host> for jcfefk
<host> from tZcdhh
<host> get tchefZ
<host> has lZhegj
<host> have iYmlec
<host> host jhZjfh
<host> in fgfgpY
<host> ip ldfgfg
<host> is lUdenl
<host> itself namegb
<host> just mghhgZ
<host> kfdlfe
<host> machine kfamfe
<host> needs jffjee
<host> ok pegegb
<host> on jjfbgg
<host> open nceedk
<host> or iZhmeh
<host> out leegjd
<host> over ncfdej
<host> pls ofgage
<host> port prgYeW
<host> published gWhrhd
<host> r jfggfg
<host> reach pfefgb
<host> reachable kmbkfY
<host> rules gcfekj
<host> see oegbef
<host> server hkcidg
<host> server's jlaifd
<host> should jffggf
<host> sport mfffdf
<host> still hggekd
<host> talk raifce
<host> tcp iefbhl
<host> the kgggdg
<host> through nfecje
<host> to uYjZdg
<host> what fkefkc
<host> will igggkZ
<host> with kffekc
<host> would hhhfmY
<host> 一 ggbnge
<host> 上 okbcfe
<host> 不 rhgYhb
<host> 主 ndhfed
<host> 了 agffog
<host> 会 ledfje
<host> 出 mchbif
<host> 到 vakaeb
<host> 发 kXbqhg
<host> 吗 nYgdgk
<host> 对 ekZmgf
<host> 就 lefghe
<host> 往 ocgche
<host> 映 bacwid
<host> 有 kdange
<host> 的 fmfege
<host> 能 xXfdkZ
<host> 自 mffgfd
<host> 行 lggffe
<host> 还 jebpgc
<host> 这 gabpel
<host> 通 pggegZ
<host> 那 rjfccb
<n> $ migWbn
<n> , iidhge
<n> -> Wdgdgv
<n> -i dgfffl
<n> -j efgehk
<n> -m fgggdk
<n> -s Zfehhn
<n> : iZfjfj
<n> <- ncgffe
<n> <client> pffffb
<n> <gateway> qeffga
<n> <host> negdge
<n> <n> iXgfeq
<n> <outside> pZdlee
<n> <own> neefgf
<n> <server> ofggga
<n> <service> mhehha
<n> <zone> obiaei
<n> ? mjcceh
<n> a lfggfd
<n> aa kffgff
<n> ab lgffef
<n> after lggghZ
<n> against nfceej
<n> allowed eahdhp
<n> am jcficl
<n> and cedcok
<n> any ndebmd
<n> anywhere fpfbdh
<n> as mffgjY
<n> assured lfffff
<n> at ljdWkh
<n> be kehhZk
<n> before bfggfn
<n> bob jggfff
<n> by kffeqW
<n> bytes kgffge
<n> can ilgdlX
<n> ccc ldfeej
<n> change fhZgep
<n> close nffefe
<n> connect icggcl
<n> connection lfffci
<n> days ojgZdf
<n> directly vdhfcX
<n> dnat bdggkk
<n> do egecin
<n> does qbgckb
<n> dport jggfff
<n> end dqfkdZ
<n> established lfgfff
<n> example kggggc
<n> explain jfgdgh
<n> failed lggggc
<n> for sTfbmh
<n> forward gcfeng
<n> from uTemfc
<n> g nagghe
<n> get fbgcbu
<n> go Vdgtei
<n> goes cgfgmf
<n> hgebji
<n> hitcount ggfgej
<n> i djdlhd
<n> in mcfdlc
<n> ip hggfkc
<n> is feckig
<n> k ubgXbl
<n> last hghbfl
<n> len kgfgfe
<n> lgtm edgddr
<n> look fgggYq
<n> looks gbffep
<n> mail kffgff
<n> mark kgffff
<n> matched gfgffj
<n> milliseconds lfeecj
<n> min effdnh
<n> minutes jefbji
<n> ms kffgdh
<n> name ggfgej
<n> no lgffff
<n> of meahdk
<n> off jlgdfc
<n> ok kYffgl
<n> on fjlfgb
<n> only ngfffd
<n> open noXqZX
<n> or cnbdlh
<n> please ocgdbk
<n> pls nbeieh
<n> pm hcgeem
<n> port fechfn
<n> postfix mgggga
<n> proto kfggff
<n> published rhbida
<n> quic vbeYfh
<n> reach Zbjedu
<n> reachable glgdge
<n> relay sfffda
<n> rule Whghjl
<n> s hdegen
<n> safe gegefk
<n> says leffck
<n> secs jffgff
<n> seen jffgfg
<n> so idggkc
<n> src jggfff
<n> syn jgffff
<n> tcp lmfifV
<n> the kefdhh
<n> then jgefje
<n> through vibdeZ
<n> to fecWop
<n> towards mcfchi
<n> trying ldfgfg
<n> udp rdhfgZ
<n> unreplied jggfff
<n> use kgffff
<n> were cehfki
<n> what gaghij
<n> when dfgfod
<n> who hdgjge
<n> why lggfdf
<n> will nfgfed
<n> would ichemc
<n> wtf ffgffk
<n> you pehcdf
<n> zone kfggdg
<n> 一 jfffgf
<n> 不 tagheb
<n> 为 egfffl
<n> 了 Tpddip
<n> 会 ddnkkY
<n> 到 eZYqbr
<n> 发 kfgfgd
<n> 口 fekmcd
<n> 合 ifggWo
<n> 吗 mYdcin
<n> 和 needje
<n> 就 ogggeZ
<n> 应 hddpee
<n> 打 tfeSjg
<n> 报 jfggge
<n> 收 ndhehd
<n> 改 Zffenk
<n> 放 mggegb
<n> 映 gYZtkf
<n> 是 jebmla
<n> 有 hsdecc
<n> 点 gfgeel
<n> 的 cWfhlp
<n> 端 nlabge
<n> 能 bahchu
<n> 行 aegfni
<n> 被 pgeefc
<n> 走 lfhgfd
<n> 转 Umftga
<n> 这 ihgdei
<n> 连 wbffbb
<n> 通 xXhabi
<n> 那 fdgglf
<n> 都 axeXie
<outside> $ kcgcel
<outside> ' dhegne
<outside> , nakeib
<outside> -> qbfbif
<outside> -d eggbhl
<outside> -j eeeejl
<outside> : rdedef
<outside> <far> rdgcch
<outside> <host> ofdfgd
<outside> <n> nfgfnV
<outside> <outside> rcgZgf
<outside> <service> gWepkf
<outside> ? oYcihg
<outside> accept Yhfhrd
<outside> access umXagb
<outside> and vbhYef
<outside> at lieZan
<outside> but qfgheY
<outside> can nfmbfZ
<outside> connects qefcgd
<outside> does ofgamY
<outside> for ibblig
<outside> from efgfme
<outside> get pSmpfX
<outside> gets eldkgc
<outside> hit fpagff
<outside> in mmagZg
<outside> is cgjekf
<outside> it seediZ
<outside> it's kggggd
<outside> jdihgc
<outside> off cgggmf
<outside> oif jggfff
<outside> ok nffhec
<outside> on dYjkkg
<outside> open vdhabd
<outside> out gffgld
<outside> ping vcgagb
<outside> reach ilijcZ
<outside> right lailec
<outside> side dliffd
<outside> still bocctX
<outside> tcp ndchdi
<outside> that lidadl
<outside> the ocdfgh
<outside> then bggeof
<outside> through nXojeZ
<outside> to rSidii
<outside> udp nbhgge
<outside> who pbgdgf
<outside> with fclndd
<outside> 上 kefafm
<outside> 不 pfggjV
<outside> 了 hemdlZ
<outside> 到 mYcfpf
<outside> 去 eegglf
<outside> 发 hSgngl
<outside> 可 ocgefe
<outside> 吗 sbcefg
<outside> 客 rZgfdf
<outside> 就 kfffhe
<outside> 开 jghifa
<outside> 打 thhbda
<outside> 收 sWggfe
<outside> 是 egdghj
<outside> 用 peejfa
<outside> 的 jbihge
<outside> 直 zeYaee
<outside> 能 nehjca
<outside> 访 odZnpR
<outside> 走 tbhfcd
<outside> 还 bgggod
<outside> 进 kZiigg
<outside> 连 phXija
<outside> 那 ncbfnc
<outside> 都 ilffed
<own> $ pjZgee
<own> ' lggfee
<own> , jefmbf
<own> -p efgejj
<own> : hcgjei
<own> ; kggfhc
<own> <client> kgfffe
<own> <far> nefffe
<own> <n> nphfgR
<own> <own> ngggfb
<own> <service> pogZjT
<own> ? ioYhkZ
<own> after efeepe
<own> and enbibj
<own> answer ilhhgY
<own> as pdcifc
<own> at kahmkY
<own> be mmfdea
<own> come qegdhZ
<own> coming ofcXqd
<own> do hcgmfe
<own> does mfeigc
<own> dport nefgee
<own> dst mfffff
<own> end pahieb
<own> ends Vchshg
<own> error ggfffk
<own> failed qggddb
<own> for labgji
<own> forwarded sebigZ
<own> from vhlVmQ
<own> get vhZjdX
<own> gets ebeirb
<own> go ljgkba
<own> goes oZglha
<own> i nhgfea
<own> if fgfenc
<own> in qggegY
<own> into ndfhed
<own> is hmajde
<own> jhchhd
<own> just qefgcb
<own> land eZiqdg
<own> never jkfbgf
<own> not hcbfho
<own> ok clcbqe
<own> on ljYdfk
<own> once bffjtX
<own> open mjXseV
<own> or iccdin
<own> over lhdiiY
<own> please jkfffb
<own> pls khghfb
<own> port nXdhel
<own> prot ikgdff
<own> reachable oocafb
<own> refused ncgggd
<own> s kgggfe
<own> should kgggee
<own> smpt fnafbn
<own> sport jggfff
<own> still ehfemd
<own> survive ffgfld
<own> tcp nefjkU
<own> that kiVnhd
<own> the ndidhc
<own> then gbeeho
<own> timed mgfffd
<own> to lZeWlp
<own> usable gnfghZ
<own> was ogfgea
<own> what kafofd
<own> when moefiT
<own> where uXjgbd
<own> which uheZfb
<own> while lfgffe
<own> why kfggfd
<own> with jfZekk
<own> work eiZZpl
<own> works ikfeic
<own> 一 kegggf
<own> 上 bodpcb
<own> 为 fhcicn
<own> 会 nfcZne
<own> 发 hSgske
<own> 后 aahrhe
<own> 吗 ggcdhm
<own> 对 jfbpdd
<own> 就 geedji
<own> 打 wgchgT
<own> 报 vbgfhW
<own> 收 ecffjl
<own> 映 RSe5jj
<own> 是 kffgkZ
<own> 最 fdfoff
<own> 有 hfajcn
<own> 的 ihfcfj
<own> 端 ktZdgY
<own> 能 oaeglb
<own> 行 deegjl
<own> 走 uehhfT
<own> 超 lffggd
<own> 转 pPemnd
<own> 还 dcidhn
<own> 这 Yldkfk
<own> 通 coddkf
<public> $ Zhajds
<public> , ldifib
<public> : hbkkde
<public> <own> kbjddj
<public> ? fmdhhc
<public> and ebeqhf
<public> ieijde
<public> on vcdfgZ
<public> 上 ddfsha
<server> $ acilem
<server> , kackfj
<server> : hgedgk
<server> <host> qegfgZ
<server> <own> nfgggZ
<server> ? iobadk
<server> at pfefgb
<server> ghgjZk
<server> has ndfffg
<server> is iccjfj
<server> 写 lfgehd
<server> 地 qcegdg
<server> 填 mfgggc
<server> 是 jfggge
<server> 有 ZVhxjc
<server> 的 caXmeu
<server> 自 neeggd
<server> 要 qZhchg
<service> $ jcbigk
<service> , rilbgT
<service> : jmfYfg
<service> ; lefgge
<service> <host> wejccW
<service> <n> jidnXg
<service> <own> jlhibb
<service> <server> uafeed
<service> ? nkihiR
<service> against ufdZee
<service> at qldibW
<service> connect kggege
<service> dnat ffggkf
<service> does pefefd
<service> exposure erhcgZ
<service> for hafZnm
<service> forward bdgfes
<service> from lhbinV
<service> in lffdej
<service> into pcfdhe
<service> is ndfehg
<service> just ocgggc
<service> login jfggff
<service> lookups jffgff
<service> mldbia
<service> of mjcXne
<service> ok pefgjY
<service> on jiZilb
<service> open gofhea
<service> or rdbcbn
<service> out ldcikc
<service> over iqfXff
<service> port ZeopgY
<service> queries ocghgb
<service> query nggfaf
<service> reachable kiheed
<service> rsource fgfgej
<service> session hkgdhd
<service> straight pfgbge
<service> tcp gnfdfe
<service> through imhgda
<service> to mhcekb
<service> udp nefffd
<service> via fgegld
<service> 一 mffggc
<service> 为 nffgfc
<service> 了 egfflf
<service> 会 qfeeee
<service> 到 sfgZhc
<service> 吗 xYcbje
<service> 收 scdigZ
<service> 是 fsdYhe
<service> 有 ehekdi
<service> 登 okgfeW
<service> 的 dpefmY
<service> 能 ugggfU
<service> 行 ldgekc
<service> 走 jZjqgX
<service> 连 jfgggf
<service> 通 hcgcfo
<service> 都 imgaeg
<zone> $ jaaifn
<zone> 's nbobiZ
<zone> , okmfaV
<zone> -> gdagmj
<zone> -j dgfgoc
<zone> -m fgggjd
<zone> -o biffij
<zone> -p fgfejh
<zone> : uhhZda
<zone> <client> sffggV
<zone> <host> refded
<zone> <n> uZjZhc
<zone> <outside> lkdgfc
<zone> <own> yYhfiU
<zone> <service> udafib
<zone> <zone> rmfhdR
<zone> ? hddeng
<zone> able iYkfdm
<zone> actually gdlfge
<zone> allowed nYpfgZ
<zone> and loZfha
<zone> are pdfgga
<zone> at mdfbcn
<zone> be tcZgkZ
<zone> box pgggfY
<zone> browse mfgfgd
<zone> can jgkkjS
<zone> can't nfdbgi
<zone> cannot gcefep
<zone> cant uciheV
<zone> client 0fdicT
<zone> clients cgeZir
<zone> connects kfgefg
<zone> directly ncfggd
<zone> dnat cgheqb
<zone> even tZhieY
<zone> folks rghafc
<zone> for jfjYsW
<zone> from klaafj
<zone> get qVnZfh
<zone> gets mXoaje
<zone> gives rfggeZ
<zone> go offffd
<zone> going fgggkd
<zone> has wdegcY
<zone> have nSfell
<zone> hit sYhfgd
<zone> hosts jbdZdw
<zone> i hlfech
<zone> in igggic
<zone> into hZiafs
<zone> ip jgggfg
<zone> is pghdeb
<zone> lan pfgfgZ
<zone> laptop vbffbd
<zone> last pgegeb
<zone> ldhcgh
<zone> lose hgfdnb
<zone> machines gjgael
<zone> make dffglf
<zone> network oeefgd
<zone> oif jgggfg
<zone> on rcdbgh
<zone> open xbgdjV
<zone> out refgfa
<zone> pc qeedgd
<zone> pcs neickZ
<zone> people kfeglb
<zone> ping kefgbk
<zone> ppl mdggge
<zone> reach pXmaid
<zone> rules cafirf
<zone> say lbbiao
<zone> see qWffkd
<zone> segment helhgc
<zone> shows peggec
<zone> side ifhfjd
<zone> src jgfgff
<zone> still gbgeli
<zone> subnet rfXeje
<zone> talk wcghdW
<zone> the legekc
<zone> then egggle
<zone> to qYabmj
<zone> towards pgfahd
<zone> use sckdgX
<zone> user Yfkfeo
<zone> users Yhgaet
<zone> who lehgib
<zone> with ogefed
<zone> 上 wcfeiV
<zone> 下 pbheib
<zone> 为 oZcgfk
<zone> 之 neggfc
<zone> 也 Unffkk
<zone> 出 nbkdjb
<zone> 到 qZienW
<zone> 去 lghdlY
<zone> 发 mggffc
<zone> 同 lfggef
<zone> 和 ikfhdd
<zone> 打 zffgeR
<zone> 收 schheZ
<zone> 是 hffgmb
<zone> 有 mefgef
<zone> 用 haddkm
<zone> 电 nfgggb
<zone> 的 kghedg
<zone> 直 ofhgcb
<zone> 网 leggfd
<zone> 能 njjbbd
<zone> 访 nSehmi
<zone> 走 mffejb
<zone> 还 egggle
<zone> 这 qfigeX
<zone> 进 4acagX
<zone> 连 gmedjd
<zone> 通 ubghhV
<zone> 那 mjehhX
<zone> 都 eilggb
<zone> 里 jkkcga
? -a efffrZ
? <n> hkgcdi
? <outside> kjfcge
? <service> uZgcge
? <zone> fiefke
? ? plfhYa
? example qgggca
? i ehekgf
? i'm ldeeii
? in jffgge
? is obffgf
? it ggiagk
? it's jdaifk
? just fkcddn
? kernel jgggfe
? need ljkafb
? tcp lgfffd
? thank jgedcm
? thanks lggcgg
? the mbdreZ
? udp jkgedd
? want pjeade
? we hfdleg
? 不 flefgf
? 列 hZXuif
? 回 segggX
? 怎 ggfffk
? 我 kbikfd
? 给 hffefj
? 谢 jfffgf
^ -a ffgfRy
^ -i ibcgbr
^ <client> mchbcn
^ <far> yffbcY
^ <gateway> oicgdc
^ <host> ngambd
^ <n> khdkbe
^ <outside> sWijXi
^ <own> npajaY
^ <public> ikVogc
^ <server> qefdhb
^ <service> slgbVf
^ <zone> peedZl
^ a qWdjid
^ acme hdgfap
^ add addepl
^ after gfgatZ
^ all kecncg
^ an liegfc
^ and obeehg
^ any kjahch
^ anybody ijlbcf
^ anyone focbdk
^ anything hhcrcc
^ are tabcdm
^ as pbofbb
^ assume jcgetW
^ audit crfheb
^ auditor fmfgef
^ backup kfgacm
^ before ilfheb
^ can pVZfbt
^ captured jgfgfg
^ change mfeflZ
^ check ojhdgY
^ chg bhgepf
^ client jfeehh
^ connection rccgbi
^ conntrack kfffff
^ could nbeddl
^ curl kgffef
^ customer lYfmci
^ dear leeigd
^ did gfbces
^ djehdj
^ dmesg kgfgff
^ dnat dgcueb
^ do ldXsah
^ does kfbjYm
^ dovecot jffgff
^ drop cgferc
^ dump ifcoed
^ enumerate dmbiie
^ everyone glgefe
^ everything dWkvec
^ explain jfgeWr
^ exposure blhneb
^ first hfhici
^ for dqicfe
^ forward jfgfla
^ found fgggcl
^ foxmail ngggga
^ from qfeYdl
^ git ofceeh
^ github efgfbo
^ give eikkdb
^ good gdhfjg
^ got lcffgh
^ guest beddev
^ hairpin xbhagZ
^ hello gbjhdj
^ help qcgXbp
^ hey lkddef
^ hi mbgfej
^ how ihcYgp
^ hypothetically gbearh
^ i mYiled
^ i'm kefdgh
^ icmp taecfg
^ if hegcne
^ in fdijdi
^ inc rgffgX
^ infra gdgegm
^ input efggmd
^ inventory cffoff
^ ip iffeld
^ iptables gffdmf
^ ipv reggea
^ is mjWiYm
^ it hXigdo
^ it's iefefk
^ its eggffk
^ just hegfan
^ kernel jggfff
^ kindly gcdldl
^ l fafegq
^ line ibfdep
^ list eohjda
^ mail mcWldm
^ maillog jggfff
^ mar jggggd
^ masquerade dhegnd
^ may mbgfgg
^ monitoring nfefef
^ morning kceedm
^ my rcdekb
^ nc ijgehc
^ need kidmcc
^ net ggfgmb
^ netops ffgfel
^ new mcigXk
^ nft fhfhdj
^ nginx nfefge
^ nmap nghdde
^ nobody inbocZ
^ not oaejfe
^ of gfodef
^ ok pfZgdj
^ on ngfgec
^ once gfgdne
^ one kkfgfb
^ openssl lfggfc
^ our ljbYem
^ outbound pcgefe
^ outlook meffef
^ ping redeee
^ pinging kfegff
^ planning bghgpb
^ please cYfdit
^ pls ebdbex
^ plz oegfcf
^ port cnZmdh
^ postfix pgfggZ
^ pr agffhn
^ printer ocfedh
^ proposal ggffna
^ proposed ffggld
^ quick gigbob
^ ran ogfggZ
^ restart cbffiq
^ review heggao
^ root lfffff
^ say bfhhtY
^ security lihahd
^ seen ggkcgg
^ should lfdgjd
^ show ghlmYc
^ since pggfZd
^ sitting hdpbic
^ so hlgdef
^ somebody kdcegl
^ someone adelij
^ sorry qcedgf
^ src nefhfd
^ still gZfedu
^ suppose cfgfsa
^ swaks tggggU
^ swap fehfpb
^ sysctl gfeekg
^ tcp jkfgeb
^ tcpdump jgggff
^ tell jkgagf
^ thanks hefcfn
^ the mUhmcj
^ thinking cggerb
^ thoughts fgfeem
^ three eceiep
^ thunderbird meebek
^ thx gffefl
^ ticket tffgdX
^ to lccmgd
^ trace pefffc
^ trying djefdl
^ udp mmfccc
^ under ffemla
^ usage icfden
^ user leffei
^ users tddfga
^ vlan deffep
^ walk qefffb
^ wat ibemgf
^ we plealX
^ we're hdhgdk
^ what egleid
^ what's cclpbf
^ whats iWkqbf
^ when jeeeem
^ where ncdqbb
^ which hobiag
^ who bqgabm
^ who's Zrfeeg
^ whos brhgcd
^ why kcdddp
^ wich cclkeh
^ will nfgmbY
^ with Yiggqc
^ without hZhgvW
^ would ideatb
^ 中 hdfYgq
^ 为 rdgeed
^ 今 gfffbo
^ 从 oWldej
^ 你 hedcgq
^ 值 qggggW
^ 假 feggnc
^ 公 haikdj
^ 内 idekgf
^ 列 bfctib
^ 删 Zdefnl
^ 加 bdchuc
^ 发 kfdkfe
^ 同 mffggc
^ 哪 eqbhgd
^ 在 oegfai
^ 大 lfffff
^ 如 bfggpd
^ 安 fjidff
^ 审 nfgbeh
^ 客 kdfgfh
^ 对 kQxegc
^ 帮 gjfefh
^ 怎 geeefm
^ 您 igdnec
^ 想 djcimc
^ 我 hfldZl
^ 打 dcgcnl
^ 把 efcgli
^ 抓 jggfge
^ 按 iegemc
^ 新 fhfffj
^ 昨 bfgfdq
^ 有 jfemed
^ 现 iZhnbi
^ 用 mbfchj
^ 目 jebnfe
^ 看 fdfeeo
^ 站 fejiff
^ 端 gaYqem
^ 第 hefeco
^ 等 glgeff
^ 给 cfdeer
^ 网 ddgfgm
^ 老 mdggfd
^ 能 fbhdeq
^ 要 efigpZ
^ 规 hgggYo
^ 解 ggffao
^ 请 ldejfe
^ 谁 hxeYfZ
^ 财 ccffgp
^ 辛 hegefk
^ 这 fegjZn
^ 那 lVgbet
^ 邮 lfgZhj
^ 都 gniVhi
^ 麻 jdiZhl
a <service> iadffp
a <zone> rffgfX
a ? pgggcb
a box jkeefe
a client lcnblZ
a colleague oZgdld
a connection nmgfcZ
a dnat eobilY
a forward eddklf
a host uYhXhg
a ikffee
a ip kgffff
a junior ggffZp
a lady jfgggg
a laptop jelffb
a list ejfefj
a look edfefp
a machine lefgff
a minute jggfgf
a new kjfcbi
a non ediifi
a packet oegecg
a partner reggfY
a pc fbpfhd
a phone obgdgf
a ping jdghhe
a printer kffgff
a reset lfggfd
a rule hfghck
a second hbdhjj
a session odeegf
a syn nfehdf
a table cjhjdf
a tcp pffcgd
a ticket lfgebi
a timeout nffggc
a vendor lahiak
a way loZefd
a working cnfegf
a workstation pefegb
a yes fmnbdc
ab jgfgff
able fmmYee
able to flmZee
about <service> gocnac
about blejge
about to icdimd
above fbhase
accept $ gffedm
accept , bfgfjk
accept -a gfegpZ
accept <- heffkg
accept ? kcfeih
accept Zggeph
accept can afghmh
accept do ggffel
accept does Yhfgli
accept for Zgggfo
accept from cgfgki
accept in hghZcp
accept instead fggfld
accept what eggfnc
accept would fgggoY
accept 之 chhgqY
accept 会 geggqZ
accept 删 fgfgjf
accept 的 eeegjk
accept 这 fffgdm
accept' bghfij
accepted rghXef
accepts ffgeme
access <host> gmcbel
access <outside> geehgk
access <own> Vlggfn
access ? mekZfg
access denied mdhdge
access jliTgj
access to glfaig
accessible Xtgfib
account lgggec
acess gsfdcc
ack <n> kgggff
ack from mgggde
ack kgggff
acme <gateway> Xehedv
acme Zdhddv
acme example qehefa
acme net ffgddn
across oigfWh
actually bjljYi
actually do hgdgcn
actually end mqgWec
actually get haoegg
actually let iecfdo
actually use gcoehd
add -a gihipS
add a fgidXr
add fZcYvl
add the hggipU
add this gggguT
add 一 ddghjj
added -a egggoZ
added gdhanh
adding -a ggggje
adding Zfjcqf
address , idkjfb
address <own> fhelgc
address ? lodghW
address do kfffhe
address does kfgegf
address jeiqXb
addresses hfadgp
adds Zeecrj
admin mfgfef
adress tahbfe
advance $ khfbgh
advance khfbgh
advise pdhahe
advise whether pdhahe
after <n> lgggfd
after connect mffgdf
after ibheme
after that agffta
after the fggfbm
afternoon hgjieb
afterwards ? bchioe
afterwards ddghnd
again $ aehegp
again , dfgfgl
again ? Zcdhiq
again ldcccp
against <far> lgggfd
against <own> ifeqca
against kdffif
agent pggagc
aimed at jcgkch
aimed jcgkch
alerts mffefe
all $ vheahX
all , kigdef
all ? fYammi
all can eofeff
all dnat fefngd
all elilfX
all is fgkhfd
all of nVeqde
all port hbdnhg
all services dalmge
all sources fogagf
all the jhekbf
allow ijegic
allow 的 mgfggb
allowed ? yagfdZ
allowed into kndgga
allowed kmfZdh
allowed or sbggdd
allowed out mchhfd
allowed to ejjadl
already ? lfdcap
already jdddik
also fiddYt
am $ qefeTo
am , Zegihn
am i naechj
am oZehck
an <outside> rboXed
an <service> micggc
an <zone> lfjegc
an answer ilfegd
an attacker jaklgb
an gdkjai
an inventory cfjlfe
an old fgffek
and <n> fgcasg
and <service> lfgfdg
and <zone> ojfeda
and back refdgc
and by lhkiba
and does rdgeYh
and from fzcfYb
and gets ohggeZ
and how jfcadq
and i ncjdef
and if ehenjZ
and it pfffbf
and my mfeffe
and not pgggda
and on kmXncc
and over jfffff
and port qZemhX
and ports ebeqhf
and reload fehbdq
and since qgfgeZ
and the kedjdh
and then pdhdbi
and want uYhegc
and what kfeYfn
and when befagt
and which gnidga
and who dlfffh
and why hfhcgk
and with bhhfmf
and would dgfdjl
anna gfgffj
answer $ rchddf
answer : occfgg
answer <service> oggffa
answer ? jjiedd
answer come odgfdf
answer from jkefhc
answer hjicbi
answered by kfggef
answered rfggeY
answers nXfphZ
any $ qhgefZ
any chance nbghfe
any difference fehfob
any dnat gdgmff
any effect hdgcfm
any host jphefX
any idea ekdden
any ikbjkY
any machine fmfcgg
any more gfghkc
any objections gdffhk
any port yhbefV
any reason rfdfdd
any rule kfgfff
any side dhggmc
any traffic xbhgaZ
any way pXfhkb
anybody , enhdfd
anybody Y0hZgb
anybody able Ztgegc
anybody at gmfhfb
anymore hffdgl
anyone ? ecfmif
anyone Wuefjb
anyone able Zxddfd
anything $ emedgg
anything , ligded
anything ? ebgrbg
anything at djakgj
anything behind Xkenif
anything elapga
anything for gdhgmc
anything forwarded hhhjdd
anything in kVhnhf
anything natted dchrha
anything on djcmfe
anything published iUfsid
anything stop pfgeaf
anything stopping ochbgg
anything that gXfcjr
anything to dXfoen
anywhere $ oZgkfc
anywhere , Yjcpgg
anywhere ? Zkfrbf
anywhere behind fqfahc
anywhere eqaocZ
anywhere on Zqidhc
apart fmiidZ
apart from fmiidZ
app sagafh
append -a dfghnc
append XghgwY
apply fgffob
approval gcefdr
approve ibgehl
approve it ffgbhm
approved bfdafv
approved by cfcdhs
apt sficbc
arbitrary keldgd
are <zone> rbdjjW
are able gqYghc
are efljde
are exposed ZjllgZ
are forwarded gRbtkj
are not jndcdg
are open ZensdZ
are stuck keggge
are they odcbem
are usable eenegf
are we gZjjck
arrive at rgfdec
arrive mdhblc
arrives mbhmeZ
arriving lYhmib
arriving on paeghe
as <n> eegdpe
as a fjldee
as it uiccda
as kjggcd
as seen nekcde
as the iegkhb
as they obgegf
as things mefgge
as well gjfcek
asap , gigdck
asap ejhdcl
ask ? adbojj
ask neZeel
ask you hfeafp
asking $ lkhWdi
asking for gledjd
asking pmbdfZ
asks : Zthcgd
asks gqbhZg
asset fbenhg
assume sbfhhY
assured lfgfff
assured mark lfffff
at <client> iefjic
at <far> pffeed
at <gateway> ecfmlb
at <host> hgkfkX
at <n> dceign
at <own> ijekfa
at <service> kmgbha
at all igbgle
at github cgfggl
at hgcfji
at line gegefl
at my kdeegj
at the gffang
at you hfdbat
atm bdeoig
attacker kZklgb
attacker on hclmbc
attempts in jffgff
attempts jffgff
audit $ Yhokdf
audit : leecke
audit gpgdjX
audit item lmecgb
audit question cpgche
auditor asks dqfeiZ
auditor is hlejYh
auditor mmfeda
auditor wants foicha
auditors ghdkhd
auth attempts jffgff
auth jffgff
authentication $ geaggo
authentication , lgfggd
authentication pdhcdg
authentication' jfggfe
away , bcgcol
away dgfdnf
b jeggfg
back $ hnhfea
back , lggggc
back : igfglb
back ? igkdib
back idgclg
back through neffef
back to nfgcbj
backend jgflaf
backup <n> Ydhfet
backup jbbdcu
bad Zeffgq
bandwidth adfggq
bank ejgdfj
banner qdggcd
be able mafjic
be forwarded liegfd
be iiccji
be let keghff
be open cndmiY
be reached kmgYff
be so ggeefl
be the igggqU
because kgfeeh
become hgffmb
becomes accept agggpd
becomes drop echhlg
becomes kefbpc
becomes of tddaeg
been gWihng
before $ fdefdr
before , mcdfej
before gihfak
before i gihfdh
before it gfgfcn
before the jfffcl
behaviour hffflc
behind <own> kYdthZ
behind it jcgmgb
behind jYiuZa
behind that ffeofd
behind the tkeceY
behind this fudYhd
being djemkZ
belong afdjrd
below keedoa
besides <outside> fpageg
besides <service> Upjhhe
besides enflea
best iZahhq
between <n> fdhgel
between <zone> ndgffe
between hjfgVn
blame ngfgbf
blast jidglZ
blast radius jidglZ
block <far> efcahs
block fcdaht
blocked ? odebej
blocked or kdgaeo
blocked qZfbcn
blocking tggYgc
blocks ogfbff
board : hjffhe
board eifcji
bob example jggfff
bob jgggff
boss iilddc
bot $ fffdgm
bot , gfdfgl
bot gZgggn
both dqdckc
bottom gffeji
bounce wccgYg
bounces qaeddj
box $ diekeh
box , dlaigi
box <client> hhfldd
box <host> nggefc
box ? gihekb
box and lgbdgj
box answers nZgngZ
box at ncgehd
box behind pkgXde
box besides UZjwjd
box do gdgmhc
box in heggkd
box is kbflff
box itself pcfcgh
box jfgmdc
box on mteWga
box or pbhceg
branch gZeenj
break ? idcfki
break anything fehZer
break fbiami
break if ggggqX
breaks $ ggfdmf
breaks ? ggggpY
breaks ffgeqa
breaks if hffgna
breaks when egeeod
bridge sgbeed
broken again dfgfgl
broken edgfbs
browse rfdghX
browser qdhcfc
browsing lffhkY
build efgfem
building gegfek
but my kggggc
but not oZgecl
but rYgjce
but the kfhkea
by <client> pbjchc
by <host> ceieep
by <own> qbfaej
by <public> jencee
by <service> ocgege
by its fifjdg
by khhehc
by step ngegfd
by the rfbdch
by which ngfhce
by whom bqgfch
bypass ngcecj
bytes jefebm
cab ndfdkb
call paeccm
calls egdllc
came kbfgcl
can <client> fYialp
can <far> redajd
can <gateway> sdgfhX
can <host> raiekW
can <outside> rZjfga
can <own> joffcc
can <service> Zofegh
can <zone> qVkcei
can a nfdefg
can access lredhU
can anything vbeagc
can be hpfaib
can fkjceh
can get opiccW
can he ibfegm
can hit hkkeea
can i hccjii
can it gdiagm
can not nfhfhZ
can open gqnYgW
can people mcjehb
can ping hmccgh
can ppl regdec
can reach gsfade
can somebody fenZgk
can someone kjffZj
can talk dsdhjW
can the eYekeq
can they mYiakj
can u jdbZiq
can use jocZma
can you hYhkcl
can't <client> kdfdfk
can't <zone> lafigh
can't connect ngggga
can't get gqccXm
can't nmaeed
can't open pcdchi
can't pull jfggge
cannot connect legcfi
cannot kaeegl
cannot open nbgegf
cannot reach ibffhl
cant <client> lfgegd
cant <zone> oegggb
cant get rchefb
cant i ofgcgd
cant nafich
capture reffdc
carry keeeel
catch obccYs
cause neffgd
ccc <n> ldfeej
ccc ldfeej
cd : jgfggf
cd jgfggf
cert fedefq
cert on dfffgm
certificate dggbeq
certificate on dZhdgr
chain ? jdggie
chain nefcjc
chance nbghfe
change $ oacdgl
change ? dbfgeq
change anything fdheod
change board ggfffj
change for dhcgng
change hbfbjm
changed hbhcgn
changed line gefgel
changed the hcgddp
changes fffgvT
channel nefdcj
check $ keechj
check : ijgfgd
check llcbhe
check what fbfdoi
check 一 rhcndU
chg <n> kfhYlg
chg kfhYlg
ci ofegga
ci runner lffggc
claims iWfngi
client : gdmdhe
client <client> ngffga
client address phgcec
client connect kgggfd
client ncgahj
client to qegffa
client's kchjga
clients ardXcq
clients get mkeehZ
clone mgfffe
close kffdfj
close src nffefe
closed nYfZfp
cn llgdfa
code qegbfe
colleague nXfilb
colleague on jgfgff
colleagues rehfcb
com : gegfbo
com <far> jggggd
com <n> mggggb
com hfgdbo
come back jfgfic
come from mgfffe
come in magXqg
come lhgdib
comes back lfgfef
comes from vcgXgd
comes in gnajZi
comes lkdffd
comes up idhdmd
coming from qfkZec
coming in odghha
coming rejbdb
comment kfdfej
commit fgggje
complain jlfdgc
complaining ooeZgZ
complains oegggb
complete fjfoiW
compliance Zgjfel
conect jjdZem
conect to ijcaem
conection lfgfef
config <n> fdgfen
config Yeglem
configured lfegff
confirm that neggdf
confirm whether ldfggf
confirm xhaafb
confirm 一 doccfk
connect <own> rfgfeY
connect ? ficdgl
connect from sgffeX
connect ghecgk
connect to mggcff
connected jgggee
connected to jgggee
connecting to gggfej
connection after mffgdf
connection from jbdfeo
connection mdgcgh
connection refused qcgcgf
connection to kmecef
connections into nhfigW
connections qfbice
connections to lYcldl
connects ldgifd
connects to lcgigd
conntrack -l jfgfff
conntrack table geebgo
conntrack 正 jgggef
conntrack 里 lggfee
consequences ? efefpc
consequences efefqc
contractor hdihkb
core gfhcfl
correct ? obfdbn
correct tZhfbe
could <client> dfiele
could <zone> Thggwc
could a qdgafg
could i ideije
could mcedqa
could reach Uehlog
could somebody kbfieh
could someone ncfgak
could still fchglf
could you efjfje
counter gefcdr
cpu dfedgp
cpu load chfdgo
cron ohefag
cross mehdef
ctstate dnat fefdof
ctstate fffdmg
ctstate new fgggbn
ctstate related gffffk
curl : kgfgfe
curl <host> offefe
curl <own> sehdbe
curl ofgeed
current djfhei
customer at neggfb
customer hhfkYk
customer is fficfl
customer's elgdgg
cut lddfkf
d <n> jgggfg
daddr <client> kgffef
daddr <own> ngeegc
daddr lgfffe
dangerous defdbu
data qggefY
day dbgfim
day on bfjjgh
days ghdddp
db edhYeu
dead ? ogffkW
dead for pfggea
dead ncgcfi
dear leeigd
decides tffdcb
default ddfYpm
deferred connect kgggee
deferred hffagn
delete -a hcggtW
delete cfggra
delete line efgene
delete the XhggvZ
deleted hdhgmb
deleting behfsb
deliver nfhajd
deliver outbound pehbgd
deliver to nihcjY
delivering jfhfff
delivering to jfhfff
delivers ogfchc
delivers to nffdib
delivery ochdfe
denied vZidhY
department jgfgZl
deploy pccedk
desk <client> kgfegf
desk in jgfgge
desk ldkgfb
desks mggfgb
desktop qegggY
destination <host> efgeik
destination dffejk
destroy leffma
dev <outside> qeegcf
dev <zone> mffged
dev kgeife
dial ndebgj
dialled mggfed
did hccjcn
did the cYjjhl
did we fjcleg
die ? igeaod
die rZfiga
dies $ leedig
dies reecib
difference $ igedjh
difference ? ffgfnc
difference fegeob
different beeeft
dig xccibZ
direct iecdfo
directly $ rgeagd
directly , rggeeY
directly ? iegfje
directly on qehffZ
directly vbebnW
disconnected jgfggf
dmesg is jgfgff
dmesg kgfgff
dmesg 里 jgfggf
dmz Yafea4
dnat , gcelgh
dnat -j gffdlg
dnat : fgfgke
dnat accept cfgdsc
dnat before hgceas
dnat cZfsna
dnat for Voeqgb
dnat rule fdhgkf
dnat target nhambd
dnat to ddfhii
dnat 删 fghfjf
dnat 到 dcfjhl
dnat 去 bdgfre
dnat 吗 rbifea
dnat 的 dggimd
dnat 那 ccgfpg
dnated ifence
dnated to bgipha
dnats $ hZdqlb
dnats hVdwlY
do $ heedeo
do , fhebfo
do <outside> magnfa
do <service> jcfgld
do <zone> tacdpX
do ? egaalq
do exactly gfeehk
do for ggbfhl
do i kfhfeg
do in fgfcfn
do keehZm
do packets sefegZ
do the oeeYii
do they jffiai
do to jeebdq
do we kjimaY
do with tgccha
do you jZgber
doc Zmhkfd
docker qegdcf
documentation cigjgg
does $ jcfdgk
does -a hhbfaq
does <client> hUpYsf
does <far> kUfntV
does <gateway> rbfdff
does <host> oXhckh
does <n> uUgfeh
does <outside> gefesa
does <own> lhZcdp
does <service> glXmdh
does <zone> djiYjj
does a kledha
does anything hmgefd
does eggidi
does he sbdfgd
does inbound fchkna
does it elekfd
does its phgedb
does line ehagYv
does mail shddec
does my qaccfl
does not inYlag
does our iVcihp
does port hXfveb
does that pVehig
does the reeibb
does this icfedo
does traffic xegahX
doesn't jkcagj
doesnt clkcdi
doing jdades
don't get lefffg
don't mfchcj
dont emfekc
dovecot : lffggd
dovecot jffgff
down jbfWir
drop , gggclf
drop ? ldfclf
drop and ffghkc
drop fghXre
drop line cggfra
drop or ubafge
drop the ffffoc
drop 了 jffgfg
drop 吗 rfhdea
drop 掉 rgehZe
drop 的 lggfdg
drop 这 hffffk
dropped $ lffggd
dropped ? xfgSeg
dropped or pdhbfg
dropped reiXge
dropping it ngffgb
dropping jgffoX
dropping the gfgfob
drops tgfegW
dst <client> lfffff
dst <far> lgggfc
dst <host> jgffff
dst <own> lfgffe
dst mfgffd
due Zqdich
dumb jjhgec
dumb question ijhgec
dump fcjned
during eebenk
e , keefej
e : jggggd
e <host> wZeffc
e g hejdkc
e gjhdei
e ip jgggff
e mail kdgcek
e udp sbfdfe
e 无 ggfefj
each klZkde
each published hlfZhh
earth does neggcf
earth jlffbg
eating kefcfl
eats wdeaee
echo request nggcfe
echo ucfZff
edge <n> gegffk
edge fw fdffen
edge gegedn
edge rules gffeco
effect ? iceeik
effect aefenj
effects heffpa
egress vehZea
eli <n> gfffXr
eli gfffXr
else jcafub
email ffgffk
end khcjhc
end of ffedjk
end up lidjgZ
ends  Ufdihr
ends 0 Ufdihr
ends 1 Xnhjaj
ends 2 qdegah
ends 3 oiecdf
ends 4 heihnY
ends 5 ciferZ
ends 6 ifffpX
ends 7 hgfgpY
ends 8 hfggjd
ends <- gfedWw
ends <client> Ucnnao
ends <client><client> xffbcZ
ends <client><client><gateway> tfhddZ
ends <client><client><own> pcgged
ends <client><client><zone> pffdcf
ends <client><far> lgefja
ends <client><far><far> jggfff
ends <client><far><gateway> ohhdfc
ends <client><far><zone> kgfgcg
ends <client><gateway> kYihpY
ends <client><gateway><gateway> qZfife
ends <client><host> sdfZhd
ends <client><host><client> kggfef
ends <client><host><gateway> sffdeb
ends <client><host><host> fhfeem
ends <client><host><own> tegcgZ
ends <client><host><public> qhggeZ
ends <client><host><zone> geeidk
ends <client><outside> ofamkU
ends <client><own> scgece
ends <client><own><client> lgfffe
ends <client><own><gateway> sggbfa
ends <client><own><host> ffgdgl
ends <client><own><outside> jgggge
ends <client><own><server> tbdche
ends <client><own><zone> khfgkY
ends <client><public><own> uhedcb
ends <client><server><own> ofgggZ
ends <client><zone> lcbnbh
ends <client><zone><gateway> qegchb
ends <far> hamlZh
ends <far><client> tegdbd
ends <far><far> seddbh
ends <far><far><own> gghgkb
ends <far><host> sagdef
ends <far><outside> bdahgt
ends <far><own> 0biZgY
ends <far><own><gateway> rgggdY
ends <far><own><host> qfhdWj
ends <far><own><outside> ofgccg
ends <far><zone> ucggfZ
ends <gateway> Wgehfs
ends <gateway><client> offfiY
ends <gateway><client><own> nggeec
ends <gateway><far> qfegfa
ends <gateway><gateway> flffge
ends <gateway><host> vZhggY
ends <gateway><outside> rfhYaj
ends <gateway><own> mffchf
ends <gateway><own><host> oZicgg
ends <gateway><zone> sWghka
ends <host> bjYmgk
ends <host><client> sahegc
ends <host><client><own> nghcfd
ends <host><far> sajfgX
ends <host><far><far> mgggfb
ends <host><far><gateway> ohhdgZ
ends <host><far><own> gdjZnh
ends <host><gateway> jaclgi
ends <host><host> qiakiV
ends <host><host><client> lfgehd
ends <host><host><far> kggffe
ends <host><host><gateway> ndidef
ends <host><host><outside> megffe
ends <host><host><own> pehede
ends <host><host><zone> pahejb
ends <host><outside> nlchcb
ends <host><outside><gateway> lfhcgf
ends <host><outside><own> gcgepd
ends <host><own> sZfhfb
ends <host><public> oadpgZ
ends <host><public><own> ucifdZ
ends <host><server> arjZcj
ends <host><zone> mkckdY
ends <host><zone><client> nffged
ends <host><zone><own> jdhgjd
ends <outside> gPliip
ends <outside><client> mbeahn
ends <outside><client><far> fgfglc
ends <outside><client><own> fdgglf
ends <outside><far><own> pgecfd
ends <outside><gateway> lfmadf
ends <outside><host> nhkjdT
ends <outside><host><gateway> ndfggd
ends <outside><host><own> dbeqjd
ends <outside><host><public> mfgdfg
ends <outside><outside><own> oefanZ
ends <outside><own> lkfrjL
ends <outside><own><gateway> lahodd
ends <outside><own><host> gdejfj
ends <outside><zone> pZZdjl
ends <outside><zone><far> kgfgfe
ends <outside><zone><own> egghoZ
ends <outside><zone><public> Xgffsf
ends <own> jkWkeg
ends <own><-<client> raheed
ends <own><client> jehXqd
ends <own><client><outside> jgffgf
ends <own><client><own> rhffeZ
ends <own><far> segZef
ends <own><gateway> iZfggm
ends <own><host> cffgdo
ends <own><host><client> kdhZen
ends <own><host><far> hZihme
ends <own><host><outside> agggmg
ends <own><outside> onmhYT
ends <own><own> hdfdik
ends <own><own><client> fdggfk
ends <own><own><own> mfgffd
ends <own><public> bRfthm
ends <own><zone> pabbli
ends <public> encjgc
ends <public><host> gWjqhd
ends <public><own> mjUkgf
ends <server> faYngo
ends <server><gateway> deddgs
ends <server><own> vaclfY
ends <server><own><client> mggggb
ends <zone> herVan
ends <zone><client> tfjfdV
ends <zone><client><client> jfggff
ends <zone><client><far> fhehlc
ends <zone><client><gateway> qfggfX
ends <zone><client><host> nfgefd
ends <zone><client><outside> phdehZ
ends <zone><client><own> ogghfZ
ends <zone><far> kgdgeh
ends <zone><far><gateway> lfghfd
ends <zone><gateway> khefmY
ends <zone><gateway><gateway> sZdhgd
ends <zone><host> rYedgi
ends <zone><host><client> Zghgrd
ends <zone><host><gateway> peffai
ends <zone><host><host> recbck
ends <zone><host><own> icgdki
ends <zone><host><public> ralcec
ends <zone><host><zone> ggfgmb
ends <zone><outside> sdcaek
ends <zone><outside><- hcfgZr
ends <zone><outside><client> iggipT
ends <zone><outside><gateway> vbffhX
ends <zone><outside><own> qbghXj
ends <zone><outside><zone> dffgkh
ends <zone><own> qdceal
ends <zone><own><client> nffgfc
ends <zone><own><gateway> sdggfX
ends <zone><own><host> jigaie
ends <zone><own><outside> nieeag
ends <zone><own><server> mgghfZ
ends <zone><own><zone> Xjfhqc
ends <zone><public><own> iZdidp
ends <zone><server><own> leggge
ends <zone><zone> wdcfaf
ends <zone><zone><client> kgggfd
ends <zone><zone><gateway> pbhfkZ
ends <zone><zone><host> tXgfff
ends <zone><zone><outside> hXehkl
ends <zone><zone><own> jjbdnb
ends <zone><zone><zone> dhfgpa
ends lcelgc
ends up lcelgc
english ? ddfehn
english ffgecn
english please fgggek
enough cdbpqa
enough for ahggqa
enters offgbg
entries hadnif
entry ceeqci
enumerate Zlmlda
enumerate every Zjkjdf
enumerate the djikdd
erp bdgagt
err connection jggfff
err jggfff
errno <n> mgfgfd
errno ngfgfc
error <n> oegefd
error connecting ggfffj
error lYcbip
error number kfffgg
esmtp nefged
establish lhgbgf
established -j gffffk
established dfgeki
established rule eefhnd
established src lfgfff
established 那 chgfkf
even cross qehbgb
even jobhZg
even touch nehegc
evening gefefl
ever jehfeh
every dnat gfbpff
every fmfobZ
every network engbgg
every port ibbogg
every service Xikigg
every source cqgaif
every zone bpgbig
everybody robZdc
everyone erhZdg
everyone who dphegb
everything bgpiag
everything that dqigfZ
everything we eallfe
evidence nieeed
exactly $ effegn
exactly ? eiffbo
exactly dogdbj
example , mZiiff
example megdci
example net kggggd
example org lgggde
expect mfgddg
expected ? sZfehd
expected to uWeggf
expected wYfdgc
expire ? caiYgw
expire fefegm
expires aaeidv
explain -a bggegn
explain : ggffZq
explain ? qfggfY
explain it cggfen
explain like eegfar
explain line egfgfk
explain me oggcYk
explain pcgfUo
explain pls jgfdej
explain the mghfWl
explain why oegfgb
explain 一 hegeXs
expose Xjpkfb
expose to bWmsge
exposed kokhbV
exposed on gohieX
exposed to iglfdd
exposes ablqef
exposure check elgdhf
exposure dpgldY
exposure of dnflcb
eyes gdfdfo
fail hncdjc
failed : rdfffa
failed lggggc
failed to kgfgfd
far meaifh
fate ydcUpX
fault ? pefceh
fault pefceg
feels dfgegm
fetch lcgeif
fetch mail kdeffi
file , fhgZmh
file behgfn
file does gheZpf
filter : lfefma
filter dfffof
filter forward ghggdi
filtered keeedm
find ifhlfb
find its ngegfc
finding pdccej
fine $ xfedgW
fine , ngeehc
fine <outside> lgfgfd
fine ? pedifc
fine ochgiZ
firewall iediej
first day bfjjgh
first leggbi
first time ffggcm
five $ fehegm
five gfhefl
fix Yaceyi
flip fgefme
flip the egdfnf
flipping gffemd
floor jegddm
flow odfcZn
folks hgekef
follow emebdn
for $ eieYcu
for , ggedYt
for : hhedXs
for <client> mZemmW
for <far> tcidea
for <host> ieimbd
for <n> fifkai
for <outside> nidYoZ
for <own> geclje
for <service> kbdojZ
for <zone> lbjXkj
for ? ghfbZs
for a oZgdgj
for each ineWhh
for every jkgagg
for fdfijg
for her jaffdn
for it odmaee
for me apfabp
for our hedgfk
for port edgdjl
for snat gcheqb
for somebody oemYgc
for that jfdgdk
for the hfgkah
for them fejecl
for this hgflah
for tonight keffma
for us Yedepm
for whom eoecgg
form jnfZge
fortigate eeddfr
forward , gdegsZ
forward -i dfffkh
forward -m gffehj
forward -s ehfdik
forward <n> cffelj
forward ? ifdeme
forward cYglpf
forward chain kffeif
forward for Xcfnep
forward gets dgggnc
forward last gehedm
forward on cgengg
forward packet jgggfg
forward policy jggfka
forward rule eifgoZ
forward that recegd
forward to acernb
forward verdict kfgefg
forward were bgghuW
forward 的 ggfhlb
forward 里 afffpg
forward 默 efgfnc
forward's jeehnZ
forward's policy dfffne
forwarded $ pTcsha
forwarded , fZeugc
forwarded ? bpdseU
forwarded anywhere jggjec
forwarded jgcsdX
forwarded or kggege
forwarded to nfcneZ
forwarding fednkc
forwards $ feelgf
forwards gTjxhZ
forwards on feaohg
forwards pls gfflge
forwards point gXgtha
found fggfcn
found in hggfdk
found this fgfedn
foxmail kgfgfd
foxmail 报 ngggga
friday $ ffejcl
friday ? geggfk
friday eaecnm
from <client> pdhggZ
from <far> uehbeb
from <gateway> vahfdZ
from <host> tghdYd
from <n> rabedl
from <outside> ebjlgf
from <own> ifgdgi
from <service> iYlihe
from <zone> lchbih
from a jffqdY
from an nlfZee
from anywhere Usechm
from jfibgg
from line bgfhod
from my ldggfg
from talking rfibbe
from their rbfggb
from there mZjcel
from unknown kgggfe
from where W0dgec
from which asdbhh
full hbhhel
full list aiijff
full of mgfgfd
fw <n> fdffen
fw ijgXfl
fw rules geggfk
fwd drop iggdej
fwd ibgmdg
g kdjejc
gateway $ jhgidd
gateway ? qZkhbd
gateway config fffffl
gateway ndghdf
gateway rules efhdfl
gateways <n> fehedo
gateways fehedo
gave me meeble
gave meeble
get <service> hneapX
get a ochakf
get an mieegb
get anywhere ybgXcg
get at gjlcha
get forwarded ljaoeY
get hkgeee
get in ijebgj
get into kqfbdb
get nothing uffgcX
get out meefhe
get there lfgcfh
get through iiafgk
get thru odgagg
get to ejldee
gets <n> qgffgY
gets a oggchb
gets ekeghf
gets nothing kgffef
gets out isgdcZ
gets through cxiceX
gets to elgbdl
getting kmeega
git mciiag
git push pfcedh
github com gfgfbn
github gfgfan
give ehlkea
give me cillda
given ickjha
given that qgdcYm
gives ? lffeff
gives nghgfa
gmail <service> jggggd
gmail jggggd
go $ nidgZh
go ? bWiuge
go ncefjd
go out mffgfd
go through pffaff
go thru lffefg
go to lgffnX
goes away egfgle
goes in aifgxU
goes nVfjpZ
goes to dggkkb
going bYammo
going on shfeda
going to gfiaoc
going via pgffZg
gone , cegfof
gone ccggqe
good ? nefbgg
good for hfcYbx
good jageen
good morning ndddek
good to ngfcci
google com jggggd
google jggggd
got a jigegd
got gjhlcb
got this mefegg
grep lggffd
growing jcgefl
guest fddfau
guest wifi jcceeq
guy ffekck
guys njgjfT
gw $ kiifYh
gw , jebike
gw : reddee
gw <n> Yehcgt
gw ? lfhhhb
gw config fefcfo
gw hcgffk
gw is ggckck
gw line hdhcmg
gw rules ffgcbr
gw 的 lbgcbo
gw 第 gfgdYr
h sfgfgX
had gefgoc
had no Zfeinh
hairpin ? pbedZo
hairpin nat regbZj
hairpin or qghhdX
hairpin sdhZmX
hand fkjgfb
handed hcfrbf
handover jegjcg
handshake iqfafc
hang wYiidW
hanging adolgc
hangs , lfggfd
hangs nbfhbi
hangs on jaenid
hapens rhfdfZ
happen ggeemd
happens if gfffob
happens nffblb
happens to oggblY
hardening egdflg
has <own> keghfe
has a lhgdgd
has access dpggfb
has been ibfjfi
has kmgYcj
has line gfggdk
has no fjeffh
has the gegfgk
have <outside> skXYhh
have a hjdhdi
have access dlldbg
have any iaemZm
have anything dberie
have been lYmkbe
have dhmhdd
have no jcZkgl
have the ebfgjk
have we hSnrde
he get lcfcfl
he oiebbh
he reach Wdhfis
health check pefagf
health pefagf
healthcheck leffff
healthy ? offffc
healthy mffefe
hell odfedi
hello , qahibe
hello gbjhdj
hello team gbllgb
help $ qaeebl
help qVdcmi
helpdesk qdgecg
her nYggck
here $ jZllce
here , ciihdj
here : ocdecl
here ? igdnfb
here hcglgd
here what ffeebr
hey , sceeed
hey bot ffejgh
hey lkddef
hi , qffedd
hi all lehgee
hi mbgfej
hi team mffgfc
him ? rdgffZ
him pZeZdr
hire ggfkeg
his nehfgc
hit <host> miedgd
hit <own> mneegW
hit <service> dpdgge
hit lpjbYd
hit merge Uggfdw
hit port grebgc
hit tcp fkgfff
hit the imgbef
hitcount <n> ggfgej
hitcount ggfgej
hits nffafi
hitting <own> fggfld
hitting rcddkc
hold idflef
home offgfb
hook vffgcX
hop ngffdd
hope nedccm
host $ lgZlfe
host , jkiecd
host : fjegei
host <client> mdkfga
host <host> oefigY
host <own> qcgfgb
host ? oldiaZ
host in rafibf
host jciige
host on kagmfe
hosts in oehcgc
hosts inehXi
hosts on qcgdlY
hour ieedod
how come pkeibX
how do gcgdfp
how does wbceec
how many bfgdeq
how much aZegit
how ngeZap
how should deggfm
human iggnWh
human words iffnZh
hypothetically gbearh
i <service> lchmea
i add cgghwT
i am pejhZc
i append cfggtY
i approve ibfdhm
i ask ledafn
i be jfggff
i can jYgnff
i delete feggnb
i don't mcgdej
i drop chghpa
i e flfgfe
i even heeUhv
i get laljeb
i have dfhmib
i hit Wfffev
i inherited fclked
i know nigecd
i land lZimga
i mean lhgkca
i merge dffggl
i need hngheZ
i only vbeXbm
i paste dddeph
i ping ogggfZ
i put fjfdje
i read ikcadm
i remove ggefpb
i right naeefj
i run rageic
i see lffkbd
i set jgffgf
i sit kfmZge
i still dfhhld
i take Zgghrb
i think efeoeg
i use lbfdfl
i want kniXnW
i was ngddWo
i would sehbiY
i'd idfcne
i'd like fgghlb
i'd rather sXgfff
i'm <outside> pfggae
i'm a Ydmleh
i'm at jgieff
i'm mggede
i'm new hhgbel
i'm on qefgcd
i'm sitting jfhfff
i'm the fgggcl
icmp echo wafZff
icmp peffdf
icmp seq kgggdf
idea $ Ypffgh
idea ? kUficq
idea bidbnj
ideas ? scghgZ
ideas qcggfb
if <zone> pgdeed
if a klfgbd
if any gjgegf
if fecdse
if forward fggfob
if i fcejkf
if i'm pbgjbe
if input aehipc
if ip gggesX
if it kdedfl
if line ceehod
if so difoec
if somebody lfbclf
if someone nagghe
if that tghcfX
if the egddhm
if this hfgfrX
if we eaghmi
if you nfggaf
im keffdk
impact ? hggfnb
impact bhfcua
in $ mpeajX
in , kfgfja
in <n> iegbii
in <outside> lgfffe
in <zone> nehdff
in ? kiedka
in a fkigdf
in advance khfbgh
in an ffgdgk
in cfhjcl
in english dgdhfm
in forward fhefle
in from gbphde
in human igfmYh
in it eeffqd
in its qfgdXj
in l jggggd
in mail ghecYu
in my jbdleh
in on qZbghh
in our ifeYqf
in place ffgfke
in plain gggdbo
in the fgfkch
in their oefceh
in there hmhabk
in to bickhh
in words hgfcap
inbound <service> jfdali
inbound iacmld
inbound mail fggfnb
inc <n> jdhfei
inc jdhfei
incident phcfZj
incoming <server> jgggfe
incoming nfggfb
inet ggfffj
infra <gateway> eeffen
infra eegedq
infra fw gegffj
infra gateway ffhdfl
infra mail gfgegl
ingress mkfeYg
inherited fclked
inherited this fclked
initiate jodbfe
inner gWiqib
inner router ohgefa
input -i ffffgk
input -p dgghjg
input -s fffgel
input agfcqh
input policy cehdrc
input to afggof
input 默 cgggmf
insert dgggnc
inside address ndfefg
inside hbnkea
insists rjgdfX
instead kdfaqd
instead of gcffne
interface lfddhh
intern gdfgdo
internal address sbfcic
internal ip ifekfe
internal oVhoec
internal server fbgmid
into <client> lfcgma
into <gateway> imdekY
into <host> kigddg
into <own> pegXhh
into <zone> kohYfd
into nneYgc
into the nlgefX
inventory beeuec
inventory of dehpfd
involved nffgee
io : ggfffj
io ggfffj
ip $ rchgbe
ip , qgegfa
ip <client> kgggff
ip <far> mfgfee
ip <host> kfffff
ip <own> kgfffe
ip ? hedfcp
ip does negfef
ip filter ghggdi
ip forward bfgdtb
ip ocbglc
ip 是 mffege
iptables -a ffgbmh
iptables -t effhjg
iptables <n> ibgcgn
iptables adfgkl
ipv <n> effeoe
ipv effeoe
is $ lhekfZ
is <client> lacmhf
is <far> ubdglV
is <gateway> ngbcek
is <host> flYpfd
is <n> khbfek
is <outside> hbbfgq
is <own> 2bafgV
is <service> ivcgdW
is <zone> pdkZnV
is ? qbgdeg
is a nbfegg
is able cplcga
is accept kgfgef
is acme eehcep
is anybody cuYfgf
is anyone nkgZhb
is anything mgemhV
is asking foegbf
is at lfefci
is behind YYhtif
is blocked sjcfcb
is configured jfffgg
is dead ndgcfi
is down mbfddn
is exposed oidcZk
is fchldj
is fine ngfghZ
is forwarded cffrha
is full lgfgfd
is in fjffkb
is it gdeffn
is line gecbdv
is mail mggdgd
is not hlfagh
is ok tddida
is on gefceq
is our ealffl
is port moUkea
is published bfarfi
is reachable fmpbfY
is removed gfefnd
is sending kffgff
is set fggglc
is slow geeegn
is stuck jffdfi
is that mfcmcd
is the faaYf1
is there fldlfc
is this hfefaq
is up hffbdo
is waiting ecfhoe
is what rahchd
is wrong lhfefe
isn't tdaege
iso engjcc
isolated from peegga
isolated ucgffY
isp mfjeed
issue sdcdeh
it $ ledfam
it , cnfdje
it : jffgbk
it ? hdfocf
it answer tfcfcc
it back hZhffm
it be mfedie
it break gefZkl
it by fgejjd
it can't ncggfe
it dkehej
it do ggfbjj
it does nZfbfn
it end mhfeee
it from bfgfeo
it get vXgceg
it gets kfgggd
it go mZffgi
it goes kmcebh
it has nehefe
it in fbhkhg
it is kigcfg
it land ckeuYc
it let mccfcn
it make jgfghd
it mean hfcefm
it never mfgged
it on njgccd
it only kbgniW
it open ejfXer
it opens igeefk
it or hibidi
it our jgfgge
it out qgggbb
it pass oegafg
it permitted mfdegf
it possible rdfhfZ
it reach deiehk
it reachable dgcefr
it says kggddj
it talks mbhfhe
it tell odfaek
it that fbgpcg
it the kcgcem
it there ffgffk
it through khgege
it thru kefgff
it times hfgffj
it to jlecjc
it us uehcbc
it work fmdZcp
it worked qggffX
it works mfggfc
it's broken hffefk
it's fine jgghfd
it's jbidel
it's the lgfdeg
item <n> imeahf
item imeahf
its <service> ngfffc
its nceghe
its own sgfafc
its private gifjdg
its scans kgfgdf
its way mgfgfd
itself $ ipdbgd
itself , meidgd
itself : lfegdg
itself ? flocZf
itself get safgha
itself open rZgbhg
itself qjlcfU
itself reach vcgchY
itself talk ndhgha
java net pggggZ
java pggggZ
jenkins ccfgct
job on qhgfda
job pafcjf
jump kdccZu
junior hcgfdn
just fine kfggfe
just gkfagi
just hangs fefhgk
just spins rfggca
k <n> idffgj
k mdhZel
keep beghkh
keeps qefdgd
kill dkffqX
kind gffeel
kind of gfefco
kindly confirm leeggf
kindly kcejeg
kindly tell pfdefe
kinds hefegk
kinds of hefegk
know from Wvgaig
know if pfgfdd
know ihflag
know whether qdfZfi
known edcofi
l <n> fggbeo
l gfgben
l google jggggd
label peggcc
label printer mdgfgd
lady lefdfh
lan pfgfgZ
land $ edhqec
land ? phcecg
land eeatia
land on gnanfY
lands on scggdc
lands qbefci
language fggeXs
laptop , qeecdh
laptop <client> tbdgga
laptop at qdeegd
laptop in reffZg
laptop is lggege
laptop on ielgfb
laptop pcjhcc
laptops qdhggY
last dbjgaq
last friday geggao
last night cfggfn
last thursday fegfdo
last tuesday hchgem
last week jXijdk
lead bZbqil
leave vehafZ
leaves iffgdi
left gmfbbm
leg <gateway> gmggec
leg pjcgea
length <n> kgggfe
length kgggfe
let <client> gggfrW
let <zone> hefgmc
let him qcggfb
let in kkgbff
let it oghfea
let me qhfbdf
let pigbiZ
let that ogdgcf
let through ocggcg
let's ggefle
let's say ggefle
lets <zone> jWiYjq
lets it keggeg
lets nhcfdg
letting kdegek
lgtm ddgddr
like i'm gggfYp
like jhZike
like that odhchd
like to ifdjla
limit <n> fgggdl
limit fgggdl
limit limit fgggdl
line $ dkgfei
line , fhghlb
line <n> UehZqp
line Vbgdso
lines <n> ccgdqh
lines ccgdqh
link edfeim
lip <host> jffgff
lip jffgff
list $ comehX
list all cgilhd
list boiocX
list every fifjfd
list everyone Ysgcie
list everything dljjeZ
list of cfimfe
list pls hfdlff
list port hbfohb
list the fleegf
list them dqfeha
list 给 Ykemgf
lives on tdgefY
lives tcgffZ
ln <n> gfgdgm
ln gfgdgm
load occaik
load on cagehr
loads lmdcgc
local qdebZo
locally megdgf
lock bfghod
log in gkebgk
log kegegf
log log egggfk
log prefix egggfk
logged in sciabg
logged sdiabg
login : jffgff
login jgdfgi
logs oggbge
lol $ gedpci
lol dZemeo
look $ ffgeco
look at ghgfbl
look before ffffgj
look hfgfbm
look over fffgfk
looked at dfgffm
looked hjghcf
looks gfgfem
looks ok fgggan
lookups ofghae
loop neheee
loopback mchahh
lose fdgdmg
loses fcheuY
loses its efhdne
loss ngfcff
lost connection mffgdf
lost kggggc
lot rbdicf
lunch cffdhp
mac icgfgj
machine $ cfYojh
machine , jgfmZf
machine ? Ziashe
machine is pafhfe
machine necndc
machines jchmZi
made kdepdc
mail address ofeegd
mail from feeehn
mail gw ncggff
mail is kbgcfm
mail over qagfgd
mail queue cfgcgp
mail server kegcdl
mail through iffeek
mail via oggefa
mailbox hddbet
maillog jggffe
maillog on jggfff
mails shedea
maintenance cfhfmf
maintenance window bfhglg
make it lfgajg
make maigoX
make sense hgggdj
makes mhcgak
manager sdZafm
many cfgeeo
many mbit ffeffm
many messages dcgggn
many packets gfgffj
many thanks hgdkhd
mapped uqXfdV
mar <n> lggggd
mar lggggd
mark <n> kgffff
mark kgffff
martian mffged
martian source mffged
masquerade $ effemf
masquerade , ddggof
masquerade <- ggfgcl
masquerade ? gfeekh
masquerade Yffevc
masquerade do igddZs
masquerade for fcgeil
masquerade in hcefbq
masquerade line fighnW
masquerade on cfehng
masquerade rule gdfdkj
masquerade 删 efggqZ
masquerade 去 biegpd
masquerade 这 ggfffj
masquerade 那 fgggmb
masqueraded vghbbb
match qdcdcj
matched gfgffj
matched since gfgffj
matches lafddp
matrix elffgg
matter goeXob
matters pfhffa
may frheZe
may open Wnfcjl
mbit ffeffm
me $ pghVdj
me , nidabk
me -a cffakn
me : ffgkdh
me ? ighbfj
me a ikeegf
me all iedndg
me djijcf
me every hkehdf
me for lledcf
me if sYjfce
me in phfZgf
me please ochkac
me pls rfgcec
me the jckhia
me this ohgfYg
me through lffcek
me what afioZj
me whether nggegc
me which Zkdmgg
me why ldfghe
mean $ akflci
meaning ? fgfgdl
meaning fgfgTv
means jdehdk
meant dldjci
meant to elckeg
meeting jffcel
merge $ ffgffj
merge ? gegeem
merge fegeik
merge it dfffgl
message nagcgi
messages are kfffgf
messages jYgbgq
midnight $ ffgffj
midnight gfgffj
migration ffcohe
milliseconds $ mfdeck
milliseconds lfeecj
min -j fgggdl
min effdnh
mind ncfehf
minutes jefblh
moment ? faeher
moment dhbhdp
monday fifdek
monitor jgggff
monitoring host gfdfji
monitoring nchdfh
monitoring probe lggedg
month fdgfgl
more fpdYmd
morning $ leeegi
morning , tfeagc
morning all jddaho
morning oafcel
move eggdmf
moved mdfdkd
moved the mgggde
moved to rggdfZ
moving cahdqj
moving line ggffke
moving the chhdne
ms : kgggfd
ms kffgdh
mss <n> jgggff
mss jggfff
much cfeggn
must authentication pdhcdg
must authentication' jfggfe
must obhbej
mx <n> mgfggb
mx example jgggff
mx maceeo
mx record hfZehp
my box kgfegf
my colleague keggff
my desk jdlggc
my first dggedn
my laptop qdgggZ
my mail qeggfZ
my mdghZj
my pc lhfdgf
my phone mchgfe
myself bgghnd
myself out Zgghnf
n $ kfgffe
n kfgffe
name <service> ggfgej
name ekjbfh
names at jggfgf
names ogfgdd
nas fegfen
nat , mefide
nat -a eggfP0
nat -i fdgdbs
nat maejgf
nat prerouting jggggd
nat table feeecq
nated fofhdd
natted hbgohb
natted to gbgnhd
nc : ocgffd
nc mkhfac
nc vz klgfZe
need <service> pggdec
need a jjYjfg
need an ffbmgh
need hlehcg
need it kjkjbX
need one uedbhb
need the cigffk
need this glfchf
need to jheifd
needed meeZtZ
needs <service> ncgggc
needs mfggdf
needs to oggdfb
net : pgggeZ
net <far> kggggc
net dfgdnf
net gateways ffgdem
net ipv bggepf
netops edge gegefk
netops gateway fffefl
netops gdgfbo
netops mail ffgfel
nets ctgehY
network hnbeef
network person ffflci
network that engbgg
networks Xtccgk
networks are dqaija
networks can ancZgp
networks have cqhfiY
never an qefefc
never lfglea
never seen ggdebq
new -j egggcn
new dkdhao
new here mhgdai
new hire ggfkeg
new on gcehfl
new tcp mfgfgd
newly hffcpc
next hop nggfcf
next ncebnd
nft fhghdj
nginx mfefge
nginx on nfefge
ni jfggff
night $ iZgbgq
night ? cfggen
night cfgfeo
nmap nghdde
no $ pZpYib
no , oacehi
no -i effgdm
no : iloXce
no <n> mdedcn
no <outside> xZdekX
no ? vfbfeZ
no answer kffgff
no auth jffgff
no go rccehe
no idea mfdfYm
no ijmYeg
no mail lfffcj
no matter ipfZef
no nat nfgfde
no route pcfffd
no syn jgfgff
no trouble rbfiga
nobody in mngYed
nobody koZhdd
noc lcgddk
node qYcgek
non fdiifi
non technical ediifi
none , igggal
none hZfkkf
none of ogedfd
noon ercadk
normal ? lfeffg
normal negdic
not $ magklX
not ? oYhefi
not able rbehhZ
not be rZhfgc
not from rafiga
not igddhj
not via pghdgZ
not working hfffek
note jfgffg
nothing , kgeeei
nothing back lgfgfe
nothing else faglke
nothing from ngggec
nothing in kefgei
nothing ocfijY
nothing on mdehff
now $ afmhhf
now , lcdali
now : kgfggd
now ? hcVlho
now iXhgen
number : kfffgg
number nffZek
o icecmh
objections gdffhk
of <client> uiddda
of <host> jidnlR
of <outside> iocegc
of <own> piZnbZ
of <public> mbcnbi
of <service> Znhcoc
of <zone> rdcchg
of Xgmhke
of a mffcej
of adding ggfgje
of all gflhed
of drop fggfld
of dropping efefmf
of everything ebsjfZ
of flipping hffend
of forward bhffpd
of input ffegkg
of ipv kffgff
of it jldkcb
of mail fdgchn
of my encfdi
of our blmhfa
of ours fbknde
of port imaigc
of questions hffffk
of removing hgffjf
of sources ercahf
of stuff ffeefo
of swapping hdgdqb
of that rdfdgb
of the gbkghh
of them lebiej
of these reahdf
of things ffeefn
of this jfefej
of us emjkZd
off from mdeeje
off line Xgggqf
off pedapZ
off the agggqc
officer qbdbfl
oif <zone> jgggfg
oif jgggfg
ok ? zdeddX
ok kfeYil
ok or rgfhfW
ok then ggggrV
ok 吗 fdefng
old iagigj
old runbook fggfek
on $ olcbfd
on <client> nggfdd
on <far> mdehhe
on <gateway> kkhahc
on <host> hbghbn
on <n> mgddfi
on <outside> mfdmbd
on <own> iednee
on <public> iejhja
on <service> mpeeqM
on <zone> jhigfa
on ? rYfjfd
on any gofdfd
on anything fndjfb
on call hdfbcr
on dev mffged
on earth jlffbg
on friday fbgegn
on here jffdkd
on ifiide
on it jdgckg
on its oedeeg
on line hgcafq
on mail kXljge
on monday elffgg
on my kefeej
on netops ecfgep
on our gkifbf
on port ffeZmk
on tcp lndecd
on that ufideW
on the gjcgdk
on this Zejnhe
on thursday occgie
on top ahghod
on udp qZeoeZ
on what bVgxid
on whatever doeehe
on which jiZmfc
once ddcksZ
once i jegdmc
once the dgffpd
one , fjegZm
one : keeeld
one ? udcbgd
one actually gfffem
one for ifffbm
one of nkeZdg
one qgdbYm
one sentence idjncc
ones dijfhd
ones does gemcgg
only ever geggcl
only inehXh
only syns ngfffc
only the qaefkb
only this jffgge
onto dbdnen
open $ nmhhbV
open <host> ogcfhc
open <n> fcdcmm
open <own> ljeifX
open <service> kcfUkp
open ? qiafbg
open a rdddeg
open an fkefhf
open connections qZehff
open fkjfcg
open for yggVgY
open from hcjpfY
open or ndefgf
open port bjnXdn
open tcp lndbhb
open the mcgjec
open to csjfbb
opened <own> ofgffb
opened flcief
opening <own> ldedkg
opening sbecgf
opens <own> nfgddg
opens <service> pbgdgf
opens fine offegc
opens qfhcbf
opens up ggfcpc
openssl jdhdfk
openssl s lfggfd
ops lbefgj
options jgggff
options mss jgggff
or <gateway> mdgefg
or are oghdga
or closed mdefgg
or did lhemgV
or do pchefe
or does mVhlkb
or dropped offffb
or elfibh
or is jVgnmb
or just locXbm
or no oWpegb
or not pXbfki
or on glejbf
or only oldZkY
or the ofgfde
or theirs jgfgfe
or what pccfeh
order icgZnj
org kfhgef
other hhdick
others gkhbkb
our <gateway> jgfgfg
our <host> hjkkeW
our <outside> lmeefZ
our <server> fbmmec
our <service> mXiZfp
our box sehcfa
our hglede
our own mgdgge
our partner ngfggZ
our public nalZhf
our published gdocgf
our services dYjohf
our side nbkegb
ours ? uegcea
ours ncjlba
out $ oYecgl
out , jjgdic
out <n> idggek
out ? lffcjd
out after lfeecj
out at nfgfbf
out from mdcikb
out is lggggc
out line cgghpb
out of ckhbob
out on gkgghb
out peeYjf
out run kgggef
out src oeeffd
out the bdfjqc
out there rcnfbX
out to qgZdgg
out' lggfjY
outbound 1ZgYkW
outbound <service> udiaeb
outbound ? iYgeep
outbound delivery ochdfe
outbound to kggffe
outgoing <server> jgfgfe
outgoing <service> ibfboh
outgoing legckc
outgoing mail udgbce
outlook can't oggggY
outlook cannot lehdfh
outlook error mdggee
outlook in pghhgV
outlook kfdegi
outlook on nffffd
outlook 报 jcgggg
output fbhhme
outside fnffch
over : jfffff
over <n> rdcfbj
over <own> ihghib
over <service> ojhbga
over and jfffff
over mffbej
over there jcffgj
over to ncgegf
over udp hpfZkb
own <service> gkfgkZ
own jjgYhg
p <n> ldffej
p ldffej
packages from mggffb
packages mggffb
packet $ pffgbf
packet ? qddbbm
packet for lgfeeg
packet from rhcbfe
packet lfglae
packets hit iefgej
packets ikhbZm
page $ pbbkai
page kceham
pair jdgcdo
partner example jgggge
partner ocedfi
pass $ pegdgd
pass ? lffgdf
pass vegcYf
passed rXfgge
passes seeeed
passing uccbhe
password Zffefr
paste dddeph
patch geeedo
path mhdabn
pc $ kefggf
pc <client> mggdef
pc is nggfde
pc oakfhZ
pci elidci
pcs odheia
pentest ockcgc
people <outside> pcefnY
people fngZgg
people in fbfahr
people on rhjccY
per epddhf
permit ikcbcn
permitted ? ogeefd
permitted qlfZfa
permitted to iledgf
person gejmbe
phone <outside> kffgff
phone on ocgdgf
phone pdgefe
pick hmfbcj
pick up hqiajW
ping <client> qhfhgV
ping <far> ciYgio
ping <gateway> sjdgeX
ping <host> rfgegY
ping <own> 1ehcfS
ping from kgeiee
ping the gmgchc
ping to kffgff
ping uifbeY
ping 不 wfggeS
ping 到 fldfhg
ping 得 kYffhl
ping 通 qegfgY
pingable wcfaiY
pinging <client> mffgfd
pinging <host> qeegga
pinging sdgZhd
pings <own> pdhefc
pings wedecb
place hfhglb
plain <service> kdboef
plain ccenbo
plain english gfhedl
plain words hgfdcm
plan afbktb
plan to dgggnc
planning dgfesa
planning to gfeera
please $ aogjZi
please : hcikaj
please Ygcjhn
please add fciYgq
please confirm lcfffh
please enumerate afolec
please explain gcgegm
please open agdfZx
please restart ffgfgj
please walk mfggfd
pls $ ggfpbd
pls , kZelfh
pls : ndiXcn
pls cfcodk
pls check gaecgr
pls open dgdhZt
plugged hdlddi
plugged into menfeZ
plz $ ndgiag
plz jceicm
pm hdfeik
point at geflff
point gdfldi
point to geYjhm
pointed at mgfeja
pointed lgfeja
pointing at Zdjmbm
pointing cafilk
points gYetch
policy ? oggddf
policy accept gkeakf
policy becomes Zdhhre
policy drop lggfgd
policy fggdpb
policy goes Ygffqg
policy is qieecd
policy to Zgggqd
policy was YgfgwZ
poll uaiWie
poller ocgfge
polls lggffc
port $ imbgfe
port , hflmcZ
port : kgggee
port <n> hijaei
port ? jtcUjd
port efhncf
port forward ceephe
port forwarded hZcthd
port forwarding aigrjV
port forwards hadthb
port open ffgefk
portal keelhZ
ports $ Zggnhe
ports <n> oseXda
ports ? gkegeh
ports are aiepgd
ports bimnhV
ports do jaayeY
ports end eagmhg
ports of cVlngj
position gmeeci
possible ? safgec
possible from skfZfZ
possible olgcgY
possible with oggffa
post kmdefc
postfix <service> mggggb
postfix idgbgm
postfix on hcgaho
postfix smtpd kgggfe
postfix 日 mgfgfc
postmortem lfdgcj
postrouting -o deedkl
postrouting -s egggjf
postrouting cffenh
ppl mkgafd
pr <n> iggeXq
pr acme fgggYq
pr ecgdhn
prefix egggfk
prerouting -d edgflg
prerouting -i ffgejg
prerouting <n> fchchm
prerouting kefdhh
present gedhkf
print mefgef
print to meegef
printer <client> kgggfd
printer <n> cdgggn
printer at pgggdb
printer nbgedj
printers hbhchn
private address lfZmgc
private ip hkgfef
private niajcd
probe at pfgcdf
probe ofgdcf
problem ? lefglZ
problem qdgZlb
prod Xghedt
properly lggffe
proposal ggffnb
proposed cgggnd
proposed for ffggle
proposes dhgepb
prot <n> mlcced
prot mlcced
proto jgfgfe
proto tcp jffgff
protocol : mefhde
protocol jggfdi
protocol tcp ggffcl
provide fmhkfY
provider raeZem
public lYjpfX
public mail ofeegd
public ports dYfteh
publish $ fodgee
publish , gkldde
publish fhhqfV
publish to VYonjh
publish 了 dYfuic
published XdoueX
published on cjcnci
published ports eaqkgb
published service gndege
published services hbqbhe
published stuff hfmffc
published to bbbqhj
pull pdhdbh
pull request bhgcfp
purpose ? gfggdm
purpose gfgfcn
push sdfbhc
pushes wggagW
put -a ggggpX
put a cgecmj
put dgfcoh
put in dhhfqZ
put it oegagg
put the jbefjh
put this fgffXs
q <n> cmghch
q cmghch
quarterly cifmee
queries tdgcec
query khgeja
question , hlifbf
question : jodZgf
question hkffdg
questions can gffffj
questions do ggeffk
questions hefcfo
queue , lfffge
queue is kdfdgj
queue kdgdfj
quic nagief
quick jchfma
quick one tgfgYb
r , kgggff
radius jidglZ
ran it rdggdc
ran qfggcb
random Zdltae
ransomware gvXcff
rather obfdif
rcpt kegggf
reach $ kgrafY
reach <client> qeefgb
reach <far> nedfgf
reach <gateway> coehhc
reach <host> lhdXlh
reach <own> ieYYno
reach <public> nddchi
reach <service> hkeWhm
reach <zone> scehgZ
reach ? dcpofX
reach felafl
reach it bmUfiq
reach itself nckchd
reach port hidbgl
reach the okbZhg
reach 到 ljccgf
reachability Ztlbde
reachable $ Wshehe
reachable ? pihWge
reachable by emdhef
reachable for rihbeZ
reachable from mfpRck
reachable jplUed
reachable now gahagr
reachable on kigakc
reached from cmfcfl
reached jmfYif
reaches <own> fmfbhf
reaches hofahd
read jidagj
read their pedfdi
read this jnbafj
reading gcggem
reads meceif
real cafuci
real client ohhZef
really oacieh
reason waeacj
reboot lefdgg
recent hffgej
recent update ggfgej
record cfbdgt
recv lgggfd
recv src lgggfd
redirect heggdk
redirect to gfefdn
refused $ scgcfd
refused , tefdeb
refused <- jgggge
refused <own> rffeeb
refused from qgfggY
refused lbgagl
refused on 3YecfY
refused that's kgggee
refused' oifefb
register kZikdg
registry lgfggd
reject neecif
reject reject efefbr
reject with efeflg
related , eggekh
related efgdkj
relay access regefa
relay udhbfa
release gkefge
reload fehbdq
remote host gcfhfl
remote ndfdgh
remove -a hgegoa
remove beggrc
remove line fffgqa
remove the ffffpb
remove 掉 fchggk
removed bdegsd
removed from ehghkc
removing -i ggffke
removing eggfnd
removing the Yhggpe
replies from jggfhd
replies odgeak
reply , jgfffg
reply come mgggdd
reply mgjfmU
report $ cjfkef
report mmeifV
reports ildjgY
request , jgfgff
request jdgcih
reset $ gfffcm
reset ? lffgef
reset qegach
resets nfgfde
resolve hgfgma
resolve names offgdc
resolver tbehfb
respond jdkaek
response rddfbj
rest emeigb
restart gdfbho
restart postfix gdgchn
restart the gcfbhp
return path rdgdha
return rdhgcc
return traffic mgffbh
review , diiidf
review : hmeamb
review fehgel
review netops gfgffj
review 一 geggfk
reviewer hfffjf
right $ pgcfee
right ? rfkWde
right iZhggk
right now ediiej
rip <client> oeeggc
rip <far> jffgff
rip jffgge
risk kYjidh
rn $ ialefi
rn iakegh
room ijfcdi
root cause neffgd
root nefdfg
route lcefig
route to kdefig
routed ngfgec
router ohgefa
routes qnbbfa
rp filter giceqa
rp giceqa
rsource -j fgfgej
rsource fgfgej
rst , jfffgf
rst ? qefcfe
rst from jggegg
rst lffefg
rule $ egebin
rule , cdgfpg
rule ? qbcbcp
rule decides vcgddc
rule for iefglc
rule gbgaok
rule in gdhgdl
rule is leffid
rule last heggdl
rule lets rYihhZ
rule that lfgfge
rule today fffhfj
rule 是 YhggWw
rule 的 chhhdl
rules , efgfkg
rules : aggbhs
rules <n> behedr
rules ? eiedfn
rules as ikhfdd
rules file gggcco
rules hedchm
rules line fgfeco
ruleset ? nggggZ
ruleset kifech
ruleset last gcgffl
run from lgggfc
run iefdgk
run out bfggfn
runbook , gfffZp
runbook ffggek
runner <client> lffggc
runner hdggfj
running jdfegk
runs on vbfbib
runs vZfbbj
s , lggfef
s client lfggfd
s iifcfi
safe gegeel
safe to gegeel
same ldgbem
same thing jegdfj
sane fgfden
sanity check dffgmg
sanity dffgmg
saved hefdfm
saved my hefdfm
say <client> gfkhcg
say hbkVsf
say i mefgmX
say no qeXakj
say we ddhfpc
saying nfgfgb
says : lgfggc
says <n> ogghgY
says <service> jeeffj
says connection ieecfn
says hfdjfh
says outlook jfggge
scan jdhedl
scan to rcgddg
scanner at rZeegg
scanner jeiiec
scans by lfffgd
scans lgggee
scope fklkbb
screenshot qdfbeh
script kacclk
sec Zhlfhh
second cfdhfp
seconds <n> ggfgej
seconds dfggfl
secs : jffgff
secs jffgff
section fmggfc
secure mbcdeo
security jghjdc
see $ udeZff
see it njgidX
see ojfdfZ
see the oegcgf
see when megeeg
seen by objdee
seen from hfmcgf
seen jemcff
seen on mffgef
sees megdhe
segment hhlegc
segments cufeiX
send its jfgffg
send kcgbij
send mail hcdghl
send out sggffU
send scans lggfgd
send through ocfglY
sender jhffhc
sending oehgiX
sending through jgfgge
sends a nggagg
sends it lfgggb
sends qffece
sends through offgga
sends to rggcaf
sense kfegdi
sent fdflcj
sent me ajfcgp
sent src kfffff
sentence idjncc
seq <n> kgggfe
seq kgggfe
server $ lifhfb
server <host> ilfahg
server <own> jegmdd
server ? jjblfb
server be gfgfkf
server by pefcff
server for cfhgfl
server get qdhage
server is kcgkhb
server itself fohafe
server lecmdd
server on hkbffi
server over nkgdgY
server reach qdhXid
server see ofgZgg
server to ofhbfe
server 的 ikfdge
server's <service> lqYcfe
server's jlaifd
service , iscagb
service fihndZ
services , gfkfff
services aasrcY
services are caomkY
services can gdochf
services do Zqffge
services does gdmegg
services of ddiqde
services that daknge
services we edljff
services work Xdvdie
session k lgfggc
session pfhced
session to pghbgb
set meeYoe
set the Xgggpf
set to obffqU
set up hcclek
sets Zhgfof
sets net Zhgfnf
settings ngeffd
share ufbieY
she mcegei
sheet $ geepfc
sheet efcogf
shell qchdcg
shift kdfkdf
shop cdedpj
should <service> jfggfe
should be kegghd
should i jbeefm
should it neefid
should saedeh
should that rZhegd
should the igehkc
show jejjfa
show me nlXfeg
show up lggblb
shows <n> hfgafn
shows hcgfgl
shows this nffgfb
shut ? ocdgge
shut imgahc
side $ bpZkid
side ? kbggfi
side effects heffpa
side hkhdgd
sign anecjj
since <n> kaghfi
since lunch cefdhp
since midnight gfgffj
since monday hahefo
since ncgcZo
since the mfheai
since then ngfgec
since this oefehd
sit in yggYfX
sit on kemahd
sit pVlgXl
site qbgdbj
sits at nggede
sits behind gadnfj
sits in mdgegf
sits sWffeh
sitting at nfkbfc
sitting in obefhf
sitting oYgnfa
sitting on kaijfd
slide ggeggk
slow $ fedefp
slow accchx
slow since Ychhfr
slow today dfhdfm
smpt ljdbej
smtpd <n> kgggfe
smtpd kgggfe
snat cfgfji
snat to behgkj
so ehbgij
so i mbgcgj
so it lafgmb
so kind ggeefl
so slow dfgffl
so that habdpj
so the qggfgY
so who fpfeee
socket : ggfffj
socket ggfffj
some ckfhal
somebody in jgkfdd
somebody lXmgeg
somebody on hccjem
somebody out pehdcf
somebody sets cgfflg
somebody sitting sgcdgb
someone <outside> hbhoed
someone explain gggabr
someone on tcfbgd
someone out eldjfe
someone sets bhfenf
something ebbsck
something to keffgg
somewhere ? ccemfl
somewhere hiakcj
sorry ogfgae
sorry to pchhec
sort gfeefn
sort of gfeefn
source <gateway> dfggii
source <host> pbgefd
source <own> Zeggkm
source address qXhdbn
source ip nfgeee
source knaXfl
source that dtdaid
source zone dngggd
sources are ZvfhfZ
sources can epgehb
sources f2gVeZ
sources for eqgdde
sources that gmfZhg
spam gadZjt
speak kneaYm
spf gccffq
spins mfgged
sport <n> jggfff
sport jggfff
src <client> lggfgd
src <far> jfgfff
src <host> kfffff
src <own> mfffff
src nfgffc
ssl ofggga
staff ggfddo
stand mefggd
stands gcerfd
standup ffedjk
start jjbdke
started iZfhfn
starts mejhcd
state fjeccn
status deferred kgggee
status qbedbl
step by ngegfd
step mgegfd
still <service> dchhmg
still arrive egggjg
still be Weggsg
still broken hbgcep
still browse ifegkd
still get aeghsc
still have maafqd
still kkfWob
still open iWgdmm
still reach hajcdp
still work fclfam
still works pfbdjc
stop qcfakd
stop working hcdfsb
stopped jfeefj
stopping sbibhc
stops uegfjS
straight into rbfdgf
straight rfgbed
straight to migeed
stranger mahqac
strict ggdfpc
strip -i gfedmg
strip ggdfme
stuck at gfgffk
stuck kggdeh
stuck like jggfff
stuff $ ffkdfi
stuff can fehffj
stuff gemdeh
stuff we hdsdfa
submit alakjf
subnet neaahn
succeed jYegng
suppose cfgfsa
suppose i ffghld
suppose line cbfgrf
suppose somebody eegeoe
suppose the agghpd
suppose we Zhhfsa
sure pehbee
survive efhfpa
swaks ifffdl
swaks on kgffeg
swaks run jgffeg
swap <n> hYiftZ
swap bihdqb
swap lines efgflf
swapping efgemf
swears iefkhb
switch rddXfl
syn $ mfffee
syn , lffeci
syn ack kgggef
syn from lghhdd
syn lfffef
syn recv lgggfd
syn sent mfffff
syn that sefach
syn trace jgggeg
syn 这 jgggge
sync mgggfc
syns ngffed
syntax cahcir
sysctl ffffkg
sysctl net ffffkg
system adhqfg
table aifnak
take -i effflf
take a fegegm
take gggane
take out agggqb
take the efggle
taken lbfeke
taken out egffkg
takes dcefoi
taking egfgpZ
talk <service> hmdeeg
talk kleYjd
talk to mggYke
talking lefddj
talking to jffefj
talks mchfhe
talks to mchfge
target hejoac
tcp $ kiefhc
tcp , nhfkfW
tcp -m efgehj
tcp <client> ofgede
tcp <n> klfkdW
tcp ? mefikY
tcp connection glehgc
tcp dport ffgehk
tcp failed ocgffd
tcp from xdaZjb
tcp ip gfgfcn
tcp port lmdmfT
tcp tcp jfffeh
tcpdump jgfffg
tcpdump ni jfggff
tcpdump on kggggd
team , iemigZ
team fbgjel
technical ddiifi
teh <host> hYnidj
teh nVmhdf
tell kccmcj
tell me pefldY
tell us cgdffo
telling me nheffd
telling nheffd
tells lgfggc
test kdnkab
than blcgjh
thank nbglbe
thank you nbglbe
thanks $ hfdmhc
thanks , kdgbfm
thanks mddjff
that $ jfeogZ
that , fffeij
that <client> lfgggc
that <host> obimab
that <own> gmcbdm
that <zone> kZebnj
that ? kXkmbh
that a pbgdhe
that are hcioea
that arrives rfebeg
that be kfgcgg
that box ibfggk
that can btfaid
that could kmdXje
that even qdhdhZ
that get llfdbe
that gets eogZhg
that go qggedc
that in geflhd
that is imefed
that it mgfgbg
that lets Zmahfn
that may etdaib
that nobody jmgbef
that on erdagh
that one kfgfdh
that packet gcfnff
that pass lfffdg
that the pfehag
that through ogdgbf
that us tgeegY
that was gfffgk
that we belkff
that work imddgd
that's from kgggde
that's phebef
thats igfjgb
the -i gfffke
the <gateway> ndeddk
the <host> lhdkdc
the <outside> iXnodb
the <server> lceagn
the <service> ccchjo
the <zone> ciZapm
the access a1gWha
the address Yffmhj
the answer sfhedZ
the asset fbenhg
the audit maheld
the auditor njcffb
the auditors jffkgc
the backup gegdhj
the bot gejjef
the box vZgYkb
the bridge ocgeff
the browser lfhfee
the certificate Yihecr
the chain idfflf
the change gegeem
the client geegfk
the complete hedseZ
the connection leggeg
the conntrack heebgp
the cpu fgdegm
the ctstate gehfld
the current dkfdfj
the customer fdgncg
the customer's elgdfh
the diff ckgfjd
the dnat mcegie
the eafglj
the end YZiqoa
the file Ydfkfp
the firewall lddlfc
the fix bhehsa
the forward nagcig
the full erbmdZ
the gateway pfffec
the guest kedfdk
the hairpin hegeme
the hell ocfeci
the incident nbciZm
the inner ohgffa
the input dgggle
the inside ccdugd
the internal jchjee
the inventory ibhmfd
the iso fmhgec
the last cdgffo
the line kdZcmj
the list bjjjee
the log lgfggd
the machine pegbgd
the mail effdZt
the masquerade Yfffml
the moment dhbhdp
the move sffhZc
the mx ecYigr
the nat boeaar
the network flafem
the networks epgYhg
the new ccchgp
the old raegja
the one fbegeq
the order fdialj
the other jefdcn
the outgoing hfehjd
the packet qggZch
the packets efffgl
the patch geeedo
the pci eijhai
the people ihfenZ
the phone hkcdhh
the port eedhof
the postmortem kdegbm
the printer jgffdi
the private rfbegd
the public ngnahX
the published gbpbmb
the queue kdgaen
the real fhfogZ
the reason ifgdel
the related ffghnb
the replies ldggge
the reply jgghfc
the reset kffgeg
the rest emeigb
the return teffgX
the rule fefggk
the rules pggbdg
the ruleset jgfefj
the same eegcdq
the scanner kndZgf
the second kffcek
the services gbqidd
the sources Ytfehd
the stuff hdsdfa
the switch mfggfd
the syn oggfcd
the team gdfifi
the things gfncff
the three edegng
the tls eegefn
the two mdYbnk
the user hpeadh
the very jgffkb
the way oghafe
the weekend ifgdek
the whole fjfjjY
the wifi fegegl
the wiki qdeice
the zones fneghc
their mail heefkg
their oagief
theirs ? jgfgfe
theirs jgfgfe
them $ kfdjfe
them , bgbher
them ? tghdeW
them igbigh
then $ gegfke
then ? eZggho
then be effgjg
then dchdoh
then get Zggfpf
then reach dgggke
there $ qhfaha
there , iejhgb
there ? lihbka
there a dbeodl
there and ljgcde
there any rZindX
there anybody eoedhd
there anyone fqgfea
there anything kVideq
there for fkYego
there iiimba
there is gehndd
there's gjehdh
there's no kdeeek
these nccfkd
these rules ldeggg
these two gggguS
they are kdeZim
they come nffegd
they get lbgZeq
they lYfkdj
they see nefdhe
they use ncheqV
they're tfebdd
thing $ hfjkga
thing , fciggk
thing ? ijfggd
thing hkgcdi
things : deciep
things can feiefk
things fcmcel
things may geeefn
things stand mefgge
things we gfncff
think clWlem
thinking dfgerb
thinking of cggerc
third tdggcZ
this $ mffgcg
this , fffffl
this : kdfhdj
this <gateway> cflidh
this ? jgfgic
this bot ffedfn
this box ikfgdf
this channel fffffm
this do gheeVu
this for hkfdZm
this gateway hjjibc
this hhhfdi
this in hdfdgm
this is mfffia
this let mddfbm
this morning oefehd
this on kgfgeg
this one Zfhfdr
this tell qfeegb
this telling ogefhb
this thing dihfej
this week qgffgY
those hmiZci
though meggee
thought ifdidj
thoughts ? iefdfl
thoughts hefddo
thoughts on fgfeem
three <host> fgfcmf
three bcggll
three of lgggee
three things ecciep
through $ kjffec
through <host> jgggge
through <own> ocgeeg
through <public> kbdpah
through ? nbeYeq
through gifebl
through line gffgbn
through mail lhhgfa
through the pefeef
through this lkkbcb
through to jgfehf
through us lgfeeg
through what qfdbfg
throw gfeden
thru $ jcggfk
thru <own> ldgfge
thru ? oehcka
thru oncafc
thru or kffegg
thru the jegedk
thru this ipddhb
thunderbird can't kggggc
thunderbird nXfkdi
thunderbird on qggffZ
thursday ? ffgfco
thursday hafjjf
thx $ dkcjdj
thx , gffefl
thx eieick
ticket : fkgdbl
ticket <n> scgcef
ticket niicZg
till jefehh
time <n> hgggbk
time lhgicd
time out qjiaeY
timed kegffh
timed out kegffh
timed out' kggffe
timeout $ ugfcfX
timeout , kgffef
timeout vdgffY
timeout 了 teffhW
times out qZgcei
times qZgcgh
tls cert fegefl
tls certificate gdggfl
tls edgefo
to $ gWskec
to <client> ffZjlh
to <far> pdfcgg
to <gateway> nmaYmb
to <host> jdaghl
to <n> jafakl
to <outside> kfifdg
to <own> iedekh
to <public> zbcffY
to <server> hdfchn
to <service> ghcihg
to <zone> kggZfj
to ? Xlscfd
to a mdfedi
to accept dgfeuX
to access lkdgfa
to add pbcepa
to address saffgc
to any jjjicZ
to anybody brfbgf
to anyone Xkcsgd
to anything hrgbga
to append edghtX
to ask kgfeeh
to be kkdefd
to browse mZdhmd
to connect jigdeg
to delete Yggaqj
to deliver mdffge
to destination dfgejk
to do lcebgm
to drop Xfggsf
to establish gjffgf
to fehhje
to get dilbbm
to gmail jggggd
to go effenf
to hand iakige
to have lbedji
to hit mmeega
to host kdghgf
to initiate mhcgia
to it ikhhea
to its mjcdge
to itself pegbge
to know dkfmdd
to mail qmUfff
to me fjffbm
to merge gegdem
to mx lgfggb
to open mdlccg
to our icjffi
to ping jnfdiZ
to port ntcXfZ
to ports gfefdn
to print kdgggf
to pull jlgefc
to push kfggib
to put gfebmi
to reach bpdgkb
to relay ldfggf
to remote jcfgfi
to run lefgff
to see ciimag
to send sdhbiZ
to set gfgfld
to source behgkj
to start imahfe
to take dggeoc
to talk kngYcg
to tcp lmdcee
to teh jdZfgo
to that jefcem
to the kcihef
to this ffeffn
to traffic ffedil
to us megfef
to use hfmgec
to what Zddufg
to which iZengh
to work nbeffi
to you lecbdp
today $ gcfdjk
today , jbgegk
today ? iiebfk
today hceajo
told me sZggde
told rbfdcj
tomorrow Xdffrj
tonight , hegefk
tonight iWheni
tonight's ifdcnf
tonight's window cfggmf
too , ecdjik
too ? njccef
too ggjefg
took haghjh
top efeglh
top of bhghpa
touch jjheWk
touch the jfgfge
touched fegfgk
touched the gegffk
touches mdhdfg
toward <far> nfgfbg
toward wffeaZ
towards <far> mpbfhX
towards <host> nhfama
towards <outside> kaedhm
towards <own> kafngd
towards <zone> rbfatV
towards kkbfdg
trace , jfggfg
trace : lfggdf
trace <client> qggYgd
trace <far> sffdea
trace for oefffd
trace qefeec
trace tcp oegeee
traffic ? hgdcdp
traffic from iegjhb
traffic meegeh
traffic to mceehh
translate fgfgbo
translated rddefe
travel negegc
tried qZhgef
tries fdfpee
trouble tdfgeZ
true ? ubcfgb
true oklXgX
try kegbdl
trying <own> gefgfj
trying hifgci
trying to rgdecf
ttl kffefh
tuesday bibblp
twice qegggZ
two gbaeml
type <own> oefefd
type jdgfgh
u ncbXhq
udp $ fkfejc
udp , sbdgef
udp <n> miffce
udp ? nfefgd
udp dport gfegdm
udp from lfgfdg
udp lkfhdb
udp port tdcffd
unable lZfdfm
unable to lZfdfm
under iUeqpY
under which icfkeh
understand gffecn
unicc fffgcn
unknown <client> jgggff
unknown <gateway> sgfffX
unlike nbfgei
unreachable qgegZe
unreplied jggfff
unreplied src jggfff
until it kfggfe
until jdfefj
up $ reefec
up , liechc
up ? djfjdh
up as hdgepc
up at kiggde
up for cZfnbp
up in gofefd
up jfbjei
up on gffnfc
up there uffegX
up to hffdfk
update lfgech
update seconds ggfgej
updates from jfgfge
updates sefcdd
upgrade jffffg
upstream offfec
urgent $ cfdgfp
urgent cfdgfp
us $ flghbg
us , fegffk
us ? ncjcef
us or tfhfba
usable Ylqdgc
usage $ hbgbfp
usage ? ideeen
usage icfdeo
use $ ibnaig
use <n> kbfmfd
use <own> clVepi
use <public> qadblf
use <service> qjddhZ
use ? gemdge
use fdlbme
use the khcdfj
use this gcfdhn
used ckeode
used to kleeed
user , jfggff
user Zdieer
user at qggggX
user on sfefgZ
users bjecdq
users in vcfhgU
users on iedhfj
uses nghZmY
using <public> jfgfeg
using lgfffe
v <n> hdljde
v hdljde
vendor lYejdl
verdict for nfhcfe
verdict qggegZ
very fffekh
very same mgfffd
via 0UdhgZ
via <host> mfgefe
via <own> igffje
via <public> vggceX
via <service> 0WhWib
vlan <n> Zegffr
vlan eeefdq
vpn rbeWcq
vz <own> kmgfZf
vz klgfZe
w jfgema
wait tccgee
waiting $ ecfhoe
waiting jbehme
walk lffcfh
walk me leecel
want ikfhjY
want to gngakb
wants <service> lgZhgh
wants a gjiedf
wants hlfgiY
wants the fhgfmb
wants to ekfjia
warehouse cegdct
was accept YgfgwZ
was gcficm
was it gegfgk
was on mefgff
wat ibfmgf
way ? mcehkb
way back mgjced
way does sZfffe
way for regWgg
way out pbhefe
way pighbZ
way to ldffhf
we add fgghpX
we are eleejd
we bjkljW
we delete chgguV
we drop keeblf
we expose Xjpjfb
we flip fgefne
we forward jWmohY
we get jfedkf
we got hYkmdf
we have hTktbf
we moved sgfgeY
we need idgdfl
we only glbicj
we plan dgggnc
we publish jigjea
we put hegfnc
we remove egffpb
we set Yfgfqf
we take cfggnf
we'd efffmf
we're hbhcfn
webmail ubeeed
website obeYil
websites nhfggZ
week $ ngffed
week , feilfd
week ? hcdffq
week and mffged
week kXiiek
weekend hdfdeo
well ? gjedfj
well gjfcek
went ceggof
went to agggng
were accept bgfgod
were ceefpg
what $ hlbncc
what ? lebkci
what about pocaZg
what all Ygnpea
what are egjlcf
what becomes tddaeg
what belkib
what breaks ffgdqa
what can Xholcf
what changes ggffmc
what dies effepd
what do fhkieb
what does beqcYp
what exactly dkieak
what gives lfgfff
what happens nffblb
what have Xbkreh
what if aefZrk
what is iZmkWm
what it dhgahn
what kind gfefco
what kinds gffffk
what of fcqffd
what on heedbr
what opens gggfjf
what ports emejfd
what published eduahb
what services cnidgf
what sits Ygfphg
what sort gfeefn
what source peffde
what stops meegjb
what the gjeief
what would Xhffph
what's bZlqci
what's behind Wgbphl
what's exposed Rbuogf
what's going shecea
what's it igefej
what's line jgeZZu
what's on hgdbbs
what's published bddmen
what's that ggffcm
what's the nfcadn
whatever glgZgi
whats forwarded Zdhrhc
whats iWkqbf
whats the rfZWfn
whatsoever flfege
when <client> lggfef
when <far> qdhcfd
when <host> lgeeff
when <zone> vbhhgU
when does dfeegn
when he mgggfb
when i fdgmkZ
when it rejYib
when our mdfehg
when pXgaki
when sending jfggge
when the iofdga
when they 2dhdaV
when we ceggne
whenever qehagd
where $ kmbgdd
where ? sYglad
where do lchneY
where does lffngW
where in Zbfnjk
where is iqgXfe
where ohaogU
whether <zone> lggfgd
whether a meeegg
whether the lfgcfh
whether vZhcfe
which <public> caethe
which address qiecfc
which are Zofifg
which box Xcczjb
which gnkiYb
which inside sUigff
which internal qYfgfe
which machine Udgyic
which networks Xrcfjg
which of algnce
which ones ffkggf
which port fjfhfe
which ports cemrfX
which public hYfrdg
which published ccscie
which rule pegeed
which segments dpgfha
which server oedjeb
which services fakphZ
which source ohhcga
which sources cqgbie
which way raeeff
which zones fsfegZ
while jgfgeg
who YudXki
who all fnfegd
who answers iZfrcf
who approved gegfel
who can Yugbid
who changed hchcdp
who could dieeod
who gets Yqfdhg
who has jpgfdY
who is frefec
who loses hbggrZ
who reaches fpeaid
who sends lfggfe
who touched gegffk
who'd feedre
who's Ysfefg
who's able bqfeff
who's allowed asghfa
whole <outside> amhnfY
whole fjfjjY
whom ? bwgagb
whom boelde
whos brhgcd
whose esdVgk
why $ ndgfeg
why ? pfdcgf
why can't oVeggl
why cant oegfha
why did cfgdfp
why do mZdbho
why does lpbddd
why has dgggXs
why is fdffcp
why nafdcn
why the ofggga
why would jfggeg
wich cclkeh
wifi bcdcgv
wifi get heddhm
wiki offlXe
wiki page fgekfg
will <client> jfgfjc
will <gateway> lggegd
will <zone> afefpg
will it pffecf
will nbgdjd
will that mffhlW
will the tghfeW
win <n> kgggfe
win kgggfe
window , gijjcc
window ? gefgcm
window gfgglc
with <host> mhfgeb
with <n> vfedbc
with <own> gfgkdf
with <service> qbbdel
with a eiedlf
with ecgkmd
with it sfcckZ
with its jefjee
with my eeipZh
with the hjgdic
with these idgfke
with this fbidqd
within hfkeff
without gdicxU
without the ggfcnd
word lfegbk
words $ hfened
words eggkbj
words for fggdZp
words please hffici
work $ mfkbcf
work ? jlhcgb
work for tUvUoU
work from dlacfp
work hikWdm
work or tehaec
work with fhbbhp
work 吗 igghnY
worked qggffX
working ? ighdmb
working pfeWlf
works $ hkedkc
works ? lfgdkc
works fine nffgfc
works from hekffe
works or ueghfV
works qdjXhd
workstation offfgc
worry jnhZgc
would -a fhgYjm
would <client> fhghlb
would <far> fdgcsc
would <gateway> hYhhne
would <host> ffgfmd
would <outside> ddggmg
would <zone> leghoU
would a jcfgjf
would adding eehera
would be Yehkfn
would break ggggqW
would change fggfmc
would eZfewc
would it cdgein
would like mfejha
would removing efggle
would that mdhfjb
would the jgfdif
would you cggeep
write qffXej
writing kkbkcd
wrong ? lhgfed
wrong qefcfe
wtf does gfgfdk
wtf keffbl
y n kfgffe
y rahgga
yes igngfZ
yes no khnbeb
yes or mapdga
yesterday ? ffggbn
yesterday hfffel
yet ? fhdbhn
yet nfdbek
you $ gcemeh
you , hgecbr
you ? gfddfo
you be qfddef
you check ngdeZl
you do idYWgz
you explain khecZn
you gZjgfl
you have cgfhfk
you kindly jeggff
you look hffddn
you make mgeffe
you must pehcdf
you please igfgdj
you restart gffefk
you take fefedo
you tell fedlhg
you understand eefffn
you walk cffgbr
you're Zefgcv
you're a hefdfn
your hdeblj
zone <n> kfggdg
zone nvbbfW
zone that enfdhe
zone 可 crfagf
zones can emhggc
zones get fogegc
zones gvfcgX
zones have Zubfkb
一 chfggj
一 下 eiihbi
一 个 kbfchk
一 份 gefmff
一 共 fblkgd
一 句 gfegfk
一 台 ljgega
一 堆 kgfgfe
一 条 aeghli
一 步 oebfhf
一 直 mfggfc
一 眼 dfgfgk
三 celcij
三 千 effffm
三 条 egghna
三 次 jgffgg
上 $ edhngc
上 , lehbbm
上 -a ggggnZ
上 -i fgghla
上 <gateway> gogchc
上 <host> mlgefZ
上 <outside> sehfba
上 <own> eqddhe
上 <service> pfhZef
上 <zone> kYhioZ
上 ? cgjhXp
上 curl lfgefe
上 igbhkd
上 一 ffkkga
上 不 xXfhfZ
上 了 WWfnht
上 到 hnachh
上 去 ndgcan
上 发 iVgrid
上 吗 lVaqfj
上 开 eeWohl
上 执 kgggfe
上 抓 jgfgff
上 映 bPh0ig
上 有 aqcZil
上 的 mefice
上 线 dcecnm
上 网 sadfla
上 跑 kgggfd
上 这 fgggnZ
上 都 jacpgf
上 面 fXctfh
下 $ dfdkgj
下 , gffhdk
下 -a hffffk
下 : gjfedi
下 <client> ybiYgY
下 <gateway> dfgfgm
下 <host> encqdY
下 <own> gndfef
下 <zone> obgbhh
下 acme gegfek
下 eiihZj
下 infra gegffj
下 mail ecgfcq
下 netops gegfgk
下 是 pggggX
下 来 idmcgf
下 这 gfgial
下 面 mcgelb
不 $ tZehde
不 ? wbdfjW
不 ihdahl
不 上 jldcdi
不 了 obeheg
不 会 lbifff
不 出 qdfYcm
不 到 hjfedh
不 够 eeeemi
不 对 jefbfm
不 开 mefgff
不 懂 ghhgXn
不 放 obgfgd
不 是 iedghi
不 管 cpfdge
不 能 qVegih
不 行 medghe
不 要 iefffk
不 走 offfed
不 通 jffagl
不 限 Zsedje
不 高 dbecht
东 dalijf
东 西 dalijf
丢 lffeeh
丢 了 kgffeg
丢 吗 iegkgd
丢 弃 nefgfd
丢 掉 weebdb
两 edhfnf
两 千 defggn
个 $ ebdllg
个 , jggggd
个 : lgffef
个 <public> Wpcigj
个 ip jcekfh
个 port eadrhf
个 pr gegefl
个 rule fhfgfj
个 例 gffefk
个 包 kggfef
个 合 gegfek
个 地 ieeldg
个 改 geigbl
个 是 ngfgfb
个 服 coiedf
个 机 ffeehl
个 清 blckgf
个 端 dhhgdk
个 网 kmfhda
个 连 lefdfi
中 lchmYg
中 午 hdgbgo
中 哪 kggfgd
为 kbedlh
为 什 kcddki
为 啥 wYfhgX
主 lhdicf
主 动 njeeed
主 机 igekee
主 要 dedgdr
么 $ YZmikk
么 , hgcddq
么 <client> mhegcf
么 <zone> qdggfZ
么 ? tagded
么 dajgen
么 一 ogfgec
么 不 geeicm
么 作 fgfgao
么 办 bfeeho
么 变 hgffej
么 回 hgedgk
么 处 lfeegf
么 影 hgfele
么 意 hgffan
么 打 thbhfX
么 时 gffeel
么 服 hfVtic
么 样 cfkffj
么 没 fhdgmd
么 用 igffdk
么 的 ggfffk
么 端 bZWvjj
么 被 kgfffe
么 访 eebffq
么 走 ugfcea
么 进 lffegf
么 连 pbbiak
么 问 ggdffl
之 ibfhkf
之 前 mdeecl
之 后 dbfhmh
之 间 oeffgc
也 jgedhh
也 加 Zehglj
书 gdfegm
了 $ nbgcek
了 , hdedjl
了 : lbffdl
了 <gateway> igffYo
了 <host> gVcrfk
了 <n> Yidjlg
了 <outside> rjgcfY
了 <own> lgecgi
了 <zone> ioXcih
了 ? Wkieil
了 chgjgi
了 三 efkcfk
了 两 effggm
了 之 dhfebq
了 什 ecljgf
了 以 faedue
了 会 geffkh
了 信 uYhhea
了 几 dXnnfg
了 吗 gfgbki
了 吧 dffdpd
了 哪 edimhd
了 啥 Tognge
了 多 dfbfgp
了 怎 afgeho
了 没 jXcmbo
了 网 pcbemb
了 邮 ofgggZ
事 $ kefgff
事 ? fgfffk
事 jjddfg
事 在 leefej
事 用 nefgee
事 说 kdgggg
互 peggfb
些 $ gcaohh
些 , ffelgf
些 Yklkfc
些 port hhcjgg
些 source Zvfaid
些 zone cqfagg
些 东 dZlijf
些 什 ecqhfd
些 区 hpadge
些 口 Ynjgge
些 地 hencff
些 对 gdpZhg
些 服 fbjohZ
些 来 elgchg
些 流 efedil
些 端 eckkge
些 网 frdZid
些 规 jdcecr
交 icijef
交 接 ickheg
人 jgobag
人 在 jfhfge
人 怎 ffeehl
人 用 jgfkhZ
人 能 qjablZ
人 话 ggegbn
人 连 jgrebY
什 hbjhfh
什 么 hbjhfh
今 gcedkl
今 天 gfdgdm
今 晚 gdgdlh
从 <client> rhggbZ
从 <far> rgfceb
从 <gateway> lblffe
从 <host> kefdke
从 <outside> jgeled
从 <zone> kXjfgi
从 jbifdk
他 leeffg
他 们 ledehh
以 access djgcbo
以 hkddke
以 reach csgbgd
以 到 Wwdbje
以 后 icidrZ
以 访 cmhblc
以 连 epgZgg
们 <host> lndbfd
们 lYjhgg
们 哪 eggocd
们 对 aYkpfi
们 的 qfeefc
件 $ hXmhdl
件 , lkieeY
件 <service> oegggb
件 khdehg
件 到 ehgkdg
件 吗 hXcjgp
件 第 hgggZn
件 里 fffeYu
件 队 ffgffk
任 gnfcff
任 何 atgbeg
任 意 flgefe
份 , ffdmge
份 gefmff
会 break jabfhn
会 drop nfgheb
会 fgeild
会 不 lbifff
会 些 gecaeu
会 做 mhfefd
会 到 lTamnh
会 变 igfeje
会 回 egfgcn
会 好 kfggpU
会 干 gggdfk
会 影 gdfcmi
会 怎 lbkckd
会 断 gbhekh
会 有 igfdlc
会 经 kcbcin
会 被 heimgY
会 走 oddlfb
会 转 erddhc
会 通 ggggkd
但 jfggfe
但 是 lfgggc
住 lgfffd
住 了 lggfed
何 atgbeg
作 ggfeYq
作 用 fgfeYr
你 gadciq
你 会 ggddfn
你 好 ghaffn
你 能 hedefn
你 都 gfcefp
例 gffefk
例 子 gffefk
保 ijfhed
保 测 ikfdeg
信 $ ljehdc
信 <n> mcfeif
信 <service> oggffZ
信 mfgbie
信 吗 lcefif
信 被 kgfffe
信 走 mgcfgg
修 gcgepd
修 复 gcgepd
候 hdedil
候 源 kggfff
值 ncgcfj
值 班 ocgcej
假 gegfnd
假 如 Xgghng
假 设 iaffqc
做 gccpgg
做 了 gdcngf
做 什 ggfdem
做 端 XZfwif
停 paffeg
儿 mlgfac
允 jjeehc
允 许 jjeehc
先 kfgfib
入 befere
全 hjjhgY
全 组 gkefff
全 部 iZjmde
公 hfjhdg
公 司 ekhfbi
公 网 iZljfe
共 fakmhc
共 做 geaqgd
共 发 felghe
共 开 gekkdd
共 映 bhilgd
关 hgeclh
关 系 hegfej
具 hefebp
具 体 hefebp
内 jhchci
内 核 ibhffk
内 网 kcelgd
再 egggrX
再 加 efffoc
写 -i egeghk
写 ijfceh
写 的 odfgde
决 hgggkc
准 hgfgjd
凌 nfggec
凌 晨 nfggec
几 hZnlfc
几 个 fZohhe
几 条 kcdlgd
出 <outside> ijfblc
出 kcfmfb
出 去 mbfigd
出 发 Xeogih
出 口 kfgggc
出 得 obfdje
出 所 bncfig
出 来 gdkieg
分 iggfdh
分 别 emhhdd
分 析 rggggW
列 cjindc
列 一 ekjhga
列 出 dhdpgb
列 堵 efgefn
列 里 ffeefn
则 $ leeWjm
则 , ikgfgc
则 : ggffZo
则 ? hbgihh
则 hfefel
则 上 kggcgf
则 什 ggffbo
则 啥 fgggbn
则 拦 ofeefd
则 放 qgffea
则 文 geffkh
则 是 gggfXq
则 的 iefgje
刚 heffao
删 eegeuY
删 了 ehghnZ
删 掉 hcgemf
删 除 fgfgld
别 dgggle
别 是 bcgmgi
别 的 ljffeb
到 $ gneefe
到 , grXdgh
到 <client> kjbcmc
到 <far> rgfffZ
到 <gateway> shedfY
到 <host> mfcgjc
到 <n> ddclgm
到 <outside> hbjkhd
到 <own> mfefka
到 <zone> nmdfeY
到 ? hmebhg
到 forward chheme
到 ighidd
到 ip lgffff
到 一 hgffdj
到 了 mjddgd
到 什 felcmc
到 任 dmhgfd
到 内 lZfkgg
到 吗 hofbfd
到 哪 gboihY
到 底 ojhbag
到 得 klgafe
到 我 hhblic
到 的 ifkgde
到 谁 cmcqZe
到 达 ppbbgY
到 这 jgggff
到 邮 fkgggc
制 $ ocgegf
制 ocgegf
刷 了 kfggge
前 dffhlf
前 对 iahkfg
前 面 gehfkf
办 heahgl
加 -a hbhhvU
加 cdeerg
加 一 cefhmg
加 上 deghsX
加 了 giiinU
加 完 fghglb
务 $ eflkiY
务 , gcjigg
务 ? gcfoib
务 eYkkek
务 里 hesXge
动 mheahg
动 了 gefefl
动 去 lfhdge
动 往 jfgegg
动 连 kifcfg
助 $ hcgdfo
助 hcgdfn
包 $ hegebo
包 , mgfcgf
包 ? hcfdgm
包 oggebe
包 会 udecfb
包 到 qheaef
包 怎 tdfggW
包 是 kfeggf
包 最 ggamfg
包 看 kggfge
包 走 nefege
化 $ fgeffm
匹 lfdffh
匹 配 lfdffh
区 bpacoe
区 别 hbgepd
区 域 gqaegf
十 cdhdho
千 effffn
千 多 dffffm
午 degZet
午 吃 gfgegj
半 hfffek
半 夜 kffgff
协 jfggff
协 议 jfggff
单 $ ckiiia
单 : ereZgh
单 gigdej
占 efffgm
卡 iegdhi
卡 在 jfggff
印 gcgeeo
印 机 fchear
却 jgfgff
压 mfffdg
压 了 kfffff
去 $ diclck
去 , dielka
去 <far> mfgfgc
去 <host> ngcdlb
去 <own> odfekb
去 <zone> vahdfa
去 ? hjeefi
去 lbfgkc
去 不 nggfde
去 了 mZdpZh
去 吗 sdhecd
去 掉 Yfgipf
去 的 Xcnohd
去 连 kghdhd
又 nbfdek
反 ofgefc
反 应 pffcee
反 映 nfgfgc
反 馈 mgggga
发 , Zdlgmf
发 <service> lgfeff
发 gcikhc
发 不 qdfYcm
发 件 rgcfgZ
发 信 ofgahe
发 到 lkbdid
发 布 fgjkdd
发 往 nhgddd
发 给 dcirfa
发 邮 jfdifg
取 lchdgi
受 dgggjf
受 影 dgggjf
变 更 gfgglb
口 $ sfdkeW
口 , efnhag
口 <n> jogbiX
口 ? kXikfg
口 giihed
口 为 ocdige
口 会 fpchfc
口 出 kajhfe
口 到 gZgfho
口 发 ljgffa
口 吗 rDaokt
口 映 nbbmge
口 是 mfffgd
口 有 phfdeb
口 的 Zhfjlf
口 谁 dghZer
口 走 ogfbhe
口 转 khejbf
口 连 pegegb
口 通 yphTVc
口 都 qnhVdc
句 ggghZm
只 idbfng
只 有 jgggff
只 看 oefffd
可 lmeecd
可 以 jmefcf
可 达 keggff
台 $ Tehqih
台 <gateway> hfhled
台 <host> jXgpge
台 <server> blYkgk
台 ? acdokg
台 hfdmdg
台 了 rfYkdc
台 内 gkZkfg
台 打 pdfdef
台 有 dafoig
台 机 kggkea
台 电 mgffdf
号 magefj
司 ekhfbi
吃 gfgegk
吃 啥 gegefl
合 ekfean
合 吗 gegffj
合 并 hggfbm
同 qgfgeY
同 一 sgegdZ
同 事 qfffea
名 icefbq
后 , dZfktZ
后 <outside> Zfgfqf
后 <zone> cgfhii
后 hTflpf
后 会 efdiii
后 到 ledjef
后 是 tSfifg
后 源 mggecg
后 落 fgZpdi
后 超 jggffe
后 转 rYdhal
后 面 Xagtlc
向 jkcZfk
吗 $ oVcbnk
吗 , njgced
吗 ? bmcgel
吗 jecbkk
否 lYhfkg
吧 $ odghZh
吧 ? jffklW
吧 lfgjbd
启 ffgffl
启 一 dfgffm
呀 $ ibalfm
呀 ibalfm
告 kdamgf
呗 $ fddhgn
呗 lcdfgl
呢 tWfhib
周 lfebfj
命 pffcdf
命 中 qffcfd
咋 iafgih
咋 回 kaghfi
和 <n> lgdejd
和 mgedoY
响 $ gbgdmh
响 ? gdggpa
响 gefcoe
响 到 iafdgn
响 谁 gcibng
哪 $ jffdgi
哪 dinleY
哪 一 tdbfhb
哪 个 okcabi
哪 些 Ykjkfd
哪 儿 gmggce
哪 几 hamlga
哪 台 hggphV
哪 条 vefbfb
哪 里 rVjdje
啊 $ hbfleh
啊 , cecfgs
啊 iaflei
啥 $ ikdkdb
啥 , fdgfcp
啥 ? hegeel
啥 kfcfdk
啥 原 fggfej
啥 情 jggfff
啥 意 hfggbl
啦 gefefl
嘛 gffefl
嘛 用 gggfbn
嘛 的 gefehk
器 $ sdcffe
器 , bkikgb
器 <client> pfegfc
器 <service> pbghha
器 ? ZiYzdd
器 ghdhdk
器 上 pefffc
器 了 mkafef
器 人 ffeehl
器 是 iYnghe
器 的 atXmgb
器 能 nffZfj
器 访 yVfggb
器 都 gmiYhg
回 , kgfgfe
回 : kgfgfe
回 lfedej
回 事 iffdgk
回 包 mgggiZ
回 应 nggbff
回 流 ifcehk
回 的 lfffge
回 程 jffggf
回 答 gfeffk
因 $ ffffgk
因 ? pgfgcc
圈 , kgfffe
圈 mgfgfc
在 <client> lfgefe
在 <gateway> igZigj
在 <outside> leehgd
在 <zone> mejggZ
在 cpu ffffgj
在 ldkbhe
在 一 fgTxgd
在 公 gehjgf
在 哪 liehZi
在 多 dcgchr
在 对 banngd
在 有 ZZanir
在 的 megfgd
在 都 Wltkbb
在 问 lpbdfb
地 iflggb
地 址 mefjec
地 方 hinaef
址 , qdgbff
址 <client> jgggff
址 <own> kegfgg
址 mefjec
址 会 lidege
址 变 lffdfg
址 是 naajhh
坑 $ gegegj
坑 hehecn
域 epadgi
域 名 ffffgk
堂 ggfegj
堆 hffffj
堆 了 effffm
堆 这 lffffe
堵 efgefm
堵 了 efgefm
填 nggffc
填 的 mfgggc
填 表 bmffgg
处 mfgdff
处 理 mffefg
复 faeVqp
外 fhkiec
外 一 ickjfc
外 发 fmibge
外 开 lalifb
外 投 jfggge
外 映 jaOyji
外 网 mfggdf
外 都 kZqjZd
多 ddfdgp
多 封 efffem
多 少 ddfdfq
夜 lfggee
够 didcli
够 得 gpkZeb
大 lbfddm
大 家 gffffj
天 hedffm
天 晚 ffffgj
太 mfgged
失 ngggdc
失 败 ngggdc
好 $ hcgchm
好 , ffbjfl
好 hdefhk
好 了 fegcli
好 吗 lghhqO
好 的 qZgidd
如 afggnf
如 input cgggme
如 masquerade cgdgpe
如 删 egggjf
如 加 ggfgbm
如 把 bhggkf
如 果 bfggoe
如 给 eggeqa
子 $ eefhgk
子 bedkhl
学 hdlcje
它 ucbeaj
安 gkkbef
安 全 gkkbef
完 eehhoa
完 以 fehgnc
定 lfgejb
实 ifffek
审 gdfijf
审 一 gfgffj
审 计 jfejef
客 oefcfg
客 户 lggbfg
家 dggjdj
宽 fgfefl
宽 跑 dgdfgo
密 fcgdho
密 码 fcgdho
对 <outside> ldjifb
对 filiiW
对 吧 rgffcb
对 哪 fodZhg
对 外 ggkieb
对 方 nfddgg
对 端 ofgagf
对 谁 cqcdif
导 eehjfg
封 , dfffen
封 idgegl
射 $ gffkgf
射 , hZeohe
射 ? fokYfe
射 hfhmga
射 了 dfdmhf
射 出 Zdknhf
射 列 ideqea
射 到 lfiged
少 $ ffffgj
少 ddfdfq
少 了 dgdfgn
少 包 ffffgj
少 封 fffffk
少 条 cefien
就 hgffkb
就 不 mgfgde
就 好 egggnc
就 收 fmfgee
就 是 ofghfZ
就 正 mgfgee
就 没 ngffde
就 能 chggnb
工 ogfgfa
工 单 offgfa
己 ndhefc
己 去 pegfdc
己 往 ofdeeg
己 的 jiddhf
己 能 ldiefe
己 访 neeggd
已 delcjh
已 经 efgeki
布 fgjkdd
布 了 ekelde
布 出 dgpbhe
布 到 iehjee
布 的 gemchf
带 fgfegl
带 宽 fffegl
帮 gffffk
帮 助 hcgdfo
帮 忙 kagfgk
帮 我 Zebijp
帮 看 jcgefk
常 $ lfffee
常 , rcfgfc
常 kfggib
常 吗 jfggid
干 什 ghffam
干 啥 gggffj
干 嘛 gffefl
并 hggfbm
应 , jgffgf
应 gZgqch
应 吗 lggdhd
应 该 ldelcg
底 oihcag
底 能 ifjgfd
底 通 mbgffh
度 , ffkffg
度 feijff
建 gdgflf
开 , tfefeY
开 <host> rcegha
开 <own> lfbgei
开 <service> vhbhgV
开 bglfej
开 了 Zcmjig
开 放 hilmeV
开 着 knZggc
弃 nefgfd
弹 geeeeo
弹 窗 kfeedl
录 <gateway> nhfgfb
录 ddeffq
影 gefcoe
影 响 gefcoe
往 <host> nhgfcd
往 <outside> kfgefg
往 <own> mggbgg
往 wegXfd
往 外 tdebic
径 kfffff
得 cqfcie
得 上 fifbii
得 了 jiiYfi
得 到 esecia
得 去 lkfffb
得 开 cjgesY
得 来 tfdYge
得 着 gpkZeb
得 通 iZglek
心 gedgfl
志 : jfggff
志 jfgdgg
忘 ffffgk
忘 了 ffffgk
忙 kagfgk
忙 review gfffel
忙 分 qggggW
忙 解 jgffei
忙 过 gfgfgj
快 gceffo
怎 kegcgj
怎 么 gfhcdm
怎 样 obeflb
思 $ ggfgan
思 , ggffbm
思 -a ffgfel
思 : hgffao
思 ? jgfgff
思 hgggZn
急 $ kefcel
急 hdfdep
性 behfmh
性 能 behfmh
您 hgdmee
您 好 igdnec
情 ffgfgj
想 <service> qZhhgb
想 ghefle
想 加 fhhhmY
想 用 mdggge
想 确 jjcjed
意 glgdak
意 思 hgggZn
慢 , beiddr
慢 afidds
懂 $ gggeek
懂 , fgggek
懂 : gggfWr
懂 ihhgWn
成 <client> cfffmg
成 <n> Zhhhlg
成 accept cfggrZ
成 drop Xhhhli
成 eeffpd
成 strict ggdfpc
成 人 gffgcl
成 什 qidebd
成 转 cggfmf
我 hahkei
我 一 jdeofb
我 们 mYgihe
我 在 lifeef
我 想 nfeeka
我 把 fcablr
我 看 nbgjfd
我 要 djjgfd
我 这 lggXfl
户 ldfhci
户 反 oggfgZ
户 在 kggffe
户 打 jbcico
户 用 kchchi
户 端 jifeff
户 访 mdfffg
户 连 agehim
所 gidmgb
所 有 gidmgb
手 jkggec
手 机 jkggec
才 cgggdm
打 <own> oeckcf
打 fdhemg
打 不 mefgff
打 到 ghamie
打 印 gcgeeo
打 开 kfheic
打 得 fhfeob
打 算 dggepc
执 kgggfe
执 行 kgggfe
扫 kqeXdg
把 -a fgggje
把 <n> fehdne
把 <own> bbfjnh
把 Zdedno
把 forward fggfjg
把 input fgggjf
把 masquerade dggglf
把 所 icgseY
把 第 cihhrV
抓 kggffe
抓 到 lgfffe
抓 包 jggfge
投 offgfb
投 递 jfggge
报 <n> jdgfhf
报 connection ljfdgc
报 curl mggggb
报 err jggfgf
报 kiaigd
报 错 kggggd
拉 ddedgr
拒 mefeeh
拒 绝 mefeeh
拦 $ ndhche
拦 wfdYfd
拦 了 pfegga
拦 吗 meggfd
拦 的 kfgggd
拿 nheehb
挂 Sfepil
挂 了 feehgj
指 ckbjfk
指 到 dgfkfg
按 mhfgkW
按 现 ijfffe
按 规 sWgiha
挡 iekdfg
挡 了 hdfggj
挡 的 jgffgf
挪 hggelc
挪 到 hggelc
换 fegcnh
换 成 gghgpV
据 leggef
据 包 jhffff
掉 $ vhebad
掉 , Xeieqh
掉 -a gaghtY
掉 icgcrc
掉 line ehghpY
掉 masquerade Xgfgqg
掉 会 hfgdpb
掉 吗 mghcdg
掉 的 fggfke
掉 第 dhehfk
掉 还 qgdadi
排 gggcbn
接 , jgggef
接 <own> qggggX
接 <server> kffeei
接 <service> kdfggg
接 ? defffo
接 nagbij
接 口 kgffge
接 在 nfdgfe
接 打 kelZie
接 文 bblifj
接 被 iefeel
接 访 nifefc
接 超 meffef
接 连 gdgfjh
控 jfgfgf
提 lfeffg
提 示 mgfggb
提 问 gfbefp
插 geegme
摸 mbfkfd
收 <host> jfgggf
收 <service> rdggjV
收 kieegf
收 不 jjggfb
收 信 heffgk
收 到 jfffie
收 邮 jafhgj
改 adgfoi
改 了 fdfdZv
改 动 geigbl
改 完 cfhfod
改 成 dggfne
改 的 gdfgap
放 $ hrcheZ
放 ? fnedhe
放 kheffg
放 不 obgfgd
放 了 jhgjfb
放 吗 tbcdgf
放 在 lfcgdj
放 没 jfgggd
放 的 gejffh
放 行 qdheiZ
故 cmefej
故 障 gdgdgm
教 jggfdh
教 一 kggffe
数 jgfgfg
数 据 jhffef
整 emgejb
文 jdhehg
文 件 fdhfjg
料 fkfegf
断 $ eddhmh
断 hbfcmj
断 了 effdfo
新 jegdhi
新 人 fffffm
新 来 ffeffn
方 gemZmd
方 能 dwYeee
无 mdgfge
无 法 mdgfge
日 jfgdgg
日 志 jfgdgg
早 jdefgk
早 上 gdhagn
时 $ rehfgX
时 , jgfefg
时 kcfchk
时 候 hdedil
明 negdge
明 什 jfffff
明 天 eefeep
明 明 mgfgfc
映 hfhmga
映 射 hfhmga
昨 gegfco
昨 天 mefefg
昨 晚 eehecq
是 <client> ldkdbi
是 <far> rfedga
是 <host> qghfca
是 <n> ffffkg
是 <outside> nffggb
是 <own> lfhedg
是 allow mgfggb
是 drop qdhida
是 hairpin kfggfd
是 lfidef
是 不 ffdghj
是 丢 nefggd
是 什 hheiZm
是 删 fgggnb
是 加 ggggpX
是 发 gfYpgg
是 否 kegfff
是 哪 miahee
是 啥 iceiZp
是 在 jgfflb
是 好 mhfhdc
是 就 ehghma
是 怎 lffgfe
是 我 igeemb
是 把 agggpe
是 放 mffgoT
是 没 fcgflg
是 给 ffffjg
是 被 kgggee
是 谁 icfbdr
是 转 badshg
是 这 feggdm
是 通 pfffga
晚 <n> hfgedm
晚 gcgdhn
晚 上 ffffgj
晚 要 oghfcd
晨 nfggec
更 gfgglb
最 kaejje
最 后 maelja
月 hYdkgm
有 $ lddseX
有 emeigc
有 一 iehbgl
有 个 piffda
有 人 ljahcg
有 什 ehgcgl
有 做 aYgyhb
有 关 heggej
有 台 odfgef
有 哪 elhggc
有 啥 hcfdgn
有 回 lggeff
有 坑 hehecn
有 多 bceefu
有 对 rjVjfb
有 放 ocgfka
有 映 bjfteZ
有 没 cjclfh
有 端 ZYgwhe
有 被 oZcibm
有 谁 codgid
有 这 mgfgee
有 问 ebhfhm
有 风 gegffk
服 dakkfi
服 务 ebkkfg
期 fdfegn
本 qdidfc
本 机 qfidfa
机 <client> ofggfb
机 kjfgce
机 上 fegefl
机 房 gfgffj
机 用 lcghff
机 的 dlgegg
机 能 pccghf
机 访 mYffgl
机 连 tbedcg
材 fkfegf
材 料 fkfegf
条 , dgggoa
条 -a dgggjf
条 : hgfgdj
条 <n> Zehfmk
条 accept hgeflc
条 dfggnd
条 rule gefcgn
条 什 fgfgbn
条 删 fgffjf
条 啥 ffggdl
条 是 ghggRu
条 没 dhgdar
条 端 fgengd
条 规 lcfhfg
条 路 oeggfa
来 $ clifge
来 , jeeefj
来 ? kraYhe
来 ejnece
来 了 ceeemk
来 吗 ragffd
来 回 yYfffa
来 源 eqedhb
来 的 hdfmef
来 看 gdfjei
来 这 kgggef
板 megffe
析 $ jgfgfg
析 pffefb
果 $ hgccrb
果 <n> Yhhgmf
果 cfggoe
果 remove fchgem
果 删 ggeglc
果 加 eeiivS
查 <far> egfgjg
查 ikjZid
查 一 kkeeed
标 dlfelc
标 是 hodcff
样 $ jakckf
样 ? kgdhla
样 ibidkg
核 jdgfej
桌 mdgfgd
桌 面 mdgfgd
楼 rUfhYq
次 jggcfj
次 都 mhgfdd
正 kfggic
正 常 kfggib
步 oebfhf
段 , midhed
段 gocafj
段 可 flfegf
段 能 gkdYhn
段 连 glhefe
比 nffgfc
比 如 ogfgfa
求 jedhbl
求 review defdfr
求 解 kgfhXl
没 $ qacdhj
没 hfdfhj
没 了 ggffke
没 写 dgefgm
没 反 jgfggf
没 放 lfgggb
没 有 eidlff
没 看 gggfcl
没 问 rhgYfc
法 neggde
流 jeeffi
流 量 leefgh
测 mgffgc
测 评 ikfdeg
测 试 qfdfgb
浏 kggffe
浏 览 kggffe
清 hlcgfe
清 单 blhmgY
源 jpedga
源 地 ofcfge
满 eegdfo
满 了 eegdfo
点 lWefgn
烦 gjcgdk
烦 列 cnYlgg
烦 帮 gdfaio
烦 看 pfhagd
然 jgggfe
然 后 jgggfe
现 jfjddh
现 在 jdkddi
班 ladifh
理 hmfdef
生 gcibjk
用 $ efZlem
用 , hafjfk
用 <host> qfgigV
用 <own> qdfglW
用 <public> dddhfo
用 <service> sefihT
用 ? ffgfgk
用 cfiedn
用 foxmail kfehfe
用 到 ggoYgg
用 哪 ferZgf
用 啊 gfbdgq
用 得 WoqYhe
用 户 icciem
用 的 jgfgYm
电 oeggga
电 脑 negggb
略 改 dgggjg
病 shfaed
登 ieedfm
登 录 bhfdgq
白 phfZbk
的 $ mcgjbh
的 , mpfWkY
的 -i fefgel
的 : khggcg
的 <client> rdghfZ
的 <gateway> ffgfgk
的 <host> megfhc
的 <n> fkdief
的 <own> megggd
的 <service> kbehfk
的 ? gkheeg
的 client vfeieV
的 cpu cdgchp
的 dnat kjcekb
的 effect fgfgYq
的 efhicl
的 foxmail qgdegb
的 laptop eeehhk
的 line hggdcm
的 masquerade Vhgird
的 pc ngggdd
的 port ajbrib
的 tcp sdhZlX
的 traffic oeeccl
的 udp pnfYjX
的 user hefgcn
的 人 japdia
的 信 ogeefd
的 包 hgfhdi
的 同 wXgggY
的 吗 mfhibd
的 吧 mggdgd
的 哪 Zcmnge
的 地 khfehd
的 对 jgffff
的 打 lggggb
的 时 ngfdfd
的 是 iYglfi
的 服 hcoehd
的 机 ohecdg
的 来 fqfYhe
的 流 jeeglc
的 源 kcailg
的 用 gYghhl
的 电 negggb
的 目 egfflf
的 端 dbkidl
的 网 doeifc
的 规 iahfhj
的 角 fejiff
的 话 afegpg
的 连 dggggk
的 那 dfkfmb
的 锅 jfggff
的 问 nffgec
的 默 jhefic
监 jfgfgf
监 控 jfgfgf
盘 iWdihn
目 ekghfd
目 前 cjhkdg
目 标 dlfelc
目 的 lffagj
直 nfghhZ
直 timed udfhfV
直 timeout ugffgU
直 刷 jgfgff
直 接 kehgib
直 没 kgffgf
直 转 mgfgfc
直 连 lfggja
看 $ begien
看 , cegnhe
看 jddlak
看 一 lbfifg
看 下 kegdfj
看 不 ghhgXn
看 到 lgfedg
看 懂 fggecm
看 看 edhhem
眼 dfgfgk
着 $ ekpZed
着 gimdee
码 lcgdcm
码 忘 ffffgk
确 midheb
确 认 midheb
碰 kljZgb
示 mgfggb
种 hfekkb
积 fffffj
积 压 fffffj
程 qehgca
程 桌 mdgfgd
窗 ffeeli
窗 口 ffffkh
站 gejife
站 在 fejiff
端 <client> mdeggg
端 <far> pfgYgf
端 ihhjdc
端 口 ihhjdc
端 是 kgfgfe
第 <n> cegfjl
第 cegfjl
等 hjfhde
等 保 ijfhed
答 keeffj
算 $ crefbg
算 clfdob
算 把 eggelf
管 iphZee
管 是 drgbge
管 理 fkgfff
管 目 gpecef
箱 gffefk
箱 密 ffffgk
系 吗 hegfej
线 lacjke
组 gkefff
终 tficbb
经 heedjj
经 过 kcdggi
结 scffec
结 果 qgeefc
绕 mdfhfe
给 <host> hggckf
给 <zone> Ughglm
给 jXdlkh
给 个 hkjZei
给 几 ggecfn
给 哪 oYelef
给 我 idYrbj
给 谁 Wcgxci
络 ekdffj
绝 $ meeeeh
绝 , mgfgfc
绝 mefeeh
网 <far> lggeff
网 ip lgdegg
网 qidfhX
网 上 bemkfe
网 不 nZbekj
网 关 njgddc
网 吗 qdeijW
网 哪 kYfmgg
网 地 mdgfff
网 机 gkakef
网 段 focagj
网 络 ekdffj
置 $ gdgfgk
置 ? bhhhcn
置 efgggk
翻 gffgcl
翻 译 gffgcl
老 ocggfd
老 是 kgfgfe
老 板 megged
能 <service> nieegc
能 access Xddfnp
能 dilajf
能 ping regfgX
能 reach mldZie
能 上 iaegik
能 不 pVegkf
能 主 ljfefb
能 从 jodcia
能 做 ggedem
能 出 pdehfc
能 到 kmfiac
能 合 gfgffj
能 干 gfeffl
能 往 jfffhf
能 打 liicjX
能 收 kefgid
能 用 ifoYeh
能 直 kdffkc
能 访 fjkcff
能 进 drbfff
能 通 febkii
脑 negggb
脑 打 wffggT
脑 用 sgggfW
脑 能 xbghgS
自 rclcgY
自 己 ndhefc
自 身 nhdidc
苦 hegeel
苦 了 gfgecn
落 gdakii
落 到 gdakii
行 $ kdffej
行 , icdeli
行 <zone> dgffnc
行 ? sggefX
行 cegepg
行 不 mdegid
行 了 seebib
行 会 ihYgjh
行 删 fgggrW
行 吗 megfee
行 和 hZefoh
行 啥 gegfek
行 干 gffeaq
行 挪 hggeje
行 是 gggfYo
行 有 hehdYt
行 没 gefdji
行 的 idechm
行 还 mgfgfc
补 gggfkd
表 : bmfggg
表 djWipg
被 <gateway> qfgggX
被 drop qhgfdZ
被 forward ficncf
被 kbhkfe
被 丢 legggd
被 哪 nfeeff
被 拒 mefeeh
被 拦 tfcbcg
被 挡 jbmbfh
被 改 oibfdf
被 放 sgffda
被 转 hcdufY
被 退 fhefgk
装 oehdcf
西 dalijf
要 hhfcle
要 一 fdhgcm
要 上 gfffbn
要 不 hefffk
要 写 jkhfdc
要 填 cmffgg
要 是 cfigpa
要 求 ochggb
要 用 liYled
要 连 ocggfd
见 hegfZo
规 gidfel
规 则 hfefel
览 kggffe
览 器 kggffe
角 fejiff
角 度 fejiff
解 $ kfdgfh
解 edhgdm
解 析 jffcgk
解 释 dcjibn
警 jggfff
计 effjlc
计 要 hffjff
订 idfZgp
认 kffgib
认 一 njfdfb
认 策 ffgfmc
让 iddhcn
议 jehgid
记 gdcien
记 录 ecegfp
讲 hdgdfm
讲 讲 hcgclh
许 jjeehc
论 kaggnc
设 gheerZ
设 成 ffdgme
访 fijbfj
访 问 fijbfj
证 gdfegm
证 书 gdfegm
评 fefjmb
评 审 fcfjjg
评 要 ikfdeg
译 gffgcl
译 成 gffgcl
试 ogfgfb
话 $ jhfhdf
话 , dfegnf
话 : gffgcl
话 cfegmh
询 mgggfc
该 icfjam
该 通 oeiahe
误 lfeefh
说 <service> pegggZ
说 rfdefc
说 明 jefdfk
请 leggef
请 列 Thnjhi
请 教 kggffe
请 求 kdeieh
请 问 rfdifX
谁 $ gdbkhj
谁 ? kfdhic
谁 Yubjef
谁 可 ilfZif
谁 回 kfgfge
谁 开 crcdif
谁 改 gdfgbp
谁 来 mccceo
谁 能 Zqcgfi
谁 进 dnffgf
谁 连 dxgZae
调 oagdoZ
谢 $ heicdm
谢 heibdn
谢 谢 heibdn
财 dcffgp
财 务 dcffgp
败 ngggdc
账 ijfeff
账 号 lefeei
贴 gcglfg
走 $ phfbfd
走 <n> oedfgd
走 <own> gdfdkj
走 <public> saffjZ
走 <service> lgffge
走 ? qfffga
走 pefkfX
走 不 ofgggZ
走 到 ifcleg
走 哪 oeffgb
走 得 mYglfe
走 的 qffffZ
起 phggca
起 什 fgffao
起 来 jgggge
超 ndgeff
超 时 ndgeff
跑 jfbefl
跑 的 kggggd
跟 <gateway> iegfej
跟 iehfXp
路 $ kegfgf
路 qegdfd
路 径 kfffff
身 pgdida
转 mecgla
转 到 fjbjkc
转 发 fbclod
转 圈 mgfgfc
转 给 mXfjie
辛 hegeel
辛 苦 hegeel
边 <client> ueggeW
边 <service> oegehb
边 idgdfl
边 放 rYgggd
边 的 effgdm
边 能 objfbg
达 nmbaef
过 <gateway> qbhfcf
过 <own> mggffc
过 khbkch
过 一 gfgfgj
过 了 mcheck
过 去 jjecbl
过 哪 jcZmcm
过 得 saigeb
过 来 lgekdc
过 网 kjffdd
返 jgggge
返 回 jgggge
还 cefhji
还 work chghnc
还 是 jfejdg
还 有 Ylfcfp
还 能 dfggnd
还 行 ahghne
还 通 fZiehn
这 一 leffmZ
这 个 ggcifj
这 么 iggcel
这 句 ggfgWr
这 台 eggkeh
这 条 iggfdi
这 样 fhgfnb
这 种 hmddYm
这 行 hgfgbl
这 边 hekeci
进 fpgffb
进 去 gchfgk
进 得 lmdZhf
进 来 fkhfgc
远 mdgfgd
远 程 mdgfgd
连 <client> nhggfZ
连 <host> vfgcgW
连 <outside> ieheje
连 <own> fZidkm
连 <public> tfecce
连 <zone> ndggnW
连 ? hrgbhY
连 gifchh
连 上 idjodZ
连 不 lldcdg
连 到 ljfXdl
连 得 fjgbig
连 我 nkeced
连 接 magbik
退 , lgefgf
退 fhdfgk
退 信 lgcggf
退 回 gheffk
送 hibpbf
送 到 hibpbf
递 jfggge
通 $ iggXil
通 , mhgeec
通 <client> nhghfZ
通 <far> tgggfV
通 <gateway> lgfgfd
通 <host> tggfgU
通 <own> fZgajr
通 ? uXgeef
通 ciefem
通 不 mfefff
通 么 mbZbgs
通 了 echZko
通 吗 dldffj
通 吧 hecpfd
通 啊 gegffk
通 的 pgfega
通 过 lkheea
通 还 sefheZ
遍 mgmddb
那 gheeke
那 三 dhggmd
那 个 fhcajn
那 台 hheeZo
那 条 ffgfoc
那 种 gffkkb
那 边 ldbfhi
邮 lideeh
邮 件 licfeg
邮 箱 gffefk
部 fkigbg
都 ehlniT
都 不 kYhjpX
都 会 ieedfm
都 在 jhffeh
都 映 hWligi
都 有 cigmia
都 没 ifeffj
都 算 doefdg
都 能 enpYgb
配 lecfdm
配 的 ngggeb
配 置 hffffj
释 $ kfefgg
释 dcjibn
释 一 hfffbm
释 下 Ycgiip
里 $ bciekm
里 <service> nbfggf
里 ? dXirck
里 mhgegb
里 刷 jggggf
里 有 mffgch
里 的 kbmdff
里 看 dgggcn
里 要 kdggid
里 面 dggmfe
重 gdgdhl
重 启 ffgffl
重 置 ffeffm
量 $ kcddjj
量 ? gfefcn
量 leefgh
链 sgfcce
锅 jfggff
错 : jggggd
错 oggcgc
错 误 lfeefh
问 $ fhcalm
问 : kgfcdk
问 <client> phdhfZ
问 <far> offeja
问 <gateway> fkfghd
问 <host> okYieb
问 <outside> qZgied
问 <own> hnYZjk
问 <public> ndccfl
问 <zone> ipdgae
问 ? cegffp
问 fiibej
问 一 pefggZ
问 不 ibafio
问 从 qfgggX
问 你 ehXeet
问 到 dhklfa
问 得 ghdcgl
问 我 lfkfdd
问 的 kfedei
问 题 hefbhl
间 mdghfd
队 ffgffk
队 列 ffgffk
限 dqdckd
限 制 ocgegf
除 dkfgkd
除 了 Ypglfc
险 $ gegffk
险 gegffk
障 hegdgl
需 ekekee
需 要 ekekee
靠 qdcfci
面 , dkefhi
面 bdfpjd
面 是 Xbevhf
面 的 lchmhY
面 这 fgffke
页 hidfei
题 $ ecgfgn
题 , kgdheg
题 ? gffffj
题 hefbhl
题 吗 kfghch
风 gegffk
风 险 gegffk
食 ggfegj
食 堂 ggfegj
馈 mgggga
马 kfgfge
马 上 kfgfge
高 aZgeis
高 不 dbecht
麻 ihbgel
麻 烦 ihbgel
默 hfffmc
默 认 hfffmc
`;
export const WAY_WEIGHTS = `
' <n> you kc
'connection refused' kc
's own kc
, <A> , kc
, <A> to kc
, <A> 出 jd
, <B> $ lb
, <B> , nZ
, <B> dj
, <B> port lb
, <gateway> nZ
, <gateway> 这 jd
, <n> $ lb
, <n> dj
, <n> tcp kc
, <server> <B> jd
, <server> jd
, <server> 是 jd
, <service> $ jd
, <service> <n> kc
, <service> ? kc
, <zone> 还 kc
, allowed ? kc
, allowed or bl
, and does jd
, any jd
, any port kc
, blocked kc
, can <zone> jd
, coming dj
, connection ma
, could kc
, do ma
, do we jd
, does <A> kc
, does <service> kc
, does <zone> lb
, does it dj
, does that kc
, dst kc
, how kc
, i e lb
, i jd
, i'm dj
, is <A> kc
, is nZ
, it jd
, it's jd
, its jd
, just kc
, lip lb
, never jd
, no lb
, no nat jd
, not jd
, on the kc
, our kc
, port <n> dj
, port bl
, quick kc
, quick one kc
, right ? kc
, right kc
, rip kc
, so ma
, target kc
, tcp <n> kc
, tcp kc
, udp <n> lb
, udp lb
, where kc
, who jd
, why kc
, will it jd
, will that jd
, will the lb
, would lb
, 不 走 kc
, 为 dj
, 为 什 dj
, 为 啥 kc
, 从 <A> jd
, 会 jd
, 但 是 dj
, 出 得 kc
, 到 底 kc
, 发 kc
, 地 dj
, 地 址 dj
, 对 lb
, 对 方 kc
, 急 $ kc
, 急 kc
, 想 jd
, 我 dj
, 按 kc
, 提 jd
, 提 示 jd
, 收 jd
, 是 不 jd
, 有 lb
, 求 jd
, 求 解 jd
, 没 有 jd
, 浏 kc
, 浏 览 kc
, 目 jd
, 目 的 jd
, 能 kc
, 行 jd
, 要 jd
, 规 lb
, 规 则 lb
, 请 kc
, 请 问 jd
, 走 jd
, 连 <B> ma
, 通 jd
-> <B> $ jd
-> <B> , lb
-> <B> <service> kc
-> <B> if jd
-> <B> kc
-> <B> ok pX
-> <B> tcp lb
-a input pX
-a postrouting -o dj
-a postrouting -s kc
-d <A> -p dj
-d <A> ck
-d <host> jd
-i <A> -o kc
-i <A> ma
-i <outside> -d am
-j accept would dj
-j drop , jd
-l grep jd
-o <A> -j ck
-o <A> dj
-o <zone> -p kc
-s <A> jd
-s <zone> kc
: <A> jd
: <A> to oY
: <A> 到 kc
: <n> ck
: <n> you jd
: <service> <n> jd
: <service> kc
: <zone> jd
: connection refused kc
: could kc
: curl : jd
: curl kc
: do jd
: does jd
: errno <n> ck
: errno ck
: ipv <n> bl
: ipv bl
: is it jd
: the lb
: user <A> lb
: user lb
: what kc
<A> 's own lb
<A> , <B> kc
<A> , <service> kc
<A> , dst kc
<A> , is nZ
<A> , port Xp
<A> , 想 jd
<A> , 端 am
<A> , 要 kc
<A> -> <B> kc
<A> -> kc
<A> -j ck
<A> -o <zone> jd
<A> -o kc
<A> : <n> kc
<A> : connection ck
<A> : curl jd
<A> <B> $ lb
<A> <B> <n> ma
<A> <B> <service> lb
<A> <B> a jd
<A> <B> tcp jd
<A> <n> <B> lb
<A> <n> from ck
<A> <n> on ck
<A> <own> : dj
<A> <own> dj
<A> <server> 要 jd
<A> <service> to ma
<A> <service> 到 kc
<A> able jd
<A> able to jd
<A> allowed lb
<A> allowed to kc
<A> and <B> ma
<A> and oY
<A> and want kc
<A> box pX
<A> browse lb
<A> can lb
<A> can not am
<A> can open jd
<A> can't nZ
<A> client lb
<A> clients jd
<A> connects nZ
<A> connects to ma
<A> from <B> ck
<A> from a ck
<A> from ck
<A> from my am
<A> get <service> pX
<A> get jd
<A> get to kc
<A> gets kc
<A> has kc
<A> has to lb
<A> hit jd
<A> hitting <B> lb
<A> hitting lb
<A> host lb
<A> hosts jd
<A> i lb
<A> itself get kc
<A> keeps ma
<A> lan kc
<A> laptop lb
<A> logs jd
<A> lose kc
<A> machines jd
<A> make it kc
<A> make kc
<A> may kc
<A> must lb
<A> needs ma
<A> needs to kc
<A> open a jd
<A> open to dj
<A> opening <B> kc
<A> opening kc
<A> opens jd
<A> out ck
<A> out to jd
<A> pcs lb
<A> people kc
<A> ping <B> kc
<A> ping jd
<A> pings <B> lb
<A> pings lb
<A> ppl kc
<A> reach <B> jd
<A> reach <service> kc
<A> reach kc
<A> reachable am
<A> reachable for am
<A> reachable from Zn
<A> reports kc
<A> s , jd
<A> s jd
<A> says jd
<A> server get dj
<A> still reach jd
<A> straight kc
<A> talk kc
<A> talk to jd
<A> talking jd
<A> talking to jd
<A> talks jd
<A> talks to jd
<A> then get jd
<A> to jd
<A> to our lb
<A> to port jd
<A> towards <B> lb
<A> towards nZ
<A> users jd
<A> wants ma
<A> wants to kc
<A> who kc
<A> work Yo
<A> work for Xp
<A> zone kc
<A> 上 lb
<A> 上 ping kc
<A> 主 kc
<A> 主 动 kc
<A> 出 <B> lb
<A> 出 kc
<A> 到 <B> jd
<A> 到 <zone> ma
<A> 到 lb
<A> 发 往 jd
<A> 往 <B> kc
<A> 往 lb
<A> 想 kc
<A> 打 不 jd
<A> 收 不 jd
<A> 用 foxmail jd
<A> 的 <n> ck
<A> 的 ck
<A> 的 user kc
<A> 的 人 jd
<A> 的 机 jd
<A> 的 用 kc
<A> 的 电 kc
<A> 直 ma
<A> 直 接 nZ
<A> 能 jd
<A> 能 主 kc
<A> 要 nZ
<A> 过 kc
<A> 进 jd
<A> 进 来 jd
<A> 连 <B> kc
<A> 连 kc
<A> 那 kc
<A> 那 台 nZ
<B> , <gateway> kc
<B> , <service> jd
<B> , allowed ck
<B> , any jd
<B> , i ck
<B> , is jd
<B> , port ma
<B> , udp jd
<B> , 为 kc
<B> , 会 kc
<B> , 回 kc
<B> , 端 kc
<B> -> ck
<B> -j accept kc
<B> : connection jd
<B> : open Zn
<B> <n> $ kc
<B> <n> , kc
<B> <n> ? jd
<B> <n> jd
<B> <n> udp kc
<B> <n> 端 lb
<B> <server> kc
<B> <service> $ kc
<B> <service> , kc
<B> <service> ? jd
<B> <service> nZ
<B> <service> ok lb
<B> <zone> Zn
<B> ? $ jd
<B> a ? jd
<B> a jd
<B> accept lb
<B> access jd
<B> after nZ
<B> afterwards kc
<B> and gets kc
<B> any dj
<B> as kc
<B> at all lb
<B> at lb
<B> be able dj
<B> box $ ma
<B> by <service> lb
<B> directly kc
<B> directly on kc
<B> does kc
<B> does that jd
<B> does the lb
<B> dport <n> lb
<B> dport lb
<B> dropped nZ
<B> for <service> ma
<B> for ma
<B> gets lb
<B> icmp nZ
<B> if lb
<B> it kc
<B> itself $ ck
<B> itself , jd
<B> lan jd
<B> make it jd
<B> make jd
<B> not lb
<B> ok ? pX
<B> ok pX
<B> on <n> ma
<B> on nZ
<B> on port ma
<B> on udp kc
<B> or nZ
<B> over <service> nZ
<B> over oY
<B> over udp kc
<B> port <n> lb
<B> port lb
<B> server jd
<B> server on jd
<B> server's jd
<B> should jd
<B> since ma
<B> still jd
<B> tcp <n> lb
<B> tcp kc
<B> to bl
<B> udp <n> kc
<B> udp kc
<B> what does oY
<B> what jd
<B> when jd
<B> where does jd
<B> where jd
<B> which ma
<B> will lb
<B> will that kc
<B> with kc
<B> work jd
<B> works ? lb
<B> works kc
<B> 上 的 kc
<B> 之 kc
<B> 之 间 kc
<B> 了 kc
<B> 会 不 jd
<B> 吗 $ jd
<B> 吗 , kc
<B> 吗 ? lb
<B> 吗 kc
<B> 就 能 ck
<B> 开 ck
<B> 打 jd
<B> 报 lb
<B> 收 <service> jd
<B> 有 nZ
<B> 的 <n> kc
<B> 的 kc
<B> 的 tcp jd
<B> 直 ck
<B> 能 连 ck
<B> 能 通 jd
<B> 行 lb
<B> 行 不 kc
<B> 访 dj
<B> 访 问 dj
<B> 超 ma
<B> 超 时 ma
<B> 还 行 jd
<B> 这 个 ma
<B> 通 kc
<B> 通 吗 kc
<client> <host> ck
<client> <host> r ck
<client> dst kc
<gateway> <B> ma
<gateway> at jd
<gateway> be ma
<gateway> is kc
<gateway> let it kc
<gateway> let kc
<gateway> or kc
<gateway> to blame jd
<gateway> to lb
<gateway> 会 lb
<host> 's nZ
<host> <A> lb
<host> <A> s jd
<host> <n> dj
<host> box <A> kc
<host> from lb
<host> host lb
<host> is dj
<host> on lb
<host> r , dj
<host> r ck
<host> s , ck
<host> s ck
<host> server jd
<host> server see jd
<host> server's jd
<host> 的 <n> jd
<host> 的 jd
<n> , <A> jd
<n> , <server> jd
<n> , or jd
<n> , what lb
<n> , 我 ck
<n> -j masquerade kc
<n> : does jd
<n> : no am
<n> : to dj
<n> : user kc
<n> <A> lb
<n> <B> ma
<n> <gateway> ck
<n> <n> $ kc
<n> <n> : lb
<n> <service> kc
<n> ? ? nZ
<n> ? i kc
<n> allowed dj
<n> am ma
<n> at lb
<n> can kc
<n> does dj
<n> does that lb
<n> does the jd
<n> f dj
<n> for kc
<n> forward jd
<n> from <B> dj
<n> g kc
<n> get ck
<n> in <outside> kc
<n> in lb
<n> ip <host> jd
<n> is that lb
<n> minutes kc
<n> of <B> jd
<n> of jd
<n> on <A> Us
<n> on <B> ma
<n> on kc
<n> on the kc
<n> proto udp jd
<n> s kc
<n> syn $ jd
<n> syn , lb
<n> syn 这 kc
<n> tcp $ lb
<n> tcp from kc
<n> tcp jd
<n> that's jd
<n> the jd
<n> this is kc
<n> to <B> pX
<n> to kc
<n> udp , lb
<n> udp ? jd
<n> what jd
<n> will jd
<n> 为 jd
<n> 到 <B> kc
<n> 到 kc
<n> 发 信 jd
<n> 口 , kc
<n> 口 lb
<n> 吗 ? ma
<n> 吗 oY
<n> 放 kc
<n> 能 jd
<n> 行 不 jd
<n> 走 jd
<outside> $ Zn
<outside> , jd
<outside> -d am
<outside> -j masquerade lb
<outside> <A> oY
<outside> does jd
<outside> is kc
<outside> it works jd
<outside> it's fine jd
<outside> it's jd
<outside> on dj
<outside> on the kc
<outside> out <zone> jd
<outside> 上 ma
<outside> 打 jd
<outside> 的 jd
<own> $ jd
<own> port <n> kc
<own> port kc
<own> 会 dj
<public> $ jd
<public> <B> $ jd
<public> <B> on jd
<public> ? $ kc
<public> ? kc
<server> $ kc
<server> , kc
<server> <B> $ kc
<server> <B> , kc
<server> <B> kc
<server> is kc
<server> 写 jd
<server> 写 的 jd
<server> 是 <B> jd
<server> 是 jd
<server> 要 jd
<service> , <n> lb
<service> , ma
<service> <A> <n> Yo
<service> <A> am
<service> <host> kc
<service> <n> from kc
<service> <server> lb
<service> ? $ jd
<service> ? jd
<service> from <A> kc
<service> into <A> dj
<service> into the jd
<service> just dj
<service> of dj
<service> ok ? bl
<service> ok bl
<service> on <A> Xp
<service> on <B> kc
<service> on <n> jd
<service> on dj
<service> on the dj
<service> out lb
<service> queries kc
<service> to <A> bl
<service> to <B> kc
<service> udp <n> kc
<service> via <B> kc
<service> via kc
<service> 会 kc
<service> 到 <B> kc
<service> 到 kc
<service> 吗 ? lb
<service> 吗 jd
<service> 行 jd
<service> 行 不 jd
<zone> , bl
<zone> -> jd
<zone> -d <host> jd
<zone> -j accept kc
<zone> -p kc
<zone> -p tcp kc
<zone> ? $ dj
<zone> ? dj
<zone> and lb
<zone> can jd
<zone> in jd
<zone> is dj
<zone> shows Yo
<zone> src <A> jd
<zone> src jd
<zone> to ma
<zone> 上 jd
<zone> 上 抓 kc
<zone> 到 dj
<zone> 还 jd
<zone> 还 能 jd
? <A> kc
? <n> : ck
? <n> ck
? example com jd
? example jd
? in <zone> jd
? in jd
? it's jd
? we nZ
? 我 dj
L , <A> <client><far> jd
L , <A> <far><own> jd
L , <A> <outside><host> jd
L , can <outside><own> jd
L , does <client><far> ma
L , does <far><own> nZ
L -a dj
L -a forward <client><client> jd
L -a forward <client><far> kc
L -a forward <host><client> dj
L -a forward <zone><client> kc
L -a forward <zone><zone> jd
L -a postrouting <zone><own> kc
L -a prerouting <zone><own> jd
L -d <A> <host><client> dj
L -d <A> <own><client> dj
L -d <A> <own><far> ck
L -d <host> <zone><own> kc
L -d dj
L -i <A> <outside><own> kc
L -i <A> <zone><client> kc
L -i <A> <zone><own> jd
L -i <A> <zone><zone> jd
L -i <zone> <client><client> jd
L -i <zone> <host><client> dj
L -j accept <client><client> jd
L -j drop <far><own> jd
L -o <A> <outside><zone> dj
L -o <outside> <client><far> lb
L -o <zone> <client><client> jd
L -o ck
L -s <zone> <zone><own> kc
L -s kc
L : <A> <zone><zone> oY
L : <n> <client><client> kc
L : <n> <client><far> kc
L : <n> <client><host> jd
L : <n> <client><own> kc
L : <n> <host><client> am
L : <n> <own><client> dj
L : <n> <own><zone> dj
L : connect <far><host> ck
L : connect <host><client> dj
L : connect <own><client> bl
L : ip <client><own> lb
L ; ma
L <A> 's <gateway><far> lb
L <A> , <client><client> dj
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> lb
L <A> , <far><own> nZ
L <A> , <outside><host> kc
L <A> , <outside><own> jd
L <A> , <own><client> ck
L <A> , <own><zone> ck
L <A> , <zone><own> jd
L <A> -> <client><far> ma
L <A> -> <client><host> jd
L <A> -> <far><own> jd
L <A> -> <host><far> lb
L <A> -> <host><host> jd
L <A> -> <outside><host> lb
L <A> -> <zone><outside> kc
L <A> -d <zone><own> jd
L <A> -j <outside><zone> dj
L <A> -o <zone><client> kc
L <A> -o <zone><zone> jd
L <A> -p <host><client> dj
L <A> : <client><own> jd
L <A> : <zone><own> kc
L <A> <B> <client><client> nZ
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <far><own> ma
L <A> <B> <zone><own> jd
L <A> <n> <own><zone> dj
L <A> <service> <client><gateway> kc
L <A> <service> <outside><gateway> lb
L <A> <service> <outside><host> jd
L <A> <service> <zone><own> jd
L <A> and <client><own> kc
L <A> and <zone><zone> kc
L <A> box <host><outside> ma
L <A> can <client><own> kc
L <A> dst <client><client> kc
L <A> for <zone><own> jd
L <A> from <client><client> bl
L <A> from <far><zone> ck
L <A> from <gateway><zone> ck
L <A> from <host><client> dj
L <A> from <host><outside> Yo
L <A> from <host><zone> Zn
L <A> from <own><client> am
L <A> from <own><outside> ck
L <A> get <client><own> kc
L <A> gets <zone><own> jd
L <A> is <far><own> jd
L <A> itself <gateway><host> jd
L <A> itself <gateway><outside> dj
L <A> itself <gateway><own> jd
L <A> last <zone><own> lb
L <A> needs <host><far> kc
L <A> on <outside><own> lb
L <A> open <own><outside> dj
L <A> opens <client><own> kc
L <A> out <zone><outside> jd
L <A> people <zone><own> jd
L <A> ping <zone><host> kc
L <A> port <own><outside> dj
L <A> port <own><zone> dj
L <A> reach <zone><zone> jd
L <A> s <client><own> jd
L <A> server <host><own> kc
L <A> still <client><far> lb
L <A> still <far><own> lb
L <A> still <zone><far> jd
L <A> talk <zone><zone> jd
L <A> to <client><client> ma
L <A> to <client><far> jd
L <A> to <client><gateway> jd
L <A> to <gateway><far> oY
L <A> to <host><client> qW
L <A> to <host><host> ma
L <A> to <host><outside> jd
L <A> to <outside><gateway> jd
L <A> to <outside><host> kc
L <A> to <zone><client> kc
L <A> to <zone><outside> nZ
L <A> 出 <zone><outside> kc
L <A> 到 <client><client> kc
L <A> 到 <far><own> kc
L <A> 到 <outside><host> kc
L <A> 本 <gateway><far> lb
L <A> 本 <gateway><host> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><own> jd
L <A> 的 <zone><client> jd
L <A> 的 <zone><far> kc
L <A> 的 <zone><host> kc
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> lb
L <A> 自 <gateway><client> kc
L <A> 自 <host><outside> kc
L <A> 访 <far><own> kc
L <A> 访 <outside><own> jd
L <A> 这 <zone><own> jd
L <client> , <outside><own> kc
L <client> kc
L <far> dj
L <n> , <far><own> kc
L <n> , <zone><outside> lb
L <n> : <client><host> jd
L <n> : <client><own> ma
L <n> : <far><own> lb
L <n> : <host><client> ck
L <n> <n> <client><client> lb
L <n> <n> <client><host> kc
L <n> <n> <client><own> kc
L <n> <n> <host><client> am
L <n> from <outside><host> lb
L <n> ip <client><client> kc
L <n> ip <client><far> kc
L <n> ip <client><host> jd
L <n> ip <host><client> bl
L <n> on <own><outside> bl
L <n> on <own><zone> ck
L <n> syn <client><host> jd
L <n> you <own><zone> bl
L <n> you <zone><own> jd
L <outside> -j <client><far> kc
L <outside> ck
L <server> <A> <own><client> bl
L <server> bl
L <service> <n> <client><host> lb
L <service> <n> <host><outside> Xp
L <service> <n> <outside><host> kc
L <service> <n> <outside><own> nZ
L <service> from <host><far> jd
L <service> from <outside><gateway> kc
L <service> on <gateway><outside> bl
L <service> on <host><outside> ck
L <service> on <own><outside> ck
L <service> to <gateway><zone> am
L <zone> , <zone><own> ma
L <zone> -d <host><client> dj
L <zone> -d <zone><own> kc
L <zone> -o <client><client> jd
L <zone> <A> <client><own> kc
L <zone> <A> <zone><own> jd
L <zone> dj
L ^ <A> <client><client> pX
L ^ <A> <client><far> lb
L ^ <A> <client><gateway> kc
L ^ <A> <far><own> kc
L ^ <A> <gateway><client> nZ
L ^ <A> <gateway><far> lb
L ^ <A> <gateway><host> jd
L ^ <A> <host><client> lb
L ^ <A> <host><far> lb
L ^ <A> <host><host> lb
L ^ <A> <host><outside> jd
L ^ <A> <host><own> kc
L ^ <A> <host><public> jd
L ^ <A> <outside><gateway> kc
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> nZ
L ^ <A> <own><client> Yo
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> dj
L ^ <A> <server><own> kc
L ^ <A> <zone><client> lb
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> nZ
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> pX
L ^ <A> <zone><zone> rV
L ^ <n> <client><client> lb
L ^ <n> <client><far> kc
L ^ <n> <client><host> kc
L ^ <outside> <far><own> jd
L ^ <service> <client><far> lb
L ^ <service> <client><gateway> lb
L ^ <service> <client><host> jd
L ^ <service> <far><own> ma
L ^ <service> <host><client> dj
L ^ <service> <host><far> kc
L ^ <service> <host><zone> ck
L ^ <service> <outside><host> jd
L ^ <service> <outside><own> jd
L ^ <service> <zone><far> lb
L ^ <service> <zone><gateway> jd
L ^ <service> <zone><own> jd
L ^ <zone> <client><far> jd
L ^ <zone> <client><host> lb
L ^ a <far><own> jd
L ^ can <host><far> jd
L ^ can <host><outside> jd
L ^ can <host><public> lb
L ^ can <outside><host> jd
L ^ can <outside><own> kc
L ^ can <zone><outside> jd
L ^ can <zone><zone> jd
L ^ curl <own><zone> ck
L ^ customer <far><own> kc
L ^ dmesg <client><host> kc
L ^ do <zone><outside> ma
L ^ do <zone><own> jd
L ^ does <client><own> kc
L ^ does <far><own> lb
L ^ does <gateway><far> kc
L ^ does <host><far> kc
L ^ does <host><outside> kc
L ^ does <host><own> lb
L ^ does <outside><own> kc
L ^ does <zone><outside> jd
L ^ does <zone><zone> lb
L ^ from <gateway><own> kc
L ^ got <client><host> jd
L ^ hairpin <zone><own> jd
L ^ hey <zone><own> kc
L ^ how <zone><own> jd
L ^ i <client><own> kc
L ^ i <zone><host> oY
L ^ if <client><own> jd
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ if <zone><outside> kc
L ^ if <zone><own> ma
L ^ is <client><own> kc
L ^ is <gateway><outside> bl
L ^ is <gateway><zone> ck
L ^ is <outside><host> pX
L ^ is <outside><own> kc
L ^ is <own><outside> ck
L ^ is <own><zone> ck
L ^ is <zone><zone> lb
L ^ outlook <client><own> kc
L ^ ping <client><far> lb
L ^ ping <client><host> ma
L ^ ping <zone><gateway> jd
L ^ say <client><own> jd
L ^ say <zone><own> kc
L ^ tcp <client><host> jd
L ^ tcpdump <far><own> kc
L ^ udp <client><far> jd
L ^ user <client><own> jd
L ^ we <far><own> lb
L ^ we <zone><own> jd
L ^ what <far><own> jd
L ^ what <outside><own> jd
L ^ what <own><outside> Vr
L ^ what <zone><host> kc
L ^ why <client><host> lb
L ^ why <client><own> jd
L ^ why <own><zone> am
L ^ why <zone><own> kc
L ^ would <client><own> jd
L ^ would <outside><own> kc
L ^ would <outside><zone> dj
L ^ would <own><zone> ck
L ^ would <zone><own> jd
L ^ 从 <far><own> jd
L ^ 假 <outside><own> jd
L ^ 假 <zone><own> jd
L ^ 内 <client><own> jd
L ^ 在 <gateway><own> jd
L ^ 如 <zone><outside> jd
L ^ 客 <client><own> jd
L ^ 帮 <client><own> lb
L ^ 我 <zone><host> jd
L ^ 把 <zone><outside> jd
L ^ 抓 <client><own> jd
L a <A> <zone><own> kc
L a jd
L able jd
L accept jd
L access ck
L add -a <zone><own> lb
L address ck
L after jd
L agent lb
L an nZ
L and lb
L answer jd
L any jd
L anybody nZ
L are ma
L arriving lb
L ask jd
L assume lb
L at <A> <client><host> jd
L at <A> <far><own> jd
L attacker lb
L back kc
L backup jd
L be lb
L before lb
L between kc
L box lb
L branch jd
L but kc
L by nZ
L can <A> <zone><outside> jd
L can <A> <zone><zone> jd
L can i <gateway><zone> bl
L can lb
L can the <host><far> kc
L capture Wq
L ci ma
L client ck
L clients jd
L com bl
L coming kc
L confirm nZ
L connect bl
L connect to <far><host> ck
L connect to <own><zone> dj
L connection refused <client><own> pX
L connection refused <own><client> dj
L could jd
L curl dj
L customer am
L dead jd
L decides jd
L desk <A> <client><own> kc
L desk kc
L dev jd
L dig Zn
L dmesg dj
L do <A> <zone><outside> jd
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <client><own> kc
L does <A> <far><own> ma
L does <A> <zone><own> jd
L does <A> <zone><zone> lb
L dovecot lb
L drop line <outside><own> jd
L dropped jd
L e kc
L echo kc
L example Xp
L explain kc
L for <A> <far><own> kc
L for jd
L for the <outside><zone> oY
L forward -i <client><client> jd
L forward -i <host><client> dj
L forward -i <zone><client> kc
L forward -i <zone><zone> jd
L forward -s <zone><outside> jd
L from <A> <client><client> oY
L from <A> <client><gateway> kc
L from <A> <far><host> lb
L from <A> <host><client> jd
L from <A> <outside><gateway> kc
L from <A> <outside><host> jd
L from <A> <zone><zone> jd
L from lb
L from my <client><own> jd
L g kc
L gets kc
L go jd
L grep kc
L guest oY
L have jd
L hey , <zone><own> lb
L hi jd
L home jd
L host <A> <client><client> ck
L host <A> <host><client> dj
L how come <zone><own> lb
L i add <zone><own> oY
L i am
L i'd jd
L if i <client><own> lb
L if i <outside><own> ma
L if i <zone><own> kc
L if we <zone><outside> jd
L in <A> <zone><gateway> kc
L in <A> <zone><outside> jd
L in <A> <zone><zone> jd
L in lb
L in the <client><own> jd
L insert dj
L instead jd
L into ck
L ip <A> <client><client> lb
L ip <A> <client><far> jd
L ip <A> <client><host> kc
L ip <A> <far><own> kc
L ip <host> <client><own> jd
L iptables ma
L is <A> <client><own> kc
L is <A> <own><outside> bl
L is <A> <own><zone> ck
L is <A> <zone><outside> lb
L is <A> <zone><zone> lb
L is <service> <gateway><outside> bl
L is <service> <gateway><zone> ck
L is <service> <host><outside> dj
L its kc
L itself kc
L job lb
L leave kc
L let <A> <client><own> jd
L let jd
L let's kc
L lets jd
L like kc
L line <n> <zone><outside> lb
L log dj
L logged kc
L machines jd
L mail jd
L mar <n> <far><host> ck
L may kc
L monitor lb
L monitoring kc
L monitoring probe <far><own> kc
L morning ma
L must authentication <own><zone> bl
L must authentication <zone><own> jd
L my desk <client><own> kc
L my lb
L nat kc
L nc bl
L need lb
L never ck
L new kc
L ni jd
L of ck
L of the <zone><own> kc
L on <A> <client><own> lb
L on <A> <gateway><host> kc
L on <A> <host><client> dj
L on <A> <host><host> lb
L on <A> <host><outside> Vr
L on <A> <host><own> ma
L on <A> <outside><host> ma
L on <A> <outside><own> lb
L on <A> <outside><zone> lb
L on <A> <own><outside> bl
L on <A> <own><zone> am
L on <zone> <client><host> lb
L on a <zone><own> jd
L on the <host><outside> dj
L on the <zone><own> jd
L once lb
L open kc
L our kc
L out on <outside><own> kc
L outbound nZ
L outgoing lb
L over kc
L packet kc
L packets lb
L path jd
L pc jd
L pcs jd
L people in <zone><own> jd
L ping <A> <host><client> bl
L ping from <client><host> jd
L ping from <zone><gateway> jd
L pinging <A> <client><client> ck
L pinging Wq
L plain ck
L planning lb
L plz jd
L port <n> <own><outside> ck
L postfix <service> <far><host> ck
L postfix bl
L postmortem jd
L postrouting -s <zone><own> kc
L ppl kc
L prerouting -i <zone><own> jd
L printer <A> <client><host> jd
L printers lb
L put jd
L queries lb
L question kc
L queue jd
L ran jd
L reason lb
L relay bl
L remote kc
L removing dj
L request kc
L rest am
L review kc
L right lb
L root Zn
L route kc
L rules jd
L runner lb
L runs lb
L scanner at <far><own> jd
L scanner jd
L send ck
L sent src <client><host> jd
L show jd
L shows lb
L sitting kc
L snat to <host><far> lb
L so jd
L some kc
L someone kc
L someone on <outside><host> lb
L source <own> <host><far> lb
L source dj
L src <A> <client><client> kc
L src jd
L status dj
L stopping kc
L stuck jd
L swaks dj
L swap kc
L taken jd
L team jd
L teh lb
L test lb
L the <A> <gateway><far> jd
L the <A> <gateway><host> kc
L the <A> <gateway><zone> ck
L the <A> <host><own> kc
L the <A> <host><public> jd
L the <host> <far><own> lb
L the <host> <host><outside> jd
L the <host> <zone><own> ma
L the <zone> <zone><own> kc
L the masquerade <client><far> ma
L the masquerade <host><far> kc
L their jd
L thinking lb
L thunderbird on <zone><own> kc
L thursday kc
L ticket jd
L time jd
L timed ck
L to <A> <client><own> kc
L to <A> <gateway><zone> ck
L to <A> <host><client> dj
L to <A> <own><outside> bl
L to <A> <zone><own> kc
L to a <far><own> jd
L to bl
L to connect <own><zone> ck
L to drop <client><gateway> lb
L to source <host><far> lb
L to the <gateway><zone> ck
L to the <zone><own> jd
L told dj
L too kc
L trace <A> <far><own> kc
L traffic jd
L two jd
L udp <n> <outside><own> jd
L udp <n> <own><outside> ck
L udp <n> <zone><far> kc
L up lb
L user jd
L verdict jd
L vz dj
L wat kc
L we moved <zone><own> kc
L went jd
L were lb
L what if <outside><own> kc
L what's kc
L whats lb
L when <A> <far><own> kc
L where jd
L whether jd
L why does <client><own> lb
L why does <own><zone> am
L why does <zone><own> jd
L wifi jd
L window ck
L without jd
L would <A> <client><client> jd
L would <A> <far><own> ma
L would <A> <host><far> kc
L would adding <client><own> lb
L yes kc
L you jd
L you must <own><zone> bl
L you must <zone><own> jd
L 一 下 <client><host> jd
L 一 下 <client><own> kc
L 一 下 <outside><own> jd
L 一 条 <outside><own> jd
L 一 条 <zone><outside> lb
L 上 <A> <zone><own> jd
L 下 <A> <client><own> jd
L 丢 jd
L 了 ck
L 事 jd
L 从 <A> <far><own> jd
L 从 jd
L 假 如 <zone><own> jd
L 公 jd
L 况 jd
L 出 jd
L 到 <A> <client><own> jd
L 到 ip <client><own> jd
L 加 一 <outside><own> jd
L 加 一 <zone><outside> lb
L 单 jd
L 回 kc
L 在 <A> <client><host> jd
L 在 <A> <gateway><own> jd
L 在 <A> <outside><own> kc
L 地 ck
L 址 ck
L 堆 jd
L 复 kc
L 外 jd
L 如 果 <zone><outside> lb
L 审 kc
L 客 dj
L 志 dj
L 您 jd
L 情 jd
L 户 bl
L 手 机 <zone><own> kc
L 打 dj
L 把 dj
L 抓 到 <client><own> jd
L 按 jd
L 掉 , <zone><outside> kc
L 收 jd
L 教 kc
L 日 dj
L 日 志 <client><client> jd
L 日 志 <far><host> kc
L 日 志 <far><own> jd
L 有 jd
L 机 kc
L 条 -a <outside><own> jd
L 来 lb
L 果 jd
L 没 jd
L 用 dj
L 电 jd
L 看 到 <client><client> jd
L 程 kc
L 端 <A> <client><own> jd
L 脑 kc
L 要 lb
L 计 kc
L 边 ma
L 连 bl
L 那 jd
L 都 jd
L 问 <A> <zone><own> jd
M 'connection lb
M 's own <gateway><far> lb
M , <B> <zone><own> kc
M , <zone> <zone><own> kc
M , ack <client><own> jd
M , ck
M , seq <client><own> jd
M , 连 <client><own> kc
M -> <B> <client><far> ma
M -> <B> <client><host> jd
M -> <B> <far><own> jd
M -> <B> <host><far> lb
M -> <B> <host><host> jd
M -> <B> <outside><host> lb
M -> <B> <zone><outside> kc
M -> lb
M -a dj
M -d <B> <zone><own> jd
M -j accept <host><client> dj
M -j accept <zone><client> kc
M -j ck
M -o <B> <zone><zone> jd
M -o <zone> <zone><client> kc
M -p tcp <host><client> dj
M : <n> <own><client> bl
M : <n> <zone><own> jd
M : connect <own><zone> ck
M : connection <client><client> am
M : connection <far><host> ck
M : connection <own><far> dj
M : connection <own><zone> dj
M <B> $ <client><far> lb
M <B> $ <client><gateway> kc
M <B> $ <client><host> jd
M <B> $ <client><own> kc
M <B> $ <far><own> kc
M <B> $ <far><zone> bl
M <B> $ <gateway><far> lb
M <B> $ <gateway><own> jd
M <B> $ <gateway><zone> dj
M <B> $ <host><client> ck
M <B> $ <host><far> oY
M <B> $ <host><own> nZ
M <B> $ <outside><host> ma
M <B> $ <outside><own> oY
M <B> $ <own><client> ck
M <B> $ <own><far> ck
M <B> $ <own><outside> am
M <B> $ <own><zone> ck
M <B> $ <server><own> kc
M <B> $ <zone><client> kc
M <B> $ <zone><far> oY
M <B> $ <zone><host> lb
M <B> $ <zone><own> lb
M <B> $ <zone><public> jd
M <B> $ <zone><zone> pX
M <B> , <client><client> dj
M <B> , <client><host> lb
M <B> , <client><own> oY
M <B> , <far><client> bl
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <gateway><far> nZ
M <B> , <gateway><host> nZ
M <B> , <gateway><zone> dj
M <B> , <host><own> dj
M <B> , <outside><host> lb
M <B> , <outside><own> ma
M <B> , <own><outside> dj
M <B> , <own><zone> am
M <B> , <zone><far> lb
M <B> , <zone><gateway> kc
M <B> , <zone><host> kc
M <B> , <zone><outside> kc
M <B> , <zone><own> jd
M <B> -> <own><client> ck
M <B> -j <zone><zone> kc
M <B> -p <zone><own> jd
M <B> : <host><far> jd
M <B> : <outside><host> kc
M <B> : <zone><zone> lb
M <B> <n> <far><own> jd
M <B> <n> <gateway><own> jd
M <B> <n> <host><client> dj
M <B> <n> <zone><outside> jd
M <B> <own> <host><own> kc
M <B> <service> <zone><outside> kc
M <B> <service> <zone><zone> lb
M <B> ? <far><own> oY
M <B> ? <gateway><outside> bl
M <B> ? <gateway><zone> Wq
M <B> ? <host><far> kc
M <B> ? <host><host> kc
M <B> ? <outside><host> nZ
M <B> ? <outside><own> lb
M <B> ? <outside><zone> lb
M <B> ? <own><client> ck
M <B> ? <own><outside> ck
M <B> ? <own><zone> bl
M <B> ? <zone><client> jd
M <B> ? <zone><outside> lb
M <B> ? <zone><own> ma
M <B> ? <zone><public> jd
M <B> ? <zone><zone> nZ
M <B> a <client><far> jd
M <B> access <zone><outside> kc
M <B> and <client><own> jd
M <B> and <zone><own> kc
M <B> at <zone><zone> lb
M <B> be <far><own> jd
M <B> come <zone><own> kc
M <B> directly <outside><host> kc
M <B> does <zone><own> jd
M <B> dport <far><own> lb
M <B> for <zone><own> kc
M <B> is <zone><host> lb
M <B> itself <outside><gateway> kc
M <B> just <own><client> dj
M <B> just <zone><own> kc
M <B> lan <zone><zone> jd
M <B> on <client><host> jd
M <B> on <client><own> kc
M <B> on <far><own> jd
M <B> on <host><far> jd
M <B> on <host><own> jd
M <B> on <host><public> kc
M <B> on <outside><host> jd
M <B> on <zone><outside> jd
M <B> on <zone><zone> jd
M <B> port <client><far> kc
M <B> port <client><host> ma
M <B> port <far><host> lb
M <B> port <host><far> lb
M <B> port <outside><host> jd
M <B> port <outside><own> jd
M <B> s <client><far> kc
M <B> s <client><host> kc
M <B> s <far><own> lb
M <B> s <host><client> ck
M <B> server <client><host> jd
M <B> sport <host><far> lb
M <B> still <outside><own> kc
M <B> tcp <client><client> jd
M <B> tcp <client><far> ma
M <B> tcp <far><own> jd
M <B> through <zone><outside> lb
M <B> udp <host><far> jd
M <B> what <zone><own> jd
M <B> when <zone><own> jd
M <B> 之 <zone><zone> kc
M <B> 会 <gateway><own> kc
M <B> 发 <client><own> jd
M <B> 吗 <host><outside> lb
M <B> 就 <zone><own> kc
M <B> 打 <zone><own> jd
M <B> 的 <client><client> kc
M <B> 的 <client><gateway> jd
M <B> 的 <host><outside> jd
M <B> 的 <zone><client> jd
M <B> 能 <client><own> kc
M <B> 超 <zone><own> jd
M <client> kc
M <gateway> nZ
M <host> server <client><host> jd
M <n> , <client><own> kc
M <n> , <own><client> dj
M <n> , <own><zone> ck
M <n> -j <host><client> dj
M <n> : <host><client> bl
M <n> : <host><gateway> ck
M <n> : <host><own> kc
M <n> : <own><zone> ck
M <n> <n> <own><client> ck
M <n> <n> <zone><own> kc
M <n> bl
M <n> from <client><own> lb
M <n> from <own><zone> dj
M <n> ms <host><client> dj
M <n> on <far><own> jd
M <n> on <host><outside> kc
M <n> on <outside><own> jd
M <n> on <zone><own> jd
M <n> trying <own><client> dj
M <own> : <own><client> dj
M <own> <service> <own><client> dj
M <own> Zn
M <server> <B> <zone><own> kc
M <server> lb
M <service> : <own><client> dj
M <service> <B> <client><own> jd
M <service> <B> <gateway><host> lb
M <service> <n> <client><host> lb
M <service> <n> <client><own> lb
M <service> <n> <far><own> ma
M <service> <n> <host><far> kc
M <service> <n> <outside><host> lb
M <service> <n> <outside><own> jd
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> jd
M <service> into <outside><gateway> kc
M <service> on <client><own> jd
M <service> on <far><own> lb
M <service> on <zone><host> jd
M <service> to <host><host> kc
M <service> to <zone><gateway> kc
M <service> to <zone><host> nZ
M <service> to <zone><own> jd
M <zone> kc
M able kc
M able to <client><host> jd
M able to <host><host> kc
M access lb
M ack <n> <client><own> jd
M ack kc
M against oY
M aimed kc
M allowed nZ
M and <B> <zone><zone> kc
M answer ck
M arbitrary ma
M arrive oY
M as ck
M asking ma
M at <B> <client><client> dj
M at <B> <far><own> nZ
M at <B> <outside><host> lb
M at <B> <zone><far> kc
M at jd
M box jd
M browse kc
M c kc
M can ma
M can't ma
M cannot jd
M cant kc
M coming ck
M complains kc
M conect kc
M connect : <own><client> dj
M connect to <far><own> kc
M connect to <host><far> kc
M connect to <host><own> lb
M connect to <own><client> ck
M connection refused <client><own> kc
M connection refused <own><zone> dj
M connection refused <zone><own> kc
M connection timed <client><client> ck
M connection to <zone><own> kc
M connects lb
M could kc
M curl kc
M deliver ma
M delivers kc
M denied lb
M desk <B> <own><client> dj
M desk bl
M dialled kc
M directly lb
M dport <n> <host><client> bl
M dst <B> <client><client> kc
M dst jd
M example net <host><far> kc
M failed kc
M fetch lb
M for <B> <far><own> nZ
M for <B> <zone><own> nZ
M for dj
M forward dj
M from <B> <client><own> lb
M from <B> <far><client> am
M from <B> <far><zone> bl
M from <B> <gateway><far> kc
M from <B> <gateway><outside> ck
M from <B> <host><client> dj
M from <B> <host><far> lb
M from <B> <host><outside> am
M from <B> <host><zone> bl
M from <B> <own><far> Xp
M from <B> <own><outside> am
M from <B> <zone><own> lb
M from <B> <zone><zone> lb
M from a <own><zone> ck
M from ck
M from my <own><client> dj
M from unknown <host><gateway> am
M get kc
M get out <host><outside> nZ
M get to <client><far> kc
M get to <host><far> kc
M get to <outside><own> lb
M get to <zone><far> jd
M get to <zone><zone> lb
M gets lb
M go lb
M has jd
M have <B> <zone><outside> jd
M have ma
M he oY
M hit kc
M hits dj
M hitting <B> <far><own> lb
M hitting lb
M hosts ma
M i kc
M i'm ck
M if ck
M im dj
M in <B> <client><zone> bl
M in <B> <own><zone> bl
M inside jd
M into <B> <host><zone> ma
M into <B> <outside><zone> kc
M into <B> <zone><zone> kc
M into oY
M is <B> <own><client> Zn
M is bl
M it kc
M itself jd
M just ck
M keeps ma
M lan kc
M leg jd
M let dj
M logs jd
M lose jd
M machine kc
M mail jd
M maillog ck
M mails kc
M make jd
M may kc
M ms dj
M must nZ
M mx ma
M my ck
M names jd
M needs ma
M needs to <host><far> jd
M net <B> <host><far> kc
M nothing kc
M on <B> <client><own> ma
M on <B> <far><own> nZ
M on <B> <host><outside> kc
M on <B> <outside><own> kc
M on <B> <own><zone> dj
M on <B> <zone><host> jd
M on <B> <zone><outside> kc
M on <B> <zone><own> jd
M on dj
M on the <zone><host> lb
M onto kc
M open <B> <outside><own> jd
M open to <own><outside> dj
M opening <B> <client><own> jd
M opening kc
M opens jd
M our <B> <outside><host> bl
M our kc
M out to <host><outside> lb
M out to <zone><outside> kc
M outbound nZ
M own kc
M page lb
M pcs lb
M permitted kc
M ping <B> <gateway><client> pX
M ping <B> <zone><client> jd
M pingable Yo
M pinging lb
M pings lb
M plain ma
M pointed jd
M poll lb
M port <n> <client><client> am
M port <n> <host><client> bl
M port <n> <host><outside> ma
M port <n> <own><outside> ck
M port <n> <own><zone> dj
M portal lb
M postfix <service> <host><far> kc
M postfix smtpd <host><gateway> ck
M ppl kc
M print jd
M pull ma
M push lb
M query kc
M ran bl
M reach <B> <client><client> jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> jd
M reach lb
M reachable Yo
M reachable from <host><outside> Zn
M reached dj
M refused' kc
M reject dj
M relay kc
M reports kc
M request lb
M route dj
M run dj
M s , <client><own> jd
M s oY
M scan kc
M scan to <client><host> jd
M seen Wq
M sees lb
M send jd
M sends nZ
M seq <n> <client><own> jd
M seq jd
M set to <client><own> jd
M shows Yo
M since then <zone><own> lb
M site kc
M sitting Zn
M smtpd <n> <host><gateway> ck
M smtpd dj
M so ma
M something lb
M start jd
M still get <client><far> ma
M still get <zone><far> kc
M straight ma
M submit kc
M sync kc
M talk kc
M talk to <zone><zone> jd
M talking kc
M talks to <client><own> jd
M target kc
M tcp ck
M tcp dport <host><client> bl
M teh ma
M that's ck
M the <B> <client><host> lb
M the <B> <outside><gateway> lb
M the <B> <zone><gateway> jd
M the <B> <zone><zone> kc
M the <gateway> <zone><gateway> jd
M the <host> <zone><public> jd
M there dj
M they kc
M this bl
M time jd
M timed dj
M timed out <client><client> ck
M to <B> <client><client> jd
M to <B> <client><far> jd
M to <B> <client><gateway> kc
M to <B> <client><outside> jd
M to <B> <far><host> nZ
M to <B> <far><own> jd
M to <B> <gateway><far> kc
M to <B> <gateway><own> kc
M to <B> <host><client> kc
M to <B> <host><far> qW
M to <B> <host><own> kc
M to <B> <host><public> jd
M to <B> <outside><client> oY
M to <B> <outside><gateway> jd
M to <B> <outside><host> kc
M to <B> <outside><zone> jd
M to <B> <own><outside> am
M to <B> <zone><client> kc
M to <B> <zone><outside> kc
M to <own> <own><client> am
M to <service> <client><own> jd
M to connect <own><client> bl
M to kc
M to mx <host><far> lb
M to port <host><outside> kc
M to pull <host><outside> jd
M to the <client><host> jd
M to the <outside><host> lb
M to the <zone><gateway> lb
M to use <client><own> kc
M toward oY
M towards lb
M traffic jd
M tries jd
M trying <own> <own><zone> ck
M udp <n> <client><far> kc
M udp dj
M under nZ
M unknown <B> <host><gateway> am
M unknown dj
M updates from <host><far> kc
M updates lb
M us jd
M use kc
M users jd
M uses lb
M via <B> <client><own> kc
M via <B> <zone><own> jd
M via jd
M vpn jd
M wants ma
M website kc
M when bl
M when they <zone><own> jd
M which nZ
M who jd
M wifi ma
M with kc
M work Xp
M would kc
M zone kc
M 一 kc
M 上 <B> <host><outside> kc
M 上 kc
M 上 不 <zone><outside> jd
M 下 jd
M 不 jd
M 不 了 <zone><outside> jd
M 主 动 <host><far> jd
M 之 jd
M 了 <B> <zone><outside> jd
M 从 bl
M 公 jd
M 出 kc
M 到 <B> <client><client> lb
M 到 <B> <far><own> jd
M 到 <B> <gateway><host> jd
M 到 <B> <host><far> jd
M 到 <B> <outside><host> jd
M 到 <B> <zone><client> lb
M 到 <B> <zone><far> jd
M 到 <B> <zone><zone> jd
M 动 ma
M 去 <B> <zone><far> lb
M 去 <B> <zone><zone> lb
M 去 kc
M 口 ck
M 可 jd
M 司 kc
M 吗 jd
M 否 kc
M 和 ma
M 器 kc
M 在 <B> <own><zone> ck
M 在 ck
M 地 址 <outside><own> ma
M 完 dj
M 客 户 <outside><own> kc
M 对 am
M 就 jd
M 开 <B> <zone><host> jd
M 往 ma
M 得 jd
M 想 ma
M 我 bl
M 我 们 <outside><own> nZ
M 打 开 <zone><own> jd
M 投 lb
M 收 信 <zone><own> jd
M 方 kc
M 明 jd
M 明 明 <client><own> jd
M 是 <B> <client><own> jd
M 是 <B> <own><client> dj
M 是 <B> <zone><host> jd
M 是 dj
M 有 ck
M 本 机 <gateway><far> lb
M 本 机 <gateway><host> jd
M 机 上 <gateway><own> jd
M 来 kc
M 查 kc
M 没 Yo
M 源 ck
M 用 <service> <outside><own> ma
M 用 jd
M 电 脑 <zone><own> jd
M 登 kc
M 的 <n> <own><outside> dj
M 的 dj
M 的 user <zone><own> lb
M 的 人 <zone><own> jd
M 的 是 <client><own> jd
M 的 是 <zone><own> jd
M 的 用 <zone><own> jd
M 目 kc
M 直 kc
M 直 接 <outside><gateway> jd
M 端 ck
M 给 jd
M 能 kc
M 能 上 <host><outside> kc
M 能 打 <zone><own> kc
M 自 己 <gateway><client> kc
M 自 己 <host><outside> jd
M 被 bl
M 要 lb
M 访 jd
M 访 问 <far><own> jd
M 访 问 <gateway><own> lb
M 访 问 <host><own> jd
M 调 jd
M 走 kc
M 过 jd
M 进 kc
M 连 <B> <client><client> lb
M 连 kc
M 连 的 <client><own> jd
M 那 jd
M 邮 件 <outside><own> lb
M 配 jd
M 配 的 <zone><own> jd
M 里 <service> <zone><own> jd
M 里 jd
M 问 <B> <far><own> jd
M 问 <B> <gateway><own> lb
M 问 <B> <host><own> jd
M 题 dj
R 's dj
R , <gateway> <zone><host> jd
R , <gateway> <zone><outside> jd
R , <n> <client><host> ma
R , <outside> <zone><own> jd
R , <zone> <zone><outside> lb
R , ack <host><client> dj
R , allowed <zone><zone> pX
R , and <far><own> kc
R , any <zone><zone> oY
R , dj
R , does <far><own> lb
R , does <host><far> kc
R , does <outside><own> kc
R , does <zone><host> kc
R , does <zone><own> lb
R , i <outside><host> jd
R , is <zone><host> jd
R , length <client><client> lb
R , length <client><far> jd
R , length <client><host> kc
R , length <far><own> kc
R , length <host><client> dj
R , never <far><own> jd
R , or <host><far> jd
R , or <outside><own> jd
R , or <zone><own> kc
R , seq <client><client> lb
R , seq <client><far> jd
R , seq <client><host> kc
R , seq <far><own> kc
R , seq <host><client> dj
R , time <client><host> jd
R , win <client><far> kc
R , win <client><host> kc
R , win <far><own> kc
R , win <host><client> dj
R , 为 <client><own> lb
R , 为 <zone><own> lb
R , 会 <zone><own> kc
R , 帮 <client><own> lb
R , 这 <client><own> jd
R -> jd
R -a jd
R -i jd
R -j accept <zone><outside> kc
R -j accept <zone><zone> jd
R -j jd
R -m tcp <outside><own> jd
R -o lb
R : <n> <client><own> kc
R : <n> <far><own> lb
R : connection <client><own> kc
R : connection <host><far> kc
R <client> $ <own><- Wq
R <client> <host> <client><own> jd
R <client> s <client><own> kc
R <far> dst <host><far> lb
R <far> jd
R <gateway> or <client><own> jd
R <host> $ <client><own> nZ
R <host> $ <outside><own> jd
R <host> , <outside><own> jd
R <host> , <zone><own> jd
R <host> <client> <client><own> kc
R <host> r <client><own> kc
R <n> $ <client><client> jd
R <n> $ <client><own> lb
R <n> $ <far><host> lb
R <n> $ <host><client> bl
R <n> $ <outside><own> lb
R <n> $ <own><client> ck
R <n> $ <zone><outside> jd
R <n> $ <zone><own> kc
R <n> , <client><client> lb
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> kc
R <n> , <far><own> lb
R <n> , <gateway><host> jd
R <n> , <host><client> dj
R <n> , <host><far> jd
R <n> , <host><outside> ma
R <n> , <outside><host> jd
R <n> , <zone><client> jd
R <n> , <zone><far> jd
R <n> , <zone><host> jd
R <n> , <zone><zone> kc
R <n> : <client><own> kc
R <n> : <far><own> lb
R <n> <n> <client><own> kc
R <n> <n> <host><client> ck
R <n> ? <client><far> lb
R <n> ? <client><host> jd
R <n> ? <client><own> lb
R <n> ? <far><own> kc
R <n> ? <host><far> dj
R <n> ? <host><zone> lb
R <n> ? <outside><host> kc
R <n> ? <outside><own> jd
R <n> ? <zone><host> kc
R <n> dport <host><far> lb
R <n> ip <far><host> jd
R <n> mark <client><host> jd
R <n> mark <far><own> jd
R <n> ms <client><host> lb
R <n> packets <client><host> jd
R <n> proto <client><host> jd
R <n> proto <far><own> jd
R <n> tcp <far><own> jd
R <n> tcp <host><client> jd
R <n> tcp <host><far> ma
R <n> tcp <zone><zone> jd
R <n> unreplied <client><host> jd
R <n> what <client><own> jd
R <n> you <zone><own> jd
R <n> 一 <client><own> jd
R <n> 不 <zone><own> kc
R <n> 端 <host><outside> kc
R <n> 这 <client><far> jd
R <n> 这 <far><own> jd
R <outside> dj
R <outside> it <zone><own> jd
R <own> ? <zone><own> jd
R <own> jd
R <own> sport <host><far> lb
R <public> , <outside><host> kc
R <server> jd
R <service> $ <client><own> jd
R <service> $ <host><host> jd
R <service> $ <zone><own> kc
R <service> , <zone><own> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> jd
R <service> ? <zone><own> jd
R <service> 吗 <outside><host> jd
R <zone> , <client><far> lb
R <zone> ck
R <zone> 还 <zone><outside> kc
R ? $ <client><far> ma
R ? $ <client><gateway> lb
R ? $ <client><outside> nZ
R ? $ <client><own> oY
R ? $ <far><client> ck
R ? $ <far><own> ma
R ? $ <far><zone> bl
R ? $ <gateway><far> kc
R ? $ <gateway><host> kc
R ? $ <gateway><zone> am
R ? $ <host><client> ck
R ? $ <host><far> jd
R ? $ <host><gateway> am
R ? $ <host><host> kc
R ? $ <host><own> lb
R ? $ <host><public> kc
R ? $ <host><zone> dj
R ? $ <outside><gateway> kc
R ? $ <outside><own> nZ
R ? $ <own><client> bl
R ? $ <own><far> Zn
R ? $ <own><outside> Zn
R ? $ <own><zone> Zn
R ? $ <zone><client> ma
R ? $ <zone><far> lb
R ? $ <zone><gateway> lb
R ? $ <zone><host> ma
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> kc
R ? $ <zone><zone> jd
R ? ? <client><own> kc
R ? ? <zone><own> lb
R ? example <client><far> jd
R a ? <client><far> jd
R a jd
R able dj
R ack <n> <host><client> dj
R ack dj
R after <n> <client><own> jd
R afterwards kc
R all ? <zone><outside> kc
R all ? <zone><zone> kc
R allowed ? <zone><zone> lb
R although jd
R am kc
R an answer <far><own> jd
R and then <client><own> jd
R answers jd
R any traffic <zone><zone> lb
R anything ma
R anywhere ? <outside><own> kc
R are ma
R arrive dj
R as kc
R at all <zone><zone> lb
R back $ <client><own> kc
R be let <far><own> kc
R being kc
R block ma
R box jd
R browser lb
R bypass jd
R call jd
R can kc
R can't jd
R change ma
R com lb
R come back <client><own> lb
R comes kc
R coming kc
R connect : <client><own> oY
R connect to <client><own> jd
R connection refused <client><own> kc
R connection timed <client><own> nZ
R connection timed <host><far> kc
R connection timed <zone><own> jd
R connections dj
R could ma
R cross jd
R dead jd
R deliver ck
R delivers ck
R die lb
R direct jd
R directly , <outside><host> kc
R directly jd
R directly on <outside><host> jd
R does it <client><own> kc
R does it <far><own> ma
R does it <host><far> jd
R does it <zone><host> kc
R does the <host><far> jd
R does the <zone><own> jd
R does this <client><own> kc
R doesn't kc
R don't lb
R down ma
R dport <n> <client><client> jd
R dport <n> <host><far> lb
R drop kc
R dropped $ <zone><host> jd
R dst <own> <host><far> lb
R e lb
R each nZ
R eating ck
R entry jd
R err jd
R errno ck
R even jd
R every jd
R everything ma
R example jd
R failed lb
R filtered ma
R find jd
R fine $ <zone><own> ma
R fine jd
R firewall kc
R first jd
R for kc
R for me <far><own> kc
R for them <zone><own> jd
R forward policy <client><client> dj
R forwarded kc
R from the <client><own> jd
R g lb
R get ck
R get there <client><own> kc
R getting lb
R go lb
R goes lb
R has ck
R he kc
R here jd
R hit jd
R hop lb
R i e <outside><host> lb
R i'd dj
R icmp oY
R if lb
R in kc
R in the <client><host> jd
R input ck
R involved kc
R ip <host> <client><own> kc
R ip lb
R is fine <zone><own> kc
R is it <host><far> kc
R is it <outside><own> pX
R is this <client><own> jd
R isolated kc
R it ? <client><far> lb
R it ? <client><host> kc
R it ? <zone><own> kc
R it dj
R it is <zone><own> lb
R it land <outside><own> jd
R it works <zone><own> jd
R its kc
R itself , <outside><gateway> jd
R just kc
R just spins <client><own> jd
R know kc
R lan jd
R land ck
R land on <outside><own> kc
R leave ma
R leg jd
R length <n> <client><client> kc
R length <n> <client><far> jd
R length <n> <client><host> jd
R length <n> <far><host> kc
R length <n> <far><own> kc
R length <n> <host><client> dj
R let in <far><own> jd
R let it <host><far> jd
R let kc
R lets kc
R line kc
R load jd
R loads jd
R look kc
R looks kc
R loss , <client><host> jd
R mail gw <client><far> kc
R make it <far><own> jd
R masquerade lb
R masqueraded lb
R match jd
R matters jd
R mean kc
R minute jd
R move kc
R ms $ <client><host> jd
R n jd
R need ck
R network jd
R no nZ
R none kc
R normal ? <far><own> kc
R not ? <client><own> lb
R not ? <outside><gateway> jd
R not ? <zone><zone> lb
R ok ? <zone><outside> jd
R on <n> <client><client> dj
R on <n> <client><host> jd
R on <n> <client><own> ma
R on <n> <far><own> jd
R on <n> <host><own> jd
R on <n> <host><public> jd
R on <outside> <far><own> jd
R on <service> <client><own> jd
R on <service> <zone><host> jd
R on <zone> <client><far> kc
R on ck
R on port <host><far> kc
R on port <outside><host> kc
R on the <client><host> lb
R on the <outside><own> kc
R on the <zone><own> jd
R open jd
R or dropped <zone><host> jd
R or no <zone><zone> pX
R or not <client><own> kc
R or not <outside><gateway> ma
R or not <zone><zone> nZ
R our kc
R our side <far><own> kc
R ours kc
R out $ <host><far> ma
R out is <host><far> oY
R outbound kc
R outgoing jd
R over qW
R own lb
R passed nZ
R pc dj
R ping lb
R please jd
R port <n> <client><far> kc
R port <n> <client><host> lb
R port <n> <client><own> kc
R port <n> <far><host> dj
R port <n> <far><own> kc
R port <n> <gateway><host> jd
R port <n> <host><far> lb
R port <n> <host><own> lb
R port <n> <outside><host> kc
R port <n> <outside><own> kc
R postrouting lb
R print ck
R printer nZ
R proto tcp <client><client> jd
R proto tcp <far><own> jd
R public jd
R queue jd
R rather ck
R reach lb
R reachable kc
R refused $ <client><own> kc
R refused lb
R replies jd
R return jd
R routed nZ
R rst , <client><own> kc
R rule oY
R ruleset lb
R s , <client><far> kc
R s , <client><host> kc
R s , <far><own> lb
R s , <host><client> ck
R s , <own><client> bl
R say lb
R seq <n> <client><client> lb
R seq <n> <client><far> jd
R seq <n> <client><host> jd
R seq <n> <far><host> kc
R seq <n> <far><own> kc
R seq <n> <host><client> dj
R server's jd
R session kc
R she kc
R should lb
R shut kc
R since lb
R sits bl
R so dj
R somebody jd
R source oY
R spins jd
R sport <n> <host><far> lb
R src <far> <host><far> lb
R stand jd
R stop jd
R subnet nZ
R syn $ <client><client> kc
R syn $ <far><host> jd
R syn ack <far><own> kc
R talk lb
R tcp -m <outside><own> jd
R tcp <n> <host><outside> ma
R tcp <n> <zone><client> kc
R tcp dport <client><client> jd
R tell bl
R the <gateway> <client><client> ma
R the <gateway> <host><far> kc
R the <gateway> <zone><own> jd
R the <zone> <zone><own> jd
R the bl
R the box <far><own> oY
R the client <client><own> jd
R the return <zone><own> jd
R the same <client><own> lb
R the same <zone><own> kc
R the syn <client><own> jd
R theirs jd
R there ? <zone><own> jd
R thing jd
R those jd
R three kc
R through ck
R through the <far><own> lb
R thru kc
R ticket jd
R time <n> <client><host> jd
R timed ma
R timed out <client><own> ma
R timed out <far><own> lb
R timed out <host><far> kc
R timed out <zone><own> jd
R to <own> <client><own> kc
R to Yo
R to the <client><own> kc
R too jd
R traffic kc
R translated kc
R trouble jd
R two dj
R udp <n> <client><gateway> kc
R udp <n> <host><far> qW
R udp kc
R unreachable ck
R unreplied src <client><host> jd
R up lb
R us ck
R w kc
R way am
R we lb
R what does <client><own> jd
R what jd
R when kc
R when the <zone><own> jd
R where jd
R which kc
R who is <client><own> jd
R why $ <client><own> lb
R why ? <zone><own> kc
R win <n> <client><far> kc
R win <n> <client><host> kc
R win <n> <far><own> kc
R win <n> <host><client> dj
R with kc
R without ma
R work ? <zone><own> jd
R works lb
R y jd
R you must <zone><own> jd
R 一 直 <far><own> jd
R 上 bl
R 不 了 <zone><own> kc
R 不 行 <client><own> kc
R 不 行 <zone><own> jd
R 为 什 <client><client> jd
R 为 什 <client><host> jd
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 为 啥 <client><own> kc
R 之 kc
R 之 间 <zone><zone> kc
R 了 $ <client><own> jd
R 了 $ <zone><own> lb
R 了 , <zone><own> ma
R 了 吗 <zone><own> jd
R 互 kc
R 些 kc
R 什 么 <client><client> jd
R 什 么 <zone><host> jd
R 什 么 <zone><own> jd
R 从 kc
R 会 被 <client><far> kc
R 会 走 <client><own> kc
R 但 jd
R 信 <n> <host><outside> jd
R 全 lb
R 出 kc
R 出 得 <host><far> kc
R 别 jd
R 到 <host> <client><own> jd
R 到 <host> <gateway><own> kc
R 到 <host> <zone><own> kc
R 到 哪 <far><own> jd
R 到 底 <client><own> jd
R 加 jd
R 包 , <far><own> jd
R 包 kc
R 去 吗 <host><far> kc
R 口 <n> <client><own> jd
R 可 ma
R 同 ck
R 吗 $ <far><own> jd
R 吗 $ <gateway><client> nZ
R 吗 $ <host><own> kc
R 吗 $ <outside><gateway> jd
R 吗 $ <zone><client> jd
R 吗 $ <zone><far> jd
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> nZ
R 吗 , <outside><own> kc
R 吗 , <zone><outside> kc
R 吗 ? <client><far> ma
R 吗 ? <far><own> jd
R 吗 ? <host><far> jd
R 吗 ? <host><outside> jd
R 吗 ? <outside><host> kc
R 吗 ? <zone><outside> ma
R 吗 ? <zone><zone> kc
R 否 kc
R 呢 kc
R 命 jd
R 和 jd
R 哪 条 <client><host> jd
R 哪 里 <zone><own> jd
R 啊 kc
R 回 的 <client><own> jd
R 地 jd
R 址 jd
R 天 jd
R 好 的 <client><own> jd
R 定 jd
R 客 ck
R 底 dj
R 开 <service> <zone><own> jd
R 开 ck
R 得 ck
R 怎 么 <outside><own> jd
R 思 jd
R 急 kc
R 意 jd
R 我 Zn
R 户 ck
R 拒 jd
R 拦 kc
R 按 kc
R 据 kc
R 掉 jd
R 放 行 <host><outside> lb
R 放 行 <zone><outside> kc
R 放 行 <zone><zone> lb
R 文 jd
R 断 jd
R 是 被 <client><host> jd
R 有 jd
R 有 没 <zone><outside> jd
R 条 规 <client><host> kc
R 条 规 <far><own> kc
R 条 规 <outside><own> kc
R 次 jd
R 没 有 <client><host> kc
R 没 有 <zone><outside> jd
R 流 jd
R 然 后 <client><own> kc
R 的 , <client><own> jd
R 的 <n> <client><client> kc
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> jd
R 的 <service> <zone><outside> kc
R 的 <service> <zone><zone> jd
R 的 ? <client><own> jd
R 的 tcp <far><own> kc
R 端 口 <client><host> jd
R 端 口 <host><outside> kc
R 绕 kc
R 给 kc
R 老 jd
R 能 dj
R 能 通 <client><own> jd
R 被 jd
R 规 则 <client><host> jd
R 规 则 <far><own> kc
R 规 则 <outside><own> kc
R 规 则 <zone><outside> pX
R 规 则 <zone><own> jd
R 访 bl
R 说 明 <client><far> jd
R 走 到 <zone><own> jd
R 跑 ck
R 路 jd
R 达 kc
R 过 哪 <outside><own> jd
R 还 是 <zone><own> kc
R 这 am
R 这 个 <far><host> kc
R 这 条 <client><far> kc
R 进 ck
R 连 ck
R 通 ma
R 通 不 <zone><zone> jd
R 配 dj
R 里 jd
R 量 jd
R 问 ck
R 间 kc
R 面 kc
R 题 ma
R 马 上 <client><own> lb
^ <A> , ck
^ <A> -> jd
^ <A> <B> ma
^ <A> <n> lb
^ <A> can't jd
^ <A> gets kc
^ <A> itself ma
^ <A> jd
^ <A> ping jd
^ <A> server lb
^ <A> talking jd
^ <A> to kc
^ <A> 主 kc
^ <A> 出 kc
^ <A> 到 kc
^ <A> 往 lb
^ <A> 能 jd
^ <A> 访 jd
^ <A> 走 jd
^ <A> 过 kc
^ <A> 进 kc
^ <A> 那 jd
^ <outside> jd
^ <service> <A> dj
^ <service> to am
^ <zone> <A> kc
^ <zone> 上 lb
^ <zone> 那 jd
^ a partner kc
^ after kc
^ and pX
^ any jd
^ assume nZ
^ can i am
^ can jd
^ can the jd
^ check jd
^ check 一 jd
^ could a lb
^ could jd
^ curl <A> ck
^ dmesg dj
^ do <A> lb
^ do the ma
^ does <service> kc
^ does kc
^ does traffic jd
^ from nZ
^ from the nZ
^ hairpin kc
^ hi , jd
^ hi jd
^ i'm sitting ma
^ icmp jd
^ if i jd
^ if i'm jd
^ in jd
^ ip <A> kc
^ ip kc
^ is <A> kc
^ is <service> dj
^ may jd
^ morning all kc
^ morning lb
^ my jd
^ nc ck
^ nc vz dj
^ need kc
^ nginx on jd
^ no jd
^ not kc
^ on <A> kc
^ on kc
^ on the jd
^ once lb
^ one kc
^ one of kc
^ outbound ma
^ outlook on jd
^ ping <A> bl
^ ping from kc
^ pinging <A> bl
^ pinging bl
^ planning kc
^ pls check ck
^ ran jd
^ root kc
^ seen ck
^ seen on ck
^ since ma
^ so lb
^ tcpdump ni jd
^ the kc
^ thinking kc
^ thinking of kc
^ trace <A> jd
^ trying to kc
^ users in jd
^ wat kc
^ we have kc
^ whats lb
^ when kc
^ which rule jd
^ which source ck
^ would it kc
^ would removing bl
^ 从 <A> jd
^ 从 jd
^ 如 jd
^ 如 果 jd
^ 审 kc
^ 审 计 kc
^ 您 jd
^ 您 好 jd
^ 我 jd
^ 我 在 kc
^ 按 jd
^ 日 jd
^ 日 志 jd
^ 有 lb
a <A> lb
a <B> am
a ? example jd
a ? jd
a connection jd
a customer at kc
a host on kc
a machine kc
a phone jd
a phone on jd
a timeout lb
a workstation kc
able to hit jd
accept can <A> kc
accept can lb
accept would <A> ma
access <B> ma
access to <B> kc
access to kc
ack from kc
add -a forward kc
add the <zone> jd
address , dj
address <A> lb
address <B> jd
address ? $ jd
address ? jd
address does dj
afterwards ? jd
against <B> nZ
aimed at <B> kc
aimed at kc
all $ lb
all ? $ bl
allowed ? $ lb
allowed ? lb
allowed or bl
allowed out nZ
allowed to kc
an <service> oY
an attacker lb
and <B> , kc
and <B> ma
and <service> nZ
and back ? lb
and back kc
and gets kc
and i jd
and nothing lb
and since lb
and want kc
and want to lb
and what ma
answer come back dj
any idea ? dj
any port $ kc
any port kc
any reason bl
any traffic lb
any way oY
anything stop kc
anything stopping jd
anywhere ? $ kc
are they kc
arriving on jd
as seen Yo
as the jd
as things kc
as things stand kc
asking $ lb
at <A> and jd
at <A> kc
at <A> says kc
at <B> on kc
at <B> port ma
at all $ lb
at all , jd
at the <host> bl
at the jd
back ? $ jd
back ? jd
be forwarded kc
be let in kc
before the lb
between <A> and lb
between <A> lb
box $ jd
box <A> lb
browse <B> jd
by <service> , jd
by <service> kc
by which jd
can <A> <service> kc
can <A> itself kc
can <A> jd
can <A> open ma
can <A> ping lb
can <A> reach jd
can <A> then kc
can <zone> kc
can <zone> then jd
can anything jd
can i still dj
can not am
can open jd
can ppl lb
can the lb
cant <A> jd
ci runner <A> kc
ci runner kc
client <A> lb
client to jd
com <n> jd
come from jd
coming from <A> lb
coming from <B> am
confirm that jd
connect <B> lb
connect ? $ jd
connect ? jd
connect to <B> nZ
connect to <own> jd
connect to host dj
connecting to <B> nZ
connection from <A> lb
connection from ma
connection refused $ lb
connection refused kc
connection refused that's ck
connection timed dj
connection timed out dj
connection to <B> kc
connection to jd
connections into jd
connects to <B> lb
conntrack -l grep jd
could a host kc
could a lb
could i kc
could somebody lb
curl <A> am
curl <B> jd
customer at <A> jd
customer at jd
dead for lb
delay <n> , dj
delete the lb
deliver outbound kc
delivers to <B> kc
delivers to kc
desk <A> kc
desk <B> dj
dev <outside> $ bl
dev <outside> bl
dialled <B> kc
dig <A> Zn
directly , jd
directly on <n> jd
directly on jd
dnat so jd
do <A> kc
do i land lb
do packets jd
do the lb
does <A> reach lb
does <B> am
does <host> nZ
does <service> <n> kc
does <service> lb
does <zone> jd
does anything jd
does anything stop kc
does it end jd
does its kc
does our kc
does that get kc
does that lb
does the answer kc
does the return lb
does this tell ck
does traffic jd
dovecot : <service> kc
dovecot : kc
dport <n> $ kc
dpt <n> syn lb
drop or jd
drop the masquerade lb
drop 吗 jd
drop 的 jd
dropped $ jd
dropped or lb
e <A> lb
e <A> to lb
e g oY
echo request , jd
echo request jd
err connection timed ma
errno <n> ck
error : ck
example , bl
example com <n> jd
example com jd
example net <B> kc
explain ? $ dj
explain ? dj
explain why kc
f <n> ip jd
find its ck
find its way ck
fine $ kc
fine , lb
fine ? $ jd
fine ? jd
first <client> ma
first <far> dj
first <own> Su
first <server> kc
first <zone> oY
for <B> $ dj
for <B> , jd
for <B> port jd
for <zone> kc
for that lb
for the bl
for them $ jd
for them ? lb
for them lb
forward -i <A> kc
forward chain lb
forward policy to kc
forward rule ma
forward that ma
forward 里 dj
forwarded ? $ jd
forwarded anywhere jd
from <A> , jd
from <A> : jd
from <A> for kc
from <A> itself kc
from <A> kc
from <B> , dj
from <B> ck
from <B> on dj
from <zone> kc
from a <B> bl
from my desk bl
from my dj
from my laptop am
from the <A> oY
from the <B> Su
from the box lb
from the kc
from there ? kc
from there pX
from unknown <B> dj
from unknown dj
full of these jd
get <n> lb
get at <B> lb
get in dj
get out ? lb
get out jd
get out to jd
get there ? kc
get there kc
get through ? kc
get thru kc
gets a oY
gets out lb
gets to jd
go $ jd
go to lb
going on here jd
going on kc
going via jd
got a jd
got this on jd
gw ? $ kc
gw ? kc
gw let jd
hairpin <A> kc
hairpin nat jd
happens to <A> jd
have <B> access jd
have <B> lb
have a jd
have to jd
healthy ? Zn
here $ lb
here , dj
hi , jd
hit <B> kc
hit <service> nZ
hit the jd
hitting <B> lb
host : kc
host <A> dj
host <A> port bl
host on <A> lb
host on lb
hosts on lb
how does <A> kc
i <service> ma
i delete nZ
i don't jd
i e <A> lb
i e lb
i have to jd
i land lb
i land on lb
i mean kc
i need ck
i need one jd
i put jd
i run ck
i was dj
i would jd
i'd like kc
i'd like to kc
i'd rather ck
i'm sitting at ma
i'm sitting lb
icmp echo kc
idea ? $ dj
idea ? dj
if <A> kc
if i delete ma
if i'm jd
if line <n> lb
if line lb
if someone jd
if that kc
if the jd
if you lb
in $ ma
in <A> , kc
in <A> to jd
in <B> $ ck
in <B> ? kc
in <B> am
in <n> ma
in <zone> , lb
in from <B> bl
in from bl
in its ma
in on <A> oY
in on <B> ck
in the nZ
inbound <service> from jd
inbound <service> kc
instead of kc
internal address kc
into <A> ck
into <B> $ kc
into <B> , kc
into <B> ? kc
into <B> oY
into the <B> kc
ip <B> ck
ip <host> <A> jd
ip <host> jd
ip does the bl
is <A> able kc
is <A> allowed kc
is <A> kc
is <A> reachable am
is <B> bl
is <gateway> to nZ
is <service> from nZ
is <service> on ck
is <service> to dj
is ? qW
is configured jd
is dead kc
is it oY
is on kc
is our ck
is set to jd
is stuck jd
is that us jd
isolated from lb
it $ lb
it , kc
it be kc
it end jd
it end up jd
it get through lb
it make kc
it on ck
it permitted kc
it the dj
it thru lb
it to jd
it works jd
it's fine jd
its <service> ma
its own jd
its way back ck
itself get jd
just spins jd
k <n> kc
kindly confirm whether jd
kindly tell jd
kinds <client><far> lb
kinds <client><gateway> kc
kinds <client><host> kc
kinds <client><outside> lb
kinds <client><own> nZ
kinds <far><client> ck
kinds <far><own> ma
kinds <far><zone> Xp
kinds <gateway><far> ma
kinds <gateway><host> lb
kinds <gateway><outside> ck
kinds <gateway><zone> bl
kinds <host><own> lb
kinds <host><public> lb
kinds <host><zone> Zn
kinds <outside><client> kc
kinds <outside><gateway> lb
kinds <outside><host> jd
kinds <outside><own> ma
kinds <outside><zone> ck
kinds <own><client> Xp
kinds <own><far> bl
kinds <own><gateway> Yo
kinds <own><host> bl
kinds <own><outside> am
kinds <own><zone> am
kinds <server><own> kc
kinds <zone><client> nZ
kinds <zone><far> ma
kinds <zone><gateway> lb
kinds <zone><host> pX
kinds <zone><outside> oY
kinds <zone><own> kc
kinds <zone><public> ma
kinds <zone><zone> jd
know whether kc
land on kc
land on the ma
laptop <A> jd
last week jd
len <n> proto jd
let it kc
let through ? kc
let through ma
let's say kc
lets <A> jd
lets it kc
like that kc
like to kc
like to know jd
logged in kc
machine is ck
mail gw ? kc
mail gw let jd
mail through <B> jd
maillog on <A> bl
make it jd
make it to jd
mar <n> dj
masquerade on lb
masquerade rule lb
monitoring probe dj
morning all kc
must authentication' lb
my desk <A> kc
my desk <B> dj
my desk ck
my mail ma
n $ jd
names at <B> jd
names at jd
nc vz <A> dj
need <service> jd
need one kc
needs to ma
needs to pull ma
net <B> : kc
net <B> kc
next hop ma
nginx on <A> jd
nginx on jd
no -i kc
no answer jd
no trouble jd
nobody in <A> jd
nobody in jd
not be ck
nothing from dj
nothing on ma
now : jd
of <A> dj
of <B> ? lb
of <zone> dj
of that kc
of them kc
ok or kc
ok 吗 $ jd
ok 吗 jd
on <A> can kc
on <A> from bl
on <A> jd
on <A> opens kc
on <A> reachable am
on <A> wants ma
on <A> who lb
on <B> $ dj
on <B> ? pX
on <B> or jd
on <B> port lb
on <B> udp ma
on <B> when jd
on <host> lb
on <n> $ jd
on <n> , kc
on <outside> kc
on <service> $ kc
on <service> ? jd
on <service> to jd
on a <A> kc
on a <B> bl
on dev <outside> bl
on earth kc
on here jd
on our side ck
on tcp <n> ma
on the <B> ck
on the ck
on the client dj
on the way nZ
once the kc
one , kc
one of jd
one of the lb
onto <B> lb
open <service> ma
open <service> on jd
open ? $ jd
open ? kc
open connections jd
open from dj
open tcp <n> jd
open tcp jd
open the kc
open to <B> Su
opening <B> jd
or <gateway> bl
or are kc
or are they kc
or dropped $ jd
or is it jd
or no ? kc
or only dj
or the bl
or theirs ? jd
or theirs jd
or them ? dj
or them dj
our <A> lb
our <host> jd
our <service> kc
our box lb
our monitoring probe lb
our own kc
our partner dj
out $ nZ
out , kc
out <zone> src jd
out and kc
out is lb
out on <A> lb
out on <outside> jd
out src <A> kc
out src kc
out there kc
out to <B> lb
out to kc
outgoing <service> oY
outlook on <A> jd
outlook 报 jd
over <B> kc
over <service> , kc
over <service> <n> kc
over <service> from lb
over <service> ma
packet $ ma
packet for bl
partner example kc
pc <A> jd
people in <A> jd
people in dj
permitted ? $ jd
permitted ? jd
phone on <A> jd
phone on jd
pick up kc
ping <A> am
ping <A> from Yo
ping <B> $ jd
ping <B> , ma
ping <B> ? ma
ping <B> jd
ping <B> 能 lb
ping from <A> jd
ping from jd
ping to <A> ck
ping to ck
ping 得 jd
ping 得 到 jd
pinging <A> Wq
pinging <A> from Yo
pinging <B> lb
pings <B> lb
planning to kc
please , lb
pls : jd
pls check dj
pointed at <B> jd
policy ? $ lb
policy ? lb
policy to accept kc
port $ kc
port <n> $ jd
port <n> , kc
port <n> does kc
port <n> from kc
port <n> is kc
port <n> to jd
possible with lb
postfix smtpd <n> dj
postfix smtpd dj
postrouting -o dj
postrouting -s <zone> jd
postrouting -s kc
prerouting -i <outside> am
printer <A> jd
prot <n> $ dj
proto udp jd
proto udp spt jd
question : kc
reach <B> $ kc
reach <B> jd
reach <B> on jd
reach the kc
reachable for am
reachable from <B> ck
reachable from ck
real client bl
refused $ kc
refused on <B> jd
refused on jd
refused that's ck
reply , kc
request , jd
return path nZ
right ? $ ma
right ? ma
root <A> bl
route to kc
rst , dj
rule , kc
rule decides jd
rule for ma
rule is jd
rule lets kc
ruleset ? $ jd
ruleset ? jd
runner <A> kc
runs on <A> jd
sackok , length kc
say <A> jd
say <B> ma
says <service> lb
says connection refused dj
scanner at <A> jd
second <- bl
second <client> bl
second <gateway> kc
second <host> ma
second <outside> bl
second <own> nZ
second <public> nZ
second <zone> Yo
see $ jd
see <B> nZ
see it nZ
see the dj
see the real bl
see when dj
send its kc
send out kc
send out to jd
sending from <A> jd
sending from jd
sends a lb
sends through <B> jd
sends through jd
server be dj
server get dj
server see Zn
session to <B> jd
set up jd
should <service> kc
should be able dj
should it jd
shows this Zn
shut ? $ kc
shut ? kc
side ? $ jd
side ? jd
since <n> am lb
since <n> kc
since then jd
since this kc
sits at ck
sits behind dj
sits on lb
sitting in <A> kc
sitting in jd
smtpd <n> : dj
smtpd <n> dj
so <A> lb
so i ma
so it jd
so who am
somebody in <A> jd
somebody in jd
somebody on <A> ma
somebody out lb
somebody out on lb
someone on <A> lb
someone on lb
source address does dj
src <client> dst kc
src <client> kc
start working dj
still get to kc
still reach <B> kc
still reach kc
still work ? jd
still work jd
stopping <A> from kc
stopping <A> kc
straight into <B> lb
straight into lb
syn , lb
syn ack from kc
syn ack jd
syn 这 kc
talk to jd
talk to the kc
talking to <B> kc
talking to kc
tcp $ lb
tcp <A> kc
tcp <n> , ma
tcp <n> to jd
tcp from <A> kc
tcp from kc
tcp port <n> ck
tcp port ck
tcpdump ni jd
teh <A> kc
teh <B> lb
tell us ck
that $ nZ
that <A> jd
that ? $ jd
that ? jd
that arrives kc
that be jd
that get kc
that go lb
that the dj
that us ? jd
that us jd
that work lb
the <A> , nZ
the <A> box oY
the <A> from Zn
the <A> host kc
the <A> to kc
the <B> box kc
the <B> server's jd
the <gateway> $ lb
the <gateway> lb
the <gateway> let kc
the <host> host kc
the <host> server's jd
the <n> jd
the <outside> kc
the <server> jd
the <service> <n> jd
the <service> nZ
the answer jd
the box jd
the chain jd
the client bl
the dnat nZ
the forward chain lb
the hairpin ck
the line lb
the log ck
the machine dj
the masquerade rule lb
the other ck
the printer dj
the public jd
the real ck
the real client ck
the replies kc
the ruleset lb
the same jd
the user jd
the way kc
theirs ? $ jd
theirs ? jd
them $ lb
then reach <B> jd
there ? $ kc
there ? jd
there is ma
they see ma
things stand kc
thinking of jd
this ? $ kc
this ? kc
this is lb
this on <zone> kc
this one dj
this tell ck
this tell us bl
through $ lb
through <B> $ jd
through <B> jd
through ? $ jd
through ? kc
thru $ ma
thunderbird on jd
timed out $ nZ
timed out dj
timed out is lb
timeout , ma
times out on kc
to <A> -> lb
to <A> <own> dj
to <A> am
to <A> from dj
to <B> $ kc
to <B> , kc
to <B> : jd
to <B> and kc
to <B> does lb
to <B> end jd
to <B> get kc
to <B> is nZ
to <B> kc
to <B> make jd
to <B> ok jd
to <B> on nZ
to <B> still jd
to <B> tcp jd
to <B> which jd
to <n> jd
to <n> on kc
to <own> port kc
to <service> <n> kc
to accept , kc
to accept kc
to append kc
to blame jd
to deliver kc
to deliver to jd
to hit <B> jd
to hit jd
to host <A> bl
to it ck
to know lb
to know whether kc
to me jd
to our jd
to print to dj
to pull kc
to push jd
to send its kc
to talk lb
to talk to lb
to teh <B> jd
to teh jd
to the <A> dj
to the <B> jd
to the <gateway> jd
to the <service> kc
to us kc
to work kc
today ? $ kc
told me ck
tonight , jd
too , kc
toward <B> oY
towards <B> kc
trace : jd
trace <A> <B> kc
trace <A> jd
trace <A> to jd
traffic from <A> jd
traffic from jd
true ? $ jd
trying <own> dj
udp <n> , jd
udp <n> ? ma
udp <n> from jd
udp <n> jd
udp from jd
udp spt <n> jd
udp spt jd
unknown <B> dj
up ? $ jd
up ? jd
up to jd
updates from <B> jd
updates from jd
urgp <n> 这 jd
us ? $ jd
us ? jd
us or them dj
user <A> lb
user at <A> kc
user at kc
verdict for jd
via <B> $ jd
via <B> , kc
via <B> jd
vz <A> <n> dj
vz <A> dj
wants <B> oY
way ? $ dj
way ? dj
way back dj
way does kc
way out kc
we add jd
we have a kc
week and ck
went to kc
what $ jd
what do jd
what does this dj
what if the lb
what if we jd
what would kc
what's going kc
what's going on kc
when <A> connects kc
when <A> lb
when <B> ck
when a ck
when i am
when it ma
when they kc
where does it jd
where does that jd
whether <A> kc
whether the jd
which rule decides jd
which rule lb
which rule lets kc
which source dj
who is dj
why $ jd
why <A> kc
why cant <A> jd
why does <A> jd
why is <A> jd
why the jd
why would kc
will <B> ck
will <gateway> kc
will it lb
will that lb
will the ck
window <n> syn jd
with <B> kc
with <n> ck
with a jd
with it ? jd
with the kc
without the lb
work $ kc
work for bl
work or lb
works ? $ kc
works ? ma
works or not dj
would <A> get jd
would <A> lose jd
would <service> ma
would it kc
would like kc
would removing bl
would that jd
would the lb
would you lb
y n $ jd
y n jd
yes no lb
you must authentication' kc
you please kc
一 堆 jd
一 条 : kc
一 条 <n> jd
一 直 kc
一 直 timeout lb
一 行 dj
三 次 jd
上 $ lb
上 <A> jd
上 <B> <n> kc
上 <B> jd
上 <B> 吗 kc
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 不 jd
上 不 了 jd
上 抓 包 lb
上 跑 的 dj
下 <A> -> lb
下 来 kc
不 $ lb
不 ? $ kc
不 ? jd
不 了 <B> lb
不 了 jd
不 开 , lb
不 开 <B> kc
不 放 行 jd
不 是 被 jd
不 能 jd
不 能 通 lb
不 走 kc
丢 了 jd
丢 吗 lb
个 : in jd
中 哪 kc
中 哪 条 lb
为 啥 $ jd
为 啥 jd
主 动 ma
主 动 往 kc
主 动 连 jd
么 $ jd
么 <A> jd
么 <A> 打 kc
么 ? $ dj
么 ? dj
么 情 jd
么 情 况 jd
么 打 kc
么 走 $ jd
么 连 jd
么 连 不 jd
之 间 kc
了 $ kc
了 , <A> jd
了 , 是 jd
了 <B> 的 kc
了 一 jd
了 没 $ kc
了 没 kc
事 发 jd
人 用 jd
什 么 <A> jd
什 么 ? dj
什 么 情 jd
什 么 连 jd
从 <A> <service> jd
从 <A> jd
从 <A> 直 ma
从 <B> bl
他 们 kc
以 直 jd
以 直 接 jd
会 放 kc
会 有 什 jd
会 经 kc
会 经 过 kc
会 被 jd
会 被 丢 kc
会 转 jd
会 转 到 jd
但 是 dj
信 <n> 端 jd
信 走 <n> jd
信 走 jd
允 许 ma
公 司 kc
况 ? jd
出 去 jd
出 去 吗 jd
出 得 lb
出 得 去 lb
则 ? jd
则 上 lb
则 拦 kc
则 放 ma
则 放 行 lb
到 $ nZ
到 <B> $ jd
到 <B> , lb
到 <B> <n> lb
到 <B> <server> kc
到 <B> jd
到 <B> 不 jd
到 <B> 吗 kc
到 <B> 的 qW
到 <B> 行 ma
到 <gateway> lb
到 <host> 吗 jd
到 <server> jd
到 <zone> nZ
到 <zone> 的 kc
到 ip <A> jd
到 ip jd
到 syn kc
到 哪 里 jd
到 的 源 jd
到 邮 nZ
制 $ jd
刷 这 jd
刷 这 个 kc
前 面 jd
动 往 kc
动 连 jd
包 , kc
包 会 jd
包 到 jd
去 <B> kc
去 不 kc
去 吗 $ kc
去 掉 , jd
去 连 jd
反 应 , kc
发 信 , jd
发 往 <B> kc
发 往 kc
变 成 jd
口 <n> $ lb
口 <n> , am
口 <n> dj
口 会 被 jd
口 是 jd
口 连 lb
口 通 kc
口 通 不 kc
可 以 jd
可 以 直 jd
可 达 kc
台 电 lb
台 电 脑 lb
同 事 发 jd
后 会 jd
后 就 jd
后 就 没 jd
吧 $ jd
告 警 kc
命 中 jd
命 中 哪 kc
哪 些 kc
啊 $ kc
啥 ? jd
回 包 , kc
回 包 kc
回 程 jd
在 <A> , jd
在 <A> jd
在 <A> 本 jd
在 <B> $ ck
在 <B> bl
地 址 <A> ck
址 <A> , ck
址 <A> ck
好 , 请 jd
如 果 jd
如 果 加 jd
审 计 kc
客 户 ck
对 <B> am
对 <B> 开 ck
对 吧 $ jd
对 吧 jd
对 端 jd
就 可 jd
就 可 以 jd
就 是 dj
就 没 jd
己 去 kc
己 能 lb
己 能 上 kc
己 连 jd
应 , jd
开 , lb
开 <B> $ lb
开 <B> 会 jd
开 <service> jd
往 <B> nZ
往 <B> 发 kc
往 <B> 的 kc
得 了 kc
得 去 吗 kc
得 来 nZ
得 来 吗 nZ
志 : in kc
志 里 一 jd
志 里 刷 jd
急 $ kc
您 好 , jd
您 好 jd
情 况 ? jd
想 <service> kc
意 思 jd
成 drop , jd
我 看 jd
户 <A> jd
打 <B> jd
把 -a forward kc
把 input jd
把 input 默 jd
报 connection timed ma
拦 了 kc
拦 吗 $ jd
按 现 kc
按 规 jd
按 规 则 jd
掉 $ lb
接 口 kc
收 <B> jd
收 信 kc
放 了 ma
放 吗 $ kc
放 吗 kc
放 行 $ jd
数 据 jd
明 啥 jd
映 射 kc
是 <B> 的 jd
是 否 kc
是 被 丢 jd
是 谁 dj
有 $ jd
有 个 kc
有 什 jd
有 什 么 jd
有 放 ma
有 放 行 jd
有 被 拦 jd
本 机 上 jd
本 机 访 lb
机 上 jd
机 器 jd
机 访 kc
机 访 问 kc
机 连 jd
条 <n> jd
条 rule jd
来 , lb
来 吗 $ bl
来 吗 kc
来 的 , jd
果 加 jd
果 把 masquerade jd
样 ? $ jd
次 都 jd
没 $ lb
没 反 jd
没 反 应 jd
没 有 $ jd
没 问 dj
没 问 题 dj
流 量 jd
用 <B> jd
用 <B> 收 jd
用 foxmail kc
用 foxmail 发 jd
电 脑 <A> lb
的 <B> , lb
的 <B> jd
的 <n> , kc
的 <n> ? jd
的 <n> udp lb
的 <n> 吗 nZ
的 <service> 会 kc
的 <service> 吗 jd
的 dnat jd
的 laptop lb
的 masquerade jd
的 outlook lb
的 pc lb
的 user kc
的 人 用 jd
的 信 kc
的 是 <B> lb
的 是 哪 jd
的 源 jd
的 用 jd
的 用 户 jd
直 timeout , lb
直 timeout lb
直 刷 这 kc
看 到 ip jd
看 到 syn lb
端 <A> , jd
端 口 <n> dj
端 口 连 lb
端 口 通 kc
经 过 哪 kc
给 我 jd
网 <A> jd
网 段 kc
老 是 lb
老 板 jd
能 上 <B> kc
能 不 jd
能 不 能 jd
能 主 kc
能 主 动 kc
能 收 jd
能 用 <service> lb
脑 <A> lb
自 己 去 kc
自 己 能 lb
自 己 连 jd
行 <A> jd
行 不 kc
行 了 吗 jd
行 没 kc
行 的 jd
被 drop 吗 kc
被 forward jd
被 丢 kc
被 丢 了 kc
被 丢 吗 lb
被 转 到 jd
要 写 kc
要 连 ma
规 则 ? jd
规 则 上 lb
规 则 拦 kc
规 则 放 ma
解 析 kc
说 明 啥 jd
请 求 nZ
走 $ jd
走 <B> kc
走 <n> lb
走 不 kc
走 不 走 ma
走 的 是 jd
跑 的 dj
边 <A> ma
过 <gateway> lb
过 哪 kc
过 哪 些 kc
返 回 lb
还 work jd
还 work 吗 jd
还 是 jd
这 一 ck
这 台 机 lb
连 <B> , jd
连 <B> kc
连 <B> 会 jd
连 <zone> jd
连 到 <B> kc
连 到 kc
连 的 是 jd
通 , jd
通 <B> jd
通 <B> 吗 jd
通 不 jd
通 不 通 jd
通 吗 $ lb
通 吗 kc
那 个 jd
那 台 lb
那 边 <A> ma
都 不 kc
都 在 jd
都 没 jd
问 <B> $ lb
问 <B> , jd
问 <B> <n> ma
问 <B> 一 jd
问 <B> 吗 kc
问 <B> 还 kc
问 题 , dj
限 制 $ jd
面 的 jd
题 , dj
`;
