-- Sources of the platform's own go by a name in each language; those of others by the title they were published under.
alter table source add column title_en text, add column note_en text;
