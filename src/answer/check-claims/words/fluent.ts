/**
 * Words of every other sentence, which add no statement of their own: whoever tells a page in other words may use them.
 * What takes away or adds a condition ("only", "without", "free") is looked at elsewhere. By base language.
 */
export const fluentWords: Readonly<Record<string, string>> = {
  de:
    'einem einen einer eines ein etwas zwischen vorbeikommen beispiel usw spielt rolle bleiben bleibt recht quadratmeter auch aber dann dazu dafür davor danach dort hier nur nicht kein keine keinen gar schon noch etwa ungefähr rund circa maximal ' +
    'höchstens mindestens spätestens frühestens erst sie ihr ihre ihrem ihren ihrer es uns dass weil damit sonst statt binnen innerhalb ' +
    'während seit bis pro per je jede jeder jedes alle allen beide zusammen gemeinsam selbst weitere andere neue neuen wird wurde ' +
    'darf dürfen kann könnt möchten wollen sollen brauchen brauchst braucht benötigen nötig möglich gilt gelten gültig dauert lang lange ' +
    'bekommen erhalten geben gibt machen gehen kommen nehmen bringen mitbringen stellen zahlen bezahlen kosten kostet beträgt betragen ' +
    'kostenlos kostenfrei gratis rufen anrufen erreichen telefon telefonisch telefonnummer nummer lautet mail e schreiben fragen sagen ' +
    'finden sich befindet liegt heißt steht geöffnet offen öffnet täglich monatlich jährlich tag tage woche wochen monat monate jahr ' +
    'jahre stunde stunden uhr zeit mal personen person menschen leute erwachsene kinder minderjährige wenn falls ob um',
  en:
    'itself something anything nothing everything square metres between example also but then there here only not no don doesn isn aren won again just still already about around approximately roughly at most least ' +
    'maximum minimum latest earliest up than more less each every all both together their them they he she his her our us because so ' +
    'otherwise instead within during since until before after per other new will would can could may might must shall should need needs ' +
    'needed want require required possible valid lasts takes take long get gets receive give gives make go come comes bring pay pays paid ' +
    'cost costs total free call phone telephone number reach contact write email ask say says find located open opens answer answers available ' +
    'clock daily weekly monthly yearly day days week weeks month months year years hour hours time times currently usually often people person ' +
    'persons adults adult children apart from under over if whether',
  fr:
    'rien quelque chose entre exemple mètres carrés soit quel quelle nombre aussi mais alors là ici seulement ne pas non plus encore déjà environ autour maximum minimum moins plus tard tôt chaque tous toutes tout ' +
    'toute deux ensemble leur leurs leur eux son sa ses notre nos car donc sinon lieu pendant durant depuis jusqu avant après autre autres ' +
    'nouveau nouvelle nouvelles sera seront pouvez peut pourrez devez doit devront faut besoin nécessaire possible valable dure durent ' +
    'longtemps recevez reçoit recevoir obtenez obtenir donne donner faites faire allez venez venir apportez apporter payez payer paie paient ' +
    'coûte coûtent coûter gratuit gratuite gratuits gratuites appelez appeler joindre téléphone numéro numéros contactez écrire écrivez ' +
    'demandez demander dit trouvez trouver situé ouvert ouverte ouverts ouvre disponible disponibles suite jour jours semaine semaines mois ' +
    'an ans année heure heures temps fois personne personnes adultes enfants partir si dès afin',
  ar:
    'شيئا بين مثلا مثال مرور عدد أيضا لكن ثم هناك هنا فقط لا لم لن ليس غير حوالي تقريبا نحو كحد أقصى الأقصى أدنى الأدنى أكثر أقل كل جميع كلا معا لديكم لدى لكم عليكم ' +
    'فعليكم هم هي وهي وهو هو ذلك بذلك هذا هذه تلك لأن لذلك إلا وإلا بدلا خلال أثناء منذ حتى قبل بعد آخر أخرى جديد جديدة سوف يمكن ويمكن يمكنكم يجوز ' +
    'يجب ويجب تحتاجون يلزم ضروري حاجة ممكن صالح صالحة يستغرق تستغرق مدة ولمدة تحصلون احصلوا يحصل أعطوا قدموا اذهبوا تعالوا أحضروا ادفعوا تدفعون ' +
    'دفع يدفع تكلفة يكلف تكلف تبلغ يبلغ رسوم مجانا مجاني مجانية اتصلوا الاتصال هاتف رقم الرقم بالرقم اكتبوا اسألوا يقع تقع مفتوح مفتوحة ' +
    'متاح متاحة يوم يوما يومي يوميا أسبوع أسبوعان أسبوعين أسابيع شهر شهرا شهريا أشهر سنة سنوات سنويا سنويًا ساعة الساعة ساعات صباحا ظهرا مساء وقت مرة واحدة ' +
    'شخص أشخاص الأشخاص بالغون البالغون أطفال إذا يكون قد فقد كما وذلك تلي يجري لذا ابتداء',
  uk:
    'щось нічого між наприклад метрів також але потім тоді там тут лише тільки не ні немає ще вже приблизно близько майже максимум мінімум щонайбільше щонайменше більше менше ' +
    'ніж кожен кожна кожного всі усі всього разом їх їхній вони він вона воно його її бо тому інакше замість протягом під час від після перед ' +
    'інший інші новий нова нову буде будуть можете може можна маєте мають повинні потрібно треба потрібен необхідно дозволено можливо дійсний ' +
    'дійсна діє триває займає довго отримаєте отримуєте отримати отримують дає зробити робити йти прийти приходьте принесіть візьміть платите сплатити ' +
    'заплатити платити коштує безкоштовно безкоштовні безкоштовна безкоштовний телефонуйте зателефонуйте телефон номер номером пишіть напишіть запитайте ' +
    'кажуть знаходиться розташований відкрито відкритий працює доступні доступний цілодобово щодня щомісяця щомісячно день дні днів тиждень тижні тижнів місяць ' +
    'місяці місяців рік роки років річний година години годин час раз особи осіб особа людина дорослі діти якщо щоб свою своєї свій перевищує перевищувати надходить ' +
    'двох трьох трьома двома чотирьох коли',
  ru:
    'что-то ничего между например метров также но потом тогда там тут здесь только лишь не нет еще уже примерно около почти максимум минимум самое больше меньше чем каждый каждая ' +
    'все всего вместе их они он она оно его ее потому поэтому иначе вместо течение время после перед до другой другие новый новая новую будет ' +
    'будут можете может можно должны должен нужно надо нужен необходимо разрешено возможно действителен действует длится продолжается занимает долго ' +
    'получите получаете получить дает сделать делать идти прийти приходите принесите возьмите платите платить оплатить заплатить стоит бесплатно бесплатный ' +
    'бесплатная бесплатны звоните позвоните телефон номер номеру пишите напишите спросите находится расположен открыт открыто работает доступен круглосуточно ' +
    'ежедневно ежемесячно день дня дни дней неделя недели недель месяц месяца месяцев год года лет час часа часов время раз лица человек взрослые ' +
    'дети если чтобы свой свою двух трех когда',
  tr:
    've veya ama fakat sonra o zaman orada burada sadece yalnızca değil yok hâlâ zaten yaklaşık civarında en fazla az geç erken daha çok her ' +
    'bütün tüm birlikte onların onlar bunun çünkü bu yüzden yoksa yerine içinde süresince beri kadar önce diğer başka yeni olur olacak ' +
    'olabilir edebilir edebilirsiniz alabilirsiniz gerekir gerekiyor gereken zorunda lazım mümkün geçerli geçerlidir sürer uzun alırsınız almak verir ' +
    'yapmak yapın gidin gelin gelebilirsiniz getirin ödeyin ödersiniz ödemek öder tutar ücretsiz ücretsizdir arayın telefon numara numarası numarasını ' +
    'ulaşabilirsiniz yazın sorun bulunur açık açıktır gün günde günü hafta haftada ay ayda yıl yılda saat saatte saatleri zaman kez kişi kişiler yetişkinler ' +
    'çocuklar eğer ise için ile size sizin olarak vardır',
  fa:
    'هم نیز اما ولی سپس بعد آنجا اینجا فقط تنها نه نیست هنوز حدود تقریبا حداکثر حداقل بیشتر کمتر هر همه تمام باهم آنها آنان او آن چون زیرا پس وگرنه ' +
    'به جای طی ظرف هنگام تا قبل پیش دیگر تازه جدید خواهد خواهند می‌توانید می‌توان توانید باید نباید لازم نیاز ممکن معتبر طول می‌کشد می‌گیرید دریافت ' +
    'بدهید دهید کنید کردن بروید بیایید بیاورید بپردازید پرداخت می‌پردازید هزینه رایگان تماس بگیرید تلفن شماره بنویسید بپرسید قرار باز است هستند ' +
    'روز روزها روزانه هفته ماه ماهانه سال سالانه ساعت وقت بار نفر افراد فرد بزرگسالان کودکان اگر خود شما شود می‌شود',
}
