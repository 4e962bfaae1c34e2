/** Two invented people, in the two shapes Europass has had. Our own wording; only the element names are Europass's. */

export const candidate = `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
  xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <CandidatePerson>
    <PersonName><oa:GivenName>Olena</oa:GivenName><hr:FamilyName>Kovalenko</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>olena@example.org</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>49</CountryDialing><oa:DialNumber>381 555</oa:DialNumber></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Lange Straße 1</oa:AddressLine><oa:CityName>Rostock</oa:CityName><oa:PostalCode>18055</oa:PostalCode><CountryCode>de</CountryCode></Address></Communication>
    <NationalityCode>ua</NationalityCode>
    <hr:BirthDate>1988-02-29</hr:BirthDate>
    <PrimaryLanguageCode name="NORMAL">ukr</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="de">
    <hr:ExecutiveSummary>&lt;p&gt;Ich pflege gern.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Regionalkrankenhaus</hr:OrganizationName>
        <OrganizationContact><Communication><Address><oa:CityName>Lwiw</oa:CityName><CountryCode>ua</CountryCode></Address></Communication></OrganizationContact>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Krankenschwester</PositionTitle>
          <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2009-09</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2022-03-01</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
          <oa:Description>&lt;p&gt;Station &amp;amp; Notaufnahme&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Verbände&lt;/li&gt;&lt;li&gt;Nachtdienst&lt;/li&gt;&lt;/ul&gt;</oa:Description>
        </PositionHistory>
      </EmployerHistory>
    </EmploymentHistory>
    <EducationHistory>
      <EducationOrganizationAttendance>
        <hr:OrganizationName>Medizinisches Kolleg</hr:OrganizationName>
        <AttendancePeriod><StartDate><hr:FormattedDateTime>2006</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2009-13</hr:FormattedDateTime></EndDate></AttendancePeriod>
        <EducationDegree><hr:DegreeName>Медична сестра</hr:DegreeName></EducationDegree>
      </EducationOrganizationAttendance>
    </EducationHistory>
    <PersonQualifications>
      <PersonCompetency>
        <CompetencyID schemeName="http://publications.europa.eu/resource/authority/language">deu</CompetencyID>
        <hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><CompetencyID>x</CompetencyID><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Tabellen</hr:CompetencyName></PersonCompetency>
      <PersonCompetency><CompetencyID>klingonisch</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
    </PersonQualifications>
    <Licenses><License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></License></Licenses>
  </CandidateProfile>
</Candidate>`;

export const skillsPassport = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Farid</FirstName><Surname>Nazari</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>Am Strande 3</AddressLine><PostalCode>18055</PostalCode><Municipality>Rostock</Municipality><Country><Code>DE</Code></Country></Contact></Address>
        <Email><Contact>farid@example.org</Contact></Email>
        <TelephoneList><Telephone><Contact>0381 555</Contact></Telephone></TelephoneList>
      </ContactInfo>
      <Demographics><Birthdate year="1985"/><Gender><Code>M</Code></Gender><NationalityList><Nationality><Code>AF</Code></Nationality></NationalityList></Demographics>
      <Photo><MimeType>image/png</MimeType><Data>AAAA</Data></Photo>
    </Identification>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2010" month="--04"/><To year="2019" month="--12" day="---31"/></Period>
        <Position><Label>Buchhalter</Label></Position>
        <Activities>Zahlen</Activities>
        <Employer><Name>Bank</Name><ContactInfo><Address><Contact><Country><Code>AF</Code></Country></Contact></Address></ContactInfo></Employer>
      </WorkExperience>
    </WorkExperienceList>
    <EducationList>
      <Education><Period><To year="2008"/></Period><Title>لیسانس اقتصاد</Title><Organisation><Name>Universität Kabul</Name></Organisation></Education>
    </EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList><MotherTongue><Description><Code>prs</Code><Label>Dari</Label></Description></MotherTongue></MotherTongueList>
        <ForeignLanguageList><ForeignLanguage><Description><Code>en</Code></Description><ProficiencyLevel><Listening>B2</Listening><Reading>C1</Reading><SpokenInteraction>B1</SpokenInteraction></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
      </Linguistic>
      <Communication><Description>gut</Description></Communication>
    </Skills>
  </LearnerInfo>
</SkillsPassport>`;
