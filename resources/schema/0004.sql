DROP INDEX answer_request;

DROP INDEX old_answer_request;
