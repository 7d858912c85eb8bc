import type { Locale, SOURCE_LOCALE } from '@/src/i18n/locales'

type Titles = Record<Exclude<Locale, typeof SOURCE_LOCALE>, string>

const LEARNING: Titles = {
  en: 'Children and young people are to do better in school, so that more are ready for school and more take an education',
  ar: 'تحسين مستوى الأطفال والشباب في التعلم، كي يكون عدد أكبر جاهزا للمدرسة ويكمل عدد أكبر تعليما',
  so: 'Carruurta iyo dhallinyarada waa in waxbarashadoodu kor u kacdo, si in badan ay dugsiga diyaar ugu noqdaan oo in badan ay waxbarasho qaataan',
  tr: 'Çocukların ve gençlerin bilgi düzeyi yükselmeli; böylece daha çoğu okula hazır olur ve daha çoğu eğitim görür',
  ur: 'بچوں اور نوجوانوں کی تعلیم بہتر ہو، تاکہ زیادہ بچے اسکول کے لیے تیار ہوں اور زیادہ لوگ تعلیم حاصل کریں',
}

const COMMUNITY: Titles = {
  en: 'More people are part of the community and take an active part in society',
  ar: 'عدد أكبر من الناس جزء من المجتمع ويشارك فيه بنشاط',
  so: 'Dad badan ayaa ka mid ah bulshada oo si firfircoon uga qayb qaata',
  tr: 'Daha çok kişi topluluğun bir parçası olur ve topluma etkin olarak katılır',
  ur: 'زیادہ لوگ برادری کا حصہ ہوں اور معاشرے میں سرگرمی سے شریک ہوں',
}

/** What residents read about the goals, by key, translated by machine from the Danish in `agreements/`. */
export const goalTitles: Readonly<Record<string, Titles>> = {
  's-skole': LEARNING,
  's-arbejde': {
    en: 'More people become part of the labour market',
    ar: 'عدد أكبر من الناس يدخل سوق العمل',
    so: 'Dad badan ayaa ku biira suuqa shaqada',
    tr: 'Daha çok kişi iş piyasasına girer',
    ur: 'زیادہ لوگ روزگار سے جڑیں',
  },
  's-tryghed': {
    en: 'Children and young people are to be supported in a life without crime, and the areas are to feel safe',
    ar: 'دعم الأطفال والشباب في حياة بلا جريمة، وأن يشعر الناس بالأمان في مناطقهم',
    so: 'Carruurta iyo dhallinyarada waa in laga taageero nolol aan dembi lahayn, xaafadahana waa in la dareemo ammaan',
    tr: 'Çocuklar ve gençler suçtan uzak bir yaşamda desteklenmeli, bölgeler güvenli hissettirmeli',
    ur: 'بچوں اور نوجوانوں کو جرم سے دور زندگی میں مدد ملے، اور علاقے محفوظ محسوس ہوں',
  },
  's-faellesskab': COMMUNITY,
  'ul-sprog': {
    en: 'Children are to have a language that fits their age and helps them on in school and education',
    ar: 'أن تكون لغة الأطفال مناسبة لأعمارهم، لتساعدهم في المدرسة والتعليم',
    so: "Carruurtu waa inay lahaadaan luqad da'dooda ku habboon oo ka caawisa dugsiga iyo waxbarashada",
    tr: 'Çocuklar yaşlarına uygun, okulda ve eğitimde onlara yardım edecek bir dile sahip olmalı',
    ur: 'بچوں کی زبان ان کی عمر کے مطابق ہو، جو اسکول اور تعلیم میں ان کی مدد کرے',
  },
  'ul-skole': LEARNING,
  'ul-trivsel': {
    en: 'More children are to thrive at school',
    ar: 'أن يشعر عدد أكبر من الأطفال بالارتياح في المدرسة',
    so: 'Carruur badan waa inay dugsiga ku fiicnaadaan',
    tr: 'Daha çok çocuk okulda kendini iyi hissetmeli',
    ur: 'زیادہ بچے اسکول میں خوش رہیں',
  },
  'b-arbejde': {
    en: 'More people come closer to the labour market',
    ar: 'عدد أكبر من الناس يقترب من سوق العمل',
    so: 'Dad badan ayaa ku soo dhowaada suuqa shaqada',
    tr: 'Daha çok kişi iş piyasasına yaklaşır',
    ur: 'زیادہ لوگ روزگار کے قریب آئیں',
  },
  'b-fritidsjob': {
    en: 'More young people get experience from after-school jobs, which they can use later at work',
    ar: 'عدد أكبر من الشباب يكتسب خبرة من عمل بعد المدرسة، يستفيد منها لاحقا في سوق العمل',
    so: "Dhallinyaro badan ayaa khibrad ka hesha shaqada wakhtiga firaaqada, oo ay mar dambe ka faa'iidaystaan suuqa shaqada",
    tr: 'Daha çok genç, ileride iş yaşamında kullanabileceği okul sonrası iş deneyimi kazanır',
    ur: 'زیادہ نوجوانوں کو فارغ وقت کی نوکری کا تجربہ ملے، جو بعد میں روزگار میں کام آئے',
  },
  'b-forsoergelse': {
    en: 'More young people can support themselves',
    ar: 'عدد أكبر من الشباب يستطيع إعالة نفسه',
    so: 'Dhallinyaro badan ayaa is masruufi kara',
    tr: 'Daha çok genç kendi geçimini sağlayabilir',
    ur: 'زیادہ نوجوان اپنا خرچ خود اٹھا سکیں',
  },
  'k-lommepengejob': {
    en: 'More young people get experience from pocket-money jobs, which they can use later at work',
    ar: 'عدد أكبر من الشباب يكتسب خبرة من أعمال مصروف الجيب، يستفيد منها لاحقا في سوق العمل',
    so: "Dhallinyaro badan ayaa khibrad ka hesha shaqooyinka lacagta jeebka, oo ay mar dambe ka faa'iidaystaan suuqa shaqada",
    tr: 'Daha çok genç, ileride iş yaşamında kullanabileceği harçlık işi deneyimi kazanır',
    ur: 'زیادہ نوجوانوں کو جیب خرچ کی نوکری کا تجربہ ملے، جو بعد میں روزگار میں کام آئے',
  },
  'k-uddannelse': {
    en: 'More people complete an education',
    ar: 'عدد أكبر من الناس يكمل تعليما',
    so: 'Dad badan ayaa waxbarasho dhammaysta',
    tr: 'Daha çok kişi bir eğitimi tamamlar',
    ur: 'زیادہ لوگ تعلیم مکمل کریں',
  },
  'sm-tillid': {
    en: 'Residents are to feel more trust',
    ar: 'أن يشعر السكان بثقة أكبر',
    so: 'Dadka deggan waa inay kalsooni badan dareemaan',
    tr: 'Sakinler daha çok güven duymalı',
    ur: 'رہائشی زیادہ اعتماد محسوس کریں',
  },
  'sm-faellesskab': COMMUNITY,
}
