/** The words of the logbook's form. */
export const WORDS = {
  da: {
    title: 'Logbog', notYours: 'Logbogen skrives af sekretariatet og zonemedarbejderne.',
    offer: 'Hvilket tilbud?', otherOffer: 'Et andet tilbud …', changeOffer: 'Vælg et andet tilbud', metric: 'Hvad talte du?', zone: 'Hvilken zone?', date: 'Hvornår?', today: 'I dag', yesterday: 'I går',
    otherDay: 'En anden dag',
    more: 'Mere, hvis du vil', group: 'Gruppe', afdeling: 'Afdeling', none: 'Ikke angivet', note: 'Note', noteHint: 'Ingen navne, numre eller adresser.',
    count: 'Hvor mange?', fewer: 'En færre', oneMore: 'En mere', save: 'Gem', saving: 'Gemmer …', saved: 'Gemt', alreadySaved: 'Det var allerede gemt', another: 'Skriv en til', undo: 'Fortryd',
    undone: 'Tilbageført. Det tæller ikke længere med.', corrected: 'Den forkerte er tilbageført. Skriv det rigtige, og gem.',
    last: 'Det har du skrevet', nothingYet: 'Du har ikke skrevet noget endnu.', correct: 'Ret', reverse: 'Ja, tilbagefør', keep: 'Nej', reversed: 'tilbageført',
    ask: 'Skal den tages ud, så du kan skrive den rigtigt?',
    chooseOffer: 'Vælg et tilbud.', chooseMetric: 'Vælg, hvad du talte.', chooseZone: 'Vælg en zone.', writeCount: 'Skriv, hvor mange.',
    offline: 'Det blev ikke gemt: der er ingen forbindelse. Intet er tabt. Prøv igen, når du har net; det bliver kun gemt én gang.',
    signedOut: 'Det blev ikke gemt. Måske er du blevet logget ud: log ind i en ny fane, og tryk Gem igen. Intet er tabt.',
    noOffers: 'Der er ingen tilbud, du kan skrive for. Bed en administrator om at give dig en zone.',
    bases: {
      persons: 'Nye personer: hver tælles kun første gang.',
      participations: 'Deltagelser: hver gang nogen kommer, tæller med.',
      sessions: 'Gange, det blev holdt: ikke hvor mange der kom.',
    },
    groups: { children: 'Børn', youth: 'Unge', adults: 'Voksne', elderly: 'Ældre', families: 'Familier' },
  },
  en: {
    title: 'Logbook', notYours: 'The logbook is written by the secretariat and the zone workers.',
    offer: 'Which offer?', otherOffer: 'Another offer …', changeOffer: 'Choose another offer', metric: 'What did you count?', zone: 'Which zone?', date: 'When?', today: 'Today', yesterday: 'Yesterday',
    otherDay: 'Another day',
    more: 'More, if you like', group: 'Group', afdeling: 'Afdeling', none: 'Not said', note: 'Note', noteHint: 'No names, numbers or addresses.',
    count: 'How many?', fewer: 'One fewer', oneMore: 'One more', save: 'Save', saving: 'Saving …', saved: 'Saved', alreadySaved: 'It had been saved already', another: 'Log another', undo: 'Undo',
    undone: 'Reversed. It no longer counts.', corrected: 'The wrong one was reversed. Write the right one and save.',
    last: 'What you wrote', nothingYet: 'You have not written anything yet.', correct: 'Correct', reverse: 'Yes, reverse it', keep: 'No', reversed: 'reversed',
    ask: 'Take it out, so that you can write it right?',
    chooseOffer: 'Choose an offer.', chooseMetric: 'Choose what you counted.', chooseZone: 'Choose a zone.', writeCount: 'Write how many.',
    offline: 'It was not saved: there is no connection. Nothing is lost. Try again when you are online; it will be saved only once.',
    signedOut: 'It was not saved. You may have been signed out: sign in in another tab and press Save again. Nothing is lost.',
    noOffers: 'There is no offer that you can write for. Ask an administrator to give you a zone.',
    bases: {
      persons: 'New persons: each counts the first time only.',
      participations: 'Participations: every time somebody comes counts.',
      sessions: 'Sessions held: not how many came.',
    },
    groups: { children: 'Children', youth: 'Young people', adults: 'Adults', elderly: 'Elderly', families: 'Families' },
  },
} as const

export type Language = keyof typeof WORDS
/** The words of one language. */
export type Words = (typeof WORDS)[Language]
