// Invented words that dialogues are told with. Common first names; nobody in particular.
const words = (text: string): string[] => text.split(' ');

export const children = words(
  'Alma Asta Aya Clara Ella Emma Esther Freja Ida Isabella Josefine Karla Liv Luna Maja Nora Olivia Sofie Yasmin Agnes ' +
    'Adam Aksel Alfred Anton Arthur August Carl Elias Emil Hassan Karl Lucas Malthe Noah Omar Oscar Otto Valdemar',
);
export const grownUps = words(
  'Anne Birgit Camilla Dorthe Fatima Hanne Inge Karen Lene Mette Pia Rikke Zahra ' +
    'Ahmed Anders Bo Christian Erik Henrik Jens Lars Mads Morten Niels Peter Søren',
);
export const surnames = words('Andersen Bach Dam Friis Holm Juhl Kjær Lund Madsen Nygaard Skov');
export const occasions = ['Skolestart', 'Meget fravær', 'Mor og far er gået fra hinanden', 'Svært at falde til'];
export const places = ['Skolen', 'Familiehuset', 'Hjemme hos familien', 'Sundhedsplejens hus'];
export const notes = [
  'Går glad i skole de fleste dage, men er træt om mandagen.',
  'Trækker sig, når der er mange på én gang. Har det godt i den lille gruppe.',
  'Spørger tit efter far. Det fylder mest om aftenen, fortæller mor.',
  'Har fået en god ven i klassen, og det kan ses i frikvartererne.',
  'Sover dårligt. Vi har aftalt at se på sengetiden sammen.',
  'Vi ser det forskelligt, og det er i orden. Vi taler om det igen næste gang.',
];
export const strengths = ['Er god til at tegne', 'Hjælper de mindre', 'Elsker fodbold', 'Er nysgerrig'];
export const aims = ['Glad i skole hver dag', 'Ro om morgenen', 'En god ven', 'Søvn nok', 'Tid sammen med far'];
export const actions = [
  'Læreren tager imod ved døren hver morgen',
  'Mor og far aftaler faste dage og hænger dem op',
  'Pædagogen laver en legegruppe om tirsdagen',
  'Fælles sengetid i begge hjem',
];
