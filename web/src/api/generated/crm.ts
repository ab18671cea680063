export interface paths {
    "/api/crm/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List jobs */
        get: operations["list_jobs"];
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
        /** Get job */
        get: operations["get_job"];
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
        /** List read tables */
        get: operations["list_read_tables"];
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
        /** List dead letters */
        get: operations["list_dead_letters"];
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
        /** Export dead letters */
        get: operations["export_dead_letters"];
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
        /** Get dead letter */
        get: operations["get_dead_letter"];
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
        /** Get dead letter history */
        get: operations["get_dead_letter_history"];
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
         * Replay dead letters
         * @description Replays all parked messages; one that fails again stays parked, with the later ones of its key.
         */
        post: operations["replay_dead_letters"];
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
        /** Replay dead letter */
        post: operations["replay_dead_letter"];
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
        /** Discard dead letter */
        post: operations["discard_dead_letter"];
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
        /** List imports */
        get: operations["list_imports"];
        put?: never;
        /** Start import */
        post: operations["start_import"];
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
        /** Get import */
        get: operations["get_import"];
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
        /** List rejections */
        get: operations["list_rejections"];
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
         * List warnings
         * @description Returns the accepted records that have warnings.
         */
        get: operations["list_warnings"];
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
        /** Export rejections */
        get: operations["export_rejections"];
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
        /** Undo import */
        post: operations["undo_import"];
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
        /** Find duplicate customers */
        get: operations["find_duplicate_customers"];
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
        /** Get customer timeline */
        get: operations["get_customer_timeline"];
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
        /** List customers */
        get: operations["list_customers"];
        put?: never;
        /** Register customer */
        post: operations["register_customer"];
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
        /** Export customers */
        get: operations["export_customers"];
        put?: never;
        post?: never;
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
        /** Get customer */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise customer */
        patch: operations["revise_customer"];
        trace?: never;
    };
    "/api/crm/customers/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get customer history */
        get: operations["get_customer_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Merge customer */
        post: operations["merge_customer"];
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
        /** Unmerge customer */
        post: operations["unmerge_customer"];
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
        /** List contacts */
        get: operations["list_contacts"];
        put?: never;
        /** Register contact */
        post: operations["register_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export contacts */
        get: operations["export_contacts"];
        put?: never;
        post?: never;
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
        /** Get contact */
        get: operations["get_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise contact */
        patch: operations["revise_contact"];
        trace?: never;
    };
    "/api/crm/contacts/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get contact history */
        get: operations["get_contact_history"];
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
        /** List leads */
        get: operations["list_leads"];
        put?: never;
        /** Register lead */
        post: operations["register_lead"];
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
        /** Export leads */
        get: operations["export_leads"];
        put?: never;
        post?: never;
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
        /** Get lead */
        get: operations["get_lead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise lead */
        patch: operations["revise_lead"];
        trace?: never;
    };
    "/api/crm/leads/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get lead history */
        get: operations["get_lead_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Contact lead */
        post: operations["contact_lead"];
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
        /** Qualify lead */
        post: operations["qualify_lead"];
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
        /** Lose lead */
        post: operations["lose_lead"];
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
        /** Convert lead */
        post: operations["convert_lead"];
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
        /** Get deal board */
        get: operations["get_deal_board"];
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
        /** List deals */
        get: operations["list_deals"];
        put?: never;
        /** Open deal */
        post: operations["open_deal"];
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
        /** Export deals */
        get: operations["export_deals"];
        put?: never;
        post?: never;
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
        /** Get deal */
        get: operations["get_deal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise deal */
        patch: operations["revise_deal"];
        trace?: never;
    };
    "/api/crm/deals/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get deal history */
        get: operations["get_deal_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Advance deal */
        post: operations["advance_deal"];
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
        /** Lose deal */
        post: operations["lose_deal"];
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
        /** Reopen deal */
        post: operations["reopen_deal"];
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
        /** List activities */
        get: operations["list_activities"];
        put?: never;
        /** Record activity */
        post: operations["record_activity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crm/activities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export activities */
        get: operations["export_activities"];
        put?: never;
        post?: never;
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
        /** Get activity */
        get: operations["get_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise activity */
        patch: operations["revise_activity"];
        trace?: never;
    };
    "/api/crm/activities/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get activity history */
        get: operations["get_activity_history"];
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
        /** List todos */
        get: operations["list_todos"];
        put?: never;
        /** Note todo */
        post: operations["note_todo"];
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
        /** Export todos */
        get: operations["export_todos"];
        put?: never;
        post?: never;
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
        /** Get todo */
        get: operations["get_todo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise todo */
        patch: operations["revise_todo"];
        trace?: never;
    };
    "/api/crm/todos/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get todo history */
        get: operations["get_todo_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Complete todo */
        post: operations["complete_todo"];
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
        /** Reopen todo */
        post: operations["reopen_todo"];
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
        /** List inquiries */
        get: operations["list_inquiries"];
        put?: never;
        /** Receive inquiry */
        post: operations["receive_inquiry"];
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
        /** Export inquiries */
        get: operations["export_inquiries"];
        put?: never;
        post?: never;
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
        /** Get inquiry */
        get: operations["get_inquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise inquiry */
        patch: operations["revise_inquiry"];
        trace?: never;
    };
    "/api/crm/inquiries/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get inquiry history */
        get: operations["get_inquiry_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Take inquiry */
        post: operations["take_inquiry"];
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
        /** Answer inquiry */
        post: operations["answer_inquiry"];
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
        /** Close inquiry */
        post: operations["close_inquiry"];
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
        /** Reopen inquiry */
        post: operations["reopen_inquiry"];
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
         * Search records
         * @description Returns the first hits of each kind that the person may see; none for an empty query.
         */
        get: operations["search_records"];
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
         * @description An activity; its owner is the person of ours who did it.
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
            archived?: boolean;
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
            archived?: boolean;
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
        /**
         * Candidate
         * @description A customer that may be the same, with the likelihood and the reasons.
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
         * @description A deal on the board; `stale` if it is open and was not touched for the given number of days.
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
            archived?: boolean;
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
            notes?: string;
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
         * @description A stage: its number of deals, the sum of their expected amounts in yen, and those that are longest untouched.
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
            archived?: boolean;
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
            archived?: boolean;
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
         * @description A conversion; `deal_name` also opens a deal, `existing_customer_id` joins the lead to an existing customer.
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
         * @description A customer; days are 1–28 or 31 for 末, `credit_limit` and `capital` are whole yen.
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
            archived?: boolean;
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
            /** Capital */
            capital: number | null;
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
            archived?: boolean;
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
            /** Capital */
            capital: number | null;
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
         * @description A dead letter as the page of errors (エラー情報) shows it.
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
            archived?: boolean;
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
            archived?: boolean;
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
            archived?: boolean;
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
            archived?: boolean;
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
         * @description An entry; `status` is the activity's kind, the inquiry's status or the deal's stage.
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
         * @description An answer; `settles` is false if the inquiry stays open after it.
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
            settles?: boolean;
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
         * @description How a due date on a bank holiday is moved (休日区分).
         * @enum {string}
         */
        HolidayRule: "next" | "previous" | "keep";
        /**
         * ImportRecord
         * @description An import of a file and its results. `waiting_for` are codes that have not arrived from other contexts.
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
         * @description The imports of a context; `apps` are the kinds of files it accepts.
         */
        Imports: {
            /** Items */
            items: components["schemas"]["ImportRecord"][];
            /** Apps */
            apps: string[];
        };
        /**
         * InquiryRecord
         * @description An inquiry and its answers; its owner is the assignee.
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
            archived?: boolean;
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
            archived?: boolean;
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
         * @description A background job, for the person who started it; `error` has a text in `ja` and `en`.
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
         * @description A possible customer and the records it became.
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
            archived?: boolean;
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
            archived?: boolean;
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
        /** LoseDeal */
        LoseDeal: {
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
        /**
         * NoteTodo
         * @description A new to-do; its assignee is the person, unless given.
         */
        NoteTodo: {
            /** Subject */
            subject: string;
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
        };
        /**
         * OpenDeal
         * @description A deal of a customer or a lead; by default opened today and owned by the person.
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
         * @description A read table. While it is `rebuilding`, `done` of `total` rows are rebuilt; `total` is 0 until counted.
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
         * @description The progress of filling a new column: rows rebuilt, and of how many (0 until they are counted).
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
        /**
         * RegisterContact
         * @description A person at a customer.
         */
        RegisterContact: {
            /** Name */
            name: string;
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
            /** Primary */
            primary?: boolean;
            /** Left */
            left?: boolean;
            /** Notes */
            notes?: string;
            /** Customer Id */
            customer_id: string;
        };
        /**
         * RegisterCustomer
         * @description A new customer; by default its period closes at month's end and it pays at the end of the next month.
         */
        RegisterCustomer: {
            /** Name */
            name: string;
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
            /** Tags */
            tags?: string[];
            /** Notes */
            notes?: string;
            /** Credit Limit */
            credit_limit?: number | null;
            /** Capital */
            capital?: number | null;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method?: "closing" | "each";
            /** Closing Day */
            closing_day?: number;
            /** Payment Months */
            payment_months?: number;
            /** Payment Day */
            payment_day?: number;
            holiday_rule?: components["schemas"]["HolidayRule"];
            tax_method?: components["schemas"]["TaxMethod"];
            tax_rounding?: components["schemas"]["Rounding"];
            line_rounding?: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id?: string | null;
            /**
             * Fee Bearer
             * @enum {string}
             */
            fee_bearer?: "us" | "customer";
            /** Code */
            code?: string | null;
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
         * @description A rejected record: its row in the file, its key, the reason and the cell concerned.
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
         * @description Fields of an activity to change; omitted fields stay unchanged.
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
             * @enum {string}
             */
            kind?: "visit" | "phone" | "mail" | "meeting" | "web";
            /**
             * At
             * Format: date-time
             */
            at?: string;
            /** Person Id */
            person_id?: string;
        };
        /**
         * ReviseContact
         * @description Fields of a contact to change; omitted fields stay unchanged.
         */
        ReviseContact: {
            /** Name */
            name?: string;
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
            /** Primary */
            primary?: boolean;
            /** Left */
            left?: boolean;
            /** Notes */
            notes?: string;
        };
        /**
         * ReviseCustomer
         * @description Fields of a customer to change; omitted fields and the code stay unchanged. Days are 1–28 or 31 for 末.
         */
        ReviseCustomer: {
            /** Name */
            name?: string;
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
            /** Tags */
            tags?: string[];
            /** Notes */
            notes?: string;
            /** Credit Limit */
            credit_limit?: number | null;
            /** Capital */
            capital?: number | null;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method?: "closing" | "each";
            /** Closing Day */
            closing_day?: number;
            /** Payment Months */
            payment_months?: number;
            /** Payment Day */
            payment_day?: number;
            holiday_rule?: components["schemas"]["HolidayRule"];
            tax_method?: components["schemas"]["TaxMethod"];
            tax_rounding?: components["schemas"]["Rounding"];
            line_rounding?: components["schemas"]["Rounding"];
            /** Bills To Id */
            bills_to_id?: string | null;
            /**
             * Fee Bearer
             * @enum {string}
             */
            fee_bearer?: "us" | "customer";
        };
        /**
         * ReviseDeal
         * @description Fields of a deal to change; omitted fields stay unchanged.
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
         * @description Fields of an inquiry to change; omitted fields stay unchanged.
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
             * @enum {string}
             */
            channel?: "phone" | "mail" | "form" | "fax" | "visit";
            /**
             * Received At
             * Format: date-time
             */
            received_at?: string;
        };
        /**
         * ReviseLead
         * @description Fields of a lead to change; omitted fields stay unchanged.
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
         * @description Fields of a to-do to change; omitted fields stay unchanged.
         */
        ReviseTodo: {
            /** Subject */
            subject?: string;
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
        };
        /**
         * Rounding
         * @description How a fraction of a yen is rounded (端数処理).
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
         * @description The to-do that follows from the activity; its assignee is the activity's person unless another is named.
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
         * @description Whether amounts are without tax (外税) or include it (内税) (課税方式).
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
         * @description A to-do; its owner is the assignee. `done_at` is null while it is open.
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
            archived?: boolean;
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
            archived?: boolean;
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
        /** @description A warning or a question: `field` is null where it is about the whole record. */
        Notice: {
            type: string;
            field: string | null;
            detail: string;
            detail_en: string;
        };
        /** @description A refusal (RFC 9457): `title` says what to do, in Japanese, `errors` which fields it concerns. A 412 on colliding edits adds `base`, `theirs` and `yours` by field, and the `version` that stands now. `confirm-needed` asks `questions`: the same command with their types as `confirm` in its body is done. */
        Problem: {
            /** @enum {string} */
            type: "/problems/activity-exists" | "/problems/activity-unknown" | "/problems/activity-without-partner" | "/problems/busy" | "/problems/confirm-needed" | "/problems/contact-exists" | "/problems/contact-unknown" | "/problems/corporate-number-check-digit" | "/problems/cursor-malformed" | "/problems/customer-code-taken" | "/problems/customer-exists" | "/problems/customer-merge-itself" | "/problems/customer-merge-target" | "/problems/customer-merged-already" | "/problems/customer-unknown" | "/problems/day-out-of-range" | "/problems/deal-exists" | "/problems/deal-lost-already" | "/problems/deal-lost-before-opened" | "/problems/deal-lost-with-reason" | "/problems/deal-unknown" | "/problems/deal-without-partner" | "/problems/deal-won-by-quote" | "/problems/deal-won-stands" | "/problems/edited-meanwhile" | "/problems/file-unreadable" | "/problems/filter-malformed" | "/problems/filter-unknown" | "/problems/idempotency-key-reused" | "/problems/idempotency-key-too-long" | "/problems/if-match-malformed" | "/problems/if-match-missing" | "/problems/import-app-unknown" | "/problems/import-not-undoable" | "/problems/input-invalid" | "/problems/inquiry-closed" | "/problems/inquiry-exists" | "/problems/inquiry-unanswered" | "/problems/inquiry-unknown" | "/problems/job-not-found" | "/problems/lead-converted" | "/problems/lead-exists" | "/problems/lead-unknown" | "/problems/letter-fails-again" | "/problems/method-not-allowed" | "/problems/month-out-of-range" | "/problems/not-allowed" | "/problems/not-arrived" | "/problems/not-found" | "/problems/not-signed-in" | "/problems/number-out-of-range" | "/problems/older-letter-first" | "/problems/period-day" | "/problems/sort-unknown" | "/problems/store-unavailable" | "/problems/t-number-check-digit" | "/problems/text-too-long" | "/problems/text-with-nul" | "/problems/todo-exists" | "/problems/todo-unknown" | "/problems/too-large" | "/problems/too-many-digits" | "/problems/too-many-items" | "/problems/wrong-corporate-number" | "/problems/wrong-t-number" | "/problems/yen-out-of-range";
            status: number;
            title: string;
            title_en: string;
            errors?: components["schemas"]["Complaint"][];
            questions?: components["schemas"]["Notice"][];
        };
        /** StartImport */
        StartImport: {
            /**
             * File
             * Format: binary
             */
            file: string;
            /** App */
            app: string;
            /**
             * Dry Run
             * @default false
             */
            dry_run?: boolean;
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
    list_jobs: {
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
    get_job: {
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
    list_read_tables: {
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
    list_dead_letters: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "consumer" | "topic" | "key" | "status" | "type" | "parked_at" | "-id" | "-consumer" | "-topic" | "-key" | "-status" | "-type" | "-parked_at";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                consumer?: string[];
                /** @description one of these; an empty text: without one */
                topic?: string[];
                /** @description one of these; an empty text: without one */
                key?: string[];
                /** @description one of these; an empty text: without one */
                status?: string[];
                /** @description one of these; an empty text: without one */
                type?: string[];
                /** @description one of these; an empty text: without one */
                parked_at?: string[];
                /** @description this or more */
                parked_at_from?: string;
                /** @description this or less */
                parked_at_to?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    export_dead_letters: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "consumer" | "topic" | "key" | "status" | "type" | "parked_at" | "-id" | "-consumer" | "-topic" | "-key" | "-status" | "-type" | "-parked_at";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                consumer?: string[];
                /** @description one of these; an empty text: without one */
                topic?: string[];
                /** @description one of these; an empty text: without one */
                key?: string[];
                /** @description one of these; an empty text: without one */
                status?: string[];
                /** @description one of these; an empty text: without one */
                type?: string[];
                /** @description one of these; an empty text: without one */
                parked_at?: string[];
                /** @description this or more */
                parked_at_from?: string;
                /** @description this or less */
                parked_at_to?: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_dead_letter: {
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
    get_dead_letter_history: {
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
    replay_dead_letters: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
    replay_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DeadLetterRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    discard_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DeadLetterRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    list_imports: {
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
    start_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["StartImport"];
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
    get_import: {
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
    list_rejections: {
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
    list_warnings: {
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
    export_rejections: {
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
                    "text/csv": string;
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
    undo_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
    find_duplicate_customers: {
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
    get_customer_timeline: {
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
    list_customers: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kana" | "phone" | "industry" | "rank" | "owner_id" | "department_id" | "billing_method" | "closing_day" | "corporate_number" | "credit_limit" | "capital" | "bills_to_id" | "merged_into_id" | "name_key" | "bare_name_key" | "kana_key" | "phone_key" | "domain_key" | "-id" | "-code" | "-name" | "-kana" | "-phone" | "-industry" | "-rank" | "-owner_id" | "-department_id" | "-billing_method" | "-closing_day" | "-corporate_number" | "-credit_limit" | "-capital" | "-bills_to_id" | "-merged_into_id" | "-name_key" | "-bare_name_key" | "-kana_key" | "-phone_key" | "-domain_key";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                phone?: string[];
                /** @description one of these; an empty text: without one */
                industry?: string[];
                /** @description one of these; an empty text: without one */
                rank?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                billing_method?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                closing_day?: number[];
                /** @description this or more */
                closing_day_from?: number;
                /** @description this or less */
                closing_day_to?: number;
                /** @description one of these; an empty text: without one */
                corporate_number?: string[];
                /** @description one of these; an empty text: without one */
                credit_limit?: number[];
                /** @description this or more */
                credit_limit_from?: number;
                /** @description this or less */
                credit_limit_to?: number;
                /** @description one of these; an empty text: without one */
                capital?: number[];
                /** @description this or more */
                capital_from?: number;
                /** @description this or less */
                capital_to?: number;
                /** @description one of these; an empty text: without one */
                bills_to_id?: string[];
                /** @description one of these; an empty text: without one */
                merged_into_id?: string[];
                /** @description one of these; an empty text: without one */
                name_key?: string[];
                /** @description one of these; an empty text: without one */
                bare_name_key?: string[];
                /** @description one of these; an empty text: without one */
                kana_key?: string[];
                /** @description one of these; an empty text: without one */
                phone_key?: string[];
                /** @description one of these; an empty text: without one */
                domain_key?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    register_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["CustomerRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_customers: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kana" | "phone" | "industry" | "rank" | "owner_id" | "department_id" | "billing_method" | "closing_day" | "corporate_number" | "credit_limit" | "capital" | "bills_to_id" | "merged_into_id" | "name_key" | "bare_name_key" | "kana_key" | "phone_key" | "domain_key" | "-id" | "-code" | "-name" | "-kana" | "-phone" | "-industry" | "-rank" | "-owner_id" | "-department_id" | "-billing_method" | "-closing_day" | "-corporate_number" | "-credit_limit" | "-capital" | "-bills_to_id" | "-merged_into_id" | "-name_key" | "-bare_name_key" | "-kana_key" | "-phone_key" | "-domain_key";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                phone?: string[];
                /** @description one of these; an empty text: without one */
                industry?: string[];
                /** @description one of these; an empty text: without one */
                rank?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                billing_method?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                closing_day?: number[];
                /** @description this or more */
                closing_day_from?: number;
                /** @description this or less */
                closing_day_to?: number;
                /** @description one of these; an empty text: without one */
                corporate_number?: string[];
                /** @description one of these; an empty text: without one */
                credit_limit?: number[];
                /** @description this or more */
                credit_limit_from?: number;
                /** @description this or less */
                credit_limit_to?: number;
                /** @description one of these; an empty text: without one */
                capital?: number[];
                /** @description this or more */
                capital_from?: number;
                /** @description this or less */
                capital_to?: number;
                /** @description one of these; an empty text: without one */
                bills_to_id?: string[];
                /** @description one of these; an empty text: without one */
                merged_into_id?: string[];
                /** @description one of these; an empty text: without one */
                name_key?: string[];
                /** @description one of these; an empty text: without one */
                bare_name_key?: string[];
                /** @description one of these; an empty text: without one */
                kana_key?: string[];
                /** @description one of these; an empty text: without one */
                phone_key?: string[];
                /** @description one of these; an empty text: without one */
                domain_key?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_customer: {
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
    revise_customer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["CustomerRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_customer_history: {
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
    merge_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["CustomerRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    unmerge_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["CustomerRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    list_contacts: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "customer_id" | "name" | "kana" | "department" | "email" | "left_company" | "-id" | "-code" | "-customer_id" | "-name" | "-kana" | "-department" | "-email" | "-left_company";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                department?: string[];
                /** @description one of these; an empty text: without one */
                email?: string[];
                /** @description one of these; an empty text: without one */
                left_company?: string[];
                /** @description one of these; an empty text: without one */
                left?: boolean[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    register_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ContactRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_contacts: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "customer_id" | "name" | "kana" | "department" | "email" | "left_company" | "-id" | "-code" | "-customer_id" | "-name" | "-kana" | "-department" | "-email" | "-left_company";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                department?: string[];
                /** @description one of these; an empty text: without one */
                email?: string[];
                /** @description one of these; an empty text: without one */
                left_company?: string[];
                /** @description one of these; an empty text: without one */
                left?: boolean[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_contact: {
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
    revise_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ContactRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_contact_history: {
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
    list_leads: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "company" | "kana" | "status" | "source" | "got_on" | "owner_id" | "department_id" | "converted_customer_id" | "-id" | "-code" | "-company" | "-kana" | "-status" | "-source" | "-got_on" | "-owner_id" | "-department_id" | "-converted_customer_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                company?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                status?: ("new" | "contacted" | "qualified" | "converted" | "lost")[];
                /** @description one of these; an empty text: without one */
                source?: string[];
                /** @description one of these; an empty text: without one */
                got_on?: string[];
                /** @description this or more */
                got_on_from?: string;
                /** @description this or less */
                got_on_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                converted_customer_id?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    register_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_leads: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "company" | "kana" | "status" | "source" | "got_on" | "owner_id" | "department_id" | "converted_customer_id" | "-id" | "-code" | "-company" | "-kana" | "-status" | "-source" | "-got_on" | "-owner_id" | "-department_id" | "-converted_customer_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                company?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                status?: ("new" | "contacted" | "qualified" | "converted" | "lost")[];
                /** @description one of these; an empty text: without one */
                source?: string[];
                /** @description one of these; an empty text: without one */
                got_on?: string[];
                /** @description this or more */
                got_on_from?: string;
                /** @description this or less */
                got_on_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                converted_customer_id?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_lead: {
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
    revise_lead: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_lead_history: {
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
    contact_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    qualify_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    lose_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    convert_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LeadRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_deal_board: {
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
    list_deals: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "name" | "customer_id" | "lead_id" | "stage" | "expected_amount" | "expected_month" | "opened_on" | "closed_on" | "touched_at" | "owner_id" | "department_id" | "-id" | "-number" | "-name" | "-customer_id" | "-lead_id" | "-stage" | "-expected_amount" | "-expected_month" | "-opened_on" | "-closed_on" | "-touched_at" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                lead_id?: string[];
                /** @description one of these; an empty text: without one */
                stage?: ("inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost")[];
                /** @description one of these; an empty text: without one */
                expected_amount?: number[];
                /** @description this or more */
                expected_amount_from?: number;
                /** @description this or less */
                expected_amount_to?: number;
                /** @description one of these; an empty text: without one */
                expected_month?: string[];
                /** @description one of these; an empty text: without one */
                opened_on?: string[];
                /** @description this or more */
                opened_on_from?: string;
                /** @description this or less */
                opened_on_to?: string;
                /** @description one of these; an empty text: without one */
                closed_on?: string[];
                /** @description this or more */
                closed_on_from?: string;
                /** @description this or less */
                closed_on_to?: string;
                /** @description one of these; an empty text: without one */
                touched_at?: string[];
                /** @description this or more */
                touched_at_from?: string;
                /** @description this or less */
                touched_at_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    open_deal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DealRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_deals: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "name" | "customer_id" | "lead_id" | "stage" | "expected_amount" | "expected_month" | "opened_on" | "closed_on" | "touched_at" | "owner_id" | "department_id" | "-id" | "-number" | "-name" | "-customer_id" | "-lead_id" | "-stage" | "-expected_amount" | "-expected_month" | "-opened_on" | "-closed_on" | "-touched_at" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                lead_id?: string[];
                /** @description one of these; an empty text: without one */
                stage?: ("inquiry" | "proposal" | "quote" | "negotiation" | "won" | "lost")[];
                /** @description one of these; an empty text: without one */
                expected_amount?: number[];
                /** @description this or more */
                expected_amount_from?: number;
                /** @description this or less */
                expected_amount_to?: number;
                /** @description one of these; an empty text: without one */
                expected_month?: string[];
                /** @description one of these; an empty text: without one */
                opened_on?: string[];
                /** @description this or more */
                opened_on_from?: string;
                /** @description this or less */
                opened_on_to?: string;
                /** @description one of these; an empty text: without one */
                closed_on?: string[];
                /** @description this or more */
                closed_on_from?: string;
                /** @description this or less */
                closed_on_to?: string;
                /** @description one of these; an empty text: without one */
                touched_at?: string[];
                /** @description this or more */
                touched_at_from?: string;
                /** @description this or less */
                touched_at_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_deal: {
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
    revise_deal: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["DealRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_deal_history: {
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
    advance_deal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DealRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    lose_deal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoseDeal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    reopen_deal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DealRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    list_activities: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "kind" | "at" | "person_id" | "customer_id" | "lead_id" | "deal_id" | "next_on" | "owner_id" | "department_id" | "-id" | "-number" | "-kind" | "-at" | "-person_id" | "-customer_id" | "-lead_id" | "-deal_id" | "-next_on" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("visit" | "phone" | "mail" | "meeting" | "web")[];
                /** @description one of these; an empty text: without one */
                at?: string[];
                /** @description this or more */
                at_from?: string;
                /** @description this or less */
                at_to?: string;
                /** @description one of these; an empty text: without one */
                person_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                lead_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                next_on?: string[];
                /** @description this or more */
                next_on_from?: string;
                /** @description this or less */
                next_on_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    record_activity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ActivityRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_activities: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "kind" | "at" | "person_id" | "customer_id" | "lead_id" | "deal_id" | "next_on" | "owner_id" | "department_id" | "-id" | "-number" | "-kind" | "-at" | "-person_id" | "-customer_id" | "-lead_id" | "-deal_id" | "-next_on" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("visit" | "phone" | "mail" | "meeting" | "web")[];
                /** @description one of these; an empty text: without one */
                at?: string[];
                /** @description this or more */
                at_from?: string;
                /** @description this or less */
                at_to?: string;
                /** @description one of these; an empty text: without one */
                person_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                lead_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                next_on?: string[];
                /** @description this or more */
                next_on_from?: string;
                /** @description this or less */
                next_on_to?: string;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_activity: {
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
    revise_activity: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_activity_history: {
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
    list_todos: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "subject" | "due_on" | "assignee_id" | "done" | "done_at" | "customer_id" | "deal_id" | "activity_id" | "owner_id" | "department_id" | "-id" | "-subject" | "-due_on" | "-assignee_id" | "-done" | "-done_at" | "-customer_id" | "-deal_id" | "-activity_id" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                due_on?: string[];
                /** @description this or more */
                due_on_from?: string;
                /** @description this or less */
                due_on_to?: string;
                /** @description one of these; an empty text: without one */
                assignee_id?: string[];
                /** @description one of these; an empty text: without one */
                done?: boolean[];
                /** @description one of these; an empty text: without one */
                done_at?: string[];
                /** @description this or more */
                done_at_from?: string;
                /** @description this or less */
                done_at_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                activity_id?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    note_todo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["TodoRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_todos: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "subject" | "due_on" | "assignee_id" | "done" | "done_at" | "customer_id" | "deal_id" | "activity_id" | "owner_id" | "department_id" | "-id" | "-subject" | "-due_on" | "-assignee_id" | "-done" | "-done_at" | "-customer_id" | "-deal_id" | "-activity_id" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                due_on?: string[];
                /** @description this or more */
                due_on_from?: string;
                /** @description this or less */
                due_on_to?: string;
                /** @description one of these; an empty text: without one */
                assignee_id?: string[];
                /** @description one of these; an empty text: without one */
                done?: boolean[];
                /** @description one of these; an empty text: without one */
                done_at?: string[];
                /** @description this or more */
                done_at_from?: string;
                /** @description this or less */
                done_at_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                activity_id?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_todo: {
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
    revise_todo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["TodoRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_todo_history: {
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
    complete_todo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["TodoRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    reopen_todo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["TodoRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    list_inquiries: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "subject" | "category" | "channel" | "status" | "received_at" | "due_at" | "customer_id" | "deal_id" | "assignee_id" | "owner_id" | "department_id" | "-id" | "-number" | "-subject" | "-category" | "-channel" | "-status" | "-received_at" | "-due_at" | "-customer_id" | "-deal_id" | "-assignee_id" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                category?: string[];
                /** @description one of these; an empty text: without one */
                channel?: ("phone" | "mail" | "form" | "fax" | "visit")[];
                /** @description one of these; an empty text: without one */
                status?: ("received" | "working" | "answered" | "closed")[];
                /** @description one of these; an empty text: without one */
                received_at?: string[];
                /** @description this or more */
                received_at_from?: string;
                /** @description this or less */
                received_at_to?: string;
                /** @description one of these; an empty text: without one */
                due_at?: string[];
                /** @description this or more */
                due_at_from?: string;
                /** @description this or less */
                due_at_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                assignee_id?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description how many records */
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
    receive_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    export_inquiries: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "number" | "subject" | "category" | "channel" | "status" | "received_at" | "due_at" | "customer_id" | "deal_id" | "assignee_id" | "owner_id" | "department_id" | "-id" | "-number" | "-subject" | "-category" | "-channel" | "-status" | "-received_at" | "-due_at" | "-customer_id" | "-deal_id" | "-assignee_id" | "-owner_id" | "-department_id";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                category?: string[];
                /** @description one of these; an empty text: without one */
                channel?: ("phone" | "mail" | "form" | "fax" | "visit")[];
                /** @description one of these; an empty text: without one */
                status?: ("received" | "working" | "answered" | "closed")[];
                /** @description one of these; an empty text: without one */
                received_at?: string[];
                /** @description this or more */
                received_at_from?: string;
                /** @description this or less */
                received_at_to?: string;
                /** @description one of these; an empty text: without one */
                due_at?: string[];
                /** @description this or more */
                due_at_from?: string;
                /** @description this or less */
                due_at_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                assignee_id?: string[];
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    get_inquiry: {
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
    revise_inquiry: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    get_inquiry_history: {
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
    take_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    answer_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    close_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    reopen_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["InquiryRecord"] & {
                        warnings: components["schemas"]["Notice"][];
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
    search_records: {
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
