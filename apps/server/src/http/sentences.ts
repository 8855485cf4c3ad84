import type { Text } from "@firstray/radiograph";
import { sessionSentences } from "./session-sentences.ts";

/** What the server says by itself; what the record says comes with its refusal. */
export const sentences = {
  ...sessionSentences,
  notSignedIn: { en: "Please sign in first.", fr: "Veuillez d’abord ouvrir une session." },
  notAllowed: {
    en: "Your role may not do this; ask the surgeon or the nurse.",
    fr: "Votre rôle ne permet pas cette action; adressez-vous à la chirurgienne, au chirurgien ou à l’infirmière.",
  },
  noDemoSignIn: {
    en: "Signing in by role works only in the demonstration, opened at localhost on this computer.",
    fr: "L’ouverture de session par rôle ne fonctionne que dans la démonstration, ouverte à localhost sur cet ordinateur.",
  },
  noHeader: {
    en: "The request did not come from this application; reload the page and try again.",
    fr: "La requête ne vient pas de cette application; rechargez la page et réessayez.",
  },
  notFound: { en: "There is nothing here; check the address.", fr: "Il n’y a rien ici; vérifiez l’adresse." },
  noSuchPatient: { en: "There is no such patient in this practice.", fr: "Ce patient n’existe pas dans cette clinique." },
  noSuchFilm: { en: "There is no such film in this practice.", fr: "Ce cliché n’existe pas dans cette clinique." },
  noSuchPlan: { en: "There is no such signed plan in this practice.", fr: "Ce plan signé n’existe pas dans cette clinique." },
  voidedPlan: {
    en: "This plan was voided: it is not operated by. Open the planner for the plan that stands.",
    fr: "Ce plan a été annulé : on n’opère pas d’après lui. Ouvrez le planificateur pour voir le plan qui vaut.",
  },
  unmeasuredResult: {
    en: "This film has not been measured yet. Measure it first, the second and third metatarsals too: it is laid on the plan by them.",
    fr: "Cette radiographie n’a pas encore été mesurée. Mesurez-la d’abord, avec les deuxième et troisième métatarsiens : c’est par eux qu’elle est superposée au plan.",
  },
  unreadableRecord: {
    en: "This record cannot be read whole, so nothing is shown or added; call who looks after the system.",
    fr: "Ce dossier ne peut pas être lu en entier : rien n’est affiché ni ajouté; appelez la personne responsable du système.",
  },
  conflict: {
    en: "Somebody recorded something for this patient in between; look at it and send yours again.",
    fr: "Quelqu’un a inscrit quelque chose pour ce patient entre-temps; consultez-le, puis envoyez de nouveau.",
  },
  registerChanged: {
    en: "Somebody changed this entry in between; look at it as it stands now and send yours again.",
    fr: "Quelqu’un a modifié cette inscription entre-temps; consultez-la telle qu’elle est, puis envoyez de nouveau.",
  },
  dayToCome: {
    en: "This day has not come yet; enter the day on which it happened.",
    fr: "Ce jour n’est pas encore venu; inscrivez celui où cela s’est passé.",
  },
  tooManyRequests: {
    en: "Too many requests from here within a minute: wait a minute, then go on.",
    fr: "Trop de demandes en une minute à partir d’ici : attendez une minute, puis continuez.",
  },
  tooManyUploads: {
    en: "Several films of yours are still being read: wait until one is done, then add this one.",
    fr: "Plusieurs de vos clichés sont encore en lecture : attendez que l’un soit terminé, puis ajoutez celui-ci.",
  },
  wrongNumber: {
    en: "This is not the patient’s number. Type the number of the record that you mean to destroy.",
    fr: "Ce n’est pas le numéro du patient. Tapez le numéro du dossier que vous voulez détruire.",
  },
  messageLeaving: {
    en: "A message to this patient is leaving just now. Wait a minute, then send yours again.",
    fr: "Un message à ce patient est en train de partir. Attendez une minute, puis envoyez de nouveau.",
  },
  restrictedChart: {
    en: "This chart is restricted to those who treat the patient. Give the reason for which you open it; it is kept and shown to the administrator.",
    fr: "Ce dossier est réservé aux personnes qui soignent le patient. Indiquez le motif de votre consultation; il est conservé et montré à l’administration.",
  },
  notRestricted: {
    en: "This chart is not restricted: it opens without a reason.",
    fr: "Ce dossier n’est pas restreint: il s’ouvre sans motif.",
  },
  noSuchPage: {
    en: "This is no page of the list; open the worklist again.",
    fr: "Cette page de la liste n’existe pas; ouvrez de nouveau la liste de travail.",
  },
  commandIdTaken: {
    en: "This command’s id was used for another patient; reload the page and enter it again.",
    fr: "L’identifiant de cette commande a servi pour un autre patient; rechargez la page et saisissez de nouveau.",
  },
  noSuchPerson: {
    en: "This person does not treat patients here; choose a surgeon, a nurse, or the role on duty.",
    fr: "Cette personne ne traite pas de patients ici; choisissez un chirurgien, une infirmière ou le rôle de garde.",
  },
  samePerson: {
    en: "What a person owes is handed over to somebody else; choose another person or the role on duty.",
    fr: "Ce qu’une personne doit est transféré à quelqu’un d’autre; choisissez une autre personne ou le rôle de garde.",
  },
  mergeOfMerged: {
    en: "One of these charts has been merged before. Merge into the chart that goes on, one chart at a time.",
    fr: "L’un de ces dossiers a déjà été fusionné. Fusionnez dans le dossier qui continue, un dossier à la fois.",
  },
  chartsChanged: {
    en: "Charts of this person were merged at this moment. Load the page again and record it then.",
    fr: "Des dossiers de cette personne viennent d’être fusionnés. Rechargez la page, puis inscrivez-le.",
  },
  sameChart: {
    en: "This is the chart that the wire is in already; choose the patient whose wire it is.",
    fr: "C’est le dossier où se trouve déjà la broche; choisissez la personne dont c’est la broche.",
  },
  noSuchInsertion: {
    en: "No wire of this record rests on that entry; load the page again and choose the wire’s entry.",
    fr: "Aucune broche de ce dossier ne repose sur cette inscription; rechargez la page et choisissez l’inscription de la broche.",
  },
  noSuchMessage: { en: "There is no such message in this practice.", fr: "Ce message n’existe pas dans cette clinique." },
  messageChanged: {
    en: "This message is no longer as it was shown; look at it again.",
    fr: "Ce message n’est plus tel qu’il était affiché; regardez-le de nouveau.",
  },
  messageStale: {
    en: "It is too late for this message: what it says no longer helps. Call the patient instead.",
    fr: "Il est trop tard pour ce message : il n’aiderait plus. Téléphonez plutôt à la personne.",
  },
  invalid: {
    en: "Something in what was sent is missing or wrong; correct the fields named here.",
    fr: "Il manque quelque chose ou une valeur est erronée; corrigez les champs indiqués.",
  },
  notAProtocol: {
    en: "This is not a protocol that the practice can follow; correct what is named here. Nothing has been saved.",
    fr: "La clinique ne peut pas suivre ce protocole; corrigez ce qui est indiqué ici. Rien n’a été enregistré.",
  },
  protocolUnchanged: {
    en: "Nothing differs from the version in force, so there is no new version to save. Change something first.",
    fr: "Rien ne diffère de la version en vigueur : il n’y a pas de nouvelle version à enregistrer. Modifiez d’abord quelque chose.",
  },
  protocolChanged: {
    en: "Somebody saved a newer version in between. Look at it, then make your changes on it; yours are still on this page.",
    fr: "Quelqu’un a enregistré une version plus récente entre-temps. Consultez-la, puis refaites vos changements; les vôtres sont encore sur cette page.",
  },
  noSuchVersion: {
    en: "The practice has no such version of the protocol.",
    fr: "La clinique n’a pas cette version du protocole.",
  },
  sameNumber: {
    en: "Another patient has this number; each patient has their own. Open that patient, or correct the number.",
    fr: "Un autre patient porte déjà ce numéro; chaque patient a le sien. Ouvrez ce dossier ou corrigez le numéro.",
  },
  possibleDuplicate: {
    en: "A patient with this name and birth date is already here; open that record, or say that this is another person.",
    fr: "Un patient de ce nom et de cette date de naissance existe déjà; ouvrez ce dossier ou précisez qu’il s’agit d’une autre personne.",
  },
  patientExists: {
    en: "This patient is already registered; open the record.",
    fr: "Ce patient est déjà inscrit; ouvrez son dossier.",
  },
  filmIdTaken: {
    en: "This film’s id was used for another file; reload the page and add the file again.",
    fr: "L’identifiant de ce cliché a servi pour un autre fichier; rechargez la page et ajoutez de nouveau le fichier.",
  },
  bothFeet: {
    en: "The film shows both feet; say which foot this copy is read for.",
    fr: "Le cliché montre les deux pieds; précisez pour quel pied cette copie est lue.",
  },
  filmSaysNothing: {
    en: "The film does not say this; fill in the fields named here and send it again.",
    fr: "Le cliché ne le précise pas; remplissez les champs indiqués et envoyez-le de nouveau.",
  },
  tooLarge: {
    en: "The file is larger than 200 MB; export the film alone, without the rest of the study.",
    fr: "Le fichier dépasse 200 Mo; exportez le cliché seul, sans le reste de l’étude.",
  },
  requestTooLarge: {
    en: "More was sent than is accepted here; send less at a time.",
    fr: "La requête dépasse la taille acceptée; envoyez moins à la fois.",
  },
  onlyOneFile: {
    en: "Send one film at a time, as the field named file.",
    fr: "Envoyez un cliché à la fois, dans le champ nommé file.",
  },
  unkeepable: {
    en: "A text holds a character that cannot be kept; type it again instead of pasting it.",
    fr: "Un texte contient un caractère qui ne peut pas être conservé; retapez-le au lieu de le coller.",
  },
  brokenUpload: {
    en: "The film did not arrive whole; send it again.",
    fr: "Le cliché n’est pas arrivé en entier; envoyez-le de nouveau.",
  },
  unavailable: {
    en: "The database does not answer just now; wait a few seconds, then send it again. Nothing is recorded twice.",
    fr: "La base de données ne répond pas pour l’instant; attendez quelques secondes, puis envoyez de nouveau. Rien ne sera inscrit deux fois.",
  },
  internal: {
    en: "Something went wrong here and nothing was saved; try again, and call who looks after the system if it stays.",
    fr: "Un problème est survenu et rien n’a été enregistré; réessayez, puis appelez la personne responsable du système si cela persiste.",
  },
} satisfies Readonly<Record<string, Text | ((count: number) => Text)>>;
