package org.chuanglian.platform.work.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.WorkPolicy;
import org.chuanglian.platform.work.job.StoredFiles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.view.RedirectView;

/** One's own jobs: the list, each with its progress, and what they made. */
@Controller
class JobController {

    static final String PATH = WorkRoomConfiguration.PATH + "/jobs";
    private static final String ONE = PATH + "/{id}";
    private static final int SHOWN = 100;

    private final Jobs jobs;
    private final JobPages pages;
    private final JobStreams streams;
    private final StoredFiles files;
    private final Acts acts;
    private final Templates templates;

    JobController(Jobs jobs, JobPages pages, JobStreams streams, StoredFiles files, Acts acts, Templates templates) {
        this.jobs = jobs;
        this.pages = pages;
        this.streams = streams;
        this.files = files;
        this.acts = acts;
        this.templates = templates;
    }

    @Admits(Admission.SIGNED_IN)
    @GetMapping(PATH)
    View list(Frame frame, SignedIn me) {
        return Html.of(templates.workJobs(pages.list(frame, jobs.of(me.id(), SHOWN))));
    }

    @Admits(Admission.OWNERS)
    @GetMapping(ONE)
    View one(Frame frame, Reader reader, @PathVariable String id) {
        return Html.of(templates.workJob(pages.page(frame, found(id, reader))));
    }

    /** The state each time it changes, until the job is over. */
    @Admits(Admission.OWNERS)
    @GetMapping(path = ONE + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Frame frame, Reader reader, @PathVariable String id) {
        return streams.follow(
                found(id, reader).id(),
                job -> new JobStreams.Piece(
                        templates.workJobstate(frame, pages.state(frame, job)).render(),
                        frame.t(JobPages.told(job.standing()))));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(ONE + "/cancel")
    View cancel(Frame frame, SignedIn me, @PathVariable String id) {
        Job job = found(id, Reader.of(Optional.of(me)));
        jobs.cancel(job.id(), me.id());
        RedirectView onward = new RedirectView(JobPages.address(frame, job));
        onward.setStatusCode(HttpStatus.SEE_OTHER);
        return onward;
    }

    @Admits(Admission.OWNERS)
    @GetMapping(ONE + "/files/{number}")
    ResponseEntity<Resource> file(SignedIn me, @PathVariable String id, @PathVariable String number) {
        Job job = found(id, Reader.of(Optional.of(me)));
        JobFile file = file(job, number);
        InputStream content = files.open(file.content())
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        file.content() + " of job " + job.id()
                                + " is not in the database.\nMaybe an earlier version kept it on the disk."));
        acts.append(Act.of(ActKind.JOB_FILE_TAKEN, new Actor.Person(me.id().value()))
                .about("job:" + job.id())
                .telling("content", file.content()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }

    private static JobFile file(Job job, String number) {
        List<JobFile> files = JobPages.files(job);
        if (number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= files.size()) {
            return files.get(Integer.parseInt(number) - 1);
        }
        throw new PlatformException(
                ErrorCode.NOT_FOUND,
                "job " + job.id() + " has no file \"" + number + "\".\nMaybe the address was copied only in part.");
    }

    /** Another's job is not there. */
    private Job found(String id, Reader reader) {
        return JobId.read(id)
                .flatMap(jobs::find)
                .filter(job -> WorkPolicy.keepJob(reader, job.owner()).isAllowed())
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "the reader has no job \"" + id + "\".\nMaybe it belongs to somebody else."));
    }
}
