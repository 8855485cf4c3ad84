import type { Text } from "@firstray/radiograph";

/** Signing in with a passkey or a code, the locked screen, and joining by a link. */
export const signInTexts = {
  withPasskey: { en: "Sign in with your passkey", fr: "Se connecter par clé d’accès" },
  passkeyNote: {
    en: "Your fingerprint, face, PIN or security key. There is no password.",
    fr: "Votre empreinte, votre visage, votre NIP ou votre clé de sécurité. Il n’y a pas de mot de passe.",
  },
  useCode: { en: "Use a recovery code", fr: "Utiliser un code de secours" },
  code: { en: "Recovery code", fr: "Code de secours" },
  codeNote: { en: "One of the codes that you kept. Each works once.", fr: "Un des codes que vous avez conservés. Chacun sert une fois." },
  signIn: { en: "Sign in", fr: "Se connecter" },
  noPasskeyShown: { en: "No passkey was shown. Try again.", fr: "Aucune clé d’accès n’a été présentée. Réessayez." },
  noPasskeysHere: {
    en: "This browser cannot use passkeys at this address. Use an up-to-date browser and the clinic’s https address.",
    fr: "Ce navigateur ne peut pas utiliser de clé d’accès à cette adresse. Prenez un navigateur à jour et l’adresse https de la clinique.",
  },
  noWay: {
    en: "First time here? Your administrator gives you a link. Lost your passkey and your codes? Ask for a new link.",
    fr: "Première visite? Votre administrateur vous donne un lien. Clé et codes perdus? Demandez un nouveau lien.",
  },
  locked: { en: "Locked", fr: "Verrouillé" },
  lockedNote: {
    en: "Nothing that was being entered is lost. It is there again after unlocking.",
    fr: "Rien de ce qui était en cours de saisie n’est perdu. Tout revient après le déverrouillage.",
  },
  unlock: { en: "Unlock with your passkey", fr: "Déverrouiller par clé d’accès" },
  somebodyElse: {
    en: "Somebody else? Press the same button and show your own passkey. What was being entered here waits for its person.",
    fr: "Une autre personne? Appuyez sur le même bouton et présentez votre propre clé. Ce qui était en cours de saisie attend sa personne.",
  },
  leave: { en: "Sign out", fr: "Se déconnecter" },
  lock: { en: "Lock", fr: "Verrouiller" },
  lockTitle: { en: "Lock the screen, or hand it to somebody else", fr: "Verrouiller l’écran ou le laisser à quelqu’un d’autre" },
  joinTitle: { en: "Welcome", fr: "Bienvenue" },
  joinName: { en: "Your name, as colleagues read it", fr: "Votre nom, tel que vos collègues le lisent" },
  joinDevice: { en: "Name of this device", fr: "Nom de cet appareil" },
  joinDeviceHint: { en: "So that you know the passkey again: “my phone”", fr: "Pour reconnaître la clé plus tard : « mon téléphone »" },
  makePasskey: { en: "Make a passkey and sign in", fr: "Créer une clé et se connecter" },
  joinNote: {
    en: "The passkey stays on this device or on your security key. You can add others later.",
    fr: "La clé d’accès reste sur cet appareil ou sur votre clé de sécurité. Vous pourrez en ajouter d’autres.",
  },
  invitation: { en: "Invitation", fr: "Invitation" },
  alreadyIn: { en: "You have a passkey already? Sign in", fr: "Vous avez déjà une clé d’accès? Connectez-vous" },
  noLink: {
    en: "This page needs the whole link, with everything after the # sign. Open it again from where you got it.",
    fr: "Cette page a besoin du lien entier, avec tout ce qui suit le signe #. Ouvrez-le de nouveau d’où vous l’avez reçu.",
  },
  codesTitle: { en: "Keep these recovery codes", fr: "Conservez ces codes de secours" },
  codesNote: {
    en: "Each opens one session on a day without your passkey. They are shown only now: print them or write them down, and keep them away from this computer.",
    fr: "Chacun ouvre une session un jour où vous n’avez pas votre clé. Ils ne sont affichés que maintenant : imprimez-les ou notez-les, et gardez-les loin de cet ordinateur.",
  },
  copy: { en: "Copy", fr: "Copier" },
  copied: { en: "Copied", fr: "Copié" },
  print: { en: "Print", fr: "Imprimer" },
  kept: { en: "I have kept them: continue", fr: "Je les ai conservés : continuer" },
} as const satisfies Record<string, Text>;

/** Whom a link to join is for. */
export const joinAs = (practice: string, role: Text): Text => ({
  en: `You are invited to ${practice}. Your role: ${role.en}.`,
  fr: `Invitation à ${practice}. Votre rôle : ${role.fr}.`,
});

/** Who is at a locked screen. */
export const lockedAs = (name: string): Text => ({ en: `${name} is signed in.`, fr: `Session de ${name}.` });
