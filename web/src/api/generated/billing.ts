export interface paths {
    "/api/billing/jobs": {
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
    "/api/billing/jobs/{job_id}": {
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
    "/api/billing/read-tables": {
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
    "/api/billing/dead-letters": {
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
    "/api/billing/dead-letters/export": {
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
    "/api/billing/dead-letters/{record_id}": {
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
    "/api/billing/dead-letters/{record_id}/history": {
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
    "/api/billing/dead-letters/replay": {
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
    "/api/billing/dead-letters/{record_id}/replay": {
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
    "/api/billing/dead-letters/{record_id}/discard": {
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
    "/api/billing/imports": {
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
    "/api/billing/imports/{import_id}": {
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
    "/api/billing/imports/{import_id}/rejections": {
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
    "/api/billing/imports/{import_id}/warnings": {
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
    "/api/billing/imports/{import_id}/rejections.csv": {
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
    "/api/billing/imports/{import_id}/undo": {
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
    "/api/billing/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["list_products"];
        put?: never;
        /** Register product */
        post: operations["register_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export products */
        get: operations["export_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/products/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get product */
        get: operations["get_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise product */
        patch: operations["revise_product"];
        trace?: never;
    };
    "/api/billing/products/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get product history */
        get: operations["get_product_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/products/{record_id}/set-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set price */
        post: operations["set_price"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/products/{record_id}/discontinue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discontinue product */
        post: operations["discontinue_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List warehouses */
        get: operations["list_warehouses"];
        put?: never;
        /** Register warehouse */
        post: operations["register_warehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/warehouses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export warehouses */
        get: operations["export_warehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/warehouses/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get warehouse */
        get: operations["get_warehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise warehouse */
        patch: operations["revise_warehouse"];
        trace?: never;
    };
    "/api/billing/warehouses/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get warehouse history */
        get: operations["get_warehouse_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview quote
         * @description Returns lines, taxes and totals of a content without storing it.
         */
        post: operations["preview_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quote revisions
         * @description Returns the contents of all revisions, newest first.
         */
        get: operations["list_quote_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List quotes */
        get: operations["list_quotes"];
        put?: never;
        /** Draft quote */
        post: operations["draft_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export quotes */
        get: operations["export_quotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get quote */
        get: operations["get_quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit quote */
        patch: operations["edit_quote"];
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get quote history */
        get: operations["get_quote_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit quote */
        post: operations["submit_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Win quote */
        post: operations["win_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lose quote */
        post: operations["lose_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Expire quote */
        post: operations["expire_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw quote */
        post: operations["withdraw_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revise quote */
        post: operations["revise_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/set-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set forecast */
        post: operations["set_forecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count quote */
        post: operations["count_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register sale
         * @description Registers a sale; If-Match names the version of the quote that was read, so that two tabs make one sale.
         */
        post: operations["register_sale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sales */
        get: operations["list_sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/sales/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export sales */
        get: operations["export_sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/sales/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get sale */
        get: operations["get_sale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/sales/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get sale history */
        get: operations["get_sale_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/sales/{record_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reverse sale */
        post: operations["reverse_sale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get invoice pdf
         * @description Returns the stored PDF; 409 `document-not-ready` until it is rendered.
         */
        get: operations["get_invoice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/quotes/{record_id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get quote pdf
         * @description Returns the 見積書 of the current version of the quote.
         */
        get: operations["get_quote_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoices */
        get: operations["list_invoices"];
        put?: never;
        /** Draft invoice */
        post: operations["draft_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export invoices */
        get: operations["export_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get invoice */
        get: operations["get_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get invoice history */
        get: operations["get_invoice_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/issue-from-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue invoice from sales */
        post: operations["issue_invoice_from_sales"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue invoice */
        post: operations["issue_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void invoice */
        post: operations["void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{record_id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit invoice
         * @description Issues a 返還インボイス, a document of its own.
         */
        post: operations["credit_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments */
        get: operations["list_payments"];
        put?: never;
        /** Enter payment */
        post: operations["enter_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export payments */
        get: operations["export_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get payment */
        get: operations["get_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get payment history */
        get: operations["get_payment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest allocations
         * @description Returns how the amount would settle open invoices, oldest due date first; stores nothing.
         */
        post: operations["suggest_allocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/{record_id}/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allocate payment */
        post: operations["allocate_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/{record_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw payment */
        post: operations["withdraw_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List closings */
        get: operations["list_closings"];
        put?: never;
        /**
         * Start closing
         * @description Starts a closing run; the run, its job and its record have the same id.
         */
        post: operations["start_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/closings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export closings */
        get: operations["export_closings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/closings/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get closing */
        get: operations["get_closing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/closings/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get closing history */
        get: operations["get_closing_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get company
         * @description Returns the company; version 0 with empty fields until it is first entered.
         */
        get: operations["get_company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Revise company */
        patch: operations["revise_company"];
        trace?: never;
    };
    "/api/billing/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tax rates
         * @description Returns the rows by class and day; version 0 holds those of the law.
         */
        get: operations["get_tax_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/tax-rates/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tax rate history
         * @description Returns who set, confirmed and removed which row when; the table begins with the law's rows.
         */
        get: operations["get_tax_rate_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/tax-rates/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set tax rate
         * @description Adds a row or changes the one of its class and day.
         */
        post: operations["set_tax_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/tax-rates/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm tax rate
         * @description Marks a planned row as law: sales and invoices of its days use it.
         */
        post: operations["confirm_tax_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/tax-rates/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tax rate
         * @description Removes a row; documents keep their rates.
         */
        post: operations["remove_tax_rate"];
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
        /** Allocate */
        Allocate: {
            /** Allocations */
            allocations: components["schemas"]["AllocationInput"][];
        };
        /**
         * AllocationInput
         * @description Yen allocated to an invoice; below zero only for a credit note.
         */
        AllocationInput: {
            /** Invoice Id */
            invoice_id: string;
            /** Amount */
            amount: number;
        };
        /**
         * AllocationRow
         * @description Yen allocated to an invoice.
         */
        AllocationRow: {
            /** Invoice Id */
            invoice_id: string;
            /** Invoice Number */
            invoice_number: string;
            /** Amount */
            amount: number;
        };
        /**
         * AppliedPayment
         * @description The yen of the invoice that a payment settles.
         */
        AppliedPayment: {
            /** Payment Id */
            payment_id: string;
            /** Amount */
            amount: number;
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
         * ClosedRow
         * @description A customer who was billed; `billed_amount` is 今回請求額 in yen.
         */
        ClosedRow: {
            /** Customer Id */
            customer_id: string;
            /** Customer Name */
            customer_name: string;
            /** Invoice Id */
            invoice_id: string;
            /** Invoice Number */
            invoice_number: string;
            /** Billed Amount */
            billed_amount: number;
        };
        /**
         * ClosingRecord
         * @description A closing run 締め.
         */
        ClosingRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "running" | "done";
            /**
             * Closing On
             * Format: date
             */
            closing_on: string;
            /** Closed Count */
            closed_count: number;
            /** Skipped Count */
            skipped_count: number;
            /** Closed */
            closed: components["schemas"]["ClosedRow"][];
            /** Skipped */
            skipped: components["schemas"]["SkippedRow"][];
        };
        /** ClosingRecordItem */
        ClosingRecordItem: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "running" | "done";
            /**
             * Closing On
             * Format: date
             */
            closing_on: string;
            /** Closed Count */
            closed_count: number;
            /** Skipped Count */
            skipped_count: number;
        };
        /** ClosingRecordList */
        ClosingRecordList: {
            /** Items */
            items: components["schemas"]["ClosingRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * ClosingStarted
         * @description The id of the run.
         */
        ClosingStarted: {
            /** Id */
            id: string;
        };
        /**
         * CompanyRecord
         * @description The issuer. `fiscal_first_month` is 1 to 12.
         */
        CompanyRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /** Name */
            name: string;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
            /** Registration Number */
            registration_number: string;
            /** Bank Account */
            bank_account: string;
            /** Fiscal First Month */
            fiscal_first_month: number;
        };
        /** Count */
        Count: {
            /** Value */
            value: number;
            /** Capped */
            capped: boolean;
        };
        /**
         * Credit
         * @description The 赤伝 that the credit note consists of.
         */
        Credit: {
            /** Sale Ids */
            sale_ids: string[];
            /** On */
            on?: string | null;
        };
        /**
         * CreditNoteRow
         * @description A credit note (返還インボイス) that reverses part of the invoice.
         */
        CreditNoteRow: {
            /** Invoice Id */
            invoice_id: string;
            /** Number */
            number: string;
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
        /** Discard */
        Discard: {
            /** Reason */
            reason: string;
        };
        /**
         * DocumentRow
         * @description The stored PDF. `ready` is false until it is rendered.
         */
        DocumentRow: {
            /** Sha256 */
            sha256?: string | null;
            /** Name */
            name?: string | null;
            /**
             * Ready
             * @default false
             */
            ready?: boolean;
        };
        /**
         * DraftInvoice
         * @description The sales to bill together; `invoice_on` is 請求日 (締め: the closing day), today unless given.
         */
        DraftInvoice: {
            /** Sale Ids */
            sale_ids: string[];
            /** Invoice On */
            invoice_on?: string | null;
            /**
             * Remarks
             * @default
             */
            remarks?: string;
        };
        /**
         * DraftQuote
         * @description A new quote; by default its date is today, its owner the person, its customer the deal's.
         */
        DraftQuote: {
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /** Delivery On */
            delivery_on?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            tax_method?: components["schemas"]["TaxMethod"] | null;
            tax_rounding?: components["schemas"]["Rounding"] | null;
            line_rounding?: components["schemas"]["Rounding"] | null;
            /** Withholding */
            withholding?: boolean;
            /** Lines */
            lines?: components["schemas"]["LineInput"][];
            /** Terms */
            terms?: string;
            /** Remarks */
            remarks?: string;
            /** Internal Note */
            internal_note?: string;
            /** Subject */
            subject: string;
            /** Quoted On */
            quoted_on?: string | null;
            /**
             * Relation
             * @default addition
             * @enum {string}
             */
            relation?: "addition" | "alternative";
            /** Alternative Of Id */
            alternative_of_id?: string | null;
            /** Probability */
            probability?: number | null;
            /** Expected Month */
            expected_month?: string | null;
        };
        /**
         * EnterPayment
         * @description A payment; `fee` is the 振込手数料 deducted, which settles too. `amount` 0 with `method` other nets invoices.
         */
        EnterPayment: {
            /** Customer Id */
            customer_id: string;
            /** Amount */
            amount: number;
            /**
             * Fee
             * @default 0
             */
            fee?: number;
            /** On */
            on?: string | null;
            /**
             * Payer Name
             * @default
             */
            payer_name?: string;
            /**
             * Method
             * @default transfer
             * @enum {string}
             */
            method?: "transfer" | "cash" | "note" | "other";
            /**
             * Remarks
             * @default
             */
            remarks?: string;
            /** Allocations */
            allocations?: components["schemas"]["AllocationInput"][];
        };
        /** History */
        History: {
            /** Items */
            items: components["schemas"]["Change"][];
        };
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
         * InvoiceLine
         * @description A line as printed, with its sale.
         */
        InvoiceLine: {
            /** Sale Number */
            sale_number: string;
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "item" | "discount" | "heading" | "subtotal";
            /** Product Code */
            product_code: string | null;
            /** Name */
            name: string;
            /** Specification */
            specification: string;
            /** Quantity */
            quantity: string;
            /** Unit */
            unit: string;
            /** Unit Price */
            unit_price: string;
            /** Discount */
            discount: number;
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /** Amount */
            amount: number;
        };
        /**
         * InvoiceRecord
         * @description An invoice in yen. `billed_amount` is 今回請求額, `balance` the amount still owed of this invoice alone.
         */
        InvoiceRecord: {
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
            number: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "issued" | "void";
            /**
             * Kind
             * @enum {string}
             */
            kind: "closing" | "each";
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /**
             * Invoice On
             * Format: date
             */
            invoice_on: string;
            /** Closing On */
            closing_on: string | null;
            /** Issued On */
            issued_on: string | null;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            /** Sales */
            sales: components["schemas"]["InvoicedSaleRow"][];
            /** Lines */
            lines: components["schemas"]["InvoiceLine"][];
            /** Taxes */
            taxes: components["schemas"]["TaxRow"][];
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Previous Amount */
            previous_amount: number | null;
            /** Received Amount */
            received_amount: number | null;
            /** Carried Amount */
            carried_amount: number | null;
            /** Billed Amount */
            billed_amount: number;
            /** Paid Amount */
            paid_amount: number;
            /** Balance */
            balance: number;
            /** Payment State */
            payment_state: ("unpaid" | "partial" | "paid") | null;
            /** Payments */
            payments: components["schemas"]["AppliedPayment"][];
            /** Issuer Name */
            issuer_name: string | null;
            /** Registration Number */
            registration_number: string | null;
            /** Credits Id */
            credits_id: string | null;
            /** Credits Number */
            credits_number: string | null;
            /** Credited By */
            credited_by: components["schemas"]["CreditNoteRow"][];
            /** Void Reason */
            void_reason: string | null;
            /** Remarks */
            remarks: string;
            /** Source */
            source: string;
            document: components["schemas"]["DocumentRow"];
        };
        /** InvoiceRecordItem */
        InvoiceRecordItem: {
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
            number: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "issued" | "void";
            /**
             * Kind
             * @enum {string}
             */
            kind: "closing" | "each";
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /**
             * Invoice On
             * Format: date
             */
            invoice_on: string;
            /** Closing On */
            closing_on: string | null;
            /** Issued On */
            issued_on: string | null;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Previous Amount */
            previous_amount: number | null;
            /** Received Amount */
            received_amount: number | null;
            /** Carried Amount */
            carried_amount: number | null;
            /** Billed Amount */
            billed_amount: number;
            /** Paid Amount */
            paid_amount: number;
            /** Balance */
            balance: number;
            /** Payment State */
            payment_state: ("unpaid" | "partial" | "paid") | null;
            /** Issuer Name */
            issuer_name: string | null;
            /** Registration Number */
            registration_number: string | null;
            /** Credits Id */
            credits_id: string | null;
            /** Credits Number */
            credits_number: string | null;
            /** Void Reason */
            void_reason: string | null;
            /** Remarks */
            remarks: string;
            /** Source */
            source: string;
            document: components["schemas"]["DocumentRow"];
        };
        /** InvoiceRecordList */
        InvoiceRecordList: {
            /** Items */
            items: components["schemas"]["InvoiceRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * InvoicedSaleRow
         * @description A sale on the invoice; `lines_total` is its 明細合計 in yen.
         */
        InvoicedSaleRow: {
            /** Sale Id */
            sale_id: string;
            /** Number */
            number: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /** Summary */
            summary: string;
            /** Lines Total */
            lines_total: number;
        };
        /** Issue */
        Issue: {
            /** On */
            on?: string | null;
        };
        /** IssueFromSales */
        IssueFromSales: {
            /** Sale Ids */
            sale_ids: string[];
            /** On */
            on?: string | null;
            /**
             * Remarks
             * @default
             */
            remarks?: string;
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
         * LineInput
         * @description A line as it is entered; fields left out on a product's line are copied from the catalogue.
         */
        LineInput: {
            /**
             * Kind
             * @default item
             * @enum {string}
             */
            kind?: "item" | "discount" | "heading" | "subtotal";
            /** Product Id */
            product_id?: string | null;
            /** Name */
            name?: string | null;
            /**
             * Specification
             * @default
             */
            specification?: string;
            /** Quantity */
            quantity?: number | string | null;
            /** Unit */
            unit?: string | null;
            /** Unit Price */
            unit_price?: number | string | null;
            /**
             * Discount
             * @default 0
             */
            discount?: number;
            tax_class?: components["schemas"]["TaxClass"] | null;
            /** Unit Cost */
            unit_cost?: number | string | null;
        };
        /**
         * LineRow
         * @description A line of a document; `amount` and `discount` are yen.
         */
        LineRow: {
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "item" | "discount" | "heading" | "subtotal";
            /** Product Id */
            product_id: string | null;
            /** Product Code */
            product_code: string | null;
            /** Name */
            name: string;
            /** Specification */
            specification: string;
            /** Quantity */
            quantity: string;
            /** Unit */
            unit: string;
            /** Unit Price */
            unit_price: string;
            /** Discount */
            discount: number;
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /**
             * Rate Planned
             * @default false
             */
            rate_planned?: boolean;
            /** Amount */
            amount: number;
            /** Unit Cost */
            unit_cost?: string | null;
        };
        /**
         * LoseQuote
         * @description The day of a 失注 and its reason.
         */
        LoseQuote: {
            /** On */
            on?: string | null;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * On
         * @description A business date; today unless given.
         */
        On: {
            /** On */
            on?: string | null;
        };
        /**
         * PaymentRecord
         * @description A payment in yen: `amount` was received, `fee` was deducted and is paid by us; `unallocated` is left over.
         */
        PaymentRecord: {
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
             * On
             * Format: date
             */
            on: string;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Payer Name */
            payer_name: string;
            /**
             * Method
             * @enum {string}
             */
            method: "transfer" | "cash" | "note" | "other";
            /** Amount */
            amount: number;
            /** Fee */
            fee: number;
            /** Allocations */
            allocations: components["schemas"]["AllocationRow"][];
            /** Unallocated */
            unallocated: number;
            /** Remarks */
            remarks: string;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
            /** Source */
            source: string;
        };
        /** PaymentRecordItem */
        PaymentRecordItem: {
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
             * On
             * Format: date
             */
            on: string;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Payer Name */
            payer_name: string;
            /**
             * Method
             * @enum {string}
             */
            method: "transfer" | "cash" | "note" | "other";
            /** Amount */
            amount: number;
            /** Fee */
            fee: number;
            /** Allocations */
            allocations: components["schemas"]["AllocationRow"][];
            /** Unallocated */
            unallocated: number;
            /** Remarks */
            remarks: string;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
            /** Source */
            source: string;
        };
        /** PaymentRecordList */
        PaymentRecordList: {
            /** Items */
            items: components["schemas"]["PaymentRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * PortionInput
         * @description A quantity of a line.
         */
        PortionInput: {
            /** Number */
            number: number;
            /** Quantity */
            quantity: number | string;
        };
        /**
         * Preview
         * @description The amounts of a previewed content.
         */
        Preview: {
            /** Taxes */
            taxes: components["schemas"]["QuoteTaxRow"][];
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Withheld */
            withheld: number;
            /** Cost Total */
            cost_total?: number | null;
            /** Margin */
            margin?: number | null;
            /** Margin Rate */
            margin_rate?: string | null;
            /** Lines */
            lines: components["schemas"]["LineRow"][];
        };
        /**
         * PreviewQuote
         * @description A content to preview; its date is today unless given. The rates also depend on the expected month.
         */
        PreviewQuote: {
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /** Delivery On */
            delivery_on?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            tax_method?: components["schemas"]["TaxMethod"] | null;
            tax_rounding?: components["schemas"]["Rounding"] | null;
            line_rounding?: components["schemas"]["Rounding"] | null;
            /** Withholding */
            withholding?: boolean;
            /** Lines */
            lines?: components["schemas"]["LineInput"][];
            /** Terms */
            terms?: string;
            /** Remarks */
            remarks?: string;
            /** Internal Note */
            internal_note?: string;
            /** Subject */
            subject?: string;
            /** Quoted On */
            quoted_on?: string | null;
            /** Expected Month */
            expected_month?: string | null;
        };
        /**
         * PriceInput
         * @description A price from a day on.
         */
        PriceInput: {
            /**
             * From
             * Format: date
             */
            from: string;
            /** Unit Price */
            unit_price: number | string;
            /** Unit Cost */
            unit_cost?: number | string | null;
        };
        /**
         * PriceRow
         * @description A price from a day on.
         */
        PriceRow: {
            /**
             * From
             * Format: date
             */
            from: string;
            /** Unit Price */
            unit_price: string;
            /** Unit Cost */
            unit_cost?: string | null;
        };
        /**
         * ProductRecord
         * @description A product; `unit_price` and `unit_cost` are today's.
         */
        ProductRecord: {
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
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Category */
            category: string;
            /** Unit */
            unit: string;
            tax_class: components["schemas"]["TaxClass"];
            /** Package Code */
            package_code: string;
            /** Active */
            active: boolean;
            /** Unit Price */
            unit_price?: string | null;
            /** Unit Cost */
            unit_cost?: string | null;
            /** Prices */
            prices: components["schemas"]["PriceRow"][];
        };
        /** ProductRecordItem */
        ProductRecordItem: {
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
            /** Name */
            name: string;
            /** Kana */
            kana: string;
            /** Category */
            category: string;
            /** Unit */
            unit: string;
            tax_class: components["schemas"]["TaxClass"];
            /** Package Code */
            package_code: string;
            /** Active */
            active: boolean;
            /** Unit Price */
            unit_price?: string | null;
            /** Unit Cost */
            unit_cost?: string | null;
        };
        /** ProductRecordList */
        ProductRecordList: {
            /** Items */
            items: components["schemas"]["ProductRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /** Progress */
        Progress: {
            /** Done */
            done: number;
            /** Total */
            total: number;
        };
        /**
         * QuoteLine
         * @description A line of a quote, with the quantity sold.
         */
        QuoteLine: {
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "item" | "discount" | "heading" | "subtotal";
            /** Product Id */
            product_id: string | null;
            /** Product Code */
            product_code: string | null;
            /** Name */
            name: string;
            /** Specification */
            specification: string;
            /** Quantity */
            quantity: string;
            /** Unit */
            unit: string;
            /** Unit Price */
            unit_price: string;
            /** Discount */
            discount: number;
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /**
             * Rate Planned
             * @default false
             */
            rate_planned?: boolean;
            /** Amount */
            amount: number;
            /** Unit Cost */
            unit_cost?: string | null;
            /** Sold Quantity */
            sold_quantity: string;
        };
        /**
         * QuoteRecord
         * @description A quote in its current revision.
         */
        QuoteRecord: {
            /** Taxes */
            taxes: components["schemas"]["QuoteTaxRow"][];
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Withheld */
            withheld: number;
            /** Cost Total */
            cost_total?: number | null;
            /** Margin */
            margin?: number | null;
            /** Margin Rate */
            margin_rate?: string | null;
            /** Subject */
            subject: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Deal Id */
            deal_id: string | null;
            /**
             * Relation
             * @enum {string}
             */
            relation: "addition" | "alternative";
            /** Alternative Of Id */
            alternative_of_id: string | null;
            /**
             * Quoted On
             * Format: date
             */
            quoted_on: string;
            /** Valid Until */
            valid_until: string | null;
            /** Delivery On */
            delivery_on: string | null;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Withholding */
            withholding: boolean;
            /** Terms */
            terms: string;
            /** Remarks */
            remarks: string;
            /** Internal Note */
            internal_note: string;
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
            /** Revision */
            revision: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "submitted" | "won" | "lost" | "expired";
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Counts */
            counts: boolean;
            /** Probability */
            probability: number | null;
            /** Expected Month */
            expected_month: string | null;
            /** Won On */
            won_on: string | null;
            /** Closed On */
            closed_on: string | null;
            /** Lost Reason */
            lost_reason: string;
            /** Lines */
            lines: components["schemas"]["QuoteLine"][];
            /** Sold Net */
            sold_net: number;
            /**
             * Sale State
             * @enum {string}
             */
            sale_state: "none" | "partial" | "all";
        };
        /** QuoteRecordItem */
        QuoteRecordItem: {
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Withheld */
            withheld: number;
            /** Cost Total */
            cost_total?: number | null;
            /** Margin */
            margin?: number | null;
            /** Margin Rate */
            margin_rate?: string | null;
            /** Subject */
            subject: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Deal Id */
            deal_id: string | null;
            /**
             * Relation
             * @enum {string}
             */
            relation: "addition" | "alternative";
            /** Alternative Of Id */
            alternative_of_id: string | null;
            /**
             * Quoted On
             * Format: date
             */
            quoted_on: string;
            /** Valid Until */
            valid_until: string | null;
            /** Delivery On */
            delivery_on: string | null;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Withholding */
            withholding: boolean;
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
            /** Revision */
            revision: number;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "submitted" | "won" | "lost" | "expired";
            /** Deal Number */
            deal_number?: string | null;
            /** Deal Name */
            deal_name?: string | null;
            /** Counts */
            counts: boolean;
            /** Probability */
            probability: number | null;
            /** Expected Month */
            expected_month: string | null;
            /** Won On */
            won_on: string | null;
            /** Closed On */
            closed_on: string | null;
            /** Lost Reason */
            lost_reason: string;
            /** Sold Net */
            sold_net: number;
            /**
             * Sale State
             * @enum {string}
             */
            sale_state: "none" | "partial" | "all";
        };
        /** QuoteRecordList */
        QuoteRecordList: {
            /** Items */
            items: components["schemas"]["QuoteRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * QuoteTaxRow
         * @description A tax rate of a quote; `planned` is true if the rate is not yet law (予定税率).
         */
        QuoteTaxRow: {
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /** Taxable */
            taxable: number;
            /** Tax */
            tax: number;
            /**
             * Planned
             * @default false
             */
            planned?: boolean;
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
        /**
         * RegisterProduct
         * @description A new product, optionally with its first price.
         */
        RegisterProduct: {
            /** Name */
            name: string;
            /** Kana */
            kana?: string;
            /** Category */
            category?: string;
            /** Unit */
            unit?: string;
            tax_class?: components["schemas"]["TaxClass"];
            /** Package Code */
            package_code?: string;
            /** Code */
            code: string;
            /**
             * Prices
             * @default []
             */
            prices?: components["schemas"]["PriceInput"][];
        };
        /**
         * RegisterSale
         * @description What to sell from the quote: quantities by line number, or all that is left.
         *
         *     The command asks for confirmation beyond the customer's 与信限度額.
         */
        RegisterSale: {
            /**
             * Confirm
             * @default []
             */
            confirm?: string[];
            /** On */
            on?: string | null;
            /** Warehouse Id */
            warehouse_id?: string | null;
            /** Lines */
            lines?: components["schemas"]["PortionInput"][] | null;
        };
        /**
         * RegisterWarehouse
         * @description A new warehouse.
         */
        RegisterWarehouse: {
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind?: "own" | "external";
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Phone */
            phone?: string;
            /** Code */
            code: string;
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
         * ReverseSale
         * @description A 赤伝: quantities by line number, or all that is not yet reversed.
         */
        ReverseSale: {
            /** On */
            on?: string | null;
            /** Lines */
            lines?: components["schemas"]["PortionInput"][] | null;
        };
        /**
         * ReviseCompany
         * @description Fields of the company to change; omitted ones stay unchanged. `fiscal_first_month` starts the fiscal year.
         */
        ReviseCompany: {
            /** Name */
            name?: string;
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Phone */
            phone?: string;
            /** Email */
            email?: string;
            /** Registration Number */
            registration_number?: string;
            /** Bank Account */
            bank_account?: string;
            /** Fiscal First Month */
            fiscal_first_month?: number;
        };
        /**
         * ReviseProduct
         * @description Fields of a product to change; omitted fields and the code stay unchanged.
         */
        ReviseProduct: {
            /** Name */
            name?: string;
            /** Kana */
            kana?: string;
            /** Category */
            category?: string;
            /** Unit */
            unit?: string;
            tax_class?: components["schemas"]["TaxClass"];
            /** Package Code */
            package_code?: string;
        };
        /**
         * ReviseQuote
         * @description Fields of a draft to change; omitted fields stay unchanged, lines are replaced as a whole.
         */
        ReviseQuote: {
            /** Customer Id */
            customer_id?: string | null;
            /** Deal Id */
            deal_id?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /** Delivery On */
            delivery_on?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Department Id */
            department_id?: string | null;
            tax_method?: components["schemas"]["TaxMethod"] | null;
            tax_rounding?: components["schemas"]["Rounding"] | null;
            line_rounding?: components["schemas"]["Rounding"] | null;
            /** Withholding */
            withholding?: boolean;
            /** Lines */
            lines?: components["schemas"]["LineInput"][];
            /** Terms */
            terms?: string;
            /** Remarks */
            remarks?: string;
            /** Internal Note */
            internal_note?: string;
            /** Subject */
            subject?: string;
            /**
             * Quoted On
             * Format: date
             */
            quoted_on?: string;
        };
        /**
         * ReviseWarehouse
         * @description Fields of a warehouse to change; omitted fields and the code stay unchanged.
         */
        ReviseWarehouse: {
            /** Name */
            name?: string;
            /**
             * Kind
             * @enum {string}
             */
            kind?: "own" | "external";
            /** Postal Code */
            postal_code?: string;
            /** Address */
            address?: string;
            /** Phone */
            phone?: string;
        };
        /**
         * Revision
         * @description The content of one revision.
         */
        Revision: {
            /** Taxes */
            taxes: components["schemas"]["QuoteTaxRow"][];
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number;
            /** Gross */
            gross: number;
            /** Withheld */
            withheld: number;
            /** Cost Total */
            cost_total?: number | null;
            /** Margin */
            margin?: number | null;
            /** Margin Rate */
            margin_rate?: string | null;
            /** Subject */
            subject: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Deal Id */
            deal_id: string | null;
            /**
             * Relation
             * @enum {string}
             */
            relation: "addition" | "alternative";
            /** Alternative Of Id */
            alternative_of_id: string | null;
            /**
             * Quoted On
             * Format: date
             */
            quoted_on: string;
            /** Valid Until */
            valid_until: string | null;
            /** Delivery On */
            delivery_on: string | null;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Withholding */
            withholding: boolean;
            /** Terms */
            terms: string;
            /** Remarks */
            remarks: string;
            /** Internal Note */
            internal_note: string;
            /** Revision */
            revision: number;
            /** Lines */
            lines: components["schemas"]["LineRow"][];
        };
        /** Revisions */
        Revisions: {
            /** Items */
            items: components["schemas"]["Revision"][];
        };
        /**
         * Rounding
         * @description How a fraction of a yen is rounded (端数処理).
         * @enum {string}
         */
        Rounding: "down" | "half_up" | "up";
        /**
         * SaleLine
         * @description A line of a sale, with the line of its quote and the quantity that 赤伝 reversed.
         */
        SaleLine: {
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "item" | "discount" | "heading" | "subtotal";
            /** Product Id */
            product_id: string | null;
            /** Product Code */
            product_code: string | null;
            /** Name */
            name: string;
            /** Specification */
            specification: string;
            /** Quantity */
            quantity: string;
            /** Unit */
            unit: string;
            /** Unit Price */
            unit_price: string;
            /** Discount */
            discount: number;
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /**
             * Rate Planned
             * @default false
             */
            rate_planned?: boolean;
            /** Amount */
            amount: number;
            /** Unit Cost */
            unit_cost?: string | null;
            /** Quote Line */
            quote_line: number | null;
            /** Reversed Quantity */
            reversed_quantity: string;
        };
        /**
         * SaleRecord
         * @description A sale. `tax` and `gross` are null for 締め customers, whose tax is computed on the invoice.
         */
        SaleRecord: {
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
            kind: "sale" | "reversal";
            /** Reverses Id */
            reverses_id: string | null;
            /** Reversed By */
            reversed_by: string[];
            /** Quote Id */
            quote_id: string | null;
            /** Quote Number */
            quote_number: string;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Billed Customer Id */
            billed_customer_id: string;
            /** Billed Customer Code */
            billed_customer_code: string;
            /** Billed Customer Name */
            billed_customer_name: string;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /**
             * On
             * Format: date
             */
            on: string;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Lines */
            lines: components["schemas"]["SaleLine"][];
            /** Taxes */
            taxes: components["schemas"]["TaxRow"][];
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number | null;
            /** Gross */
            gross: number | null;
            /**
             * Billing
             * @enum {string}
             */
            billing: "unbilled" | "billed";
            /** Invoice Id */
            invoice_id: string | null;
            /** Invoice Number */
            invoice_number: string;
            /** Warehouse Id */
            warehouse_id: string | null;
            /** Warehouse Name */
            warehouse_name?: string | null;
            /**
             * Source
             * @enum {string}
             */
            source: "daicho" | "import" | "package";
        };
        /** SaleRecordItem */
        SaleRecordItem: {
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
            kind: "sale" | "reversal";
            /** Reverses Id */
            reverses_id: string | null;
            /** Reversed By */
            reversed_by: string[];
            /** Quote Id */
            quote_id: string | null;
            /** Quote Number */
            quote_number: string;
            /** Deal Id */
            deal_id: string | null;
            /** Deal Number */
            deal_number?: string | null;
            /** Customer Id */
            customer_id: string;
            /** Customer Code */
            customer_code: string;
            /** Customer Name */
            customer_name: string;
            /** Billed Customer Id */
            billed_customer_id: string;
            /** Billed Customer Code */
            billed_customer_code: string;
            /** Billed Customer Name */
            billed_customer_name: string;
            /**
             * Billing Method
             * @enum {string}
             */
            billing_method: "closing" | "each";
            /**
             * On
             * Format: date
             */
            on: string;
            tax_method: components["schemas"]["TaxMethod"];
            tax_rounding: components["schemas"]["Rounding"];
            line_rounding: components["schemas"]["Rounding"];
            /** Lines Total */
            lines_total: number;
            /** Net */
            net: number;
            /** Tax */
            tax: number | null;
            /** Gross */
            gross: number | null;
            /**
             * Billing
             * @enum {string}
             */
            billing: "unbilled" | "billed";
            /** Invoice Id */
            invoice_id: string | null;
            /** Invoice Number */
            invoice_number: string;
            /** Warehouse Id */
            warehouse_id: string | null;
            /** Warehouse Name */
            warehouse_name?: string | null;
            /**
             * Source
             * @enum {string}
             */
            source: "daicho" | "import" | "package";
        };
        /** SaleRecordList */
        SaleRecordList: {
            /** Items */
            items: components["schemas"]["SaleRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * SetForecast
         * @description 確度 in percent and 受注予定月.
         */
        SetForecast: {
            /** Probability */
            probability?: number | null;
            /** Expected Month */
            expected_month?: string | null;
        };
        /**
         * SetTaxRate
         * @description A row; `rate` is a fraction. A planned one is used only for quotes until it is confirmed.
         */
        SetTaxRate: {
            tax_class: components["schemas"]["TaxClass"];
            /**
             * From
             * Format: date
             */
            from: string;
            /** Rate */
            rate: number | string;
            /**
             * Planned
             * @default false
             */
            planned?: boolean;
        };
        /**
         * SkippedRow
         * @description A customer who was not billed; `code` is that of the problem.
         */
        SkippedRow: {
            /** Customer Id */
            customer_id: string;
            /** Customer Name */
            customer_name: string;
            /** Code */
            code: string;
        };
        /**
         * StartClosing
         * @description The closing day; `customer_ids` names billed customers, by default all whose period ends on the day.
         */
        StartClosing: {
            /**
             * Closing On
             * Format: date
             */
            closing_on: string;
            /** Customer Ids */
            customer_ids?: string[];
        };
        /** Started */
        Started: {
            /** Id */
            id: string;
        };
        /** Suggest */
        Suggest: {
            /** Customer Id */
            customer_id: string;
            /** Amount */
            amount: number;
        };
        /**
         * SuggestedAllocation
         * @description An open invoice and the part of the amount that would settle it, in yen.
         */
        SuggestedAllocation: {
            /** Invoice Id */
            invoice_id: string;
            /** Invoice Number */
            invoice_number: string;
            /**
             * Invoice On
             * Format: date
             */
            invoice_on: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Balance */
            balance: number;
            /** Amount */
            amount: number;
        };
        /** Suggestion */
        Suggestion: {
            /** Allocations */
            allocations: components["schemas"]["SuggestedAllocation"][];
            /** Unallocated */
            unallocated: number;
        };
        /**
         * TaxClass
         * @description The tax class of goods or a service (税区分); its rate on a day is in `japan.rates`.
         * @enum {string}
         */
        TaxClass: "standard" | "reduced" | "exempt" | "out_of_scope";
        /**
         * TaxMethod
         * @description Whether amounts are without tax (外税) or include it (内税) (課税方式).
         * @enum {string}
         */
        TaxMethod: "exclusive" | "inclusive";
        /**
         * TaxRateKey
         * @description The key of a row: the class and the day it starts.
         */
        TaxRateKey: {
            tax_class: components["schemas"]["TaxClass"];
            /**
             * From
             * Format: date
             */
            from: string;
        };
        /**
         * TaxRateRow
         * @description The rate of a class, as a fraction, from a day on; a planned one (予定税率) is used only for quotes.
         */
        TaxRateRow: {
            tax_class: components["schemas"]["TaxClass"];
            /**
             * From
             * Format: date
             */
            from: string;
            /** Rate */
            rate: string;
            /** Planned */
            planned: boolean;
        };
        /**
         * TaxRatesRecord
         * @description All rows of the table, by class and day.
         */
        TaxRatesRecord: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /** Rows */
            rows: components["schemas"]["TaxRateRow"][];
        };
        /**
         * TaxRow
         * @description A tax rate of a document, with its class; `taxable` is 対象額 (外税 without tax, 内税 with it).
         */
        TaxRow: {
            tax_class: components["schemas"]["TaxClass"];
            /** Rate */
            rate: string;
            /** Taxable */
            taxable: number;
            /** Tax */
            tax: number;
        };
        /** Void */
        Void: {
            /** Reason */
            reason: string;
        };
        /**
         * WarehouseRecord
         * @description A warehouse.
         */
        WarehouseRecord: {
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
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "own" | "external";
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
        };
        /** WarehouseRecordItem */
        WarehouseRecordItem: {
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
            /** Name */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "own" | "external";
            /** Postal Code */
            postal_code: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
        };
        /** WarehouseRecordList */
        WarehouseRecordList: {
            /** Items */
            items: components["schemas"]["WarehouseRecordItem"][];
            /** Next */
            next: string | null;
            count: components["schemas"]["Count"];
            rebuild?: components["schemas"]["Rebuild"] | null;
        };
        /**
         * WinQuote
         * @description The day of a 受注. The command asks for confirmation beyond the customer's 与信限度額.
         */
        WinQuote: {
            /**
             * Confirm
             * @default []
             */
            confirm?: string[];
            /** On */
            on?: string | null;
        };
        /** Withdraw */
        Withdraw: {
            /** Reason */
            reason: string;
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
            type: "/problems/allocated-below-zero" | "/problems/allocated-over-balance" | "/problems/allocated-too-much" | "/problems/alternative-of-what" | "/problems/alternative-unknown" | "/problems/alternative-won" | "/problems/amount-too-large" | "/problems/busy" | "/problems/closing-in-future" | "/problems/company-incomplete" | "/problems/confirm-needed" | "/problems/credit-limit-exceeded" | "/problems/credit-needs-reversals" | "/problems/cursor-malformed" | "/problems/day-out-of-range" | "/problems/deal-of-lead" | "/problems/deal-unknown" | "/problems/discount-adds" | "/problems/document-none" | "/problems/document-not-ready" | "/problems/edited-meanwhile" | "/problems/file-unreadable" | "/problems/filter-malformed" | "/problems/filter-unknown" | "/problems/idempotency-key-reused" | "/problems/idempotency-key-too-long" | "/problems/if-match-malformed" | "/problems/if-match-missing" | "/problems/import-app-unknown" | "/problems/import-not-undoable" | "/problems/input-invalid" | "/problems/invoice-credited" | "/problems/invoice-empty" | "/problems/invoice-exists" | "/problems/invoice-has-payments" | "/problems/invoice-missing" | "/problems/invoice-not-draft" | "/problems/invoice-not-issued" | "/problems/invoice-of-another" | "/problems/job-not-found" | "/problems/letter-fails-again" | "/problems/method-not-allowed" | "/problems/month-out-of-range" | "/problems/negative-price" | "/problems/negative-quantity" | "/problems/not-allowed" | "/problems/not-arrived" | "/problems/not-found" | "/problems/not-signed-in" | "/problems/nothing-left" | "/problems/nothing-left-to-reverse" | "/problems/number-out-of-range" | "/problems/older-letter-first" | "/problems/oversold" | "/problems/payment-exists" | "/problems/payment-missing" | "/problems/payment-negative" | "/problems/payment-withdrawn" | "/problems/product-archived" | "/problems/product-code-taken" | "/problems/product-exists" | "/problems/product-unknown" | "/problems/quantity-not-positive" | "/problems/quote-archived" | "/problems/quote-empty" | "/problems/quote-exists" | "/problems/quote-has-sales" | "/problems/quote-line-unknown" | "/problems/quote-needs-customer-or-deal" | "/problems/quote-not-draft" | "/problems/quote-not-open" | "/problems/quote-not-revisable" | "/problems/quote-not-submitted" | "/problems/quote-not-won" | "/problems/quote-relation-fixed" | "/problems/quote-still-valid" | "/problems/reason-missing" | "/problems/registration-number-malformed" | "/problems/reversal-before-sale" | "/problems/reverses-too-much" | "/problems/sale-after-invoice" | "/problems/sale-billed" | "/problems/sale-exists" | "/problems/sale-line-unknown" | "/problems/sale-not-billable" | "/problems/sale-not-reversible" | "/problems/sales-mix-tax-methods" | "/problems/sales-of-several-customers" | "/problems/sort-unknown" | "/problems/store-unavailable" | "/problems/tax-rate-first" | "/problems/tax-rate-in-law" | "/problems/tax-rate-missing" | "/problems/tax-rate-no-fraction" | "/problems/tax-rate-untaxed" | "/problems/text-too-long" | "/problems/text-with-nul" | "/problems/too-large" | "/problems/too-many-digits" | "/problems/too-many-items" | "/problems/valid-until-before" | "/problems/warehouse-archived" | "/problems/warehouse-code-taken" | "/problems/warehouse-exists" | "/problems/warehouse-unknown" | "/problems/yen-out-of-range";
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
    list_products: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kana" | "category" | "active" | "package_code" | "-id" | "-code" | "-name" | "-kana" | "-category" | "-active" | "-package_code";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                category?: string[];
                /** @description one of these; an empty text: without one */
                active?: boolean[];
                /** @description one of these; an empty text: without one */
                package_code?: string[];
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
                    "application/json": components["schemas"]["ProductRecordList"];
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
    register_product: {
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
                "application/json": components["schemas"]["RegisterProduct"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"] & {
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
    export_products: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kana" | "category" | "active" | "package_code" | "-id" | "-code" | "-name" | "-kana" | "-category" | "-active" | "-package_code";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kana?: string[];
                /** @description one of these; an empty text: without one */
                category?: string[];
                /** @description one of these; an empty text: without one */
                active?: boolean[];
                /** @description one of these; an empty text: without one */
                package_code?: string[];
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
    get_product: {
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
                    "application/json": components["schemas"]["ProductRecord"];
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
    revise_product: {
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
                "application/json": components["schemas"]["ReviseProduct"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"] & {
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
    get_product_history: {
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
    set_price: {
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
                "application/json": components["schemas"]["PriceInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"] & {
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
    discontinue_product: {
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
                    "application/json": components["schemas"]["ProductRecord"] & {
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
    list_warehouses: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kind" | "-id" | "-code" | "-name" | "-kind";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("own" | "external")[];
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
                    "application/json": components["schemas"]["WarehouseRecordList"];
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
    register_warehouse: {
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
                "application/json": components["schemas"]["RegisterWarehouse"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarehouseRecord"] & {
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
    export_warehouses: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "code" | "name" | "kind" | "-id" | "-code" | "-name" | "-kind";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                code?: string[];
                /** @description one of these; an empty text: without one */
                name?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("own" | "external")[];
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
    get_warehouse: {
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
                    "application/json": components["schemas"]["WarehouseRecord"];
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
    revise_warehouse: {
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
                "application/json": components["schemas"]["ReviseWarehouse"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarehouseRecord"] & {
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
    get_warehouse_history: {
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
    preview_quote: {
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
                "application/json": components["schemas"]["PreviewQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
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
    list_quote_revisions: {
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
                    "application/json": components["schemas"]["Revisions"];
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
    list_quotes: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "subject" | "customer_id" | "customer_code" | "customer_name" | "deal_id" | "relation" | "alternative_of_id" | "counts" | "status" | "quoted_on" | "valid_until" | "won_on" | "expected_month" | "probability" | "net" | "gross" | "sale_state" | "-id" | "-owner_id" | "-department_id" | "-number" | "-subject" | "-customer_id" | "-customer_code" | "-customer_name" | "-deal_id" | "-relation" | "-alternative_of_id" | "-counts" | "-status" | "-quoted_on" | "-valid_until" | "-won_on" | "-expected_month" | "-probability" | "-net" | "-gross" | "-sale_state";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                relation?: ("addition" | "alternative")[];
                /** @description one of these; an empty text: without one */
                alternative_of_id?: string[];
                /** @description one of these; an empty text: without one */
                counts?: boolean[];
                /** @description one of these; an empty text: without one */
                status?: ("draft" | "submitted" | "won" | "lost" | "expired")[];
                /** @description one of these; an empty text: without one */
                quoted_on?: string[];
                /** @description this or more */
                quoted_on_from?: string;
                /** @description this or less */
                quoted_on_to?: string;
                /** @description one of these; an empty text: without one */
                valid_until?: string[];
                /** @description this or more */
                valid_until_from?: string;
                /** @description this or less */
                valid_until_to?: string;
                /** @description one of these; an empty text: without one */
                won_on?: string[];
                /** @description this or more */
                won_on_from?: string;
                /** @description this or less */
                won_on_to?: string;
                /** @description one of these; an empty text: without one */
                expected_month?: string[];
                /** @description one of these; an empty text: without one */
                probability?: number[];
                /** @description this or more */
                probability_from?: number;
                /** @description this or less */
                probability_to?: number;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                gross?: number[];
                /** @description this or more */
                gross_from?: number;
                /** @description this or less */
                gross_to?: number;
                /** @description one of these; an empty text: without one */
                sale_state?: ("none" | "partial" | "all")[];
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
                    "application/json": components["schemas"]["QuoteRecordList"];
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
    draft_quote: {
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
                "application/json": components["schemas"]["DraftQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    export_quotes: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "subject" | "customer_id" | "customer_code" | "customer_name" | "deal_id" | "relation" | "alternative_of_id" | "counts" | "status" | "quoted_on" | "valid_until" | "won_on" | "expected_month" | "probability" | "net" | "gross" | "sale_state" | "-id" | "-owner_id" | "-department_id" | "-number" | "-subject" | "-customer_id" | "-customer_code" | "-customer_name" | "-deal_id" | "-relation" | "-alternative_of_id" | "-counts" | "-status" | "-quoted_on" | "-valid_until" | "-won_on" | "-expected_month" | "-probability" | "-net" | "-gross" | "-sale_state";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                subject?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                relation?: ("addition" | "alternative")[];
                /** @description one of these; an empty text: without one */
                alternative_of_id?: string[];
                /** @description one of these; an empty text: without one */
                counts?: boolean[];
                /** @description one of these; an empty text: without one */
                status?: ("draft" | "submitted" | "won" | "lost" | "expired")[];
                /** @description one of these; an empty text: without one */
                quoted_on?: string[];
                /** @description this or more */
                quoted_on_from?: string;
                /** @description this or less */
                quoted_on_to?: string;
                /** @description one of these; an empty text: without one */
                valid_until?: string[];
                /** @description this or more */
                valid_until_from?: string;
                /** @description this or less */
                valid_until_to?: string;
                /** @description one of these; an empty text: without one */
                won_on?: string[];
                /** @description this or more */
                won_on_from?: string;
                /** @description this or less */
                won_on_to?: string;
                /** @description one of these; an empty text: without one */
                expected_month?: string[];
                /** @description one of these; an empty text: without one */
                probability?: number[];
                /** @description this or more */
                probability_from?: number;
                /** @description this or less */
                probability_to?: number;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                gross?: number[];
                /** @description this or more */
                gross_from?: number;
                /** @description this or less */
                gross_to?: number;
                /** @description one of these; an empty text: without one */
                sale_state?: ("none" | "partial" | "all")[];
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
    get_quote: {
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
                    "application/json": components["schemas"]["QuoteRecord"];
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
    edit_quote: {
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
                "application/json": components["schemas"]["ReviseQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    get_quote_history: {
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
    submit_quote: {
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
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    win_quote: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WinQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    lose_quote: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LoseQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    expire_quote: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["On"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    withdraw_quote: {
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
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    revise_quote: {
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
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    set_forecast: {
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
                "application/json": components["schemas"]["SetForecast"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    count_quote: {
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
                    "application/json": components["schemas"]["QuoteRecord"] & {
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
    register_sale: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegisterSale"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaleRecord"] & {
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
    list_sales: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "kind" | "reverses_id" | "quote_id" | "deal_id" | "customer_id" | "customer_code" | "customer_name" | "billed_customer_id" | "billed_customer_code" | "billed_customer_name" | "billing_method" | "on" | "net" | "lines_total" | "billing" | "invoice_id" | "warehouse_id" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-kind" | "-reverses_id" | "-quote_id" | "-deal_id" | "-customer_id" | "-customer_code" | "-customer_name" | "-billed_customer_id" | "-billed_customer_code" | "-billed_customer_name" | "-billing_method" | "-on" | "-net" | "-lines_total" | "-billing" | "-invoice_id" | "-warehouse_id" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("sale" | "reversal")[];
                /** @description one of these; an empty text: without one */
                reverses_id?: string[];
                /** @description one of these; an empty text: without one */
                quote_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_id?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_code?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_name?: string[];
                /** @description one of these; an empty text: without one */
                billing_method?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                on?: string[];
                /** @description this or more */
                on_from?: string;
                /** @description this or less */
                on_to?: string;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                lines_total?: number[];
                /** @description this or more */
                lines_total_from?: number;
                /** @description this or less */
                lines_total_to?: number;
                /** @description one of these; an empty text: without one */
                billing?: ("unbilled" | "billed")[];
                /** @description one of these; an empty text: without one */
                invoice_id?: string[];
                /** @description one of these; an empty text: without one */
                warehouse_id?: string[];
                /** @description one of these; an empty text: without one */
                source?: ("daicho" | "import" | "package")[];
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
                    "application/json": components["schemas"]["SaleRecordList"];
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
    export_sales: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "kind" | "reverses_id" | "quote_id" | "deal_id" | "customer_id" | "customer_code" | "customer_name" | "billed_customer_id" | "billed_customer_code" | "billed_customer_name" | "billing_method" | "on" | "net" | "lines_total" | "billing" | "invoice_id" | "warehouse_id" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-kind" | "-reverses_id" | "-quote_id" | "-deal_id" | "-customer_id" | "-customer_code" | "-customer_name" | "-billed_customer_id" | "-billed_customer_code" | "-billed_customer_name" | "-billing_method" | "-on" | "-net" | "-lines_total" | "-billing" | "-invoice_id" | "-warehouse_id" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                kind?: ("sale" | "reversal")[];
                /** @description one of these; an empty text: without one */
                reverses_id?: string[];
                /** @description one of these; an empty text: without one */
                quote_id?: string[];
                /** @description one of these; an empty text: without one */
                deal_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_id?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_code?: string[];
                /** @description one of these; an empty text: without one */
                billed_customer_name?: string[];
                /** @description one of these; an empty text: without one */
                billing_method?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                on?: string[];
                /** @description this or more */
                on_from?: string;
                /** @description this or less */
                on_to?: string;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                lines_total?: number[];
                /** @description this or more */
                lines_total_from?: number;
                /** @description this or less */
                lines_total_to?: number;
                /** @description one of these; an empty text: without one */
                billing?: ("unbilled" | "billed")[];
                /** @description one of these; an empty text: without one */
                invoice_id?: string[];
                /** @description one of these; an empty text: without one */
                warehouse_id?: string[];
                /** @description one of these; an empty text: without one */
                source?: ("daicho" | "import" | "package")[];
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
    get_sale: {
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
                    "application/json": components["schemas"]["SaleRecord"];
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
    get_sale_history: {
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
    reverse_sale: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReverseSale"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaleRecord"] & {
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
    get_invoice_pdf: {
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
                    "application/pdf": string;
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
    get_quote_pdf: {
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
                    "application/pdf": string;
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
    list_invoices: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "status" | "kind" | "customer_id" | "customer_code" | "customer_name" | "invoice_on" | "closing_on" | "issued_on" | "due_on" | "net" | "gross" | "billed_amount" | "paid_amount" | "balance" | "payment_state" | "credits_id" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-status" | "-kind" | "-customer_id" | "-customer_code" | "-customer_name" | "-invoice_on" | "-closing_on" | "-issued_on" | "-due_on" | "-net" | "-gross" | "-billed_amount" | "-paid_amount" | "-balance" | "-payment_state" | "-credits_id" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                status?: ("draft" | "issued" | "void")[];
                /** @description one of these; an empty text: without one */
                kind?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                invoice_on?: string[];
                /** @description this or more */
                invoice_on_from?: string;
                /** @description this or less */
                invoice_on_to?: string;
                /** @description one of these; an empty text: without one */
                closing_on?: string[];
                /** @description this or more */
                closing_on_from?: string;
                /** @description this or less */
                closing_on_to?: string;
                /** @description one of these; an empty text: without one */
                issued_on?: string[];
                /** @description this or more */
                issued_on_from?: string;
                /** @description this or less */
                issued_on_to?: string;
                /** @description one of these; an empty text: without one */
                due_on?: string[];
                /** @description this or more */
                due_on_from?: string;
                /** @description this or less */
                due_on_to?: string;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                gross?: number[];
                /** @description this or more */
                gross_from?: number;
                /** @description this or less */
                gross_to?: number;
                /** @description one of these; an empty text: without one */
                billed_amount?: number[];
                /** @description this or more */
                billed_amount_from?: number;
                /** @description this or less */
                billed_amount_to?: number;
                /** @description one of these; an empty text: without one */
                paid_amount?: number[];
                /** @description this or more */
                paid_amount_from?: number;
                /** @description this or less */
                paid_amount_to?: number;
                /** @description one of these; an empty text: without one */
                balance?: number[];
                /** @description this or more */
                balance_from?: number;
                /** @description this or less */
                balance_to?: number;
                /** @description one of these; an empty text: without one */
                payment_state?: ("unpaid" | "partial" | "paid")[];
                /** @description one of these; an empty text: without one */
                credits_id?: string[];
                /** @description one of these; an empty text: without one */
                source?: string[];
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
                    "application/json": components["schemas"]["InvoiceRecordList"];
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
    draft_invoice: {
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
                "application/json": components["schemas"]["DraftInvoice"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"] & {
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
    export_invoices: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "status" | "kind" | "customer_id" | "customer_code" | "customer_name" | "invoice_on" | "closing_on" | "issued_on" | "due_on" | "net" | "gross" | "billed_amount" | "paid_amount" | "balance" | "payment_state" | "credits_id" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-status" | "-kind" | "-customer_id" | "-customer_code" | "-customer_name" | "-invoice_on" | "-closing_on" | "-issued_on" | "-due_on" | "-net" | "-gross" | "-billed_amount" | "-paid_amount" | "-balance" | "-payment_state" | "-credits_id" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                status?: ("draft" | "issued" | "void")[];
                /** @description one of these; an empty text: without one */
                kind?: ("closing" | "each")[];
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                invoice_on?: string[];
                /** @description this or more */
                invoice_on_from?: string;
                /** @description this or less */
                invoice_on_to?: string;
                /** @description one of these; an empty text: without one */
                closing_on?: string[];
                /** @description this or more */
                closing_on_from?: string;
                /** @description this or less */
                closing_on_to?: string;
                /** @description one of these; an empty text: without one */
                issued_on?: string[];
                /** @description this or more */
                issued_on_from?: string;
                /** @description this or less */
                issued_on_to?: string;
                /** @description one of these; an empty text: without one */
                due_on?: string[];
                /** @description this or more */
                due_on_from?: string;
                /** @description this or less */
                due_on_to?: string;
                /** @description one of these; an empty text: without one */
                net?: number[];
                /** @description this or more */
                net_from?: number;
                /** @description this or less */
                net_to?: number;
                /** @description one of these; an empty text: without one */
                gross?: number[];
                /** @description this or more */
                gross_from?: number;
                /** @description this or less */
                gross_to?: number;
                /** @description one of these; an empty text: without one */
                billed_amount?: number[];
                /** @description this or more */
                billed_amount_from?: number;
                /** @description this or less */
                billed_amount_to?: number;
                /** @description one of these; an empty text: without one */
                paid_amount?: number[];
                /** @description this or more */
                paid_amount_from?: number;
                /** @description this or less */
                paid_amount_to?: number;
                /** @description one of these; an empty text: without one */
                balance?: number[];
                /** @description this or more */
                balance_from?: number;
                /** @description this or less */
                balance_to?: number;
                /** @description one of these; an empty text: without one */
                payment_state?: ("unpaid" | "partial" | "paid")[];
                /** @description one of these; an empty text: without one */
                credits_id?: string[];
                /** @description one of these; an empty text: without one */
                source?: string[];
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
    get_invoice: {
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
                    "application/json": components["schemas"]["InvoiceRecord"];
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
    get_invoice_history: {
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
    issue_invoice_from_sales: {
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
                "application/json": components["schemas"]["IssueFromSales"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"] & {
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
    issue_invoice: {
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
                "application/json": components["schemas"]["Issue"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"] & {
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
    void_invoice: {
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
                "application/json": components["schemas"]["Void"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"] & {
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
    credit_invoice: {
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
                "application/json": components["schemas"]["Credit"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"] & {
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
    list_payments: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "on" | "customer_id" | "customer_code" | "customer_name" | "method" | "amount" | "fee" | "unallocated" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-on" | "-customer_id" | "-customer_code" | "-customer_name" | "-method" | "-amount" | "-fee" | "-unallocated" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                on?: string[];
                /** @description this or more */
                on_from?: string;
                /** @description this or less */
                on_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                method?: ("transfer" | "cash" | "note" | "other")[];
                /** @description one of these; an empty text: without one */
                amount?: number[];
                /** @description this or more */
                amount_from?: number;
                /** @description this or less */
                amount_to?: number;
                /** @description one of these; an empty text: without one */
                fee?: number[];
                /** @description this or more */
                fee_from?: number;
                /** @description this or less */
                fee_to?: number;
                /** @description one of these; an empty text: without one */
                unallocated?: number[];
                /** @description this or more */
                unallocated_from?: number;
                /** @description this or less */
                unallocated_to?: number;
                /** @description one of these; an empty text: without one */
                source?: string[];
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
                    "application/json": components["schemas"]["PaymentRecordList"];
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
    enter_payment: {
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
                "application/json": components["schemas"]["EnterPayment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRecord"] & {
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
    export_payments: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "owner_id" | "department_id" | "number" | "on" | "customer_id" | "customer_code" | "customer_name" | "method" | "amount" | "fee" | "unallocated" | "source" | "-id" | "-owner_id" | "-department_id" | "-number" | "-on" | "-customer_id" | "-customer_code" | "-customer_name" | "-method" | "-amount" | "-fee" | "-unallocated" | "-source";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                owner_id?: string[];
                /** @description one of these; an empty text: without one */
                department_id?: string[];
                /** @description one of these; an empty text: without one */
                number?: string[];
                /** @description one of these; an empty text: without one */
                on?: string[];
                /** @description this or more */
                on_from?: string;
                /** @description this or less */
                on_to?: string;
                /** @description one of these; an empty text: without one */
                customer_id?: string[];
                /** @description one of these; an empty text: without one */
                customer_code?: string[];
                /** @description one of these; an empty text: without one */
                customer_name?: string[];
                /** @description one of these; an empty text: without one */
                method?: ("transfer" | "cash" | "note" | "other")[];
                /** @description one of these; an empty text: without one */
                amount?: number[];
                /** @description this or more */
                amount_from?: number;
                /** @description this or less */
                amount_to?: number;
                /** @description one of these; an empty text: without one */
                fee?: number[];
                /** @description this or more */
                fee_from?: number;
                /** @description this or less */
                fee_to?: number;
                /** @description one of these; an empty text: without one */
                unallocated?: number[];
                /** @description this or more */
                unallocated_from?: number;
                /** @description this or less */
                unallocated_to?: number;
                /** @description one of these; an empty text: without one */
                source?: string[];
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
    get_payment: {
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
                    "application/json": components["schemas"]["PaymentRecord"];
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
    get_payment_history: {
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
    suggest_allocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suggest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
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
    allocate_payment: {
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
                "application/json": components["schemas"]["Allocate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRecord"] & {
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
    withdraw_payment: {
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
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRecord"] & {
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
    list_closings: {
        parameters: {
            query?: {
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "status" | "closing_on" | "-id" | "-status" | "-closing_on";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                status?: ("running" | "done")[];
                /** @description one of these; an empty text: without one */
                closing_on?: string[];
                /** @description this or more */
                closing_on_from?: string;
                /** @description this or less */
                closing_on_to?: string;
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
                    "application/json": components["schemas"]["ClosingRecordList"];
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
    start_closing: {
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
                "application/json": components["schemas"]["StartClosing"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingStarted"];
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
    export_closings: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                encoding?: "utf-8" | "cp932";
                /** @description words that are looked for, in any spelling */
                q?: string;
                /** @description a column, falling with - before it */
                sort?: "id" | "status" | "closing_on" | "-id" | "-status" | "-closing_on";
                /** @description archived records too */
                archived?: boolean;
                /** @description one of these; an empty text: without one */
                status?: ("running" | "done")[];
                /** @description one of these; an empty text: without one */
                closing_on?: string[];
                /** @description this or more */
                closing_on_from?: string;
                /** @description this or less */
                closing_on_to?: string;
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
    get_closing: {
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
                    "application/json": components["schemas"]["ClosingRecord"];
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
    get_closing_history: {
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
    get_company: {
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
                    "application/json": components["schemas"]["CompanyRecord"];
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
    revise_company: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its ETag gave it. */
                "If-Match": string;
                /** @description A new one for each command, the same when it is sent again: its first answer is given again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCompany"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyRecord"] & {
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
    get_tax_rates: {
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
                    "application/json": components["schemas"]["TaxRatesRecord"];
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
    get_tax_rate_history: {
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
    set_tax_rate: {
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
                "application/json": components["schemas"]["SetTaxRate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRatesRecord"] & {
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
    confirm_tax_rate: {
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
                "application/json": components["schemas"]["TaxRateKey"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRatesRecord"] & {
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
    remove_tax_rate: {
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
                "application/json": components["schemas"]["TaxRateKey"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRatesRecord"] & {
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
}
