// Made from the OpenAPI description by `npm run console:client`; not to be edited.
export interface paths {
    "/v1/bulk-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your latest jobs, and how far they have come */
        get: operations["BulkJobsController_list"];
        put?: never;
        /** Gives one command to up to 10,000 dossiers, one after the other, each decided by itself */
        post: operations["BulkJobsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk-jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job of yours has come, and what came of its dossiers */
        get: operations["BulkJobsController_lines"];
        put?: never;
        post?: never;
        /** Tries no further dossier; what was done stays */
        delete: operations["BulkJobsController_stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar behind a secret address: days and what is owed, no name, number or amount */
        get: operations["CalendarsController_subscribed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All dossier types */
        get: operations["TypesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier-types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier type: statuses, commands with their input, deadlines, documents */
        get: operations["TypesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier-types/{type}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What systems outside know of somebody for a submission, and which of their dossiers are open */
        post: operations["PrefillController_of"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dossier: status, what it waits for, and the commands that you may give now
         * @description Its ETag is its sequence, and its `Link` with `rel="describedby"` names its type. `HEAD` answers these alone, and in `Asks-Why` whether a page asks you why you open it (`true` or `false`): it shows nothing, and no look is noted.
         */
        get: operations["DossiersController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/commands/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a command */
        post: operations["DossiersController_command"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What documents the dossier has */
        get: operations["DocumentsController_list"];
        put?: never;
        /** Attach a document: PDF, PNG or JPEG as the body */
        post: operations["DocumentsController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["DocumentsController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/explanations/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an amount, a number of months or a refusal is what it is: step by step with rules, articles and sources, as it was decided */
        get: operations["ExplanationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was stated, as it stands now, beside what registries say; with the words of decisions */
        get: operations["FormsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, was paid and came back: a month is paid again only in place of what came back */
        get: operations["DossiersController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters that its decisions brought: of which event and day, under which number, to whom */
        get: operations["LettersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a letter says, as the dossier stood when it was written */
        get: operations["LettersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers to which it is linked: kind, status and what each waits for, where they are yours to see
         * @description Names nobody, so no look is noted. `dossier` is null where it is not yours to see.
         */
        get: operations["LinkedController_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages between a party and the office, the oldest first: officials read all, a party its own */
        get: operations["MessagesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read personal data of the dossier, when and why */
        get: operations["DossiersController_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, oldest or newest first, each event with its author, cause and hash */
        get: operations["DossiersController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies the record of one dossier now, as the nightly verification does; it changes nothing */
        post: operations["OneVerificationController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a dossier */
        post: operations["DossiersController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/bulk/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one command to up to 200 dossiers, each decided by itself; where its definition allows it
         * @description With a sequence a dossier is acted on only as it was seen. `dryRun=true` tells which would be refused, and why, and does nothing.
         */
        post: operations["BulkController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dossiers by all that is known of them: a number, a person, an employer, a name as it is heard, a year of birth, a telephone, fields of their type; as far as they are yours to see */
        post: operations["SearchController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts, the latest first, without what is typed in them */
        get: operations["DraftsController_list"];
        put?: never;
        /** Begins a draft; its act is sent under the same Idempotency-Key, and ends it */
        post: operations["DraftsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft of yours, with what is typed in it */
        get: operations["DraftsController_one"];
        /** Saves what is typed now, in the place of the version that you have */
        put: operations["DraftsController_replace"];
        post?: never;
        /** Throws a draft away */
        delete: operations["DraftsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of an office as CSV or XLSX, titled in your language, each dossier in it is logged as a look; or the figures of a statistic, for directors and auditors: who took them, and what for, is logged */
        post: operations["ExportsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at personal data as CSV or XLSX; that they are taken away is itself logged, with the purpose */
        post: operations["ExportsController_ofLooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts that you told, the latest first, and what became of each; where you are shown why, it is logged as a look */
        get: operations["ToldFactsController_told"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/looks/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readers who looked at more dossiers in an hour than people do: the latest 500 */
        get: operations["LooksController_alarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/looks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at personal data, by dossier, person, reader, office, purpose and days of Viet Nam, the latest first */
        post: operations["LooksController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookups/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of a list of codes, by what somebody types of code or title */
        get: operations["LookupsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have chosen for the pages, and until when you are away */
        get: operations["PreferencesController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is named: null is as the product has it */
        patch: operations["PreferencesController_change"];
        trace?: never;
    };
    "/v1/money/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The run of a day: how much was ordered and paid, and where our side and the bank’s differ. Nobody is named */
        get: operations["MoneyController_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/money/handed-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed out on a day, in the order in which it was, and by whom */
        get: operations["MoneyController_handedOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/money/waiting/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers with money that waits at a counter, or with a transfer that did not get there: whatever has waited longest first */
        get: operations["MoneyController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/money/waiting/{place}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same by a number or a name, as somebody says it at the counter */
        post: operations["MoneyController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you did to dossiers on a day, the latest first */
        get: operations["MyActsController_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you owe until which day, in all your dossiers, the nearest first */
        get: operations["CalendarsController_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Secret addresses under which calendars subscribe to your days; the secrets are not told again */
        get: operations["CalendarsController_links"];
        put?: never;
        /** Makes a secret address, told this once; repeated under its key it has another secret, and the former one ends */
        post: operations["CalendarsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/calendar-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an address: calendars that subscribe to it get nothing more */
        delete: operations["CalendarsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file for a calendar, of one dossier or of all; it names nobody and no number */
        get: operations["CalendarsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your dossiers, or those of your employer, the newest first */
        get: operations["ListsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in dossiers and is news for you, the latest first; names nobody, so it is no look */
        get: operations["InboxController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/messages/{message}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that you have read it */
        put: operations["InboxController_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them you have not read */
        get: operations["InboxController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dossiers that you have taken or that were assigned to you, the earliest due date first */
        get: operations["ListsController_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices with province, address, telephone, hours, first and last day and successor; those that work on a day, or all */
        get: operations["OfficesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to dossiers of an office on a day, the latest first; of one official, or of all */
        get: operations["OfficeWorkController_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who tried to submit at an office, or for a person whose dossier is there, and was not let: the latest first */
        get: operations["ListsController_attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in an office, by name, of those who came within 90 days, and who is away until when */
        get: operations["PeopleController_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers of an office in one status, the newest first */
        get: operations["ListsController_byStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in an office, of those who came within 90 days: what they have, what is due, on what they worked, until when they are away */
        get: operations["PeopleController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dossiers of an office, the earliest due date first unless sorted: of an officer or of nobody, by who owes something, by due date, by fields of their type */
        get: operations["ListsController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dossiers of an office by who has them: how many are late, due this week, and how old they are */
        get: operations["OfficeWorkController_byHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Builds by the open dossiers that they folded last, and the one that takes the tasks now */
        get: operations["OperatorController_builds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consumers of the record: checkpoint, lag, who runs them; and events that failed too often */
        get: operations["OperatorController_consumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/consumers/{consumer}/dead-letters/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets a consumer try a dead letter again, with all attempts anew; or gives it up, with a reason */
        put: operations["OperatorController_letter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/dossiers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the run of a dossier stands beside its record; nothing personal, and no look */
        get: operations["OperatedController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/dossiers/{number}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the run of a dossier anew from its record; `dryRun=true` tells what would happen, or why it is refused */
        post: operations["OperatedController_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/registries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systems outside: held back by whom and why, calls and dossiers that wait */
        get: operations["OperatorController_registries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/registries/{registry}/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Holds calls to a system back, all of them with 0; whoever waits reads why */
        put: operations["OperatorController_limit"];
        post?: never;
        /** Lets all calls to a system through again */
        delete: operations["OperatorController_resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dossiers that do not go on, and why; nothing personal */
        get: operations["OperatorController_stuck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Adoptions of a version by open dossiers, the latest first */
        get: operations["AdoptionsController_list"];
        put?: never;
        /** Has open dossiers adopt a version, so many a second; with `dryRun` what that would change, from their record alone */
        post: operations["AdoptionsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/adoptions/{adoption}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an adoption has come */
        get: operations["AdoptionsController_one"];
        put?: never;
        post?: never;
        /** Tells no further dossier; those that were told keep the version */
        delete: operations["AdoptionsController_stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of the next version, the last changed first */
        get: operations["LawDraftsController_list"];
        put?: never;
        /** Begins a draft with the data of a version */
        post: operations["LawDraftsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its data, and what is wrong still */
        get: operations["LawDraftsController_one"];
        /** Saves the data, in the place of the version that you have; an approval ends with it */
        put: operations["LawDraftsController_replace"];
        post?: never;
        /** Throws a draft away, as you have it */
        delete: operations["LawDraftsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts/{draft}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which questions a draft answers otherwise, in words */
        get: operations["LawDraftsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts/{draft}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approves a draft that you never wrote in, as you have it */
        put: operations["LawDraftsController_approve"];
        post?: never;
        /** Takes an approval back */
        delete: operations["LawDraftsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts/{draft}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a draft differs from the version from which it started */
        get: operations["LawDraftsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/drafts/{draft}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An approved draft as the source files of the next version */
        get: operations["LawDraftsController_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the law gives for facts that you state: eligibility, amount, months, dates, and why */
        post: operations["PolicyController_estimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the law data consist of, in words, with the rules that each switch decides */
        get: operations["VersionsController_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules in force on a day, with articles, confidence and words */
        get: operations["PolicyController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the law data: from which day, by whom and why */
        get: operations["VersionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its rates, calendar and switches */
        get: operations["VersionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/versions/{version}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which questions a version answers otherwise than another, in words */
        get: operations["VersionsController_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a version differs from another */
        get: operations["VersionsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the last twelve months that are over, by type, month and office; an office with fewer than five dossiers says only that it has any. At most 60 a minute */
        get: operations["PublicFiguresController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Numbers and sequences of all dossiers of a list, to ten thousand: what is given in bulk acts on what was seen */
        post: operations["SelectionsController_select"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are, in which standings you may act, until when you are signed in, and what you have chosen */
        get: operations["SessionController_session"];
        put?: never;
        post?: never;
        /** Sign out in this browser; `to` is where to sign out at the identity provider as well */
        delete: operations["SessionController_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Act in another of your standings from now on, in all windows of this browser */
        put: operations["SessionController_act"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in every browser in which you are signed in */
        delete: operations["SessionController_leaveAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is counted, in words */
        get: operations["StatisticsController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/{statistic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a period by office, month, official or kind: each with the address of exactly the dossiers that it counts */
        get: operations["StatisticsController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/{statistic}/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers that a figure counts, the highest number first; nobody is named */
        get: operations["StatisticsController_dossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verifications of everything that could be tampered with, the latest first: what each found */
        get: operations["VerificationsController_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the letter with this code is genuine and in force; nothing of whom it is about or what it grants. At most 30 a minute */
        get: operations["VerifyController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists that you keep, and those that colleagues of your office and role share */
        get: operations["ViewsController_list"];
        put?: never;
        /** Keeps a list under a name */
        post: operations["ViewsController_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts another list, or another name, in the place of one that you keep */
        put: operations["ViewsController_replace"];
        post?: never;
        /** Keeps a list no longer */
        delete: operations["ViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem. `title`, `detail` and messages are in the language that `Accept-Language` asks for, Vietnamese or English (`Content-Language` says which); `code` and `pointer` never change with it. `instance` is the request id under which the logs know the request. */
        Problem: {
            /** @example VALIDATION_FAILED */
            code: string;
            detail?: string;
            errors?: {
                /**
                 * @description Where the fault has a name
                 * @example OFFICE_MERGED
                 */
                code?: string;
                /** @example A date that exists, written YYYY-MM-DD */
                message: string;
                /**
                 * @description What the message says
                 * @example {
                 *       "successor": "HD-01"
                 *     }
                 */
                params?: Record<string, never>;
                /** @example /person/dateOfBirth */
                pointer: string;
            }[];
            /** @example 8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11 */
            instance: string;
            /** @example 400 */
            status: number;
            /**
             * @example A value is missing or wrong
             * @example Thông tin còn thiếu hoặc chưa đúng
             */
            title: string;
            /**
             * Format: uri
             * @example urn:hoso:problem:VALIDATION_FAILED
             */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    BulkJobsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "command": "issueAppointment",
                     *           "state": "going on",
                     *           "total": 312,
                     *           "succeeded": 38,
                     *           "refused": 2,
                     *           "createdAt": "2026-03-09T02:15:00.000Z",
                     *           "finishedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            command: string;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            refused: number;
                            /** @enum {string} */
                            state: "going on" | "done" | "stopped";
                            succeeded: number;
                            total: number;
                        }[];
                    };
                };
            };
        };
    };
    BulkJobsController_begin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "online" | "counter" | "post" | "proxy";
                    command: string;
                    /** Format: date */
                    filedOn?: string;
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                    items: {
                        number: string;
                        sequence?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "command": "issueAppointment",
                     *       "state": "going on",
                     *       "total": 312,
                     *       "succeeded": 38,
                     *       "refused": 2,
                     *       "createdAt": "2026-03-09T02:15:00.000Z",
                     *       "finishedAt": null
                     *     }
                     */
                    "application/json": {
                        command: string;
                        /** Format: date-time */
                        createdAt: string;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        refused: number;
                        /** @enum {string} */
                        state: "going on" | "done" | "stopped";
                        succeeded: number;
                        total: number;
                    };
                };
            };
        };
    };
    BulkJobsController_lines: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                outcome?: "all" | "refused";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "command": "issueAppointment",
                     *       "state": "going on",
                     *       "total": 312,
                     *       "succeeded": 38,
                     *       "refused": 2,
                     *       "createdAt": "2026-03-09T02:15:00.000Z",
                     *       "finishedAt": null,
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "status": 409,
                     *           "problem": {
                     *             "type": "urn:hoso:problem:NOT_ALLOWED_NOW",
                     *             "title": "This cannot be done now",
                     *             "status": 409,
                     *             "code": "NOT_ALLOWED_NOW",
                     *             "instance": "8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        command: string;
                        /** Format: date-time */
                        createdAt: string;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        items: {
                            number: string;
                            problem: ({
                                code: string;
                                instance: string;
                                status: number;
                                title: string;
                                type: string;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            status: number;
                        }[];
                        next: string | null;
                        refused: number;
                        /** @enum {string} */
                        state: "going on" | "done" | "stopped";
                        succeeded: number;
                        total: number;
                    };
                };
            };
        };
    };
    BulkJobsController_stop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarsController_subscribed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    TypesController_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            prefix: string;
                            statuses: {
                                [key: string]: {
                                    phase: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            };
                            /** @description Systems outside for which its dossiers may wait */
                            systems: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    TypesController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the form of a dossier says as it stands */
                        asItStands: {
                            [key: string]: unknown;
                        } | null;
                        /** @description The part of it that an employer is shown; null where that is nothing */
                        asItStandsToEmployer: {
                            [key: string]: unknown;
                        } | null;
                        code: string;
                        commands: {
                            basis: string | null;
                            bulk: boolean;
                            /** @description It is looked over before it is given: a formal act, money, an end, a letter, a party’s word */
                            confirm: boolean;
                            decision: boolean;
                            /** @description It ends the matter or moves money, and nothing takes it back */
                            destructive: boolean;
                            /** @description It leads to an end of the matter */
                            ends: boolean;
                            example: unknown;
                            /** @description What it may lead to, as far as the status says it: statuses, and deadlines that begin */
                            follows: {
                                deadlines: {
                                    basis: string;
                                    bound: string;
                                    name: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                    whoTitle: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                statuses: string[];
                            };
                            from: string[];
                            /** @description JSON Schema of the form; the words of each field stand in its x-words */
                            input: {
                                [key: string]: unknown;
                            };
                            /** @description Statuses that a dossier may have after it */
                            leadsTo: string[];
                            /** @description Names of the letters that it may bring */
                            letters: string[];
                            /** @description It writes into the ledger */
                            money: boolean;
                            name: string;
                            /** @description An officer may enter it for a party: it may have come on paper */
                            paper: boolean;
                            roles: string[];
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Commands that it takes back */
                            undoes: string[];
                            /** @description Commands that take it back */
                            undoneBy: string[];
                        }[];
                        corrections: {
                            input: {
                                [key: string]: unknown;
                            };
                            kind: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        deadlines: {
                            basis: string;
                            bound: string;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        documents: {
                            [key: string]: {
                                basis?: string;
                                by?: string[];
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                        };
                        /** @description What of its dossiers is explained, by GET /v1/dossiers/{number}/explanations/{subject} */
                        explanations: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description What outside systems report */
                        facts: {
                            example: unknown;
                            /** @description JSON Schema of the form; the words of each field stand in its x-words */
                            input: {
                                [key: string]: unknown;
                            };
                            name: string;
                            roles: string[];
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description Words of what events hold, by the name of a field, or by kind/name where one means something else: of its own events first, then of those that every dossier has */
                        holds: {
                            every: {
                                [key: string]: {
                                    [key: string]: unknown;
                                };
                            };
                            /** @description Kinds of its own events */
                            kinds: string[];
                            own: {
                                [key: string]: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                        /** @description The law to a version of which each dossier is pinned */
                        law: {
                            en: string;
                            vi: string;
                        } | null;
                        letters: {
                            basis: string;
                            /** @description Kind of the event that brings it */
                            by: string;
                            data: {
                                [key: string]: unknown;
                            };
                            name: string;
                            personal: {
                                [key: string]: unknown;
                            };
                            title: {
                                en: string;
                                vi: string;
                            };
                            to: {
                                role?: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        name: string;
                        /** @description Dossiers of other types that it opens */
                        opens: {
                            basis: string | null;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        prefix: string;
                        refusals: {
                            [key: string]: {
                                ground?: string;
                                status: number;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                        };
                        /** @description Fields by which its lists are filtered and ordered, and which their lines show as columns */
                        search: {
                            column: boolean;
                            /** @enum {string} */
                            kind: "text" | "code" | "day" | "number" | "flag";
                            labels?: {
                                [key: string]: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            name: string;
                            personal: boolean;
                            sortable: boolean;
                            title: {
                                en: string;
                                vi: string;
                            };
                            unit?: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description What is shown of its dossiers, by who reads; the words of each field stand in its x-words */
                        shown: {
                            [key: string]: {
                                [key: string]: unknown;
                            };
                        };
                        statuses: {
                            [key: string]: {
                                phase: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                        };
                        submission: {
                            basis: string | null;
                            channels: string[];
                            example: unknown;
                            formVersion: number;
                            /** @description JSON Schema of the form; the words of each field stand in its x-words */
                            input: {
                                [key: string]: unknown;
                            };
                            name: string;
                            prefill: {
                                person: string;
                                systems: string[];
                            } | null;
                            roles: string[];
                            title: {
                                en: string;
                                vi: string;
                            };
                        };
                        /** @description Systems outside for which its dossiers may wait */
                        systems: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        title: {
                            en: string;
                            vi: string;
                        };
                    };
                };
            };
        };
    };
    PrefillController_of: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personalId: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         {
                     *           "pointer": "/form/person/personalId",
                     *           "value": "001199000001",
                     *           "source": "stated"
                     *         },
                     *         {
                     *           "pointer": "/form/person/fullName",
                     *           "value": "Nguyễn Thị An",
                     *           "source": "insurance-records"
                     *         },
                     *         {
                     *           "pointer": "/form/insurance/contributionMonths",
                     *           "value": 54,
                     *           "source": "insurance-records"
                     *         }
                     *       ],
                     *       "sources": [
                     *         {
                     *           "name": "insurance-records",
                     *           "title": {
                     *             "en": "the insurance records",
                     *             "vi": "cơ sở dữ liệu bảo hiểm xã hội"
                     *           },
                     *           "away": null
                     *         }
                     *       ],
                     *       "open": [
                     *         {
                     *           "number": "TVVL-2026-0000007",
                     *           "type": "job-counselling",
                     *           "typeTitle": {
                     *             "en": "Job counselling and referral",
                     *             "vi": "Tư vấn, giới thiệu việc làm"
                     *           },
                     *           "status": {
                     *             "en": "Counselled",
                     *             "vi": "Đã tư vấn"
                     *           },
                     *           "openedOn": "2026-02-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Dossiers of this person that are open and yours to see */
                        open: {
                            number: string;
                            openedOn: string;
                            status: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description Who was asked; `away` says why one gave no answer */
                        sources: {
                            away: {
                                en: string;
                                vi: string;
                            } | null;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description Values by their places in the submission; the first is the number of the person */
                        values: {
                            pointer: string;
                            source: string;
                            value: string | number | boolean;
                        }[];
                    };
                };
            };
        };
    };
    DossiersController_dossier: {
        parameters: {
            query?: {
                seen?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "TCTN-2026-0000042",
                     *       "type": "unemployment-claim",
                     *       "status": {
                     *         "name": "appointed",
                     *         "title": {
                     *           "vi": "Đã hẹn trả kết quả",
                     *           "en": "Appointed"
                     *         }
                     *       },
                     *       "phase": "waiting",
                     *       "sequence": 7,
                     *       "office": "HN-01",
                     *       "officeName": {
                     *         "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *         "en": "Hà Nội Employment Service Centre"
                     *       },
                     *       "employer": "HN0001",
                     *       "assignee": "officer-HN-01-1",
                     *       "holder": {
                     *         "id": "officer-HN-01-1",
                     *         "name": "Lê Thị Bình",
                     *         "since": "2026-03-03"
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "closedOn": null,
                     *       "due": "2026-03-27",
                     *       "dueIn": {
                     *         "workingDays": 3
                     *       },
                     *       "otherDue": null,
                     *       "waiting": [
                     *         {
                     *           "who": "officer",
                     *           "whoTitle": {
                     *             "vi": "Cán bộ",
                     *             "en": "Officer"
                     *           },
                     *           "mine": true,
                     *           "since": "2026-03-02",
                     *           "what": {
                     *             "vi": "Thẩm định hồ sơ",
                     *             "en": "Verify the claim"
                     *           },
                     *           "until": "2026-03-27",
                     *           "ground": "D28 18.1; D374 16.1",
                     *           "deadline": "decision"
                     *         }
                     *       ],
                     *       "marks": [
                     *         {
                     *           "code": "sent-back",
                     *           "text": {
                     *             "vi": "Bị trả lại",
                     *             "en": "Sent back"
                     *           }
                     *         }
                     *       ],
                     *       "primaryCommand": {
                     *         "name": "proposeAward",
                     *         "title": {
                     *           "vi": "Trình quyết định hưởng",
                     *           "en": "Propose the award"
                     *         }
                     *       },
                     *       "columns": {
                     *         "employmentEnd": "2026-02-15",
                     *         "employer": "HN0001",
                     *         "benefitMonths": null
                     *       },
                     *       "position": 4711,
                     *       "displayName": "Nguyễn Văn An",
                     *       "typeTitle": {
                     *         "vi": "Hưởng trợ cấp thất nghiệp",
                     *         "en": "Unemployment benefit"
                     *       },
                     *       "assigneeSince": "2026-03-03",
                     *       "lawVersion": 1,
                     *       "businessDate": "2026-03-09",
                     *       "toSign": null,
                     *       "links": [],
                     *       "documents": [],
                     *       "correction": null,
                     *       "facts": {},
                     *       "commands": [
                     *         {
                     *           "name": "take",
                     *           "title": {
                     *             "vi": "Nhận xử lý hồ sơ",
                     *             "en": "Take the dossier"
                     *           },
                     *           "href": "/v1/dossiers/TCTN-2026-0000042/commands/take"
                     *         }
                     *       ],
                     *       "unavailable": [
                     *         {
                     *           "name": "proposeAward",
                     *           "title": {
                     *             "vi": "Trình quyết định hưởng",
                     *             "en": "Propose the award"
                     *           },
                     *           "code": "WAITING_PERIOD",
                     *           "why": {
                     *             "vi": "Chưa hết thời gian chờ",
                     *             "en": "The waiting period is not over"
                     *           },
                     *           "ground": "L13 49.4; L25 38.1.d",
                     *           "details": {
                     *             "lastWaitingDay": "2026-03-20"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        assignee: string | null;
                        assigneeSince: string | null;
                        /** Format: date */
                        businessDate: string;
                        closedOn: string | null;
                        /** @description Search fields of its type that are columns; for officials */
                        columns: {
                            [key: string]: string | number | boolean | null;
                        };
                        commands: {
                            basis?: string;
                            decision?: boolean;
                            /** @description For officers, of a party’s act: how it may have come on paper, and the oldest day of each */
                            filing?: {
                                /** @enum {string} */
                                channel: "counter" | "post" | "proxy";
                                /** Format: date */
                                from: string;
                            }[];
                            href: string;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Commands that it takes back */
                            undoes?: string[];
                            /**
                             * Format: date
                             * @description The last day on which it does, where that has one
                             */
                            undoUntil?: string;
                        }[];
                        correction: unknown;
                        displayName?: string | null;
                        documents: {
                            by?: string;
                            bytes: number;
                            id: string;
                            kind: string;
                            mediaType: string;
                            sha256: string;
                        }[];
                        due: string | null;
                        /** @description From today until `due`, by the calendar of its type; negative when it is late */
                        dueIn: {
                            workingDays: number;
                        } | null;
                        employer: string | null;
                        facts: unknown;
                        /** @description Who has it; the name is for officials */
                        holder: {
                            id: string;
                            name: string | null;
                            since: string | null;
                        } | null;
                        /** @description Of the law that its type names; null where it names none */
                        lawVersion: number | null;
                        links: {
                            number: string;
                            relation: string;
                        }[];
                        /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                        marks: {
                            code: string;
                            text: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @example TCTN-2026-0000042 */
                        number: string;
                        office: string;
                        officeName: {
                            en: string;
                            vi: string;
                        } | null;
                        openedOn: string | null;
                        otherDue: string | null;
                        phase: string;
                        /** @description Of the stream: the answer includes everything recorded up to it */
                        position: number;
                        /** @description Of the reader’s commands the one that settles what is owed first */
                        primaryCommand: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Why it cannot be given now, as the dossier says it */
                            unavailable?: {
                                code: string;
                                detail?: {
                                    en: string;
                                    vi: string;
                                };
                                details?: {
                                    [key: string]: unknown;
                                };
                                ground?: string;
                                why: {
                                    en: string;
                                    vi: string;
                                };
                            };
                        } | null;
                        sequence: number;
                        status: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        };
                        /** @description What officials must see before what waits is signed, and the money that it awards in all */
                        toSign: {
                            amountVnd: number | null;
                            remarks: {
                                en: string;
                                vi: string;
                            }[];
                        } | null;
                        type: string;
                        typeTitle: {
                            en: string;
                            vi: string;
                        };
                        unavailable: {
                            code: string;
                            detail?: {
                                en: string;
                                vi: string;
                            };
                            details?: {
                                [key: string]: unknown;
                            };
                            ground?: string;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            why: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        waiting: {
                            code?: string;
                            /** @description The command that settles it */
                            command?: string;
                            deadline?: string;
                            /**
                             * Format: date
                             * @description The first day on which it can be done, where that is not at once
                             */
                            from?: string;
                            ground?: string;
                            /** @description What is asked one by one, where that is a list */
                            items?: {
                                /** @description The command that settles it */
                                command?: string;
                                /** @description Where it stands in the form of that command: a JSON pointer */
                                place?: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @description Whether the reader owes it */
                            mine: boolean;
                            /**
                             * @description It is about money: at a counter, or a transfer that did not get there
                             * @enum {string}
                             */
                            money?: "counter" | "transfer";
                            /** @description Its clock stands still: it has no last day meanwhile */
                            paused?: {
                                /** Format: date */
                                since: string;
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            /** @description Why it is owed, in somebody’s own words; for those who may read what is personal */
                            said?: string;
                            /**
                             * Format: date
                             * @description The day from which it is owed, where the dossier knows it
                             */
                            since?: string;
                            /** Format: date */
                            until?: string;
                            what: {
                                en: string;
                                vi: string;
                            };
                            /** @example employer */
                            who: string;
                            whoTitle: {
                                en: string;
                                vi: string;
                            };
                            /** @description What made it owed, where something did */
                            why?: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    DossiersController_command: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                command: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "online" | "counter" | "post" | "proxy";
                    /** Format: date */
                    filedOn?: string;
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "kind": "proof-of-termination",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "bytes": 48213,
                     *           "mediaType": "application/pdf"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            by?: string;
                            bytes: number;
                            id: string;
                            kind: string;
                            mediaType: string;
                            sha256: string;
                        }[];
                    };
                };
            };
        };
    };
    DocumentsController_attach: {
        parameters: {
            query: {
                kind: string;
            };
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
                /** @description ETag of the dossier as you read it: refused with 412 if it changed; `*` as good as none */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "kind": "proof-of-termination",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "bytes": 48213,
                     *       "mediaType": "application/pdf"
                     *     }
                     */
                    "application/json": {
                        by?: string;
                        bytes: number;
                        id: string;
                        kind: string;
                        mediaType: string;
                        sha256: string;
                    };
                };
            };
        };
    };
    DocumentsController_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    ExplanationsController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject": "amount",
                     *       "title": {
                     *         "vi": "Mức hưởng hằng tháng",
                     *         "en": "Monthly benefit"
                     *       },
                     *       "on": "2026-03-24",
                     *       "decided": true,
                     *       "short": {
                     *         "vi": "Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.",
                     *         "en": "The monthly benefit is 7,350,000 dong."
                     *       },
                     *       "steps": [
                     *         {
                     *           "depth": 0,
                     *           "label": {
                     *             "vi": "Mức trợ cấp",
                     *             "en": "Amount"
                     *           },
                     *           "figure": {
                     *             "vi": "Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.",
                     *             "en": "The monthly benefit is 7,350,000 dong."
                     *           },
                     *           "rule": {
                     *             "vi": "60% bình quân tiền lương 6 tháng",
                     *             "en": "60% of the average salary of six months"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 39 khoản 1 Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 39(1)"
                     *             }
                     *           ],
                     *           "source": {
                     *             "vi": "dữ liệu của cơ quan bảo hiểm xã hội",
                     *             "en": "the insurance agency’s records"
                     *           },
                     *           "reading": null
                     *         }
                     *       ],
                     *       "conditions": [],
                     *       "lawVersion": 2,
                     *       "reading": []
                     *     }
                     */
                    "application/json": {
                        conditions: {
                            /** @description In full */
                            articles: {
                                en: string;
                                vi: string;
                            }[];
                            name: string;
                            /** @enum {string} */
                            state: "met" | "unmet" | "unknown";
                            title: {
                                en: string;
                                vi: string;
                            };
                            why: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description Explained as it was decided; otherwise as it would be today */
                        decided: boolean;
                        lawVersion: number | null;
                        /**
                         * Format: date
                         * @description The day for which it is explained: that of the decision that was proposed last, else today
                         */
                        on: string;
                        /** @description All readings of its steps, each once */
                        reading: {
                            en: string;
                            vi: string;
                        }[];
                        short: {
                            en: string;
                            vi: string;
                        };
                        /** @description Each before those on which it rests, which are one deeper */
                        steps: {
                            /** @description In full */
                            articles: {
                                en: string;
                                vi: string;
                            }[];
                            depth: number;
                            /** @description What comes out */
                            figure: {
                                en: string;
                                vi: string;
                            };
                            label: {
                                en: string;
                                vi: string;
                            };
                            /** @description Where the law is not settled: what is followed, and why */
                            reading: {
                                en: string;
                                vi: string;
                            } | null;
                            /** @description The rule as it applies here */
                            rule: {
                                en: string;
                                vi: string;
                            };
                            /** @description Where the figures come from; null where the steps below give them */
                            source: {
                                en: string;
                                vi: string;
                            } | null;
                        }[];
                        subject: string;
                        title: {
                            en: string;
                            vi: string;
                        };
                    };
                };
            };
        };
    };
    FormsController_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "TCTN-2026-0000042",
                     *       "type": "unemployment-claim",
                     *       "sequence": 4,
                     *       "formVersion": 1,
                     *       "asItStands": {
                     *         "form": {
                     *           "person": {
                     *             "fullName": "Nguyễn Văn An"
                     *           }
                     *         },
                     *         "restated": {
                     *           "/person/phone": "2026-03-20"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        asItStands: {
                            [key: string]: unknown;
                        };
                        formVersion: number;
                        number: string;
                        sequence: number;
                        type: string;
                    };
                };
            };
        };
    };
    DossiersController_ledger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "month": 1,
                     *           "kind": "entitlement",
                     *           "amountVnd": 7350000,
                     *           "reference": "TCTN-2026-0000042:1:benefit",
                     *           "sequence": 12,
                     *           "at": "2026-03-09T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "month": 1,
                     *           "title": {
                     *             "vi": "tháng thứ 1",
                     *             "en": "month 1"
                     *           },
                     *           "amountVnd": 7350000,
                     *           "state": "refused",
                     *           "stateTitle": {
                     *             "vi": "ngân hàng không chi trả được",
                     *             "en": "the bank did not pay"
                     *           },
                     *           "since": "2026-03-09",
                     *           "reference": "TCTN-2026-0000042:1:benefit",
                     *           "attempt": 1,
                     *           "reason": {
                     *             "vi": "tài khoản đã đóng",
                     *             "en": "the account is closed"
                     *           },
                     *           "dueOn": "2026-03-13"
                     *         }
                     *       ],
                     *       "account": {
                     *         "bank": "VCB",
                     *         "bankName": {
                     *           "vi": "Vietcombank",
                     *           "en": "Vietcombank"
                     *         },
                     *         "holder": "Nguyễn Thị An",
                     *         "last4": "0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description To which money goes; null where none is named */
                        account: {
                            bank: string;
                            bankName: {
                                en: string;
                                vi: string;
                            } | null;
                            holder: string;
                            last4: string;
                        } | null;
                        items: {
                            amountVnd: number;
                            /** Format: date-time */
                            at: string;
                            /** @description Of a return: the payment that came back. Of a later payment: the return in whose place it is */
                            follows?: string;
                            kind: string;
                            month: number;
                            reference: string;
                            sequence: number;
                        }[];
                        payments: {
                            amountVnd: number;
                            /** @description It is, or was, handed out at a counter */
                            atCounter?: boolean;
                            /** @description How many orders there were */
                            attempt?: number;
                            /**
                             * Format: date
                             * @description The last day for paying it, where one is set
                             */
                            dueOn?: string;
                            month: number;
                            /** @description Why it did not get there */
                            reason?: {
                                en: string;
                                vi: string;
                            };
                            reference: string;
                            /**
                             * Format: date
                             * @description When it came back after it was paid, while it is owed again
                             */
                            returnedOn?: string;
                            /**
                             * Format: date
                             * @description From when on it is in that state; of paid money the day of payment
                             */
                            since?: string;
                            /** @enum {string} */
                            state: "ordered" | "counter" | "refused" | "paid" | "dropped";
                            /** @description In words of the type */
                            stateTitle: {
                                en: string;
                                vi: string;
                            };
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    LettersController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "8-appointment-slip",
                     *           "name": "appointment-slip",
                     *           "title": {
                     *             "vi": "Phiếu hẹn trả kết quả",
                     *             "en": "Appointment slip"
                     *           },
                     *           "basis": "D374 14.2.c; D374 form 04",
                     *           "to": [
                     *             {
                     *               "title": {
                     *                 "vi": "người lao động",
                     *                 "en": "the claimant"
                     *               },
                     *               "role": "claimant"
                     *             }
                     *           ],
                     *           "of": {
                     *             "sequence": 8,
                     *             "kind": "appointmentIssued"
                     *           },
                     *           "decision": null,
                     *           "complaint": null,
                     *           "on": "2026-03-02",
                     *           "office": "HN-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description Articles and the number of the form, by the law of its day */
                            basis: string;
                            /** @description Of a decision: what somebody may do who does not agree, as far as the law of the type says it */
                            complaint: {
                                basis: string;
                                said: {
                                    en: string;
                                    vi: string;
                                };
                            } | null;
                            decision: {
                                number: string;
                                signer: string;
                            } | null;
                            /** @example 14-award */
                            id: string;
                            name: string;
                            /** @description The event that brought it */
                            of: {
                                kind: string;
                                sequence: number;
                            };
                            office: string;
                            /** Format: date */
                            on: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            to: {
                                role?: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    LettersController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                letter: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8-appointment-slip",
                     *       "name": "appointment-slip",
                     *       "title": {
                     *         "vi": "Phiếu hẹn trả kết quả",
                     *         "en": "Appointment slip"
                     *       },
                     *       "basis": "D374 14.2.c; D374 form 04",
                     *       "to": [
                     *         {
                     *           "title": {
                     *             "vi": "người lao động",
                     *             "en": "the claimant"
                     *           },
                     *           "role": "claimant"
                     *         }
                     *       ],
                     *       "of": {
                     *         "sequence": 8,
                     *         "kind": "appointmentIssued"
                     *       },
                     *       "decision": null,
                     *       "complaint": null,
                     *       "on": "2026-03-02",
                     *       "office": "HN-01",
                     *       "data": {
                     *         "filed": "2026-03-02",
                     *         "decisionDue": "2026-03-23",
                     *         "withdrawUntil": "2026-03-16"
                     *       },
                     *       "personal": {
                     *         "person": {
                     *           "fullName": "Nguyễn Văn An"
                     *         }
                     *       },
                     *       "standing": {
                     *         "state": "in-force",
                     *         "since": "2026-03-02"
                     *       },
                     *       "verification": {
                     *         "code": "587W-3Q37-9GDH-XFJ6",
                     *         "path": "/verify/587W-3Q37-9GDH-XFJ6"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Articles and the number of the form, by the law of its day */
                        basis: string;
                        /** @description Of a decision: what somebody may do who does not agree, as far as the law of the type says it */
                        complaint: {
                            basis: string;
                            said: {
                                en: string;
                                vi: string;
                            };
                        } | null;
                        /** @description By the form that the type states under this name */
                        data: {
                            [key: string]: unknown;
                        };
                        decision: {
                            number: string;
                            signer: string;
                        } | null;
                        /** @example 14-award */
                        id: string;
                        name: string;
                        /** @description The event that brought it */
                        of: {
                            kind: string;
                            sequence: number;
                        };
                        office: string;
                        /** Format: date */
                        on: string;
                        /** @description The same of what is personal: null for those who may not read it, empty once it was erased */
                        personal: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Whether it is in force, and since when it is what it is */
                        standing: {
                            /** Format: date */
                            since: string;
                            /** @enum {string} */
                            state: "in-force" | "superseded" | "cancelled" | "over";
                        };
                        title: {
                            en: string;
                            vi: string;
                        };
                        to: {
                            role?: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description The code that is to stand on it, and the address below this origin where anybody verifies it */
                        verification: {
                            code: string;
                            path: string;
                        };
                    };
                };
            };
        };
    };
    LinkedController_links: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "relation": "unemployment-claim",
                     *           "dossier": {
                     *             "number": "TCTN-2026-0000042",
                     *             "type": "unemployment-claim",
                     *             "status": {
                     *               "name": "appointed",
                     *               "title": {
                     *                 "vi": "Đã hẹn trả kết quả",
                     *                 "en": "Appointed"
                     *               }
                     *             },
                     *             "phase": "waiting",
                     *             "sequence": 7,
                     *             "office": "HN-01",
                     *             "officeName": {
                     *               "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *               "en": "Hà Nội Employment Service Centre"
                     *             },
                     *             "employer": "HN0001",
                     *             "assignee": "officer-HN-01-1",
                     *             "holder": {
                     *               "id": "officer-HN-01-1",
                     *               "name": "Lê Thị Bình",
                     *               "since": "2026-03-03"
                     *             },
                     *             "openedOn": "2026-03-02",
                     *             "closedOn": null,
                     *             "due": "2026-03-27",
                     *             "dueIn": {
                     *               "workingDays": 3
                     *             },
                     *             "otherDue": null,
                     *             "waiting": [
                     *               {
                     *                 "who": "officer",
                     *                 "whoTitle": {
                     *                   "vi": "Cán bộ",
                     *                   "en": "Officer"
                     *                 },
                     *                 "mine": true,
                     *                 "since": "2026-03-02",
                     *                 "what": {
                     *                   "vi": "Thẩm định hồ sơ",
                     *                   "en": "Verify the claim"
                     *                 },
                     *                 "until": "2026-03-27",
                     *                 "ground": "D28 18.1; D374 16.1",
                     *                 "deadline": "decision"
                     *               }
                     *             ],
                     *             "marks": [
                     *               {
                     *                 "code": "sent-back",
                     *                 "text": {
                     *                   "vi": "Bị trả lại",
                     *                   "en": "Sent back"
                     *                 }
                     *               }
                     *             ],
                     *             "primaryCommand": {
                     *               "name": "proposeAward",
                     *               "title": {
                     *                 "vi": "Trình quyết định hưởng",
                     *                 "en": "Propose the award"
                     *               }
                     *             },
                     *             "columns": {
                     *               "employmentEnd": "2026-02-15",
                     *               "employer": "HN0001",
                     *               "benefitMonths": null
                     *             },
                     *             "typeTitle": {
                     *               "vi": "Hưởng trợ cấp thất nghiệp",
                     *               "en": "Unemployment benefit"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "number": "TCTN-2025-0000007",
                     *           "relation": "unemployment-claim",
                     *           "dossier": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description As a line of a list; null where it is not the reader’s to see */
                            dossier: {
                                assignee: string | null;
                                closedOn: string | null;
                                /** @description Search fields of its type that are columns; for officials */
                                columns: {
                                    [key: string]: string | number | boolean | null;
                                };
                                due: string | null;
                                /** @description From today until `due`, by the calendar of its type; negative when it is late */
                                dueIn: {
                                    workingDays: number;
                                } | null;
                                employer: string | null;
                                /** @description Who has it; the name is for officials */
                                holder: {
                                    id: string;
                                    name: string | null;
                                    since: string | null;
                                } | null;
                                /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                                marks: {
                                    code: string;
                                    text: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @example TCTN-2026-0000042 */
                                number: string;
                                office: string;
                                officeName: {
                                    en: string;
                                    vi: string;
                                } | null;
                                openedOn: string | null;
                                otherDue: string | null;
                                phase: string;
                                /** @description Of the reader’s commands the one that settles what is owed first */
                                primaryCommand: {
                                    name: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                    /** @description Why it cannot be given now, as the dossier says it */
                                    unavailable?: {
                                        code: string;
                                        detail?: {
                                            en: string;
                                            vi: string;
                                        };
                                        details?: {
                                            [key: string]: unknown;
                                        };
                                        ground?: string;
                                        why: {
                                            en: string;
                                            vi: string;
                                        };
                                    };
                                } | null;
                                sequence: number;
                                status: {
                                    name: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                type: string;
                                typeTitle: {
                                    en: string;
                                    vi: string;
                                } | null;
                                waiting: {
                                    code?: string;
                                    /** @description The command that settles it */
                                    command?: string;
                                    deadline?: string;
                                    /**
                                     * Format: date
                                     * @description The first day on which it can be done, where that is not at once
                                     */
                                    from?: string;
                                    ground?: string;
                                    /** @description What is asked one by one, where that is a list */
                                    items?: {
                                        /** @description The command that settles it */
                                        command?: string;
                                        /** @description Where it stands in the form of that command: a JSON pointer */
                                        place?: string;
                                        title: {
                                            en: string;
                                            vi: string;
                                        };
                                    }[];
                                    /** @description Whether the reader owes it */
                                    mine: boolean;
                                    /**
                                     * @description It is about money: at a counter, or a transfer that did not get there
                                     * @enum {string}
                                     */
                                    money?: "counter" | "transfer";
                                    /** @description Its clock stands still: it has no last day meanwhile */
                                    paused?: {
                                        /** Format: date */
                                        since: string;
                                        why?: {
                                            en: string;
                                            vi: string;
                                        };
                                    };
                                    /**
                                     * Format: date
                                     * @description The day from which it is owed, where the dossier knows it
                                     */
                                    since?: string;
                                    /** Format: date */
                                    until?: string;
                                    what: {
                                        en: string;
                                        vi: string;
                                    };
                                    /** @example employer */
                                    who: string;
                                    whoTitle: {
                                        en: string;
                                        vi: string;
                                    };
                                    /** @description What made it owed, where something did */
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                            } | null;
                            number: string;
                            /** @description Its dossier type */
                            relation: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    MessagesController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 9,
                     *           "with": "claimant",
                     *           "employer": null,
                     *           "from": "party",
                     *           "author": "claimant-1",
                     *           "at": "2026-03-09T02:15:00.000Z",
                     *           "text": "When may I collect the decision?",
                     *           "erased": false,
                     *           "waits": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            author: string;
                            /** @description Code of the employer; null where it is with the claimant */
                            employer: string | null;
                            erased: boolean;
                            /** @enum {string} */
                            from: "party" | "office";
                            sequence: number;
                            /** @description Null once it was erased */
                            text: string | null;
                            /** @description The office has neither answered it nor found that it needs no answer */
                            waits: boolean;
                            /**
                             * @description The party with whom the office writes
                             * @enum {string}
                             */
                            with: "claimant" | "employer";
                        }[];
                    };
                };
            };
        };
    };
    DossiersController_readers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": "officer-HN-01-1",
                     *           "purpose": "verification",
                     *           "at": "2026-03-09T02:15:00.000Z",
                     *           "requestId": "8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            purpose: string;
                            requestId: string | null;
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    DossiersController_timeline: {
        parameters: {
            query?: {
                after?: number;
                kind?: string;
                limit?: number;
                /** @description Which event comes first */
                order?: "oldest" | "newest";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "kind": "dossierOpened",
                     *           "title": {
                     *             "vi": "Mở hồ sơ",
                     *             "en": "Dossier opened"
                     *           },
                     *           "at": "2026-03-02T02:15:00.000Z",
                     *           "filedOn": "2026-03-02",
                     *           "recordedAt": "2026-03-02T02:15:00.012Z",
                     *           "author": "claimant-4f1c2b7a90d3e586",
                     *           "onBehalfOf": null,
                     *           "channel": "online",
                     *           "cause": {
                     *             "kind": "command",
                     *             "id": "submit",
                     *             "name": "submit"
                     *           },
                     *           "data": {
                     *             "office": "HN-01",
                     *             "lawVersion": 1,
                     *             "links": []
                     *           },
                     *           "personal": null,
                     *           "erased": false,
                     *           "supersededBy": [],
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "next": "1"
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            author: string;
                            cause: {
                                id: string;
                                kind: string;
                                name: string;
                            };
                            channel: string;
                            data: {
                                [key: string]: unknown;
                            };
                            erased: boolean;
                            /** Format: date */
                            filedOn: string;
                            hash: string | null;
                            kind: string;
                            onBehalfOf: string | null;
                            personal: {
                                [key: string]: unknown;
                            } | null;
                            /** Format: date-time */
                            recordedAt: string;
                            sequence: number;
                            supersededBy: number[];
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    OneVerificationController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "TCTN-2026-0000042",
                     *       "verifiedAt": "2026-11-30T02:00:00.000Z",
                     *       "events": 7,
                     *       "documents": 2,
                     *       "findings": [
                     *         {
                     *           "kind": "event-edited",
                     *           "title": {
                     *             "en": "An event was edited",
                     *             "vi": "Một sự kiện đã bị sửa"
                     *           },
                     *           "at": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Papers that were read; null where they are out of reach */
                        documents: number | null;
                        events: number;
                        /** @description None: nothing was changed */
                        findings: {
                            /** @description Sequence of the event, where one is meant */
                            at: number | null;
                            kind: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        number: string;
                        /** Format: date-time */
                        verifiedAt: string;
                    };
                };
            };
        };
    };
    DossiersController_submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    asOf?: string;
                    /** @enum {string} */
                    channel?: "online" | "counter" | "post" | "proxy" | "ex-officio";
                    /** Format: date */
                    filedOn?: string;
                    input: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BulkController_give: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path: {
                command: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": {},
                 *       "items": [
                 *         {
                 *           "number": "TCTN-2026-0000042",
                 *           "sequence": 10
                 *         },
                 *         {
                 *           "number": "TCTN-2026-0000043"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel?: "online" | "counter" | "post" | "proxy";
                    /** Format: date */
                    filedOn?: string;
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                    items: {
                        number: string;
                        sequence?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "status": 200,
                     *           "answer": {
                     *             "dossier": "TCTN-2026-0000042",
                     *             "command": "decideAward",
                     *             "status": "awarded",
                     *             "sequence": 11
                     *           }
                     *         },
                     *         {
                     *           "number": "TCTN-2026-0000043",
                     *           "status": 403,
                     *           "problem": {
                     *             "type": "urn:hoso:problem:SAME_PERSON",
                     *             "title": "The one who proposed may not decide",
                     *             "status": 403,
                     *             "code": "SAME_PERSON",
                     *             "instance": "8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: ({
                            /** @description Of what was done; of a dry run nothing was */
                            answer?: {
                                command: string;
                                dossier: string;
                                sequence: number;
                                status: string;
                            };
                            number: string;
                            /** @constant */
                            status: 200;
                        } | {
                            number: string;
                            problem: {
                                code: string;
                            } & {
                                [key: string]: unknown;
                            };
                            status: number;
                        })[];
                    };
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nguyen thi an",
                 *       "birthYear": 1999,
                 *       "office": "HN-01",
                 *       "limit": 50
                 *     }
                 */
                "application/json": {
                    after?: string;
                    birthYear?: number;
                    employer?: string;
                    fields?: {
                        [key: string]: string | number | boolean | {
                            from?: string | number;
                            to?: string | number;
                        };
                    };
                    /** @default 50 */
                    limit?: number;
                    name?: string;
                    /** @default true */
                    names?: boolean;
                    /** @default true */
                    near?: boolean;
                    number?: string;
                    office?: string;
                    personalId?: string;
                    /** Telephone */
                    phone?: string;
                    type?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           },
                     *           "displayName": "Nguyễn Thị An",
                     *           "match": "exact"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": {
                     *         "count": 1,
                     *         "more": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description So little was said that more than 50 were found: none is shown before one of these is said */
                        add?: ("name" | "birthYear" | "office" | "type")[];
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /**
                             * @description As it was asked for; or only by a similar name, after the others
                             * @enum {string}
                             */
                            match: "exact" | "near";
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        total: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "type": "unemployment-claim",
                     *           "dossier": null,
                     *           "command": null,
                     *           "formVersion": 1,
                     *           "version": 3,
                     *           "savedAt": "2026-03-09T02:15:00.000Z",
                     *           "until": "2026-04-08T02:15:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            command: string | null;
                            dossier: string | null;
                            formVersion: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            savedAt: string;
                            type: string;
                            /**
                             * Format: date-time
                             * @description Kept for 30 days after the last change
                             */
                            until: string;
                            /** @description Counts the changes; the ETag */
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    DraftsController_begin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The window in which it was typed, and how often it changed there: a later save has the greater count */
                    edit?: {
                        count: number;
                        /** Format: uuid */
                        window: string;
                    };
                    /**
                     * @description Version of the form in which it was typed, where the form has one
                     * @default null
                     */
                    formVersion?: number | null;
                    type: string;
                    /** @description Text of each field by its JSON pointer, as it was typed */
                    typed: {
                        [key: string]: string;
                    };
                } | {
                    command: string;
                    dossier: string;
                    /** @description The window in which it was typed, and how often it changed there: a later save has the greater count */
                    edit?: {
                        count: number;
                        /** Format: uuid */
                        window: string;
                    };
                    /**
                     * @description Version of the form in which it was typed, where the form has one
                     * @default null
                     */
                    formVersion?: number | null;
                    /** @description Text of each field by its JSON pointer, as it was typed */
                    typed: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "type": "unemployment-claim",
                     *       "dossier": null,
                     *       "command": null,
                     *       "formVersion": 1,
                     *       "version": 3,
                     *       "savedAt": "2026-03-09T02:15:00.000Z",
                     *       "until": "2026-04-08T02:15:00.000Z",
                     *       "key": "6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11",
                     *       "typed": {
                     *         "/person/fullName": "Nguyễn Văn An",
                     *         "/person/dateOfBirth": "27/09/1999",
                     *         "/office": "HN-01"
                     *       },
                     *       "edit": {
                     *         "window": "3a0c6f6a-6f1b-4c53-9d56-5f6f6a1f2b3c",
                     *         "count": 7
                     *       },
                     *       "browserKey": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                     *     }
                     */
                    "application/json": {
                        /** @description AES-256 key, base64: for what a browser seals while it cannot reach us; never store it */
                        browserKey: string;
                        command: string | null;
                        dossier: string | null;
                        edit: {
                            count: number;
                            /** Format: uuid */
                            window: string;
                        } | null;
                        formVersion: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @description Send the act under this Idempotency-Key: a draft becomes one act */
                        key: string;
                        /** Format: date-time */
                        savedAt: string;
                        type: string;
                        typed: {
                            [key: string]: string;
                        };
                        /**
                         * Format: date-time
                         * @description Kept for 30 days after the last change
                         */
                        until: string;
                        /** @description Counts the changes; the ETag */
                        version: number;
                    };
                };
            };
        };
    };
    DraftsController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "type": "unemployment-claim",
                     *       "dossier": null,
                     *       "command": null,
                     *       "formVersion": 1,
                     *       "version": 3,
                     *       "savedAt": "2026-03-09T02:15:00.000Z",
                     *       "until": "2026-04-08T02:15:00.000Z",
                     *       "key": "6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11",
                     *       "typed": {
                     *         "/person/fullName": "Nguyễn Văn An",
                     *         "/person/dateOfBirth": "27/09/1999",
                     *         "/office": "HN-01"
                     *       },
                     *       "edit": {
                     *         "window": "3a0c6f6a-6f1b-4c53-9d56-5f6f6a1f2b3c",
                     *         "count": 7
                     *       },
                     *       "browserKey": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                     *     }
                     */
                    "application/json": {
                        /** @description AES-256 key, base64: for what a browser seals while it cannot reach us; never store it */
                        browserKey: string;
                        command: string | null;
                        dossier: string | null;
                        edit: {
                            count: number;
                            /** Format: uuid */
                            window: string;
                        } | null;
                        formVersion: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @description Send the act under this Idempotency-Key: a draft becomes one act */
                        key: string;
                        /** Format: date-time */
                        savedAt: string;
                        type: string;
                        typed: {
                            [key: string]: string;
                        };
                        /**
                         * Format: date-time
                         * @description Kept for 30 days after the last change
                         */
                        until: string;
                        /** @description Counts the changes; the ETag */
                        version: number;
                    };
                };
            };
        };
    };
    DraftsController_replace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The window in which it was typed, and how often it changed there: a later save has the greater count */
                    edit?: {
                        count: number;
                        /** Format: uuid */
                        window: string;
                    };
                    /**
                     * @description Version of the form in which it was typed, where the form has one
                     * @default null
                     */
                    formVersion?: number | null;
                    /** @description Text of each field by its JSON pointer, as it was typed */
                    typed: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "type": "unemployment-claim",
                     *       "dossier": null,
                     *       "command": null,
                     *       "formVersion": 1,
                     *       "version": 3,
                     *       "savedAt": "2026-03-09T02:15:00.000Z",
                     *       "until": "2026-04-08T02:15:00.000Z",
                     *       "key": "6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11",
                     *       "typed": {
                     *         "/person/fullName": "Nguyễn Văn An",
                     *         "/person/dateOfBirth": "27/09/1999",
                     *         "/office": "HN-01"
                     *       },
                     *       "edit": {
                     *         "window": "3a0c6f6a-6f1b-4c53-9d56-5f6f6a1f2b3c",
                     *         "count": 7
                     *       },
                     *       "browserKey": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                     *     }
                     */
                    "application/json": {
                        /** @description AES-256 key, base64: for what a browser seals while it cannot reach us; never store it */
                        browserKey: string;
                        command: string | null;
                        dossier: string | null;
                        edit: {
                            count: number;
                            /** Format: uuid */
                            window: string;
                        } | null;
                        formVersion: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @description Send the act under this Idempotency-Key: a draft becomes one act */
                        key: string;
                        /** Format: date-time */
                        savedAt: string;
                        type: string;
                        typed: {
                            [key: string]: string;
                        };
                        /**
                         * Format: date-time
                         * @description Kept for 30 days after the last change
                         */
                        until: string;
                        /** @description Counts the changes; the ETag */
                        version: number;
                    };
                };
            };
        };
    };
    DraftsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportsController_file: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a list */
                    columns?: string[];
                    /** @enum {string} */
                    format: "csv" | "xlsx";
                    purpose: string;
                    /** @description Of a list: the query of the office's queue, with the office */
                    query?: {
                        [key: string]: string;
                    };
                    /** @description In place of a list: figures, as `GET /v1/statistics/{statistic}` tells them */
                    statistic?: {
                        /**
                         * @default office
                         * @enum {string}
                         */
                        by?: "office" | "month" | "holder" | "kind";
                        /**
                         * Format: date
                         * @description The first day; default: the first of this month
                         */
                        from?: string;
                        name: string;
                        /** @description Of one office; default: all that are yours to see */
                        office?: string;
                        /**
                         * Format: date
                         * @description The last day; default: today
                         */
                        to?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    ExportsController_ofLooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: {
                        /** Format: date */
                        day?: string;
                        dossier?: string;
                        /** Format: date */
                        from?: string;
                        office?: string;
                        /** @description Dossiers that were opened though they are not the reader’s task: the reader was asked why */
                        outside?: boolean;
                        /** @description Looks of parties at what is their own */
                        own?: boolean;
                        personalId?: string;
                        purpose?: string;
                        reader?: string;
                        refused?: boolean;
                        /** Format: date */
                        to?: string;
                    };
                    /** @enum {string} */
                    format: "csv" | "xlsx";
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    ToldFactsController_told: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "typeTitle": {
                     *             "en": "Unemployment benefit",
                     *             "vi": "Hưởng trợ cấp thất nghiệp"
                     *           },
                     *           "fact": "employmentDetected",
                     *           "title": {
                     *             "en": "A new employment stands in the insurance data",
                     *             "vi": "Phát hiện có việc làm mới"
                     *           },
                     *           "kind": "employmentDetected",
                     *           "data": {
                     *             "from": "2026-12-10"
                     *           },
                     *           "at": "2026-12-12T02:00:00.000Z",
                     *           "fate": {
                     *             "outcome": "dismissed",
                     *             "title": {
                     *               "en": "Found not to be so",
                     *               "vi": "Xác định là không đúng"
                     *             },
                     *             "on": "2026-12-14",
                     *             "by": {
                     *               "id": "officer-HN-01-1",
                     *               "name": "Lê Thị Bình"
                     *             },
                     *             "why": "Trùng họ tên với người khác"
                     *           },
                     *           "takeBack": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            data: {
                                [key: string]: unknown;
                            };
                            fact: string;
                            /** @description Null where the dossier is out of the reader’s sight by now */
                            fate: {
                                /** @description Who judged it, where somebody did */
                                by: {
                                    id: string;
                                    name: string | null;
                                } | null;
                                on: string | null;
                                /**
                                 * @description Null beside it: unknown
                                 * @enum {string}
                                 */
                                outcome: "taken" | "open" | "closed" | "dismissed" | "ended" | "taken-back";
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description In the words of whoever judged it; reading them is a look */
                                why: string | null;
                            } | null;
                            /** @description The event that it brought, whose words the type has (`holds`) */
                            kind: string;
                            number: string;
                            /** @description The fact that takes it back, ready to be sent, as long as nobody has judged it */
                            takeBack: {
                                fact: string;
                                input: {
                                    [key: string]: unknown;
                                };
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            } | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    LooksController_alarms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": "officer-HN-01-1",
                     *           "name": "Lê Thị Bình",
                     *           "hour": "2026-03-09T02:00:00.000Z",
                     *           "dossiers": 812
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            dossiers: number;
                            /** Format: date-time */
                            hour: string;
                            /** @description Of an official, where it is known */
                            name: string | null;
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    LooksController_search: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reader": "officer-HN-01-1",
                 *       "day": "2026-03-09"
                 *     }
                 */
                "application/json": {
                    after?: string;
                    /** Format: date */
                    day?: string;
                    dossier?: string;
                    /** Format: date */
                    from?: string;
                    /** @default 100 */
                    limit?: number;
                    office?: string;
                    /** @description Dossiers that were opened though they are not the reader’s task: the reader was asked why */
                    outside?: boolean;
                    /** @description Looks of parties at what is their own */
                    own?: boolean;
                    personalId?: string;
                    purpose?: string;
                    reader?: string;
                    refused?: boolean;
                    /** Format: date */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": "officer-HN-01-1",
                     *           "name": "Lê Thị Bình",
                     *           "purpose": "verification",
                     *           "at": "2026-03-09T02:15:00.000Z",
                     *           "requestId": "8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11",
                     *           "dossiers": [
                     *             "TCTN-2026-0000042"
                     *           ],
                     *           "refused": false,
                     *           "outside": true,
                     *           "own": false,
                     *           "figures": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            dossiers: string[];
                            /** @description Figures that were taken as a file: they name no dossier */
                            figures: {
                                /** @enum {string} */
                                by: "office" | "month" | "holder" | "kind";
                                /** Format: date */
                                from: string;
                                name: string;
                                /** @description Null: of all offices that were theirs to see */
                                office: string | null;
                                /** Format: date */
                                to: string;
                            } | null;
                            /** @description Of an official, where it is known */
                            name: string | null;
                            /** @description Opened though it is not the reader’s task: the purpose is what they said */
                            outside: boolean;
                            /** @description A party looked at what is their own */
                            own: boolean;
                            purpose: string;
                            refused: boolean;
                            requestId: string | null;
                            subject: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    LookupsController_one: {
        parameters: {
            query?: {
                limit?: number;
                on?: string;
                q?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "HD-01",
                     *           "title": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hải Dương",
                     *             "en": "Hải Dương Employment Service Centre"
                     *           },
                     *           "former": [
                     *             {
                     *               "vi": "Trung tâm Dịch vụ việc làm Chí Linh",
                     *               "en": "Chí Linh Employment Service Centre"
                     *             }
                     *           ],
                     *           "until": null
                     *         }
                     *       ],
                     *       "more": false
                     *     }
                     */
                    "application/json": {
                        items: {
                            code: string;
                            /** @description What it was called before, or what was merged into it */
                            former: {
                                en: string;
                                vi: string;
                            }[];
                            title: {
                                en: string;
                                vi: string;
                            };
                            until: string | null;
                        }[];
                        /** @description Whether there are others that were left out */
                        more: boolean;
                    };
                };
            };
        };
    };
    PreferencesController_of: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "vi",
                     *       "lines": 100,
                     *       "columns": [
                     *         "name",
                     *         "status",
                     *         "waiting",
                     *         "due"
                     *       ],
                     *       "preview": true,
                     *       "keys": true,
                     *       "view": "overdue",
                     *       "awayUntil": null
                     *     }
                     */
                    "application/json": {
                        awayUntil: string | null;
                        columns: ("number" | "type" | "name" | "status" | "office" | "employer" | "holder" | "openedOn" | "due" | "otherDue" | "waiting")[] | null;
                        keys: boolean;
                        language: ("vi" | "en") | null;
                        lines: 25 | 50 | 100 | 200;
                        preview: boolean;
                        view: string | null;
                    };
                };
            };
        };
    };
    PreferencesController_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    awayUntil?: string | null;
                    columns?: ("number" | "type" | "name" | "status" | "office" | "employer" | "holder" | "openedOn" | "due" | "otherDue" | "waiting")[] | null;
                    keys?: boolean | null;
                    language?: ("vi" | "en") | null;
                    lines?: (25 | 50 | 100 | 200) | null;
                    preview?: boolean | null;
                    view?: string | null;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "vi",
                     *       "lines": 100,
                     *       "columns": [
                     *         "name",
                     *         "status",
                     *         "waiting",
                     *         "due"
                     *       ],
                     *       "preview": true,
                     *       "keys": true,
                     *       "view": "overdue",
                     *       "awayUntil": null
                     *     }
                     */
                    "application/json": {
                        awayUntil: string | null;
                        columns: ("number" | "type" | "name" | "status" | "office" | "employer" | "holder" | "openedOn" | "due" | "otherDue" | "waiting")[] | null;
                        keys: boolean;
                        language: ("vi" | "en") | null;
                        lines: 25 | 50 | 100 | 200;
                        preview: boolean;
                        view: string | null;
                    };
                };
            };
        };
    };
    MoneyController_day: {
        parameters: {
            query?: {
                office?: string;
                on?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "counts": [
                     *         {
                     *           "kind": "entitlement",
                     *           "lines": 41,
                     *           "amountVnd": 301350000
                     *         },
                     *         {
                     *           "kind": "payment",
                     *           "lines": 40,
                     *           "amountVnd": 294000000
                     *         }
                     *       ],
                     *       "differences": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "month": 2,
                     *           "amountVnd": 7350000,
                     *           "reference": "TCTN-2026-0000042:2:benefit",
                     *           "ours": "refused",
                     *           "oursOn": "2026-03-09",
                     *           "theirs": "refused",
                     *           "theirsOn": "2026-03-09",
                     *           "payment": {
                     *             "month": 2,
                     *             "title": {
                     *               "vi": "tháng thứ 2",
                     *               "en": "month 2"
                     *             },
                     *             "amountVnd": 7350000,
                     *             "state": "refused",
                     *             "since": "2026-03-09",
                     *             "stateTitle": {
                     *               "vi": "chờ nhận tiền mặt",
                     *               "en": "waits to be handed out"
                     *             },
                     *             "reference": "TCTN-2026-0000042:2:benefit",
                     *             "attempt": 1,
                     *             "atCounter": true,
                     *             "reason": {
                     *               "vi": "tài khoản đã đóng",
                     *               "en": "the account is closed"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "more": false
                     *     }
                     */
                    "application/json": {
                        /** @description Lines of the ledger by kind; `handed-out`: payments that a person made */
                        counts: {
                            amountVnd: number;
                            kind: string;
                            lines: number;
                        }[];
                        /** @description Where our side and the bank’s differ at the end of the day, at most 500: not what was ordered and paid */
                        differences: {
                            amountVnd: number;
                            month: number | null;
                            /** @description Null where no dossier is known */
                            number: string | null;
                            /**
                             * @description What we have; `nothing`: no such order
                             * @enum {string}
                             */
                            ours: "ordered" | "counter" | "refused" | "paid" | "dropped" | "nothing";
                            oursOn: string | null;
                            payment: {
                                amountVnd: number;
                                /** @description It is, or was, handed out at a counter */
                                atCounter?: boolean;
                                /** @description How many orders there were */
                                attempt?: number;
                                month: number;
                                /** @description Why it did not get there */
                                reason?: {
                                    en: string;
                                    vi: string;
                                };
                                reference: string;
                                /**
                                 * Format: date
                                 * @description When it came back after it was paid, while it is owed again
                                 */
                                returnedOn?: string;
                                /**
                                 * Format: date
                                 * @description From when on it is in that state; of paid money the day of payment
                                 */
                                since?: string;
                                /** @enum {string} */
                                state: "ordered" | "counter" | "refused" | "paid" | "dropped";
                                /** @description In words of the type */
                                stateTitle: {
                                    en: string;
                                    vi: string;
                                };
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            } | null;
                            reference: string;
                            /**
                             * @description What the bank says
                             * @enum {string}
                             */
                            theirs: "silent" | "refused" | "returned";
                            theirsOn: string | null;
                            type: string | null;
                        }[];
                        more: boolean;
                        /** Format: date */
                        on: string;
                    };
                };
            };
        };
    };
    MoneyController_handedOut: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                names?: "true" | "false";
                office?: string;
                on?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "displayName": "Nguyễn Thị An",
                     *           "month": 2,
                     *           "amountVnd": 7350000,
                     *           "reference": "TCTN-2026-0000042:2:benefit",
                     *           "at": "2026-03-09T02:15:00.000Z",
                     *           "by": {
                     *             "id": "payment-officer-HN-1",
                     *             "name": "Trần Thị Chi"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            amountVnd: number;
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string | null;
                            };
                            displayName?: string | null;
                            month: number;
                            number: string;
                            reference: string;
                            type: string;
                        }[];
                        next: string | null;
                        /** Format: date */
                        on: string;
                    };
                };
            };
        };
    };
    MoneyController_waiting: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                names?: "true" | "false";
                office?: string;
                seen?: string;
                type?: string;
                waitingFor?: "claimant" | "employer" | "officer" | "director" | "insurance-officer" | "payment-officer" | "auditor" | "operator" | "law-editor" | "agency" | "insurance-records" | "population" | "bank";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                place: "counter" | "transfer";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           },
                     *           "since": "2026-03-09",
                     *           "payments": [
                     *             {
                     *               "month": 2,
                     *               "title": {
                     *                 "vi": "tháng thứ 2",
                     *                 "en": "month 2"
                     *               },
                     *               "amountVnd": 7350000,
                     *               "state": "counter",
                     *               "since": "2026-03-09",
                     *               "stateTitle": {
                     *                 "vi": "chờ nhận tiền mặt",
                     *                 "en": "waits to be handed out"
                     *               },
                     *               "reference": "TCTN-2026-0000042:2:benefit",
                     *               "attempt": 1,
                     *               "atCounter": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null,
                     *       "position": 4711,
                     *       "total": {
                     *         "count": 1,
                     *         "more": false
                     *       },
                     *       "money": {
                     *         "payments": 1,
                     *         "amountVnd": 7350000
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            /** @description Its money in that place */
                            payments: {
                                amountVnd: number;
                                /** @description It is, or was, handed out at a counter */
                                atCounter?: boolean;
                                /** @description How many orders there were */
                                attempt?: number;
                                month: number;
                                /** @description Why it did not get there */
                                reason?: {
                                    en: string;
                                    vi: string;
                                };
                                reference: string;
                                /**
                                 * Format: date
                                 * @description When it came back after it was paid, while it is owed again
                                 */
                                returnedOn?: string;
                                /**
                                 * Format: date
                                 * @description From when on it is in that state; of paid money the day of payment
                                 */
                                since?: string;
                                /** @enum {string} */
                                state: "ordered" | "counter" | "refused" | "paid" | "dropped";
                                /** @description In words of the type */
                                stateTitle: {
                                    en: string;
                                    vi: string;
                                };
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            /**
                             * Format: date
                             * @description Since when somebody owes something about it
                             */
                            since: string;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        /** @description Of all pages: how many payments, and how much */
                        money: {
                            amountVnd: number;
                            payments: number;
                        };
                        next: string | null;
                        position: number;
                        total: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    MoneyController_search: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                place: "counter" | "transfer";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nguyen thi an"
                 *     }
                 */
                "application/json": {
                    /** @default 50 */
                    limit?: number;
                    name?: string;
                    /** @default true */
                    names?: boolean;
                    number?: string;
                    office?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           },
                     *           "since": "2026-03-09",
                     *           "payments": [
                     *             {
                     *               "month": 2,
                     *               "title": {
                     *                 "vi": "tháng thứ 2",
                     *                 "en": "month 2"
                     *               },
                     *               "amountVnd": 7350000,
                     *               "state": "counter",
                     *               "since": "2026-03-09",
                     *               "stateTitle": {
                     *                 "vi": "chờ nhận tiền mặt",
                     *                 "en": "waits to be handed out"
                     *               },
                     *               "reference": "TCTN-2026-0000042:2:benefit",
                     *               "attempt": 1,
                     *               "atCounter": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "count": 1,
                     *         "more": false
                     *       },
                     *       "money": {
                     *         "payments": 1,
                     *         "amountVnd": 7350000
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            /** @description Its money in that place */
                            payments: {
                                amountVnd: number;
                                /** @description It is, or was, handed out at a counter */
                                atCounter?: boolean;
                                /** @description How many orders there were */
                                attempt?: number;
                                month: number;
                                /** @description Why it did not get there */
                                reason?: {
                                    en: string;
                                    vi: string;
                                };
                                reference: string;
                                /**
                                 * Format: date
                                 * @description When it came back after it was paid, while it is owed again
                                 */
                                returnedOn?: string;
                                /**
                                 * Format: date
                                 * @description From when on it is in that state; of paid money the day of payment
                                 */
                                since?: string;
                                /** @enum {string} */
                                state: "ordered" | "counter" | "refused" | "paid" | "dropped";
                                /** @description In words of the type */
                                stateTitle: {
                                    en: string;
                                    vi: string;
                                };
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            /**
                             * Format: date
                             * @description Since when somebody owes something about it
                             */
                            since: string;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        /** @description Of all pages: how many payments, and how much */
                        money: {
                            amountVnd: number;
                            payments: number;
                        };
                        total: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    MyActsController_acts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                name?: string;
                on?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "items": [
                     *         {
                     *           "by": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình"
                     *           },
                     *           "type": "unemployment-claim",
                     *           "name": "issueAppointment",
                     *           "title": {
                     *             "vi": "Cấp phiếu hẹn",
                     *             "en": "Issue the appointment slip"
                     *           },
                     *           "number": "TCTN-2026-0000042",
                     *           "sequence": 7,
                     *           "at": "2026-03-09T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "counts": [
                     *         {
                     *           "by": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình"
                     *           },
                     *           "type": "unemployment-claim",
                     *           "name": "issueAppointment",
                     *           "title": {
                     *             "vi": "Cấp phiếu hẹn",
                     *             "en": "Issue the appointment slip"
                     *           },
                     *           "acts": 1,
                     *           "dossiers": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description By official and act, of the whole day; with the first page */
                        counts?: {
                            acts: number;
                            by: {
                                id: string;
                                name: string | null;
                            };
                            dossiers: number;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        items: {
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string | null;
                            };
                            name: string;
                            number: string;
                            sequence: number;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        next: string | null;
                        /** Format: date */
                        on: string;
                    };
                };
            };
        };
    };
    CalendarsController_duties: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "what": {
                     *             "vi": "Thông báo tìm kiếm việc làm",
                     *             "en": "Monthly notice of job search"
                     *           },
                     *           "from": "2026-12-18",
                     *           "until": "2026-12-22"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description The first day; null where it can be done at once */
                            from: string | null;
                            number: string;
                            type: string;
                            /**
                             * Format: date
                             * @description The last day
                             */
                            until: string;
                            what: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    CalendarsController_links: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "language": "vi",
                     *           "createdAt": "2026-11-30T02:00:00.000Z",
                     *           "usedOn": "2026-12-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            language: "vi" | "en";
                            /** @description The day on which a calendar asked for it last */
                            usedOn: string | null;
                        }[];
                    };
                };
            };
        };
    };
    CalendarsController_make: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "vi" | "en";
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "language": "vi",
                     *       "createdAt": "2026-11-30T02:00:00.000Z",
                     *       "usedOn": null,
                     *       "path": "/v1/calendars/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        language: "vi" | "en";
                        /** @description The secret address below this origin; it is told this once */
                        path: string;
                        /** @description The day on which a calendar asked for it last */
                        usedOn: string | null;
                    };
                };
            };
        };
    };
    CalendarsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarsController_file: {
        parameters: {
            query?: {
                dossier?: string;
                language?: "vi" | "en";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    ListsController_mine: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                names?: "true" | "false";
                seen?: string;
                type?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "position": 4711
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        position: number;
                    };
                };
            };
        };
    };
    InboxController_page: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "TCTN-2026-0000042:7",
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "reason": "of-a-party",
                     *           "typeTitle": {
                     *             "en": "Unemployment benefit",
                     *             "vi": "Hưởng trợ cấp thất nghiệp"
                     *           },
                     *           "title": {
                     *             "en": "A party did something",
                     *             "vi": "Người trong hồ sơ vừa thao tác"
                     *           },
                     *           "event": {
                     *             "en": "Employer confirmed",
                     *             "vi": "Đơn vị đã xác nhận"
                     *           },
                     *           "at": "2026-11-30T02:00:00.000Z",
                     *           "read": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** @description What happened, in the words of the timeline */
                            event: {
                                en: string;
                                vi: string;
                            };
                            id: string;
                            number: string;
                            read: boolean;
                            /** @enum {string} */
                            reason: "assigned" | "taken-over" | "sent-back" | "of-a-party" | "told" | "follow-up" | "message" | "sent";
                            /** @description Why it is news, in one sentence */
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    InboxController_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InboxController_unread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 3,
                     *       "more": false
                     *     }
                     */
                    "application/json": {
                        more: boolean;
                        unread: number;
                    };
                };
            };
        };
    };
    ListsController_work: {
        parameters: {
            query?: {
                after?: string;
                alert?: "true" | "false";
                counts?: "true" | "false";
                due?: "overdue" | "this-week";
                dueFrom?: string;
                dueTo?: string;
                limit?: number;
                names?: "true" | "false";
                openedFrom?: string;
                openedTo?: string;
                seen?: string;
                sentBackTo?: string;
                sort?: string;
                status?: string;
                type?: string;
                waitingFor?: "claimant" | "employer" | "officer" | "director" | "insurance-officer" | "payment-officer" | "auditor" | "operator" | "law-editor" | "agency" | "insurance-records" | "population" | "bank";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "position": 4711,
                     *       "total": {
                     *         "count": 1,
                     *         "more": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        position: number;
                        total?: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    OfficesController_all: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the list as you have it: answered with 304 and no body if it is the same */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "HD-01",
                     *           "name": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hải Dương",
                     *             "en": "Hải Dương Employment Service Centre"
                     *           },
                     *           "province": "HD",
                     *           "address": {
                     *             "vi": "Số 1, phường Lê Thanh Nghị, Hải Dương",
                     *             "en": "No. 1, Lê Thanh Nghị ward, Hải Dương"
                     *           },
                     *           "phone": "1900 0001",
                     *           "from": "2009-01-01",
                     *           "provinceName": {
                     *             "vi": "Hải Dương",
                     *             "en": "Hải Dương"
                     *           },
                     *           "hours": {
                     *             "vi": "thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00",
                     *             "en": "Monday to Friday, 7:30–11:30 and 13:30–17:00"
                     *           },
                     *           "until": null,
                     *           "successor": null
                     *         },
                     *         {
                     *           "code": "HD-02",
                     *           "name": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Chí Linh",
                     *             "en": "Chí Linh Employment Service Centre"
                     *           },
                     *           "province": "HD",
                     *           "address": {
                     *             "vi": "Số 1, phường Chí Linh, Hải Dương",
                     *             "en": "No. 1, Chí Linh ward, Hải Dương"
                     *           },
                     *           "phone": "1900 0002",
                     *           "from": "2009-01-01",
                     *           "provinceName": {
                     *             "vi": "Hải Dương",
                     *             "en": "Hải Dương"
                     *           },
                     *           "hours": {
                     *             "vi": "thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00",
                     *             "en": "Monday to Friday, 7:30–11:30 and 13:30–17:00"
                     *           },
                     *           "until": "2026-06-30",
                     *           "successor": "HD-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            address: {
                                en: string;
                                vi: string;
                            };
                            /** @example HN-01 */
                            code: string;
                            /** Format: date */
                            from: string;
                            /** @description When people are received */
                            hours: {
                                en: string;
                                vi: string;
                            } | null;
                            name: {
                                en: string;
                                vi: string;
                            };
                            phone: string;
                            province: string;
                            provinceName: {
                                en: string;
                                vi: string;
                            };
                            successor: string | null;
                            until: string | null;
                        }[];
                    };
                };
            };
        };
    };
    OfficeWorkController_acts: {
        parameters: {
            query?: {
                after?: string;
                by?: string;
                limit?: number;
                name?: string;
                on?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "items": [
                     *         {
                     *           "by": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình"
                     *           },
                     *           "type": "unemployment-claim",
                     *           "name": "issueAppointment",
                     *           "title": {
                     *             "vi": "Cấp phiếu hẹn",
                     *             "en": "Issue the appointment slip"
                     *           },
                     *           "number": "TCTN-2026-0000042",
                     *           "sequence": 7,
                     *           "at": "2026-03-09T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "counts": [
                     *         {
                     *           "by": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình"
                     *           },
                     *           "type": "unemployment-claim",
                     *           "name": "issueAppointment",
                     *           "title": {
                     *             "vi": "Cấp phiếu hẹn",
                     *             "en": "Issue the appointment slip"
                     *           },
                     *           "acts": 1,
                     *           "dossiers": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description By official and act, of the whole day; with the first page */
                        counts?: {
                            acts: number;
                            by: {
                                id: string;
                                name: string | null;
                            };
                            dossiers: number;
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        items: {
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string | null;
                            };
                            name: string;
                            number: string;
                            sequence: number;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        next: string | null;
                        /** Format: date */
                        on: string;
                    };
                };
            };
        };
    };
    ListsController_attempts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": "officer-DN-01-1",
                     *           "at": "2026-03-09T02:15:00.000Z",
                     *           "requestId": null,
                     *           "dossiers": [
                     *             "TCTN-2026-0000042"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            dossiers: string[];
                            requestId: string | null;
                            subject: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    PeopleController_colleagues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "officer-HN-01-1",
                     *           "name": "Lê Thị Bình",
                     *           "roles": [
                     *             "officer"
                     *           ],
                     *           "awayUntil": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description The last day of an absence */
                            awayUntil: string | null;
                            id: string;
                            name: string;
                            roles: string[];
                        }[];
                    };
                };
            };
        };
    };
    ListsController_byStatus: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                names?: "true" | "false";
                seen?: string;
                status: string;
                type?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "position": 4711
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        position: number;
                    };
                };
            };
        };
    };
    PeopleController_people: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "officer-HN-01-1",
                     *           "office": "HN-01",
                     *           "name": "Lê Thị Bình",
                     *           "roles": [
                     *             "officer"
                     *           ],
                     *           "lastSeen": "2026-03-09T02:15:00.000Z",
                     *           "open": 42,
                     *           "dueThisWeek": 9,
                     *           "overdue": 1,
                     *           "done7": 31,
                     *           "done30": 120,
                     *           "awayUntil": "2026-03-13"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description The last day of an absence */
                            awayUntil: string | null;
                            done7: number;
                            done30: number;
                            dueThisWeek: number;
                            id: string;
                            /** Format: date-time */
                            lastSeen: string;
                            name: string;
                            office: string;
                            open: number;
                            overdue: number;
                            roles: string[];
                        }[];
                    };
                };
            };
        };
    };
    ListsController_queue: {
        parameters: {
            query?: {
                after?: string;
                alert?: "true" | "false";
                assignee?: string;
                counts?: "true" | "false";
                due?: "overdue" | "this-week";
                dueFrom?: string;
                dueTo?: string;
                limit?: number;
                names?: "true" | "false";
                openedFrom?: string;
                openedTo?: string;
                seen?: string;
                sentBackTo?: string;
                sort?: string;
                status?: string;
                type?: string;
                waitingFor?: "claimant" | "employer" | "officer" | "director" | "insurance-officer" | "payment-officer" | "auditor" | "operator" | "law-editor" | "agency" | "insurance-records" | "population" | "bank";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted */
                "If-None-Match"?: string;
                /** @description Why you read: 1 to 200 characters, as UTF-8 or percent-encoded; it is logged with the reading */
                Purpose?: string;
                /** @description Names one opening of a page, for ten minutes: dossier, timeline, ledger and form that are read under it are one look */
                Visit?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           }
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTI3IiwiVENUTi0yMDI2LTAwMDAwNDIiXQ",
                     *       "position": 4711,
                     *       "total": {
                     *         "count": 312,
                     *         "more": false
                     *       },
                     *       "counts": {
                     *         "all": {
                     *           "count": 10000,
                     *           "more": true
                     *         },
                     *         "mine": {
                     *           "count": 14,
                     *           "more": false
                     *         },
                     *         "unassigned": {
                     *           "count": 57,
                     *           "more": false
                     *         },
                     *         "overdue": {
                     *           "count": 2,
                     *           "more": false
                     *         },
                     *         "dueThisWeek": {
                     *           "count": 31,
                     *           "more": false
                     *         },
                     *         "sentBack": {
                     *           "count": 1,
                     *           "more": false
                     *         },
                     *         "alerts": {
                     *           "count": 3,
                     *           "more": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        counts?: {
                            alerts: {
                                count: number;
                                more: boolean;
                            };
                            all: {
                                count: number;
                                more: boolean;
                            };
                            dueThisWeek: {
                                count: number;
                                more: boolean;
                            };
                            mine: {
                                count: number;
                                more: boolean;
                            };
                            overdue: {
                                count: number;
                                more: boolean;
                            };
                            sentBack: {
                                count: number;
                                more: boolean;
                            };
                            unassigned: {
                                count: number;
                                more: boolean;
                            };
                        };
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        position: number;
                        total?: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    OfficeWorkController_byHolder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "items": [
                     *         {
                     *           "holder": null,
                     *           "open": 7,
                     *           "overdue": 0,
                     *           "dueThisWeek": 3,
                     *           "beforeToday": 5,
                     *           "opened7": 4,
                     *           "opened30": 2,
                     *           "older": 1
                     *         },
                     *         {
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình"
                     *           },
                     *           "open": 42,
                     *           "overdue": 1,
                     *           "dueThisWeek": 9,
                     *           "beforeToday": 5,
                     *           "opened7": 12,
                     *           "opened30": 20,
                     *           "older": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description Opened before today */
                            beforeToday: number;
                            dueThisWeek: number;
                            /** @description Who has them; null: nobody */
                            holder: {
                                id: string;
                                name: string | null;
                            } | null;
                            older: number;
                            open: number;
                            /** @description Opened within 7 days, today included */
                            opened7: number;
                            /** @description Opened within 30 days, and not within 7 */
                            opened30: number;
                            overdue: number;
                        }[];
                        /** Format: date */
                        on: string;
                    };
                };
            };
        };
    };
    OperatorController_builds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "build": "4f1c2b7a",
                     *           "open": 312,
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description Null where it is not known */
                            build: string | null;
                            /** @description It takes the tasks of all dossiers */
                            current: boolean;
                            /** @description Open dossiers whose rows it folded last */
                            open: number;
                        }[];
                    };
                };
            };
        };
    };
    OperatorController_consumers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "deadlines",
                     *           "position": 4711,
                     *           "lag": 0,
                     *           "lagSeconds": 0,
                     *           "holder": "courier-1",
                     *           "paused": false,
                     *           "failures": 0,
                     *           "fault": null,
                     *           "setAside": {
                     *             "retrying": 0,
                     *             "behind": 0,
                     *             "dead": 1
                     *           }
                     *         }
                     *       ],
                     *       "dead": [
                     *         {
                     *           "consumer": "deadlines",
                     *           "position": 4242,
                     *           "dossier": "TCTN-2026-0000042",
                     *           "sequence": 7,
                     *           "attempts": 8,
                     *           "fault": "TypeError",
                     *           "failedAt": "2026-11-30T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "discarded": [
                     *         {
                     *           "consumer": "deadlines",
                     *           "position": 4100,
                     *           "dossier": "TCTN-2026-0000041",
                     *           "sequence": 3,
                     *           "at": "2026-11-29T02:00:00.000Z",
                     *           "by": "operator-1",
                     *           "reason": "hồ sơ thử, đã xóa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Events that failed too often: a hundred at most */
                        dead: {
                            attempts: number;
                            consumer: string;
                            dossier: string;
                            failedAt: string | null;
                            fault: string | null;
                            position: number;
                            sequence: number;
                        }[];
                        /** @description Those that were given up, the latest first: a hundred at most */
                        discarded: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            consumer: string;
                            dossier: string;
                            position: number;
                            reason: string;
                            sequence: number;
                        }[];
                        items: {
                            failures: number;
                            fault: string | null;
                            holder: string | null;
                            lag: number;
                            lagSeconds: number;
                            name: string;
                            paused: boolean;
                            position: number;
                            setAside: {
                                behind: number;
                                dead: number;
                                retrying: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    OperatorController_letter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                consumer: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "retrying";
                } | {
                    reason: string;
                    /** @enum {string} */
                    state: "discarded";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OperatedController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "TCTN-2026-0000042",
                     *       "type": "unemployment-claim",
                     *       "typeTitle": {
                     *         "en": "Unemployment benefit",
                     *         "vi": "Hưởng trợ cấp thất nghiệp"
                     *       },
                     *       "office": "HN-01",
                     *       "status": {
                     *         "name": "submitted",
                     *         "title": {
                     *           "en": "Submitted",
                     *           "vi": "Đã nộp"
                     *         }
                     *       },
                     *       "closed": false,
                     *       "sequence": 7,
                     *       "run": {
                     *         "state": "failing",
                     *         "id": "0198c0de-0000-7000-8000-000000000000",
                     *         "sequence": null,
                     *         "asking": false
                     *       },
                     *       "details": null,
                     *       "stuck": {
                     *         "reason": "task fails",
                     *         "detail": "run 0198c0de-0000-7000-8000-000000000000",
                     *         "since": null
                     *       },
                     *       "waiting": [
                     *         {
                     *           "who": "officer",
                     *           "whoTitle": {
                     *             "en": "Officer",
                     *             "vi": "Cán bộ"
                     *           },
                     *           "until": "2026-12-02",
                     *           "what": {
                     *             "en": "Issue the appointment slip",
                     *             "vi": "Cấp phiếu hẹn"
                     *           }
                     *         }
                     *       ],
                     *       "timers": [
                     *         {
                     *           "name": "appointment",
                     *           "title": {
                     *             "en": "Appointment slip",
                     *             "vi": "Cấp phiếu hẹn"
                     *           },
                     *           "due": "2026-12-02",
                     *           "stands": false,
                     *           "acts": false
                     *         }
                     *       ],
                     *       "next": {
                     *         "name": "decision",
                     *         "at": "2026-12-28T17:00:00.000Z"
                     *       },
                     *       "begun": [
                     *         {
                     *           "at": "2026-11-30T02:00:00.000Z",
                     *           "because": "an operator began it anew",
                     *           "by": "operator-1",
                     *           "reason": "lịch sử không khớp bản mới"
                     *         }
                     *       ],
                     *       "temporal": "https://temporal.example/namespaces/hoso/workflows/TCTN-2026-0000042"
                     *     }
                     */
                    "application/json": {
                        /** @description When a run was begun from the record, the latest first: ten at most */
                        begun: {
                            /** Format: date-time */
                            at: string;
                            because: string | null;
                            /** @description Null where it happened by itself */
                            by: string | null;
                            reason: string | null;
                        }[];
                        closed: boolean;
                        /** @description Its current details in Temporal, in Markdown; null without an answer */
                        details: string | null;
                        /** @description When something next happens by itself, in the dossier’s own time */
                        next: {
                            /** Format: date-time */
                            at: string;
                            name: string;
                        } | null;
                        number: string;
                        office: string;
                        run: {
                            /** @description Calls to systems outside are under way */
                            asking: boolean;
                            id: string | null;
                            /** @description Of the record, as far as the run knows it */
                            sequence: number | null;
                            /**
                             * @description It follows its record, knows another end of it, still reads it, there is none, its tasks fail, or it does not answer now
                             * @enum {string}
                             */
                            state: "follows" | "behind" | "reads" | "none" | "failing" | "silent";
                        };
                        /** @description Last event of the record */
                        sequence: number;
                        status: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        };
                        stuck: {
                            /** @description The system, the moment or the run; codes, nothing personal */
                            detail: string;
                            /** @enum {string} */
                            reason: "no run" | "task fails" | "late" | "waits";
                            since: string | null;
                        } | null;
                        /** @description Its page in Temporal UI, where `TEMPORAL_UI_URL` says where that is */
                        temporal: string | null;
                        /** @description By the record: the earliest first, those without a day last */
                        timers: {
                            /** @description Something happens by itself when it has passed */
                            acts: boolean;
                            /** @description Null where law data do not reach that far, or its clock stands still */
                            due: string | null;
                            name: string;
                            /** @description Its clock stands still */
                            stands: boolean;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        type: string;
                        typeTitle: {
                            en: string;
                            vi: string;
                        };
                        waiting: {
                            code?: string;
                            /** @description The command that settles it */
                            command?: string;
                            deadline?: string;
                            /**
                             * Format: date
                             * @description The first day on which it can be done, where that is not at once
                             */
                            from?: string;
                            ground?: string;
                            /** @description What is asked one by one, where that is a list */
                            items?: {
                                /** @description The command that settles it */
                                command?: string;
                                /** @description Where it stands in the form of that command: a JSON pointer */
                                place?: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /**
                             * @description It is about money: at a counter, or a transfer that did not get there
                             * @enum {string}
                             */
                            money?: "counter" | "transfer";
                            /** @description Its clock stands still: it has no last day meanwhile */
                            paused?: {
                                /** Format: date */
                                since: string;
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            /**
                             * Format: date
                             * @description The day from which it is owed, where the dossier knows it
                             */
                            since?: string;
                            /** Format: date */
                            until?: string;
                            what: {
                                en: string;
                                vi: string;
                            };
                            /** @example employer */
                            who: string;
                            whoTitle: {
                                en: string;
                                vi: string;
                            };
                            /** @description What made it owed, where something did */
                            why?: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    OperatedController_restart: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Also a run that follows its record, as `hoso dossiers restart NUMBER` does
                     * @default false
                     */
                    anyway?: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": "would be begun",
                     *       "dossier": {
                     *         "number": "TCTN-2026-0000042",
                     *         "type": "unemployment-claim",
                     *         "typeTitle": {
                     *           "en": "Unemployment benefit",
                     *           "vi": "Hưởng trợ cấp thất nghiệp"
                     *         },
                     *         "office": "HN-01",
                     *         "status": {
                     *           "name": "submitted",
                     *           "title": {
                     *             "en": "Submitted",
                     *             "vi": "Đã nộp"
                     *           }
                     *         },
                     *         "closed": false,
                     *         "sequence": 7,
                     *         "run": {
                     *           "state": "failing",
                     *           "id": "0198c0de-0000-7000-8000-000000000000",
                     *           "sequence": null,
                     *           "asking": false
                     *         },
                     *         "details": null,
                     *         "stuck": {
                     *           "reason": "task fails",
                     *           "detail": "run 0198c0de-0000-7000-8000-000000000000",
                     *           "since": null
                     *         },
                     *         "waiting": [
                     *           {
                     *             "who": "officer",
                     *             "whoTitle": {
                     *               "en": "Officer",
                     *               "vi": "Cán bộ"
                     *             },
                     *             "until": "2026-12-02",
                     *             "what": {
                     *               "en": "Issue the appointment slip",
                     *               "vi": "Cấp phiếu hẹn"
                     *             }
                     *           }
                     *         ],
                     *         "timers": [
                     *           {
                     *             "name": "appointment",
                     *             "title": {
                     *               "en": "Appointment slip",
                     *               "vi": "Cấp phiếu hẹn"
                     *             },
                     *             "due": "2026-12-02",
                     *             "stands": false,
                     *             "acts": false
                     *           }
                     *         ],
                     *         "next": {
                     *           "name": "decision",
                     *           "at": "2026-12-28T17:00:00.000Z"
                     *         },
                     *         "begun": [
                     *           {
                     *             "at": "2026-11-30T02:00:00.000Z",
                     *             "because": "an operator began it anew",
                     *             "by": "operator-1",
                     *             "reason": "lịch sử không khớp bản mới"
                     *           }
                     *         ],
                     *         "temporal": "https://temporal.example/namespaces/hoso/workflows/TCTN-2026-0000042"
                     *       }
                     *     }
                     */
                    "application/json": {
                        dossier: {
                            /** @description When a run was begun from the record, the latest first: ten at most */
                            begun: {
                                /** Format: date-time */
                                at: string;
                                because: string | null;
                                /** @description Null where it happened by itself */
                                by: string | null;
                                reason: string | null;
                            }[];
                            closed: boolean;
                            /** @description Its current details in Temporal, in Markdown; null without an answer */
                            details: string | null;
                            /** @description When something next happens by itself, in the dossier’s own time */
                            next: {
                                /** Format: date-time */
                                at: string;
                                name: string;
                            } | null;
                            number: string;
                            office: string;
                            run: {
                                /** @description Calls to systems outside are under way */
                                asking: boolean;
                                id: string | null;
                                /** @description Of the record, as far as the run knows it */
                                sequence: number | null;
                                /**
                                 * @description It follows its record, knows another end of it, still reads it, there is none, its tasks fail, or it does not answer now
                                 * @enum {string}
                                 */
                                state: "follows" | "behind" | "reads" | "none" | "failing" | "silent";
                            };
                            /** @description Last event of the record */
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            stuck: {
                                /** @description The system, the moment or the run; codes, nothing personal */
                                detail: string;
                                /** @enum {string} */
                                reason: "no run" | "task fails" | "late" | "waits";
                                since: string | null;
                            } | null;
                            /** @description Its page in Temporal UI, where `TEMPORAL_UI_URL` says where that is */
                            temporal: string | null;
                            /** @description By the record: the earliest first, those without a day last */
                            timers: {
                                /** @description Something happens by itself when it has passed */
                                acts: boolean;
                                /** @description Null where law data do not reach that far, or its clock stands still */
                                due: string | null;
                                name: string;
                                /** @description Its clock stands still */
                                stands: boolean;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        };
                        /**
                         * @description The first with `dryRun`; the last where one was begun within ten seconds
                         * @enum {string}
                         */
                        outcome: "would be begun" | "goes on" | "does not go on" | "was begun a moment ago";
                    };
                };
            };
        };
    };
    OperatorController_registries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "insurance-records",
                     *           "title": {
                     *             "en": "the insurance records",
                     *             "vi": "cơ sở dữ liệu bảo hiểm xã hội"
                     *           },
                     *           "limit": {
                     *             "callsPerSecond": 0,
                     *             "reason": "bảo trì đến 18:00",
                     *             "by": "operator-1",
                     *             "since": "2026-11-30T02:00:00.000Z"
                     *           },
                     *           "waiting": 12,
                     *           "workers": 2,
                     *           "dossiers": 3,
                     *           "since": "2026-11-28"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @description Open dossiers that it does not answer, or refuses */
                            dossiers: number;
                            /** @description Null when nothing is held back */
                            limit: {
                                by: string;
                                callsPerSecond: number;
                                reason: string;
                                since: string | null;
                            } | null;
                            name: string;
                            /** @description The first business day of that */
                            since: string | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Calls that wait, about */
                            waiting: number;
                            workers: number;
                        }[];
                    };
                };
            };
        };
    };
    OperatorController_limit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                registry: "insurance-records" | "population" | "bank";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Over all workers; 0 holds them all back */
                    callsPerSecond: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "insurance-records",
                     *       "title": {
                     *         "en": "the insurance records",
                     *         "vi": "cơ sở dữ liệu bảo hiểm xã hội"
                     *       },
                     *       "limit": {
                     *         "callsPerSecond": 0,
                     *         "reason": "bảo trì đến 18:00",
                     *         "by": "operator-1",
                     *         "since": "2026-11-30T02:00:00.000Z"
                     *       },
                     *       "waiting": 12,
                     *       "workers": 2,
                     *       "dossiers": 3,
                     *       "since": "2026-11-28"
                     *     }
                     */
                    "application/json": {
                        /** @description Open dossiers that it does not answer, or refuses */
                        dossiers: number;
                        /** @description Null when nothing is held back */
                        limit: {
                            by: string;
                            callsPerSecond: number;
                            reason: string;
                            since: string | null;
                        } | null;
                        name: string;
                        /** @description The first business day of that */
                        since: string | null;
                        title: {
                            en: string;
                            vi: string;
                        };
                        /** @description Calls that wait, about */
                        waiting: number;
                        workers: number;
                    };
                };
            };
        };
    };
    OperatorController_resume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                registry: "insurance-records" | "population" | "bank";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "insurance-records",
                     *       "title": {
                     *         "en": "the insurance records",
                     *         "vi": "cơ sở dữ liệu bảo hiểm xã hội"
                     *       },
                     *       "limit": {
                     *         "callsPerSecond": 0,
                     *         "reason": "bảo trì đến 18:00",
                     *         "by": "operator-1",
                     *         "since": "2026-11-30T02:00:00.000Z"
                     *       },
                     *       "waiting": 12,
                     *       "workers": 2,
                     *       "dossiers": 3,
                     *       "since": "2026-11-28"
                     *     }
                     */
                    "application/json": {
                        /** @description Open dossiers that it does not answer, or refuses */
                        dossiers: number;
                        /** @description Null when nothing is held back */
                        limit: {
                            by: string;
                            callsPerSecond: number;
                            reason: string;
                            since: string | null;
                        } | null;
                        name: string;
                        /** @description The first business day of that */
                        since: string | null;
                        title: {
                            en: string;
                            vi: string;
                        };
                        /** @description Calls that wait, about */
                        waiting: number;
                        workers: number;
                    };
                };
            };
        };
    };
    OperatorController_stuck: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "office": "HN-01",
                     *           "reason": "waits",
                     *           "detail": "insurance-records (REGISTRY_UNAVAILABLE)",
                     *           "since": "2026-11-28"
                     *         }
                     *       ],
                     *       "complete": true
                     *     }
                     */
                    "application/json": {
                        complete: boolean;
                        items: {
                            /** @description The system, the moment or the run; codes, nothing personal */
                            detail: string;
                            number: string;
                            office: string;
                            /** @enum {string} */
                            reason: "no run" | "task fails" | "late" | "waits";
                            since: string | null;
                            type: string;
                        }[];
                    };
                };
            };
        };
    };
    AdoptionsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "version": 2,
                     *           "perSecond": 5,
                     *           "state": "going on",
                     *           "total": 312,
                     *           "told": 40,
                     *           "failed": 0,
                     *           "failures": [],
                     *           "by": {
                     *             "id": "law-editor-1",
                     *             "name": "Cán bộ pháp chế 1"
                     *           },
                     *           "stoppedBy": null,
                     *           "createdAt": "2026-11-30T02:15:00.000Z",
                     *           "finishedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            by: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            failed: number;
                            /** @description 200 at most */
                            failures: {
                                code: string;
                                number: string;
                            }[];
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            perSecond: number;
                            /** @enum {string} */
                            state: "going on" | "done" | "stopped";
                            stoppedBy: string | null;
                            told: number;
                            total: number;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    AdoptionsController_begin: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Dossiers told a second
                     * @default 5
                     */
                    perSecond?: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "version": 2,
                     *       "perSecond": 5,
                     *       "state": "going on",
                     *       "total": 312,
                     *       "told": 40,
                     *       "failed": 0,
                     *       "failures": [],
                     *       "by": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "stoppedBy": null,
                     *       "createdAt": "2026-11-30T02:15:00.000Z",
                     *       "finishedAt": null
                     *     }
                     */
                    "application/json": {
                        by: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        failed: number;
                        /** @description 200 at most */
                        failures: {
                            code: string;
                            number: string;
                        }[];
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        perSecond: number;
                        /** @enum {string} */
                        state: "going on" | "done" | "stopped";
                        stoppedBy: string | null;
                        told: number;
                        total: number;
                        version: number;
                    } | {
                        /** @description Of those that were looked at: how many something changes for */
                        changed: number;
                        /** @description Last days that move */
                        deadlines: {
                            count: number;
                            name: string;
                            new: string | null;
                            old: string | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /** @description So many of them, spread evenly over all, always the same */
                        lookedAt: number;
                        /** @description Open dossiers with an earlier version */
                        open: number;
                        /** @description What is not decided yet, as it would come out today */
                        outcomes: {
                            count: number;
                            name: string;
                            new: {
                                en: string;
                                vi: string;
                            } | null;
                            old: {
                                en: string;
                                vi: string;
                            } | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                            typeTitle: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    AdoptionsController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                adoption: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "version": 2,
                     *       "perSecond": 5,
                     *       "state": "going on",
                     *       "total": 312,
                     *       "told": 40,
                     *       "failed": 0,
                     *       "failures": [],
                     *       "by": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "stoppedBy": null,
                     *       "createdAt": "2026-11-30T02:15:00.000Z",
                     *       "finishedAt": null
                     *     }
                     */
                    "application/json": {
                        by: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        failed: number;
                        /** @description 200 at most */
                        failures: {
                            code: string;
                            number: string;
                        }[];
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        perSecond: number;
                        /** @enum {string} */
                        state: "going on" | "done" | "stopped";
                        stoppedBy: string | null;
                        told: number;
                        total: number;
                        version: number;
                    };
                };
            };
        };
    };
    AdoptionsController_stop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                adoption: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LawDraftsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "from": 2,
                     *           "next": 3,
                     *           "version": 4,
                     *           "reason": {
                     *             "vi": "Lương cơ sở từ 01/07/2027",
                     *             "en": "Base salary from 1 July 2027"
                     *           },
                     *           "author": {
                     *             "id": "law-editor-1",
                     *             "name": "Cán bộ pháp chế 1"
                     *           },
                     *           "changedBy": {
                     *             "id": "law-editor-1",
                     *             "name": "Cán bộ pháp chế 1"
                     *           },
                     *           "changedAt": "2026-11-30T02:15:00.000Z",
                     *           "approval": null,
                     *           "withdrawn": null,
                     *           "mayApprove": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            approval: {
                                /** Format: date-time */
                                at: string;
                                id: string;
                                name: string;
                            } | null;
                            author: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: {
                                id: string;
                                name: string;
                            };
                            /** @description The version from which it started */
                            from: number;
                            /** Format: uuid */
                            id: string;
                            /** @description The reader never wrote in it */
                            mayApprove: boolean;
                            /** @description The version that it would become */
                            next: number;
                            reason: {
                                en: string;
                                vi: string;
                            };
                            /** @description Counts changes and approvals; the ETag */
                            version: number;
                            /** @description Who ended the last approval: by a change, or by taking it back */
                            withdrawn: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                because: "changed" | "withdrawn";
                                id: string;
                                name: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    LawDraftsController_begin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: number;
                    /** @description Why the law data change, in both languages: it stands beside the version for good */
                    reason: {
                        en: string;
                        vi: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "from": 2,
                     *       "next": 3,
                     *       "version": 4,
                     *       "reason": {
                     *         "vi": "Lương cơ sở từ 01/07/2027",
                     *         "en": "Base salary from 1 July 2027"
                     *       },
                     *       "author": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedBy": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedAt": "2026-11-30T02:15:00.000Z",
                     *       "approval": null,
                     *       "withdrawn": null,
                     *       "mayApprove": false,
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       },
                     *       "faults": [
                     *         {
                     *           "pointer": "/rates/baseSalary/0/vnd",
                     *           "message": {
                     *             "vi": "số tiền phải lớn hơn 0",
                     *             "en": "an amount must be more than nought"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: {
                            /** Format: date-time */
                            at: string;
                            id: string;
                            name: string;
                        } | null;
                        author: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: {
                            id: string;
                            name: string;
                        };
                        /** @description What is wrong still, by its place in `law` */
                        faults: {
                            message: {
                                en: string;
                                vi: string;
                            };
                            pointer: string;
                        }[];
                        /** @description The version from which it started */
                        from: number;
                        /** Format: uuid */
                        id: string;
                        law: {
                            calendar: {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: unknown;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description The reader never wrote in it */
                        mayApprove: boolean;
                        /** @description The version that it would become */
                        next: number;
                        reason: {
                            en: string;
                            vi: string;
                        };
                        /** @description Counts changes and approvals; the ETag */
                        version: number;
                        /** @description Who ended the last approval: by a change, or by taking it back */
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            because: "changed" | "withdrawn";
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    LawDraftsController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "from": 2,
                     *       "next": 3,
                     *       "version": 4,
                     *       "reason": {
                     *         "vi": "Lương cơ sở từ 01/07/2027",
                     *         "en": "Base salary from 1 July 2027"
                     *       },
                     *       "author": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedBy": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedAt": "2026-11-30T02:15:00.000Z",
                     *       "approval": null,
                     *       "withdrawn": null,
                     *       "mayApprove": false,
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       },
                     *       "faults": [
                     *         {
                     *           "pointer": "/rates/baseSalary/0/vnd",
                     *           "message": {
                     *             "vi": "số tiền phải lớn hơn 0",
                     *             "en": "an amount must be more than nought"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: {
                            /** Format: date-time */
                            at: string;
                            id: string;
                            name: string;
                        } | null;
                        author: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: {
                            id: string;
                            name: string;
                        };
                        /** @description What is wrong still, by its place in `law` */
                        faults: {
                            message: {
                                en: string;
                                vi: string;
                            };
                            pointer: string;
                        }[];
                        /** @description The version from which it started */
                        from: number;
                        /** Format: uuid */
                        id: string;
                        law: {
                            calendar: {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: unknown;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description The reader never wrote in it */
                        mayApprove: boolean;
                        /** @description The version that it would become */
                        next: number;
                        reason: {
                            en: string;
                            vi: string;
                        };
                        /** @description Counts changes and approvals; the ETag */
                        version: number;
                        /** @description Who ended the last approval: by a change, or by taking it back */
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            because: "changed" | "withdrawn";
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    LawDraftsController_replace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    law: {
                        calendar: {
                            from: unknown;
                            makeUpSaturdays: {
                                [key: string]: unknown;
                            }[];
                            nonWorking: {
                                [key: string]: unknown;
                            }[];
                            officialYears?: unknown[];
                            to: unknown;
                            unsettled?: {
                                [key: string]: unknown;
                            }[];
                        };
                        choices: {
                            [key: string]: unknown;
                        };
                        rates: {
                            [key: string]: {
                                [key: string]: unknown;
                            }[];
                        };
                    };
                    /** @description Why the law data change, in both languages: it stands beside the version for good */
                    reason: {
                        en: string;
                        vi: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "from": 2,
                     *       "next": 3,
                     *       "version": 4,
                     *       "reason": {
                     *         "vi": "Lương cơ sở từ 01/07/2027",
                     *         "en": "Base salary from 1 July 2027"
                     *       },
                     *       "author": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedBy": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedAt": "2026-11-30T02:15:00.000Z",
                     *       "approval": null,
                     *       "withdrawn": null,
                     *       "mayApprove": false,
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       },
                     *       "faults": [
                     *         {
                     *           "pointer": "/rates/baseSalary/0/vnd",
                     *           "message": {
                     *             "vi": "số tiền phải lớn hơn 0",
                     *             "en": "an amount must be more than nought"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: {
                            /** Format: date-time */
                            at: string;
                            id: string;
                            name: string;
                        } | null;
                        author: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: {
                            id: string;
                            name: string;
                        };
                        /** @description What is wrong still, by its place in `law` */
                        faults: {
                            message: {
                                en: string;
                                vi: string;
                            };
                            pointer: string;
                        }[];
                        /** @description The version from which it started */
                        from: number;
                        /** Format: uuid */
                        id: string;
                        law: {
                            calendar: {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: unknown;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description The reader never wrote in it */
                        mayApprove: boolean;
                        /** @description The version that it would become */
                        next: number;
                        reason: {
                            en: string;
                            vi: string;
                        };
                        /** @description Counts changes and approvals; the ETag */
                        version: number;
                        /** @description Who ended the last approval: by a change, or by taking it back */
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            because: "changed" | "withdrawn";
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    LawDraftsController_remove: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LawDraftsController_changes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 2,
                     *       "asked": 387,
                     *       "items": [
                     *         {
                     *           "id": "d374-startDay-01",
                     *           "title": {
                     *             "vi": "Ngày bắt đầu hưởng",
                     *             "en": "Start of the benefit"
                     *           },
                     *           "old": {
                     *             "short": {
                     *               "vi": "Quyết định chậm nhất ngày 30/03/2026.",
                     *               "en": "It is to be decided by 30/03/2026."
                     *             },
                     *             "long": {
                     *               "vi": "Quyết định chậm nhất ngày 30/03/2026.",
                     *               "en": "It is to be decided by 30/03/2026."
                     *             }
                     *           },
                     *           "new": {
                     *             "short": {
                     *               "vi": "Quyết định chậm nhất ngày 23/03/2026.",
                     *               "en": "It is to be decided by 23/03/2026."
                     *             },
                     *             "long": {
                     *               "vi": "Quyết định chậm nhất ngày 23/03/2026.",
                     *               "en": "It is to be decided by 23/03/2026."
                     *             }
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 39(3)"
                     *             }
                     *           ],
                     *           "values": [
                     *             {
                     *               "pointer": "/decisionDue",
                     *               "old": "2026-03-30",
                     *               "new": "2026-03-23"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description How many questions were asked of both */
                        asked: number;
                        from: number;
                        items: {
                            articles: {
                                en: string;
                                vi: string;
                            }[];
                            id: string;
                            new: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            old: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            title: {
                                en: string;
                                vi: string;
                            };
                            values: {
                                new?: unknown;
                                old?: unknown;
                                pointer: string;
                            }[];
                        }[];
                        to: number;
                    };
                };
            };
        };
    };
    LawDraftsController_approve: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "from": 2,
                     *       "next": 3,
                     *       "version": 4,
                     *       "reason": {
                     *         "vi": "Lương cơ sở từ 01/07/2027",
                     *         "en": "Base salary from 1 July 2027"
                     *       },
                     *       "author": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedBy": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedAt": "2026-11-30T02:15:00.000Z",
                     *       "approval": null,
                     *       "withdrawn": null,
                     *       "mayApprove": false,
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       },
                     *       "faults": [
                     *         {
                     *           "pointer": "/rates/baseSalary/0/vnd",
                     *           "message": {
                     *             "vi": "số tiền phải lớn hơn 0",
                     *             "en": "an amount must be more than nought"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: {
                            /** Format: date-time */
                            at: string;
                            id: string;
                            name: string;
                        } | null;
                        author: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: {
                            id: string;
                            name: string;
                        };
                        /** @description What is wrong still, by its place in `law` */
                        faults: {
                            message: {
                                en: string;
                                vi: string;
                            };
                            pointer: string;
                        }[];
                        /** @description The version from which it started */
                        from: number;
                        /** Format: uuid */
                        id: string;
                        law: {
                            calendar: {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: unknown;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description The reader never wrote in it */
                        mayApprove: boolean;
                        /** @description The version that it would become */
                        next: number;
                        reason: {
                            en: string;
                            vi: string;
                        };
                        /** @description Counts changes and approvals; the ETag */
                        version: number;
                        /** @description Who ended the last approval: by a change, or by taking it back */
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            because: "changed" | "withdrawn";
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    LawDraftsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the draft as you have it: refused with 412 if it was saved elsewhere since, which earlier saves of the same window (`edit`) are not */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "from": 2,
                     *       "next": 3,
                     *       "version": 4,
                     *       "reason": {
                     *         "vi": "Lương cơ sở từ 01/07/2027",
                     *         "en": "Base salary from 1 July 2027"
                     *       },
                     *       "author": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedBy": {
                     *         "id": "law-editor-1",
                     *         "name": "Cán bộ pháp chế 1"
                     *       },
                     *       "changedAt": "2026-11-30T02:15:00.000Z",
                     *       "approval": null,
                     *       "withdrawn": null,
                     *       "mayApprove": false,
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       },
                     *       "faults": [
                     *         {
                     *           "pointer": "/rates/baseSalary/0/vnd",
                     *           "message": {
                     *             "vi": "số tiền phải lớn hơn 0",
                     *             "en": "an amount must be more than nought"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        approval: {
                            /** Format: date-time */
                            at: string;
                            id: string;
                            name: string;
                        } | null;
                        author: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: {
                            id: string;
                            name: string;
                        };
                        /** @description What is wrong still, by its place in `law` */
                        faults: {
                            message: {
                                en: string;
                                vi: string;
                            };
                            pointer: string;
                        }[];
                        /** @description The version from which it started */
                        from: number;
                        /** Format: uuid */
                        id: string;
                        law: {
                            calendar: {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: unknown;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description The reader never wrote in it */
                        mayApprove: boolean;
                        /** @description The version that it would become */
                        next: number;
                        reason: {
                            en: string;
                            vi: string;
                        };
                        /** @description Counts changes and approvals; the ETag */
                        version: number;
                        /** @description Who ended the last approval: by a change, or by taking it back */
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            because: "changed" | "withdrawn";
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    LawDraftsController_differences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 2,
                     *       "items": [
                     *         {
                     *           "pointer": "/choices/decisionDays2025",
                     *           "part": "choices",
                     *           "label": {
                     *             "vi": "Hạn quyết định hưởng (ngày làm việc)",
                     *             "en": "Decision on the award (working days)"
                     *           },
                     *           "old": {
                     *             "vi": "20",
                     *             "en": "20"
                     *           },
                     *           "new": {
                     *             "vi": "15",
                     *             "en": "15"
                     *           },
                     *           "source": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        from: number;
                        items: {
                            label: {
                                en: string;
                                vi: string;
                            };
                            new: {
                                en: string;
                                vi: string;
                            } | null;
                            old: {
                                en: string;
                                vi: string;
                            } | null;
                            /** @enum {string} */
                            part: "rates" | "calendar" | "choices";
                            /** @description A row or a day is named by its day: `/rates/baseSalary/2027-07-01/vnd` */
                            pointer: string;
                            source: string | null;
                        }[];
                        to: number;
                    };
                };
            };
        };
    };
    LawDraftsController_source: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "folder": "libs/policy/data/version-3",
                     *       "files": [
                     *         {
                     *           "name": "choices.ts",
                     *           "text": "export const choices = {} as const;\n"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        files: {
                            name: string;
                            text: string;
                        }[];
                        folder: string;
                        version: number;
                    };
                };
            };
        };
    };
    PolicyController_estimate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    asOf?: string;
                    changes?: {
                        compulsoryInsurance?: boolean | null;
                        /** Format: date */
                        from: string;
                        /** @enum {string} */
                        kind: "job" | "military" | "study" | "compulsory-institution" | "detention" | "abroad" | "death";
                        months?: number | null;
                        purpose?: ("settle" | "work" | "other") | null;
                    }[];
                    contract: {
                        /** @enum {string} */
                        kind: "indefinite";
                        months?: null;
                    } | {
                        /** @enum {string} */
                        kind: "fixed-term" | "seasonal";
                        months: number;
                    };
                    contributed?: [
                        string,
                        string
                    ][];
                    contributedMonths?: number;
                    decided?: string | null;
                    /** @default false */
                    deemedContributing?: boolean;
                    /** Format: date */
                    filed: string;
                    lawVersion?: number;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    pension?: "none" | "eligible" | "drawing";
                    /** @enum {string} */
                    reason: "expiry" | "agreement" | "dismissal" | "redundancy" | "lawful-resignation" | "unlawful-resignation" | "other";
                    salaries: number[];
                    /** Format: date */
                    terminationDate: string;
                    /** @enum {string} */
                    wageScheme: "state" | "employer";
                    workplaceRegion: 1 | 2 | 3 | 4;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lawVersion": 2,
                     *       "asOf": "2026-03-09",
                     *       "contributed": [
                     *         [
                     *           "2024-03",
                     *           "2026-02"
                     *         ]
                     *       ],
                     *       "regime": "2025",
                     *       "eligibility": {
                     *         "eligible": true,
                     *         "unmet": []
                     *       },
                     *       "filing": {
                     *         "deadline": "2026-05-28",
                     *         "onTime": true
                     *       },
                     *       "start": {
                     *         "benefitStart": "2026-03-24",
                     *         "lastWaitingDay": "2026-03-23",
                     *         "withdrawalDeadline": "2026-03-23",
                     *         "decisionDue": "2026-03-30"
                     *       },
                     *       "amount": {
                     *         "uncappedVnd": 7350000,
                     *         "capVnd": 26550000,
                     *         "monthlyBenefitVnd": 7350000
                     *       },
                     *       "duration": {
                     *         "awardMonths": 3,
                     *         "oddMonths": 0
                     *       },
                     *       "benefitMonths": [
                     *         [
                     *           "2026-03-24",
                     *           "2026-04-23"
                     *         ],
                     *         [
                     *           "2026-04-24",
                     *           "2026-05-23"
                     *         ],
                     *         [
                     *           "2026-05-24",
                     *           "2026-06-23"
                     *         ]
                     *       ],
                     *       "checkIns": {
                     *         "2": [
                     *           "2026-04-28",
                     *           "2026-05-04"
                     *         ],
                     *         "3": [
                     *           "2026-05-25",
                     *           "2026-05-27"
                     *         ]
                     *       },
                     *       "paymentsDue": {
                     *         "2": "2026-05-11",
                     *         "3": "2026-06-03"
                     *       },
                     *       "restsOn": [
                     *         {
                     *           "part": "eligibility",
                     *           "ruleId": "eligibility.window.2025",
                     *           "confidence": "interpretation"
                     *         },
                     *         {
                     *           "part": "amount",
                     *           "ruleId": "amount.cap.2025",
                     *           "confidence": "interpretation"
                     *         }
                     *       ],
                     *       "conditions": [
                     *         {
                     *           "name": "currently-contributing",
                     *           "title": {
                     *             "vi": "đang đóng",
                     *             "en": "currently contributing"
                     *           },
                     *           "met": true,
                     *           "short": {
                     *             "vi": "Khi chấm dứt hợp đồng, người lao động đang đóng bảo hiểm thất nghiệp.",
                     *             "en": "At termination the worker was contributing."
                     *           },
                     *           "long": {
                     *             "vi": "- Đã đóng tháng chấm dứt: có; đã đóng tháng liền trước: có; nghỉ từ 14 ngày làm việc có xác nhận trong một trong hai tháng đó: không; đơn vị không còn khả năng đóng: không. Kết luận: đang đóng. (Điều 3 Nghị định số 374/2025/NĐ-CP; Điều 26 khoản 2 Nghị định số 158/2025/NĐ-CP; Điều 38 khoản 1 Luật Việc làm số 74/2025/QH15)",
                     *             "en": "- Month of termination paid: yes; month before it paid: yes; 14 working days away, confirmed, in either: no; employer no longer able to pay: no. The worker was contributing. (Decree 374/2025/NĐ-CP art. 3; Decree 158/2025/NĐ-CP art. 26(2); Law 74/2025/QH15 art. 38(1))"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 3 Nghị định số 374/2025/NĐ-CP",
                     *               "en": "Decree 374/2025/NĐ-CP art. 3"
                     *             },
                     *             {
                     *               "vi": "Điều 26 khoản 2 Nghị định số 158/2025/NĐ-CP",
                     *               "en": "Decree 158/2025/NĐ-CP art. 26(2)"
                     *             },
                     *             {
                     *               "vi": "Điều 38 khoản 1 Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 38(1)"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "reason",
                     *           "title": {
                     *             "vi": "lý do chấm dứt",
                     *             "en": "the reason"
                     *           },
                     *           "met": true,
                     *           "short": {
                     *             "vi": "Lý do chấm dứt hợp đồng không loại trừ việc hưởng.",
                     *             "en": "The reason of termination does not bar the benefit."
                     *           },
                     *           "long": {
                     *             "vi": "- Lý do: hết hạn hợp đồng; lương hưu: không có. Chỉ loại trừ người lao động đơn phương chấm dứt trái pháp luật và trường hợp lương hưu: không loại trừ. (Điều 38 khoản 1 điểm a Luật Việc làm số 74/2025/QH15)",
                     *             "en": "- Reason: expiry; pension: none. Only unlawful termination by the worker and the pension rule bar: no bar. (Law 74/2025/QH15 art. 38(1)(a))"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 38 khoản 1 điểm a Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 38(1)(a)"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "contributions",
                     *           "title": {
                     *             "vi": "số tháng đóng",
                     *             "en": "contributed months"
                     *           },
                     *           "met": true,
                     *           "short": {
                     *             "vi": "Có 24 tháng đóng trong 24 tháng trước khi chấm dứt hợp đồng: đủ 12 tháng.",
                     *             "en": "24 months were contributed in the 24 months before termination: enough."
                     *           },
                     *           "long": {
                     *             "vi": "- Với loại hợp đồng này (xác định thời hạn), xét 24 tháng, từ 03/2024 đến 02/2026: có 24 tháng đóng, cần 12 tháng: đủ. (Điều 38 khoản 1 điểm b Luật Việc làm số 74/2025/QH15) [cách hiểu; theo: các tháng dương lịch, kết thúc ở tháng đóng cuối cùng; vì văn bản không nói cách cắt; tháng đóng cuối cùng có lợi cho người lao động; cách khác: các tháng dương lịch, kết thúc ở tháng chấm dứt hợp đồng]",
                     *             "en": "- For this contract (fixed-term) the 24 months from Mar 2024 to Feb 2026 count: 24 were contributed, 12 are needed: enough. (Law 74/2025/QH15 art. 38(1)(b)) [interpretation; followed: calendar months that end with the last contributed month; because no text says how they are cut; the last contributed month favours the worker; otherwise: calendar months that end with the month of termination]"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 38 khoản 1 điểm b Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 38(1)(b)"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "filed-in-time",
                     *           "title": {
                     *             "vi": "nộp trong hạn",
                     *             "en": "filing in time"
                     *           },
                     *           "met": true,
                     *           "short": {
                     *             "vi": "Hồ sơ phải nộp chậm nhất ngày 28/05/2026; hồ sơ nộp ngày 09/03/2026 là trong hạn.",
                     *             "en": "The dossier had to be filed by 28 May 2026; filed on 9 Mar 2026 it is in time."
                     *           },
                     *           "long": {
                     *             "vi": "- Chấm dứt ngày 28/02/2026; xác nhận đơn vị không còn khả năng đóng ngày: không có. Thời hạn 3 tháng kể từ ngày 28/02/2026 hết ngày 28/05/2026; nếu là ngày nghỉ thì đến ngày làm việc kế tiếp, tức ngày 28/05/2026. Hồ sơ nộp ngày 09/03/2026: trong hạn. (Điều 38 khoản 1 điểm c Luật Việc làm số 74/2025/QH15; Điều 14 khoản 2 điểm a Nghị định số 374/2025/NĐ-CP; Điều 3 khoản 6 Nghị định số 374/2025/NĐ-CP; Điều 148 khoản 3 Bộ luật Dân sự 2015; Điều 148 khoản 5 Bộ luật Dân sự 2015)\n  - 3 tháng kể từ ngày 28/02/2026 kết thúc ở ngày tương ứng, hoặc ngày cuối tháng nếu không có ngày đó: 28/05/2026; nếu là ngày nghỉ thì chuyển sang ngày làm việc kế tiếp: 28/05/2026. (Điều 148 khoản 3 Bộ luật Dân sự 2015; Điều 148 khoản 5 Bộ luật Dân sự 2015)",
                     *             "en": "- The contract ended on 28 Feb 2026; the authority confirmed that the employer cannot pay on: none. The 3 months from 28 Feb 2026 end on 28 May 2026; a day off moves to the next working day, so 28 May 2026. The dossier was filed on 9 Mar 2026: in time. (Law 74/2025/QH15 art. 38(1)(c); Decree 374/2025/NĐ-CP art. 14(2)(a); Decree 374/2025/NĐ-CP art. 3(6); Civil Code 2015 art. 148(3); Civil Code 2015 art. 148(5))\n  - 3 months from 28 Feb 2026 end on the corresponding day, or the last of the month where there is none: 28 May 2026; a day off moves to the next working day: 28 May 2026. (Civil Code 2015 art. 148(3); Civil Code 2015 art. 148(5))"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 38 khoản 1 điểm c Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 38(1)(c)"
                     *             },
                     *             {
                     *               "vi": "Điều 14 khoản 2 điểm a Nghị định số 374/2025/NĐ-CP",
                     *               "en": "Decree 374/2025/NĐ-CP art. 14(2)(a)"
                     *             },
                     *             {
                     *               "vi": "Điều 3 khoản 6 Nghị định số 374/2025/NĐ-CP",
                     *               "en": "Decree 374/2025/NĐ-CP art. 3(6)"
                     *             },
                     *             {
                     *               "vi": "Điều 148 khoản 3 Bộ luật Dân sự 2015",
                     *               "en": "Civil Code 2015 art. 148(3)"
                     *             },
                     *             {
                     *               "vi": "Điều 148 khoản 5 Bộ luật Dân sự 2015",
                     *               "en": "Civil Code 2015 art. 148(5)"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "waiting-period",
                     *           "title": {
                     *             "vi": "thời gian chờ",
                     *             "en": "the waiting period"
                     *           },
                     *           "met": true,
                     *           "short": {
                     *             "vi": "Trong thời gian chờ đến ngày 23/03/2026 không có trường hợp loại trừ.",
                     *             "en": "In the waiting period to 23 Mar 2026 nothing bars the claim."
                     *           },
                     *           "long": {
                     *             "vi": "- Thời gian chờ đến hết ngày 23/03/2026; các trường hợp loại trừ: không có. (Điều 38 khoản 1 điểm d Luật Việc làm số 74/2025/QH15; Điều 19 khoản 1 điểm a Nghị định số 374/2025/NĐ-CP)\n  - Nộp đủ hồ sơ ngày 09/03/2026; sau 10 ngày làm việc chờ (đến hết ngày 23/03/2026), trợ cấp được hưởng từ ngày thứ 11, tức ngày 24/03/2026; quyết định chậm nhất ngày 30/03/2026. (Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15; Điều 45 khoản 3 Nghị định số 374/2025/NĐ-CP; Điều 147 Bộ luật Dân sự 2015)\n    - Ngày xảy ra sự kiện (09/03/2026) không tính; đếm 11 ngày làm việc, bỏ ngày nghỉ hằng tuần, ngày lễ và ngày nghỉ bù: hết ngày 24/03/2026. (Điều 147 Bộ luật Dân sự 2015; Điều 148 khoản 5 Bộ luật Dân sự 2015; Điều 111 Bộ luật Lao động 2019; Điều 112 Bộ luật Lao động 2019)\n    - Hạn ra quyết định về việc hưởng: 15 ngày làm việc kể từ ngày nhận đủ hồ sơ (09/03/2026), chậm nhất ngày 30/03/2026. (Điều 16 khoản 1 Nghị định số 374/2025/NĐ-CP; Điều 45 khoản 3 Nghị định số 374/2025/NĐ-CP; Điều 39 khoản 5 Luật Việc làm số 74/2025/QH15)\n      - Ngày xảy ra sự kiện (09/03/2026) không tính; đếm 15 ngày làm việc, bỏ ngày nghỉ hằng tuần, ngày lễ và ngày nghỉ bù: hết ngày 30/03/2026. (Điều 147 Bộ luật Dân sự 2015; Điều 148 khoản 5 Bộ luật Dân sự 2015; Điều 111 Bộ luật Lao động 2019; Điều 112 Bộ luật Lao động 2019)\n    - Hạn rút hồ sơ: 10 ngày làm việc kể từ ngày nộp hồ sơ (09/03/2026), chậm nhất ngày 23/03/2026. (Điều 14 khoản 3 Nghị định số 374/2025/NĐ-CP; Điều 39 khoản 5 Luật Việc làm số 74/2025/QH15)\n      - Ngày xảy ra sự kiện (09/03/2026) không tính; đếm 10 ngày làm việc, bỏ ngày nghỉ hằng tuần, ngày lễ và ngày nghỉ bù: hết ngày 23/03/2026. (Điều 147 Bộ luật Dân sự 2015; Điều 148 khoản 5 Bộ luật Dân sự 2015; Điều 111 Bộ luật Lao động 2019; Điều 112 Bộ luật Lao động 2019)",
                     *             "en": "- The waiting period runs to the end of 23 Mar 2026; bars: none. (Law 74/2025/QH15 art. 38(1)(d); Decree 374/2025/NĐ-CP art. 19(1)(a))\n  - The full dossier was filed on 9 Mar 2026; after 10 working days of waiting (to the end of 23 Mar 2026) the benefit starts on day 11, 24 Mar 2026; it is to be decided by 30 Mar 2026. (Law 74/2025/QH15 art. 39(3); Decree 374/2025/NĐ-CP art. 45(3); Civil Code 2015 art. 147)\n    - The day of the event (9 Mar 2026) is not counted; 11 working days follow, leaving out weekends, holidays and days in lieu: 24 Mar 2026. (Civil Code 2015 art. 147; Civil Code 2015 art. 148(5); Labour Code 2019 art. 111; Labour Code 2019 art. 112)\n    - Decision on the award: 15 working days from receipt of the full dossier (9 Mar 2026), so 30 Mar 2026 at the latest. (Decree 374/2025/NĐ-CP art. 16(1); Decree 374/2025/NĐ-CP art. 45(3); Law 74/2025/QH15 art. 39(5))\n      - The day of the event (9 Mar 2026) is not counted; 15 working days follow, leaving out weekends, holidays and days in lieu: 30 Mar 2026. (Civil Code 2015 art. 147; Civil Code 2015 art. 148(5); Labour Code 2019 art. 111; Labour Code 2019 art. 112)\n    - Withdrawal of the claim: 10 working days from filing (9 Mar 2026), so 23 Mar 2026 at the latest. (Decree 374/2025/NĐ-CP art. 14(3); Law 74/2025/QH15 art. 39(5))\n      - The day of the event (9 Mar 2026) is not counted; 10 working days follow, leaving out weekends, holidays and days in lieu: 23 Mar 2026. (Civil Code 2015 art. 147; Civil Code 2015 art. 148(5); Labour Code 2019 art. 111; Labour Code 2019 art. 112)"
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 38 khoản 1 điểm d Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 38(1)(d)"
                     *             },
                     *             {
                     *               "vi": "Điều 19 khoản 1 điểm a Nghị định số 374/2025/NĐ-CP",
                     *               "en": "Decree 374/2025/NĐ-CP art. 19(1)(a)"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "explanations": {
                     *         "amount": {
                     *           "short": {
                     *             "vi": "Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.",
                     *             "en": "The monthly benefit is 7,350,000 dong."
                     *           },
                     *           "long": {
                     *             "vi": "- 60% bình quân tiền lương 6 tháng (73.500.000 đồng chia 10) là 7.350.000 đồng; mức trần 5 lần 5.310.000 đồng là 26.550.000 đồng: hưởng theo bình quân, 7.350.000 đồng. (Điều 39 khoản 1 Luật Việc làm số 74/2025/QH15; Điều 15 khoản 1 Nghị định số 374/2025/NĐ-CP)\n  - 5 lần lương tối thiểu vùng 1 áp dụng tại ngày 01/02/2026 (5.310.000 đồng) là 26.550.000 đồng. (Điều 39 khoản 1 Luật Việc làm số 74/2025/QH15; Điều 15 khoản 1 Nghị định số 374/2025/NĐ-CP) [cách hiểu; theo: tháng cuối cùng đóng; vì luật có hiệu lực cao hơn nghị định (Điều 15 khoản 1 Nghị định 374/2025 nói thời điểm chấm dứt); cách khác: ngày chấm dứt hợp đồng]",
                     *             "en": "- 60% of the average of six salaries (73,500,000 dong divided by ten) is 7,350,000 dong; the cap is 5 times 5,310,000 dong, 26,550,000 dong: the average counts, 7,350,000 dong. (Law 74/2025/QH15 art. 39(1); Decree 374/2025/NĐ-CP art. 15(1))\n  - 5 times the minimum wage of region 1 on 1 Feb 2026 (5,310,000 dong) is 26,550,000 dong. (Law 74/2025/QH15 art. 39(1); Decree 374/2025/NĐ-CP art. 15(1)) [interpretation; followed: the last contributed month; because the law prevails over its decree (art. 15(1) of Decree 374/2025 says the day of termination); otherwise: the day of termination]"
                     *           },
                     *           "tree": {
                     *             "ruleId": "amount.2025",
                     *             "conclusion": {
                     *               "uncappedVnd": 7350000,
                     *               "capVnd": 26550000,
                     *               "monthlyBenefitVnd": 7350000
                     *             },
                     *             "articles": [
                     *               "L25 39.1",
                     *               "D374 15.1"
                     *             ],
                     *             "facts": {
                     *               "regime": "2025",
                     *               "wageScheme": "employer",
                     *               "workplaceRegion": 1,
                     *               "terminationDate": "2026-02-28",
                     *               "lastContributedMonth": "2026-02",
                     *               "salaries": [
                     *                 12000000,
                     *                 12000000,
                     *                 12000000,
                     *                 12500000,
                     *                 12500000,
                     *                 12500000
                     *               ]
                     *             },
                     *             "figures": {
                     *               "sumVnd": 73500000,
                     *               "times": 5,
                     *               "figureVnd": 5310000,
                     *               "capped": false
                     *             },
                     *             "confidence": "law",
                     *             "children": []
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        amount: ({
                            monthlyBenefitVnd: number;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        /** Format: date */
                        asOf: string;
                        benefitMonths: [
                            string,
                            string
                        ][];
                        conditions: {
                            articles: {
                                en: string;
                                vi: string;
                            }[];
                            long: {
                                en: string;
                                vi: string;
                            };
                            met: boolean;
                            name: string;
                            short: {
                                en: string;
                                vi: string;
                            };
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        duration: {
                            awardMonths: number;
                            oddMonths: number;
                        } & {
                            [key: string]: unknown;
                        };
                        eligibility: {
                            eligible: boolean;
                            unmet: string[];
                        } & {
                            [key: string]: unknown;
                        };
                        explanations: {
                            [key: string]: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                                tree: {
                                    ruleId: string;
                                } & {
                                    [key: string]: unknown;
                                };
                            };
                        };
                        filing: {
                            /** Format: date */
                            deadline: string;
                            onTime: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        lawVersion: number;
                        /** @enum {string} */
                        regime: "2013" | "2025";
                        restsOn: {
                            confidence: string;
                            part: string;
                            ruleId: string;
                        }[];
                        start: {
                            /** Format: date */
                            benefitStart: string;
                            /** Format: date */
                            lastWaitingDay: string;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    VersionsController_form: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rates": [
                     *         {
                     *           "name": "baseSalary",
                     *           "title": {
                     *             "vi": "Lương cơ sở (tháng)",
                     *             "en": "Base salary (a month)"
                     *           },
                     *           "fields": [
                     *             {
                     *               "path": "vnd",
                     *               "title": {
                     *                 "vi": "Số tiền",
                     *                 "en": "Amount"
                     *               },
                     *               "kind": "dong",
                     *               "options": null,
                     *               "optional": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "name": "nonWorking",
                     *           "title": {
                     *             "vi": "Ngày nghỉ",
                     *             "en": "Days off"
                     *           }
                     *         }
                     *       ],
                     *       "dayNames": [
                     *         {
                     *           "vi": "Quốc khánh",
                     *           "en": "National Day"
                     *         }
                     *       ],
                     *       "provenance": [
                     *         {
                     *           "name": "official",
                     *           "title": {
                     *             "vi": "lịch đã công bố",
                     *             "en": "published schedule"
                     *           }
                     *         }
                     *       ],
                     *       "choices": [
                     *         {
                     *           "key": "checkInDays2025",
                     *           "title": {
                     *             "vi": "Thời hạn thông báo hằng tháng (ngày làm việc)",
                     *             "en": "Monthly notice (working days)"
                     *           },
                     *           "options": null,
                     *           "least": 0,
                     *           "most": 60,
                     *           "why": null,
                     *           "readings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        choices: {
                            key: string;
                            least: number | null;
                            most: number | null;
                            /** @description Null where it holds a figure */
                            options: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[] | null;
                            /** @description The rules that ask for it */
                            readings: {
                                articles: {
                                    en: string;
                                    vi: string;
                                }[];
                                rule: {
                                    en: string;
                                    vi: string;
                                };
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Why the adopted reading is followed */
                            why: {
                                en: string;
                                vi: string;
                            } | null;
                        }[];
                        /** @description What named days are called; another name may be given */
                        dayNames: {
                            en: string;
                            vi: string;
                        }[];
                        days: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        provenance: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        rates: {
                            fields: {
                                /** @enum {string} */
                                kind: "day" | "text" | "dong" | "percent" | "months" | "days" | "times" | "flag" | "option";
                                optional: ("absent" | "unknown") | null;
                                options: {
                                    name: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[] | null;
                                /** @description Path in the row: `vnd/0` */
                                path: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    PolicyController_rules: {
        parameters: {
            query?: {
                on?: string;
                topic?: "law" | "time" | "coverage" | "eligibility" | "start" | "amount" | "duration" | "notice" | "suspension" | "payment" | "termination" | "reservation" | "procedure" | "transfer" | "training" | "employer" | "recovery" | "complaint";
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-09",
                     *       "rules": [
                     *         {
                     *           "id": "amount.2025",
                     *           "topic": "amount",
                     *           "title": {
                     *             "vi": "Mức hưởng hằng tháng",
                     *             "en": "Monthly benefit"
                     *           },
                     *           "words": {
                     *             "short": {
                     *               "vi": "Mức trợ cấp thất nghiệp hằng tháng là {monthlyBenefitVnd} đồng.",
                     *               "en": "The monthly benefit is {monthlyBenefitVnd} dong."
                     *             },
                     *             "long": {
                     *               "vi": "60% bình quân tiền lương 6 tháng ({sumVnd} đồng chia 10) là {uncappedVnd} đồng; mức trần {times} lần {figureVnd} đồng là {capVnd} đồng: {capped?hưởng theo mức trần|hưởng theo bình quân}, {monthlyBenefitVnd} đồng.",
                     *               "en": "60% of the average of six salaries ({sumVnd} dong divided by ten) is {uncappedVnd} dong; the cap is {times} times {figureVnd} dong, {capVnd} dong: {capped?the cap|the average} counts, {monthlyBenefitVnd} dong."
                     *             }
                     *           },
                     *           "force": {
                     *             "from": "2026-01-01"
                     *           },
                     *           "articles": [
                     *             "L25 39.1",
                     *             "D374 15.1"
                     *           ],
                     *           "confidence": {
                     *             "level": "law"
                     *           },
                     *           "cited": [
                     *             {
                     *               "vi": "Điều 39 khoản 1 Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 39(1)"
                     *             },
                     *             {
                     *               "vi": "Điều 15 khoản 1 Nghị định số 374/2025/NĐ-CP",
                     *               "en": "Decree 374/2025/NĐ-CP art. 15(1)"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        on: string;
                        rules: ({
                            articles: string[];
                            cited: {
                                en: string;
                                vi: string;
                            }[];
                            confidence: {
                                /** @enum {string} */
                                level: "law" | "assumed" | "interpretation";
                            } & {
                                [key: string]: unknown;
                            };
                            force: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to?: string;
                            };
                            id: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                            topic: string;
                            words: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                            };
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
        };
    };
    VersionsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 2,
                     *           "latest": true,
                     *           "from": "2026-11-28",
                     *           "author": null,
                     *           "approver": null,
                     *           "reason": {
                     *             "vi": "Nghị định 374/2025",
                     *             "en": "Decree 374/2025"
                     *           },
                     *           "sources": [
                     *             "Decree 374/2025/NĐ-CP"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            approver: string | null;
                            /** @description Null where nobody wrote it down */
                            author: string | null;
                            /** @description First day on which the program holds it */
                            from: string | null;
                            /** @description New dossiers are pinned to it */
                            latest: boolean;
                            reason: {
                                en: string;
                                vi: string;
                            } | null;
                            sources: string[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    VersionsController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "latest": true,
                     *       "from": "2026-11-28",
                     *       "author": null,
                     *       "approver": null,
                     *       "reason": {
                     *         "vi": "Nghị định 374/2025",
                     *         "en": "Decree 374/2025"
                     *       },
                     *       "sources": [
                     *         "Decree 374/2025/NĐ-CP"
                     *       ],
                     *       "law": {
                     *         "rates": {
                     *           "baseSalary": [
                     *             {
                     *               "from": "2026-07-01",
                     *               "vnd": 2530000,
                     *               "source": "Decree 161/2026"
                     *             }
                     *           ]
                     *         },
                     *         "calendar": {
                     *           "from": "2015-01-01",
                     *           "to": "2028-12-31",
                     *           "nonWorking": [],
                     *           "makeUpSaturdays": []
                     *         },
                     *         "choices": {
                     *           "checkInDays2025": 3
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        approver: string | null;
                        /** @description Null where nobody wrote it down */
                        author: string | null;
                        /** @description First day on which the program holds it */
                        from: string | null;
                        /** @description New dossiers are pinned to it */
                        latest: boolean;
                        law: {
                            calendar: {
                                from: string;
                                makeUpSaturdays: ({
                                    date: string;
                                    name: {
                                        en: string;
                                        vi: string;
                                    };
                                    provenance: string;
                                    source: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                nonWorking: ({
                                    date: string;
                                    name: {
                                        en: string;
                                        vi: string;
                                    };
                                    provenance: string;
                                    source: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                officialYears?: number[];
                                to: string;
                                unsettled?: ({
                                    date: string;
                                    name: {
                                        en: string;
                                        vi: string;
                                    };
                                    provenance: string;
                                    source: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } & {
                                [key: string]: unknown;
                            };
                            choices: {
                                [key: string]: string | number;
                            };
                            rates: {
                                [key: string]: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                        reason: {
                            en: string;
                            vi: string;
                        } | null;
                        sources: string[];
                        version: number;
                    };
                };
            };
        };
    };
    VersionsController_answers: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 2,
                     *       "asked": 387,
                     *       "items": [
                     *         {
                     *           "id": "d374-startDay-01",
                     *           "title": {
                     *             "vi": "Ngày bắt đầu hưởng",
                     *             "en": "Start of the benefit"
                     *           },
                     *           "old": {
                     *             "short": {
                     *               "vi": "Quyết định chậm nhất ngày 30/03/2026.",
                     *               "en": "It is to be decided by 30/03/2026."
                     *             },
                     *             "long": {
                     *               "vi": "Quyết định chậm nhất ngày 30/03/2026.",
                     *               "en": "It is to be decided by 30/03/2026."
                     *             }
                     *           },
                     *           "new": {
                     *             "short": {
                     *               "vi": "Quyết định chậm nhất ngày 23/03/2026.",
                     *               "en": "It is to be decided by 23/03/2026."
                     *             },
                     *             "long": {
                     *               "vi": "Quyết định chậm nhất ngày 23/03/2026.",
                     *               "en": "It is to be decided by 23/03/2026."
                     *             }
                     *           },
                     *           "articles": [
                     *             {
                     *               "vi": "Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15",
                     *               "en": "Law 74/2025/QH15 art. 39(3)"
                     *             }
                     *           ],
                     *           "values": [
                     *             {
                     *               "pointer": "/decisionDue",
                     *               "old": "2026-03-30",
                     *               "new": "2026-03-23"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description How many questions were asked of both */
                        asked: number;
                        from: number;
                        items: {
                            articles: {
                                en: string;
                                vi: string;
                            }[];
                            id: string;
                            new: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            old: {
                                long: {
                                    en: string;
                                    vi: string;
                                };
                                short: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            title: {
                                en: string;
                                vi: string;
                            };
                            values: {
                                new?: unknown;
                                old?: unknown;
                                pointer: string;
                            }[];
                        }[];
                        to: number;
                    };
                };
            };
        };
    };
    VersionsController_differences: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 2,
                     *       "items": [
                     *         {
                     *           "pointer": "/choices/decisionDays2025",
                     *           "part": "choices",
                     *           "label": {
                     *             "vi": "Hạn quyết định hưởng (ngày làm việc)",
                     *             "en": "Decision on the award (working days)"
                     *           },
                     *           "old": {
                     *             "vi": "20",
                     *             "en": "20"
                     *           },
                     *           "new": {
                     *             "vi": "15",
                     *             "en": "15"
                     *           },
                     *           "source": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        from: number;
                        items: {
                            label: {
                                en: string;
                                vi: string;
                            };
                            new: {
                                en: string;
                                vi: string;
                            } | null;
                            old: {
                                en: string;
                                vi: string;
                            } | null;
                            /** @enum {string} */
                            part: "rates" | "calendar" | "choices";
                            /** @description A row or a day is named by its day: `/rates/baseSalary/2027-07-01/vnd` */
                            pointer: string;
                            source: string | null;
                        }[];
                        to: number;
                    };
                };
            };
        };
    };
    PublicFiguresController_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description ETag of the figures as you have them: answered with 304 and no body if they are the same */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2025-11-01",
                     *       "to": "2026-10-31",
                     *       "on": "2026-11-30T02:00:00.000Z",
                     *       "fewest": 5,
                     *       "months": [
                     *         "2026-10"
                     *       ],
                     *       "offices": [
                     *         {
                     *           "code": "DN-01",
                     *           "name": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Đà Nẵng",
                     *             "en": "Da Nang Employment Service Centre"
                     *           }
                     *         },
                     *         {
                     *           "code": "HN-01",
                     *           "name": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hanoi Employment Service Centre"
                     *           }
                     *         }
                     *       ],
                     *       "types": [
                     *         {
                     *           "type": "unemployment-claim",
                     *           "title": {
                     *             "vi": "Hưởng trợ cấp thất nghiệp",
                     *             "en": "Unemployment benefit"
                     *           },
                     *           "figures": [
                     *             {
                     *               "name": "results.awarded",
                     *               "statistic": {
                     *                 "vi": "Kết quả giải quyết hồ sơ hưởng",
                     *                 "en": "Results of claims"
                     *               },
                     *               "title": {
                     *                 "vi": "Quyết định hưởng",
                     *                 "en": "Awarded"
                     *               },
                     *               "counts": {
                     *                 "vi": "Hồ sơ hưởng có việc này được ghi trong tháng.",
                     *                 "en": "Claims with such an act recorded in the month."
                     *               },
                     *               "timed": true,
                     *               "months": [
                     *                 {
                     *                   "month": "2026-10",
                     *                   "total": {
                     *                     "atLeast": 413,
                     *                     "atMost": 416,
                     *                     "averageDays": 14
                     *                   },
                     *                   "offices": [
                     *                     {
                     *                       "office": "DN-01",
                     *                       "dossiers": null,
                     *                       "averageDays": null
                     *                     },
                     *                     {
                     *                       "office": "HN-01",
                     *                       "dossiers": 412,
                     *                       "averageDays": 14
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Fewer dossiers of an office than this are not told */
                        fewest: number;
                        /** Format: date */
                        from: string;
                        months: string[];
                        offices: {
                            code: string;
                            name: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /**
                         * Format: date-time
                         * @description When it was counted; it is counted again every 15 minutes
                         */
                        on: string;
                        /**
                         * Format: date
                         * @description The last day of the last month that is over
                         */
                        to: string;
                        types: {
                            figures: {
                                /** @description What exactly is counted */
                                counts: {
                                    en: string;
                                    vi: string;
                                };
                                months: {
                                    /** @description YYYY-MM */
                                    month: string;
                                    /** @description Those that have any; of the others it is none */
                                    offices: {
                                        /** @description Working days from the filing on average; null where too few have them, or none are told */
                                        averageDays: number | null;
                                        /** @description Null: some, but fewer than `fewest` */
                                        dossiers: number | null;
                                        office: string;
                                    }[];
                                    /** @description Of all offices, no more than their figures tell */
                                    total: {
                                        atLeast: number;
                                        /** @description As many as `atLeast` where nothing is blurred */
                                        atMost: number;
                                        /** @description Working days from the filing on average; null where too few have them, or none are told */
                                        averageDays: number | null;
                                    };
                                }[];
                                name: string;
                                statistic: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Whether working days since the filing are told */
                                timed: boolean;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                    };
                };
            };
        };
    };
    SelectionsController_select: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": {
                 *         "office": "HN-01",
                 *         "type": "unemployment-claim",
                 *         "due": "overdue"
                 *       }
                 *     }
                 */
                "application/json": {
                    query: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "sequence": 7
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        count: number;
                        items: {
                            number: string;
                            sequence: number;
                        }[];
                    };
                };
            };
        };
    };
    SessionController_session: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "subject": "b-1",
                     *         "name": "Trần Thị Bình"
                     *       },
                     *       "standings": [
                     *         {
                     *           "id": "officer:HN-01",
                     *           "role": "officer",
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hanoi Employment Service Centre"
                     *           },
                     *           "employer": null
                     *         },
                     *         {
                     *           "id": "director:HN-02",
                     *           "role": "director",
                     *           "office": "HN-02",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội, cơ sở 2",
                     *             "en": "Hanoi Second Employment Service Centre"
                     *           },
                     *           "employer": null
                     *         }
                     *       ],
                     *       "acting": "officer:HN-01",
                     *       "idleUntil": "2026-11-27T03:30:00.000Z",
                     *       "until": "2026-11-27T13:00:00.000Z",
                     *       "acr": "urn:hoso:acr:password",
                     *       "language": "vi",
                     *       "preferences": {
                     *         "language": "vi",
                     *         "lines": 100,
                     *         "columns": [
                     *           "name",
                     *           "status",
                     *           "waiting",
                     *           "due"
                     *         ],
                     *         "preview": true,
                     *         "keys": true,
                     *         "view": "overdue",
                     *         "awayUntil": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        acr: string | null;
                        acting: string | null;
                        idleUntil: string | null;
                        /** @enum {string} */
                        language: "vi" | "en";
                        person: {
                            name: string;
                            subject: string;
                        };
                        preferences: {
                            awayUntil: string | null;
                            columns: ("number" | "type" | "name" | "status" | "office" | "employer" | "holder" | "openedOn" | "due" | "otherDue" | "waiting")[] | null;
                            keys: boolean;
                            language: ("vi" | "en") | null;
                            lines: 25 | 50 | 100 | 200;
                            preview: boolean;
                            view: string | null;
                        };
                        standings: {
                            employer: string | null;
                            /**
                             * @description What the header Standing says
                             * @example officer:HN-01
                             */
                            id: string;
                            office: string | null;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            role: string;
                        }[];
                        until: string | null;
                    };
                };
            };
        };
    };
    SessionController_leave: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": null
                     *     }
                     */
                    "application/json": {
                        to: string | null;
                    };
                };
            };
        };
    };
    SessionController_act: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "standing": "director:HN-02"
                 *     }
                 */
                "application/json": {
                    standing: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "subject": "b-1",
                     *         "name": "Trần Thị Bình"
                     *       },
                     *       "standings": [
                     *         {
                     *           "id": "officer:HN-01",
                     *           "role": "officer",
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hanoi Employment Service Centre"
                     *           },
                     *           "employer": null
                     *         },
                     *         {
                     *           "id": "director:HN-02",
                     *           "role": "director",
                     *           "office": "HN-02",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội, cơ sở 2",
                     *             "en": "Hanoi Second Employment Service Centre"
                     *           },
                     *           "employer": null
                     *         }
                     *       ],
                     *       "acting": "director:HN-02",
                     *       "idleUntil": "2026-11-27T03:30:00.000Z",
                     *       "until": "2026-11-27T13:00:00.000Z",
                     *       "acr": "urn:hoso:acr:password",
                     *       "language": "vi",
                     *       "preferences": {
                     *         "language": "vi",
                     *         "lines": 100,
                     *         "columns": [
                     *           "name",
                     *           "status",
                     *           "waiting",
                     *           "due"
                     *         ],
                     *         "preview": true,
                     *         "keys": true,
                     *         "view": "overdue",
                     *         "awayUntil": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        acr: string | null;
                        acting: string | null;
                        idleUntil: string | null;
                        /** @enum {string} */
                        language: "vi" | "en";
                        person: {
                            name: string;
                            subject: string;
                        };
                        preferences: {
                            awayUntil: string | null;
                            columns: ("number" | "type" | "name" | "status" | "office" | "employer" | "holder" | "openedOn" | "due" | "otherDue" | "waiting")[] | null;
                            keys: boolean;
                            language: ("vi" | "en") | null;
                            lines: 25 | 50 | 100 | 200;
                            preview: boolean;
                            view: string | null;
                        };
                        standings: {
                            employer: string | null;
                            /**
                             * @description What the header Standing says
                             * @example officer:HN-01
                             */
                            id: string;
                            office: string | null;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            role: string;
                        }[];
                        until: string | null;
                    };
                };
            };
        };
    };
    SessionController_leaveAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 2
                     *     }
                     */
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    StatisticsController_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "limits",
                     *           "type": null,
                     *           "title": {
                     *             "vi": "Thời hạn của cơ quan",
                     *             "en": "Limits of the office"
                     *           },
                     *           "counts": {
                     *             "vi": "Thời hạn của cơ quan kết thúc trong kỳ",
                     *             "en": "Limits of the office that ended in the period"
                     *           },
                     *           "by": [
                     *             "office",
                     *             "month",
                     *             "holder",
                     *             "kind"
                     *           ],
                     *           "parts": [
                     *             {
                     *               "name": "met",
                     *               "title": {
                     *                 "vi": "Đúng hạn",
                     *                 "en": "In time"
                     *               }
                     *             },
                     *             {
                     *               "name": "missed",
                     *               "title": {
                     *                 "vi": "Trễ hạn",
                     *                 "en": "Late"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            by: ("office" | "month" | "holder" | "kind")[];
                            /** @description What exactly is counted, by which day, and for whom */
                            counts: {
                                en: string;
                                vi: string;
                            };
                            name: string;
                            parts: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description Of which type; null for what is counted of every type */
                            type: {
                                en: string;
                                vi: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    StatisticsController_figures: {
        parameters: {
            query?: {
                by?: "office" | "month" | "holder" | "kind";
                /** @description The first day; default: the first of this month */
                from?: string;
                /** @description Of one office; default: all that are yours to see */
                office?: string;
                /** @description The last day; default: today */
                to?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                statistic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "limits",
                     *       "type": null,
                     *       "title": {
                     *         "vi": "Thời hạn của cơ quan",
                     *         "en": "Limits of the office"
                     *       },
                     *       "counts": {
                     *         "vi": "Thời hạn của cơ quan kết thúc trong kỳ",
                     *         "en": "Limits of the office that ended in the period"
                     *       },
                     *       "by": [
                     *         "office",
                     *         "month",
                     *         "holder",
                     *         "kind"
                     *       ],
                     *       "parts": [
                     *         {
                     *           "name": "met",
                     *           "title": {
                     *             "vi": "Đúng hạn",
                     *             "en": "In time"
                     *           }
                     *         },
                     *         {
                     *           "name": "missed",
                     *           "title": {
                     *             "vi": "Trễ hạn",
                     *             "en": "Late"
                     *           }
                     *         }
                     *       ],
                     *       "from": "2026-11-01",
                     *       "to": "2026-11-30",
                     *       "on": "2026-11-30T02:00:00.000Z",
                     *       "position": 4711,
                     *       "rows": [
                     *         {
                     *           "group": "HN-01",
                     *           "title": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hanoi Employment Service Centre"
                     *           },
                     *           "figures": [
                     *             {
                     *               "part": "missed",
                     *               "dossiers": 3,
                     *               "times": 4,
                     *               "amountVnd": null,
                     *               "medianLate": 2,
                     *               "worstLate": 9,
                     *               "medianDays": null,
                     *               "ninetiethDays": null,
                     *               "share": 8,
                     *               "list": "/v1/statistics/limits/dossiers?from=2026-11-01&to=2026-11-30&part=missed&by=office&group=HN-01"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "group": null,
                     *         "title": {
                     *           "vi": "Tất cả",
                     *           "en": "All"
                     *         },
                     *         "figures": [
                     *           {
                     *             "part": "missed",
                     *             "dossiers": 3,
                     *             "times": 4,
                     *             "amountVnd": null,
                     *             "medianLate": 2,
                     *             "worstLate": 9,
                     *             "medianDays": null,
                     *             "ninetiethDays": null,
                     *             "share": 8,
                     *             "list": "/v1/statistics/limits/dossiers?from=2026-11-01&to=2026-11-30&part=missed"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        by: ("office" | "month" | "holder" | "kind")[];
                        /** @description What exactly is counted, by which day, and for whom */
                        counts: {
                            en: string;
                            vi: string;
                        };
                        /** Format: date */
                        from: string;
                        name: string;
                        /** Format: date-time */
                        on: string;
                        parts: {
                            name: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        position: number;
                        rows: {
                            figures: {
                                amountVnd: number | null;
                                dossiers: number;
                                /** @description The address of exactly these dossiers */
                                list: string;
                                /** @description Working days since the filing, where they are told */
                                medianDays: number | null;
                                /** @description Working days by which limits were missed */
                                medianLate: number | null;
                                /** @description What nine of ten do not exceed */
                                ninetiethDays: number | null;
                                part: string;
                                /** @description Per cent of how often all parts of its row happened, where that is told */
                                share: number | null;
                                /** @description How often it happened: a dossier may have it several times */
                                times: number;
                                worstLate: number | null;
                            }[];
                            /** @description Null: nobody has them */
                            group: string | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        title: {
                            en: string;
                            vi: string;
                        };
                        /** Format: date */
                        to: string;
                        total: {
                            figures: {
                                amountVnd: number | null;
                                dossiers: number;
                                /** @description The address of exactly these dossiers */
                                list: string;
                                /** @description Working days since the filing, where they are told */
                                medianDays: number | null;
                                /** @description Working days by which limits were missed */
                                medianLate: number | null;
                                /** @description What nine of ten do not exceed */
                                ninetiethDays: number | null;
                                part: string;
                                /** @description Per cent of how often all parts of its row happened, where that is told */
                                share: number | null;
                                /** @description How often it happened: a dossier may have it several times */
                                times: number;
                                worstLate: number | null;
                            }[];
                            /** @description Null: nobody has them */
                            group: string | null;
                            title: {
                                en: string;
                                vi: string;
                            };
                        };
                        /** @description Of which type; null for what is counted of every type */
                        type: {
                            en: string;
                            vi: string;
                        } | null;
                    };
                };
            };
        };
    };
    StatisticsController_dossiers: {
        parameters: {
            query?: {
                after?: string;
                by?: "office" | "month" | "holder" | "kind";
                /** @description The first day; default: the first of this month */
                from?: string;
                /** @description A group of these figures, `none` for those that nobody has; default: all */
                group?: string;
                limit?: number;
                /** @description Of one office; default: all that are yours to see */
                office?: string;
                part?: string;
                /** @description The last day; default: today */
                to?: string;
            };
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                statistic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "TCTN-2026-0000042",
                     *           "type": "unemployment-claim",
                     *           "status": {
                     *             "name": "appointed",
                     *             "title": {
                     *               "vi": "Đã hẹn trả kết quả",
                     *               "en": "Appointed"
                     *             }
                     *           },
                     *           "phase": "waiting",
                     *           "sequence": 7,
                     *           "office": "HN-01",
                     *           "officeName": {
                     *             "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *             "en": "Hà Nội Employment Service Centre"
                     *           },
                     *           "employer": "HN0001",
                     *           "assignee": "officer-HN-01-1",
                     *           "holder": {
                     *             "id": "officer-HN-01-1",
                     *             "name": "Lê Thị Bình",
                     *             "since": "2026-03-03"
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "closedOn": null,
                     *           "due": "2026-03-27",
                     *           "dueIn": {
                     *             "workingDays": 3
                     *           },
                     *           "otherDue": null,
                     *           "waiting": [
                     *             {
                     *               "who": "officer",
                     *               "whoTitle": {
                     *                 "vi": "Cán bộ",
                     *                 "en": "Officer"
                     *               },
                     *               "mine": true,
                     *               "since": "2026-03-02",
                     *               "what": {
                     *                 "vi": "Thẩm định hồ sơ",
                     *                 "en": "Verify the claim"
                     *               },
                     *               "until": "2026-03-27",
                     *               "ground": "D28 18.1; D374 16.1",
                     *               "deadline": "decision"
                     *             }
                     *           ],
                     *           "marks": [
                     *             {
                     *               "code": "sent-back",
                     *               "text": {
                     *                 "vi": "Bị trả lại",
                     *                 "en": "Sent back"
                     *               }
                     *             }
                     *           ],
                     *           "primaryCommand": {
                     *             "name": "proposeAward",
                     *             "title": {
                     *               "vi": "Trình quyết định hưởng",
                     *               "en": "Propose the award"
                     *             }
                     *           },
                     *           "columns": {
                     *             "employmentEnd": "2026-02-15",
                     *             "employer": "HN0001",
                     *             "benefitMonths": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "position": 4711,
                     *       "total": {
                     *         "count": 1,
                     *         "more": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: {
                            assignee: string | null;
                            closedOn: string | null;
                            /** @description Search fields of its type that are columns; for officials */
                            columns: {
                                [key: string]: string | number | boolean | null;
                            };
                            displayName?: string | null;
                            due: string | null;
                            /** @description From today until `due`, by the calendar of its type; negative when it is late */
                            dueIn: {
                                workingDays: number;
                            } | null;
                            employer: string | null;
                            /** @description Who has it; the name is for officials */
                            holder: {
                                id: string;
                                name: string | null;
                                since: string | null;
                            } | null;
                            /** @description What stands out: flags that its type marks, a correction that waits; for officials */
                            marks: {
                                code: string;
                                text: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            /** @example TCTN-2026-0000042 */
                            number: string;
                            office: string;
                            officeName: {
                                en: string;
                                vi: string;
                            } | null;
                            openedOn: string | null;
                            otherDue: string | null;
                            phase: string;
                            /** @description Of the reader’s commands the one that settles what is owed first */
                            primaryCommand: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description Why it cannot be given now, as the dossier says it */
                                unavailable?: {
                                    code: string;
                                    detail?: {
                                        en: string;
                                        vi: string;
                                    };
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                    ground?: string;
                                    why: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                            } | null;
                            sequence: number;
                            status: {
                                name: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            type: string;
                            waiting: {
                                code?: string;
                                /** @description The command that settles it */
                                command?: string;
                                deadline?: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it can be done, where that is not at once
                                 */
                                from?: string;
                                ground?: string;
                                /** @description What is asked one by one, where that is a list */
                                items?: {
                                    /** @description The command that settles it */
                                    command?: string;
                                    /** @description Where it stands in the form of that command: a JSON pointer */
                                    place?: string;
                                    title: {
                                        en: string;
                                        vi: string;
                                    };
                                }[];
                                /** @description Whether the reader owes it */
                                mine: boolean;
                                /**
                                 * @description It is about money: at a counter, or a transfer that did not get there
                                 * @enum {string}
                                 */
                                money?: "counter" | "transfer";
                                /** @description Its clock stands still: it has no last day meanwhile */
                                paused?: {
                                    /** Format: date */
                                    since: string;
                                    why?: {
                                        en: string;
                                        vi: string;
                                    };
                                };
                                /**
                                 * Format: date
                                 * @description The day from which it is owed, where the dossier knows it
                                 */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                what: {
                                    en: string;
                                    vi: string;
                                };
                                /** @example employer */
                                who: string;
                                whoTitle: {
                                    en: string;
                                    vi: string;
                                };
                                /** @description What made it owed, where something did */
                                why?: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                        next: string | null;
                        position: number;
                        total: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    VerificationsController_latest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "endedAt": "2026-11-30T19:04:00.000Z",
                     *           "findings": 1,
                     *           "kinds": [
                     *             {
                     *               "kind": "event-edited",
                     *               "title": {
                     *                 "en": "An event was edited",
                     *                 "vi": "Một sự kiện đã bị sửa"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            endedAt: string;
                            findings: number;
                            kinds: {
                                count: number;
                                kind: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    VerifyController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "superseded",
                     *       "since": "2027-01-18",
                     *       "office": {
                     *         "vi": "Trung tâm Dịch vụ việc làm Hà Nội",
                     *         "en": "Hanoi Employment Service Centre"
                     *       },
                     *       "title": {
                     *         "vi": "Quyết định về việc hưởng trợ cấp thất nghiệp",
                     *         "en": "Decision on the benefit"
                     *       },
                     *       "decision": "TCTN-2026-0000042/QĐ-1",
                     *       "dossier": null,
                     *       "on": "2026-11-02"
                     *     }
                     */
                    "application/json": {
                        /** @description Number of the decision; null for a letter that is none */
                        decision: string | null;
                        /** @description Number of the dossier, where the letter has no other number */
                        dossier: string | null;
                        /** @description The office that wrote it, by its name of that day */
                        office: {
                            en: string;
                            vi: string;
                        } | null;
                        /** @description Day of the letter */
                        on: string | null;
                        /** @description Since when it is in this state; null where that was erased */
                        since: string | null;
                        /**
                         * @description erased: the dossier was erased, and what the letter said is not known any more
                         * @enum {string}
                         */
                        state: "in-force" | "superseded" | "cancelled" | "over" | "erased";
                        title: {
                            en: string;
                            vi: string;
                        } | null;
                    };
                };
            };
        };
    };
    ViewsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Nghỉ việc trong tháng 10, chưa ai nhận",
                     *           "query": {
                     *             "office": "HN-01",
                     *             "type": "unemployment-claim",
                     *             "assignee": "none",
                     *             "fields.employmentEnd.from": "2026-10-01",
                     *             "fields.employmentEnd.to": "2026-10-31",
                     *             "sort": "fields.employmentEnd"
                     *           },
                     *           "columns": [
                     *             "number",
                     *             "status",
                     *             "due",
                     *             "fields.employmentEnd"
                     *           ],
                     *           "sharedWith": "office",
                     *           "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *           "mine": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            columns: string[];
                            /** Format: uuid */
                            id: string;
                            mine: boolean;
                            name: string;
                            query: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            sharedWith: "none" | "office";
                        }[];
                    };
                };
            };
        };
    };
    ViewsController_keep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description New for each act, the same when you repeat it: 8 to 100 visible characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: string[];
                    name: string;
                    query: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    sharedWith: "none" | "office";
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Nghỉ việc trong tháng 10, chưa ai nhận",
                     *       "query": {
                     *         "office": "HN-01",
                     *         "type": "unemployment-claim",
                     *         "assignee": "none",
                     *         "fields.employmentEnd.from": "2026-10-01",
                     *         "fields.employmentEnd.to": "2026-10-31",
                     *         "sort": "fields.employmentEnd"
                     *       },
                     *       "columns": [
                     *         "number",
                     *         "status",
                     *         "due",
                     *         "fields.employmentEnd"
                     *       ],
                     *       "sharedWith": "office",
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "mine": true
                     *     }
                     */
                    "application/json": {
                        columns: string[];
                        /** Format: uuid */
                        id: string;
                        mine: boolean;
                        name: string;
                        query: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        sharedWith: "none" | "office";
                    };
                };
            };
        };
    };
    ViewsController_replace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: string[];
                    name: string;
                    query: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    sharedWith: "none" | "office";
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Nghỉ việc trong tháng 10, chưa ai nhận",
                     *       "query": {
                     *         "office": "HN-01",
                     *         "type": "unemployment-claim",
                     *         "assignee": "none",
                     *         "fields.employmentEnd.from": "2026-10-01",
                     *         "fields.employmentEnd.to": "2026-10-31",
                     *         "sort": "fields.employmentEnd"
                     *       },
                     *       "columns": [
                     *         "number",
                     *         "status",
                     *         "due",
                     *         "fields.employmentEnd"
                     *       ],
                     *       "sharedWith": "office",
                     *       "id": "7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11",
                     *       "mine": true
                     *     }
                     */
                    "application/json": {
                        columns: string[];
                        /** Format: uuid */
                        id: string;
                        mine: boolean;
                        name: string;
                        query: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        sharedWith: "none" | "office";
                    };
                };
            };
        };
    };
    ViewsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description In which language problems are told: vi or en, with weights (RFC 9110, 12.5.4); en without it
                 * @example vi, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
