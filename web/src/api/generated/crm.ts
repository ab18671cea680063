export interface paths {
    "/api/crm/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Jobs */
        get: operations["list_jobs_api_crm_jobs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Job */
        get: operations["get_job_api_crm_jobs__job_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/read-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Read Tables */
        get: operations["list_read_tables_api_crm_read_tables_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Dead-Letters */
        get: operations["list_dead_letters_api_crm_dead_letters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Dead-Letters */
        get: operations["export_dead_letters_api_crm_dead_letters_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Dead-Letters */
        get: operations["get_dead_letters_api_crm_dead_letters__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Dead-Letters */
        get: operations["history_of_dead_letters_api_crm_dead_letters__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay All
         * @description One that fails again stays parked, with the later ones of its key; the others go through.
         */
        post: operations["replay_all_api_crm_dead_letters_replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/{record_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replay */
        post: operations["replay_api_crm_dead_letters__record_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/dead-letters/{record_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard */
        post: operations["discard_api_crm_dead_letters__record_id__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Imports */
        get: operations["list_imports_api_crm_imports_get"];
        put?: never;
        /** Start Import */
        post: operations["start_import_api_crm_imports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Import */
        get: operations["get_import_api_crm_imports__import_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports/{import_id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rejections */
        get: operations["list_rejections_api_crm_imports__import_id__rejections_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports/{import_id}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Warnings
         * @description What came in although something about it is doubtful.
         */
        get: operations["list_warnings_api_crm_imports__import_id__warnings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports/{import_id}/rejections.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rejections As A File */
        get: operations["rejections_as_a_file_api_crm_imports__import_id__rejections_csv_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo Import */
        post: operations["undo_import_api_crm_imports__import_id__undo_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Likely Duplicates Of A Customer */
        get: operations["likely_duplicates_of_a_customer_api_crm_customers_duplicates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/{record_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline Of A Customer */
        get: operations["timeline_of_a_customer_api_crm_customers__record_id__timeline_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Customers */
        get: operations["list_customers_api_crm_customers_get"];
        put?: never;
        /** Register */
        post: operations["register_api_crm_customers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Customers */
        get: operations["get_customers_api_crm_customers__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_customers__record_id__patch"];
        trace?: never;
    };
    "/api/crm/customers/{record_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge */
        post: operations["merge_api_crm_customers__record_id__merge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/{record_id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unmerge */
        post: operations["unmerge_api_crm_customers__record_id__unmerge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Customers */
        get: operations["export_customers_api_crm_customers_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/customers/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Customers */
        get: operations["history_of_customers_api_crm_customers__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Contacts */
        get: operations["list_contacts_api_crm_contacts_get"];
        put?: never;
        /** Register */
        post: operations["register_api_crm_contacts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/contacts/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Contacts */
        get: operations["get_contacts_api_crm_contacts__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_contacts__record_id__patch"];
        trace?: never;
    };
    "/api/crm/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Contacts */
        get: operations["export_contacts_api_crm_contacts_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/contacts/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Contacts */
        get: operations["history_of_contacts_api_crm_contacts__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Leads */
        get: operations["list_leads_api_crm_leads_get"];
        put?: never;
        /** Register */
        post: operations["register_api_crm_leads_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Leads */
        get: operations["get_leads_api_crm_leads__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_leads__record_id__patch"];
        trace?: never;
    };
    "/api/crm/leads/{record_id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Contact */
        post: operations["contact_api_crm_leads__record_id__contact_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/{record_id}/qualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Qualify */
        post: operations["qualify_api_crm_leads__record_id__qualify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/{record_id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lose */
        post: operations["lose_api_crm_leads__record_id__lose_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/{record_id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convert */
        post: operations["convert_api_crm_leads__record_id__convert_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Leads */
        get: operations["export_leads_api_crm_leads_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/leads/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Leads */
        get: operations["history_of_leads_api_crm_leads__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Board Of Deals */
        get: operations["board_of_deals_api_crm_deals_board_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Deals */
        get: operations["list_deals_api_crm_deals_get"];
        put?: never;
        /** Open */
        post: operations["open__api_crm_deals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Deals */
        get: operations["get_deals_api_crm_deals__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_deals__record_id__patch"];
        trace?: never;
    };
    "/api/crm/deals/{record_id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advance */
        post: operations["advance_api_crm_deals__record_id__advance_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/{record_id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lose */
        post: operations["lose_api_crm_deals__record_id__lose_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/{record_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["reopen_api_crm_deals__record_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Deals */
        get: operations["export_deals_api_crm_deals_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/deals/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Deals */
        get: operations["history_of_deals_api_crm_deals__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Activities */
        get: operations["list_activities_api_crm_activities_get"];
        put?: never;
        /** Record */
        post: operations["record_api_crm_activities_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/activities/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Activities */
        get: operations["get_activities_api_crm_activities__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_activities__record_id__patch"];
        trace?: never;
    };
    "/api/crm/activities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Activities */
        get: operations["export_activities_api_crm_activities_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/activities/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Activities */
        get: operations["history_of_activities_api_crm_activities__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Todos */
        get: operations["list_todos_api_crm_todos_get"];
        put?: never;
        /** Note */
        post: operations["note_api_crm_todos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/todos/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Todos */
        get: operations["get_todos_api_crm_todos__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_todos__record_id__patch"];
        trace?: never;
    };
    "/api/crm/todos/{record_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete */
        post: operations["complete_api_crm_todos__record_id__complete_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/todos/{record_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["reopen_api_crm_todos__record_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/todos/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Todos */
        get: operations["export_todos_api_crm_todos_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/todos/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Todos */
        get: operations["history_of_todos_api_crm_todos__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Inquiries */
        get: operations["list_inquiries_api_crm_inquiries_get"];
        put?: never;
        /** Receive */
        post: operations["receive_api_crm_inquiries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Inquiries */
        get: operations["get_inquiries_api_crm_inquiries__record_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise */
        patch: operations["revise_api_crm_inquiries__record_id__patch"];
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take */
        post: operations["take_api_crm_inquiries__record_id__take_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_crm_inquiries__record_id__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close */
        post: operations["close_api_crm_inquiries__record_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["reopen_api_crm_inquiries__record_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Inquiries */
        get: operations["export_inquiries_api_crm_inquiries_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History Of Inquiries */
        get: operations["history_of_inquiries_api_crm_inquiries__record_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description The first hits of each kind that the person may see; nothing for an empty box.
         */
        get: operations["search_api_crm_search_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActivityRecord
         * @description What was done; its owner is the person of ours who did it.
         */
        ActivityRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "visit" | "phone" | "mail" | "meeting" | "web";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Person Id */
            person_id: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Lead Id */
            lead_id: string | null;
            /** Lead Company */
            lead_company?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** With Whom */
            with_whom: string;
            /** Content */
            content: string;
            /** Next Action */
            next_action: string;
            /** Next On */
            next_on: string | null;
            /** Comment */
            comment: string;
        };
        /** ActivityRecordItem */
        ActivityRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "visit" | "phone" | "mail" | "meeting" | "web";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Person Id */
            person_id: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Lead Id */
            lead_id: string | null;
            /** Lead Company */
            lead_company?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** With Whom */
            with_whom: string;
            /** Content */
            content: string;
            /** Next Action */
            next_action: string;
            /** Next On */
            next_on: string | null;
            /** Comment */
            comment: string;
        };
        /** ActivityRecordList */
        ActivityRecordList: {
            /** Items */
            items: components["schemas"]["ActivityRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /** Advance */
        Advance: {
            /**
             * Stage
             * @enum {string}
             */
            stage: "inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost";
        };
        /** AnswerRecord */
        AnswerRecord: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By Id */
            by_id: string | null;
            /** Content */
            content: string;
        };
        /** Board */
        Board: {
            /** Columns */
            columns: components["schemas"]["Column"][];
        };
        /** Body_start_import_api_crm_imports_post */
        Body_start_import_api_crm_imports_post: {
            /** File */
            file: string;
            /** App */
            app: string;
            /**
             * Dry Run
             * @default false
             */
            dry_run: boolean;
        };
        /**
         * Candidate
         * @description A customer that may be the same, how likely and why.
         */
        Candidate: {
            /** Id */
            id: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Phone */
            phone: string;
            /** Address */
            address: string;
            /**
             * Strength
             * @enum {string}
             */
            strength: "strong" | "likely" | "weak";
            /** Reasons */
            reasons: ("corporate_number" | "name" | "phone" | "name_without_form" | "kana" | "domain")[];
        };
        /** Candidates */
        Candidates: {
            /** Items */
            items: components["schemas"]["Candidate"][];
        };
        /**
         * Card
         * @description A deal on the board; `stale` when it is open and nobody touched it for so many days.
         */
        Card: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /** Name */
            name: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Lead Id */
            lead_id: string | null;
            /** Lead Company */
            lead_company?: string | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost";
            /** Expected Amount */
            expected_amount: number | null;
            /** Expected Month */
            expected_month: string | null;
            /**
             * Opened On
             * Format: date
             */
            opened_on: string;
            /** Closed On */
            closed_on: string | null;
            /** Lost Reason */
            lost_reason: string;
            /**
             * Notes
             * @default
             */
            notes: string;
            /** Touched At */
            touched_at: string | null;
            /** Stale */
            stale: boolean;
        };
        /**
         * Change
         * @description One event of a record's history and what it changed: field → [before, after].
         */
        Change: {
            /** Version */
            version: number;
            /** Type */
            type: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Effective At
             * Format: date-time
             */
            effective_at: string;
            /** Actor Id */
            actor_id: string;
            /** Actor Name */
            actor_name: string | null;
            /** Changes */
            changes: {
                [key: string]: unknown[];
            };
        };
        /**
         * Column
         * @description A stage: how many deals, the sum of their expected amounts in yen, and the longest untouched of them.
         */
        Column: {
            /**
             * Stage
             * @enum {string}
             */
            stage: "inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost";
            /** Count */
            count: number;
            /** Amount */
            amount: number;
            /** Items */
            items: components["schemas"]["Card"][];
        };
        /**
         * ContactRecord
         * @description A person at a customer.
         */
        ContactRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Code */
            code: string;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Department */
            department: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Phone Extension */
            phone_extension: string;
            /** Mobile */
            mobile: string;
            /** Email */
            email: string;
            /** Primary */
            primary: boolean;
            /** Left */
            left: boolean;
            /** Notes */
            notes: string;
        };
        /** ContactRecordItem */
        ContactRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Code */
            code: string;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Department */
            department: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Phone Extension */
            phone_extension: string;
            /** Mobile */
            mobile: string;
            /** Email */
            email: string;
            /** Primary */
            primary: boolean;
            /** Left */
            left: boolean;
        };
        /** ContactRecordList */
        ContactRecordList: {
            /** Items */
            items: components["schemas"]["ContactRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * Convert
         * @description `deal_name` makes a deal too; `existing_customer_id` joins the lead to a customer we have.
         */
        Convert: {
            /** Deal Name */
            deal_name?: string | null;
            /** Existing Customer Id */
            existing_customer_id?: string | null;
        };
        /** Count */
        Count: {
            /** Value */
            value: number;
            /** Capped */
            capped: boolean;
        };
        /**
         * CustomerRecord
         * @description A customer; days are 1–28 or 31 for 末, `credit_limit` is whole yen.
         */
        CustomerRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Corporate Number */
            corporate_number: string | null;
            /** T Number */
            t_number: string | null;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Building */
            building: string;
            /** Phone */
            phone: string;
            /** Fax */
            fax: string;
            /** Email */
            email: string;
            /** Site */
            site: string;
            /** Industry */
            industry: string;
            /** Rank */
            rank: string;
            /** Tags */
            tags: string[];
            /** Notes */
            notes: string;
            /** Credit Limit */
            credit_limit: number | null;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /** Closing Day */
            closing_day: number;
            /** Payment Months */
            payment_months: number;
            /** Payment Day */
            payment_day: number;
            holiday_rule: components["schemas"]["HolidayRule"];
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id: string | null;
            /** Bills To Code */
            bills_to_code?: string | null;
            /** Bills To Name */
            bills_to_name?: string | null;
            /**
             * Fee Bearer
             * @enum {string}
             */
            fee_bearer: "us" | "customer";
            /** Merged Into Id */
            merged_into_id: string | null;
        };
        /** CustomerRecordItem */
        CustomerRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Corporate Number */
            corporate_number: string | null;
            /** T Number */
            t_number: string | null;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Building */
            building: string;
            /** Phone */
            phone: string;
            /** Fax */
            fax: string;
            /** Email */
            email: string;
            /** Site */
            site: string;
            /** Industry */
            industry: string;
            /** Rank */
            rank: string;
            /** Tags */
            tags: string[];
            /** Credit Limit */
            credit_limit: number | null;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /** Closing Day */
            closing_day: number;
            /** Payment Months */
            payment_months: number;
            /** Payment Day */
            payment_day: number;
            holiday_rule: components["schemas"]["HolidayRule"];
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id: string | null;
            /** Bills To Code */
            bills_to_code?: string | null;
            /** Bills To Name */
            bills_to_name?: string | null;
            /**
             * Fee Bearer
             * @enum {string}
             */
            fee_bearer: "us" | "customer";
            /** Merged Into Id */
            merged_into_id: string | null;
        };
        /** CustomerRecordList */
        CustomerRecordList: {
            /** Items */
            items: components["schemas"]["CustomerRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * DeadLetterRecord
         * @description A dead letter as エラー情報 shows it.
         */
        DeadLetterRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Consumer */
            consumer: string;
            /** Topic */
            topic: string;
            /** Key */
            key: string;
            /** Status */
            status: string;
            /** Type */
            type: string;
            /**
             * Parked At
             * Format: date-time
             */
            parked_at: string;
            /** Position */
            position: number;
            /** Kind */
            kind: string;
            /** Text */
            text: string;
            /** Reason */
            reason?: string | null;
            /** Message */
            message: {
                [key: string]: unknown;
            };
        };
        /** DeadLetterRecordItem */
        DeadLetterRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Consumer */
            consumer: string;
            /** Topic */
            topic: string;
            /** Key */
            key: string;
            /** Status */
            status: string;
            /** Type */
            type: string;
            /**
             * Parked At
             * Format: date-time
             */
            parked_at: string;
            /** Position */
            position: number;
            /** Kind */
            kind: string;
            /** Text */
            text: string;
            /** Reason */
            reason?: string | null;
        };
        /** DeadLetterRecordList */
        DeadLetterRecordList: {
            /** Items */
            items: components["schemas"]["DeadLetterRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * DealRecord
         * @description A deal; `expected_amount` in whole yen without tax, `expected_month` YYYY-MM.
         */
        DealRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /** Name */
            name: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Lead Id */
            lead_id: string | null;
            /** Lead Company */
            lead_company?: string | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost";
            /** Expected Amount */
            expected_amount: number | null;
            /** Expected Month */
            expected_month: string | null;
            /**
             * Opened On
             * Format: date
             */
            opened_on: string;
            /** Closed On */
            closed_on: string | null;
            /** Lost Reason */
            lost_reason: string;
            /** Notes */
            notes: string;
            /** Touched At */
            touched_at: string | null;
        };
        /** DealRecordItem */
        DealRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /** Name */
            name: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Lead Id */
            lead_id: string | null;
            /** Lead Company */
            lead_company?: string | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost";
            /** Expected Amount */
            expected_amount: number | null;
            /** Expected Month */
            expected_month: string | null;
            /**
             * Opened On
             * Format: date
             */
            opened_on: string;
            /** Closed On */
            closed_on: string | null;
            /** Lost Reason */
            lost_reason: string;
            /** Touched At */
            touched_at: string | null;
        };
        /** DealRecordList */
        DealRecordList: {
            /** Items */
            items: components["schemas"]["DealRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /** Discard */
        Discard: {
            /** Reason */
            reason: string;
        };
        /**
         * Entry
         * @description Something that was; `status` is the activity's kind, the inquiry's status or the deal's stage.
         */
        Entry: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "activity" | "inquiry" | "deal";
            /** Id */
            id: string;
            /** Number */
            number: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Status */
            status: string;
            /** Text */
            text: string;
            /** Owner Id */
            owner_id: string | null;
            /** Owner Name */
            owner_name: string | null;
        };
        /**
         * GiveAnswer
         * @description `settles` false when work goes on after it.
         */
        GiveAnswer: {
            /** Content */
            content: string;
            /** At */
            at?: string | null;
            /**
             * Settles
             * @default true
             */
            settles: boolean;
        };
        /** History */
        History: {
            /** Items */
            items: components["schemas"]["Change"][];
        };
        /** Hit */
        Hit: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "customer" | "contact" | "lead" | "deal";
            /** Id */
            id: string;
            /** Code */
            code: string;
            /** Title */
            title: string;
            /** Subtitle */
            subtitle: string;
        };
        /** Hits */
        Hits: {
            /** Items */
            items: components["schemas"]["Hit"][];
        };
        /**
         * HolidayRule
         * @description Where a due date on a bank holiday goes (休日区分).
         * @enum {string}
         */
        HolidayRule: "next" | "previous" | "keep";
        /**
         * ImportRecord
         * @description An import: what came in of a file. `waiting_for` are codes still under way from other contexts.
         */
        ImportRecord: {
            /** Id */
            id: string;
            /** App */
            app: string;
            /** File Name */
            file_name: string;
            /** Dry Run */
            dry_run: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed";
            /** Error */
            error: {
                [key: string]: string;
            } | null;
            progress: components["schemas"]["Progress"];
            /** Records */
            records: number;
            /** Accepted */
            accepted: number;
            /** Rejected */
            rejected: number;
            /** Unchanged */
            unchanged: number;
            /** Warnings */
            warnings: number;
            /** Waiting For */
            waiting_for: string[];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Actor Name */
            actor_name: string | null;
            /** Undone At */
            undone_at: string | null;
        };
        /**
         * Imports
         * @description `apps` are the files this context takes.
         */
        Imports: {
            /** Items */
            items: components["schemas"]["ImportRecord"][];
            /** Apps */
            apps: string[];
        };
        /**
         * InquiryRecord
         * @description A question and its answers; its owner is the assignee.
         */
        InquiryRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Content */
            content: string;
            /** Category */
            category: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "mail" | "form" | "fax" | "visit";
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "working" | "answered" | "closed";
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Due At */
            due_at: string | null;
            /** Person */
            person: string;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Assignee Id */
            assignee_id: string | null;
            /** Answers */
            answers: components["schemas"]["AnswerRecord"][];
        };
        /** InquiryRecordItem */
        InquiryRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Number */
            number: string;
            /** Subject */
            subject: string;
            /** Content */
            content: string;
            /** Category */
            category: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "mail" | "form" | "fax" | "visit";
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "working" | "answered" | "closed";
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Due At */
            due_at: string | null;
            /** Person */
            person: string;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Assignee Id */
            assignee_id: string | null;
        };
        /** InquiryRecordList */
        InquiryRecordList: {
            /** Items */
            items: components["schemas"]["InquiryRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * JobRecord
         * @description Long work as its starter follows it; `error` is a text in `ja` and `en`.
         */
        JobRecord: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /**
             * Status
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed";
            progress: components["schemas"]["Progress"];
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            /** Error */
            error: {
                [key: string]: string;
            } | null;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Ended At */
            ended_at: string | null;
        };
        /** Jobs */
        Jobs: {
            /** Items */
            items: components["schemas"]["JobRecord"][];
        };
        /**
         * LeadRecord
         * @description A possible customer and what it became.
         */
        LeadRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Code */
            code: string;
            /** Company */
            company: string;
            /** Kana */
            kana: string;
            /** Person */
            person: string;
            /** Person Kana */
            person_kana: string;
            /** Department */
            department: string;
            /** Phone */
            phone: string;
            /** Mobile */
            mobile: string;
            /** Email */
            email: string;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Source */
            source: string;
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "contacted" | "qualified" | "converted" | "lost";
            /**
             * Got On
             * Format: date
             */
            got_on: string;
            /** Notes */
            notes: string;
            /** Converted Customer Id */
            converted_customer_id: string | null;
            /** Converted Customer Code */
            converted_customer_code?: string | null;
            /** Converted Customer Name */
            converted_customer_name?: string | null;
            /** Converted Contact Id */
            converted_contact_id: string | null;
            /** Converted Deal Id */
            converted_deal_id: string | null;
        };
        /** LeadRecordItem */
        LeadRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Code */
            code: string;
            /** Company */
            company: string;
            /** Kana */
            kana: string;
            /** Person */
            person: string;
            /** Person Kana */
            person_kana: string;
            /** Department */
            department: string;
            /** Phone */
            phone: string;
            /** Mobile */
            mobile: string;
            /** Email */
            email: string;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Source */
            source: string;
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "contacted" | "qualified" | "converted" | "lost";
            /**
             * Got On
             * Format: date
             */
            got_on: string;
            /** Converted Customer Id */
            converted_customer_id: string | null;
            /** Converted Customer Code */
            converted_customer_code?: string | null;
            /** Converted Customer Name */
            converted_customer_name?: string | null;
            /** Converted Contact Id */
            converted_contact_id: string | null;
            /** Converted Deal Id */
            converted_deal_id: string | null;
        };
        /** LeadRecordList */
        LeadRecordList: {
            /** Items */
            items: components["schemas"]["LeadRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /** Lose */
        Lose: {
            /** Reason */
            reason: string;
            /** On */
            on?: string | null;
        };
        /** Merge */
        Merge: {
            /** Into Id */
            into_id: string;
        };
        /** NoteTodo */
        NoteTodo: {
            /** Due On */
            due_on?: string | null;
            /** Assignee Id */
            assignee_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Subject */
            subject: string;
        };
        /**
         * OpenDeal
         * @description On a customer or a lead; opened today by the person who opens it, unless told otherwise.
         */
        OpenDeal: {
            /** Customer Id */
            customer_id?: string | null;
            /** Expected Amount */
            expected_amount?: number | null;
            /** Expected Month */
            expected_month?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Notes */
            notes?: string;
            /** Name */
            name: string;
            /** Lead Id */
            lead_id?: string | null;
            /** Opened On */
            opened_on?: string | null;
        };
        /** Progress */
        Progress: {
            /** Done */
            done: number;
            /** Total */
            total: number;
        };
        /**
         * ReadTable
         * @description A read table. While it is `rebuilding`, `done` of `total` rows are made anew; `total` is 0 until counted.
         */
        ReadTable: {
            /** Name */
            name: string;
            /** Revision */
            revision: number;
            /** Fingerprint */
            fingerprint: string;
            /** Rebuilding */
            rebuilding: boolean;
            /** Done */
            done: number;
            /** Total */
            total: number;
            /** Started At */
            started_at: string | null;
            /** Ended At */
            ended_at: string | null;
        };
        /** ReadTables */
        ReadTables: {
            /** Items */
            items: components["schemas"]["ReadTable"][];
        };
        /**
         * Rebuild
         * @description How far the filling of a new column is: rows made anew, and of how many (0 while they are not counted).
         */
        Rebuild: {
            /** Done */
            done: number;
            /** Total */
            total: number;
        };
        /** ReceiveInquiry */
        ReceiveInquiry: {
            /** Content */
            content?: string;
            /** Category */
            category?: string;
            /** Person */
            person?: string;
            /** Phone */
            phone?: string;
            /** Email */
            email?: string;
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Assignee Id */
            assignee_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Due At */
            due_at?: string | null;
            /** Subject */
            subject: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "mail" | "form" | "fax" | "visit";
            /** Received At */
            received_at?: string | null;
        };
        /** RecordActivity */
        RecordActivity: {
            /** Customer Id */
            customer_id?: string | null;
            /** Lead Id */
            lead_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** With Whom */
            with_whom?: string;
            /** Content */
            content?: string;
            /** Next Action */
            next_action?: string;
            /** Next On */
            next_on?: string | null;
            /** Comment */
            comment?: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "visit" | "phone" | "mail" | "meeting" | "web";
            /** At */
            at?: string | null;
            /** Person Id */
            person_id?: string | null;
            todo?: components["schemas"]["Task"] | null;
        };
        /** RegisterContact */
        RegisterContact: {
            /** Kana */
            kana?: string;
            /** Department */
            department?: string;
            /** Title */
            title?: string;
            /** Phone */
            phone?: string;
            /** Phone Extension */
            phone_extension?: string;
            /** Mobile */
            mobile?: string;
            /** Email */
            email?: string;
            /**
             * Primary
             * @default false
             */
            primary: boolean;
            /**
             * Left
             * @default false
             */
            left: boolean;
            /** Notes */
            notes?: string;
            /** Customer Id */
            customer_id: string;
            /** Name */
            name: string;
        };
        /** RegisterCustomer */
        RegisterCustomer: {
            /** Kana */
            kana?: string;
            /** Corporate Number */
            corporate_number?: string | null;
            /** T Number */
            t_number?: string | null;
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Building */
            building?: string;
            /** Phone */
            phone?: string;
            /** Fax */
            fax?: string;
            /** Email */
            email?: string;
            /** Site */
            site?: string;
            /** Industry */
            industry?: string;
            /** Rank */
            rank?: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /**
             * Tags
             * @default []
             */
            tags: string[];
            /** Notes */
            notes?: string;
            /** Credit Limit */
            credit_limit?: number | null;
            /**
             * Billing Method
             * @default closing
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /**
             * Closing Day
             * @default 31
             */
            closing_day: number;
            /**
             * Payment Months
             * @default 1
             */
            payment_months: number;
            /**
             * Payment Day
             * @default 31
             */
            payment_day: number;
            /** @default next */
            holiday_rule: components["schemas"]["HolidayRule"];
            /** @default exclusive */
            tax_method: components["schemas"]["TaxMethod"];
            /** @default down */
            tax_rounding: components["schemas"]["Rounding"];
            /** @default down */
            line_rounding: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id?: string | null;
            /**
             * Fee Bearer
             * @default customer
             * @enum {string}
             */
            fee_bearer: "us" | "customer";
            /** Code */
            code?: string | null;
            /** Name */
            name: string;
        };
        /** RegisterLead */
        RegisterLead: {
            /** Kana */
            kana?: string;
            /** Person */
            person?: string;
            /** Person Kana */
            person_kana?: string;
            /** Department */
            department?: string;
            /** Phone */
            phone?: string;
            /** Mobile */
            mobile?: string;
            /** Email */
            email?: string;
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Source */
            source?: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Notes */
            notes?: string;
            /** Company */
            company: string;
            /** Got On */
            got_on?: string | null;
        };
        /**
         * Rejection
         * @description A refused record: its row in the file, its key, the reason and the cell that shows it.
         */
        Rejection: {
            /** Row */
            row: number;
            /** Key */
            key: string | null;
            /** Reason */
            reason: string;
            /** Field */
            field: string;
            /** Value */
            value: string;
            /** Ja */
            ja: string;
            /** En */
            en: string;
        };
        /** Rejections */
        Rejections: {
            /** Items */
            items: components["schemas"]["Rejection"][];
        };
        /**
         * ReviseActivity
         * @description Only the fields that are sent change.
         */
        ReviseActivity: {
            /** Customer Id */
            customer_id?: string | null;
            /** Lead Id */
            lead_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** With Whom */
            with_whom?: string;
            /** Content */
            content?: string;
            /** Next Action */
            next_action?: string;
            /** Next On */
            next_on?: string | null;
            /** Comment */
            comment?: string;
            /**
             * Kind
             * @default phone
             * @enum {string}
             */
            kind: "visit" | "phone" | "mail" | "meeting" | "web";
            /**
             * At
             * Format: date-time
             * @default 1970-01-01T00:00:00Z
             */
            at: string;
            /** Person Id */
            person_id?: string;
        };
        /**
         * ReviseContact
         * @description Only the fields that are sent change.
         */
        ReviseContact: {
            /** Kana */
            kana?: string;
            /** Department */
            department?: string;
            /** Title */
            title?: string;
            /** Phone */
            phone?: string;
            /** Phone Extension */
            phone_extension?: string;
            /** Mobile */
            mobile?: string;
            /** Email */
            email?: string;
            /**
             * Primary
             * @default false
             */
            primary: boolean;
            /**
             * Left
             * @default false
             */
            left: boolean;
            /** Notes */
            notes?: string;
            /** Name */
            name?: string;
        };
        /**
         * ReviseCustomer
         * @description Only the fields that are sent change; the code stays.
         */
        ReviseCustomer: {
            /** Kana */
            kana?: string;
            /** Corporate Number */
            corporate_number?: string | null;
            /** T Number */
            t_number?: string | null;
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Building */
            building?: string;
            /** Phone */
            phone?: string;
            /** Fax */
            fax?: string;
            /** Email */
            email?: string;
            /** Site */
            site?: string;
            /** Industry */
            industry?: string;
            /** Rank */
            rank?: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /**
             * Tags
             * @default []
             */
            tags: string[];
            /** Notes */
            notes?: string;
            /** Credit Limit */
            credit_limit?: number | null;
            /**
             * Billing Method
             * @default closing
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /**
             * Closing Day
             * @default 31
             */
            closing_day: number;
            /**
             * Payment Months
             * @default 1
             */
            payment_months: number;
            /**
             * Payment Day
             * @default 31
             */
            payment_day: number;
            /** @default next */
            holiday_rule: components["schemas"]["HolidayRule"];
            /** @default exclusive */
            tax_method: components["schemas"]["TaxMethod"];
            /** @default down */
            tax_rounding: components["schemas"]["Rounding"];
            /** @default down */
            line_rounding: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id?: string | null;
            /**
             * Fee Bearer
             * @default customer
             * @enum {string}
             */
            fee_bearer: "us" | "customer";
            /** Name */
            name?: string;
        };
        /**
         * ReviseDeal
         * @description Only the fields that are sent change.
         */
        ReviseDeal: {
            /** Customer Id */
            customer_id?: string | null;
            /** Expected Amount */
            expected_amount?: number | null;
            /** Expected Month */
            expected_month?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Notes */
            notes?: string;
            /** Name */
            name?: string;
            /**
             * Opened On
             * Format: date
             */
            opened_on?: string;
        };
        /**
         * ReviseInquiry
         * @description Only the fields that are sent change.
         */
        ReviseInquiry: {
            /** Content */
            content?: string;
            /** Category */
            category?: string;
            /** Person */
            person?: string;
            /** Phone */
            phone?: string;
            /** Email */
            email?: string;
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Assignee Id */
            assignee_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Due At */
            due_at?: string | null;
            /** Subject */
            subject?: string;
            /**
             * Channel
             * @default phone
             * @enum {string}
             */
            channel: "phone" | "mail" | "form" | "fax" | "visit";
            /**
             * Received At
             * Format: date-time
             * @default 1970-01-01T00:00:00Z
             */
            received_at: string;
        };
        /**
         * ReviseLead
         * @description Only the fields that are sent change.
         */
        ReviseLead: {
            /** Kana */
            kana?: string;
            /** Person */
            person?: string;
            /** Person Kana */
            person_kana?: string;
            /** Department */
            department?: string;
            /** Phone */
            phone?: string;
            /** Mobile */
            mobile?: string;
            /** Email */
            email?: string;
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Source */
            source?: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Notes */
            notes?: string;
            /** Company */
            company?: string;
            /**
             * Got On
             * Format: date
             */
            got_on?: string;
        };
        /**
         * ReviseTodo
         * @description Only the fields that are sent change.
         */
        ReviseTodo: {
            /** Due On */
            due_on?: string | null;
            /** Assignee Id */
            assignee_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Subject */
            subject?: string;
        };
        /**
         * Rounding
         * @description What becomes of a fraction of a yen (端数処理).
         * @enum {string}
         */
        Rounding: "down" | "half_up" | "up";
        /** Started */
        Started: {
            /** Id */
            id: string;
        };
        /**
         * Task
         * @description The to-do that came up; the person who was there does it unless another is named.
         */
        Task: {
            /** Subject */
            subject: string;
            /** Due On */
            due_on?: string | null;
            /** Assignee Id */
            assignee_id?: string | null;
        };
        /**
         * TaxMethod
         * @description 課税方式: whether amounts are without tax (外税) or with it (内税).
         * @enum {string}
         */
        TaxMethod: "exclusive" | "inclusive";
        /** Timeline */
        Timeline: {
            /** Items */
            items: components["schemas"]["Entry"][];
        };
        /**
         * TodoRecord
         * @description Something to do; its owner is the assignee. `done_at` is null while it is open.
         */
        TodoRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Subject */
            subject: string;
            /** Due On */
            due_on: string | null;
            /** Assignee Id */
            assignee_id: string | null;
            /** Done */
            done: boolean;
            /** Done At */
            done_at: string | null;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Activity Id */
            activity_id: string | null;
        };
        /** TodoRecordItem */
        TodoRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Department Id */
            department_id?: string | null;
            /** Department Name */
            department_name?: string | null;
            /** Subject */
            subject: string;
            /** Due On */
            due_on: string | null;
            /** Assignee Id */
            assignee_id: string | null;
            /** Done */
            done: boolean;
            /** Done At */
            done_at: string | null;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code?: string | null;
            /** Customer Name */
            customer_name?: string | null;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Activity Id */
            activity_id: string | null;
        };
        /** TodoRecordList */
        TodoRecordList: {
            /** Items */
            items: components["schemas"]["TodoRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /** @description What is wrong with one field. */
        Complaint: {
            field: string;
            ja: string;
            en: string;
        };
        /** @description A refusal (RFC 9457): `title` says what to do, in Japanese, `errors` which fields it concerns. A 412 on colliding edits adds `base`, `theirs` and `yours` by field, and the `version` that stands now. */
        Problem: {
            /** @enum {string} */
            type: "/problems/activity-exists" | "/problems/activity-unknown" | "/problems/activity-without-partner" | "/problems/busy" | "/problems/contact-exists" | "/problems/contact-unknown" | "/problems/cursor-malformed" | "/problems/customer-code-taken" | "/problems/customer-exists" | "/problems/customer-merge-itself" | "/problems/customer-merge-target" | "/problems/customer-merged-already" | "/problems/customer-unknown" | "/problems/day-out-of-range" | "/problems/deal-exists" | "/problems/deal-lost-already" | "/problems/deal-lost-before-opened" | "/problems/deal-lost-with-reason" | "/problems/deal-unknown" | "/problems/deal-without-partner" | "/problems/deal-won-by-quote" | "/problems/deal-won-stands" | "/problems/edited-meanwhile" | "/problems/file-unreadable" | "/problems/filter-malformed" | "/problems/filter-unknown" | "/problems/idempotency-key-reused" | "/problems/idempotency-key-too-long" | "/problems/if-match-malformed" | "/problems/if-match-missing" | "/problems/import-app-unknown" | "/problems/import-not-undoable" | "/problems/input-invalid" | "/problems/inquiry-closed" | "/problems/inquiry-exists" | "/problems/inquiry-unanswered" | "/problems/inquiry-unknown" | "/problems/job-not-found" | "/problems/lead-converted" | "/problems/lead-exists" | "/problems/lead-unknown" | "/problems/letter-fails-again" | "/problems/method-not-allowed" | "/problems/month-out-of-range" | "/problems/not-allowed" | "/problems/not-arrived" | "/problems/not-found" | "/problems/not-signed-in" | "/problems/number-out-of-range" | "/problems/older-letter-first" | "/problems/period-day" | "/problems/sort-unknown" | "/problems/store-unavailable" | "/problems/text-too-long" | "/problems/text-with-nul" | "/problems/todo-exists" | "/problems/todo-unknown" | "/problems/too-large" | "/problems/too-many-digits" | "/problems/too-many-items" | "/problems/wrong-corporate-number" | "/problems/wrong-t-number" | "/problems/yen-out-of-range";
            status: number;
            title: string;
            title_en: string;
            errors?: components["schemas"]["Complaint"][];
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
    list_jobs_api_crm_jobs_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_job_api_crm_jobs__job_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_read_tables_api_crm_read_tables_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTables"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_dead_letters_api_crm_dead_letters_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                consumer?: string;
                topic?: string;
                key?: string;
                status?: string;
                type?: string;
                parked_at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_dead_letters_api_crm_dead_letters_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                consumer?: string;
                topic?: string;
                key?: string;
                status?: string;
                type?: string;
                parked_at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_dead_letters_api_crm_dead_letters__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_dead_letters_api_crm_dead_letters__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_all_api_crm_dead_letters_replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: number;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_api_crm_dead_letters__record_id__replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_api_crm_dead_letters__record_id__discard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports_api_crm_imports_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imports"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_import_api_crm_imports_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_start_import_api_crm_imports_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_import_api_crm_imports__import_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_rejections_api_crm_imports__import_id__rejections_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rejections"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_warnings_api_crm_imports__import_id__warnings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rejections"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejections_as_a_file_api_crm_imports__import_id__rejections_csv_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_import_api_crm_imports__import_id__undo_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    likely_duplicates_of_a_customer_api_crm_customers_duplicates_get: {
        parameters: {
            query?: {
                name?: string;
                kana?: string;
                phone?: string;
                email?: string;
                corporate_number?: string;
                exclude?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidates"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline_of_a_customer_api_crm_customers__record_id__timeline_get: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_customers_api_crm_customers_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                name?: string;
                kana?: string;
                phone?: string;
                industry?: string;
                rank?: string;
                owner_id?: string;
                department_id?: string;
                billing_method?: string;
                closing_day?: string;
                corporate_number?: string;
                credit_limit?: string;
                bills_to_id?: string;
                merged_into_id?: string;
                name_key?: string;
                bare_name_key?: string;
                kana_key?: string;
                phone_key?: string;
                domain_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_api_crm_customers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomer"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_customers_api_crm_customers__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_customers__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCustomer"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_api_crm_customers__record_id__merge_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmerge_api_crm_customers__record_id__unmerge_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_customers_api_crm_customers_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                name?: string;
                kana?: string;
                phone?: string;
                industry?: string;
                rank?: string;
                owner_id?: string;
                department_id?: string;
                billing_method?: string;
                closing_day?: string;
                corporate_number?: string;
                credit_limit?: string;
                bills_to_id?: string;
                merged_into_id?: string;
                name_key?: string;
                bare_name_key?: string;
                kana_key?: string;
                phone_key?: string;
                domain_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_customers_api_crm_customers__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contacts_api_crm_contacts_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                customer_id?: string;
                name?: string;
                kana?: string;
                department?: string;
                email?: string;
                left_company?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_api_crm_contacts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterContact"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_contacts_api_crm_contacts__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_contacts__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseContact"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_contacts_api_crm_contacts_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                customer_id?: string;
                name?: string;
                kana?: string;
                department?: string;
                email?: string;
                left_company?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_contacts_api_crm_contacts__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_leads_api_crm_leads_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                company?: string;
                kana?: string;
                status?: string;
                source?: string;
                got_on?: string;
                owner_id?: string;
                department_id?: string;
                converted_customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_api_crm_leads_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLead"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_leads_api_crm_leads__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_leads__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseLead"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contact_api_crm_leads__record_id__contact_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    qualify_api_crm_leads__record_id__qualify_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lose_api_crm_leads__record_id__lose_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convert_api_crm_leads__record_id__convert_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Convert"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_leads_api_crm_leads_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                code?: string;
                company?: string;
                kana?: string;
                status?: string;
                source?: string;
                got_on?: string;
                owner_id?: string;
                department_id?: string;
                converted_customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_leads_api_crm_leads__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    board_of_deals_api_crm_deals_board_get: {
        parameters: {
            query?: {
                stale_days?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_deals_api_crm_deals_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                name?: string;
                customer_id?: string;
                lead_id?: string;
                stage?: string;
                expected_amount?: string;
                expected_month?: string;
                opened_on?: string;
                closed_on?: string;
                touched_at?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open__api_crm_deals_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDeal"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_deals_api_crm_deals__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_deals__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseDeal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advance_api_crm_deals__record_id__advance_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lose_api_crm_deals__record_id__lose_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lose"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_api_crm_deals__record_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_deals_api_crm_deals_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                name?: string;
                customer_id?: string;
                lead_id?: string;
                stage?: string;
                expected_amount?: string;
                expected_month?: string;
                opened_on?: string;
                closed_on?: string;
                touched_at?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_deals_api_crm_deals__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_activities_api_crm_activities_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                kind?: string;
                at?: string;
                person_id?: string;
                customer_id?: string;
                lead_id?: string;
                deal_id?: string;
                next_on?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_api_crm_activities_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActivity"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_activities_api_crm_activities__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_activities__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseActivity"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_activities_api_crm_activities_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                kind?: string;
                at?: string;
                person_id?: string;
                customer_id?: string;
                lead_id?: string;
                deal_id?: string;
                next_on?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_activities_api_crm_activities__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_todos_api_crm_todos_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                subject?: string;
                due_on?: string;
                assignee_id?: string;
                done?: string;
                done_at?: string;
                customer_id?: string;
                deal_id?: string;
                activity_id?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_api_crm_todos_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteTodo"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_todos_api_crm_todos__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_todos__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseTodo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_api_crm_todos__record_id__complete_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_api_crm_todos__record_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_todos_api_crm_todos_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                subject?: string;
                due_on?: string;
                assignee_id?: string;
                done?: string;
                done_at?: string;
                customer_id?: string;
                deal_id?: string;
                activity_id?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_todos_api_crm_todos__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inquiries_api_crm_inquiries_get: {
        parameters: {
            query?: {
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                subject?: string;
                category?: string;
                channel?: string;
                status?: string;
                received_at?: string;
                due_at?: string;
                customer_id?: string;
                deal_id?: string;
                assignee_id?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecordList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_api_crm_inquiries_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveInquiry"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_inquiries_api_crm_inquiries__record_id__get: {
        parameters: {
            query?: {
                as_of?: string | null;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_api_crm_inquiries__record_id__patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseInquiry"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_api_crm_inquiries__record_id__take_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_api_crm_inquiries__record_id__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswer"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_api_crm_inquiries__record_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_api_crm_inquiries__record_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRecord"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_inquiries_api_crm_inquiries_export_get: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: string;
                archived?: string;
                number?: string;
                subject?: string;
                category?: string;
                channel?: string;
                status?: string;
                received_at?: string;
                due_at?: string;
                customer_id?: string;
                deal_id?: string;
                assignee_id?: string;
                owner_id?: string;
                department_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_inquiries_api_crm_inquiries__record_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_api_crm_search_get: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
