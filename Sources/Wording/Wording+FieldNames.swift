/// What a column was understood to be, in the words of an office.
extension Wording {
  /// The name of a field that a column can hold; one without a name here keeps its own.
  package func columnMeaning(_ field: String) -> String {
    personField(field) ?? tableField(field) ?? field
  }

  private func personField(_ field: String) -> String? {
    switch field {
    case "displayName": pick("hele naam", "whole name")
    case "initials": pick("voorletters", "initials")
    case "callName": pick("roepnaam", "first name in use")
    case "givenNames": pick("voornamen", "given names")
    case "prefix": pick("tussenvoegsel", "name prefix")
    case "familyName": pick("achternaam", "family name")
    case "birthPrefix": pick("tussenvoegsel geboortenaam", "prefix of the name at birth")
    case "birthName": pick("geboortenaam", "name at birth")
    case "partnerPrefix": pick("tussenvoegsel partner", "prefix of the partner's name")
    case "partnerName": pick("naam partner", "partner's name")
    case "nameUsage": pick("naamgebruik", "name in use")
    case "workEmail": pick("e-mail werk", "work e-mail")
    case "privateEmail": pick("e-mail privé", "private e-mail")
    case "workPhone": pick("telefoon werk", "work telephone")
    case "workMobile": pick("mobiel werk", "work mobile")
    case "operationalFunction": pick("functie in de praktijk", "function in practice")
    case "functionTitle": pick("functie", "function")
    case "unitName": pick("afdeling", "department")
    case "employerName": pick("organisatie", "organisation")
    case "municipalityName": pick("gemeente", "municipality")
    case "municipalityCode": pick("gemeentecode", "municipality code")
    case "note": pick("opmerking (niet bewaard)", "remark (not kept)")
    case "memberNumber": pick("lidnummer", "member number")
    case "memberKind": pick("lidsoort", "kind of member")
    case "memberSince": pick("lid sinds", "member since")
    case "memberUntil": pick("lid tot en met", "member until")
    case "optInMail", "optOutMail": pick("nieuwsbrief", "newsletter")
    case "optInList", "optOutList": pick("op ledenlijsten", "on member lists")
    case "krsdNumber": pick("KRSD-nummer", "KRSD number")
    case "debtorNumber": pick("debiteur", "debtor")
    case "personnelNumber": pick("personeelsnummer", "personnel number")
    case "employmentStart": pick("in dienst", "start of employment")
    case "employmentEnd": pick("uit dienst", "end of employment")
    default: nil
    }
  }

  private func tableField(_ field: String) -> String? {
    switch field {
    case "eventDate": pick("datum", "date")
    case "eventTime": pick("tijd", "time")
    case "eventType": pick("soort activiteit", "kind of activity")
    case "tariff": pick("tarief", "tariff")
    case "scheme": pick("schema", "scheme")
    case "validFrom": pick("geldig vanaf", "valid from")
    case "method": pick("methode", "method")
    case "lowerBound": pick("vanaf", "from")
    case "upperBound": pick("tot en met", "through")
    case "fixedAmount": pick("vast bedrag", "fixed amount")
    case "perInhabitant": pick("per inwoner", "per inhabitant")
    case "maximum": pick("maximum", "maximum")
    case "minimum": pick("minimum", "minimum")
    case "explanation": pick("toelichting", "explanation")
    case "debtor": pick("debiteur", "debtor")
    case "debtorName": pick("naam debiteur", "debtor's name")
    case "debtorKind": pick("soort debiteur", "kind of debtor")
    case "municipalityCodes": pick("gemeentecodes", "municipality codes")
    case "memberNumbers": pick("lidnummers", "member numbers")
    case "inhabitants": pick("inwoners", "inhabitants")
    case "attention": pick("ter attentie van", "for the attention of")
    case "street": pick("straat", "street")
    case "postcode": pick("postcode", "postcode")
    case "city": pick("plaats", "city")
    case "country": pick("land", "country")
    case "kvk": pick("KvK-nummer", "trade register number")
    case "oin": pick("OIN", "OIN")
    case "vatNumber": pick("btw-nummer", "VAT number")
    case "peppolScheme": pick("Peppol-schema", "Peppol scheme")
    case "peppolAddress": pick("Peppol-adres", "Peppol address")
    case "orderReference": pick("inkooporder", "purchase order")
    case "buyerReference": pick("kenmerk van de debiteur", "debtor's reference")
    case "channel": pick("kanaal", "channel")
    case "exemption": pick("vrijstelling", "exemption")
    default: officeField(field)
    }
  }

  private func officeField(_ field: String) -> String? {
    switch field {
    case "rayonCode": pick("rayoncode", "rayon code")
    case "rayonName": pick("rayon", "rayon")
    case "regionNumber": pick("nummer Doorstroompunt", "Doorstroompunt number")
    case "contactName": pick("contactpersoon", "contact person")
    case "contactEmail": pick("e-mail contactpersoon", "contact's e-mail")
    case "proposalKey": pick("sleutel", "key")
    case "certainty": pick("zekerheid", "certainty")
    case "verdict": pick("besluit", "decision")
    case "otherStaff": pick("personeelsnummer andere persoon", "personnel number of other person")
    case "decisionNote": pick("opmerking bij het besluit", "note on the decision")
    case "province": pick("provincie", "province")
    case "emailDomain": pick("e-maildomein", "e-mail domain")
    case "oldName": pick("oude naam", "old name")
    case "newName": pick("nieuwe naam", "new name")
    case "oldCode": pick("oude code", "old code")
    case "newCode": pick("nieuwe code", "new code")
    case "mergerDate": pick("datum herindeling", "date of the merger")
    case "bureauName": pick("samenwerking", "shared body")
    case "hostName": pick("centrumgemeente", "host municipality")
    case "title": pick("functietitel", "function title")
    case "canonical": pick("functie", "function")
    default: nil
    }
  }
}
