/** A report of a full mailbox, as Postfix writes it (RFC 6522, RFC 3464). */
export function returnedMail(email: string, messageId: string): Buffer {
  return lines(`From: MAILER-DAEMON@mx.example.org
To: nyhedsbrev@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain

The mail could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ${email}
Action: failed
Status: 5.2.2

--part
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
Subject: Nyt fra zonen

--part--
`)
}

export interface ComplaintSample {
  /** The report's `Feedback-Type`. */
  type?: string
  /** `Original-Rcpt-To`; null: left out. */
  to: string | null
  /** The complete mail that the report is about. */
  mail: string
}

/** A reader's complaint with the mail as received, in the format of large providers (RFC 5965, appendix B). */
export function complaintWithMail({ type = 'abuse', to, mail }: ComplaintSample): Buffer {
  return lines(`From: "Feedback Loop" <feedback@arf.mail.example.org>
To: nyhedsbrev@example.org
Subject: FW: Nyt fra zonen
Date: Tue, 1 Dec 2026 14:02:11 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
	boundary="----=_Part_4711"

------=_Part_4711
Content-Type: text/plain; charset=US-ASCII
Content-Transfer-Encoding: 7bit
Content-Disposition: inline

This is an email abuse report for an email message from mail.example.org on Tue, 1 Dec 2026 13:58:40 +0000

------=_Part_4711
Content-Type: message/feedback-report
Content-Transfer-Encoding: 7bit
Content-Disposition: inline

Feedback-Type: ${type}
User-Agent: Example-Mail-Feedback/2.0
Version: 0.1
Original-Mail-From: <nyhedsbrev@example.org>
${to === null ? '' : `Original-Rcpt-To: ${to}\n`}Source-IP: 192.0.2.1
Reported-Domain: example.org
Authentication-Results: mta4711.mail.example.org;
	dkim=pass (ok)

------=_Part_4711
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit
Content-Disposition: inline

Received: from 192.0.2.1 (EHLO mail.example.org)
	by mta4711.mail.example.org with SMTP; Tue, 1 Dec 2026 13:58:40 +0000
${mail}
------=_Part_4711--
`)
}

/** The same with only the mail's headers, in another order, as a small provider writes it. */
export function complaintWithHead({ type = 'abuse', to, mail }: ComplaintSample): Buffer {
  const head = mail.replaceAll('\r\n', '\n').split('\n\n')[0] ?? ''
  return lines(`From: abuse@mx.example.net
To: nyhedsbrev@example.org
Subject: Abuse report
MIME-Version: 1.0
Content-Type: multipart/report; boundary=arf; report-type="feedback-report"

--arf
Content-Type: text/plain

A user of ours has called this mail spam.

--arf
Content-Type: message/feedback-report

User-Agent: SmallProvider/1.0
Version: 1
${to === null ? '' : `Original-Rcpt-To: rfc822;${to}\n`}Feedback-Type: ${type}

--arf
Content-Type: text/rfc822-headers

${head}

--arf--
`)
}

function lines(mail: string): Buffer {
  return Buffer.from(mail.replaceAll(/\r?\n/g, '\r\n'))
}
