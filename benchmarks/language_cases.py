"""Three fictional articles and three questions in each of twelve languages.

The same three things happen in every language, so that names do not give the article away: a bridge
is opened, a school is paid for, a mayor resigns.
"""

from typing import NamedTuple


class Unanswerable(NamedTuple):
    """A question about an airport of which no article says anything."""

    language: str
    question: str


class Case(NamedTuple):
    """One article, a question that it answers, and the sentence that does."""

    language: str
    title: str
    text: str
    question: str
    answer: str


CASES = (
    Case(
        "en",
        "New bridge over the Silde opened in Norvik",
        "Norvik has a second bridge across the river. The bridge over the Silde was opened by the "
        "harbour master on Saturday. Hundreds of people walked across it in the rain. Lorries may "
        "use it from next month.",
        "Who opened the bridge over the Silde in Norvik?",
        "The bridge over the Silde was opened by the harbour master on Saturday.",
    ),
    Case(
        "en",
        "Norvik pays for a new school",
        "The council of Norvik has approved the plans. The new school will cost 14 million crowns. "
        "Lessons are to begin in autumn. Parents had asked for it for years.",
        "How much will the new school in Norvik cost?",
        "The new school will cost 14 million crowns.",
    ),
    Case(
        "en",
        "Mayor of Norvik resigns",
        "The town hall was crowded in the evening. Mayor Ilse Brandt resigned because of the "
        "dispute about the harbour. Her deputy takes over until the vote. The opposition welcomed "
        "the step.",
        "Why did Mayor Ilse Brandt resign?",
        "Mayor Ilse Brandt resigned because of the dispute about the harbour.",
    ),
    Case(
        "de",
        "Neue Brücke über die Silde in Norvik eröffnet",
        "Norvik hat eine zweite Brücke über den Fluss. Die Brücke über die Silde wurde am Samstag "
        "vom Hafenmeister eröffnet. Hunderte Menschen gingen bei Regen hinüber. Lastwagen dürfen "
        "sie ab dem nächsten Monat benutzen.",
        "Wer hat die Brücke über die Silde in Norvik eröffnet?",
        "Die Brücke über die Silde wurde am Samstag vom Hafenmeister eröffnet.",
    ),
    Case(
        "de",
        "Norvik bezahlt eine neue Schule",
        "Der Stadtrat von Norvik hat die Pläne gebilligt. Die neue Schule kostet z. B. mehr als "
        "das Rathaus, nämlich 14 Millionen Kronen. Der Unterricht soll im Herbst beginnen. Eltern "
        "hatten sie seit Jahren gefordert.",
        "Wie viel kostet die neue Schule in Norvik?",
        "Die neue Schule kostet z. B. mehr als das Rathaus, nämlich 14 Millionen Kronen.",
    ),
    Case(
        "de",
        "Bürgermeisterin von Norvik tritt zurück",
        "Das Rathaus war am Abend voll. Bürgermeisterin Ilse Brandt trat wegen des Streits um den "
        "Hafen zurück. Ihr Stellvertreter übernimmt bis zur Wahl. Die Opposition begrüßte den "
        "Schritt.",
        "Warum trat die Bürgermeisterin Ilse Brandt zurück?",
        "Bürgermeisterin Ilse Brandt trat wegen des Streits um den Hafen zurück.",
    ),
    Case(
        "fr",
        "Un nouveau pont sur la Silde ouvert à Norvik",
        "Norvik possède désormais un deuxième pont. Le pont sur la Silde a été inauguré samedi par "
        "le capitaine du port. Des centaines de personnes l'ont traversé sous la pluie. Les "
        "camions pourront l'emprunter le mois prochain.",
        "Qui a inauguré le pont sur la Silde à Norvik ?",
        "Le pont sur la Silde a été inauguré samedi par le capitaine du port.",
    ),
    Case(
        "fr",
        "Norvik finance une nouvelle école",
        "Le conseil municipal de Norvik a approuvé les plans. La nouvelle école coûtera 14 "
        "millions de couronnes. « Les cours commenceront à l'automne. » Les parents la réclamaient "
        "depuis des années.",
        "Combien coûtera la nouvelle école de Norvik ?",
        "La nouvelle école coûtera 14 millions de couronnes.",
    ),
    Case(
        "fr",
        "La maire de Norvik démissionne",
        "L'hôtel de ville était plein dans la soirée. La maire Ilse Brandt a démissionné à cause "
        "de la querelle du port. Son adjoint assure l'intérim jusqu'au scrutin. L'opposition a "
        "salué ce geste.",
        "Pourquoi la maire Ilse Brandt a-t-elle démissionné ?",
        "La maire Ilse Brandt a démissionné à cause de la querelle du port.",
    ),
    Case(
        "es",
        "Abierto un nuevo puente sobre el Silde en Norvik",
        "Norvik tiene un segundo puente sobre el río. El puente sobre el Silde fue inaugurado el "
        "sábado por el capitán del puerto. Cientos de personas lo cruzaron bajo la lluvia. Los "
        "camiones podrán usarlo desde el próximo mes.",
        "¿Quién inauguró el puente sobre el Silde en Norvik?",
        "El puente sobre el Silde fue inaugurado el sábado por el capitán del puerto.",
    ),
    Case(
        "es",
        "Norvik paga una escuela nueva",
        "El ayuntamiento de Norvik ha aprobado los planes. La nueva escuela costará 14 millones de "
        "coronas. Las clases empezarán en otoño. Los padres la pedían desde hacía años.",
        "¿Cuánto costará la nueva escuela de Norvik?",
        "La nueva escuela costará 14 millones de coronas.",
    ),
    Case(
        "es",
        "Dimite la alcaldesa de Norvik",
        "El salón de plenos estaba lleno por la tarde. La alcaldesa Ilse Brandt dimitió por la "
        "disputa sobre el puerto. Su segundo asume el cargo hasta la votación. La oposición "
        "celebró el paso.",
        "¿Por qué dimitió la alcaldesa Ilse Brandt?",
        "La alcaldesa Ilse Brandt dimitió por la disputa sobre el puerto.",
    ),
    Case(
        "tr",
        "Norvik'te Silde üzerindeki yeni köprü açıldı",
        "Norvik artık ikinci bir köprüye sahip. Silde üzerindeki köprüyü cumartesi günü liman "
        "başkanı açtı. Yüzlerce kişi yağmurda köprüden geçti. Kamyonlar gelecek aydan itibaren "
        "geçebilecek.",
        "Norvik'te Silde üzerindeki köprüyü kim açtı?",
        "Silde üzerindeki köprüyü cumartesi günü liman başkanı açtı.",
    ),
    Case(
        "tr",
        "Norvik yeni bir okul yaptırıyor",
        "Norvik'in belediye meclisi planları onayladı. Yeni okul 14 milyon krona mal olacak. "
        "Dersler sonbaharda başlayacak. Veliler bunu yıllardır istiyordu.",
        "Norvik'teki yeni okul kaç krona mal olacak?",
        "Yeni okul 14 milyon krona mal olacak.",
    ),
    Case(
        "tr",
        "Norvik belediye başkanı istifa etti",
        "Belediye binası akşam saatlerinde doluydu. Belediye başkanı Ilse Brandt liman tartışması "
        "nedeniyle istifa etti. Seçime kadar görevi yardımcısı üstlenecek. Muhalefet bu adımı "
        "memnuniyetle karşıladı.",
        "Belediye başkanı Ilse Brandt neden istifa etti?",
        "Belediye başkanı Ilse Brandt liman tartışması nedeniyle istifa etti.",
    ),
    Case(
        "az",
        "Norvikdə Silde üzərində yeni körpü açıldı",
        "Norvikin artıq ikinci körpüsü var. Silde üzərindəki körpünü şənbə günü liman rəisi açdı. "
        "Yüzlərlə insan yağışda körpüdən keçdi. Yük maşınları gələn aydan keçə biləcək.",
        "Norvikdə Silde üzərindəki körpünü kim açdı?",
        "Silde üzərindəki körpünü şənbə günü liman rəisi açdı.",
    ),
    Case(
        "az",
        "Norvik yeni məktəb tikdirir",
        "Norvikin şəhər şurası planları təsdiqlədi. Yeni məktəb 14 milyon krona başa gələcək. "
        "Dərslər payızda başlayacaq. Valideynlər bunu illərdir istəyirdi.",
        "Norvikdəki yeni məktəb neçə krona başa gələcək?",
        "Yeni məktəb 14 milyon krona başa gələcək.",
    ),
    Case(
        "az",
        "Norvik şəhərinin meri istefa verdi",
        "Axşam saatlarında bələdiyyə binası dolu idi. Şəhərin meri İlze Brandt liman mübahisəsinə "
        "görə istefa verdi. Seçkiyədək vəzifəni müavini icra edəcək. Müxalifət bu addımı "
        "alqışladı.",
        "Mer İlze Brandt niyə istefa verdi?",
        "Şəhərin meri İlze Brandt liman mübahisəsinə görə istefa verdi.",
    ),
    Case(
        "ru",
        "В Норвике открыли новый мост через Сильду",
        "В Норвике появился второй мост через реку. Мост через Сильду в субботу открыл начальник "
        "порта. Сотни людей прошли по нему под дождём. Грузовики смогут ездить по нему со "
        "следующего месяца.",
        "Кто открыл мост через Сильду в Норвике?",
        "Мост через Сильду в субботу открыл начальник порта.",
    ),
    Case(
        "ru",
        "Норвик строит новую школу",
        "Городской совет Норвика одобрил планы. Новая школа обойдётся в 14 млн. крон. Занятия "
        "начнутся осенью. Родители просили об этом много лет.",
        "Во сколько обойдётся новая школа в Норвике?",
        "Новая школа обойдётся в 14 млн. крон.",
    ),
    Case(
        "ru",
        "Мэр Норвика подала в отставку",
        "Вечером ратуша была полна. Мэр Ильзе Брандт подала в отставку из-за спора о порте. До "
        "выборов её заменит заместитель. Оппозиция приветствовала этот шаг.",
        "Почему мэр Ильзе Брандт подала в отставку?",
        "Мэр Ильзе Брандт подала в отставку из-за спора о порте.",
    ),
    Case(
        "hy",
        "Նորվիկում բացվեց Սիլդեի նոր կամուրջը",
        "Նորվիկն այժմ ունի երկրորդ կամուրջ։ Սիլդեի կամուրջը շաբաթ օրը բացեց նավահանգստի պետը։ "
        "Հարյուրավոր մարդիկ անձրևի տակ անցան դրանով։ Բեռնատարները կարող են օգտվել հաջորդ ամսից։",
        "Ո՞վ բացեց Սիլդեի կամուրջը Նորվիկում։",
        "Սիլդեի կամուրջը շաբաթ օրը բացեց նավահանգստի պետը։",
    ),
    Case(
        "hy",
        "Նորվիկը կառուցում է նոր դպրոց",
        "Նորվիկի ավագանին հաստատեց ծրագիրը։ Նոր դպրոցը կարժենա 14 միլիոն կրոն։ Դասերը կսկսվեն "
        "աշնանը։ Ծնողները տարիներ շարունակ դա էին պահանջում։",
        "Որքա՞ն կարժենա Նորվիկի նոր դպրոցը։",
        "Նոր դպրոցը կարժենա 14 միլիոն կրոն։",
    ),
    Case(
        "hy",
        "Նորվիկի քաղաքապետը հրաժարական տվեց",
        "Երեկոյան քաղաքապետարանը լեփ-լեցուն էր։ Քաղաքապետ Իլզե Բրանդտը հրաժարական տվեց "
        "նավահանգստի վեճի պատճառով։ Մինչև ընտրությունները նրան կփոխարինի տեղակալը։ "
        "Ընդդիմությունը ողջունեց այդ քայլը։",
        "Ինչո՞ւ քաղաքապետ Իլզե Բրանդտը հրաժարական տվեց։",
        "Քաղաքապետ Իլզե Բրանդտը հրաժարական տվեց նավահանգստի վեճի պատճառով։",
    ),
    Case(
        "ka",
        "ნორვიკში სილდეზე ახალი ხიდი გაიხსნა",
        "ნორვიკს უკვე მეორე ხიდი აქვს. სილდეს ხიდი შაბათს პორტის უფროსმა გახსნა. ასობით ადამიანმა "
        "წვიმაში გადაიარა. სატვირთო მანქანები მას მომავალი თვიდან გამოიყენებენ.",
        "ვინ გახსნა სილდეს ხიდი ნორვიკში?",
        "სილდეს ხიდი შაბათს პორტის უფროსმა გახსნა.",
    ),
    Case(
        "ka",
        "ნორვიკი ახალ სკოლას აშენებს",
        "ნორვიკის საკრებულომ გეგმები დაამტკიცა. ახალი სკოლა 14 მილიონი კრონა დაჯდება. "
        "გაკვეთილები შემოდგომაზე დაიწყება. მშობლები ამას წლების განმავლობაში ითხოვდნენ.",
        "რამდენი კრონა დაჯდება ახალი სკოლა ნორვიკში?",
        "ახალი სკოლა 14 მილიონი კრონა დაჯდება.",
    ),
    Case(
        "ka",
        "ნორვიკის მერი გადადგა",
        "საღამოს მერიის შენობა სავსე იყო. მერი ილზე ბრანდტი პორტის შესახებ დავის გამო გადადგა. "
        "არჩევნებამდე მას მოადგილე შეცვლის. ოპოზიცია ამ ნაბიჯს მიესალმა.",
        "რატომ გადადგა მერი ილზე ბრანდტი?",
        "მერი ილზე ბრანდტი პორტის შესახებ დავის გამო გადადგა.",
    ),
    Case(
        "ar",
        "افتتاح جسر جديد على نهر سيلدا في نورفيك",
        "أصبح لمدينة نورفيك جسر ثان على النهر. افتتح مدير الميناء جسر سيلدا يوم السبت. وعبره مئات "
        "الأشخاص تحت المطر. وستستخدمه الشاحنات ابتداء من الشهر المقبل.",
        "من افتتح جسر سيلدا في نورفيك؟",
        "افتتح مدير الميناء جسر سيلدا يوم السبت.",
    ),
    Case(
        "ar",
        "نورفيك تمول مدرسة جديدة",
        "وافق مجلس مدينة نورفيك على الخطط. ستكلف المدرسة الجديدة 14 مليون كرونة. وتبدأ الدروس في "
        "الخريف. وكان الأهالي يطالبون بها منذ سنوات.",
        "كم ستكلف المدرسة الجديدة في نورفيك؟",
        "ستكلف المدرسة الجديدة 14 مليون كرونة.",
    ),
    Case(
        "ar",
        "رئيسة بلدية نورفيك تستقيل",
        "كان مبنى البلدية مزدحما في المساء. استقالت رئيسة البلدية إلزه برانت بسبب الخلاف حول "
        "الميناء. ويتولى نائبها المهام حتى الانتخابات. ورحبت المعارضة بهذه الخطوة.",
        "لماذا استقالت رئيسة البلدية إلزه برانت؟",
        "استقالت رئيسة البلدية إلزه برانت بسبب الخلاف حول الميناء.",
    ),
    Case(
        "zh",
        "诺维克西尔德河新桥通车",
        "诺维克现在有了第二座大桥。西尔德大桥周六由港务局长宣布开通。数百人冒雨走过大桥。"
        "卡车下个月起可以通行。",
        "诺维克的西尔德大桥是谁宣布开通的？",
        "西尔德大桥周六由港务局长宣布开通。",
    ),
    Case(
        "zh",
        "诺维克出资建新学校",
        "诺维克市议会批准了计划。新学校将耗资1400万克朗。秋季开始上课。家长们多年来一直要求建校。",
        "诺维克的新学校将耗资多少？",
        "新学校将耗资1400万克朗。",
    ),
    Case(
        "zh",
        "诺维克市长辞职",
        "市政厅晚间挤满了人。市长布兰特因港口争议宣布辞职。“这一步早该走了。”副市长将代理职务到选举。"
        "反对党表示欢迎。",
        "市长布兰特为什么宣布辞职？",
        "市长布兰特因港口争议宣布辞职。",
    ),
    Case(
        "ja",
        "ノルヴィクのシルデ川に新しい橋が開通",
        "ノルヴィクに二つ目の橋ができた。シルデ大橋は土曜日に港湾局長が開通させた。"
        "数百人が雨の中を歩いて渡った。トラックは来月から通行できる。",
        "ノルヴィクのシルデ大橋を開通させたのは誰ですか？",
        "シルデ大橋は土曜日に港湾局長が開通させた。",
    ),
    Case(
        "ja",
        "ノルヴィクが新しい学校を建設",
        "ノルヴィク市議会は計画を承認した。新しい学校の費用は1400万クローネになる。授業は秋に始まる。"
        "保護者は何年も前から求めていた。",
        "ノルヴィクの新しい学校の費用はいくらですか？",
        "新しい学校の費用は1400万クローネになる。",
    ),
    Case(
        "ja",
        "ノルヴィク市長が辞任",
        "市庁舎は夕方、人であふれた。市長のブラントは港をめぐる対立を理由に辞任した。"
        "選挙まで副市長が代行する。野党は「当然だ。」と述べた。",
        "市長のブラントが辞任した理由は何ですか？",
        "市長のブラントは港をめぐる対立を理由に辞任した。",
    ),
)

UNANSWERABLE = (
    Unanswerable("en", "Who paid for the airport in Ostberg?"),
    Unanswerable("de", "Wer hat den Flughafen in Ostberg bezahlt?"),
    Unanswerable("fr", "Qui a payé l'aéroport d'Ostberg ?"),
    Unanswerable("es", "¿Quién pagó el aeropuerto de Ostberg?"),
    Unanswerable("tr", "Ostberg'deki havalimanını kim ödedi?"),
    Unanswerable("az", "Ostberqdəki hava limanının pulunu kim ödədi?"),
    Unanswerable("ru", "Кто заплатил за аэропорт в Остберге?"),
    Unanswerable("hy", "Ո՞վ վճարեց Օստբերգի օդանավակայանի համար։"),
    Unanswerable("ka", "ვინ გადაიხადა ოსტბერგის აეროპორტის ფული?"),
    Unanswerable("ar", "من دفع ثمن مطار أوستبرغ؟"),
    Unanswerable("zh", "奥斯特贝格机场的费用由谁支付？"),
    Unanswerable("ja", "オストベルグ空港の費用を払ったのは誰ですか？"),
)
