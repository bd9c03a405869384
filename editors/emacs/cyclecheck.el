;;; cyclecheck.el --- Reference cycles in C while you type -*- lexical-binding: t -*-
;; SPDX-License-Identifier: MIT
;; Package-Requires: ((emacs "26.3") (eglot "1.9"))

;;; Commentary:
;; Eglot with cyclecheck's language server, and M-x cyclecheck for a compilation buffer.

;;; Code:
(require 'compile)

(defgroup cyclecheck nil "Reference cycles in C." :group 'tools)

(defcustom cyclecheck-program "cyclecheck"
  "The program to run."
  :type 'string)

(defcustom cyclecheck-settings nil
  "Settings for the server as a property list, such as (:level \"note\")."
  :type 'plist)

(defvar eglot-server-programs)

(defun cyclecheck-server (&optional _interactive)
  "What eglot is to start."
  (append (list cyclecheck-program "lsp")
          (when cyclecheck-settings (list :initializationOptions cyclecheck-settings))))

;;;###autoload
(defun cyclecheck-use-eglot ()
  "Let \\[eglot] start cyclecheck for C buffers, in the place of another server."
  (interactive)
  (require 'eglot)
  (add-to-list 'eglot-server-programs (cons '(c-mode c-ts-mode) #'cyclecheck-server)))

;;;###autoload
(defun cyclecheck (path)
  "Check PATH, or everything when it is empty, in a compilation buffer."
  (interactive "sCheck (everything): ")
  (compilation-start (mapconcat #'shell-quote-argument
                                (append (list cyclecheck-program "check" "-q" "--color=never")
                                        (unless (string-empty-p path) (list path)))
                                " ")))

(provide 'cyclecheck)
;;; cyclecheck.el ends here
