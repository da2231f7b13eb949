<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New from an example...</source>
        <translation>&amp;Neu aus einem Beispiel...</translation>
    </message>
    <message>
        <source>Start from one of the scenarios that come with the program</source>
        <translation>Mit einem der mitgelieferten Szenarien anfangen</translation>
    </message>
    <message>
        <source>&amp;Open scenario...</source>
        <translation>Szenario ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open a scenario and show its day</source>
        <translation>Ein Szenario öffnen und seinen Tag zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the scenario with what was done by hand</source>
        <translation>Das Szenario mit allem speichern, was von Hand getan wurde</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation>Das Szenario unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Shop &amp;floor...</source>
        <translation>&amp;Laden...</translation>
    </message>
    <message>
        <source>Save a picture of the shop floor: PNG, SVG or PDF</source>
        <translation>Ein Bild des Ladens speichern: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>The &amp;day...</source>
        <translation>Der &amp;Tag...</translation>
    </message>
    <message>
        <source>Save a picture of the strip of the day: PNG, SVG or PDF</source>
        <translation>Ein Bild des Tagesstreifens speichern: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>&amp;Chart...</source>
        <translation>&amp;Diagramm...</translation>
    </message>
    <message>
        <source>Save a picture of the chart that is seen: PNG, SVG or PDF</source>
        <translation>Ein Bild des Diagramms speichern, das zu sehen ist: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>Whole &amp;window...</source>
        <translation>Ganzes &amp;Fenster...</translation>
    </message>
    <message>
        <source>Save a picture of the window: PNG, SVG or PDF</source>
        <translation>Ein Bild des Fensters speichern: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>D&amp;ata of the chart...</source>
        <translation>D&amp;aten des Diagramms...</translation>
    </message>
    <message>
        <source>Save the numbers that the chart is drawn from, as CSV</source>
        <translation>Die Zahlen des Diagramms speichern, als CSV</translation>
    </message>
    <message>
        <source>&amp;Measures so far...</source>
        <translation>&amp;Kennzahlen bis jetzt...</translation>
    </message>
    <message>
        <source>Save all measures so far: CSV, JSON or text</source>
        <translation>Alle Kennzahlen bis jetzt speichern: CSV, JSON oder Text</translation>
    </message>
    <message>
        <source>C&amp;ustomers of the day...</source>
        <translation>K&amp;unden des Tages...</translation>
    </message>
    <message>
        <source>Save what happened to each customer of the day, as CSV</source>
        <translation>Speichern, wie es jedem Kunden des Tages erging, als CSV</translation>
    </message>
    <message>
        <source>&amp;Events of the day...</source>
        <translation>&amp;Ereignisse des Tages...</translation>
    </message>
    <message>
        <source>Save all events of the day, as lines of JSON</source>
        <translation>Alle Ereignisse des Tages speichern, als Zeilen von JSON</translation>
    </message>
    <message>
        <source>Print previe&amp;w...</source>
        <translation>Druck&amp;vorschau...</translation>
    </message>
    <message>
        <source>See the report of the day as it would be printed</source>
        <translation>Den Bericht des Tages sehen, wie er gedruckt würde</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Print the report of the day: figures, charts and the shop floor</source>
        <translation>Den Bericht des Tages drucken: Kennzahlen, Diagramme und den Laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done to the shop last</source>
        <translation>Zurücknehmen, was zuletzt im Laden getan wurde</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause the day</source>
        <translation>Den Tag abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>Nächstes &amp;Ereignis</translation>
    </message>
    <message>
        <source>Go on to the next event</source>
        <translation>Bis zum nächsten Ereignis weitergehen</translation>
    </message>
    <message>
        <source>Next &amp;customer</source>
        <translation>Nächster &amp;Kunde</translation>
    </message>
    <message>
        <source>Go on until a customer comes, leaves or changes place</source>
        <translation>Weitergehen, bis ein Kunde kommt, geht oder seinen Platz wechselt</translation>
    </message>
    <message>
        <source>To the &amp;opening</source>
        <translation>Zur Ö&amp;ffnung</translation>
    </message>
    <message>
        <source>Go back to the opening</source>
        <translation>Zur Öffnung zurückgehen</translation>
    </message>
    <message>
        <source>To the en&amp;d</source>
        <translation>Zum En&amp;de</translation>
    </message>
    <message>
        <source>Go to the end of the day</source>
        <translation>Zum Ende des Tages gehen</translation>
    </message>
    <message>
        <source>&amp;Go to time...</source>
        <translation>&amp;Gehe zu Zeit...</translation>
    </message>
    <message>
        <source>Go to a time of day</source>
        <translation>Zu einer Uhrzeit gehen</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Play until what was chosen happens</source>
        <translation>Abspielen, bis das Gewählte eintritt</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Halve the speed</source>
        <translation>Das Tempo halbieren</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Double the speed</source>
        <translation>Das Tempo verdoppeln</translation>
    </message>
    <message>
        <source>&amp;As fast as possible</source>
        <translation>So schnell wie &amp;möglich</translation>
    </message>
    <message>
        <source>Play as fast as this computer can</source>
        <translation>So schnell abspielen, wie dieser Rechner kann</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Den ganzen Bildschirm füllen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Take the colours from the system</source>
        <translation>Die Farben des Systems nehmen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Show everything on light ground</source>
        <translation>Alles auf hellem Grund zeigen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show everything on dark ground</source>
        <translation>Alles auf dunklem Grund zeigen</translation>
    </message>
    <message>
        <source>Speak the language of the system</source>
        <translation>Die Sprache des Systems sprechen</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Englisch sprechen</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>Speak German</source>
        <translation>Deutsch sprechen</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Let customers appear at their next place instead of walking there</source>
        <translation>Kunden an ihrem nächsten Platz erscheinen lassen, statt sie gehen zu lassen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Open a till...</source>
        <translation>Kasse ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open a till now</source>
        <translation>Jetzt eine Kasse öffnen</translation>
    </message>
    <message>
        <source>&amp;Close a till...</source>
        <translation>Kasse &amp;schließen...</translation>
    </message>
    <message>
        <source>Close a till when its customer has gone</source>
        <translation>Eine Kasse schließen, sobald ihr Kunde gegangen ist</translation>
    </message>
    <message>
        <source>Send on a &amp;break...</source>
        <translation>In die &amp;Pause schicken...</translation>
    </message>
    <message>
        <source>Send a cashier on a break</source>
        <translation>Einen Kassierer in die Pause schicken</translation>
    </message>
    <message>
        <source>&amp;Rush...</source>
        <translation>An&amp;drang...</translation>
    </message>
    <message>
        <source>Let many customers come at once</source>
        <translation>Viele Kunden auf einmal kommen lassen</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Verzweigen</translation>
    </message>
    <message>
        <source>Keep this course as A, and watch another one, B, beside it</source>
        <translation>Diesen Verlauf als A behalten und daneben einen anderen sehen, B</translation>
    </message>
    <message>
        <source>Keep &amp;A</source>
        <translation>&amp;A behalten</translation>
    </message>
    <message>
        <source>Go on with course A only</source>
        <translation>Nur mit Verlauf A weitermachen</translation>
    </message>
    <message>
        <source>Keep B</source>
        <translation>B behalten</translation>
    </message>
    <message>
        <source>Go on with course B only</source>
        <translation>Nur mit Verlauf B weitermachen</translation>
    </message>
    <message>
        <source>&amp;Commands and shortcuts...</source>
        <translation>&amp;Befehle und Tasten...</translation>
    </message>
    <message>
        <source>Look for a command, see its keys, and run it</source>
        <translation>Einen Befehl suchen, seine Tasten sehen und ihn ausführen</translation>
    </message>
    <message>
        <source>&amp;About tillsim</source>
        <translation>Über &amp;tillsim</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>&amp;Versuch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Report of the day...</source>
        <translation>&amp;Bericht über den Tag...</translation>
    </message>
    <message>
        <source>Save the report of the day as it would be printed, as PDF</source>
        <translation>Den Bericht über den Tag speichern, wie er gedruckt würde, als PDF</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vorh&amp;eriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the next panel, also out of the text of the scenario</source>
        <translation>Den Fokus in den nächsten Bereich setzen, auch aus dem Text des Szenarios heraus</translation>
    </message>
    <message>
        <source>Move the focus to the panel before</source>
        <translation>Den Fokus in den vorherigen Bereich setzen</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>V&amp;ersuchsreihe</translation>
    </message>
    <message>
        <source>Vary the scenario, and see what comes of it</source>
        <translation>Das Szenario variieren und sehen, was dabei herauskommt</translation>
    </message>
    <message>
        <source>Open a sweep fi&amp;le...</source>
        <translation>Datei einer &amp;Reihe öffnen...</translation>
    </message>
    <message>
        <source>Open a file that says what is to be varied</source>
        <translation>Eine Datei öffnen, die sagt, was zu variieren ist</translation>
    </message>
    <message>
        <source>Open a stor&amp;e...</source>
        <translation>Ab&amp;lage öffnen...</translation>
    </message>
    <message>
        <source>Open the runs of a sweep that were kept</source>
        <translation>Die abgelegten Läufe einer Versuchsreihe öffnen</translation>
    </message>
    <message>
        <source>R&amp;un the sweep</source>
        <translation>Reihe re&amp;chnen</translation>
    </message>
    <message>
        <source>Run what the sweep does not have yet</source>
        <translation>Rechnen, was der Versuchsreihe noch fehlt</translation>
    </message>
    <message>
        <source>S&amp;top the sweep</source>
        <translation>Reihe an&amp;halten</translation>
    </message>
    <message>
        <source>Finish the runs that have begun, and begin no more</source>
        <translation>Die begonnenen Läufe beenden und keine weiteren beginnen</translation>
    </message>
    <message>
        <source>Show the &amp;median run</source>
        <translation>&amp;Medianlauf zeigen</translation>
    </message>
    <message>
        <source>Show the run in the middle of the chosen point in the shop</source>
        <translation>Den mittleren Lauf des gewählten Punktes im Laden zeigen</translation>
    </message>
    <message>
        <source>&amp;Show the worst run</source>
        <translation>Schlechtesten Lauf &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the worst run of the chosen point in the shop</source>
        <translation>Den schlechtesten Lauf des gewählten Punktes im Laden zeigen</translation>
    </message>
    <message>
        <source>Back to the sce&amp;nario</source>
        <translation>Zurück zum Sze&amp;nario</translation>
    </message>
    <message>
        <source>Show the day of the scenario again, in place of a run of the sweep</source>
        <translation>Wieder den Tag des Szenarios zeigen, statt eines Laufs der Versuchsreihe</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui</name>
    <message>
        <source>, at least %1</source>
        <translation>, mindestens %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> von %1 bis %2</translation>
    </message>
    <message>
        <source>must be a whole number%1</source>
        <translation>muss eine ganze Zahl sein%1</translation>
    </message>
    <message>
        <source>must be a number%1</source>
        <translation>muss eine Zahl sein%1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a time of day, such as 07:00</source>
        <translation>muss eine Uhrzeit sein, etwa 07:00</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>der Name der Datei</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>A time of day, such as 07:00</source>
        <translation>Eine Uhrzeit, etwa 07:00</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Geöffnet für</translation>
    </message>
    <message>
        <source>How long customers come: a number and a unit, such as 15h or 90min</source>
        <translation>Wie lange Kunden kommen: eine Zahl und eine Einheit, etwa 15h oder 90min</translation>
    </message>
    <message>
        <source>as long as the profile, or 24h</source>
        <translation>so lange wie das Profil, oder 24h</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Bei Ladenschluss</translation>
    </message>
    <message>
        <source>serve all who are inside</source>
        <translation>alle bedienen, die da sind</translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation>sofort aufhören</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another seed is another day of the same kind; the same seed is the same day</source>
        <translation>Ein anderer Startwert ist ein anderer Tag der gleichen Art; der gleiche Startwert ist derselbe Tag</translation>
    </message>
    <message>
        <source>Customers an hour</source>
        <translation>Kunden je Stunde</translation>
    </message>
    <message>
        <source>A rate for each interval from opening on</source>
        <translation>Eine Rate für jeden Abschnitt von der Öffnung an</translation>
    </message>
    <message>
        <source>No rates yet.</source>
        <translation>Noch keine Raten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Rates change</source>
        <translation>Raten ändern sich</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>in Stufen</translation>
    </message>
    <message>
        <source>along straight lines</source>
        <translation>geradlinig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A table of customers (CSV), beside the scenario</source>
        <translation>Eine Tabelle von Kunden (CSV), neben dem Szenario</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers, source %1</source>
        <translation>Kunden, Quelle %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>When the shop is full</source>
        <translation>Wenn der Laden voll ist</translation>
    </message>
    <message>
        <source>customers wait outside</source>
        <translation>warten Kunden draußen</translation>
    </message>
    <message>
        <source>no more come meanwhile</source>
        <translation>kommen so lange keine mehr</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Serving takes the time that products take.</source>
        <translation>Bedienen dauert so lange wie die Waren.</translation>
    </message>
    <message>
        <source>Targets and costs</source>
        <translation>Ziele und Kosten</translation>
    </message>
    <message>
        <source>Longest good wait</source>
        <translation>Längste gute Wartezeit</translation>
    </message>
    <message>
        <source>Share who wait less</source>
        <translation>Anteil, der weniger wartet</translation>
    </message>
    <message>
        <source>One plus one</source>
        <translation>Eins plus eins</translation>
    </message>
    <message>
        <source>Share of the time with at most one waiting behind the one being served</source>
        <translation>Anteil der Zeit, in der hinter dem Bedienten höchstens einer wartet</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>An hour of a till costs</source>
        <translation>Eine Kassenstunde kostet</translation>
    </message>
    <message>
        <source>An hour of waiting costs</source>
        <translation>Eine Wartestunde kostet</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>A target for waits</source>
        <translation>Ein Ziel für Wartezeiten</translation>
    </message>
    <message>
        <source>So many of the customers wait at most so long</source>
        <translation>So viele der Kunden warten höchstens so lange</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>one line for all tills</source>
        <translation>eine Schlange für alle Kassen</translation>
    </message>
    <message>
        <source>a line for each till</source>
        <translation>eine Schlange je Kasse</translation>
    </message>
    <message>
        <source>Customers choose</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>the shortest line</source>
        <translation>die kürzeste Schlange</translation>
    </message>
    <message>
        <source>the shortest of some lines</source>
        <translation>die kürzeste von einigen</translation>
    </message>
    <message>
        <source>the line with fewest items</source>
        <translation>die Schlange mit den wenigsten Artikeln</translation>
    </message>
    <message>
        <source>the line with least work</source>
        <translation>die Schlange mit der wenigsten Arbeit</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>irgendeine Schlange</translation>
    </message>
    <message>
        <source>lines in turn</source>
        <translation>die Schlangen reihum</translation>
    </message>
    <message>
        <source>The next customer goes to</source>
        <translation>Der nächste Kunde geht zu</translation>
    </message>
    <message>
        <source>the till that has been idle longest</source>
        <translation>der Kasse, die am längsten frei ist</translation>
    </message>
    <message>
        <source>the idle till with the lowest number</source>
        <translation>der freien Kasse mit der kleinsten Nummer</translation>
    </message>
    <message>
        <source>the fastest idle till</source>
        <translation>der schnellsten freien Kasse</translation>
    </message>
    <message>
        <source>the slowest idle till</source>
        <translation>der langsamsten freien Kasse</translation>
    </message>
    <message>
        <source>any idle till</source>
        <translation>irgendeiner freien Kasse</translation>
    </message>
    <message>
        <source>Served next</source>
        <translation>Als Nächster bedient</translation>
    </message>
    <message>
        <source>who came first</source>
        <translation>wer zuerst kam</translation>
    </message>
    <message>
        <source>who came last</source>
        <translation>wer zuletzt kam</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Vorrang</translation>
    </message>
    <message>
        <source>by priority, cutting in</source>
        <translation>nach Vorrang, unterbrechend</translation>
    </message>
    <message>
        <source>by priority, cutting in, to begin again</source>
        <translation>nach Vorrang, unterbrechend, dann von vorn</translation>
    </message>
    <message>
        <source>Places in a line</source>
        <translation>Plätze in einer Schlange</translation>
    </message>
    <message>
        <source>Being served takes no place. 0: no limit</source>
        <translation>Bedient werden braucht keinen Platz. 0: keine Grenze</translation>
    </message>
    <message>
        <source>When the line is full</source>
        <translation>Wenn die Schlange voll ist</translation>
    </message>
    <message>
        <source>customers are turned away</source>
        <translation>werden Kunden abgewiesen</translation>
    </message>
    <message>
        <source>the newest of the lowest class goes</source>
        <translation>geht der Neueste der untersten Klasse</translation>
    </message>
    <message>
        <source>Largest basket</source>
        <translation>Größter Einkauf</translation>
    </message>
    <message>
        <source>Express tills take no larger one</source>
        <translation>Expresskassen nehmen keinen größeren</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>takes all</source>
        <translation>nimmt alle</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Tills on duty are the sum of the rows</source>
        <translation>Im Dienst sind so viele Kassen wie die Summe der Zeilen</translation>
    </message>
    <message>
        <source>No shifts: all tills are there all day.</source>
        <translation>Keine Schichten: alle Kassen sind den ganzen Tag da.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Just these, such as 2 or [1, 4]</source>
        <translation>Nur diese, etwa 2 oder [1, 4]</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1: who is there when</source>
        <translation>%1: wer wann da ist</translation>
    </message>
    <message>
        <source>Open tills as lines grow</source>
        <translation>Kassen öffnen, wenn Schlangen wachsen</translation>
    </message>
    <message>
        <source>Tills are called when many wait, and close when idle</source>
        <translation>Kassen werden gerufen, wenn viele warten, und schließen, wenn sie frei sind</translation>
    </message>
    <message>
        <source>Called above</source>
        <translation>Gerufen über</translation>
    </message>
    <message>
        <source>for each till</source>
        <translation>je Kasse</translation>
    </message>
    <message>
        <source>Counted are</source>
        <translation>Gezählt werden</translation>
    </message>
    <message>
        <source>those in line</source>
        <translation>die in der Schlange</translation>
    </message>
    <message>
        <source>all who are there</source>
        <translation>alle, die da sind</translation>
    </message>
    <message>
        <source>It opens after</source>
        <translation>Sie öffnet nach</translation>
    </message>
    <message>
        <source>It stays open for</source>
        <translation>Sie bleibt offen für</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>Tills, bank %1</source>
        <translation>Kassen, Gruppe %1</translation>
    </message>
    <message>
        <source>Tills, “%1”</source>
        <translation>Kassen, „%1“</translation>
    </message>
    <message>
        <source>%1: rules</source>
        <translation>%1: Regeln</translation>
    </message>
    <message>
        <source>Customers change to shorter lines</source>
        <translation>Kunden wechseln zu kürzeren Schlangen</translation>
    </message>
    <message>
        <source>The last of the longest line, where another is so much shorter</source>
        <translation>Der Letzte der längsten Schlange, wo eine andere um so viel kürzer ist</translation>
    </message>
    <message>
        <source>Customers leave at the sight of long lines</source>
        <translation>Kunden kehren beim Anblick langer Schlangen um</translation>
    </message>
    <message>
        <source>At once, where so many wait in the line that they would choose</source>
        <translation>Sofort, wo so viele in der Schlange warten, die sie wählen würden</translation>
    </message>
    <message>
        <source>Tills break down</source>
        <translation>Kassen fallen aus</translation>
    </message>
    <message>
        <source>Each for itself, so often, and for so long</source>
        <translation>Jede für sich, so oft und für so lange</translation>
    </message>
    <message>
        <source>Speeds of the tills</source>
        <translation>Tempo der Kassen</translation>
    </message>
    <message>
        <source>A factor for each till, such as [1.0, 0.9, 1.1]</source>
        <translation>Ein Faktor für jede Kasse, etwa [1.0, 0.9, 1.1]</translation>
    </message>
    <message>
        <source>1 for all</source>
        <translation>1 für alle</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>A break waits for the end of the customer</source>
        <translation>Eine Pause wartet, bis der Kunde fertig ist</translation>
    </message>
    <message>
        <source>No breaks.</source>
        <translation>Keine Pausen.</translation>
    </message>
    <message>
        <source>Counted from 1</source>
        <translation>Gezählt ab 1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Customers come</source>
        <translation>Kunden kommen</translation>
    </message>
    <message>
        <source>What another kind needs takes the place of what this one has</source>
        <translation>Was eine andere Art braucht, tritt an die Stelle dessen, was diese hat</translation>
    </message>
    <message>
        <source>at random, at one rate</source>
        <translation>zufällig, mit einer Rate</translation>
    </message>
    <message>
        <source>at random, by a profile</source>
        <translation>zufällig, nach einem Profil</translation>
    </message>
    <message>
        <source>with gaps of one law</source>
        <translation>in Abständen nach einer Verteilung</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>in Gruppen</translation>
    </message>
    <message>
        <source>as a file has them</source>
        <translation>wie in einer Datei</translation>
    </message>
    <message>
        <source>The first group comes</source>
        <translation>Die erste Gruppe kommt</translation>
    </message>
    <message>
        <source>at opening</source>
        <translation>bei der Öffnung</translation>
    </message>
    <message>
        <source>after a gap</source>
        <translation>nach einem Abstand</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>All add up to 100; where none is set, an equal part of what the others leave</source>
        <translation>Alle zusammen sind 100; wo keiner gesetzt ist, ein gleicher Teil dessen, was die anderen übrig lassen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Kinds of customers, each with its share of all who come</source>
        <translation>Arten von Kunden, jede mit ihrem Anteil an allen, die kommen</translation>
    </message>
    <message>
        <source>No classes: all customers are alike.</source>
        <translation>Keine Klassen: alle Kunden sind gleich.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>A lower number goes first where lines are served by priority</source>
        <translation>Die kleinere Zahl kommt zuerst, wo Schlangen nach Vorrang bedient werden</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How long they wait before they give up, such as 5min or exponential 6min; empty: for ever</source>
        <translation>Wie lange sie warten, bevor sie aufgeben, etwa 5min oder exponential 6min; leer: für immer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Customers of all sources come to the same shop</source>
        <translation>Die Kunden aller Quellen kommen in denselben Laden</translation>
    </message>
    <message>
        <source>No source: nobody comes.</source>
        <translation>Keine Quelle: niemand kommt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only of class</source>
        <translation>Nur von Klasse</translation>
    </message>
    <message>
        <source>Empty: of all classes by their shares</source>
        <translation>Leer: von allen Klassen nach ihren Anteilen</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Paying comes after scanning, and takes its own time</source>
        <translation>Bezahlt wird nach dem Scannen, und das braucht eigene Zeit</translation>
    </message>
    <message>
        <source>None: paying takes no time of its own.</source>
        <translation>Keine: Bezahlen braucht keine eigene Zeit.</translation>
    </message>
    <message>
        <source>Such as 20s, or exponential 20s</source>
        <translation>Etwa 20s oder exponential 20s</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Hilfen</translation>
    </message>
    <message>
        <source>Those whom tills call, such as a manager; tills share them</source>
        <translation>Wen Kassen rufen, etwa die Marktleitung; die Kassen teilen sie sich</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Kinds of customers</source>
        <translation>Arten von Kunden</translation>
    </message>
    <message>
        <source>Paying and help</source>
        <translation>Bezahlen und Hilfe</translation>
    </message>
    <message>
        <source>must be a time such as 30s, exponential 6min, or a law as the text has it: { ... }</source>
        <translation>muss eine Zeit wie 30s sein, exponential 6min oder eine Verteilung, wie der Text sie hat: { ... }</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::AboutBox</name>
    <message>
        <source>About tillsim</source>
        <translation>Über tillsim</translation>
    </message>
    <message>
        <source>The icon of tillsim</source>
        <translation>Das Symbol von tillsim</translation>
    </message>
    <message>
        <source>tillsim: how many tills should be open, and when?</source>
        <translation>tillsim: Wie viele Kassen sollen offen sein, und wann?</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>The window is free software under the GNU General Public Licence, version 3 or any later version. It comes without any warranty. The simulator under it, and its command line, are under the MIT licence.</source>
        <translation>Das Fenster ist freie Software unter der GNU General Public License, Version 3 oder jeder späteren Version. Es kommt ohne jede Gewähr. Der Simulator darunter und seine Befehlszeile stehen unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It is made with Qt and Qt Charts (GPL, version 3), toml++, nlohmann/json and fmt (MIT), SQLite (public domain) and Boost (Boost Software License).</source>
        <translation>Es ist mit Qt und Qt Charts (GPL, Version 3), toml++, nlohmann/json und fmt (MIT), SQLite (gemeinfrei) und Boost (Boost Software License) gemacht.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::AxisText</name>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::BenchText</name>
    <message>
        <source>The store cannot be read any more.</source>
        <translation>Die Ablage lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Runs have no figure &quot;%1&quot;.</source>
        <translation>Läufe haben keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>There is no such point.</source>
        <translation>Einen solchen Punkt gibt es nicht.</translation>
    </message>
    <message>
        <source>The point &quot;%1&quot; has no run yet that could be shown.</source>
        <translation>Der Punkt „%1“ hat noch keinen Lauf, der sich zeigen ließe.</translation>
    </message>
    <message>
        <source>There are no runs to be kept.</source>
        <translation>Es gibt keine Läufe, die abzulegen wären.</translation>
    </message>
    <message>
        <source>At least %1 replications are more than %2 at most.</source>
        <translation>Mindestens %1 Wiederholungen sind mehr als höchstens %2.</translation>
    </message>
    <message>
        <source>Costs follow from other figures: a precision goes with one of those.</source>
        <translation>Kosten folgen aus anderen Größen: eine Genauigkeit gehört zu einer von diesen.</translation>
    </message>
    <message>
        <source>Runs that took long are in no store, and would be lost.</source>
        <translation>Läufe, die lange gedauert haben, sind in keiner Ablage und gingen verloren.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CashierPanel</name>
    <message>
        <source>Cashiers</source>
        <translation>Kassen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CashierTableModel</name>
    <message>
        <source>till %1, %2: %3</source>
        <translation>Kasse %1, %2: %3</translation>
    </message>
    <message>
        <source>Share of the time since opening: %1</source>
        <translation>Anteil an der Zeit seit der Öffnung: %1</translation>
    </message>
    <message>
        <source>Scanning, paying and help, as a share of the time that the till was not closed</source>
        <translation>Scannen, Bezahlen und Hilfe, als Anteil an der Zeit, in der die Kasse nicht geschlossen war</translation>
    </message>
    <message>
        <source>till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CauseBar</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Causes of waiting</source>
        <translation>Gründe des Wartens</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CauseTableModel</name>
    <message>
        <source>Whole wait</source>
        <translation>Gesamte Wartezeit</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ChartLegend</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Legend: %2</source>
        <translation>%1. Legende: %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ChartTheoryText</name>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>Näherung</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CommandList</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (jetzt nicht)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type some letters of what you look for</source>
        <translation>Tippen Sie einige Buchstaben dessen, was Sie suchen</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Die Befehle durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::CustomerPanel</name>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>Its &amp;events</source>
        <translation>Seine &amp;Ereignisse</translation>
    </message>
    <message>
        <source>What it waited for</source>
        <translation>Worauf er gewartet hat</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Show the customer who waited longest of the day</source>
        <translation>Den Kunden zeigen, der an diesem Tag am längsten gewartet hat</translation>
    </message>
    <message>
        <source>Go to the time at which it arrives</source>
        <translation>Zu der Zeit gehen, zu der er ankommt</translation>
    </message>
    <message>
        <source>Show the events of this customer in the log</source>
        <translation>Die Ereignisse dieses Kunden im Protokoll zeigen</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Why did I wait?</source>
        <translation>Warum habe ich gewartet?</translation>
    </message>
    <message>
        <source>Choose a customer by its number, click one on the shop floor, or look at the longest wait: here is told what it waited for, to the second.</source>
        <translation>Wählen Sie einen Kunden nach seiner Nummer, klicken Sie im Laden einen an, oder sehen Sie sich die längste Wartezeit an: Hier steht auf die Sekunde, worauf er gewartet hat.</translation>
    </message>
    <message>
        <source>This customer has not left yet, or there is none of this number.</source>
        <translation>Dieser Kunde ist noch nicht gegangen, oder es gibt keinen mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Customer %1: %2</source>
        <translation>Kunde %1: %2</translation>
    </message>
    <message>
        <source>Now (%1) it %2.</source>
        <translation>Jetzt (%1) %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::DayLevels</name>
    <message>
        <source>1+1</source>
        <comment>the target: one served and one waiting at each open till</comment>
        <translation>1+1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::DayStrip</name>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day appears here as it is simulated.</source>
        <translation>Der Tag erscheint hier, während er simuliert wird.</translation>
    </message>
    <message>
        <source>%1: %2 in line</source>
        <translation>%1: %2 in der Schlange</translation>
    </message>
    <message>
        <source>, %1 outside</source>
        <translation>, %1 draußen</translation>
    </message>
    <message>
        <source>, 1 till open</source>
        <translation>, 1 Kasse offen</translation>
    </message>
    <message>
        <source>, %1 tills open</source>
        <translation>, %1 Kassen offen</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>till %1 of %2</source>
        <translation>Kasse %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No day is known yet.</source>
        <translation>Noch ist kein Tag bekannt.</translation>
    </message>
    <message>
        <source>The day from %1 to %2.</source>
        <translation>Der Tag von %1 bis %2.</translation>
    </message>
    <message>
        <source> The longest line: %1 at %2.</source>
        <translation> Die längste Schlange: %1 um %2.</translation>
    </message>
    <message>
        <source> Left and right go a minute back and on.</source>
        <translation> Links und rechts gehen eine Minute zurück und weiter.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::DifferencePanel</name>
    <message>
        <source>A and B compared</source>
        <translation>A und B im Vergleich</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::DifferenceText</name>
    <message>
        <source>Length of the line: B less A</source>
        <translation>Länge der Schlange: B weniger A</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>In line now: A %1, B %2. On average so far: A %3, B %4.</source>
        <translation>Jetzt in der Schlange: A %1, B %2. Bisher im Mittel: A %3, B %4.</translation>
    </message>
    <message>
        <source>Mean wait so far: B less A</source>
        <translation>Mittlere Wartezeit bisher: B weniger A</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Those who have been served have waited on average: A %1, B %2.</source>
        <translation>Wer bedient wurde, hat im Mittel gewartet: A %1, B %2.</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, difference %4</source>
        <translation>%1: A %2, B %3, Unterschied %4</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::EventLogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>till</source>
        <translation>Kasse</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::EventPanel</name>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Text in the event</source>
        <translation>Text im Ereignis</translation>
    </message>
    <message>
        <source>Text or time, such as 11:42</source>
        <translation>Text oder Zeit, etwa 11:42</translation>
    </message>
    <message>
        <source>Show the events of all kinds, tills and customers</source>
        <translation>Die Ereignisse aller Arten, Kassen und Kunden zeigen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Double-click an event to go to its time</source>
        <translation>Ein Doppelklick auf ein Ereignis führt zu seiner Zeit</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Alle Kassen</translation>
    </message>
    <message>
        <source>, searching...</source>
        <translation>, sucht...</translation>
    </message>
    <message>
        <source>. The log of this day is so long that only its beginning is kept.</source>
        <translation>. Das Protokoll dieses Tages ist so lang, dass nur sein Anfang behalten wird.</translation>
    </message>
    <message>
        <source>1 event until now</source>
        <translation>1 Ereignis bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events until now</source>
        <translation>
            <numerusform>%Ln Ereignis bis jetzt</numerusform>
            <numerusform>%Ln Ereignisse bis jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 event until now</source>
        <translation>%1 von 1 Ereignis bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events until now</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis bis jetzt</numerusform>
            <numerusform>%1 von %Ln Ereignissen bis jetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::EventWords</name>
    <message>
        <source>%1 arrives</source>
        <translation>%1 kommt an</translation>
    </message>
    <message>
        <source>%1 sees the lines and leaves at once</source>
        <translation>%1 sieht die Schlangen und geht sofort wieder</translation>
    </message>
    <message>
        <source>%1 finds no place and is sent away</source>
        <translation>%1 findet keinen Platz und wird weggeschickt</translation>
    </message>
    <message>
        <source>%1 finds no place and waits outside</source>
        <translation>%1 findet keinen Platz und wartet draußen</translation>
    </message>
    <message>
        <source>%1 joins the line</source>
        <translation>%1 stellt sich an</translation>
    </message>
    <message>
        <source>%1 joins the line of %2</source>
        <translation>%1 stellt sich an %2 an</translation>
    </message>
    <message>
        <source>%1 gives up waiting and leaves</source>
        <translation>%1 gibt das Warten auf und geht</translation>
    </message>
    <message>
        <source>%1 gives up waiting at %2 and leaves</source>
        <translation>%1 gibt das Warten an %2 auf und geht</translation>
    </message>
    <message>
        <source>%2 begins to serve %1</source>
        <translation>%2 beginnt, %1 zu bedienen</translation>
    </message>
    <message>
        <source>%1 is done at %2 and leaves</source>
        <translation>%1 ist an %2 fertig und geht</translation>
    </message>
    <message>
        <source>%1 has to make way at %2 and goes back in line</source>
        <translation>%1 muss an %2 Platz machen und stellt sich wieder an</translation>
    </message>
    <message>
        <source>%1 loses its place and is sent away</source>
        <translation>%1 verliert den Platz und wird weggeschickt</translation>
    </message>
    <message>
        <source>%1 changes to the line of %2</source>
        <translation>%1 wechselt zur Schlange von %2</translation>
    </message>
    <message>
        <source>%2 goes on with %1</source>
        <translation>%2 macht mit %1 weiter</translation>
    </message>
    <message>
        <source>%1 begins to pay at %2</source>
        <translation>%1 beginnt an %2 zu bezahlen</translation>
    </message>
    <message>
        <source>%2 calls for help, with %1</source>
        <translation>%2 ruft Hilfe, mit %1</translation>
    </message>
    <message>
        <source>help comes to %2, for %1</source>
        <translation>Hilfe kommt zu %2, für %1</translation>
    </message>
    <message>
        <source>the helper leaves %2 and %1</source>
        <translation>die Hilfe verlässt %2 und %1</translation>
    </message>
    <message>
        <source>%2 fails, with %1 at it</source>
        <translation>%2 fällt aus, mit %1</translation>
    </message>
    <message>
        <source>the doors open</source>
        <translation>die Türen öffnen</translation>
    </message>
    <message>
        <source>the doors shut</source>
        <translation>die Türen schließen</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>der Tag ist zu Ende</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 öffnet</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 schließt</translation>
    </message>
    <message>
        <source>%1 is cleared for the next customer</source>
        <translation>%1 wird für den nächsten Kunden frei gemacht</translation>
    </message>
    <message>
        <source>%1 is clear</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 calls for help</source>
        <translation>%1 ruft Hilfe</translation>
    </message>
    <message>
        <source>help comes to %1</source>
        <translation>Hilfe kommt zu %1</translation>
    </message>
    <message>
        <source>the helper leaves %1</source>
        <translation>die Hilfe verlässt %1</translation>
    </message>
    <message>
        <source>%1 has a break</source>
        <translation>%1 hat Pause</translation>
    </message>
    <message>
        <source>the break of %1 is over</source>
        <translation>die Pause von %1 ist vorbei</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 geht wieder</translation>
    </message>
    <message>
        <source>%1 is called and will open</source>
        <translation>%1 wird gerufen und öffnet bald</translation>
    </message>
    <message>
        <source>%1 will not open after all</source>
        <translation>%1 öffnet doch nicht</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::Exporter</name>
    <message>
        <source>the name must end with one of these: %1</source>
        <translation>der Name muss auf eines von diesen enden: %1</translation>
    </message>
    <message>
        <source>the day is still being worked out; try again in a moment</source>
        <translation>der Tag wird noch ausgerechnet; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>this day is so long that the window keeps only its beginning; the command tillsim run writes all of it</source>
        <translation>dieser Tag ist so lang, dass das Fenster nur seinen Anfang behält; der Befehl tillsim run schreibt alles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FigureText</name>
    <message>
        <source>mean wait</source>
        <translation>mittlere Wartezeit</translation>
    </message>
    <message>
        <source>95% wait at most</source>
        <translation>95 % warten höchstens</translation>
    </message>
    <message>
        <source>cost of a run</source>
        <translation>Kosten eines Laufs</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>1+1</source>
        <translation>1+1</translation>
    </message>
    <message>
        <source>mean line</source>
        <translation>mittlere Schlange</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>längste Schlange</translation>
    </message>
    <message>
        <source>served in an hour</source>
        <translation>bedient je Stunde</translation>
    </message>
    <message>
        <source>half wait at most</source>
        <translation>die Hälfte wartet höchstens</translation>
    </message>
    <message>
        <source>90% wait at most</source>
        <translation>90 % warten höchstens</translation>
    </message>
    <message>
        <source>99% wait at most</source>
        <translation>99 % warten höchstens</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>längste Wartezeit</translation>
    </message>
    <message>
        <source>mean time from coming to leaving</source>
        <translation>mittlere Zeit vom Kommen bis zum Gehen</translation>
    </message>
    <message>
        <source>mean service</source>
        <translation>mittlere Bedienung</translation>
    </message>
    <message>
        <source>mean wait outside</source>
        <translation>mittlere Wartezeit draußen</translation>
    </message>
    <message>
        <source>mean number in line and served</source>
        <translation>mittlere Zahl in der Schlange und an der Kasse</translation>
    </message>
    <message>
        <source>most in line and served</source>
        <translation>meiste in der Schlange und an der Kasse</translation>
    </message>
    <message>
        <source>customers who came</source>
        <translation>angekommene Kunden</translation>
    </message>
    <message>
        <source>customers served</source>
        <translation>bediente Kunden</translation>
    </message>
    <message>
        <source>customers who balked</source>
        <translation>Kunden, die umkehrten</translation>
    </message>
    <message>
        <source>customers turned away</source>
        <translation>abgewiesene Kunden</translation>
    </message>
    <message>
        <source>customers who gave up</source>
        <translation>Kunden, die aufgaben</translation>
    </message>
    <message>
        <source>wait of at most %1</source>
        <translation>Wartezeit höchstens %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FilterText</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Rufe nach Hilfe</translation>
    </message>
    <message>
        <source>Tills open and close</source>
        <translation>Kassen öffnen und schließen</translation>
    </message>
    <message>
        <source>Breaks and failures</source>
        <translation>Pausen und Ausfälle</translation>
    </message>
    <message>
        <source>Clearing of tills</source>
        <translation>Freimachen von Kassen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Vom anderen Ende aus weitergesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FloorBox</name>
    <message>
        <source>A: as it was</source>
        <translation>A: wie es war</translation>
    </message>
    <message>
        <source>B: changed</source>
        <translation>B: geändert</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FloorLegend</name>
    <message>
        <source>customer, with the number of items</source>
        <translation>Kunde, mit der Zahl der Artikel</translation>
    </message>
    <message>
        <source>and other classes: %1</source>
        <translation>und andere Klassen: %1</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>turns back at the door</source>
        <translation>kehrt an der Tür um</translation>
    </message>
    <message>
        <source>is turned away</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>gave up waiting</source>
        <translation>hat aufgegeben</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FloorLegendBar</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FloorPainter</name>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Doors shut</source>
        <translation>Türen zu</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1, %2 calling</source>
        <translation>%1, %2 rufen</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FloorWords</name>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Till %1 of %2</source>
        <translation>Kasse %1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1, 1 item</source>
        <translation>%1, 1 Artikel</translation>
    </message>
    <message>
        <source>%1: number %2 in line, since %3</source>
        <translation>%1: Nummer %2 in der Schlange, seit %3</translation>
    </message>
    <message>
        <source>%1: at %2, since %3</source>
        <translation>%1: an %2, seit %3</translation>
    </message>
    <message>
        <source>%1: waits outside, since %2</source>
        <translation>%1: wartet draußen, seit %2</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Schlange: %1</translation>
    </message>
    <message>
        <source>Line of %1: %2</source>
        <translation>Schlange von %1: %2</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, schließt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Outside: %1</source>
        <translation>Draußen: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 busy, %4 calling</source>
        <translation>%1: %2 von %3 beschäftigt, %4 rufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln items</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::FormTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::Gauge</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::GaugeRow</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::GaugeText</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Binnen %1</translation>
    </message>
    <message>
        <source>Share of those served who waited at most so long</source>
        <translation>Anteil der Bedienten, die höchstens so lange gewartet haben</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>1+1</source>
        <translation>1+1</translation>
    </message>
    <message>
        <source>Share of the time of open tills with at most one customer waiting behind the one served</source>
        <translation>Anteil der Zeit offener Kassen, in der hinter dem Bedienten höchstens ein Kunde wartet</translation>
    </message>
    <message>
        <source>Wait, 95th percentile</source>
        <translation>Wartezeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>95% of those served waited at most so long</source>
        <translation>95 % der Bedienten haben höchstens so lange gewartet</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Scanning, paying and help, as a share of the time that tills were not closed</source>
        <translation>Scannen, Bezahlen und Hilfe, als Anteil an der Zeit, in der Kassen nicht geschlossen waren</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::HeatMap</name>
    <message>
        <source>Heat map: %1</source>
        <translation>Heatmap: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::HeatText</name>
    <message>
        <source>%1: no runs yet</source>
        <translation>%1: noch keine Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, of %n run(s)</source>
        <translation>
            <numerusform>%1: %2 %3, aus %n Lauf</numerusform>
            <numerusform>%1: %2 %3, aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>; targets %1</source>
        <translation>; Ziele %1</translation>
    </message>
    <message>
        <source>; the cheapest that meets them</source>
        <translation>; der günstigste, der sie erreicht</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::InterventionWords</name>
    <message>
        <source>O</source>
        <comment>letter of: opens a till</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of: closes a till</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of: a break</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of: a rush</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 has a break</source>
        <translation>%1: %2 hat Pause</translation>
    </message>
    <message>
        <source>%1: %2 opens</source>
        <translation>%1: %2 öffnet</translation>
    </message>
    <message>
        <source>%1: %2 closes</source>
        <translation>%1: %2 schließt</translation>
    </message>
    <message>
        <source>%1: 1 customer comes</source>
        <translation>%1: 1 Kunde kommt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customers come</source>
        <translation>
            <numerusform>%1: %Ln Kunde kommt</numerusform>
            <numerusform>%1: %Ln Kunden kommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::LineText</name>
    <message>
        <source>average by theory</source>
        <translation>Mittel nach der Theorie</translation>
    </message>
    <message>
        <source>average by theory (approximation)</source>
        <translation>Mittel nach der Theorie (Näherung)</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Noch ist niemand gekommen.</translation>
    </message>
    <message>
        <source>So far %1 stood in line on average. The line is longest at %2: %3.</source>
        <translation>Bisher standen im Mittel %1 in der Schlange. Am längsten ist sie um %2: %3.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Länge der Schlange</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in der Schlange</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1: in line %2</source>
        <translation>%1: in der Schlange %2</translation>
    </message>
    <message>
        <source>, outside %1</source>
        <translation>, draußen %1</translation>
    </message>
    <message>
        <source>; average by theory %1</source>
        <translation>; Mittel nach der Theorie %1</translation>
    </message>
    <message>
        <source>So much happens that it is drawn only up to %1.</source>
        <translation>Es geschieht so viel, dass es nur bis %1 gezeichnet ist.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::MainWindow</name>
    <message>
        <source>Now and so far</source>
        <translation>Jetzt und bisher</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 was not saved when tillsim ended the last time.</source>
        <translation>%1 war nicht gespeichert, als tillsim das letzte Mal endete.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Show or hide this panel: %1</source>
        <translation>Diesen Bereich zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Printing failed: %1.</source>
        <translation>Das Drucken ist misslungen: %1.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Szenarien (*.toml)</translation>
    </message>
    <message>
        <source>%1 cannot be run: see the problems below.</source>
        <translation>%1 lässt sich nicht simulieren: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>--at %1: it %2</source>
        <translation>--at %1: it %2</translation>
    </message>
    <message>
        <source>%1[*] - tillsim</source>
        <translation>%1[*] - tillsim</translation>
    </message>
    <message>
        <source>tillsim[*]</source>
        <translation>tillsim[*]</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>%1, seed %2, replication %3</source>
        <translation>%1, Startwert %2, Wiederholung %3</translation>
    </message>
    <message>
        <source>What was done to the shop by hand cannot be written into the text. %1</source>
        <translation>Was im Laden von Hand getan wurde, lässt sich nicht in den Text schreiben. %1</translation>
    </message>
    <message>
        <source>Forget what was done by hand</source>
        <translation>Vergessen, was von Hand getan wurde</translation>
    </message>
    <message>
        <source>Back to the scenario</source>
        <translation>Zurück zum Szenario</translation>
    </message>
    <message>
        <source>A run of the sweep: %1. What is done to it by hand is not saved.</source>
        <translation>Ein Lauf der Versuchsreihe: %1. Was darin von Hand getan wird, wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::MeasureTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::MeasureText</name>
    <message>
        <source>Waiting in line</source>
        <translation>In der Schlange</translation>
    </message>
    <message>
        <source>Customers in all lines; so far: the average over time, without those being served</source>
        <translation>Kunden in allen Schlangen; bisher: das Mittel über die Zeit, ohne die an den Kassen</translation>
    </message>
    <message>
        <source>Most in line</source>
        <translation>Meiste in der Schlange</translation>
    </message>
    <message>
        <source>The most that stood in all lines at the same time</source>
        <translation>Die meisten, die zur gleichen Zeit in allen Schlangen standen</translation>
    </message>
    <message>
        <source>In line or in service</source>
        <translation>In der Schlange oder an der Kasse</translation>
    </message>
    <message>
        <source>So far: the average over time</source>
        <translation>Bisher: das Mittel über die Zeit</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>Warten draußen</translation>
    </message>
    <message>
        <source>Customers who found no place in a line</source>
        <translation>Kunden, die keinen Platz in einer Schlange fanden</translation>
    </message>
    <message>
        <source>Tills open</source>
        <translation>Offene Kassen</translation>
    </message>
    <message>
        <source>Tills that are not closed</source>
        <translation>Kassen, die nicht geschlossen sind</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Scanning, paying and help, as a share of the time that tills were not closed</source>
        <translation>Scannen, Bezahlen und Hilfe, als Anteil an der Zeit, in der Kassen nicht geschlossen waren</translation>
    </message>
    <message>
        <source>1+1</source>
        <translation>1+1</translation>
    </message>
    <message>
        <source>Share of the time of open tills with at most one customer waiting behind the one served</source>
        <translation>Anteil der Zeit offener Kassen, in der hinter dem Bedienten höchstens ein Kunde wartet</translation>
    </message>
    <message>
        <source>From joining a line to the start of service, of those served</source>
        <translation>Vom Anstellen bis zum Beginn der Bedienung, bei den Bedienten</translation>
    </message>
    <message>
        <source>Wait, mean</source>
        <translation>Wartezeit, Mittel</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Wartezeit, Median</translation>
    </message>
    <message>
        <source>Wait, 90th percentile</source>
        <translation>Wartezeit, 90. Perzentil</translation>
    </message>
    <message>
        <source>Wait, 95th percentile</source>
        <translation>Wartezeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>Wait, 99th percentile</source>
        <translation>Wartezeit, 99. Perzentil</translation>
    </message>
    <message>
        <source>Wait, longest</source>
        <translation>Wartezeit, längste</translation>
    </message>
    <message>
        <source>Waited at most %1</source>
        <translation>Warteten höchstens %1</translation>
    </message>
    <message>
        <source>Whole visit, mean</source>
        <translation>Ganzer Besuch, Mittel</translation>
    </message>
    <message>
        <source>From arriving to leaving, of those served</source>
        <translation>Vom Ankommen bis zum Gehen, bei den Bedienten</translation>
    </message>
    <message>
        <source>Service, mean</source>
        <translation>Bedienung, Mittel</translation>
    </message>
    <message>
        <source>Scanning, paying and help, of those served</source>
        <translation>Scannen, Bezahlen und Hilfe, bei den Bedienten</translation>
    </message>
    <message>
        <source>Outside, mean</source>
        <translation>Draußen, Mittel</translation>
    </message>
    <message>
        <source>From arriving to joining a line, of those served</source>
        <translation>Vom Ankommen bis zum Anstellen, bei den Bedienten</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Served an hour</source>
        <translation>Bedient je Stunde</translation>
    </message>
    <message>
        <source>Left at once</source>
        <translation>Sofort gegangen</translation>
    </message>
    <message>
        <source>Balked at the sight of the line; of all who arrived</source>
        <translation>Beim Anblick der Schlange umgekehrt; von allen, die ankamen</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Found no place; of all who arrived</source>
        <translation>Fanden keinen Platz; von allen, die ankamen</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Gaben auf</translation>
    </message>
    <message>
        <source>Left the line before being served; of all who arrived</source>
        <translation>Verließen die Schlange vor der Bedienung; von allen, die ankamen</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <source>Theory: %1, which fits exactly, in the long run.</source>
        <translation>Theorie: %1, die auf lange Sicht genau passt.</translation>
    </message>
    <message>
        <source>Theory: %1, an approximation.</source>
        <translation>Theorie: %1, eine Näherung.</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::MeasuresPanel</name>
    <message>
        <source>Causes of waiting</source>
        <translation>Gründe des Wartens</translation>
    </message>
    <message>
        <source>Nobody has waited yet.</source>
        <translation>Noch hat niemand gewartet.</translation>
    </message>
    <message>
        <source>Measures now and so far</source>
        <translation>Kennzahlen jetzt und bisher</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What customers waited for</source>
        <translation>Worauf Kunden gewartet haben</translation>
    </message>
    <message>
        <source>Targets, measures and causes of waiting</source>
        <translation>Ziele, Kennzahlen und Gründe des Wartens</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::NameText</name>
    <message>
        <source>till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>till, bank</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::PathDelegate</name>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>at present %1</source>
        <translation>zurzeit %1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::Player</name>
    <message>
        <source>The run goes on beyond the end of virtual time, 292 years after opening.</source>
        <translation>Der Lauf geht über das Ende der virtuellen Zeit hinaus, 292 Jahre nach der Öffnung.</translation>
    </message>
    <message>
        <source>That does not happen any more on this day.</source>
        <translation>Das kommt an diesem Tag nicht mehr vor.</translation>
    </message>
    <message>
        <source>That does not happen any more in the part of the day that is known.</source>
        <translation>Das kommt in dem Teil des Tages, der bekannt ist, nicht mehr vor.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>%1 in Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ProblemsView</name>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Problems and notes</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <source>The scenario can be run</source>
        <translation>Das Szenario lässt sich simulieren</translation>
    </message>
    <message>
        <source>1 error: the scenario cannot be run</source>
        <translation>1 Fehler: Das Szenario lässt sich nicht simulieren</translation>
    </message>
    <message>
        <source>The scenario can be run, with 1 warning</source>
        <translation>Das Szenario lässt sich simulieren, mit 1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors: the scenario cannot be run</source>
        <translation>
            <numerusform>%Ln Fehler: Das Szenario lässt sich nicht simulieren</numerusform>
            <numerusform>%Ln Fehler: Das Szenario lässt sich nicht simulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario can be run, with %Ln warnings</source>
        <translation>
            <numerusform>Das Szenario lässt sich simulieren, mit %Ln Warnung</numerusform>
            <numerusform>Das Szenario lässt sich simulieren, mit %Ln Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::RecentFiles</name>
    <message>
        <source>&amp;%1  %2</source>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Open this scenario</source>
        <translation>Dieses Szenario öffnen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Die Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ReportText</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, seed %2, until %3</source>
        <translation>%1, Startwert %2, bis %3</translation>
    </message>
    <message>
        <source>Seed %1. What follows is told of the time from the opening until %2.</source>
        <translation>Startwert %1. Was folgt, gilt für die Zeit von der Öffnung bis %2.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>is it met?</source>
        <translation>erreicht?</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What customers waited for</source>
        <translation>Worauf Kunden gewartet haben</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>The shop at %1</source>
        <translation>Der Laden um %1</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>the printer or the file takes nothing</source>
        <translation>der Drucker oder die Datei nimmt nichts an</translation>
    </message>
    <message>
        <source>the printer or the file takes no more</source>
        <translation>der Drucker oder die Datei nimmt nichts mehr an</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ScenarioEditor</name>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Szenarien (*.toml)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the scenario to its file</source>
        <translation>Das Szenario in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write the scenario to another file</source>
        <translation>Das Szenario in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>&amp;Find and replace...</source>
        <translation>&amp;Suchen und ersetzen...</translation>
    </message>
    <message>
        <source>Look for a text</source>
        <translation>Einen Text suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Zum nächsten gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Zum vorigen gehen</translation>
    </message>
    <message>
        <source>&amp;Comment out or in</source>
        <translation>&amp;Kommentar setzen oder lösen</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Make comments of lines, or lines of comments</source>
        <translation>Aus Zeilen Kommentare machen oder aus Kommentaren Zeilen</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was read.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save elsewhere...</source>
        <translation>Anderswo speichern...</translation>
    </message>
    <message>
        <source> Reloading replaces your changes; undo brings them back.</source>
        <translation> Neu laden ersetzt Ihre Änderungen; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ScenarioForm</name>
    <message>
        <source>Scenario form</source>
        <translation>Formular des Szenarios</translation>
    </message>
    <message>
        <source>The text is not TOML at present; the form waits until it is mended.</source>
        <translation>Der Text ist im Augenblick kein TOML; das Formular wartet, bis er in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Eine Zeile anfügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Die Zeile entfernen</translation>
    </message>
    <message>
        <source>%1: add a row</source>
        <translation>%1: eine Zeile anfügen</translation>
    </message>
    <message>
        <source>%1: remove the row</source>
        <translation>%1: die Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SetupText</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is no path in a scenario, such as bank.tills</source>
        <translation>%1 ist kein Pfad in einem Szenario, wie etwa bank.tills</translation>
    </message>
    <message>
        <source>The values of %1 %2</source>
        <translation>Die Werte von %1: the values %2</translation>
    </message>
    <message>
        <source>&quot;Only where&quot;: %1</source>
        <translation>„Nur wo“: %1</translation>
    </message>
    <message>
        <source>%1 is a scenario: open it as one; a sweep file names its scenario</source>
        <translation>%1 ist ein Szenario und als solches zu öffnen; die Datei einer Versuchsreihe nennt ihr Szenario</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ShopFloorView</name>
    <message>
        <source>Shop floor</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Open a scenario to see its shop.</source>
        <translation>Öffnen Sie ein Szenario, um seinen Laden zu sehen.</translation>
    </message>
    <message>
        <source>There is no shop to be seen.</source>
        <translation>Es ist kein Laden zu sehen.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SpeedSlider</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::StartPage</name>
    <message>
        <source>&amp;Start from this scenario</source>
        <translation>Mit diesem Szenario &amp;anfangen</translation>
    </message>
    <message>
        <source>How many tills should be open, and when?</source>
        <translation>Wie viele Kassen sollen offen sein, und wann?</translation>
    </message>
    <message>
        <source>Scenarios to start from</source>
        <translation>Szenarien zum Anfangen</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Datei öffnen...</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>What the scenario teaches</source>
        <translation>Was das Szenario lehrt</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::StateWords</name>
    <message>
        <source>%1, closes soon</source>
        <translation>%1, schließt bald</translation>
    </message>
    <message>
        <source>Scanning for others</source>
        <translation>Scannen für andere</translation>
    </message>
    <message>
        <source>Others paid</source>
        <translation>Andere bezahlten</translation>
    </message>
    <message>
        <source>Waiting for help</source>
        <translation>Warten auf Hilfe</translation>
    </message>
    <message>
        <source>Clearing the till</source>
        <translation>Freimachen der Kasse</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Till about to open</source>
        <translation>Kasse öffnete erst</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Service interrupted</source>
        <translation>Bedienung unterbrochen</translation>
    </message>
    <message>
        <source>Till idle</source>
        <translation>Kasse unbeschäftigt</translation>
    </message>
    <message>
        <source>while %1 scanned for others</source>
        <translation>während %1 für andere scannte</translation>
    </message>
    <message>
        <source>while others paid at %1</source>
        <translation>während andere an %1 bezahlten</translation>
    </message>
    <message>
        <source>because %1 waited for help, or was being helped</source>
        <translation>weil %1 auf Hilfe wartete oder Hilfe bekam</translation>
    </message>
    <message>
        <source>while %1 was cleared from one customer to the next</source>
        <translation>während %1 von einem Kunden zum nächsten frei gemacht wurde</translation>
    </message>
    <message>
        <source>because %1 was closed</source>
        <translation>weil %1 geschlossen war</translation>
    </message>
    <message>
        <source>because %1 was called but not open yet</source>
        <translation>weil %1 gerufen, aber noch nicht offen war</translation>
    </message>
    <message>
        <source>because %1 had a break</source>
        <translation>weil %1 Pause hatte</translation>
    </message>
    <message>
        <source>because %1 was out of order</source>
        <translation>weil %1 außer Betrieb war</translation>
    </message>
    <message>
        <source>because its service was interrupted at %1</source>
        <translation>weil seine Bedienung an %1 unterbrochen wurde</translation>
    </message>
    <message>
        <source>while %1 stood idle and it waited in another line</source>
        <translation>während %1 unbeschäftigt war und er in einer anderen Schlange wartete</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::StoryText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>It was served at once, at %1.</source>
        <translation>Er wurde sofort bedient, an %1.</translation>
    </message>
    <message>
        <source>It waited %1.</source>
        <translation>Er wartete %1.</translation>
    </message>
    <message>
        <source>It waited %1: %2.</source>
        <translation>Er wartete %1: %2.</translation>
    </message>
    <message>
        <source>Before that it stood outside for %1, for want of a place.</source>
        <translation>Davor stand er %1 draußen, weil kein Platz war.</translation>
    </message>
    <message>
        <source>It saw the lines and left at once, at %1.</source>
        <translation>Er sah die Schlangen und ging sofort wieder, um %1.</translation>
    </message>
    <message>
        <source>It lost its place in line to a better one and was sent away, at %1.</source>
        <translation>Er verlor seinen Platz an einen mit Vorrang und wurde weggeschickt, um %1.</translation>
    </message>
    <message>
        <source>It found no place and was sent away, at %1.</source>
        <translation>Er fand keinen Platz und wurde weggeschickt, um %1.</translation>
    </message>
    <message>
        <source>It gave up waiting after %1, at %2.</source>
        <translation>Er gab nach %1 das Warten auf, um %2.</translation>
    </message>
    <message>
        <source>It was still in the shop when the day ended.</source>
        <translation>Er war noch im Laden, als der Tag endete.</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation>%1, Klasse %2</translation>
    </message>
    <message>
        <source>When it joined, nobody stood in the line.</source>
        <translation>Als er sich anstellte, stand niemand in der Schlange.</translation>
    </message>
    <message>
        <source>Ahead of it in line when it joined: %1.</source>
        <translation>Vor ihm in der Schlange, als er sich anstellte: %1.</translation>
    </message>
    <message>
        <source>Ahead of it in line when it joined: %1. They were %2.</source>
        <translation>Vor ihm in der Schlange, als er sich anstellte: %1. Das waren %2.</translation>
    </message>
    <message>
        <source>is at %1, which is: %2</source>
        <translation>ist er an %1, und dort: %2</translation>
    </message>
    <message>
        <source>waits in the line of %1, ahead of it: %2</source>
        <translation>wartet er in der Schlange von %1, vor ihm: %2</translation>
    </message>
    <message>
        <source>waits in line, ahead of it: %1</source>
        <translation>wartet er in der Schlange, vor ihm: %1</translation>
    </message>
    <message>
        <source>waits outside for a place</source>
        <translation>wartet er draußen auf einen Platz</translation>
    </message>
    <message>
        <source>It waited for a moment, at %1.</source>
        <translation>Er wartete einen Augenblick, an %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::StoryTimeline</name>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>angestellt</translation>
    </message>
    <message>
        <source>service began</source>
        <translation>Bedienung begann</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in der Schlange</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>an der Kasse</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>The visit: %1</source>
        <translation>Der Besuch: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>Click to go to that time, or press Left and Right</source>
        <translation>Klicken, um zu dieser Zeit zu gehen, oder die Pfeiltasten links und rechts drücken</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepAxesModel</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in step with the row above</source>
        <translation>parallel zur Zeile darüber</translation>
    </message>
    <message>
        <source>in a grid with the row above</source>
        <translation>im Raster mit der Zeile darüber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A path of the scenario, such as bank.tills; several with + between them get the same value</source>
        <translation>Ein Pfad des Szenarios, etwa bank.tills; mehrere mit + dazwischen bekommen den gleichen Wert</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>variiert</translation>
    </message>
    <message>
        <source>Values and ranges: 3..8, or 60..240 step 20, or 5, 10, 20, or 07:00..09:00 step 30min</source>
        <translation>Werte und Bereiche: 3..8 oder 60..240 step 20 oder 5, 10, 20 oder 07:00..09:00 step 30min</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How many values that are</source>
        <translation>Wie viele Werte das sind</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What tables and conditions call it; else they have the path</source>
        <translation>Wie Tabellen und Bedingungen es nennen; sonst steht dort der Pfad</translation>
    </message>
    <message>
        <source>called</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>The first value with the first of the row above, and so on, instead of each with each</source>
        <translation>Der erste Wert mit dem ersten der Zeile darüber und so weiter, statt jeder mit jedem</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>parallel</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepChartText</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. Bars are 95% intervals.</source>
        <translation>%1: von %2 bis %3. Balken sind 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 values of %3 are drawn; the table and the map have all.</source>
        <translation>Nur die ersten %1 von %2 Werten von %3 sind gezeichnet; die Tabelle und die Heatmap haben alle.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>Add an axis</source>
        <translation>Eine Achse hinzufügen</translation>
    </message>
    <message>
        <source>Vary one thing more</source>
        <translation>Noch etwas variieren</translation>
    </message>
    <message>
        <source>Remove the axis</source>
        <translation>Die Achse entfernen</translation>
    </message>
    <message>
        <source>Do not vary this any more</source>
        <translation>Dies nicht mehr variieren</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
    <message>
        <source>A condition that points must meet, with the names of axes: tills * 64 &gt; rate</source>
        <translation>Eine Bedingung, die Punkte erfüllen müssen, mit den Namen der Achsen: tills * 64 &gt; rate</translation>
    </message>
    <message>
        <source>no condition, or such as tills * 64 &gt; rate</source>
        <translation>keine Bedingung, oder etwa tills * 64 &gt; rate</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many runs are computed at once</source>
        <translation>Wie viele Läufe gleichzeitig gerechnet werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of all points, so that they see the same customers</source>
        <translation>Für alle Punkte, damit sie die gleichen Kunden sehen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>Keep the runs in</source>
        <translation>Läufe ablegen in</translation>
    </message>
    <message>
        <source>A file for the runs, as tillsim sweep --store has it; one that is there is gone on with</source>
        <translation>Eine Datei für die Läufe, wie tillsim sweep --store sie hat; eine vorhandene wird fortgesetzt</translation>
    </message>
    <message>
        <source>no file: until the window is closed</source>
        <translation>keine Datei: bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Choose a file for the runs</source>
        <translation>Eine Datei für die Läufe wählen</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>Thr&amp;eads</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation>Nur w&amp;o</translation>
    </message>
    <message>
        <source>&amp;Replications</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Keep runs in</source>
        <translation>Läufe able&amp;gen in</translation>
    </message>
    <message>
        <source>Variants: %1</source>
        <translation>Varianten: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>At all points: %1</source>
        <translation>An allen Punkten: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>How many runs each point gets; with a precision, at least</source>
        <translation>Wie viele Läufe jeder Punkt bekommt; mit einer Genauigkeit: mindestens</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Runs each point until the half-width of its 95% interval is at most so much of the mean</source>
        <translation>Rechnet jeden Punkt so oft, bis die halbe Breite seines 95-%-Intervalls höchstens so viel vom Mittelwert ist</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Replications at most</source>
        <translation>Wiederholungen höchstens</translation>
    </message>
    <message>
        <source>Where that does not make a point precise enough, it is said</source>
        <translation>Wo ein Punkt damit nicht genau genug wird, wird es gesagt</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>&amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepPanel</name>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Sa&amp;ve runs...</source>
        <translation>Läufe s&amp;peichern...</translation>
    </message>
    <message>
        <source>&amp;Run the sweep</source>
        <translation>Reihe &amp;rechnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Open a sweep file or a store, or go back to the scenario of the window</source>
        <translation>Die Datei einer Versuchsreihe oder eine Ablage öffnen oder zum Szenario des Fensters zurückgehen</translation>
    </message>
    <message>
        <source>The scenario of this &amp;window</source>
        <translation>Das Szenario dieses &amp;Fensters</translation>
    </message>
    <message>
        <source>A sweep &amp;file...</source>
        <translation>Datei einer &amp;Reihe...</translation>
    </message>
    <message>
        <source>A &amp;store...</source>
        <translation>&amp;Ablage...</translation>
    </message>
    <message>
        <source>Keep the runs in a store, for later and for tillsim report</source>
        <translation>Die Läufe in einer Ablage aufheben, für später und für tillsim report</translation>
    </message>
    <message>
        <source>Run what there is not yet</source>
        <translation>Rechnen, was es noch nicht gibt</translation>
    </message>
    <message>
        <source>Finish the runs that have begun; all that was run is kept</source>
        <translation>Die begonnenen Läufe beenden; alles Gerechnete bleibt erhalten</translation>
    </message>
    <message>
        <source>Runs done</source>
        <translation>Fertige Läufe</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>There is nothing to be swept yet: open a scenario, a sweep file or a store.</source>
        <translation>Es gibt noch nichts zu variieren: Öffnen Sie ein Szenario, die Datei einer Versuchsreihe oder eine Ablage.</translation>
    </message>
    <message>
        <source>Finishing the runs that have begun...</source>
        <translation>Die begonnenen Läufe werden beendet...</translation>
    </message>
    <message>
        <source>Reading the points...</source>
        <translation>Die Punkte werden gelesen...</translation>
    </message>
    <message>
        <source>The runs are kept in %1.</source>
        <translation>Die Läufe sind in %1 abgelegt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Open a sweep file</source>
        <translation>Datei einer Versuchsreihe öffnen</translation>
    </message>
    <message>
        <source>Sweep files (*.toml);;All files (*)</source>
        <translation>Dateien von Versuchsreihen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ablage öffnen</translation>
    </message>
    <message>
        <source>Stores (*.db);;All files (*)</source>
        <translation>Ablagen (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the runs in</source>
        <translation>Läufe ablegen in</translation>
    </message>
    <message>
        <source>Save the runs</source>
        <translation>Läufe speichern</translation>
    </message>
    <message>
        <source>The sweep is still running, and what it has run is in no store.</source>
        <translation>Die Versuchsreihe wird noch gerechnet, und was gerechnet ist, liegt in keiner Ablage.</translation>
    </message>
    <message>
        <source>The sweep is still running. What it has run is kept in its store, where it can be gone on with.</source>
        <translation>Die Versuchsreihe wird noch gerechnet. Was gerechnet ist, liegt in ihrer Ablage und lässt sich dort fortsetzen.</translation>
    </message>
    <message>
        <source>The runs of the sweep are in no store: they will be lost.</source>
        <translation>Die Läufe der Versuchsreihe liegen in keiner Ablage: Sie gehen verloren.</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Eine Versuchsreihe wird gerechnet</translation>
    </message>
    <message>
        <source>Runs that are not kept</source>
        <translation>Nicht abgelegte Läufe</translation>
    </message>
    <message>
        <source>S&amp;top it and close</source>
        <translation>An&amp;halten und schließen</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>&amp;Ohne sie schließen</translation>
    </message>
    <message>
        <source>Open a scenario, a sweep file or a store.</source>
        <translation>Öffnen Sie ein Szenario, die Datei einer Versuchsreihe oder eine Ablage.</translation>
    </message>
    <message>
        <source>Vary the scenario &lt;b&gt;%1&lt;/b&gt;:</source>
        <translation>Das Szenario &lt;b&gt;%1&lt;/b&gt; variieren:</translation>
    </message>
    <message>
        <source>Sweep file &lt;b&gt;%1&lt;/b&gt;, which varies %2:</source>
        <translation>Versuchsreihe aus der Datei &lt;b&gt;%1&lt;/b&gt;, die %2 variiert:</translation>
    </message>
    <message>
        <source>The points of the store &lt;b&gt;%1&lt;/b&gt;; more replications can be added:</source>
        <translation>Die Punkte der Ablage &lt;b&gt;%1&lt;/b&gt;; weitere Wiederholungen lassen sich hinzufügen:</translation>
    </message>
    <message>
        <source>The runs that are shown took long, and are in no store. They are lost when others take their place.</source>
        <translation>Die gezeigten Läufe haben lange gedauert und sind in keiner Ablage. Sie gehen verloren, wenn andere an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>Ohne sie &amp;fortfahren</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepPointsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>met, the cheapest</source>
        <translation>erreicht, am günstigsten</translation>
    </message>
    <message>
        <source>95% interval: %1 to %2, of %3 runs</source>
        <translation>95-%-Intervall: %1 bis %2, aus %3 Läufen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepResults</name>
    <message>
        <source>&amp;where</source>
        <translation>wobe&amp;i</translation>
    </message>
    <message>
        <source>&amp;Median run</source>
        <translation>&amp;Medianlauf</translation>
    </message>
    <message>
        <source>&amp;Worst run</source>
        <translation>S&amp;chlechtester Lauf</translation>
    </message>
    <message>
        <source>Choose at the left what is to be varied, and run the sweep.
Its points appear here as they are computed.</source>
        <translation>Wählen Sie links, was zu variieren ist, und rechnen Sie die Reihe.
Ihre Punkte erscheinen hier, während sie gerechnet werden.</translation>
    </message>
    <message>
        <source>The points of the sweep</source>
        <translation>Die Punkte der Versuchsreihe</translation>
    </message>
    <message>
        <source>The figure that is shown</source>
        <translation>Die Kennzahl, die gezeigt wird</translation>
    </message>
    <message>
        <source>Where to look on the other axes</source>
        <translation>Wo auf den anderen Achsen hingesehen wird</translation>
    </message>
    <message>
        <source>Show the run in the middle by this figure in the shop (double-click a point)</source>
        <translation>Den nach dieser Kennzahl mittleren Lauf im Laden zeigen (Doppelklick auf einen Punkt)</translation>
    </message>
    <message>
        <source>Show the worst run by this figure in the shop (double-click a point with Shift)</source>
        <translation>Den nach dieser Kennzahl schlechtesten Lauf im Laden zeigen (Doppelklick auf einen Punkt mit Umschalttaste)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>Pun&amp;kte</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Hea&amp;tmap</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepText</name>
    <message>
        <source>The cheapest point that meets the targets: %1, at %2 a run.</source>
        <translation>Der günstigste Punkt, der die Ziele erreicht: %1, für %2 je Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest point that meets the targets for each %1: %2.</source>
        <translation>Der günstigste Punkt, der die Ziele erreicht, je %1: %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No point surely meets the targets.</source>
        <translation>Kein Punkt erreicht die Ziele sicher.</translation>
    </message>
    <message>
        <source>Unsure: the target lies within the 95% interval; more replications tell.</source>
        <translation>Unsicher: Das Ziel liegt im 95-%-Intervall; mehr Wiederholungen geben Aufschluss.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::SweepWords</name>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: the store has them all</source>
        <translation>%1: die Ablage hat sie alle</translation>
    </message>
    <message>
        <source>%1, %2 of %3 to be run</source>
        <translation>%1, zu rechnen: %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 to be run</source>
        <translation>%1, zu rechnen: %2</translation>
    </message>
    <message>
        <source>%1: about %2 on %3 %4 (%5 a run)</source>
        <translation>%1: etwa %2 mit %3 %4 (%5 je Lauf)</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3 left</source>
        <translation>%1, %2 je Sekunde, noch %3</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation>Es fehlte nichts.</translation>
    </message>
    <message>
        <source>%1 runs in %2</source>
        <translation>%1 Läufe in %2</translation>
    </message>
    <message>
        <source>Stopped after %1; those are shown.</source>
        <translation>Nach %1 angehalten; diese werden gezeigt.</translation>
    </message>
    <message>
        <source>Stopped after %1; they are kept, and Run goes on with the others.</source>
        <translation>Nach %1 angehalten; sie sind abgelegt, und „Reihe rechnen“ macht mit den anderen weiter.</translation>
    </message>
    <message>
        <source>%1 more runs failed</source>
        <translation>%1 weitere Läufe sind misslungen</translation>
    </message>
    <message>
        <source>%1: the median run (replication %2)</source>
        <translation>%1: der Medianlauf (Wiederholung %2)</translation>
    </message>
    <message>
        <source>%1: the worst run (replication %2)</source>
        <translation>%1: der schlechteste Lauf (Wiederholung %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with %2 to %3 runs each, until %4 is known to +- %5%</source>
        <translation>%1 mit je %2 bis %3 Läufen, bis %4 auf +- %5 % bekannt ist</translation>
    </message>
    <message>
        <source>%1 with %2 %3 each</source>
        <translation>%1 mit je %2 %3</translation>
    </message>
    <message>
        <source>%1 of at least %2 runs</source>
        <translation>%1 von mindestens %2 Läufen</translation>
    </message>
    <message>
        <source>%1: the store has enough</source>
        <translation>%1: die Ablage hat genug</translation>
    </message>
    <message>
        <source>%1, %2 to be run at first</source>
        <translation>%1, zuerst zu rechnen: %2</translation>
    </message>
    <message>
        <source>%1 with %2 %3</source>
        <translation>%1 mit %2 %3</translation>
    </message>
    <message>
        <source>%1 of at least 1 run</source>
        <translation>%1 von mindestens 1 Lauf</translation>
    </message>
    <message>
        <source>%1 of 1 run</source>
        <translation>%1 von 1 Lauf</translation>
    </message>
    <message>
        <source>1 run in %1</source>
        <translation>1 Lauf in %1</translation>
    </message>
    <message>
        <source>%1; that was not enough for the precision</source>
        <translation>%1; das genügte nicht für die Genauigkeit</translation>
    </message>
    <message>
        <source>%1; at %2 of %3 points that was not enough for the precision</source>
        <translation>%1; an %2 von %3 Punkten genügte das nicht für die Genauigkeit</translation>
    </message>
    <message>
        <source>1 more run failed</source>
        <translation>1 weiterer Lauf ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TableText</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ThroughputText</name>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Noch ist niemand gekommen.</translation>
    </message>
    <message>
        <source>So far %1 arrived and %2 were served. Most come from %3 on: %4 in %5.</source>
        <translation>Bisher kamen %1 an, und %2 wurden bedient. Die meisten kommen ab %3: %4 in %5.</translation>
    </message>
    <message>
        <source>Arrivals and completions</source>
        <translation>Ankünfte und Abschlüsse</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>expected arrivals</source>
        <translation>erwartete Ankünfte</translation>
    </message>
    <message>
        <source>customers in %1</source>
        <translation>Kunden in %1</translation>
    </message>
    <message>
        <source>%1 to %2: arrived %3, served %4</source>
        <translation>%1 bis %2: angekommen %3, bedient %4</translation>
    </message>
    <message>
        <source>; expected to arrive %1</source>
        <translation>; erwartete Ankünfte %1</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TillLook</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet bald</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>scannt</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>waits for help</source>
        <translation>wartet auf Hilfe</translation>
    </message>
    <message>
        <source>is helped</source>
        <translation>bekommt Hilfe</translation>
    </message>
    <message>
        <source>on break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of: closed</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of: opening</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of: idle</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of: scanning</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of: paying</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter of: waits for help</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>+</source>
        <comment>letter of: is helped</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of: on break</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of: out of order</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter of: gap</comment>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TillPainter</name>
    <message>
        <source>%1, closes</source>
        <translation>%1, schließt</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TimeText</name>
    <message>
        <source>day %1, %2</source>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TomlTextEdit</name>
    <message>
        <source>Text of the scenario</source>
        <translation>Text des Szenarios</translation>
    </message>
    <message>
        <source>Line numbers and problems</source>
        <translation>Zeilennummern und Probleme</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::Transport</name>
    <message>
        <source>This is no time. It must be one such as 11:30 or 2.5h.</source>
        <translation>Das ist keine Zeit. Es muss eine sein wie 11:30 oder 2.5h.</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeit</translation>
    </message>
    <message>
        <source>A time of day such as 11:30, or a time since opening such as 2.5h:</source>
        <translation>Eine Uhrzeit wie 11:30 oder eine Zeit seit der Öffnung wie 2.5h:</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a time %2</source>
        <translation>„%1“: a time %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>Tag %1, %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::TransportBar</name>
    <message>
        <source>fastest</source>
        <translation>schnellstens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>wanted and achieved speed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::UntilBox</name>
    <message>
        <source>Run until</source>
        <translation>Abspielen bis</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>line longer than</source>
        <translation>Schlange länger als</translation>
    </message>
    <message>
        <source>wait longer than</source>
        <translation>Wartezeit länger als</translation>
    </message>
    <message>
        <source>a till idles</source>
        <translation>eine Kasse ist frei</translation>
    </message>
    <message>
        <source>a customer is lost</source>
        <translation>ein Kunde verloren geht</translation>
    </message>
    <message>
        <source>Time to run until</source>
        <translation>Zeit, bis zu der abgespielt wird</translation>
    </message>
    <message>
        <source>A time of day such as 11:30, or a time since opening such as 2.5h</source>
        <translation>Eine Uhrzeit wie 11:30 oder eine Zeit seit der Öffnung wie 2.5h</translation>
    </message>
    <message>
        <source>Number to run until</source>
        <translation>Zahl, bis zu der abgespielt wird</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>This is no time. It must be one such as 11:30 or 2.5h.</source>
        <translation>Das ist keine Zeit. Es muss eine sein wie 11:30 oder 2.5h.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::UtilisationText</name>
    <message>
        <source>till, bank by bank</source>
        <translation>Kasse, Gruppe für Gruppe</translation>
    </message>
    <message>
        <source>till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>No till has been open yet.</source>
        <translation>Noch war keine Kasse offen.</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Tills were busy %1 of the time that they were open, from %2 to %3 each.</source>
        <translation>Kassen waren %1 der Zeit beschäftigt, in der sie offen waren, einzeln von %2 bis %3.</translation>
    </message>
    <message>
        <source>What tills do while they are open</source>
        <translation>Was offene Kassen tun</translation>
    </message>
    <message>
        <source>share of open time (%)</source>
        <translation>Anteil an der offenen Zeit (%)</translation>
    </message>
    <message>
        <source>busy (%1)</source>
        <translation>beschäftigt (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>nie offen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>tills from %1 on: %2</source>
        <translation>Kassen ab %1: %2</translation>
    </message>
    <message>
        <source>till %1: %2</source>
        <translation>Kasse %1: %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::ViewChoices</name>
    <message>
        <source>The window will speak this language when it is started next.</source>
        <translation>Das Fenster spricht diese Sprache, wenn es das nächste Mal gestartet wird.</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::WaitText</name>
    <message>
        <source>wait (minutes)</source>
        <translation>Wartezeit (Minuten)</translation>
    </message>
    <message>
        <source>wait (seconds)</source>
        <translation>Wartezeit (Sekunden)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95%: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>99%: %1</source>
        <translation>99 %: %1</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Nobody has been served yet.</source>
        <translation>Noch wurde niemand bedient.</translation>
    </message>
    <message>
        <source>Of %1 served, %2 had to wait. Of all, half waited at most %3, 95% at most %4; %5 on average, the longest %6.</source>
        <translation>Von %1 Bedienten mussten %2 warten. Von allen wartete die Hälfte höchstens %3, 95 % höchstens %4; im Mittel %5, am längsten %6.</translation>
    </message>
    <message>
        <source>Waits of those who had to wait</source>
        <translation>Wartezeiten derer, die warten mussten</translation>
    </message>
    <message>
        <source>customers in %1</source>
        <translation>Kunden in %1</translation>
    </message>
    <message>
        <source>waited (%1 of %2)</source>
        <translation>warteten (%1 von %2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>expected (%1)</source>
        <translation>erwartet (%1)</translation>
    </message>
    <message>
        <source>wait from %1 to %2: customers %3</source>
        <translation>Wartezeit von %1 bis %2: Kunden %3</translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation>; %1 %2</translation>
    </message>
</context>
<context>
    <name>tillsim::ui::WhatIfDialog</name>
    <message>
        <source>Open a till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Close a till</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>Send a cashier on a break</source>
        <translation>Einen Kassierer in die Pause schicken</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Andrang</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Customers who come at once</source>
        <translation>Kunden, die auf einmal kommen</translation>
    </message>
    <message>
        <source>%1, till %2</source>
        <translation>%1, Kasse %2</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>&amp;Till</source>
        <translation>&amp;Kasse</translation>
    </message>
    <message>
        <source>All tills are open.</source>
        <translation>Alle Kassen sind offen.</translation>
    </message>
    <message>
        <source>No till is open.</source>
        <translation>Keine Kasse ist offen.</translation>
    </message>
</context>
</TS>
